import Testing

@testable import ReviewKit

/// Holds our reading to invented documents in the layouts that publishers use.
///
/// One half was at hand while the rules were written. The other half was kept from whoever wrote
/// them, so that it tells how the rules hold for documents that nobody here has seen; the two are
/// reported apart.
struct FixtureTests {
  struct Half: CustomTestStringConvertible, Sendable {
    var name: String
    var collection: AnnotatedCollection
    /// The least that each score may be.
    var floor: Floor

    var testDescription: String { name }
  }

  struct Floor: Sendable {
    var records: Double
    var kinds: Double
    var themes: Double
    var recommendations: Double
    var figures: Double
    var reviews: Double
  }

  static let halves = [
    Half(
      name: "tuned",
      collection: .tuned,
      floor: Floor(
        records: 0.96,
        kinds: 0.96,
        themes: 0.76,
        recommendations: 0.93,
        figures: 0.88,
        reviews: 0.95
      )
    ),
    Half(
      name: "untouched",
      collection: .untouched,
      floor: Floor(
        records: 0.87,
        kinds: 0.86,
        themes: 0.75,
        recommendations: 0.91,
        figures: 0.85,
        reviews: 0.94
      )
    ),
  ]

  @Test(arguments: halves)
  func eachDocumentHasAnAnnotation(half: Half) {
    #expect(half.collection.documents.count >= 15)
    #expect(half.collection.broken == [])
  }

  @Test(arguments: halves)
  func theReadingIsAsNearTheAnnotationsAsBefore(half: Half) {
    let scores = half.collection.scores
    print(
      """
      \(half.name): \(half.collection.documents.count) documents: records \(scores.records), \
      kinds \(scores.kinds), themes \(scores.themes), declared \(scores.declared), \
      recommendations \(scores.recommendations), figures \(scores.figures), \
      reviews \(scores.reviews), unclassified \(scores.unclassified)
      """
    )
    #expect(scores.records.value >= half.floor.records)
    #expect(scores.kinds.value >= half.floor.kinds)
    #expect(scores.themes.value >= half.floor.themes)
    #expect(scores.recommendations.value >= half.floor.recommendations)
    #expect(scores.figures.value >= half.floor.figures)
    #expect(scores.reviews.value >= half.floor.reviews)
    #expect(scores.unclassified.value <= 0.05)
  }

  @Test(arguments: halves)
  func noLineIsLost(half: Half) {
    for name in half.collection.names {
      #expect(half.collection.documents[name]?.reading.lost == [], "\(name)")
    }
  }
}
