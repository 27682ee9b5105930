import Testing

@testable import ReviewKit

@Suite struct ConcordanceTests {
  private func lines(_ query: String, in catalogue: Catalogue) throws -> [String] {
    Concordance(of: try Query(parsing: query), in: catalogue).lines.map { line in
      "\(line.place) \(catalogue.records[line.record].id): "
        + MarkedText.plain(line.text, line.marks)
    }
  }

  @Test func eachSentenceHasItsOwnLines() throws {
    let document = Reading(
      """
      # Child B: a learning briefing

      ## Learning

      - The school saw a change. It told nobody
        of what it saw. Later the school
        wrote it down.
      - The *school* was not asked.
      """
    ).document
    #expect(
      try lines("school OR nobody", in: Catalogue(of: document)).map {
        $0.split(separator: ": ", maxSplits: 1)
      }
      .map { [$0[0].split(separator: " ")[0], $0[1]] } == [
        ["briefing.txt:5", "The «school» saw a change."],
        ["briefing.txt:5-6", "It told «nobody» of what it saw."],
        ["briefing.txt:6-7", "Later the «school» wrote it down."],
        ["briefing.txt:8", "The «school» was not asked."],
      ]
    )
  }

  @Test func partsOfARecommendationAreUnits() throws {
    let document = Reading(
      """
      # Child B: a learning briefing

      ## Recommendations

      1. The partnership reviews
         (a) the offer of training
         (b) the tools for supervision
      """
    ).document
    let found = try lines("training OR supervision", in: Catalogue(of: document))
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("briefing.txt:6 ") == true)
    #expect(found.last?.hasSuffix("the tools for «supervision»") == true)
    #expect(found.last?.hasPrefix("briefing.txt:7 ") == true)
  }

  @Test func countsAreOfRecordsAndSourcesWithAHit() throws {
    let catalogue = Notation.catalogue([
      (
        "a.md",
        "review: Robin\nconcern neglect: It was seen. It was seen again.\nconcern: Not so.\n"
      ),
      ("b.md", "concern: Nobody had seen it.\n"),
    ])
    let concordance = Concordance(of: try Query(parsing: "seen"), in: catalogue)
    #expect(concordance.lines.count == 3)
    #expect(concordance.counts(in: catalogue) == (2, 2))
  }

  /// The records of a single word's concordance are those that the filter for texts lists.
  @Test(arguments: ["police", "neglect", "supervision", "strategy meeting", "health visitor"])
  func recordsAreThoseThatTheFilterForTextsLists(words: String) throws {
    let catalogue = ShippedCorpus.catalogue
    var selection = Selection()
    selection.texts = [words]
    let chosen = catalogue.selected(by: selection).records.map(\.id)
    let query = try Query(parsing: "\"\(words)*\"")
    let found = Set(
      Concordance(of: query, in: catalogue).lines.map { catalogue.records[$0.record].id }
    )
    #expect(chosen.filter { !found.contains($0) }.isEmpty)
    #expect(found.count == chosen.count)
  }

  /// Sentences are found in the file on the lines that are given for them.
  @Test func sentencesStandOnTheirLines() throws {
    let catalogue = ShippedCorpus.catalogue
    let concordance = Concordance(of: try Query(parsing: "child* OR famil*"), in: catalogue)
    #expect(concordance.lines.count > 300)
    for line in concordance.lines {
      let source = try #require(ShippedCorpus.sources.first { $0.name == line.place.file })
      let lines = try #require(line.place.lines)
      let text = (lines.first...lines.last).map(source.text(ofLine:)).joined(separator: " ")
      let words = Set(TextWord.words(of: text).map(\.folded))
      #expect(
        TextWord.words(of: line.text).allSatisfy { words.contains($0.folded) },
        "\(line.place): \(line.text)"
      )
    }
  }
}
