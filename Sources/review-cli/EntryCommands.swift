import ReviewKit

extension Command {
  static let show = Command(
    name: "show",
    operands: "ID [FILE …]",
    summary: "one record, review, case, document or figure whole",
    details: """
      Prints what has the id that listings give: its text and parts, where it stands in the source,
      and why it has its themes; of a review or a document all that is said in it.
      """,
    options: Option.reading + Option.entry,
    examples: [
      "review-cli show advanced-child-protection-handout/context-1",
      "review-cli show advanced-child-protection-handout/context-1 --format json",
    ],
    run: { session throws(CommandError) in
      try EntryCommand(
        session,
        operand: "ID",
        advice:
          "name what to show, as in review-cli show ID; the lists give ids"
      ).show()
    }
  )

  static let oneCase = Command(
    name: "case",
    operands: "NAME [FILE …]",
    summary: "one case whole: who, what happened, what worked, what was learnt",
    details: """
      Prints a case under the name that its review uses, with what the review says: what happened,
      vulnerabilities, what worked well, concerns, learning, recommendations, questions, figures,
      each with its lines. What the review does not state is named as such. Words of a name need no
      quotation marks; a part of it will do where it fits one case only, and so will an id.
      """,
    options: Option.reading + Option.entry,
    examples: [
      "review-cli case baby",
      "review-cli case baby --format markdown -o baby.md",
    ],
    run: { session throws(CommandError) in
      try EntryCommand(
        session,
        operand: "NAME",
        advice: """
          name a case, or a part of its name, as in review-cli case baby; review-cli cases \
          lists them
          """
      ).showCase()
    }
  )
}

extension Option {
  fileprivate static let entry: [Option] =
    [
      .keepDuplicates, .format(Format.allCases),
    ] + csv + [.output, .color, .help]
}

/// Shows one thing of a library whole.
struct EntryCommand {
  private let session: Session
  private let format: Format
  private let codebook: Codebook
  private let name: String
  private let files: [String]

  init(_ session: Session, operand: String, advice: String) throws(CommandError) {
    self.session = session
    format = try session.format(of: Format.allCases)
    codebook = try session.codebookForReading()
    (name, files) = session.nameAndFiles()
    if name.isEmpty { throw .usage(.missingOperand(operand, advice: advice)) }
  }

  func show() throws(CommandError) -> ExitStatus {
    // A second id looks like a file in a folder.
    if let second = files.first(where: { !session.isFile($0) && !session.hasExtension($0) }) {
      throw .usage(.moreThanOne(second, of: "show takes one id, and files or folders behind it"))
    }
    return try answer { catalogue, output throws(CommandError) in
      guard let entry = catalogue.entry(named: name) else {
        throw .usage(.unknownID(name, nearest: catalogue.id(like: name)))
      }
      try write(entry, of: catalogue, on: output)
    }
  }

  func showCase() throws(CommandError) -> ExitStatus {
    try answer { catalogue, output throws(CommandError) in
      let found = catalogue.cases(named: name)
      guard let first = found.first else {
        throw .usage(.unknownCase(name, nearest: catalogue.caseName(like: name)))
      }
      guard found.count == 1 else {
        let ids = found.map { catalogue.sources[$0.source].cases[$0.number].id }
        throw .usage(.unclearCase(name, candidates: ids))
      }
      try write(.caseOf(source: first.source, first.number), of: catalogue, on: output)
    }
  }
}

extension EntryCommand {
  private func answer(
    _ body: (Catalogue, Output) throws(CommandError) -> Void
  ) throws(CommandError) -> ExitStatus {
    try session.answer(files, codebook, selections: [Selection()], detail: .all) {
      catalogue,
      output throws(CommandError) in
      try body(catalogue, output)
      return .done
    }
  }

  private func write(
    _ entry: Catalogue.Entry,
    of catalogue: Catalogue,
    on output: Output
  ) throws(CommandError) {
    try session.write(answer(entry, catalogue), as: format, on: output)
  }

  private func answer(_ entry: Catalogue.Entry, _ catalogue: Catalogue) -> Answer {
    switch entry {
    case .record(let place):
      let page = RecordPage(
        RecordRow(catalogue.records[place], in: catalogue, codebook: codebook)
      )
      return Answer(
        text: { page.text(style: $0) },
        table: page.table,
        markdown: { page.text(style: .markdown) },
        json: { page.json }
      )
    case .statistic(let place):
      let page = StatisticPage(
        StatisticRow(catalogue.statistics[place], in: catalogue, codebook: codebook)
      )
      return Answer(
        text: { page.text(style: $0) },
        table: page.table,
        markdown: { page.text(style: .markdown) },
        json: { page.json }
      )
    case .source(let place):
      return answer(SourcePage(of: place, in: catalogue, codebook: codebook))
    case .caseOf(let place, let number):
      return answer(SourcePage(of: place, case: number, in: catalogue, codebook: codebook))
    case .document(let place):
      let page = DocumentPage(of: place, in: catalogue)
      return Answer(
        text: { page.text(style: $0) },
        table: page.table,
        markdown: { page.markdown },
        json: { page.json }
      )
    }
  }

  private func answer(_ page: SourcePage) -> Answer {
    Answer(
      text: { page.text(style: $0) },
      table: page.table,
      markdown: { page.text(style: .markdown) },
      json: { page.json }
    )
  }
}
