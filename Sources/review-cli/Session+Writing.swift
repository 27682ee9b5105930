import ReviewKit

/// A result that can be written in every format.
struct Answer {
  /// For people.
  var text: (TextStyle) -> String
  /// For other programs, a row a thing.
  var table: Table
  /// Where Markdown is to have another table than other programs.
  var markdownTable: Table?
  /// Where Markdown is more than a table.
  var markdown: (() -> String)?
  var json: () -> [UInt8]
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
    case .csv: try output.write(csv.text(of: answer.table))
    case .tsv: try output.write(DelimitedText.tsv.text(of: answer.table))
    case .json: try output.write(answer.json())
    case .ndjson: try output.write(TableJSON.lines(of: answer.table))
    case .markdown:
      let table = answer.markdownTable ?? answer.table
      try output.write(answer.markdown?() ?? MarkdownTable().text(of: table))
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
