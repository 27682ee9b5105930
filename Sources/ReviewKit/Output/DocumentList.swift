/// What was read of each document, ready to be written in any format.
package struct DocumentList: Sendable {
  package let documents: [DocumentSummary]
  /// Files that say the same as one of them, and are not listed.
  package let copies: [DocumentCopy]
  /// The reviews in all of them, each once.
  package let reviews: Int
  /// Those that several of them tell of.
  package let repeatedReviews: [SourceEntry]

  /// Documents, and what of them is counted across.
  package init(_ documents: [DocumentSummary], copies: [DocumentCopy], sources: Catalogue) {
    self.documents = documents
    self.copies = copies
    reviews = sources.sources.count(where: \.isReview)
    repeatedReviews = sources.repeatedReviews
  }
}

extension DocumentList {
  /// "5 documents, 8 reviews, 689 records; 98.9 % of 2310 lines with text found a place".
  package var summary: String {
    let filled = documents.reduce(0) { $0 + $1.filledLines }
    let lost = documents.reduce(0) { $0 + $1.unclassifiedLines }
    let share = filled == 0 ? 1 : Double(filled - lost) / Double(filled)
    return [
      NumberText.counted(documents.count, "document"),
      NumberText.counted(reviews, "review"),
      NumberText.counted(documents.reduce(0) { $0 + $1.records }, "record"),
    ].joined(separator: ", ")
      + "; \(NumberText.percent(share)) % of \(NumberText.counted(filled, "line")) with text "
      + "found a place"
  }

  /// A list for people; where the terminal has no room for all columns, title and kind stand in
  /// words under each document, as its records do anyway.
  package func text(style: TextStyle) -> String {
    let hasRoom = style.width.map { $0 >= 140 } ?? true
    return TextTable(style: style).text(of: hasRoom ? table : narrowTable)
      + style.notes(copies.map(\.note) + repeatedReviews.map(\.repetition))
  }

  /// The columns that a reader compares, with the kinds of record in words under each document.
  package var table: Table {
    Table(
      columns: [
        Table.Column("file", heading: "File"), Table.Column("title", heading: "Title").orNotStated,
        Table.Column("kind", heading: "Kind"),
      ] + Self.numberColumns + [Table.Column("format", heading: "Read from")],
      rows: documents.map { document in
        Table.Row(
          [
            .text(document.file), .text(document.title ?? Term.notStated.label),
            .term(Term(document.kind)),
          ] + document.numberCells + [.text(document.origin)],
          details: document.counts + document.doubtLines
        )
      }
    )
  }

  private var narrowTable: Table {
    Table(
      columns: [Table.Column("file", heading: "File")] + Self.numberColumns,
      rows: documents.map { document in
        let title = document.title.map { $0 + ", " } ?? ""
        return Table.Row(
          [.text(document.file)] + document.numberCells,
          details: ["\(title)\(document.kind.title), \(document.origin)"]
            + document.counts + document.doubtLines
        )
      }
    )
  }

  private static let numberColumns = [
    Table.Column("lines", heading: "Lines", isNumber: true),
    Table.Column("reviews", heading: "Reviews", isNumber: true),
    Table.Column("records", heading: "Records", isNumber: true),
    Table.Column("coverage", heading: "Coverage", isNumber: true),
  ]

  /// A table for other programs; coverage in percent.
  package var dataTable: Table {
    Table(
      columns: ["file", "id", "title", "kind"].map { Table.Column($0) }
        + ["lines", "reviews", "records"].map { Table.Column($0, isNumber: true) }
        + Record.Kind.allCases.map { Table.Column($0.rawValue, isNumber: true) }
        + ["statistics", "unclassifiedLines", "coverage"].map { Table.Column($0, isNumber: true) }
        + [
          Table.Column("encoding"), Table.Column("converter"),
          Table.Column("pages", isNumber: true), Table.Column("doubts"),
        ],
      rows: documents.map { document in
        Table.Row(
          [
            .text(document.file), .text(document.id), Table.Cell(document.title),
            .term(Term(document.kind)), .number(document.lines), .number(document.reviews),
            .number(document.records),
          ] + document.recordsByKind.map { .number($0) } + [
            .number(document.statistics), .number(document.unclassifiedLines),
            document.filledLines == 0 ? .absent : .text(NumberText.percent(document.coverage)),
            .text(document.encoding.rawValue),
            .text(document.converter ?? ""), document.pages.map { .number($0) } ?? .text(""),
            .text(document.doubts.map(\.description).joined(separator: "; ")),
          ]
        )
      }
    )
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      json.member("documents", documents, .block) { json, document in
        json.object { write(document, to: &$0) }
      }
      json.member("copies", copies) { json, copy in
        json.object {
          $0.member("file", copy.file)
          $0.member("copyOf", copy.original)
        }
      }
      json.member("repeatedReviews", repeatedReviews) { json, source in
        json.object {
          $0.member("id", source.id)
          $0.member("otherIds", source.otherIDs)
          $0.member("places", source.places) { TableJSON.write(Term($1), to: &$0) }
        }
      }
    }
  }

  private func write(_ document: DocumentSummary, to json: inout JSONWriter) {
    json.member("file", document.file)
    json.member("id", document.id)
    json.member("title", document.title)
    json.member("kind", document.kind.rawValue)
    json.member("lines", document.lines)
    json.member("reviews", document.reviews)
    json.member("records", document.records)
    json.member("byKind", byKind: document.recordsByKind)
    json.member("statistics", document.statistics)
    json.member("filledLines", document.filledLines)
    json.member("unclassifiedLines", document.unclassifiedLines)
    json.member("encoding", document.encoding.rawValue)
    json.member("converter", document.converter)
    json.member("pages", document.pages)
    json.member("doubts", document.doubts.map(\.description))
  }
}

extension DocumentCopy {
  fileprivate var note: String {
    "\(file) has the same text as \(original); it is counted once."
  }
}

extension DocumentSummary {
  /// "UTF-8", "Windows-1252, 12 pages", "pdftotext 22.12.0, 12 pages".
  var origin: String {
    (converter ?? encoding.rawValue)
      + (pages.map { ", " + NumberText.counted($0, "page") } ?? "")
  }

  fileprivate var numberCells: [Table.Cell] {
    [
      .number(lines), .number(reviews), .number(records),
      .text(filledLines == 0 ? "no text" : NumberText.percent(coverage) + " %"),
    ]
  }

  /// What speaks against taking coverage for understanding.
  fileprivate var doubtLines: [String] {
    doubts.map { "\($0.isGrave ? "read poorly" : "in doubt"): \($0)" }
  }

  /// The kinds of record that there are, in words, as one line, with the figures, which are no
  /// records, behind them; none for a document without.
  var counts: [String] {
    let kinds = zip(Record.Kind.allCases, recordsByKind).filter { $0.1 > 0 }
      .map { "\($0.title) \($1)" }
    let figures = statistics == 0 ? [] : [StatisticRow.noun.counted(statistics)]
    let parts = (kinds.isEmpty ? [] : [kinds.joined(separator: ", ")]) + figures
    return parts.isEmpty ? [] : [parts.joined(separator: "; and ")]
  }
}
