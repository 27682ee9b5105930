import Testing

@testable import ReviewKit

/// Whose harm a text tells of, and whether it does.
@Suite struct CaseHarmTests {
  /// The ids of the harms of a review's first case.
  private func harms(_ context: String, name: String = "Child Q") -> [String] {
    let cases = Reading("# Handout\n\n## Learning Review \(name)\n\n\(context)\n").cases
    return (cases.first?.harms ?? []).map { Codebook.standard.themes[$0].id }
  }

  @Test(arguments: [
    "Child Q was nine. No signs of neglect had been found.",
    "Child Q was nine. There were no worries about neglect or sexual abuse at the school.",
    "Child Q was nine. Sexual abuse was ruled out.", "Child Q was nine and had not been neglected.",
    "Child Q was nine and was never physically or sexually abused.",
    "Child Q was nine. She did not suffer any injuries.", "Child Q was nine, without injury.",
    "Child Q was nine. Neglect was not a concern.", "Child Q was nine. She wasn't bruised.",
    "Child Q was nine. The doctors ruled out physical abuse.",
  ])
  func whatIsDeniedIsNoHarm(context: String) {
    #expect(harms(context) == [])
  }

  @Test(
    arguments: [
      ("Child Q was nine. Nobody noticed the neglect.", ["neglect"]),
      ("Child Q was nine. Agencies did not recognise the neglect.", ["neglect"]),
      ("Child Q was nine. Neglect could not be ruled out.", ["neglect"]),
      ("Child Q was nine. There was no doubt that she was neglected.", ["neglect"]),
      ("Child Q was nine. There were no signs of neglect but she was bruised.", ["physical-abuse"]),
      ("Sexual abuse was ruled out and Child Q had a fractured arm.", ["physical-abuse"]),
      ("Child Q was excluded from school for neglect of her work.", ["neglect"]),
    ]
  )
  func aNegationReachesNoFurtherThanItsClause(context: String, expected: [String]) {
    #expect(harms(context) == expected)
  }

  @Test(arguments: [
    "Child Q was nine. Her brother had been neglected by their aunt.",
    "Child Q was nine. Her sister was found with bruises. She went to live with friends.",
    "Child Q was nine. The mother was deaf and had epilepsy.",
    "Child Q was nine. In 2011, his father had been physically abused at a boarding school.",
    "Child Q was nine. The mother's own childhood was marked by domestic abuse.",
    "Child Q was nine. His father grew up with domestic abuse and drinking.",
    "Child Q lived with his mother, who had been neglected as a child.",
    "Child Q was nine. Child R was physically abused by a lodger.",
  ])
  func whatAnotherSufferedIsNoHarmOfTheCase(context: String) {
    #expect(harms(context) == [])
  }

  @Test(
    arguments: [
      ("Child Q was nine. Her mother was drinking heavily.", ["substance-misuse"]),
      ("Child Q was nine. Her father shook her and she had bruises.", ["physical-abuse"]),
      ("Child Q was nine. Both parents were convicted of neglect.", ["neglect"]),
      ("Child Q's mother and Child Q were neglected.", ["neglect"]),
      ("Child Q and her sister had been neglected.", ["neglect"]),
      ("Child Q was nine. Her sister said that he had been neglected.", ["neglect"]),
    ]
  )
  func whatThoseDoWithWhomTheChildLivesIsAHarmOfTheCase(context: String, expected: [String]) {
    #expect(harms(context) == expected)
  }

  @Test(
    arguments: [
      ("Child Q was murdered.", ["physical-abuse"]),
      ("Child Q was killed by a step-parent.", ["physical-abuse"]),
      ("Child Q was stabbed to death by a group.", ["risk-outside-the-home"]),
      ("Child Q received stab wounds. The injuries were grave.", ["risk-outside-the-home"]),
      ("Child Q died from a stab wound.", ["risk-outside-the-home"]),
      ("Child Q was stabbed by her father.", ["physical-abuse"]),
      ("Child Q, a woman of 30, was killed by her husband.", ["domestic-abuse"]),
      ("Child Q was killed by a car.", []),
    ]
  )
  func violenceIsOneHarmWhateverTheWordsForIt(context: String, expected: [String]) {
    #expect(harms(context) == expected)
  }

  @Test(arguments: [
    "Family Q were a mum and a son. Mum was killed at sea, as was the boy.",
    "Family Q were a mum and a son. Both of them were murdered.",
  ])
  func theKillingOfAParentIsAHarmOfTheFamily(context: String) {
    #expect(harms(context, name: "Family Q") == ["physical-abuse"])
  }

  @Test func theKillingOfAParentIsNoViolenceToTheChild() {
    #expect(harms("Child Q was nine. Her father was murdered in 2011.") == [])
  }

  @Test func theCodebookSaysWhichThemesAreHarms() {
    let harms = Codebook.standard.harms.map { Codebook.standard.themes[$0].id }
    #expect(harms.contains("neglect") && harms.contains("domestic-abuse"))
    #expect(!harms.contains("supervision") && !harms.contains("education"))
    #expect(Codebook.standard.theme(withID: "substance-misuse")?.harm == .family)
  }
}

