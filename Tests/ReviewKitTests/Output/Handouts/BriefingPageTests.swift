import Testing

@testable import ReviewKit

/// Briefings on one sheet in seven boxes.
@Suite struct BriefingPageTests {
  private func page(_ catalogue: Catalogue, _ change: (inout Selection) -> Void) -> Page {
    var selection = Selection()
    change(&selection)
    return BriefingPage(
      HandoutContent(
        of: catalogue.selected(by: selection),
        in: catalogue,
        selection: selection,
        codebook: .standard
      ),
      hint: ListingHint(inputs: [], filters: [], pairs: ""),
      origin: DataPackage.Origin(codebook: .standard, catalogue: catalogue, selection: [])
    ).page
  }

  private var reviews: [String] {
    ShippedCorpus.catalogue.sources.filter(\.isReview).map(\.id)
  }

  @Test func everyReviewFitsOnOneSheet() {
    for review in reviews {
      let page = page(ShippedCorpus.catalogue) { $0.reviews = [.value(review)] }
      #expect(page.sections.count == 7)
      #expect(page.layout != .flowing)
      let height = SheetMetrics.height(of: page)
      #expect(height <= SheetMetrics.height, "\(review)")
    }
  }

  @Test func themesFitOnOneSheet() {
    for theme in stride(from: 0, to: Codebook.standard.themes.count, by: 7) {
      let page = page(ShippedCorpus.catalogue) { $0.themes = [.value(theme)] }
      #expect(SheetMetrics.height(of: page) <= SheetMetrics.height, "\(theme)")
    }
  }

