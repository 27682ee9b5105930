/// What one pass over the bytes of a file tells of its encoding.
struct ByteSurvey {
  /// The number of NULs at even and at odd offsets, and the first.
  private(set) var evenNULs = 0
  private(set) var oddNULs = 0
  private(set) var firstNUL: Int?
  /// Well-formed sequences of UTF-8 beyond ASCII, and bytes that are in none.
  private(set) var sequences = 0
  private(set) var badBytes = 0
  private(set) var firstBadByte: Int?
  /// Where U+FFFD stands, which tells of a loss in an earlier conversion.
  private(set) var replacements = 0
  private(set) var firstReplacement = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight at a time, as nearly all of a text is ASCII.
      while index + 8 <= bytes.count {
        let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zeros = (eight &- 0x0101_0101_0101_0101) & ~eight
        guard (eight | zeros) & 0x8080_8080_8080_8080 == 0 else { break }
        index += 8
      }
      let limit = min(index + 8, bytes.count)
      while index < limit { index = read(bytes, at: index) }
    }
  }

  var nuls: Int { evenNULs + oddNULs }

  /// Reads one character and returns where the next begins.
  @inline(__always)
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte == 0 {
      noteNUL(index)
      return index + 1
    }
    guard byte >= 0x80 else { return index + 1 }
    guard let length = UTF8Sequence.length(at: index, in: bytes) else {
      badBytes += 1
      if firstBadByte == nil { firstBadByte = index }
      return index + 1
    }
    sequences += 1
    if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD {
      if replacements == 0 { firstReplacement = index }
      replacements += 1
    }
    return index + length
  }

  private mutating func noteNUL(_ index: Int) {
    if firstNUL == nil { firstNUL = index }
    if index.isMultiple(of: 2) { evenNULs += 1 } else { oddNULs += 1 }
  }
}

extension ByteSurvey {
  /// The order of bytes where NULs stand as in UTF-16: in the upper half of most characters and
  /// hardly ever in the lower; `nil` for anything else.
  func utf16Encoding(ofBytes count: Int) -> SourceText.Encoding? {
    // Per cent of the places: 30 and 5.
    let half = count / 2
    func isOften(_ nuls: Int) -> Bool { nuls * 100 > half * 30 }
    func isSeldom(_ nuls: Int) -> Bool { nuls * 100 <= half * 5 }
    if isOften(oddNULs), isSeldom(evenNULs) { return .utf16LittleEndian }
    if isOften(evenNULs), isSeldom(oddNULs) { return .utf16BigEndian }
    return nil
  }
}
