import ReviewKit

extension Command {
  static let completions = Command(
    name: "completions",
    operands: "SHELL",
    operandForms: [OptionValue.shell.form],
    summary: "what completes commands, options and values in your shell",
    details: """
      Prints a script for bash, zsh or fish that completes commands, the options of each, and their
      values: words of closed sets, themes, files. Themes are those of the default codebook, or of
      that which --codebook and --extend-codebook give. README says where to put it.
      """,
    options: [.codebook, .extendCodebook, .output, .help],
    examples: [
      "review-cli completions bash",
      "review-cli completions zsh -o _review-cli",
      "review-cli completions fish -o review-cli.fish",
    ],
    otherNames: ["completion"],
    run: { session throws(CommandError) in
      let shell = try session.usable { () throws(UsageError) in
        try Shell(named: session.arguments.operands)
      }
      let table = CompletionTable(of: Command.all, codebook: try session.codebook())
      return try session.print(shell.script(of: table))
    }
  )
}

/// A shell that can be taught what to complete.
enum Shell: String, CaseIterable {
  case bash
  case zsh
  case fish
}

extension OptionValue {
  fileprivate static let shell = oneOf("SHELL", Shell.allCases.map(\.rawValue))
}

extension Shell {
  fileprivate init(named names: [String]) throws(UsageError) {
    guard let name = names.first else {
      throw .missingOperand(
        "SHELL",
        advice: "it is bash, zsh or fish, as in review-cli completions bash"
      )
    }
    if let second = names.dropFirst().first { throw .tooManyOperands(second) }
    guard let shell = OptionValue.shell.word(name).flatMap(Self.init(rawValue:)) else {
      throw .unknownValue(
        name,
        option: "completions",
        nearest: OptionValue.shell.word(like: name),
        expected: OptionValue.shell.words
      )
    }
    self = shell
  }

  func script(of table: CompletionTable) -> String {
    switch self {
    case .bash: BashCompletion(table).script
    case .zsh: ZshCompletion(table).script
    case .fish: FishCompletion(table).script
    }
  }

  /// The comment on top of a script.
  var heading: String {
    "# What \(rawValue) completes for \(Program.generator), printed by: "
      + "\(Program.name) completions \(rawValue)\n"
  }

  /// A text as one word, whatever stands in it.
  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
