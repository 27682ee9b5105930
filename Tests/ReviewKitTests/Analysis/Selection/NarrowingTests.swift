import Testing

@testable import ReviewKit

@Suite struct NarrowingTests {
  private static let text = """
    context: Where it was.
    review: Robin
    declared early-help: Early help
    learning-point neglect! education: Schools saw the signs.
    concern information-sharing: A meeting was not held.
    review: Wren
    good-practice neglect information-sharing: Neglect was shared.
    review: Wren Two
    concern education: School was missed.
    """

  private var catalogue: Catalogue {
    var document = Notation.document("d.md", Self.text)
    document.reviews[0].partnerships = ["Northtown"]
    document.reviews[0].date = "2021-04"
    document.reviews[0].cases = [
      Case(name: "Robin", age: "6 weeks", harms: [0], lines: LineRange(2)),
      Case(name: "Jay", age: "14", harms: [1], lines: LineRange(2)),
    ]
    document.reviews[1].partnerships = ["Northtown Partnership"]
    document.reviews[1].date = "2019"
    document.reviews[2].title = "Wren"
    return Catalogue(of: document)
  }

  private func sources(_ choose: (inout Selection) -> Void) -> [String] {
    var selection = Selection()
    choose(&selection)
    return catalogue.selected(by: selection).matchingSources(selection).map(\.id)
  }

  private func records(_ choose: (inout Selection) -> Void) -> [String] {
    var selection = Selection()
    choose(&selection)
    return catalogue.selected(by: selection).records.map(\.id)
  }

  private func theme(_ theme: Int) -> Selection {
    var selection = Selection()
    selection.themes = [.value(theme)]
    return selection
  }

  @Test func narrowedByIsForTheSameRecord() {
    let found = records {
      $0.themes = [.value(1), .value(2)]
      $0 = $0.narrowed(by: theme(0))
    }
    #expect(found == ["robin/learning-point-1", "wren/good-practice-1"])
  }

  @Test func narrowedByIsForTheSameCase() {
    var further = Selection()
    further.harms = [.value(1)]
    let found = sources {
      $0.ages = [.underOne]
      $0 = $0.narrowed(by: further)
    }
    #expect(found.isEmpty)
  }

  @Test func basisOfAllIsThatOfWhatNarrowsItAndNotTheOtherWayRound() {
    let all = records {
      $0.isDeclared = true
      $0 = $0.narrowed(by: theme(1))
    }
    #expect(all.isEmpty)
    let one = records {
      var declared = theme(0)
      declared.isDeclared = true
      $0.themes = [.value(1)]
      $0 = $0.narrowed(by: declared)
    }
    #expect(one == ["robin/learning-point-1"])
  }

  @Test func havingIsForAnyRecordOfTheSource() {
    let both = sources { $0.having = [theme(0), theme(2)] }
    #expect(both == ["robin", "wren"])
    let label = sources { $0.having = [theme(3)] }
    #expect(label == ["robin"])
    let kept = records { $0.having = [theme(0), theme(1)] }
    #expect(kept == ["robin/learning-point-1", "robin/concern-1"])
  }

  @Test func havingLooksAtAllOfASourceUnlessItSaysMore() {
    let concerns = sources {
      $0.kinds = [.value(.concern)]
      $0.having = [theme(0)]
    }
    #expect(concerns == ["robin"])
    let about = sources {
      var condition = theme(0)
      condition.kinds = [.value(.concern)]
      $0.having = [condition]
    }
    #expect(about.isEmpty)
    let declared = sources {
      $0.isDeclared = true
      $0.having = [theme(1)]
    }
    #expect(declared.isEmpty)
  }

  @Test func yearIsThatOfTheSource() {
    let first = sources { $0.years = [.value("2021")] }
    #expect(first == ["robin"])
    let second = sources { $0.years = [.notStated, .value("2019")] }
    #expect(second == ["wren", "wren-two", "d"])
  }

  @Test func nameThatIsWholeStandsForThatAlone() {
    let whole = sources { $0.partnerships = [.value("Northtown")] }
    #expect(whole == ["robin"])
    let review = sources { $0.reviews = [.value("wren")] }
    #expect(review == ["wren"])
    let title = sources { $0.reviews = [.value("Wren")] }
    #expect(title == ["wren", "wren-two"])
    let none = sources { $0.reviews = [.notStated] }
    #expect(none == ["d"])
  }

  @Test func groupsAndPanelThemesChooseByTheThemesThatBelongToThem() throws {
    var codebook = Notation.codebook
    codebook.themes[1].panelThemes = ["vulnerability-of-babies"]
    let harms = try #require(codebook.condition(group: "harms"))
    let babies = try #require(codebook.condition(panelTheme: "vulnerability"))
    #expect(codebook.condition(panelTheme: "babies") == babies)
    #expect(codebook.condition(panelTheme: "Vulnerability of babies") == babies)
    #expect(codebook.condition(group: "zebra") == nil)
    let inGroup = records { $0.groups = [harms] }
    #expect(inGroup.count == 3)
    let inPanel = records { $0.panelThemes = [babies] }
    #expect(inPanel == ["robin/learning-point-1", "wren-two/concern-1"])
    let inNone = records { $0.panelThemes = [codebook.isInNoPanelTheme] }
    #expect(inNone == ["d/context-1", "robin/concern-1", "wren/good-practice-1"])
    let withoutTheme = records { $0.groups = [codebook.isInNoGroup] }
    #expect(withoutTheme == ["d/context-1"])
  }

  @Test func basisLeavesOutRecordsWithoutAThemeOfIt() {
    let found = records {
      $0.isDeclared = true
      $0.themes = [.notStated]
    }
    #expect(found.isEmpty)
  }
}
