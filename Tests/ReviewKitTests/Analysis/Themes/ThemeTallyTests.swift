import Testing

@testable import ReviewKit

@Suite struct ThemeTallyTests {
  private static let handout = "concern education: School was missed.\n" + Notation.twoReviews
  private static let briefing = """
    declared early-help: Early help
    concern neglect: Neglected for long.
    """

  private func tally(
    _ selection: Selection = Selection(),
    detail: ThemeTally.Detail = .init(),
    of texts: [(String, String)] = [("handout.md", handout), ("briefing.md", briefing)]
  ) -> ThemeTally {
    ThemeTally(
      of: Notation.catalogue(texts).selected(by: selection),
      codebook: Notation.codebook,
      selection: selection,
      detail: detail
    )
  }

  private func unknownName(_ selection: Selection) -> Selection.UnknownName? {
    let texts = [("handout.md", Self.handout), ("briefing.md", Self.briefing)]
    return selection.unknownName(in: Notation.catalogue(texts))
  }

  private func sources(_ theme: Int, _ tally: ThemeTally) -> [String] {
    tally.themes[theme].sources.map { tally.sources[$0.source].id }
  }

  @Test func sourcesAreReviewsAndDocumentsForWhatIsInNoReview() {
    #expect(tally().sources.map(\.id) == ["child-a", "child-b", "handout", "briefing"])
    #expect(tally().reviews == 2)
    #expect(tally().documents == 2)
    #expect(tally().records == 6)
  }

  @Test(arguments: [
    ("review: Child A\nconcern neglect: Neglect.", ["child-a"]),
    ("concern neglect: Neglect.\nreview: Child A", ["child-a", "d"]),
    ("heading: Nothing at all", ["d"]),
  ])
  func documentIsASourceWithoutReviewsOrWithRecordsOfItsOwn(text: String, expected: [String]) {
    #expect(tally(of: [("d.md", text)]).sources.map(\.id) == expected)
  }

  @Test func declaredAndDetectedAreCountedApart() {
    let neglect = tally().themes[0]
    #expect(sources(0, tally()) == ["child-a", "child-b", "briefing"])
    #expect(neglect.declaredSources == 1)
    #expect(neglect.detectedSources == 3)
    #expect(neglect.records == 4)
  }

  @Test func recordsAreCountedByKind() {
    let neglect = tally().themes[0]
    #expect(neglect.records(of: .learningPoint) == 2)
    #expect(neglect.records(of: .goodPractice) == 1)
    #expect(neglect.records(of: .concern) == 1)
    #expect(neglect.recordsByKind.reduce(0, +) == neglect.records)
  }

  @Test func themeThatIsOnlyListedCountsForItsSource() {
    let earlyHelp = tally().themes[3]
    #expect(sources(3, tally()) == ["briefing"])
    #expect(earlyHelp.declaredSources == 1)
    #expect(earlyHelp.records == 0)
  }

  @Test func figuresAreReportedWithTheirPlace() {
    let figures = tally().themes[0].reported
    #expect(figures.map(\.text) == ["16 of 24 reviews"])
    #expect(figures.map(\.citation) == ["16 of 24 reviews (handout.md:6)"])
    #expect(figures.first?.count == 16 && figures.first?.of == 24)
  }

  @Test func kindsNarrowTheRecordsAndNotTheBase() {
    var selection = Selection()
    selection.kinds = [.value(.goodPractice)]
    let tally = tally(selection)
    #expect(tally.sources.count == 4)
    #expect(tally.records == 1)
    #expect(sources(0, tally) == ["child-a"])
    #expect(sources(3, tally).isEmpty)
  }

  @Test(arguments: ["child-b", "Child B", "CHILD-B"])
  func reviewIsFoundByIdOrTitle(name: String) {
    var selection = Selection()
    selection.reviews = [.value(name)]
    let tally = tally(selection)
    #expect(unknownName(selection) == nil)
    #expect(tally.sources.map(\.id) == ["child-b"])
    #expect(tally.records == 2)
    #expect(tally.themes[0].reported.isEmpty)
  }

  @Test(arguments: ["briefing", "briefing.md"])
  func documentIsFoundByIdOrFile(name: String) {
    var selection = Selection()
    selection.documents = [.value(name)]
    let tally = tally(selection)
    #expect(unknownName(selection) == nil)
    #expect(tally.sources.map(\.id) == ["briefing"])
  }

  @Test func unknownReviewGetsAGuess() {
    var selection = Selection()
    selection.reviews = [.value("chidl-b")]
    let unknown = unknownName(selection)
    #expect(unknown?.name == "chidl-b")
    #expect(unknown?.nearest == "child-b")
  }

  @Test func quotationsAreSpreadOverSources() {
    let detail = ThemeTally.Detail(quotations: 3)
    #expect(
      tally(detail: detail).themes[0].quotations.map(\.source) == [
        "child-a", "child-b", "briefing",
      ]
    )
  }

  @Test func reasonsNameLabelsAndWordings() {
    let neglect = tally(detail: .init(keepsReasons: true)).themes[0]
    #expect(neglect.labels.map(\.place.lines) == [LineRange(3)])
    #expect(neglect.wordings.map(\.text) == ["neglect", "neglected"])
    #expect(neglect.wordings.map(\.records) == [2, 1])
  }

  @Test func rankingIsBySourcesThenRecordsThenLabel() {
    let order = tally().ranking(of: Notation.codebook).map { Notation.codebook.themes[$0].label }
    #expect(order == ["Neglect", "Education", "Information sharing", "Early help"])
  }
}
