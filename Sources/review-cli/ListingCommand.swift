import ReviewKit

/// Lists rows of a library: reads, selects, sorts, cuts and writes.
struct ListingCommand<Row: ListingRow> {
  private let session: Session
  private let format: Format
  private let codebook: Codebook
  private let selection: Selection
  private let kinds: [Record.Kind]
  private let noun: Noun
  private let limit: Int?
  private let rows: (_ selected: Catalogue, _ library: Catalogue, Selection, Codebook) -> [Row]

  /// A command about some kinds of record, or about those that the user names where `kinds` is empty;
  /// `rows` makes the rows of what is left of a catalogue after selection.
  init(
    _ session: Session,
    kinds: [Record.Kind] = [],
    noun: Noun = Row.noun,
    rows: @escaping (Catalogue, Selection, Codebook) -> [Row]
  ) throws(CommandError) {
    try self.init(session, kinds: kinds, noun: noun, inLibrary: { rows($0, $2, $3) })
  }

  /// The same where the rows depend on the whole library as well, which `inLibrary` gets second.
  init(
    _ session: Session,
    kinds: [Record.Kind] = [],
    noun: Noun = Row.noun,
    inLibrary rows: @escaping (Catalogue, Catalogue, Selection, Codebook) -> [Row]
  ) throws(CommandError) {
    self.session = session
    self.kinds = kinds
    self.noun = noun
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
    let operands = session.arguments.operands
    return try session.answer(operands, codebook, selections: [selection], detail: Row.detail) {
      catalogue,
      output throws(CommandError) in
      try write(catalogue, on: output)
    }
  }

  private func write(_ catalogue: Catalogue, on output: Output) throws(CommandError) -> ExitStatus {
    let selected = catalogue.selected(by: selection)
    let all = rows(selected, catalogue, selection, codebook)
    var listing = Listing(all, noun: noun)
    session.sort(&listing)
    if let limit { listing.limit(to: limit) }
    try session.write(
      listing,
      as: format,
      introduction: Row.summary(of: all, noun, in: selected) + session.hint().choice + ".",
      facts: { json in
        json.member("inSources", Set(all.flatMap(\.origins)).count)
        json.member("ofSources", selected.sources.count)
      },
      on: output
    )
    guard listing.total == 0 else { return .done }
    try session.sayNothingFound(noun) { session throws(CommandError) in
      try count(catalogue, session)
    }
    return .nothingFound
  }

  /// How many rows there are under other filters.
  private func count(
    _ catalogue: Catalogue,
    _ session: Session
  ) throws(CommandError) -> Int {
    var selection = try session.selection(codebook)
    if !kinds.isEmpty { selection.kinds = kinds.map { .value($0) } }
    return rows(catalogue.selected(by: selection), catalogue, selection, codebook).count
  }
}

extension Option {
  /// What a listing of such rows takes beside its filters.
  static func listing<Row: ListingRow>(of rows: Row.Type) -> [Option] {
    listing(sortedBy: rows.columns.map(\.name))
  }

  /// What a listing with columns of these names takes beside its filters.
  static func listing(sortedBy columns: [String]) -> [Option] {
    [.keepDuplicates, .limit, .sort(by: columns), .reverse, .format(Format.allCases)] + csv
      + [.output, .color, .help]
  }

  /// What sorts by columns of these names.
  static func sort(by columns: [String]) -> Option {
    let names = columns.reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return Option(
      name: "sort",
      value: .oneOf("COLUMN", names),
      group: .output,
      help: "Sort by a column, text from A to Z, the largest number and the youngest first"
    )
  }
}
