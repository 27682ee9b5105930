import ReviewKit

/// A result that can be written in every format; it is made only in that asked for.
struct Answer {
  /// For people.
  let text: (TextStyle) -> String
  /// For other programs, a row a thing.
  let table: () -> Table
  /// In Markdown where it is more than the table for other programs, or another one.
  let markdown: (() -> String)?
  let json: () -> [UInt8]

  init(
    text: @escaping (TextStyle) -> String,
    table: @escaping @autoclosure () -> Table,
    markdown: (() -> String)? = nil,
    json: @escaping () -> [UInt8]
  ) {
    self.text = text
    self.table = table
    self.markdown = markdown
    self.json = json
  }
}

extension Answer {
  init(_ report: some Report) {
    self.init(
      text: { report.text(style: $0) },
      table: report.dataTable,
      markdown: { report.markdown },
      json: { report.json }
    )
  }
}

extension Session {
  /// Writes a result in the format asked for.
  func write(_ answer: Answer, as format: Format, on output: Output) throws(CommandError) {
    switch format {
    case .table: try output.write(answer.text(try style()))
    case .csv: try output.write(csv.text(of: answer.table()))
    case .tsv: try output.write(DelimitedText.tsv.text(of: answer.table()))
    case .json: try output.write(answer.json())
    case .ndjson: try output.write(TableJSON.lines(of: answer.table()))
    case .markdown:
      try output.write(answer.markdown?() ?? MarkdownTable().text(of: answer.table()))
    }
  }

  /// How comma-separated values are written, as `--bom` and `--csv-raw` say.
  var csv: DelimitedText {
    var csv = DelimitedText.csv
    csv.hasMark = arguments.has("bom")
    csv.guardsFormulas = !arguments.has("csv-raw")
    return csv
  }
}
