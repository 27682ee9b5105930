import ReviewKit

extension Command {
  static let codebook = Command(
    name: "codebook",
    operands: "",
    operandForms: [],
    summary: "the themes, and the wording that leads to each",
    details: """
      Prints the codebook in the format that --codebook reads: change a copy and use it. With
      --codebook or --extend-codebook it prints the codebook that these give, and finds mistakes.
      """,
    options: [.codebook, .extendCodebook, .textFormat, .output, .help],
    examples: ["review-cli codebook", "review-cli codebook -o my-codebook.txt"],
    otherNames: ["lexicon"],
    run: { session throws(CommandError) in
      if let operand = session.arguments.operands.first {
        throw .usage(.tooManyOperands(operand))
      }
      let isJSON = try session.wantsJSON()
      let codebook = try session.codebook()
      let output = try session.openOutput()
      try output.write(isJSON ? codebook.json : Array(codebook.printed.utf8))
      try output.finish()
      return .done
    }
  )
}
