import ReviewKit

/// The texts of `--help`, made of the table of commands; no line goes beyond the width but examples,
/// which are to be copied.
struct Help {
  private let width: Int

  /// Columns beyond which lines are hard to read.
  static let widest = 100
  /// Columns below which nothing is left to wrap.
  private static let narrowest = 40

  init(width: Int) {
    self.width = max(Self.narrowest, min(Self.widest, width))
  }
}

extension Help {
  var short: String {
    """
    \(wrapped("review-cli reads safeguarding reviews and says what they have in common."))

    Usage: review-cli COMMAND [options]

    \(commands)
    Start with: review-cli themes
    All about a command: review-cli help COMMAND

    """
  }

  var long: String {
    """
    \(short)
    \(wrapped(Self.documents))

    \(wrapped(Self.cache))

    \(wrapped(Self.exitStatus))

    Options:
    \(rows([("--version", "Show the version"), ("-h, --help", "Show this help")]))
    """
  }

  func text(for command: Command) -> String {
    """
    \(wrapped("\(command.name): \(command.summary)"))

    \(hanging("Usage: ", Self.usage(of: command)))

    \(wrapped(command.details))

    \(options(of: command))Examples:
    \(command.examples.map { "  \($0)\n" }.joined())
    """
  }

  static func usage(of command: Command) -> String {
    ["review-cli", command.name, command.operands, "[options]"].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

// What help and the manual both say.
extension Help {
  static let documents = """
    Documents: text (.md, .txt, .text, .markdown or whatever you name), saved web pages (.html, .htm,
    .xhtml), .pdf (with pdftotext of poppler), .docx, .odt and .rtf (with pandoc), folders, or - for
    standard input. Without any, $REVIEW_CORPUS is read, else a folder named corpus here or above,
    else the documents that came with the program.
    """
  static let cache = """
    Text made of PDF and Word files is kept, so that each is converted once, in $XDG_CACHE_HOME or
    ~/.cache, on macOS in ~/Library/Caches, in the folder review-cli, which may be deleted at any
    time. --no-cache keeps nothing.
    """
  /// How filters are written as one value.
  static let onPairs = """
    PAIRS are filters as name=value, parted by commas or blanks; a name given twice means either
    value. What semicolons part must hold together: "theme=neglect; theme=education". basis=declared
    or basis=detected says on which basis themes beside it are meant.
    """
  static let exitStatus = """
    Exit status: 0 done; 1 nothing found; 2 unusable arguments; 3 an input missing or unreadable,
    a broken codebook or vocabulary, or output that cannot be written.
    """
}

extension Help {
  private func wrapped(_ text: String) -> String { HelpText(width: width).wrapped(text) }

  /// The commands under the headings of their groups, in columns that go through.
  private var commands: String {
    let width = column(Command.all.map(\.name))
    return Command.groups.map { group in
      "\(group.title):\n" + rows(group.commands.map { ($0.name, $0.summary) }, column: width)
    }.joined(separator: "\n")
  }

  /// The options under the headings of their groups, in columns that go through.
  private func options(of command: Command) -> String {
    let width = column(command.options.map(\.usage))
    let groups = Option.Group.allCases.compactMap { group -> String? in
      let options = command.options.filter { $0.group == group }
      guard !options.isEmpty else { return nil }
      return "\(wrapped(group.heading)):\n"
        + rows(options.map { ($0.usage, $0.explanation) }, column: width) + "\n"
    }
    let repeatable = command.options.contains { $0.isRepeatable }
    let takesPairs = command.options.contains { $0.name == "where" }
    return groups.joined() + (repeatable ? "Options with … may be given more than once.\n\n" : "")
      + (takesPairs ? wrapped(Self.onPairs) + "\n\n" : "")
  }

  /// Where help begins beside names.
  private func column(_ names: [String]) -> Int {
    (names.map(DisplayText.width).max() ?? 0) + 4
  }

  /// Names with what they mean beside them, or below where there is no room.
  private func rows(_ rows: [(String, String)], column: Int? = nil) -> String {
    let column = column ?? self.column(rows.map(\.0))
    let isBeside = width - column >= 30
    return rows.map { name, help in
      let gap = String(repeating: " ", count: max(1, column - 2 - DisplayText.width(name)))
      return isBeside
        ? hanging("  \(name)\(gap)", help) + "\n"
        : "  \(name)\n" + hanging(String(repeating: " ", count: 6), help) + "\n"
    }.joined()
  }

  /// Text behind a beginning, its further lines below its own first one.
  private func hanging(_ beginning: String, _ text: String) -> String {
    HelpText(width: width).hanging(beginning, text)
  }
}
