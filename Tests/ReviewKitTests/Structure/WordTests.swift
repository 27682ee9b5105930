import Testing

@testable import ReviewKit

struct WordTests {
  private static let texts = [
    "a", "The", "CHILD'S", "CHILD’S", "élan", "Éire", "8", "practised", "sixteen-letters",
    "Safeguarding",
    "Multidisciplinary", "twenty-three-letters-23", "exactly-twenty-four-byte",
    "it-is-just-twenty-five-by",
    "Llanfairpwllgwyngyllgogerychwyrndrobwll", "[@Z`z{", "·", "naïve’s",
  ]

  /// A word as plain string work makes it.
  private static func folded(_ text: String) -> Word {
    let letters = text.unicodeScalars.map { scalar in
      scalar == "’" ? "'" : scalar.isASCII ? String(scalar).lowercased() : String(scalar)
    }
    return Word(letters.joined())
  }

  @Test(arguments: texts)
  func foldsAsStringsDo(text: String) {
    // Once at the end of the bytes, where whole words of memory cannot be read, and once with text behind.
    for (bytes, start) in [
      (Array("… \(text)".utf8), 4), (Array("… \(text) AND THEN SOME MORE OF IT".utf8), 4),
    ] {
      let word = bytes.withUnsafeBufferPointer {
        Word(folding: start..<start + text.utf8.count, in: $0)
      }
      #expect(word == Self.folded(text))
      #expect(word.spread == Self.folded(text).spread)
    }
  }

  @Test(arguments: texts)
  func isPrintedAsItIsWritten(text: String) {
    let word = Word(text)
    if text.utf8.count <= Word.capacity {
      #expect(word.description == text)
      #expect(word.utf8.count == text.utf8.count)
    } else {
      #expect(word.description.utf8.starts(with: text.utf8.prefix(16)))
      #expect(word.utf8.count == Word.capacity)
    }
  }

  @Test func equalsTheLiteral() {
    #expect(Word("the") == "the")
    #expect(Word("safeguarding") == "safeguarding")
    #expect(Word("exactly-twenty-four-byte") == "exactly-twenty-four-byte")
    #expect(Word("them") != "the")
    #expect(Word("") == "" && Word("").isEmpty)
  }

  @Test func longWordsDifferWhereverTheyDo() {
    let long = "Llanfairpwllgwyngyllgogerychwyrndrobwll"
    #expect(Word(long + "a") != Word(long + "b"))
    #expect(Word(long + "a").description != Word(long + "b").description)
  }

  @Test(arguments: [
    ("1,234", 1234, 1234), ("54", 54, 54), ("2.5", nil, 2.5), ("24th", nil, nil),
    ("four", nil, nil),
    ("1.2.3", nil, nil),
  ])
  func readsNumbers(text: String, integer: Int?, number: Double?) throws {
    let bytes = Array(text.utf8)
    let token = bytes.withUnsafeBufferPointer { bytes in
      Token.tokens(of: Passage([Passage.Fragment(line: 1, range: bytes.indices)]), in: bytes).first
    }
    #expect(try #require(token).integer == integer)
    #expect(try #require(token).number == number)
  }

  @Test func knowsBeginningAndEnd() {
    let word: Word = "mother's"
    #expect(word.hasSuffix("'s") && !word.hasSuffix("s'") && !word.hasSuffix("grandmother's"))
    #expect(word.hasPrefix("moth") && !word.hasPrefix("other"))
    #expect(word.dropLast(2) == "mother")
    #expect(Word("2024").isAllDigits && !Word("24th").isAllDigits && Word("24th").startsWithDigit)
  }
}

struct WordSetTests {
  @Test(arguments: [0, 1, 5, 60, 3000])
  func holdsItsWordsAndNoOthers(count: Int) {
    let words = (0..<count).map { Word("word\($0)") }
    let set = WordSet(words)
    #expect(words.indices.allSatisfy { set.number(of: words[$0]) == $0 })
    #expect((0..<5000).allSatisfy { !set.contains(Word("other\($0)")) })
  }

  @Test func knowsTheFirstOfWordsThatComeTwice() {
    let set: WordSet = ["the", "of", "the"]
    #expect(set.number(of: "the") == 0)
    #expect(set.number(of: "of") == 1)
  }

  @Test func mapsWordsToWhatIsKnownOfThem() {
    let map: WordMap<Int> = ["one": 1, "two": 2]
    #expect(map["two"] == 2)
    #expect(map["three"] == nil)
  }
}
