import Testing

@testable import ReviewKit

@Suite struct PointTextsTests {
  @Test func textsReadOnSeveralCoresAreNumberedAsIfOneAfterTheOther() {
    let words = ["strategy meeting", "bruise", "father", "was not brought", "midwife", "school"]
    let texts = (0..<97).map { number in
      "Ask the \(words[number % 6]) about \(words[number * 5 % 6]). Record what \(number) said."
    }
    for readsMeaning in [true, false] {
      var stems = PointStems(readsMeaning: readsMeaning)
      let expected = texts.map { stems.text($0) }
      let read = PointTexts(of: texts, readsMeaning: readsMeaning)
      #expect(read.texts.map(\.whole) == expected.map(\.whole))
      #expect(read.texts.map(\.sentences) == expected.map(\.sentences))
      #expect(read.texts.map(\.meaning.whole) == expected.map(\.meaning.whole))
      #expect(read.texts.map(\.meaning.sentences) == expected.map(\.meaning.sentences))
      #expect(read.stemCount == stems.numbers.count)
      #expect(read.conceptCount == stems.concepts.count)
    }
  }

  @Test func nothingIsReadOfNoTexts() {
    #expect(PointTexts(of: [], readsMeaning: true).texts.isEmpty)
  }
}
