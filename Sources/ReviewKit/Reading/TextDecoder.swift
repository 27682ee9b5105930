/// Turns the bytes of a file into UTF-8 and says how they were understood.
///
/// A byte-order mark decides. Without one a file whose NULs stand as in UTF-16 is UTF-16; what is
/// well-formed is UTF-8; what is not, and reads sensibly so, is Windows-1252. In a file that is
/// mostly UTF-8 a line that is not is read as Windows-1252, or its bad bytes become U+FFFD. Nothing
/// is replaced without an entry in `faults`.
struct TextDecoder {
  /// Well-formed UTF-8 without a byte-order mark and without NULs.
  private(set) var bytes: [UInt8] = []
  private(set) var encoding = SourceText.Encoding.utf8
  private(set) var faults = DecodingFaults()

  /// Why bytes are no text.
  struct Refusal: Error, Hashable {
    /// The first byte at fault.
    var offset: Int
    var reason: String
  }

  init(_ file: [UInt8]) throws(Refusal) {
    if let marked = try Self.encodingByMark(file) {
      encoding = marked
      decodeUTF16(file, from: 2)
      return
    }
    let survey = file.withUnsafeBufferPointer { ByteSurvey($0) }
    if let found = survey.utf16Encoding(ofBytes: file.count) {
      encoding = found
      decodeUTF16(file, from: 0)
      guard Self.isSensible(bytes) else { throw .binary(at: survey.firstNUL ?? 0) }
      return
    }
    // One in a thousand is a slip of the program that wrote the file.
    if survey.nuls * 1000 > file.count { throw .binary(at: survey.firstNUL ?? 0) }
    try decode(file, survey)
    if survey.nuls > 0 { replaceNULs() }
  }
}

extension TextDecoder.Refusal {
  static func binary(at offset: Int) -> Self {
    Self(offset: offset, reason: "holds a NUL byte, so it is not plain text")
  }

  static let utf32 = Self(offset: 0, reason: "is UTF-32; save the file as UTF-8 text")

  static func unknownEncoding(at offset: Int) -> Self {
    Self(
      offset: offset,
      reason: "is neither UTF-8 nor readable as Windows-1252; save the file as UTF-8 text"
    )
  }
}

extension TextDecoder {
  private static func encodingByMark(_ file: [UInt8]) throws(Refusal) -> SourceText.Encoding? {
    if file.starts(with: [0xFF, 0xFE, 0, 0]) || file.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw .utf32
    }
    if file.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if file.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// Whether a text in UTF-8 holds hardly any control characters, and mostly letters and marks of
  /// Western languages, as bytes that were paired by mistake do not.
  private static func isSensible(_ bytes: [UInt8]) -> Bool {
    let characters = bytes.count { $0 & 0xC0 != 0x80 }
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D ~= $0) }
    let western = bytes.count { $0 < 0x80 || 0xC2...0xC9 ~= $0 || $0 == 0xE2 }
    return controls * 100 <= characters && western * 2 > characters
  }

  /// Decodes a file of one byte or more a character.
  private mutating func decode(_ file: [UInt8], _ survey: ByteSurvey) throws(Refusal) {
    let hasMark = file.starts(with: [0xEF, 0xBB, 0xBF])
    guard let firstBadByte = survey.firstBadByte else {
      bytes = hasMark ? Array(file.dropFirst(3)) : file
      return noteReplacements(survey, shift: hasMark ? 3 : 0)
    }
    // By chance two letters of Windows-1252 are a sequence of UTF-8, but in one place of many.
    if !hasMark, survey.sequences * 10 < survey.badBytes {
      guard Windows1252.isSensible(file) else { throw .unknownEncoding(at: firstBadByte) }
      encoding = .windows1252
      decodeWindows1252(file, file.indices)
    } else {
      decodeMixed(file, from: hasMark ? 3 : 0)
    }
  }

  private mutating func noteReplacements(_ survey: ByteSurvey, shift: Int) {
    guard survey.replacements > 0 else { return }
    faults.add(
      .lostBefore,
      fileOffset: survey.firstReplacement,
      offset: survey.firstReplacement - shift,
      count: survey.replacements
    )
  }

  private mutating func replaceNULs() {
    let text = bytes
    bytes = []
    bytes.reserveCapacity(text.count + 64)
    for (offset, byte) in text.enumerated() {
      if byte == 0 {
        faults.add(.nul, fileOffset: offset, offset: bytes.count)
        bytes.appendReplacement()
      } else {
        bytes.append(byte)
      }
    }
  }
}

// MARK: - Windows-1252

