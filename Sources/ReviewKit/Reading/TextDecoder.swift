/// Turns the bytes of a file into UTF-8 and says how they were understood.
///
/// A byte-order mark decides. Without one a file whose NULs stand as in UTF-16 is UTF-16; what is
/// well-formed is UTF-8; what is not, and reads sensibly so, is Windows-1252. In a file that is
/// mostly UTF-8 a line that is not is read as Windows-1252, or its bad bytes become U+FFFD. Nothing
/// is replaced without an entry in `faults`.
struct TextDecoder {
  /// Well-formed UTF-8 without a byte-order mark and without NULs.
  var bytes: [UInt8] = []
  private(set) var encoding = SourceText.Encoding.utf8
  var faults = DecodingFaults()

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
  mutating func decodeWindows1252(_ file: [UInt8], _ range: Range<Int>) {
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
