import ReviewKit

extension Session {
  /// Makes sure that there is the column to sort by, as a command with several sorts of rows takes
  /// the columns of all.
  func checkColumn<Row: ListingRow>(of row: Row.Type) throws(CommandError) {
    guard let column = arguments.value("sort") else { return }
    let names = Row.columns.map(\.name)
    guard !names.contains(column) else { return }
    throw .usage(.unknownValue(column, option: "--sort", nearest: nil, expected: names))
  }

  /// Sorts as the options say.
  func sort<Row: ListingRow>(_ listing: inout Listing<Row>) {
    let isReversed = arguments.has("reverse")
    if let column = arguments.value("sort") {
      listing.sort(by: column, isReversed: isReversed)
    } else if isReversed {
      listing.reverse()
    }
  }

  /// Writes a listing, and says on standard error where it is empty or only part of one.
  ///
  /// A page for people has the introduction above it; `facts` writes members about the whole listing
  /// into JSON.
  func write<Row: ListingRow>(
    _ listing: Listing<Row>,
    as format: Format,
    introduction: String? = nil,
    facts: @escaping (inout JSONWriter) -> Void = { _ in },
    on output: Output
  ) throws(CommandError) {
    let table = listing.table
    let answer = Answer(
      text: { style in
        guard let introduction, listing.total > 0 else { return listing.text(style: style) }
        return style.wrapped(introduction) + "\n" + listing.text(style: style)
      },
      table: table,
      json: {
        TableJSON.document(
          of: table,
          named: Row.noun.many,
          total: listing.total,
          facts: facts
        )
      }
    )
    try write(answer, as: format, on: output)
    if listing.total == 0 {
      environment.say("no \(Row.noun.many) found")
    } else if listing.rows.count < listing.total, format != .table {
      environment.say("\(listing.rows.count) of \(Row.noun.counted(listing.total)) are written")
    }
  }
}
