import ReviewKit

/// The texts of `--help`, made of the table of commands.
enum Help {
  static let short = """
    review-cli reads safeguarding reviews and says what they have in common.

    Usage: review-cli COMMAND [options]

    \(commands)

    Start with: review-cli themes
    All about a command: review-cli help COMMAND

    """

  static let long = """
    \(short)
    Documents: text (.md, .txt, .text, .markdown or whatever you name), saved web pages (.html, .htm,
    .xhtml), .pdf (with pdftotext of poppler), .docx, .odt and .rtf (with pandoc), folders, or - for
    standard input. Without any, $REVIEW_CORPUS is read, else a folder named corpus here or above,
    else the documents that came with the program.

    Text made of PDF and Word files is kept, so that each is converted once, in $XDG_CACHE_HOME or
    ~/.cache, on macOS in ~/Library/Caches, in the folder review-cli, which may be deleted at any
    time. --no-cache keeps nothing.

    Exit status: 0 done; 1 nothing found; 2 unusable arguments; 3 an input missing or unreadable,
    a broken codebook or vocabulary, or output that cannot be written.

    Options:
    \(rows([("--version", "Show the version"), ("-h, --help", "Show this help")]))
    """

  static func text(for command: Command) -> String {
    let usage = ["review-cli", command.name, command.operands, "[options]"].filter { !$0.isEmpty }
    let options = command.options.map { option -> (String, String) in
      let letter = option.letter.map { "-\($0), " } ?? ""
      let value = option.placeholder.map { " \($0)" } ?? ""
      return ("\(letter)--\(option.name)\(value)", option.help)
    }
    return """
      \(command.name): \(command.summary)

      Usage: \(usage.joined(separator: " "))

      \(command.details)

      Options:
      \(rows(options))
      \(command.options.contains { $0.name == "where" } ? onPairs : "")Examples:
      \(command.examples.map { "  \($0)\n" }.joined())
      """.droppingLastLineEnd
  }

  /// How filters are written as one value.
  private static let onPairs = """
    PAIRS are filters as name=value, parted by commas or blanks; a name given twice means either
    value. What semicolons part must hold together: "theme=neglect; theme=education". basis=declared
    or basis=detected says on which basis themes beside it are meant.


    """

  private static var commands: String {
    "Commands:\n" + rows(Command.all.map { ($0.name, $0.summary) }).dropLast()
  }

  private static func rows(_ rows: [(String, String)]) -> String {
    let width = (rows.map(\.0.count).max() ?? 0) + 2
    return rows.map { name, help in
      "  " + name + String(repeating: " ", count: width - name.count) + help + "\n"
    }.joined()
  }
}

extension String {
  fileprivate var droppingLastLineEnd: String {
    hasSuffix("\n\n") ? String(dropLast()) : self
  }
}
