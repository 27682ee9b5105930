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

  /// The order that the options ask for.
  var rowOrder: RowOrder {
    RowOrder(by: arguments.value("sort"), isReversed: arguments.has("reverse"))
  }

  /// Sorts as the options say.
  func sort<Row: ListingRow>(_ listing: inout Listing<Row>) {
    let order = rowOrder
    if let column = order.column {
      listing.sort(by: column, isReversed: order.isReversed)
    } else if order.isReversed {
      listing.reverse()
    }
  }

  /// Writes a listing, and says on standard error where it is only part of one.
  ///
  /// A page for people has the introduction above it, which says how many there are; `facts` writes
  /// members about the whole listing into JSON. Of nothing there is no page.
  func write<Row: ListingRow>(
    _ listing: Listing<Row>,
    as format: Format,
    introduction: String,
    facts: @escaping (inout JSONWriter) -> Void = { _ in },
    on output: Output
  ) throws(CommandError) {
    let answer = Answer(
      text: { style in
        guard listing.total > 0 else { return "" }
        return style.wrapped(DisplayText.safe(introduction)) + "\n" + listing.text(style: style)
      },
      table: listing.table,
      markdown: {
        let notes = [introduction, listing.omission?.sentence("shown.")].compactMap(\.self)
        return MarkdownTable().text(of: listing.table, under: listing.total > 0 ? notes : [])
      },
      json: {
        TableJSON.document(
          of: listing.table,
          named: listing.noun.key,
          total: listing.total,
          facts: facts
        )
      }
    )
    try write(answer, as: format, on: output)
    if let omission = listing.omission, format != .table {
      environment.say(omission.sentence("written"))
    }
  }

  /// Says that nothing was found, and where several filters were given how many each alone has, as
  /// it is often one of them that leaves nothing over.
  ///
  /// - Parameters:
  ///   - noun: What was looked for.
  ///   - count: How many there are for arguments that have some of the filters.
  /// - Throws: What `count` throws.
  func sayNothingFound(
    _ noun: Noun,
    count: (Session) throws(CommandError) -> Int
  ) throws(CommandError) {
    let filters = arguments.options.filter { option in
      (option.group == .sources || option.group == .records) && arguments.has(option.name)
        && option.value != nil
    }
    // Filters beyond those of a selection hold for every count.
    let isPlain = filters.allSatisfy { filter in Option.filters.contains { $0.name == filter.name }
    }
    guard filters.count > 1, isPlain else { return environment.say("no \(noun.many) found") }
    var parts: [String] = []
    for filter in filters {
      let only = arguments.keeping([filter.name] + ["any", "all"])
      let found = try count(Session(only, environment))
      parts.append("\(only.written([filter]).joined(separator: " ")) alone has \(found)")
    }
    environment.say("no \(noun.many) found; " + parts.joined(separator: ", "))
  }
}
