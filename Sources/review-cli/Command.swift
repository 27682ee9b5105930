import ReviewKit

/// A command with its options: what parses its arguments, and what help, completions and the manual
/// are made of.
struct Command: Sendable {
  var name: String
  /// As in "[NAME] [FILE …]"; empty where it takes none.
  var operands: String
  /// What its operands can be; empty where it takes none, or none that is known beforehand.
  var operandForms: [OptionValue.Form] = [.input]
  /// What it is for, in a line without a full stop.
  var summary: String
  /// Paragraphs; lines as they are to be printed.
  var details: String
  var options: [Option]
  /// Lines that run as they stand.
  var examples: [String]
  /// What else people call it, to guess what was meant.
  var otherNames: [String] = []
  var run: @Sendable (Session) throws(CommandError) -> ExitStatus
}

extension Command {
  /// Commands that belong together.
  struct Group: Sendable {
    var title: String
    var commands: [Command]
  }

  /// All commands, each once, in the order in which they are listed.
  static let groups: [Group] = [
    Group(
      title: "Ask",
      commands: [.themes, .search, .recommendations, .recurring, .learning, .oneCase]
    ),
    Group(
      title: "List",
      commands: [
        .records, .goodPractice, .questions, .statistics, .sources, .reviews, .cases, .show,
      ]
    ),
    Group(title: "Pass on", commands: [.handout, .briefing, .report]),
    Group(title: "Documents", commands: [.documents, .inspect, .add]),
    Group(title: "Data", commands: [.crosstab, .cooccurrence, .compare, .export]),
    Group(title: "Setting up", commands: [.codebook, .vocabulary, .completions, .man, .help]),
  ]

  static let all: [Command] = groups.flatMap(\.commands)

  /// - Throws: `UsageError.unknownCommand` with the one that was perhaps meant.
  static func named(_ name: String) throws(UsageError) -> Command {
    if let command = all.first(where: { $0.name == name }) { return command }
    let key = OptionValue.folded(name)
    let nearest =
      all.first { $0.otherNames.contains(key) }?.name
      ?? Suggestion.nearest(to: name, in: all.map(\.name) + ["--version"])
    throw .unknownCommand(name, nearest: nearest)
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
