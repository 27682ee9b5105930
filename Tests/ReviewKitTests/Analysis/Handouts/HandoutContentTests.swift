import Testing

@testable import ReviewKit

/// What goes into a handout, and in which order.
@Suite struct HandoutContentTests {
  private let catalogue = Notation.catalogue([
    (
      "one.md",
      """
      review: Child A
      learning-point neglect: Neglect of teeth went unseen by all four agencies around the family.
      good-practice neglect: Neglect was named early by the school nurse.
      learning-point education!: Ask the school about every absence.
      """
    ),
    (
      "two.md",
      """
      review: Child B
      learning-point neglect: Neglect of teeth went unseen by all agencies around that family.
      concern neglect: Too little.
      risk-factor neglect: Neglect in the parents' own childhood.
      resource neglect: Neglect toolkit of the partnership.
      recommendation neglect!: Neglect training is to be offered each year.
      """
    ),
    (
      "three.md",
      """
      learning-point neglect: Neglect takes many forms, and each leaves its mark.
      learning-point neglect: Neglect in teenage years is often taken for choice.
      question neglect: Who sees neglect first?
      statistic neglect 4/9 reviews: 4 of 9 reviews
      """
    ),
  ])

  private func content(_ theme: Int?, review: String? = nil) -> HandoutContent {
    var selection = Selection()
    if let theme { selection.themes = [.value(theme)] }
    if let review { selection.reviews = [.value(review)] }
    return HandoutContent(
      of: catalogue.selected(by: selection),
      in: catalogue,
      selection: selection,
      codebook: Notation.codebook
    )
  }

  @Test func whatSourcesSayAlikeIsOnePointWithAllItsPlaces() throws {
    let point = try #require(content(0).points(in: .learning).first)
    #expect(point.sources == 2)
    #expect(Set(point.wordings.map(\.record.place.description)) == ["one.md:2", "two.md:2"])
  }

  @Test func everyRecordIsInOnePoint() {
    let content = content(nil)
    let kinds = Record.Kind.allCases.filter { $0 != .context && $0 != .quotation }
    let ids = content.points(of: kinds).flatMap { $0.wordings.map(\.record.id) }
    #expect(ids.count == Set(ids).count)
    #expect(Set(ids) == Set(catalogue.records.map(\.id)))
  }

  @Test func partsHoldWhatTheirKindsSay() {
    let content = content(nil)
    let texts = { (part: HandoutPart) in content.points(in: part).map(\.spokesman.record.text) }
    #expect(texts(.workedWell) == ["Neglect was named early by the school nurse."])
    #expect(texts(.changes) == ["Ask the school about every absence."])
    #expect(texts(.recommendations) == ["Neglect training is to be offered each year."])
    #expect(texts(.questions) == ["Who sees neglect first?"])
    #expect(texts(.resources) == ["Neglect toolkit of the partnership."])
  }

  @Test func titlesThatDifferInAWordAreOfDifferentThings() {
    let catalogue = Notation.catalogue([
      (
        "one.md",
        """
        resource: Seeing the whole family: a video for practitioners
        resource: Seeing the whole family: a guide for practitioners
        resource: Seeing the whole family: A video for practitioners.
        """
      )
    ])
    let content = HandoutContent(
      of: catalogue,
      in: catalogue,
      selection: Selection(),
      codebook: Notation.codebook
    )
    #expect(content.points(in: .resources).map(\.wordings.count) == [2, 1])
  }

  @Test func sourcesTakeTurnsAndFragmentsComeLast() {
    let places = content(0).points(in: .learning).map(\.spokesman.record.place.description)
    #expect(places == ["one.md:2", "three.md:1", "three.md:2", "two.md:3"])
  }

  @Test func howAReviewWasMadeComesLast() {
    let catalogue = Notation.catalogue([
      (
        "one.md",
        """
        review: Child A
        learning-point: Members of the family gave this CSPR their views.
        learning-point: Neglect.
        learning-point: Neglect of teeth went unseen by all agencies.
        """
      )
    ])
    let content = HandoutContent(
      of: catalogue,
      in: catalogue,
      selection: Selection(),
      codebook: Notation.codebook
    )
    let lines = content.points(in: .learning).map(\.spokesman.record.place.lines?.first)
    #expect(lines == [4, 3, 2])
  }

  /// The same thing in words of the field; what others say stands behind both, whatever its source.
  @Test(arguments: [(Recurrence.Comparison.words, [2, 1, 3, 2]), (.meaning, [1, 3, 2, 2])])
  func whatIsSaidInOtherWordsStandsSideBySide(
    comparison: Recurrence.Comparison,
    lines: [Int]
  ) throws {
    let others = (1...6).map { "concern: Letter \($0) of room \($0) went to bus \($0)." }
    let catalogue = Notation.catalogue([
      (
        "one.md",
        """
        review: Child A
        learning-point neglect: Weigh babies on the same scales each week.
        learning-point neglect: Practitioners should seek the wishes and feelings of each child.
        """
      ),
      (
        "two.md",
        """
        learning-point neglect: Ask children for their views.
        learning-point neglect: Doctors ring the night team before noon.
        """
      ),
      ("three.md", others.joined(separator: "\n")),
    ])
    let content = HandoutContent(
      of: catalogue,
      in: catalogue,
      selection: Selection(),
      codebook: Notation.codebook,
      by: comparison
    )
    let points = content.points(of: [.learningPoint])
    #expect(points.map { $0.spokesman.record.place.lines?.first ?? 0 } == lines)
    #expect((points[0].kin != nil) == (comparison == .meaning))
    let handout = HandoutPage(
      content,
      options: HandoutPage.Options(),
      hint: ListingHint(inputs: [], filters: [], pairs: ""),
      origin: DataPackage.Origin(codebook: .standard, catalogue: catalogue, selection: [])
    )
    let text = PagePlainText(style: .plain).text(of: handout.page)
    #expect(
      text.contains(
        "- Ask children for their views. [1:1]\n  - Similarly: Practitioners should seek the"
      ) == (comparison == .meaning),
      "\(text)"
    )
  }

  /// A share, or a figure that a check doubts, stands apart all the same.
  @Test func aCountThatAPointTellsIsNotToldTwice() {
    var catalogue = Notation.catalogue([
      (
        "one.md",
        """
        review: Child A
        concern neglect: Two of the plans left neglect out.
        context neglect: Three plans were read.
        statistic neglect 2 plans: Two of the plans left neglect out
        statistic neglect 2/9 plans: Two of the plans
        statistic neglect 3 plans: Three plans
        statistic neglect 4 plans: Four plans
        """
      )
    ])
    for (figure, record) in [(0, 0), (1, 0), (2, 1), (3, 0)] {
      catalogue.statistics[figure].place = catalogue.records[record].place
    }
    let content = HandoutContent(
      of: catalogue,
      in: catalogue,
      selection: Selection(),
      codebook: Notation.codebook
    )
    #expect(content.figures.count == 4)
    #expect(content.figuresApart.map(\.text) == ["Two of the plans", "Three plans", "Four plans"])
  }

  @Test func aSingleSourceIsTheTopic() {
    #expect(content(nil, review: "child-a").topic == .source(0))
    #expect(content(nil).topic == .selection)
    #expect(content(2).topic == .themes([2]))
    #expect(content(2).isEmpty)
  }
}
