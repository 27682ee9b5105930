/// A command with its options: what parses its arguments and what its help is made of.
struct Command: Sendable {
  var name: String
  /// As in "[NAME] [FILE …]"; empty where it takes none.
  var operands: String
  /// What it is for, in a line without a full stop.
  var summary: String
  /// Paragraphs; lines as they are to be printed.
  var details: String
  var options: [Option]
  /// Lines that run as they stand.
  var examples: [String]
  var run: @Sendable (Session) throws(CommandError) -> ExitStatus

  static let all: [Command] = [
    .themes, .search, .recommendations, .recurring, .sources, .reviews, .cases, .oneCase, .records,
    .learning, .goodPractice, .questions, .statistics, .crosstab, .cooccurrence, .compare, .show,
    .documents, .inspect, .add, .export, .codebook, .vocabulary,
  ]
}

extension Option {
  static let corpus = Option(
    name: "corpus",
    placeholder: "PATH",
    help: "Read this folder or file; may be given more than once"
  )
  static let maxSize = Option(
    name: "max-size",
    placeholder: "MB",
    help: "Read files of up to MB megabytes (64; at most 1024)"
  )
  static let noCache = Option(
    name: "no-cache",
    help: "Convert PDF and Word files anew, and keep nothing of them"
  )
  static let output = Option(
    name: "output",
    letter: "o",
    placeholder: "FILE",
    help: "Write to FILE instead of standard output, whole or not at all"
  )
  static let codebook = Option(
    name: "codebook",
    placeholder: "FILE",
    help: "Use this codebook instead of the default one"
  )
  static let extendCodebook = Option(
    name: "extend-codebook",
    placeholder: "FILE",
    help: "Add the themes and phrases of FILE to the codebook"
  )
  static let vocabulary = Option(
    name: "vocabulary",
    placeholder: "FILE",
    help: "Try the heading words of FILE before the default ones"
  )
  static let textFormat = Option(
    name: "format",
    placeholder: "FORMAT",
    help: "text (the default) or json"
  )
  static let color = Option(
    name: "color",
    placeholder: "WHEN",
    help: "auto (the default), always or never"
  )
  static let help = Option(name: "help", letter: "h", help: "Show this help")

  static func format(_ formats: [Format]) -> Option {
    let names = formats.map(\.rawValue)
    return Option(
      name: "format",
      placeholder: "FORMAT",
      help: names.dropLast().joined(separator: ", ") + (names.count > 1 ? " or " : "")
        + names.suffix(1).joined()
    )
  }
}

/// How a result is written.
enum Format: String, CaseIterable {
  case table
  case csv
  case tsv
  case json
  case ndjson
  case markdown
}
