extension Command {
  static let man = Command(
    name: "man",
    operands: "",
    operandForms: [],
    summary: "the manual page, for man to read",
    details: """
      Prints the manual page in the man format: all commands with their options and examples, filters,
      formats, environment, files and exit status. README says where to put it.
      """,
    options: [.output, .help],
    examples: ["review-cli man", "review-cli man -o review-cli.1"],
    otherNames: ["manual", "manpage"],
    run: { session throws(CommandError) in
      if let operand = session.arguments.operands.first {
        throw .usage(.tooManyOperands(operand))
      }
      return try session.print(ManualPage.text)
    }
  )
}
