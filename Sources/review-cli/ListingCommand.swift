import ReviewKit

/// Lists rows of a library: reads, selects, sorts, cuts and writes.
struct ListingCommand<Row: ListingRow> {
  private let session: Session
  private let format: Format
  private let codebook: Codebook
  private let selection: Selection
  private let limit: Int?
  private let rows: (_ selected: Catalogue, _ library: Catalogue, Selection, Codebook) -> [Row]

  /// A command about some kinds of record, or about those that the user names where `kinds` is empty;
  /// `rows` makes the rows of what is left of a catalogue after selection.
  init(
    _ session: Session,
    kinds: [Record.Kind] = [],
    rows: @escaping (Catalogue, Selection, Codebook) -> [Row]
  ) throws(CommandError) {
    try self.init(session, kinds: kinds, inLibrary: { rows($0, $2, $3) })
  }

  /// The same where the rows depend on the whole library as well, which `inLibrary` gets second.
  init(
    _ session: Session,
    kinds: [Record.Kind] = [],
    inLibrary rows: @escaping (Catalogue, Catalogue, Selection, Codebook) -> [Row]
  ) throws(CommandError) {
    self.session = session
    self.rows = rows
    format = try session.format(of: Format.allCases)
    codebook = try session.codebookForReading()
    limit = try session.usable { () throws(UsageError) in try session.arguments.count("limit") }
    var selection = try session.selection(codebook)
    if !kinds.isEmpty { selection.kinds = kinds.map { .value($0) } }
    self.selection = selection
  }

  func run() throws(CommandError) -> ExitStatus {
    try session.checkColumn(of: Row.self)
    let inputs = try session.inputs(session.arguments.operands)
    let output = try session.openOutput()
    let library = try session.library(of: inputs, codebook: codebook)
    try output.mustNot(be: library.files)
    let (catalogue, status) = try session.catalogue(
      of: library,
      selection: selection,
      detail: .all
    )
    guard let catalogue else { return status }
    let selected = catalogue.selected(by: selection)
    var listing = Listing(rows(selected, catalogue, selection, codebook))
    session.sort(&listing)
    if let limit { listing.limit(to: limit) }
    try session.write(listing, as: format, on: output)
    try output.finish()
    return max(status, listing.total == 0 ? .nothingFound : .done)
  }
}

extension Option {
  /// What a listing of such rows takes beside its filters.
  static func listing<Row: ListingRow>(of rows: Row.Type) -> [Option] {
    listing(sortedBy: rows.columns)
  }

  /// What a listing with these columns takes beside its filters.
  static func listing(sortedBy columns: [Table.Column]) -> [Option] {
    let names = columns.map(\.name).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let sort = Option(
      name: "sort",
      value: .oneOf("COLUMN", names),
      group: .output,
      help: "Sort by a column, text from A to Z, the largest number first"
    )
    return [.keepDuplicates, .limit, sort, .reverse, .format(Format.allCases)] + csv
      + [.output, .color, .help]
  }
}