extension TextDecoder {
  private mutating func decodeWindows1252(_ file: [UInt8], _ range: Range<Int>) {
    bytes.reserveCapacity(bytes.count + range.count + range.count / 16)
    for offset in range {
      let byte = file[offset]
      if byte < 0x80 {
        bytes.append(byte)
      } else if let character = Windows1252.character(byte) {
        bytes.append(character: character)
      } else {
        faults.add(
          .undefinedInWindows1252,
          byte: byte,
          fileOffset: offset,
          offset: bytes.count
        )
        bytes.appendReplacement()
      }
    }
  }
}

// MARK: - UTF-8 with faults

extension TextDecoder {
  private mutating func decodeMixed(_ file: [UInt8], from start: Int) {
    bytes.reserveCapacity(file.count + file.count / 16)
    var line = start
    while line < file.count {
      let end =
        file[line...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        ?? file.count
      decodeMixed(file, line: line..<min(end + 1, file.count))
      line = end + 1
    }
  }

  private mutating func decodeMixed(_ file: [UInt8], line: Range<Int>) {
    let survey = file.withUnsafeBufferPointer {
      ByteSurvey(UnsafeBufferPointer(rebasing: $0[line]))
    }
    guard let bad = survey.firstBadByte else {
      if survey.replacements > 0 { noteReplacements(survey, line, file) }
      bytes += file[line]
      return
    }
    if survey.sequences == 0, readsAsWindows1252(file, line) {
      let offset = line.lowerBound + bad
      faults.add(
        .lineOfWindows1252,
        byte: file[offset],
        fileOffset: offset,
        offset: bytes.count + bad
      )
      decodeWindows1252(file, line)
    } else {
      replaceBadBytes(file, line)
    }
  }

  private mutating func noteReplacements(_ survey: ByteSurvey, _ line: Range<Int>, _ file: [UInt8])
  {
    faults.add(
      .lostBefore,
      fileOffset: line.lowerBound + survey.firstReplacement,
      offset: bytes.count + survey.firstReplacement,
      count: survey.replacements
    )
  }

  /// Whether the bytes of a line beyond ASCII make sense in Windows-1252: each has a character, and
  /// none is a capital behind a small letter, as the first half of a character cut off would be.
  private func readsAsWindows1252(_ file: [UInt8], _ line: Range<Int>) -> Bool {
    line.allSatisfy { offset in
      let byte = file[offset]
      guard byte >= 0x80 else { return true }
      let isInWord = offset > line.lowerBound && file[offset - 1].isLower
      return Windows1252.character(byte) != nil && !(isInWord && 0xC0...0xDE ~= byte)
    }
  }

  private mutating func replaceBadBytes(_ file: [UInt8], _ line: Range<Int>) {
    var output = bytes
    bytes = []
    file.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[..<line.upperBound])
      var index = line.lowerBound
      while index < line.upperBound {
        let length = text[index] < 0x80 ? 1 : UTF8Sequence.length(at: index, in: text)
        if let length {
          output += text[index..<(index + length)]
          index += length
        } else {
          faults.add(.notUTF8, byte: text[index], fileOffset: index, offset: output.count)
          output.appendReplacement()
          index += UTF8Sequence.faultLength(at: index, in: text)
        }
      }
    }
    bytes = output
  }
}

// MARK: - UTF-16

extension TextDecoder {
  private mutating func decodeUTF16(_ file: [UInt8], from start: Int) {
    let high = encoding == .utf16LittleEndian ? 1 : 0
    func unit(_ offset: Int) -> UInt32 {
      UInt32(file[offset + high]) << 8 | UInt32(file[offset + 1 - high])
    }
    bytes.reserveCapacity(file.count / 2 + file.count / 16)
    var offset = start
    while offset + 1 < file.count {
      let first = unit(offset)
      var length = 2
      if 0x01...0x7F ~= first {
        bytes.append(UInt8(truncatingIfNeeded: first))
      } else if 0xD800...0xDBFF ~= first, offset + 3 < file.count,
        case let second = unit(offset + 2), 0xDC00...0xDFFF ~= second
      {
        bytes.append(character: 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        length = 4
      } else {
        noteFault(first, at: offset)
        if first == 0 { bytes.appendReplacement() } else { bytes.append(character: first) }
      }
      offset += length
    }
    guard offset < file.count else { return }
    faults.add(.halfCharacterAtEnd, fileOffset: offset, offset: bytes.count)
    bytes.appendReplacement()
  }

  private mutating func noteFault(_ unit: UInt32, at offset: Int) {
    switch unit {
    case 0: faults.add(.nul, fileOffset: offset, offset: bytes.count)
    case 0xD800...0xDFFF: faults.add(.halfSurrogatePair, fileOffset: offset, offset: bytes.count)
    case 0xFFFD: faults.add(.lostBefore, fileOffset: offset, offset: bytes.count)
    default: break
    }
  }
}
