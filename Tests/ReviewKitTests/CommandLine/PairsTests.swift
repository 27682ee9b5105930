import Testing

@testable import review_cli

@Suite struct PairsTests {
  private let filters = ["harm", "age", "partnership", "text"].map {
    Option(name: $0, placeholder: "VALUE", isRepeatable: true, help: "")
  }

  private func arguments(_ pairs: String) throws(UsageError) -> Arguments {
    try Arguments(pairs: pairs, for: "--where", filters: filters)
  }

  @Test(arguments: [
    "harm=neglect, age=under-1", "harm=neglect age=under-1", "harm=neglect,age=under-1",
    " harm=neglect ,, age=under-1, ",
  ])
  func pairsArePartedByCommasOrBlanks(pairs: String) throws {
    let arguments = try arguments(pairs)
    #expect(arguments.values("harm") == ["neglect"])
    #expect(arguments.values("age") == ["under-1"])
  }

  @Test func valuesHoldBlanksCommasAndEqualsSigns() throws {
    let arguments = try arguments("partnership=Easton, West and Bay, text=a=b, harm=one harm=two")
    #expect(arguments.values("partnership") == ["Easton, West and Bay"])
    #expect(arguments.values("text") == ["a=b"])
    #expect(arguments.values("harm") == ["one", "two"])
  }

  @Test(arguments: ["", "neglect", "neglect harm=x", "harm=", "harm=, age=1", "=x"])
  func whatIsNoPairIsNamed(pairs: String) {
    let error = #expect(throws: UsageError.self) { try arguments(pairs) }
    #expect(error == .notPairs(pairs, option: "--where"))
  }

  @Test func unknownNameGetsAGuess() {
    let error = #expect(throws: UsageError.self) { try arguments("hram=x") }
    #expect(
      error?.description
        == "--where knows no filter \"hram\"; did you mean harm? Expected one of harm, age, "
        + "partnership, text"
    )
  }
}
