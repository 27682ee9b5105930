/// How often and in how many sources a library has each theme of a codebook.
public struct ThemeTally: Sendable {
  /// What is kept beyond numbers.
  public struct Detail: Hashable, Sendable {
    /// Quotations a theme, at most.
    public var quotations = 0
    /// Which labels declared a theme and which words were found.
    public var keepsReasons = false

    public init(quotations: Int = 0, keepsReasons: Bool = false) {
      self.quotations = quotations
      self.keepsReasons = keepsReasons
    }

    /// What a catalogue must keep for it.
    public var catalogue: Catalogue.Detail {
      quotations > 0 ? .all : keepsReasons ? .evidence : []
    }
  }

  public internal(set) var documents = 0
  /// The sources looked at, with or without a theme: the base of all counts.
  public internal(set) var sources: [SourceEntry] = []
  /// Of the sources those with something that is chosen; `nil` where no records are chosen, so that
  /// all of them count.
  public internal(set) var chosenSources: Int?
  /// The records looked at, with or without a theme.
  public internal(set) var records = 0
  /// The themes by their place in the codebook.
  public internal(set) var themes: [Theme]
  let detail: Detail
}

extension ThemeTally {
  /// What was counted of one theme.
  public struct Theme: Hashable, Sendable {
    /// The sources that have it, in their order.
    public var sources: [SourceHit] = []
    /// Records coded with it.
    public var records = 0
    /// The same by kind, in the order of `Record.Kind.allCases`.
    public var recordsByKind = Array(repeating: 0, count: Record.Kind.allCases.count)
    /// Figures that sources print about it.
    public var reported: [StatisticEntry] = []
    public var quotations: [Quotation] = []
    /// The labels that declare it; kept only where reasons are asked for.
    public var labels: [LabelEntry] = []
    /// In how many records each wording was found, in lower case; only where reasons are asked for.
    var recordsByWording: [String: Int] = [:]
  }

  /// A source that has a theme.
  public struct SourceHit: Hashable, Sendable {
    /// Where it stands in the tally's `sources`.
    public var source: Int
    public var isDeclared: Bool
    public var isDetected: Bool
  }
}

extension ThemeTally.Theme {
  public var declaredSources: Int { sources.count { $0.isDeclared } }
  public var detectedSources: Int { sources.count { $0.isDetected } }

  public func records(of kinds: Record.Kind...) -> Int {
    zip(Record.Kind.allCases, recordsByKind).reduce(0) { sum, entry in
      kinds.contains(entry.0) ? sum + entry.1 : sum
    }
  }

  /// The wordings that were found, the most frequent first, then in alphabetical order.
  public var wordings: [(text: String, records: Int)] {
    recordsByWording.map { (text: $0.key, records: $0.value) }.sorted {
      ($1.records, $0.text) < ($0.records, $1.text)
    }
  }
}

extension ThemeTally {
  public var reviews: Int { sources.count { $0.isReview } }

  /// The places of the themes in the order of a report: most sources first, then most records,
  /// then by label.
  public func ranking(of codebook: Codebook) -> [Int] {
    themes.indices.sorted { left, right in
      (themes[right].sources.count, themes[right].records, codebook.themes[left].label)
        < (themes[left].sources.count, themes[left].records, codebook.themes[right].label)
    }
  }
}
