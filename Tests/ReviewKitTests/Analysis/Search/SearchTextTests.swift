import Testing

@testable import ReviewKit

@Suite struct SearchTextTests {
  private func units(_ text: String, bulletsAt starts: [Int] = []) -> [String] {
    SearchText(text, bulletsAt: starts).units.map { text.part($0.range) }
  }

  @Test(arguments: [
    ("One thing. Another thing.", ["One thing.", "Another thing."]),
    (
      "Was it seen? Nobody asked! (They should.) Well…  Then.",
      ["Was it seen?", "Nobody asked!", "(They should.)", "Well…", "Then."]
    ),
    ("“It went well.” They left.", ["“It went well.”", "They left."]),
    ("In 2019. 24 children were seen.", ["In 2019.", "24 children were seen."]),
    (
      "Dr. Hale and Mrs. Bell, e.g. Tuesdays, agreed.",
      ["Dr. Hale and Mrs. Bell, e.g. Tuesdays, agreed."]
    ),
    ("See No. 5 and p. 27 of it.", ["See No. 5 and p. 27 of it."]),
    ("The answer was no. They went on.", ["The answer was no.", "They went on."]),
    ("Risks: drink; drugs. and so on", ["Risks: drink; drugs. and so on"]),
    ("About 3.5 of them, at www.example.org.", ["About 3.5 of them, at www.example.org."]),
    ("| one cell | another |", ["one cell", "another"]),
    ("• first • second", ["first", "second"]),
    ("", []), ("…", []), ("  A word  ", ["A word"]),
  ])
  func unitsAreSentences(text: String, expected: [String]) {
    #expect(units(text) == expected)
  }

  @Test func bulletsAreUnitsWithoutAStop() {
    #expect(
      units("Share early look for patterns", bulletsAt: [12]) == [
        "Share early", "look for patterns",
      ]
    )
  }

  @Test func everyWordIsInOneUnit() {
    let text = SearchText("A b c. Dé f | g’s h.\u{2028}I", bulletsAt: [2, 4])
    #expect(text.units.flatMap { Array($0.words) } == Array(text.words.indices))
  }

  @Test(arguments: [
    ("Mother's", ["mothers/mother"]), ("mother’s", ["mothers/mother"]),
    ("mothers' group", ["mothers", "group"]), ("It's", ["its/it"]), ("’s", ["s"]),
    ("multi-agency", ["multi", "agency"]), ("R&D", ["r", "and", "d"]), ("Zoë", ["zoe"]),
    ("A*B", ["ab"]), ("o'clock", ["oclock"]),
  ])
  func wordsAreFoldedAndKnowTheirOwner(text: String, expected: [String]) {
    let words = TextWord.words(of: text).map { word in
      word.folded + (word.owner.map { "/" + $0 } ?? "")
    }
    #expect(words == expected)
  }

  @Test func rangesAreThoseOfTheTextAsPrinted() {
    let text = "Zoë’s «mother»"
    #expect(TextWord.words(of: text).map { text.part($0.range) } == ["Zoë’s", "mother"])
  }
}
