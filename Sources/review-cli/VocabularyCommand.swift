import ReviewKit

extension Command {
  static let vocabulary = Command(
    name: "vocabulary",
    operands: "",
    operandForms: [],
    summary: "the words of headings, and what each says of the text under it",
    details: """
      Prints the heading words in the format that --vocabulary reads. With --vocabulary it prints
      what these give together with the default ones, and finds mistakes. A line such as

        learning: points to take away, =so what

      adds two phrases; = asks for the whole heading. Yours are tried first, so that a phrase moved
      to another line says what you say; one behind "not:" counts no more. The words count as well
      for labels in front of text ("Points to take away: …") and for the heads of columns.
      """,
    options: [
      .vocabulary,
      .textFormat,
      .output, .help,
    ],
    examples: ["review-cli vocabulary", "review-cli vocabulary -o my-headings.txt"],
    otherNames: ["headings"],
    run: { session throws(CommandError) in
      if let operand = session.arguments.operands.first {
        throw .usage(.tooManyOperands(operand))
      }
      let isJSON = try session.wantsJSON()
      let vocabulary = try session.vocabulary()
      let output = try session.openOutput()
      try output.write(isJSON ? vocabulary.json : Array(vocabulary.printed.utf8))
      try output.finish()
      return .done
    }
  )
}
