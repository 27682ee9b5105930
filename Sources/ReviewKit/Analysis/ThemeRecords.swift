/// Every record of a library that has one theme, and the themes that stand with it.
public struct ThemeRecords: Sendable {
  /// A record with the theme.
  public struct Entry: Hashable, Sendable {
    public var id: String
    public var kind: Record.Kind
    public var text: String
    public var file: String
    public var lines: LineRange?
    /// The id of its source.
    public var source: String
    public var basis: Coding.Basis
    /// The words that point to the theme, as printed.
    public var evidence: [String]
    /// The page by which it is cited; `nil` where its lines are.
    public var page: Int?
  }

  /// In the order of the documents.
  public internal(set) var entries: [Entry] = []
  /// How many of these records have each other theme too, by its place in the codebook.
  public internal(set) var recordsTogether: [Int]

  public init(codebook: Codebook) {
    recordsTogether = Array(repeating: 0, count: codebook.themes.count)
  }

  public init(
    of theme: Int,
    in document: ReviewDocument,
    codebook: Codebook,
    selection: Selection = Selection()
  ) {
    self.init(codebook: codebook)
    guard selection.holds(document) else { return }
    for record in document.records where document.isSelected(record, selection) {
      guard let coding = record.codings.first(where: { $0.theme == theme }) else { continue }
      entries.append(Entry(record, coding, document))
      for other in record.codings where other.theme != theme { recordsTogether[other.theme] += 1 }
    }
  }

  /// Adds the records of documents that come after those of this one.
  public mutating func merge(_ other: ThemeRecords) {
    entries += other.entries
    for place in recordsTogether.indices { recordsTogether[place] += other.recordsTogether[place] }
  }
}

extension ThemeRecords {
  /// The other themes of these records, the most frequent first, then in the codebook's order.
  public var together: [(theme: Int, records: Int)] {
    recordsTogether.enumerated().filter { $0.element > 0 }
      .map { (theme: $0.offset, records: $0.element) }
      .sorted { ($1.records, $0.theme) < ($0.records, $1.theme) }
  }
}

extension ThemeRecords.Entry {
  fileprivate init(_ record: Record, _ coding: Coding, _ document: ReviewDocument) {
    id = document.id(of: record)
    kind = record.kind
    text = document.text(of: record.passage)
    file = document.source.name
    lines = record.passage.lines
    source = record.review.map { document.reviews[$0].id } ?? document.id
    basis = coding.basis
    evidence = coding.evidence.map(document.text(of:))
    page = document.citedPage(of: record.passage)
  }
}

extension ReviewDocument {
  fileprivate func isSelected(_ record: Record, _ selection: Selection) -> Bool {
    selection.holds(record.kind)
      && (record.review.map { selection.holds(reviews[$0]) } ?? selection.holdsDocuments)
  }
}
