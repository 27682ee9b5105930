import Testing

@testable import ReviewKit

@Suite struct RepeatedReviewTests {
  /// A document with one review about one case.
  private func document(
    _ name: String,
    case child: String,
    partnerships: [String] = [],
    date: String? = nil,
    age: String? = nil
  ) -> Catalogue {
    var document = Notation.document(name, "review: \(child)\nconcern neglect: Neglect.")
    document.reviews[0].id = "\(name.prefix { $0 != "." })-review"
    document.reviews[0].partnerships = partnerships
    document.reviews[0].date = date
    document.reviews[0].cases = [Case(name: child, age: age, lines: LineRange(1))]
    return Catalogue(of: document)
  }

  private func joined(_ parts: Catalogue...) -> Catalogue {
    var catalogue = Catalogue()
    for part in parts { catalogue.append(part) }
    catalogue.joinRepeatedReviews()
    return catalogue
  }

  @Test func sameCaseAndPartnershipAreOneSourceWithAllPlaces() {
    let catalogue = joined(
      document("a.md", case: "Child QK", partnerships: ["Northtown Partnership"]),
      document("b.md", case: "child qk", partnerships: ["NORTHTOWN partnership"], age: "6 weeks")
    )
    #expect(catalogue.sources.map(\.id) == ["a-review"])
    #expect(catalogue.sources[0].otherIDs == ["b-review"])
    #expect(catalogue.sources[0].places.map(\.file) == ["a.md", "b.md"])
    #expect(catalogue.sources[0].cases.map(\.facts.age) == ["6 weeks"])
    #expect(catalogue.records.map(\.source) == [0, 0])
  }

  @Test func sameCaseAndDateAreOneSource() {
    let catalogue = joined(
      document("a.md", case: "Robin", date: "2021-04"),
      document("b.md", case: "Robin", date: "2021-04")
    )
    #expect(catalogue.sources.count == 1)
  }

  @Test func neitherEmptyMarksNorOtherCasesJoinReviews() {
    let catalogue = joined(
      document("a.md", case: "Robin"),
      document("b.md", case: "Robin"),
      document("c.md", case: "Wren", partnerships: ["Northtown"]),
      document("d.md", case: "Robin", partnerships: ["Northtown"])
    )
    #expect(catalogue.sources.count == 4)
  }

  @Test func threeAccountsAreOneSourceAndWhatFollowsKeepsItsRecords() {
    let catalogue = joined(
      document("a.md", case: "Robin", date: "2020"),
      document("b.md", case: "Robin", partnerships: ["Northtown"], date: "2020"),
      document("c.md", case: "Wren"),
      document("d.md", case: "Robin", partnerships: ["Northtown"])
    )
    #expect(catalogue.sources.map(\.id) == ["a-review", "c-review"])
    #expect(catalogue.records.map(\.source) == [0, 0, 1, 0])
  }

  /// A document with an audit without a case.
  private func audit(_ name: String, title: String = "Audit of visits", date: String?) -> Catalogue
  {
    var document = Notation.document(name, "review: audit\nconcern neglect: Neglect.")
    document.reviews[0].id = "\(name.prefix { $0 != "." })-review"
    document.reviews[0].title = title
    document.reviews[0].kind = .multiAgencyAudit
    document.reviews[0].date = date
    document.reviews[0].cases = []
    return Catalogue(of: document)
  }

  @Test func sameTitleKindAndDateAreOneSourceWithoutACase() {
    let catalogue = joined(
      audit("a.md", date: "2024-11"),
      audit("b.md", title: "AUDIT of visits", date: "2024-11")
    )
    #expect(catalogue.sources.map(\.otherIDs) == [["b-review"]])
  }

  @Test func anotherDateTitleOrCaseTellsReviewsApart() {
    let catalogue = joined(
      audit("a.md", date: "2024-11"),
      audit("b.md", date: "2023-11"),
      audit("c.md", date: nil),
      audit("d.md", date: nil),
      audit("e.md", title: "Audit of calls", date: "2024-11"),
      document("f.md", case: "Robin", date: "2020"),
      document("g.md", case: "Wren", date: "2020")
    )
    #expect(catalogue.sources.count == 7)
  }

  @Test func oneDocumentMayTellTwiceOfAReview() {
    var document = Notation.document("a.md", "review: one\nreview: two")
    for index in document.reviews.indices {
      document.reviews[index].title = "Audit of visits"
      document.reviews[index].date = "2024-11"
      document.reviews[index].cases = []
    }
    let catalogue = joined(Catalogue(of: document))
    #expect(catalogue.sources.map(\.documents) == [[0]])
    #expect(catalogue.sources.map(\.otherIDs.count) == [1])
  }

  @Test func reviewIsFoundByTheIdsOfAllItsAccounts() {
    let catalogue = joined(
      document("a.md", case: "Robin", date: "2020"),
      document("b.md", case: "Robin", date: "2020")
    )
    var selection = Selection()
    selection.reviews = [.value("b-review")]
    #expect(selection.unknownName(in: catalogue) == nil)
    #expect(catalogue.selected(by: selection).sources.map(\.id) == ["a-review"])
  }
}