/// Several children of one review.
@Suite struct SeveralCasesTests {
  private func cases(_ title: String, _ context: String) -> [Case] {
    Reading("# Handout\n\n## \(title)\n\n\(context)\n").cases
  }

  private func harms(_ facts: Case) -> [String] {
    facts.harms.map { Codebook.standard.themes[$0].id }
  }

  @Test func eachFactIsThatOfTheChildWhoseSentenceItIs() {
    let cases = cases(
      "Learning Review Child Q and Child R",
      """
      Child Q was 15 years old. He took his own life.

      Child R, a 12-year-old girl, had been neglected and was found with bruises.
      """
    )
    #expect(cases.map(\.name) == ["Child Q", "Child R"])
    #expect(cases.map(\.age) == ["15 years", "12 years"])
    #expect(cases.map(\.sex) == [.male, .female])
    #expect(cases.map(\.outcome) == [.died, .injured])
    #expect(cases.map(harms) == [["child-mental-health"], ["physical-abuse", "neglect"]])
    #expect(cases.map(\.lines) == [LineRange(5), LineRange(7)])
  }

  @Test func aSecondChildThatOnlyTheTextNamesIsACaseOfItsOwn() {
    let cases = cases(
      "Learning Review Child Q",
      "Child Q was 15 years old and died.\n\nChild R, a girl of 12, had been neglected."
    )
    #expect(cases.map(\.name) == ["Child Q", "Child R"])
    #expect(cases.map(harms) == [[], ["neglect"]])
  }

  @Test func oneSentenceMayTellOfEach() {
    let cases = cases(
      "Learning Review Child Q, Child R and Child S",
      """
      Child Q (4) and Child R (2) were neglected. Child S, their brother, was 9 and had a fracture, \
      but Child Q had not been hurt.
      """
    )
    #expect(cases.map(\.age) == ["4 years", "2 years", "9 years"])
    #expect(cases.map(harms) == [["neglect"], ["neglect"], ["physical-abuse"]])
    #expect(cases.last?.sex == .male)
  }

  @Test func aSiblingWhoIsOnlyNamedIsNoCase() {
    let cases = cases(
      "Learning Review Child Q",
      "Child Q was 4 and had bruises. Her brother Tom, aged 9, was well. She lived with Tom."
    )
    #expect(cases.map(\.name) == ["Child Q"])
  }

  @Test func aCaseCitesTheLinesThatTellOfIt() {
    let cases = cases(
      "Learning Review Child Q",
      """
      This paper sets out what was learnt.

      The panel met four times.

      Child Q was six weeks old and had a fracture.

      The family had moved twice.
      """
    )
    #expect(cases.map(\.lines) == [LineRange(9)])
  }
}

/// Names that are more than letters of ASCII in a row.
@Suite struct PrintedNameTests {
  @Test(
    arguments: [
      ("Learning Review: Child O'Shea", "Child O'Shea", "child-oshea"),
      ("Learning Review: Child O\u{2019}Shea", "Child O\u{2019}Shea", "child-oshea"),
      ("Learning Review: Baby Noë-Lou", "Baby Noë-Lou", "baby-noe-lou"),
      ("Learning Review: Child Éabha", "Child Éabha", "child-eabha"),
    ]
  )
  func aNameIsWholeAndItsIDWithoutMarks(title: String, name: String, id: String) {
    let told = name.split(separator: " ").last.map(String.init) ?? name
    let reading = Reading("# \(title)\n\n## Background\n\n\(told) was 4 and had bruises.\n")
    #expect(reading.cases.map(\.name) == [name])
    #expect(reading.cases.map(\.age) == ["4 years"])
    #expect(reading.document.reviews.map(\.id) == [id])
  }

  @Test func aMadeUpNameOfTheTextIsFoundByItsTitle() {
    let reading = Reading(
      """
      # Learning Review: The children of the O'Shea family

      ## Background

      Child O'Shea, aged 3 years, died of a fracture of the skull.
      """
    )
    #expect(reading.cases.map(\.name) == ["Child O'Shea"])
  }

  @Test func aPublisherKeepsItsApostrophe() {
    let reading = Reading(
      "# Briefing\n\nPublished May 2023 by D'Orly Safeguarding Children Partnership\n\n## Learning\n\n- Ask.\n"
    )
    #expect(reading.document.publishers == ["D'Orly Safeguarding Children Partnership"])
  }

  @Test(arguments: ["O'Shea", "o\u{2019}shea", "OShea", "Child O‘Shea", "child-oshea"])
  func aCaseIsFoundHoweverItsApostropheIsTyped(name: String) {
    let document = Reading(
      "# Learning Review: Child O'Shea\n\n## Background\n\nChild O'Shea was 4 and died.\n"
    ).document
    let catalogue = Catalogue(of: document)
    #expect(catalogue.cases(named: name).count == 1)
    var selection = Selection()
    selection.reviews = [.value(name)]
    #expect(catalogue.selected(by: selection).sources.count == 1)
  }

  @Test(arguments: [("Zoë", "zoe"), ("D’Orly", "dorly"), ("a_b", "a-b"), ("R & S", "r-s")])
  func marksOfAKeyCountForNothing(name: String, key: String) {
    #expect(Selection.key(name) == key)
  }
}
