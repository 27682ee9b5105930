/// How often and in how many sources a library has each theme of a codebook.
///
/// Tallies of single documents are merged, in the order of the documents, into that of a library.
public struct ThemeTally: Sendable {
  /// What is kept beyond numbers; each piece costs memory for every document.
  public struct Detail: Hashable, Sendable {
    /// Quotations a theme, at most.
    public var quotations = 0
    /// Which labels declared a theme and which words were found.
    public var keepsReasons = false

    public init(quotations: Int = 0, keepsReasons: Bool = false) {
      self.quotations = quotations
      self.keepsReasons = keepsReasons
    }
  }

  public internal(set) var documents = 0
  /// The sources looked at, with or without a theme: the base of all counts.
  public internal(set) var sources: [ThemeSource] = []
  /// The records looked at, with or without a theme.
  public internal(set) var records = 0
  /// The themes by their place in the codebook.
  public internal(set) var themes: [Theme]
  let detail: Detail
  var found = Selection.Found()
  /// The ids of all documents and reviews read, for guesses at a mistyped one.
  var documentIDs: [String] = []
  var reviewIDs: [String] = []

  public init(codebook: Codebook, detail: Detail = Detail()) {
    self.themes = Array(repeating: Theme(), count: codebook.themes.count)
    self.detail = detail
  }
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
    public var reported: [ReportedFigure] = []
    public var quotations: [Quotation] = []
    /// The labels that declare it; kept only where reasons are asked for.
    public var labels: [Label] = []
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

  /// A label by which a document declares a theme.
  public struct Label: Hashable, Sendable {
    public var text: String
    public var file: String
    public var line: Int
    /// The page by which it is cited; `nil` where its line is.
    public var page: Int?
  }

  /// A figure that a source prints about a theme.
  public struct ReportedFigure: Hashable, Sendable {
    public var text: String
    public var file: String
    public var line: Int
    public var percent: Double?
    public var count: Int?
    public var of: Int?
    public var unit: String
    /// The page by which it is cited; `nil` where its line is.
    public var page: Int?
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

  /// All documents, looked at or not.
  package var documentsRead: Int { documentIDs.count }

  /// Adds the tally of documents that come after those of this one.
  public mutating func merge(_ other: ThemeTally) {
    let offset = sources.count
    documents += other.documents
    records += other.records
    sources += other.sources
    for place in themes.indices {
      themes[place].merge(other.themes[place], sourcesBefore: offset, detail: detail)
    }
    found.reviews.formUnion(other.found.reviews)
    found.documents.formUnion(other.found.documents)
    documentIDs += other.documentIDs
    reviewIDs += other.reviewIDs
  }

  /// The first name asked for that no document or review has, with the nearest that one has.
  package func unknownName(
    in selection: Selection
  ) -> (option: String, name: String, nearest: String?)? {
    if let name = selection.documents.first(where: { !found.documents.contains($0) }) {
      return ("document", name, Spelling.nearest(to: name, in: documentIDs))
    }
    if let name = selection.reviews.first(where: { !found.reviews.contains($0) }) {
      return ("review", name, Spelling.nearest(to: Selection.key(name), in: reviewIDs))
    }
    return nil
  }

  /// The places of the themes in the order of a report: most sources first, then most records,
  /// then by label.
  public func ranking(of codebook: Codebook) -> [Int] {
    themes.indices.sorted { left, right in
      (themes[right].sources.count, themes[right].records, codebook.themes[left].label)
        < (themes[left].sources.count, themes[left].records, codebook.themes[right].label)
    }
  }
}

extension ThemeTally.Theme {
  fileprivate mutating func merge(
    _ other: Self,
    sourcesBefore offset: Int,
    detail: ThemeTally.Detail
  ) {
    sources += other.sources.map {
      ThemeTally.SourceHit(
        source: $0.source + offset,
        isDeclared: $0.isDeclared,
        isDetected: $0.isDetected
      )
    }
    records += other.records
    for kind in recordsByKind.indices { recordsByKind[kind] += other.recordsByKind[kind] }
    reported += other.reported
    labels += other.labels
    recordsByWording.merge(other.recordsByWording, uniquingKeysWith: +)
    add(other.quotations, atMost: detail.quotations)
  }

  /// Keeps the first of every source before the second of any; the order is otherwise theirs.
  mutating func add(_ more: [Quotation], atMost limit: Int) {
    guard !more.isEmpty else { return }
    let ordered = (quotations + more).enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    quotations = ordered.prefix(limit).map(\.element)
  }
}
