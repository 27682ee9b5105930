/// Every record of a library that has one theme, and the themes that stand with it.
public struct ThemeRecords: Sendable {
  /// A record with the theme, and why it has it.
  public struct Entry: Hashable, Sendable {
    public var record: RecordEntry
    public var coding: RecordEntry.Coding
    /// The id of its source.
    public var source: String
  }

  /// In the order of the documents.
  public private(set) var entries: [Entry] = []
  /// How many of these records have each other theme too, by its place in the codebook.
  public private(set) var recordsTogether: [Int]

  /// The records in what `Catalogue.selected(by:)` gives for the selection.
  public init(
    of theme: Int,
    in catalogue: Catalogue,
    codebook: Codebook,
    selection: Selection = Selection()
  ) {
    recordsTogether = Array(repeating: 0, count: codebook.themes.count)
    for record in catalogue.records {
      let codings = record.codings.filter { selection.holds($0.basis) }
      guard let coding = codings.first(where: { $0.theme == theme }) else { continue }
      let source = catalogue.sources[record.source].id
      entries.append(Entry(record: record, coding: coding, source: source))
      for other in codings where other.theme != theme { recordsTogether[other.theme] += 1 }
    }
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
