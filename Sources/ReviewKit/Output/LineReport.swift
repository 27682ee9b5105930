/// How a document was read, line by line, ready to be written.
package struct LineReport: Sendable {
  private let document: ReviewDocument
  private let account: LineAccount
  private let summary: DocumentSummary
  /// The ids of records whose kind was guessed.
  private let guesses: Set<String>
  /// The lines to show, from 1.
  private let lines: [Int]

  /// Reports on all lines, or on just those that found no place.
  package init(_ document: ReviewDocument, onlyWithoutPlace: Bool = false) {
    self.document = document
    account = LineAccount(of: document)
    summary = DocumentSummary(document)
    let guessed = document.guessedRecords()
    guesses = Set(guessed.map { document.id(of: document.records[$0]) })
    lines =
      onlyWithoutPlace ? account.linesWithoutPlace : Array(account.uses.indices.map { $0 + 1 })
  }
}

extension LineReport {
  package var isEmpty: Bool { lines.isEmpty }

  package func text(style: TextStyle) -> String {
    let hasPages = document.source.citedPage(ofLine: 1) != nil
    let pages = hasPages ? [Table.Column("page", heading: "Page", isNumber: true)] : []
    let table = Table(
      columns: pages + [
        Table.Column("line", heading: "Line", isNumber: true),
        Table.Column("use", heading: "Read as"), Table.Column("text", heading: "Text"),
      ],
      rows: lines.map { line in
        Table.Row(
          (document.source.citedPage(ofLine: line).map { [.number($0)] } ?? []) + [
            .number(line), .text(uses(of: line)), .text(document.source.text(ofLine: line)),
          ]
        )
      }
    )
    let text = lines.isEmpty ? "" : TextTable(style: style).text(of: table) + "\n"
    return text + summaryLines.joined(separator: "\n") + "\n"
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      json.member("file", document.source.name)
      json.member("encoding", document.source.encoding.rawValue)
      json.member("converter", document.source.converter)
      json.member("pages", document.source.pages)
      json.member("lines", lines, .block) { write(line: $1, to: &$0) }
      json.key("summary")
      json.object { json in
        json.member("lines", document.source.lineCount)
        for entry in account.summary { json.member(entry.title, entry.lines) }
      }
      json.member("records", document.records.count)
      json.member("statistics", document.statistics.count)
      json.member("doubts", summary.doubts.map(\.description))
    }
  }
}

extension LineReport {
  private func uses(of line: Int) -> String {
    account.uses[line - 1].map { use in
      switch use {
      // The id of a record says that it is one.
      case .record(let id, _): guesses.contains(id) ? id + " (kind guessed)" : id
      case .statistic(let id): id
      default: use.title + (use.subject.map { " \($0)" } ?? "")
      }
    }.joined(separator: ", ")
  }

  private var summaryLines: [String] {
    let uses = account.summary.map { "\($0.title) \($0.lines)" }.joined(separator: ", ")
    return [
      "\(NumberText.counted(document.source.lineCount, "line")): \(uses)",
      NumberText.counted(summary.reviews, "review") + ", "
        + NumberText.counted(summary.records, "record") + ", "
        + NumberText.counted(summary.statistics, "statistic"),
      "\(NumberText.percent(summary.coverage)) % of "
        + "\(NumberText.counted(summary.filledLines, "line")) with text found a place",
    ] + summary.doubts.map { "\($0.isGrave ? "read poorly" : "in doubt"): \($0)" }
  }

  private func write(line: Int, to json: inout JSONWriter) {
    json.object { json in
      json.member("line", line)
      json.member("uses", account.uses[line - 1]) { json, use in
        json.object {
          $0.member("use", use.title)
          $0.member("subject", use.subject)
          $0.member("kind", use.kind?.rawValue)
          $0.member("isGuess", use.kind != nil && guesses.contains(use.subject ?? ""))
        }
      }
      json.member("text", document.source.text(ofLine: line))
      json.member("page", document.source.page(ofLine: line))
    }
  }
}

extension LineAccount.Use {
  fileprivate var kind: Record.Kind? {
    if case .record(_, let kind) = self { kind } else { nil }
  }
}
