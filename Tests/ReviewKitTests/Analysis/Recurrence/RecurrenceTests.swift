import Testing

@testable import ReviewKit

/// Whether points that say the same are put together, and others kept apart.
@Suite struct RecurrenceTests {
  private func catalogue(_ texts: String...) -> Catalogue {
    Notation.catalogue(texts.enumerated().map { ("\($0).md", $1) })
  }

  private func points(_ texts: String...) -> [[String]] {
    let catalogue = Notation.catalogue(texts.enumerated().map { ("\($0).md", $1) })
    return Recurrence(of: catalogue).points.map { $0.records.map { catalogue.records[$0].id } }
  }

  @Test func sameThingInOtherWordsFromAnotherSourceIsOnePoint() {
    #expect(
      points(
        "learning-point: Interpreters should always be used where English is not spoken.",
        "action: Where English is not spoken, use interpreters.\n"
          + "action: Fathers should be invited to every conference."
      ) == [["0/learning-point-1", "1/action-1"]]
    )
  }

  @Test func sentenceOfALongerRecordCounts() {
    let long =
      "concern: Plans were late. Fathers were rarely invited to child protection conferences. "
      + "Minutes went out weeks afterwards."
    #expect(
      points(long, "learning-point: Fathers were rarely invited to child protection conferences.")
        == [["0/concern-1", "1/learning-point-1"]]
    )
  }

  @Test(arguments: [
    ("learning-point: Professional curiosity.", "learning-point: Professional curiosity."),
    (
      "learning-point: The escalation process was used by all schools concerned.",
      "learning-point: The escalation process was not used by all schools concerned."
    ),
    (
      "good-practice: Fathers were invited to all child protection conferences.",
      "concern: Fathers were invited to all child protection conferences."
    ),
    (
      "learning-point neglect: What overwhelms siblings should be considered at once.",
      "learning-point education: What overwhelms teachers should be considered at once."
    ),
  ])
  func nearMissesStayApart(one: String, other: String) {
    #expect(points(one, other).isEmpty)
  }

  @Test(arguments: [
    "learning-point: Family members gave the CSPR their views as well.",
    "learning-point: The full CSPR can be read online.",
    "learning-point: Every agency had somebody who contributed to the review.",
    "good-practice: Grandparents and a teacher spoke with the lead reviewer at length.",
  ])
  func howAReviewWasMadeIsNoPoint(text: String) {
    #expect(points(text, text).isEmpty)
  }

  @Test(arguments: [
    "concern: The views of the twins were taken by the review officer on paper.",
    "learning-point: Family members should give the CSPR their views as well.",
    "learning-point: The CSPR found that views of children were kept in one file.",
    "recommendation: The full CSPR can be read online by every school governor.",
  ])
  func whatAReviewSaysStaysAPoint(text: String) {
    #expect(points(text, text).count == 1)
  }

  @Test func repeatsInOneSourceAloneAreNoPoint() {
    let text = "learning-point: Share chronologies before each strategy meeting.\n"
    #expect(points(text + text).isEmpty)
    #expect(points(text + text, text).map(\.count) == [3])
  }

  @Test func mostSourcesComeFirst() {
    let two = "learning-point: Share chronologies before each strategy meeting.\n"
    let three = "learning-point: Weigh babies on the same scales each week.\n"
    #expect(points(two + three, two + three, three).map(\.count) == [3, 2])
  }

  @Test func rarityOfWordsComesFromTheWholeLibrary() {
    let all = catalogue(
      "learning-point: Fathers missed from assessment plans.\nquestion: Who asks?",
      "learning-point: Fathers missed from assessment plans.\nquestion: Who asks?"
    )
    var selection = Selection()
    selection.kinds = [.value(.learningPoint)]
    let selected = all.selected(by: selection)
    #expect(Recurrence(of: selected, in: all).points.count == 1)
  }

  // MARK: Other words

  @Test func sameThingInWordsOfTheFieldIsOnePoint() {
    #expect(
      points(
        "learning-point neglect: Practitioners should seek the wishes and feelings of "
          + "each child.\n" + Self.others,
        "recommendation neglect: Ask children for their views."
      ) == [["0/learning-point-1", "1/recommendation-1"]]
    )
  }

  /// Where one wording is printed for all, nearness in meaning does not do.
  @Test func wordsAloneKeepOtherWordsApart() {
    let catalogue = catalogue(
      "learning-point neglect: Practitioners should seek the wishes and feelings of each child.\n"
        + "learning-point: Weigh babies on the same scales each week.\n" + Self.others,
      "recommendation neglect: Ask children for their views.\n"
        + "action: The same scales should be used to weigh babies each week."
    )
    #expect(Recurrence(of: catalogue).points.count == 2)
    #expect(Recurrence(of: catalogue, by: .words).points.map { $0.records.count } == [2])
  }

  @Test(arguments: [
    // Another subject of the same shape.
    (
      "learning-point neglect: Ask children about their views on housing and money.",
      "learning-point neglect: Ask midwives about their views on bruising and sleep."
    ),
    // No theme in common speaks for it.
    (
      "learning-point neglect: Practitioners should seek the wishes and feelings of each child.",
      "learning-point education: Ask children for their views."
    ),
    // What went well in one case is not asked for in another.
    (
      "good-practice neglect: The nurse sought the wishes and feelings of each child.",
      "learning-point neglect: Ask children for their views."
    ),
    // Context is repeated, or is something else.
    (
      "context neglect: The nurse sought the wishes and feelings of each child.",
      "context neglect: Nurses asked children for their views."
    ),
    // The opposite.
    (
      "learning-point neglect: The wishes of each child were sought by all schools and nurseries.",
      "learning-point neglect: The views of each child were not sought by any schools or nurseries."
    ),
  ])
  func neighboursInMeaningStayApart(one: String, other: String) {
    #expect(points(one + "\n" + Self.others, other).isEmpty)
  }

  /// So that words are rare or common.
  private static let others = """
    concern education: Minutes went out late.
    concern education: Letters were lost between two offices.
    concern education: The duty desk closed early on Fridays.
    concern: Two buses had to be taken to the clinic.
    concern: Budgets were cut in spring.
    """

  // MARK: The shipped documents

  @Test func judgedRecordsAreStillThere() {
    let places = JudgedPlaces(of: ShippedCorpus.catalogue)
    #expect(JudgedPair.all.count == 90 + 88 + 88)
    for pair in JudgedPair.all {
      #expect(pair.names.count == 2)
      for name in pair.names { #expect(places.place(of: name) != nil, "\(name)") }
    }
  }

  /// Precision and recall over pairs that a reader judged, also of records of one document.
  ///
  /// Floors lie at what was measured, but for a pair. The pairs that are apart stand for all that
  /// would be wrong.
  @Test(arguments: [
    (JudgedPair.Group.older, 0.95, 0.76), (.tuning, 0.90, 0.52), (.measuring, 0.90, 0.40),
  ])
  func judgedPairsAreToldApart(group: JudgedPair.Group, precision: Double, recall: Double) throws {
    let pairs = JudgedPair.all.filter { $0.group == group }
    let measured = try measured(pairs, "\(group) pairs, first reader")
    #expect(measured.precision >= precision - 1e-9)
    #expect(measured.recall >= recall - 1e-9)
  }

  /// The same as most of three readers judge them; all pairs together come to what was aimed at.
  @Test(arguments: [
    ([JudgedPair.Group.older], 0.79), ([.tuning], 0.59), ([.measuring], 0.52),
    ([.older, .tuning, .measuring], 0.7),
  ])
  func mostReadersWouldPutTheSameTogether(groups: [JudgedPair.Group], recall: Double) throws {
    let places = JudgedPlaces(of: ShippedCorpus.catalogue)
    func key(_ pair: JudgedPair) -> [Int] { pair.names.compactMap(places.place).sorted() }
    let pairs = JudgedPair.all.filter { groups.contains($0.group) }.map { pair in
      JudgedPair.dissent.first { $0.group == pair.group && key($0) == key(pair) } ?? pair
    }
    let measured = try measured(pairs, "\(groups) pairs, most of three readers")
    #expect(measured.precision >= 0.95)
    #expect(measured.recall >= recall - 1e-9)
  }

  @Test func dissentIsOnPairsThatAreThere() {
    let places = JudgedPlaces(of: ShippedCorpus.catalogue)
    #expect(JudgedPair.dissent.count == 16)
    for dissent in JudgedPair.dissent {
      let place = Set(dissent.names.compactMap(places.place))
      let pair = JudgedPair.all.first {
        $0.group == dissent.group && Set($0.names.compactMap(places.place)) == place
      }
      #expect(place.count == 2 && pair?.isSame == !dissent.isSame, "\(dissent.names)")
    }
  }

  private func measured(
    _ pairs: [JudgedPair],
    _ name: String
  ) throws -> (precision: Double, recall: Double) {
    let places = JudgedPlaces(of: ShippedCorpus.catalogue)
    var counts = (same: 0, together: 0, wrong: 0)
    for pair in pairs {
      let groups = try pair.names.map { Self.groups[try #require(places.place(of: $0), "\($0)")] }
      let isTogether = groups[0] != nil && groups[0] == groups[1]
      counts.same += pair.isSame ? 1 : 0
      counts.together += pair.isSame && isTogether ? 1 : 0
      counts.wrong += !pair.isSame && isTogether ? 1 : 0
    }
    let measured = (
      precision: Double(counts.together) / Double(counts.together + counts.wrong),
      recall: Double(counts.together) / Double(counts.same)
    )
    print("recurring, \(name): \(measured), \(counts)")
    return measured
  }

  /// The group of each record that is not alone.
  private static let groups: [Int: Int] = {
    let points = Recurrence(of: ShippedCorpus.catalogue, fewestSources: 1).points
    return points.enumerated().reduce(into: [:]) { groups, next in
      for record in next.element.records { groups[record] = next.offset }
    }
  }()
}
