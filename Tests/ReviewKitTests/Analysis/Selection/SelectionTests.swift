import Testing

@testable import ReviewKit

@Suite struct SelectionTests {
  private static let text = """
    context: Where it was.
    review: Robin
    declared early-help: Early help
    learning-point neglect! education: Schools saw the signs.
    concern education: A strategy meeting was not held.
    review: Wren
    good-practice neglect information-sharing: Neglect was shared.
    """

  private var catalogue: Catalogue {
    var document = Notation.document("d.md", Self.text)
    document.reviews[0].partnerships = ["Northtown Safeguarding Partnership"]
    document.reviews[0].date = "2021-04"
    document.reviews[0].cases = [
      Case(name: "Robin", age: "6 weeks", outcome: .died, harms: [0], lines: LineRange(2)),
      Case(name: "Jay", age: "14", outcome: .injured, harms: [1], lines: LineRange(2)),
    ]
    return Catalogue(of: document)
  }

  private func chosen(_ choose: (inout Selection) -> Void) -> Catalogue {
    var selection = Selection()
    choose(&selection)
    return catalogue.selected(by: selection)
  }

  private func sources(_ choose: (inout Selection) -> Void) -> [String] {
    var selection = Selection()
    choose(&selection)
    return catalogue.selected(by: selection).matchingSources(selection).map(\.id)
  }

  @Test func nothingChosenIsAll() {
    let first = sources { _ in }
    #expect(first == ["robin", "wren", "d"])
    let second = chosen { _ in }
    #expect(second.records.count == 4)
  }

  @Test func severalThemesAreAlternativesUnlessAllAreNeeded() {
    let first = chosen { $0.themes = [.value(0), .value(2)] }
    #expect(first.records.count == 2)
    let second = chosen {
      $0.themes = [.value(0), .value(2)]
      $0.needsAllThemes = true
    }
    #expect(second.records.map(\.id) == ["wren/good-practice-1"])
  }

  @Test func recordsWithoutThemesAreNotStated() {
    let found = chosen { $0.themes = [.notStated] }
    #expect(found.records.map(\.id) == ["d/context-1"])
  }

  @Test func basisIsThatOfTheThemeAskedFor() {
    let declared = chosen {
      $0.themes = [.value(0)]
      $0.isDeclared = true
    }
    #expect(declared.records.map(\.id) == ["robin/learning-point-1"])
    let detected = chosen {
      $0.themes = [.value(0)]
      $0.isDetected = true
    }
    #expect(detected.records.map(\.id) == ["wren/good-practice-1"])
  }

  @Test func labelGivesItsSourceTheThemeUnlessRecordsAreChosenByMore() {
    let first = sources { $0.themes = [.value(3)] }
    #expect(first == ["robin"])
    let second = sources {
      $0.themes = [.value(3)]
      $0.kinds = [.value(.concern)]
    }
    #expect(second.isEmpty)
    let third = sources {
      $0.themes = [.value(3)]
      $0.isDetected = true
    }
    #expect(third.isEmpty)
  }

  @Test(arguments: [
    ("Strategy Meeting", 1), ("strategy meet", 1), ("meeting strategy", 0), ("egy meeting", 0),
  ])
  func textIsFoundFromTheBeginningOfAWordWhateverItsCase(text: String, count: Int) {
    let found = chosen { $0.texts = [text] }
    #expect(found.records.count == count)
  }

  @Test func factsOfOneCaseAreLookedAtTogether() {
    let first = sources {
      $0.harms = [.value(0)]
      $0.ages = [.underOne]
    }
    #expect(first == ["robin"])
    let second = sources {
      $0.harms = [.value(1)]
      $0.ages = [.underOne]
    }
    #expect(second.isEmpty)
  }

  @Test func sourcesThatDoNotSayAreFoundAsNotStated() {
    let first = sources { $0.outcomes = [.notStated] }
    #expect(first == ["wren", "d"])
    let second = sources { $0.ages = [.notStated] }
    #expect(second == ["wren", "d"])
    let third = sources { $0.partnerships = [.notStated] }
    #expect(third == ["wren", "d"])
    let fourth = sources { $0.reviewKinds = [.notStated] }
    #expect(fourth == ["d"])
    let fifth = sources { $0.isUndated = true }
    #expect(fifth == ["wren", "d"])
  }

  @Test(arguments: [
    ("Northtown", true), ("northtown safeguarding partnership", true), ("north", true),
    ("Northtown safeg", true), ("Safeguarding", false), ("Southtown", false),
  ])
  func partnershipIsNamedByItsBeginning(name: String, isFound: Bool) {
    let found = sources { $0.partnerships = [.value(name)] }
    #expect(found.isEmpty == !isFound)
  }

  @Test func datesChooseSourcesAndLeaveOutTheUndated() {
    let first = sources { $0.dates = DateSpan(since: "2021") }
    #expect(first == ["robin"])
    let second = sources { $0.dates = DateSpan(until: "2020") }
    #expect(second.isEmpty)
  }

  @Test func partnershipMeantIsGuessed() {
    var selection = Selection()
    selection.partnerships = [.value("Northtwn Safeguarding Partnership")]
    let unknown = selection.unknownName(in: catalogue)
    #expect(unknown?.option == "partnership")
    #expect(unknown?.nearest == "Northtown Safeguarding Partnership")
  }
}
