import Foundation
import Testing

@testable import ReviewKit

/// Pages as people save them, with menus, banners and share links around the text.
@Suite struct SavedPageTests {
  /// The name of a page in `Fixtures/pages`, with how many of its lines are furniture and what is
  /// read of it.
  struct Page: Sendable, CustomTestStringConvertible {
    var name: String
    var title: String
    var publishers: [String]
    var date: String?
    var reviews: [String]
    var headings: [String]
    var kinds: [Record.Kind: Int]
    /// Beginnings of lines that are furniture, front matter apart.
    var furniture: [String]

    var testDescription: String { name }
  }

  static let pages = [
    Page(
      name: "banner-accordion.html",
      title: "Learning briefing: Child Wren",
      publishers: ["Fernshire Safeguarding Children Partnership"],
      date: "2024-05-03",
      reviews: ["Child Wren"],
      headings: [
        "Learning briefing: Child Wren", "What happened", "What worked well",
        "Information sharing", "Fathers and other men", "Recommendations", "Further reading",
      ],
      kinds: [.context: 2, .goodPractice: 4, .recommendation: 2, .resource: 2],
      furniture: [
        "Skip to main", "Cookies on this", "We use cookies", "Home", "Professionals", "Reviews",
        "Contact us", "Search Search", "Home > Reviews", "Published", "Share this", "Facebook", "X",
        "Related pages", "Child Robin", "Child Finch", "Was this page", "Fernshire Council",
        "Privacy",
      ]
    ),
    Page(
      name: "form-table-1252.htm",
      title: "Child Robin - Learning Review",
      publishers: ["Oakmere Safeguarding Children Board"],
      date: nil,
      reviews: ["Child Robin"],
      headings: [
        "Learning Review: Child Robin", "Background", "What did we learn?", "Recommendations",
      ],
      kinds: [.context: 2, .learningPoint: 3, .recommendation: 2],
      furniture: ["Home", "About us", "Training", "Reviews", "Back | Print", "© Oakmere"]
    ),
    Page(
      name: "page-builder.html",
      title: "7 minute briefing – Neglect",
      publishers: ["Westmoor SSP"],
      date: nil,
      reviews: [],
      headings: [
        "7 minute briefing: Neglect", "1. Why it matters", "2. What the review found",
        "3. Questions for your team",
      ],
      kinds: [.context: 1, .learningPoint: 5, .question: 1],
      furniture: ["Home", "About", "News", "Westmoor Safeguarding Partnership is made"]
    ),
  ]

  @Test(arguments: pages)
  func readsTheTextAndSetsTheRestAside(page: Page) throws {
    let document = Reading(try source(page.name)).document
    #expect(document.title == page.title)
    #expect(document.publishers == page.publishers)
    #expect(document.date == page.date)
    #expect(document.reviews.flatMap(\.cases).map(\.name) == page.reviews)
    let headings = document.headings.map { document.text(of: $0.passage) }
    #expect(page.headings.allSatisfy(headings.contains))
    for (kind, count) in page.kinds {
      #expect(document.records.count { $0.kind == kind } == count, "\(kind)")
    }
  }

  @Test(arguments: pages)
  func listsWhatCarriesThePageAsFurniture(page: Page) throws {
    let source = try source(page.name)
    let furniture = source.furniture.flatMap { Array($0.first...$0.last) }
      .map(source.text(ofLine:))
    for (line, beginning) in zip(furniture, page.furniture) {
      #expect(line.hasPrefix(beginning))
    }
    #expect(furniture.count == page.furniture.count)
    #expect(Reading(source).lost.isEmpty)
  }

  private func source(_ name: String) throws -> SourceText {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Fixtures/pages")
    )
    let files = DocumentFiles(inputs: [file.path], workingDirectory: FilePath("/"))
    return try #require(files.files.first).source()
  }
}
