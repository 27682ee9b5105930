extension Command {
  static let help = Command(
    name: "help",
    operands: "[COMMAND]",
    operandForms: [.command],
    summary: "all about a command, or about the program",
    details: """
      Prints what review-cli COMMAND --help prints; without COMMAND, what review-cli --help prints.
      """,
    options: [.help],
    examples: ["review-cli help", "review-cli help themes"],
    otherNames: ["usage", "commands"],
    run: { session throws(CommandError) in
      let names = session.arguments.operands
      if let second = names.dropFirst().first { throw .usage(.tooManyOperands(second)) }
      let help = Help(width: session.environment.helpWidth)
      guard let name = names.first else { return try session.print(help.long) }
      let command = try session.usable { () throws(UsageError) in try Command.named(name) }
      return try session.print(help.text(for: command))
    }
  )
}

extension Session {
  /// Writes a text of the program's own where the options say.
  func print(_ text: String) throws(CommandError) -> ExitStatus {
    let output = try openOutput()
    try output.write(text)
    try output.finish()
    return .done
  }
}
