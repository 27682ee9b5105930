import Testing

@testable import ReviewKit

/// Which words and phrases are taken for the same.
@Suite struct FieldSynonymsTests {
  private func groups(_ text: String, in synonyms: FieldSynonyms = .standard) -> [String] {
    let words = TextWord.words(of: text)
    let known = words.map { synonyms.word($0, stem: PorterStemmer.stem(of: $0.owner ?? $0.folded)) }
    return synonyms.terms(of: known).map { term in
      term.group.map { synonyms.names[$0] }
        ?? words[term.words].map(\.folded).joined(separator: " ")
    }
  }

  private func synonyms(_ text: String) -> FieldSynonyms {
    FieldSynonyms(WordLists.lines(of: text))
  }

  @Test func wordsStandForTheirGroupInAllEndings() {
    #expect(groups("Bruises, bruised, marks") == ["bruise", "bruise", "bruise"])
    #expect(groups("a mother's brothers") == ["a", "mother", "sibling"])
  }

  @Test func longestPhraseGoesFirstAndSmallWordsMakeNoDifference() {
    #expect(groups("their wishes and their feelings") == ["their", "voice"])
    #expect(groups("the voice of a child") == ["the", "voice"])
    let own = synonyms("pet: dog\nrough sleeping: sleep rough, dog rough sleeping van")
    #expect(groups("dog rough sleeping", in: own) == ["pet", "rough sleeping"])
  }

  @Test func stemOfTwoGroupsStandsForNeither() {
    let own = synonyms("impact: effect\neffective: works well")
    #expect(groups("effect effective effecting", in: own) == ["impact", "effective", "effecting"])
  }

  @Test func linesOfOneNameAreOneGroup() {
    #expect(synonyms("pet: dog\npet: cat").names == ["pet"])
  }

  @Test func emptyTextAndEmptyListHaveNoTerms() {
    #expect(groups("").isEmpty)
    #expect(groups("cat", in: synonyms("")) == ["cat"])
  }

  /// A phrase that is in two groups, or in which another one stands, would not be found.
  @Test func eachPhraseOfTheListIsReadAsItsGroup() {
    for line in WordLists.lines(of: DefaultSynonyms.text) {
      for phrase in [line.name] + line.phrases {
        let found = groups(String(phrase)).filter { !FieldSynonyms.skipped.contains($0) }
        #expect(found == [String(line.name)], "\(line.name): \(phrase)")
      }
    }
  }
}
