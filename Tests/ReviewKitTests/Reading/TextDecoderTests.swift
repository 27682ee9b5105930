import Testing

@testable import ReviewKit

@Suite struct TextDecoderTests {
  private static func utf16(_ text: String, high: Int, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return high == 1 ? pair : pair.reversed()
    }
  }

  private func text(_ decoder: TextDecoder) -> String {
    String(decoding: decoder.bytes, as: UTF8.self)
  }

  @Test func eachByteOfWindows1252HasItsCharacterOrIsNamed() throws {
    // The marks that the encoding has where Latin-1 has control characters.
    let marks = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ"
    let isUndefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for (byte, mark) in zip(UInt8(0x80)..., marks) {
      let decoder = try TextDecoder(Array("caf\u{65} ".utf8) + [byte])
      #expect(decoder.encoding == .windows1252)
      #expect(text(decoder) == "cafe " + (isUndefined.contains(byte) ? "\u{FFFD}" : "\(mark)"))
      #expect(decoder.faults.entries.isEmpty != isUndefined.contains(byte))
    }
    for byte in UInt8(0xA0)...0xFF {
      let decoder = try TextDecoder(Array("cafe ".utf8) + [byte])
      #expect(text(decoder) == "cafe \(Unicode.Scalar(byte))")
    }
  }

  @Test func aByteWithoutMeaningIsNamedWithItsLineAndPlace() throws {
    let source = try SourceText(
      name: "old.txt",
      fileBytes: Array("One line\r\nof caf".utf8) + [0xE9, 0x20, 0x8D, 0x20, 0x9D]
    )
    #expect(source.encoding == .windows1252)
    #expect(source.text(ofLine: 2) == "of café \u{FFFD} \u{FFFD}")
    #expect(
      source.notices == [
        SourceText.Notice(
          line: 2,
          "byte 0x8D at offset 18 has no character in Windows-1252; it and 1 more were replaced by "
            + "U+FFFD: compare with the original"
        )
      ]
    )
  }

  @Test(
    arguments: ["Child A’s review – “curious”\r\nof 2021 😀\n", "a", "É\u{2028}x"],
    [true, false]
  )
  func utf16IsFoundByItsMarkOrByItsNULs(printed: String, mark: Bool) throws {
    // One letter beyond Latin-1 alone has no NUL to tell it by.
    guard mark || printed.utf16.count > 3 || printed == "a" else { return }
    let little = try TextDecoder(Self.utf16(printed, high: 1, mark: mark))
    #expect(little.encoding == .utf16LittleEndian)
    #expect(text(little) == printed)
    let big = try TextDecoder(Self.utf16(printed, high: 0, mark: mark))
    #expect(big.encoding == .utf16BigEndian)
    #expect(text(big) == printed)
    #expect(little.faults.entries.isEmpty && big.faults.entries.isEmpty)
  }

  @Test func halfACharacterOfUTF16IsReplacedAndNamed() throws {
    let cut = try TextDecoder(Self.utf16("review", high: 1, mark: true) + [0x73])
    #expect(text(cut) == "review\u{FFFD}")
    #expect(cut.faults.entries.map(\.kind) == [.halfCharacterAtEnd])
    let lone = Self.utf16("re", high: 1, mark: true) + [0x3D, 0xD8, 0x61, 0, 0, 0xDC]
    let decoder = try TextDecoder(lone)
    #expect(text(decoder) == "re\u{FFFD}a\u{FFFD}")
    #expect(decoder.faults.entries.map(\.kind) == [.halfSurrogatePair])
    #expect(decoder.faults.entries.map(\.count) == [2])
    #expect(decoder.faults.entries.map(\.fileOffset) == [6])
  }

  @Test(
    arguments: [
      // An accent cut in two, a stray byte, a surrogate, too long a form, beyond Unicode.
      ([0xC3], "\u{FFFD}"), ([0x62, 0xC3], "b\u{FFFD}"), ([0xE2, 0x80], "\u{FFFD}"),
      ([0x81], "\u{FFFD}"), ([0xF0, 0x9F, 0x98, 0x20], "\u{FFFD} "),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)]
  )
  func aFewBadBytesLeaveTheRestUTF8(bytes: [UInt8], expected: String) throws {
    let decoder = try TextDecoder(Array("“Seen” and “heard” é ".utf8) + bytes)
    #expect(decoder.encoding == .utf8)
    #expect(text(decoder) == "“Seen” and “heard” é " + expected)
    #expect(decoder.faults.entries.map(\.kind) == [.notUTF8])
    #expect(decoder.faults.entries.first?.fileOffset == 30 + (bytes.first == 0x62 ? 1 : 0))
  }

  @Test func aLineFromAnotherFileIsReadInItsOwnEncoding() throws {
    let file =
      Array("“Seen” and\n".utf8) + Array("the child".utf8) + [0x92] + Array("s voice\n".utf8)
      + Array("caf".utf8) + [0xE9] + Array("\nheard – “here”".utf8)
    let source = try SourceText(name: "mixed.txt", fileBytes: file)
    #expect(source.encoding == .utf8)
    #expect(source.text(ofLine: 2) == "the child’s voice")
    #expect(source.text(ofLine: 3) == "café")
    #expect(source.text(ofLine: 4) == "heard – “here”")
    #expect(source.notices.map(\.line) == [2])
    #expect(
      source.notices.first?.text.contains("the line and 1 more were read as Windows-1252") == true
    )
  }

  @Test func twoLettersThatLookLikeUTF8ByChanceDoNotChangeTheEncoding() throws {
    // É and a closing quotation mark are a sequence of UTF-8 as well.
    let words = Array(repeating: Array("the child".utf8) + [0x92, 0x73, 0x20], count: 12).joined()
    let decoder = try TextDecoder(Array(words) + Array("CAF".utf8) + [0xC9, 0x94])
    #expect(decoder.encoding == .windows1252)
    #expect(text(decoder).hasSuffix("the child’s CAFÉ”"))
  }

  @Test func aLossBeforeIsSaid() throws {
    let source = try SourceText(name: "a", fileBytes: Array("one\nca\u{FFFD} \u{FFFD}".utf8))
    #expect(source.notices.map(\.line) == [2])
    #expect(source.notices.first?.text.contains("as are 1 more") == true)
  }

  @Test func aNULInALongTextIsReplacedAndNamed() throws {
    let long = Array(String(repeating: "A line of a review.\n", count: 60).utf8)
    let decoder = try TextDecoder(long + [0] + long)
    #expect(decoder.bytes.count == 2 * long.count + 3)
    #expect(decoder.faults.entries.map(\.kind) == [.nul])
    #expect(decoder.faults.entries.map(\.fileOffset) == [long.count])
  }

  @Test(
    arguments: [
      // The beginnings of a picture, an archive, a program; control characters; UTF-32.
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49], "NUL"),
      ([0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0], "NUL"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], "NUL"),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"),
      (Array(repeating: 0x8D, count: 9), "neither UTF-8"),
      (Array(0x80...0xFF), "neither UTF-8"),
    ] as [([UInt8], String)]
  )
  func whatIsNoTextIsRefused(bytes: [UInt8], reason: String) {
    let error = #expect(throws: ReadingError.self) { try SourceText(name: "a", fileBytes: bytes) }
    #expect(error?.description.contains(reason) == true)
  }

  /// The quick way over eight bytes at a time against a plain one.
  @Test func theSurveyCountsAsAPlainLoopDoes() {
    var random = RandomText(seed: 7)
    for _ in 0..<400 {
      let noise = Array(random.noise(length: 12).utf8)
      let bytes = noise.map { byte -> UInt8 in
        Int.random(in: 0..<40, using: &random) > 0 ? byte : .random(in: 0...255, using: &random)
      }
      let survey = bytes.withUnsafeBufferPointer { ByteSurvey($0) }
      #expect(survey.nuls == bytes.count { $0 == 0 })
      #expect(survey.firstNUL == bytes.firstIndex(of: 0))
      let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
      #expect((survey.badBytes == 0) == isUTF8)
    }
  }
}
