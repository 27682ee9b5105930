import Testing

@testable import ReviewKit

/// The words that are printed for a figure, and the themes they give it.
@Suite struct FigureStatementTests {
  private static let audit = "Multi-agency audit of neglect\n\nJune 2024\n\n## What we found\n\n"

  private func figures(_ sentence: String) -> [Statistic] {
    Reading(Self.audit + sentence + "\n").document.statistics
  }

  @Test(arguments: [
    (
      "Contact with the twelve children was looked at by six agencies.",
      ["Contact with the twelve children was looked at", "six agencies"]
    ),
    ("For two children, nobody had asked.", ["For two children, nobody had asked"]),
    ("In 14/20 reviews and 15/22 children.", ["14/20 reviews", "15/22 children"]),
    ("14/20 reviews (15/22 children)", ["14/20 reviews", "15/22 children"]),
    (
      "54% of children (12 of 22) were under two (or unborn).",
      ["54% of children (12 of 22) were under two (or unborn)"]
    ),
    ("Plans were kept up; 54% of children were under two.", ["54% of children were under two"]),
    (
      "Of 20 children, 12 were girls and 8 were boys.",
      ["Of 20 children, 12 were girls", "8 were boys"]
    ),
  ])
  func figureIsPrintedWithItsOwnPartOfTheSentence(sentence: String, texts: [String]) {
    let reading = Reading(Self.audit + sentence + "\n")
    let printed = reading.document.statistics.map { reading.document.text(of: $0.passage) }
    #expect(printed == texts)
  }

  @Test func figureAloneIsKeptBesideItsSentence() {
    let reading = Reading(Self.audit + "Contact with 54% of the children was looked at.\n")
    #expect(
      reading.document.statistics.map { reading.document.text(of: $0.figure) }
        == ["54% of the children"]
    )
  }

  @Test func insertInBracketsIsNoMeasure() {
    #expect(
      figures("We read 9 files. 5 children (Ash to Elm) were subject to a plan.").map(\.measure)
        .last == "subject to a plan"
    )
  }

  @Test(arguments: [
    ("In 12 of the 20 files school attendance was poor.", true),
    ("12 of the 20 files were sampled by school and police.", false),
    ("In 12 of the 20 files the school was not recorded.", false),
  ])
  func howASampleWasChosenOrRecordedIsOfNoTheme(sentence: String, hasThemes: Bool) {
    let found = figures(sentence)
    #expect(!found.isEmpty)
    #expect(found.contains { !$0.themes.isEmpty } == hasThemes, "\(found)")
  }
}
