import Testing

@testable import ReviewKit

@Suite struct CoOccurrenceTests {
  private static let text = """
    review: Robin
    declared early-help: Early help
    learning-point neglect education: Neglect was seen.
    concern neglect: Neglect was not seen.
    review: Wren
    good-practice neglect: Neglect was named.
    concern education: School was missed.
    review: Jay
    concern education: School was missed.
    """

  private func counts(_ unit: CountingUnit) -> CoOccurrence {
    CoOccurrence(
      of: Notation.catalogue([("d.md", Self.text)]),
      unit: unit,
      codebook: Notation.codebook
    )
  }

  @Test func sourceHasThemesWhereverTheyStandAndARecordItsOwn() {
    let sources = counts(.sources)
    #expect(sources.total == 3)
    #expect(sources.count(of: 0) == 2)
    #expect(sources.count(0, 1) == 2)
    #expect(sources.count(0, 3) == 1)
    let records = counts(.records)
    #expect(records.total == 5)
    #expect(records.count(0, 1) == 1)
    #expect(records.count(0, 3) == 0)
  }

  @Test func measuresAreThoseOfTheirDefinitions() {
    let sources = counts(.sources)
    #expect(sources.either(0, 1) == 3)
    #expect(sources.jaccard(0, 1) == 2.0 / 3)
    #expect(sources.lift(0, 1) == 1)
    let records = counts(.records)
    #expect(records.jaccard(0, 1) == 1.0 / 5)
    #expect(records.lift(0, 1) == 1.0 * 5 / (3 * 3))
    #expect(records.jaccard(2, 3) == nil)
    #expect(records.lift(0, 2) == nil)
  }
}
