import ReviewKit

/// The manual page, made of the table of commands.
enum ManualPage {
  static let text: String = {
    var page = ManualText()
    page.title(
      Program.name.uppercased(),
      section: 1,
      date: Program.date,
      version: Program.generator
    )
    page.section("NAME")
    page.line("\(Program.name) - ask safeguarding reviews what they have in common")
    page.section("SYNOPSIS")
    page.line("*\(Program.name)* COMMAND [options]")
    page.section("DESCRIPTION")
    page.line(description)
    page.paragraphs(Help.documents)
    append(Command.groups, to: &page)
    appendOptions(to: &page)
    page.section("FORMATS")
    page.line("What *--format* takes; each command says which of them it writes.")
    for (name, help) in formats { page.item(name, help) }
    page.section("ENVIRONMENT")
    for (name, help) in environment { page.item(name, help) }
    page.section("FILES")
    for (name, help) in files { page.item(name, help) }
    page.section("EXIT STATUS")
    for (status, help) in exitStatus { page.item(status, help) }
    page.section("EXAMPLES")
    for (place, command) in Command.groups.prefix(1).flatMap(\.commands).enumerated() {
      // mandoc wants no paragraph right behind a heading.
      if place == 0 {
        page.line(command.summary.asSentence)
      } else {
        page.paragraph(command.summary.asSentence)
      }
      page.verbatim(Array(command.examples.suffix(1)))
    }
    return page.source
  }()

  private static let description = """
    *\(Program.name)* reads documents of learning from child safeguarding practice reviews, turns
    them into records and figures, and answers questions about them. All that it prints leads back
    to lines of a document.
    """
}

// MARK: Commands

extension ManualPage {
  private static func append(_ groups: [Command.Group], to page: inout ManualText) {
    page.section("COMMANDS")
    page.line("In groups:")
    for group in groups {
      page.item(group.title, group.commands.map(\.name).joined(separator: ", "))
    }
    for command in groups.flatMap(\.commands) { append(command, to: &page) }
  }

  private static func append(_ command: Command, to page: inout ManualText) {
    page.subsection([command.name, command.operands].filter { !$0.isEmpty }.joined(separator: " "))
    page.line(command.summary.asSentence)
    page.paragraphs(command.details)
    for option in command.options where !shared.contains(option) {
      page.item(option.usage, option.explanation.asSentence)
    }
    let others = sharedOptions(of: command)
    if !others.isEmpty { page.paragraph("Also takes: " + others.joined(separator: "; ") + ".") }
    page.verbatim(command.examples)
  }

  /// The options of a command that are described once for all: "all filters of sources".
  private static func sharedOptions(of command: Command) -> [String] {
    Option.Group.allCases.compactMap { group in
      let all = shared.filter { $0.group == group }
      let names = command.options.map(\.name)
      let missing = all.filter { !names.contains($0.name) }
      let taken = all.filter { command.options.contains($0) }
      guard !taken.isEmpty else { return nil }
      guard missing.count < 4, missing.count < taken.count else {
        return taken.map { "*\($0.flag)*" }.joined(separator: ", ")
      }
      return group.title.lowercased()
        + (missing.isEmpty
          ? "" : " but for " + missing.map { "*\($0.flag)*" }.joined(separator: ", "))
    }
  }
}

// MARK: Options

extension ManualPage {
  /// What many commands take alike.
  private static let shared: [Option] =
    Option.sourceFilters + [.keepDuplicates, .kind] + Option.recordFilters + Option.reading
    + [.limit, .reverse, .format(Format.allCases)] + Option.csv + [.output, .color, .help]

  private static func appendOptions(to page: inout ManualText) {
    page.section("FILTERS")
    page.line(filters)
    for group in [Option.Group.sources, .records] { append(group, to: &page) }
    page.paragraph(Help.onPairs)
    page.section("OPTIONS")
    page.line("Options come before, between or behind operands; behind *--* all are operands.")
    page.item("--version", "Show the version.")
    for group in [Option.Group.reading, .output] { append(group, to: &page) }
  }

  private static func append(_ group: Option.Group, to page: inout ManualText) {
    page.subsection(group.heading)
    for option in shared where option.group == group {
      page.item(option.usage, option.explanation.asSentence)
    }
  }

  private static let filters = """
    The same filters choose what every command lists or counts. A filter given more than once means
    any of its values, but for *--text*, *--where* and *--having*, which must all hold; different
    filters narrow each other. *not-stated* asks for what the documents do not say. Capitals do not
    matter in the words of a closed set.
    """
}

// MARK: Surroundings

extension ManualPage {
  private static let formats = [
    ("table", "Text for people: on a terminal it fits the width, in a pipe nothing is cut off."),
    ("text", "The text itself, for commands that print one."),
    ("csv", "Comma-separated values with a line of names (RFC 4180), in UTF-8."),
    ("tsv", "The same with tabs."),
    ("json", "One object for other programs; *schemaVersion* says of which shape."),
    ("ndjson", "A JSON object a line."),
    ("markdown", "A table for a page."),
  ]

  static let environment = [
    ("REVIEW_CORPUS", "The folder or file that is read where none is named."),
    ("NO_COLOR", "Where it is set to anything, no colour unless *--color* asks for it."),
    ("COLUMNS", "The width that text is made to fit, whatever the terminal says."),
    (
      "XDG_CACHE_HOME",
      "The folder in which converted text is kept, in a folder of its own; ~/.cache by default, "
        + "~/Library/Caches on macOS."
    ),
    ("PATH", "Where *pdftotext* and *pandoc* are looked for."),
  ]

  private static let files = [
    ("corpus", "The folder that is read where none is named: here, or in a folder above."),
    (
      "../share/review-cli/corpus",
      "Seen from the program: the documents that came with it, read where there is no other."
    ),
    (
      "~/.cache/review-cli",
      "Text made of PDF and Word files, so that each is converted once; it may be deleted at any "
        + "time. *--no-cache* keeps nothing."
    ),
  ]

  private static let exitStatus = [
    ("0", "Done. Files skipped inside a folder are warnings."),
    ("1", "Done, and nothing was found."),
    ("2", "Unusable arguments, an unknown theme or value."),
    (
      "3",
      "An input that was named is missing, empty or unreadable, a codebook or vocabulary is broken, "
        + "or output cannot be written, even where the rest was printed."
    ),
    ("130", "Interrupted."),
  ]
}

extension String {
  /// With a capital and a full stop.
  fileprivate var asSentence: String {
    prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
  }
}
