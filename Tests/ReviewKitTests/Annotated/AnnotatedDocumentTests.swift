import Testing

@testable import ReviewKit

/// Holds our reading to documents that were annotated by hand.
///
/// They are other people's texts and stay outside of the
/// project, so these tests run only where `REVIEW_ANNOTATED` names the folder that holds them.
@Suite(
  .enabled(
    if: AnnotatedCollection.published != nil,
    "set REVIEW_ANNOTATED to the folder with the annotated documents (seeds/ and gold/)"
  )
)
struct AnnotatedDocumentTests {
  static let names = AnnotatedCollection.published?.names ?? []

  private func document(_ name: String) throws -> AnnotatedDocument {
    try #require(AnnotatedCollection.published?.documents[name])
  }

  @Test func theFolderHoldsDocuments() {
    #expect(!Self.names.isEmpty)
    #expect(AnnotatedCollection.published?.broken == [])
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func theTextIsCutIntoTheSameRecords(name: String) throws {
    #expect(try document(name).recordsF1 >= 0.93)
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func recordsHaveTheSameKind(name: String) throws {
    #expect(try document(name).kindAccuracy >= 0.95)
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func theSameThemesAreDeclared(name: String) throws {
    #expect(try document(name).declaredF1 >= 0.95)
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func recordsAreGivenTheSameThemes(name: String) throws {
    #expect(try document(name).themesF1 >= 0.8)
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func recommendationsHaveTheSameNumbersAndParts(name: String) throws {
    let document = try document(name)
    let theirs = document.gold.records.filter { $0.kind == "recommendation" }
    let ours = document.reading.records(of: .recommendation)
    #expect(
      ours.map { "\($0.number ?? "-") with \($0.parts.count) parts" }
        == theirs.map { "\($0.number ?? "-") with \($0.parts) parts" }
    )
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func theSameFiguresAreRead(name: String) throws {
    #expect(try document(name).figuresF1 >= 0.95)
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func theSameReviewsAreFoundWithKindDateReviewerAndCase(name: String) throws {
    let document = try document(name)
    for theirs in document.gold.reviews {
      let ours = try #require(document.review(for: theirs), "no review \(theirs.title)")
      #expect(([theirs.kind] + (theirs.kindAcceptable ?? [])).contains(ours.kind.rawValue))
      #expect(ours.date == theirs.date)
      #expect(ours.reviewer == theirs.reviewer)
      #expect(ours.cases.map(\.name) == theirs.cases.map(\.name))
    }
    let optional = document.gold.reviewsOptional ?? []
    let extra = document.reading.document.reviews.count - document.gold.reviews.count
    #expect(extra <= optional.count(where: { document.review(for: $0) != nil }))
  }

  @Test(arguments: AnnotatedDocumentTests.names)
  func everyLineIsAccountedForAndAlmostNoneIsUnclassified(name: String) throws {
    let document = try document(name)
    #expect(document.reading.lost.isEmpty)
    #expect(document.reading.document.unclassifiedShare <= 0.02)
  }
}