  @Test func boxesThatSourcesLeaveEmptySaySo() {
    let catalogue = Notation.catalogue([
      ("one.md", "review: Child A\nlearning-point: Ask each time who else lives in the home.")
    ])
    let page = page(catalogue) { $0.reviews = [.value("child-a")] }
    let empty = [Page.Block.paragraph(Words(HandoutWording.notStated))]
    for box in [1, 2, 3, 5, 6] { #expect(page.sections[box].blocks == empty) }
    #expect(page.sections[4].blocks.flatMap(\.citations).map(\.id) == ["child-a/learning-point-1"])
    #expect(page.sections[0].blocks.first?.texts.first?.contains("date not stated") == true)
  }

  @Test func headingsCountWhatIsLeftOut() {
    let points = (1...60).map { number in
      "learning-point: Number \(number) of what was learned about w\(number) and v\(number)."
    }
    let catalogue = Notation.catalogue([
      ("one.md", "review: Child A\n" + points.joined(separator: "\n"))
    ])
    let learning = page(catalogue) { $0.reviews = [.value("child-a")] }.sections[4]
    let shown = learning.blocks.flatMap(\.citations).count
    #expect(shown > 10 && shown < 60)
    #expect(learning.title == "5 Learning: \(shown) of 60")
  }

  /// A long story is told whole where there is room, and ends behind a sentence where there is none.
  @Test(arguments: [(12, 1, false), (40, 60, true)])
  func whatHappenedIsCutOnlyForWantOfRoom(sentences: Int, points: Int, isCut: Bool) {
    let story = (1...sentences).map { "The child was seen by worker \($0) at a visit to the home." }
    let learning = (1...points).map { number in
      "good-practice: Number \(number) of what worked was w\(number) with v\(number)."
    }
    var catalogue = Notation.catalogue([
      (
        "one.md",
        "review: Child A\ncontext: Child A died. " + story.joined(separator: " ") + "\n"
          + learning.joined(separator: "\n")
      )
    ])
    catalogue.sources[0].cases = [
      CaseEntry(
        id: "child-a/case-1",
        facts: Case(name: "Child A", lines: LineRange(1)),
        place: Place(file: "one.md", lines: LineRange(1))
      )
    ]
    let page = page(catalogue) { $0.reviews = [.value("child-a")] }
    let happened = page.sections[1].blocks.map { $0.texts.joined(separator: " ") }
    #expect(happened.contains { $0.contains("worker \(sentences) at") } == !isCut)
    #expect(happened.contains { $0.contains("[…]") } == isCut)
  }

  @Test func aPointThatManyMakeFitsBesideOthers() {
    let texts = (1...40).map { number in
      (
        "d\(number).md",
        "review: Child \(number)\nlearning-point neglect: Neglect of teeth went unseen by agencies."
      )
    }
    let page = page(Notation.catalogue(texts)) { $0.themes = [.value(0)] }
    let learning = page.sections[4].blocks
    // The documents of the others would fill the sheet below the boxes.
    #expect(learning.flatMap(\.citations).count == 1)
    #expect(page.sources.count == 1)
    #expect(learning.contains { $0.texts.contains { $0.contains("(in 40 places, 40 sources)") } })
    #expect(SheetMetrics.height(of: page) <= SheetMetrics.height)
  }

  @Test func aSheetOfManySourcesIsFilled() {
    let kinds = ["good-practice", "learning-point", "recommendation", "action", "risk-factor"]
    let texts = (1...60).map { number in
      let records = kinds.map { kind in
        let word = "\(kind.prefix(2))\(number)"
        return
          "\(kind) neglect: Neglect of \(word)a with \(word)b and \(word)c was told of \(word)d."
      }
      return ("d\(number).md", "review: Child \(number)\n" + records.joined(separator: "\n"))
    }
    let page = page(Notation.catalogue(texts)) { $0.themes = [.value(0)] }
    let height = SheetMetrics.height(of: page)
    #expect(height <= SheetMetrics.height && height > SheetMetrics.height * 19 / 20)
    for box in [2, 3, 4, 5, 6] {
      #expect(!page.sections[box].blocks.flatMap(\.citations).isEmpty, "\(box)")
    }
  }

  @Test func aBoxWithoutRoomForAnyPointSaysHowManyThereAre() {
    let long = ["a", "b"].map { letter in
      (1...2_000).map { "\(letter)\($0)" }.joined(separator: " ")
    }
    let catalogue = Notation.catalogue([
      ("one.md", "review: Child A\nlearning-point: \(long[0])\nlearning-point: \(long[1])")
    ])
    let learning = page(catalogue) { $0.reviews = [.value("child-a")] }.sections[4]
    #expect(learning.title == "5 Learning: 0 of 2")
    #expect(learning.blocks == [.paragraph(Words(HandoutWording.noRoom(for: 2)))])
  }

  @Test func figuresStandInTheFirstBoxWithWhatCastsDoubtOnThem() {
    var catalogue = Notation.catalogue([
      (
        "one.md",
        """
        statistic neglect 3 children: 3 children were seen
        statistic neglect 16/24 reviews: 16 of 24 reviews
        """
      )
    ])
    catalogue.statistics[1].doubts = [
      FigureFinding(
        level: .suspect,
        check: .fraction,
        file: "one.md",
        lines: [LineRange(2)],
        figures: ["16 of 24"],
        statistics: [catalogue.statistics[1].id],
        scope: "",
        message: "16 is not two thirds of 24",
        assumptions: []
      )
    ]
    let page = page(catalogue) { $0.themes = [.value(0)] }
    let items = page.sections[0].blocks.flatMap { block -> [Page.Item] in
      if case .list(let items) = block { items } else { [] }
    }
    // Mere counts are left to the sentences that have them.
    #expect(items.count == 1)
    #expect(items.first?.words.plain.hasPrefix("16") == true)
    #expect(items.first?.words.pieces.contains(.footnote(1)) == true)
    #expect(page.footnotes.map(\.plain) == ["Suspect: 16 is not two thirds of 24. "])
    #expect(SheetMetrics.height(of: page) <= SheetMetrics.height)
  }

  @Test func aDocumentIsDatedByTheYearsThatItCovers() {
    let page = page(ShippedCorpus.catalogue) {
      $0.documents = [.value("tees-learning-and-themes-2017-21")]
    }
    #expect(page.sections[0].blocks.first?.texts.first?.hasPrefix("Document, 2017-2021") == true)
  }

  @Test func aLongTextEndsBehindASentence() {
    let sentences = (1...9).map { "Sentence number \($0) goes on for all of ten words here." }
    let text = sentences.joined(separator: " ")
    #expect(
      BriefingItem.beginning(of: text, words: 25)
        == sentences.prefix(2).joined(separator: " ") + " […]"
    )
    #expect(BriefingItem.beginning(of: text, words: 500) == text)
    #expect(BriefingItem.beginning(of: text, words: 1) == sentences[0] + " […]")
  }

  @Test(arguments: [
    ("", 0), ("word", 1), ("aaaaaaaaaa aaaaaaaaaa", 1), ("aaaaaaaaaa aaaaaaaaaa aaaaaaaaaa", 2),
  ])
  func linesAreCountedByTheWidthOfLetters(text: String, lines: Int) {
    // Ten letters of 0.556 take 52 tenths of a point each at 9 pt and some to spare.
    #expect(SheetMetrics.lines(text, width: 1_150, size: 90) == lines)
  }
}
