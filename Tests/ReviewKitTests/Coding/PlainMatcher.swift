@testable import ReviewKit

/// The rules of matching in their plainest form, to hold the fast matcher against.
///
/// It goes character by character and phrase by phrase, and shares none of its code.
struct PlainMatcher {
  struct Word: Hashable {
    var letters: String
    var start: Int
    var end: Int
    var sentence: Int
  }

  let codebook: Codebook

  /// The evidence for each theme, as byte ranges from the first letter to the last.
  func ranges(in source: SourceText, passage: Passage) -> [Int: [Range<Int>]] {
    let words = words(of: passage, in: source)
    var found: [Int: [Range<Int>]] = [:]
    for (theme, entry) in codebook.themes.enumerated() {
      let voided = entry.exclusions.flatMap { matches(of: $0, in: words) }
      let hits = Set(entry.phrases.flatMap { matches(of: $0, in: words) })
        .filter { hit in !voided.contains { $0.overlaps(hit) } }
        .sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
      var counted: [ClosedRange<Int>] = []
      for hit in hits where counted.allSatisfy({ !$0.overlaps(hit) }) { counted.append(hit) }
      if !counted.isEmpty {
        found[theme] = counted.map { words[$0.lowerBound].start..<words[$0.upperBound].end }
      }
    }
    return found
  }

  // MARK: Phrases

  private func matches(of phrase: Phrase, in words: [Word]) -> [ClosedRange<Int>] {
    words.indices.flatMap { first in
      ends(of: phrase.words[...], from: first, in: words).compactMap { end in
        let isInOneSentence = words[first].sentence == words[end].sentence
        return isInOneSentence ? first...end : nil
      }
    }
  }

  /// The last words of all ways to match, `next` being the word that must match first.
  private func ends(of phrase: ArraySlice<Phrase.Word>, from next: Int, in words: [Word]) -> [Int] {
    guard let step = phrase.first else { return [next - 1] }
    let rest = phrase.dropFirst()
    switch step {
    case .gap:
      return (0...Phrase.longestGap).flatMap { ends(of: rest, from: next + $0, in: words) }
    case .exact(let letters):
      guard next < words.count, words[next].letters == letters else { return [] }
    case .stem(let letters):
      guard next < words.count, words[next].letters.hasPrefix(letters) else { return [] }
    }
    return ends(of: rest, from: next + 1, in: words)
  }

  /// Whether a phrase holds a word that it does not hold by the word's first half.
  private func isKnown(_ word: String, beyond half: String) -> Bool {
    codebook.themes.contains { theme in
      theme.everyPhrase.flatMap(\.words).contains {
        switch $0 {
        case .exact(let letters): word == letters
        case .stem(let letters): word.hasPrefix(letters) && !half.hasPrefix(letters)
        case .gap: false
        }
      }
    }
  }

  // MARK: Words

  /// A passage's words; halves that a hyphen parts at a line end joined where the codebook knows
  /// the whole.
  private func words(of passage: Passage, in source: SourceText) -> [Word] {
    var lines: [[Word]] = []
    var isCut: [Bool] = []
    var sentence = 0
    for (index, fragment) in passage.fragments.enumerated() {
      let next = passage.fragments.dropFirst(index + 1).first.map { source.text(of: $0) }
      let text = source.text(of: fragment)
      lines.append(Self.words(in: text, from: fragment.range.lowerBound, sentence: &sentence))
      let end = Self.withoutTags(text).unicodeScalars.reversed().drop {
        $0.properties.isWhitespace
      }
      let follows = next?.drop { $0.isWhitespace }.first?.isLowercase ?? false
      let abuts = end.dropFirst().first { !Self.vanishing.contains($0) }.map {
        Character($0).isLetter || Character($0).isNumber
      }
      isCut.append(end.first == "-" && follows && abuts ?? false && !lines[index].isEmpty)
    }
    return joined(lines, isCut: isCut)
  }

  private func joined(_ lines: [[Word]], isCut: [Bool]) -> [Word] {
    var lines = lines
    var result: [Word] = []
    for index in lines.indices {
      while var word = lines[index].first {
        lines[index].removeFirst()
        if lines[index].isEmpty, let (longer, last) = extended(word, lines, isCut, at: index) {
          word = longer
          for line in (index + 1)...last { lines[line].removeFirst() }
        }
        result.append(word)
      }
    }
    return result
  }

  /// The word with as many further halves as there are, and the line of the last.
  private func extended(
    _ word: Word,
    _ lines: [[Word]],
    _ isCut: [Bool],
    at index: Int
  ) -> (Word, Int)? {
    let half = word.letters
    var word = word
    var line = index
    while isCut[line], line + 1 < lines.count, let half = lines[line + 1].first {
      word.letters += half.letters
      word.end = half.end
      line += 1
      if lines[line].count > 1 { break }
    }
    return line > index && isKnown(word.letters, beyond: half) ? (word, line) : nil
  }

  private static func words(in text: String, from offset: Int, sentence: inout Int) -> [Word] {
    var words: [Word] = []
    var isInWord = false
    var isAfterEnd = false
    var offset = offset
    var before: [Unicode.Scalar] = []
    for scalar in withoutTags(text).unicodeScalars {
      let character = Character(scalar)
      let length = scalar == "\u{1}" ? 1 : UTF8.width(scalar)
      defer {
        offset += length
        before = before.suffix(1) + [scalar]
      }
      if vanishing.contains(scalar) { continue }
      if character.isLetter || character.isNumber {
        if !isInWord {
          words.append(Word(letters: "", start: offset, end: offset, sentence: sentence))
        }
        isInWord = true
        isAfterEnd = false
        words[words.count - 1].letters += plain(scalar)
        words[words.count - 1].end = offset + length
        continue
      }
      isInWord = false
      if scalar == "&" {
        words.append(Word(letters: "and", start: offset, end: offset + 1, sentence: sentence))
        isAfterEnd = false
      }
      if ".?!:;…".unicodeScalars.contains(scalar) {
        let isAbbreviation =
          scalar == "." && before.first == "."
          && before.last.map { $0.isASCII && (Character($0).isLetter || Character($0).isNumber) }
            ?? false
        isAfterEnd = !isAbbreviation
      }
      if "|•".unicodeScalars.contains(scalar) { sentence += 1 }
      if character.isWhitespace, isAfterEnd {
        sentence += 1
        isAfterEnd = false
      }
    }
    if isAfterEnd { sentence += 1 }
    return words
  }

  private static let vanishing = Set("'’‘`*_\u{AD}\u{1}\u{301}".unicodeScalars)

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    ["é": "e", "É": "e", "ﬁ": "fi", "ß": "ss", "œ": "oe"][scalar] ?? String(scalar).lowercased()
  }

  /// Each byte of a tag becomes U+0001, so that offsets stay.
  private static func withoutTags(_ text: String) -> String {
    ["<u>", "</u>", "<b>"].reduce(text) {
      $0.replacing($1, with: String(repeating: "\u{1}", count: $1.utf8.count))
    }
  }
}

extension Theme {
  var everyPhrase: [Phrase] {
    phrases + headingPhrases + exclusions + hints.joined().flatMap(\.phrases)
  }
}

extension SourceText {
  func text(of fragment: Passage.Fragment) -> String {
    String(decoding: bytes[fragment.range], as: UTF8.self)
  }

  /// All lines as one passage.
  var whole: Passage {
    Passage(
      lineCount == 0
        ? [] : (1...lineCount).map { Passage.Fragment(line: $0, range: range(ofLine: $0)) }
    )
  }
}

/// Numbers that are the same on every run (SplitMix64).
struct FixedNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
