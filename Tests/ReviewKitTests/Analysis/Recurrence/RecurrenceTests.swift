import Foundation
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

  // MARK: The shipped documents

  /// Precision and recall over pairs that a reader judged.
  ///
  /// The pairs that are apart stand for all that would be wrong.
  @Test func judgedPairsOfTheShippedDocumentsAreToldApart() throws {
    let file = try #require(
      Bundle.module.url(
        forResource: "pairs",
        withExtension: "txt",
        subdirectory: "Fixtures/Recurrence"
      )
    )
    let catalogue = try Self.shipped()
    let places = Self.places(of: catalogue)
    let groups = Recurrence(of: catalogue, fewestSources: 1).points
    var groupOf: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for record in group.records { groupOf[record] = number }
    }
    var counts = (same: 0, together: 0, apart: 0, wrong: 0)
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, words[0] == "same" || words[0] == "apart" else { continue }
      let one = try #require(places[words[1]], "\(words[1])")
      let other = try #require(places[words[2]], "\(words[2])")
      let isTogether = groupOf[one] != nil && groupOf[one] == groupOf[other]
      if words[0] == "same" {
        counts.same += 1
        if isTogether { counts.together += 1 } else { print("missed:", words[1], words[2]) }
      } else {
        counts.apart += 1
        if isTogether {
          counts.wrong += 1
          print("wrong:", words[1], words[2])
        }
      }
    }
    let precision = Double(counts.together) / Double(counts.together + counts.wrong)
    let recall = Double(counts.together) / Double(counts.same)
    print("recurring: precision \(precision), recall \(recall), \(counts)")
    #expect(counts.same >= 30 && counts.apart >= 50)
    #expect(precision >= 0.95)
    #expect(recall >= 0.7)
  }

  private static func shipped() throws -> Catalogue {
    let reader = DocumentReader(coder: ThemeCoder(codebook: .standard))
    let files = try FileManager.default.contentsOfDirectory(atPath: Pandoc.corpus.path).sorted()
    var catalogue = Catalogue()
    for file in files where file.hasSuffix(".md") {
      let bytes = Array(try Data(contentsOf: Pandoc.corpus.appendingPathComponent(file)))
      let source = try SourceText(name: file, fileBytes: bytes)
      catalogue.append(Catalogue(of: reader.document(from: source)))
    }
    return catalogue
  }

  /// Records by the line on which they begin; the second one of a line with "#2" behind it.
  private static func places(of catalogue: Catalogue) -> [String: Int] {
    var places: [String: Int] = [:]
    var counts: [String: Int] = [:]
    for (index, record) in catalogue.records.enumerated() {
      let line = "\(record.place.file):\(record.place.lines?.first ?? 0)"
      counts[line, default: 0] += 1
      let number = counts[line, default: 1]
      places[number == 1 ? line : "\(line)#\(number)"] = index
    }
    return places
  }
}
