import Foundation
import Testing

@testable import ReviewKit

/// How often it is found, from the wording of a recommendation alone, who is asked to do what.
@Suite struct DirectiveReaderTests {
  private struct Sentence {
    var addressees: [String]
    var action: String
    var heading: String?
    var text: String
  }

  private func sentences(_ half: String) throws -> [Sentence] {
    let file = try #require(
      Bundle.module.url(
        forResource: half,
        withExtension: "txt",
        subdirectory: "Fixtures/Recommendations"
      )
    )
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        try #require(cells.count == 4, "\(line)")
        return Sentence(
          addressees: cells[0] == "-"
            ? [] : cells[0].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) },
          action: cells[1],
          heading: cells[2].isEmpty ? nil : cells[2],
          text: cells[3]
        )
      }
  }

  /// The halves, with the least share of sentences in which addressees and action are to be right.
  @Test(arguments: [("tuned", 1.0, 1.0), ("held-back", 0.94, 0.94)])
  func saysWhoIsAskedToDoWhat(half: String, addressees: Double, actions: Double) throws {
    let sentences = try sentences(half)
    var right = (addressees: 0, actions: 0)
    for sentence in sentences {
      let directive = DirectiveReader.standard.directive(of: sentence.text, under: sentence.heading)
      let named = directive.addressees.map { Selection.key($0.name) }.sorted()
      let action = (directive.action?.name).map(Selection.key) ?? "-"
      if named == sentence.addressees.sorted() { right.addressees += 1 }
      if action == sentence.action { right.actions += 1 }
      if named != sentence.addressees.sorted() || action != sentence.action {
        print("\(half): \(named) \(action) for: \(sentence.text)")
      }
    }
    print("\(half): addressees \(right.addressees), actions \(right.actions) of \(sentences.count)")
    #expect(Double(right.addressees) >= addressees * Double(sentences.count))
    #expect(Double(right.actions) >= actions * Double(sentences.count))
  }

  private func directive(_ text: String, under heading: String? = nil) -> Directive {
    DirectiveReader.standard.directive(of: text, under: heading)
  }

  @Test func wordsAreGivenAsTheyArePrinted() {
    let directive = directive(
      "That Northshire Police and the Safeguarding Board seek further assurance."
    )
    #expect(directive.addressees.map(\.name) == ["police", "partnership or board"])
    #expect(
      directive.addressees.map(\.evidence) == [["Northshire Police"], ["the Safeguarding Board"]]
    )
    #expect(directive.action == .init(name: "seek assurance", evidence: ["seek further assurance"]))
  }

  @Test func bodiesOfOneSortAreNamedOnceWithTheWordsOfEach() {
    let directive = directive("The Safeguarding Adults Board and the Partnership should review it.")
    #expect(directive.addressees.count == 1)
    #expect(
      directive.addressees.first?.evidence == ["The Safeguarding Adults Board", "the Partnership"]
    )
  }

  @Test(arguments: [
    "The response of the police should be reviewed.", "GPs should be reminded of the policy.",
    "School attendance policies should include a named contact.",
    "Guidance for housing officers should be updated.",
    "Decisions made by panels should reflect it.", "Supervision of staff should improve.",
    "The work of the teams should include it.", "This group of children should have a plan.",
    "Access to services should improve. (The plan has more.)",
  ])
  func whoIsOnlySpokenOfIsNotAddressed(text: String) {
    #expect(directive(text).addressees.isEmpty)
  }

  @Test func headingNamesTheAddresseeOnlyWhereTheTextNamesNone() {
    let heading = "Recommendations for Northshire Police"
    let own = directive("Schools should review their policy.", under: heading)
    #expect(own.addressees.map(\.name) == ["schools and early years"])
    let order = directive("Review the policy.", under: heading)
    #expect(order.addressees.map(\.name) == ["police"])
    #expect(order.addressees.first?.isInHeading == true)
    #expect(directive("Review the policy.", under: "What the police told us").addressees.isEmpty)
  }

  @Test func verbThatTheVocabularyDoesNotHoldIsAnotherActionAndNoneIsNotStated() {
    #expect(directive("The Partnership should dissolve the subgroup.").action?.name == "other")
    #expect(directive("Better transitions.").action?.name == nil)
  }

  @Test(arguments: [
    ("The Public Health Agency should consider it.", ["health services"]),
    ("The Regional Sports Agency should consider it.", []),
    ("NHS Northshire and Police Scotland should agree it.", ["health services", "police"]),
    ("All agencies that visit should be able to show it.", ["all agencies"]),
    ("For each child, partners should make sure of it.", ["all agencies"]),
    ("The Partnership to comission a course.", ["partnership or board"]),
    ("Second, that the Committee seek assurance.", ["partnership or board"]),
  ])
  func namesAreReadWhole(text: String, expected: [String]) {
    #expect(directive(text).addressees.map(\.name) == expected)
  }

  @Test(arguments: [
    ("Corporate parents to offer a plan.", "provide"), ("Who to tell", nil),
    ("Do not close plans early.", "other"), ("Report to the Board.", "provide assurance"),
    ("Training in control be given to officers.", "train"),
    ("A plan for practitioners which ensures a safe space.", nil), ("Better reviews.", nil),
    ("Relaunch the policy.", "promote"), ("Run a large audit of files.", "audit"),
  ])
  func actionsAreReadWithoutANamedBody(text: String, expected: String?) {
    #expect(directive(text).action?.name == expected)
  }

  @Test func placeMayFollowTheBodyInAHeading() {
    let order = directive("Train staff.", under: "Housing Service, Northshire")
    #expect(order.addressees.map(\.name) == ["housing"])
  }

  @Test func onlyRecommendationsHaveADirective() {
    let text = "review: Robin\nlearning-point: The Partnership should review it.\n"
    let records = Notation.catalogue([("a.md", text)]).records
    #expect(records.map(\.directive) == [Directive()])
  }

  @Test func everyNameOfTheVocabularyCanBeAskedFor() {
    let vocabulary = DirectiveVocabulary.standard
    let keys = (vocabulary.addressees + vocabulary.actions).map(Selection.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.contains(Directive.otherAction))
    #expect(vocabulary.addressees.contains(Directive.otherBody))
    #expect(!keys.contains(Choice<String>.notStatedArgument))
  }
}
