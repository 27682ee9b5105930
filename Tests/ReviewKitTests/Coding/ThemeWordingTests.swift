import Foundation
import Testing

@testable import ReviewKit

/// How many of the ways in which a theme may be worded the codebook knows.
///
/// One part of the sentences was used to find phrases, the other only to see how far they reach.
@Suite struct ThemeWordingTests {
  private struct Sentence {
    var text: String
    var theme: String
    /// Themes that it is about as well.
    var others: [String]
    var isMeasuredOnly: Bool
  }

  private let sentences: [Sentence]

  init() throws {
    let file = try #require(
      Bundle.module.url(
        forResource: "themes",
        withExtension: "txt",
        subdirectory: "Fixtures/Wording"
      )
    )
    var theme = ""
    var sentences: [Sentence] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      guard line.hasPrefix("t ") || line.hasPrefix("m ") else {
        theme = String(line)
        continue
      }
      let parts = line.dropFirst(2).split(separator: "[")
      sentences.append(
        Sentence(
          text: parts.first.map { $0.trimmingCharacters(in: .whitespaces) } ?? "",
          theme: theme,
          others: parts.dropFirst().first.map {
            $0.dropLast().split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
          } ?? [],
          isMeasuredOnly: line.hasPrefix("m ")
        )
      )
    }
    self.sentences = sentences
  }

  @Test func eachThemeHasSixSentencesAndOneOfThemIsOnlyMeasured() {
    let known = Set(Codebook.standard.themes.map(\.id))
    for theme in Codebook.standard.themes {
      let own = sentences.filter { $0.theme == theme.id }
      #expect(own.count >= 6 && own.contains { $0.isMeasuredOnly }, "\(theme.id)")
    }
    #expect(sentences.allSatisfy { known.contains($0.theme) && known.isSuperset(of: $0.others) })
  }

  @Test(arguments: [(false, 0.93, 0.75), (true, 0.60, 0.78)])
  func mostWordingsOfAThemeAreKnown(measured: Bool, recall: Double, precision: Double) {
    let coder = ThemeCoder(codebook: .standard)
    var (found, all, right, given) = (0, 0, 0, 0)
    for sentence in sentences where sentence.isMeasuredOnly == measured {
      let source = SourceText(name: "sentence.txt", sentence.text)
      let range = source.bytes.indices
      let passage = Passage([Passage.Fragment(line: 1, range: range)])
      let themes = coder.detections(in: passage, of: source).map {
        Codebook.standard.themes[$0.theme].id
      }
      all += 1
      found += themes.contains(sentence.theme) ? 1 : 0
      given += themes.count
      right += themes.count { $0 == sentence.theme || sentence.others.contains($0) }
    }
    #expect(Double(found) >= recall * Double(all), "\(found) of \(all)")
    #expect(Double(right) >= precision * Double(given), "\(right) of \(given)")
  }
}
