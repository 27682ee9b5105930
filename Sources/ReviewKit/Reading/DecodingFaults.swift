/// What could not be read of a file's bytes, or only with a guess: one entry for each sort of fault.
struct DecodingFaults {
  enum Kind: Hashable {
    case undefinedInWindows1252
    case notUTF8
    /// A line that is not in the encoding of the rest.
    case lineOfWindows1252
    case halfSurrogatePair
    case halfCharacterAtEnd
    case nul
    /// U+FFFD that the file itself holds.
    case lostBefore
  }

  struct Entry {
    var kind: Kind
    /// The first such byte, and where it stands in the file, from 0.
    var byte: UInt8
    var fileOffset: Int
    /// Where what it became stands in the decoded text.
    var offset: Int
    var count: Int
  }

  /// In the order in which each sort was first met.
  private(set) var entries: [Entry] = []

  mutating func add(
    _ kind: Kind,
    byte: UInt8 = 0,
    fileOffset: Int,
    offset: Int,
    count: Int = 1
  ) {
    if let known = entries.firstIndex(where: { $0.kind == kind }) {
      entries[known].count += count
    } else {
      entries.append(
        Entry(kind: kind, byte: byte, fileOffset: fileOffset, offset: offset, count: count)
      )
    }
  }
}

extension DecodingFaults.Entry {
  /// What was found, what became of it, and what to do.
  var text: String {
    switch kind {
    case .undefinedInWindows1252:
      "\(place) has no character in Windows-1252; \(replaced)"
    case .notUTF8:
      "\(place) is not UTF-8; \(replaced)"
    case .lineOfWindows1252:
      "\(place) is not UTF-8 as the rest of the file is; "
        + (count == 1 ? "the line was" : "the line and \(count - 1) more were")
        + " read as Windows-1252: save the file in one encoding"
    case .halfSurrogatePair:
      "half a character stands at offset \(fileOffset); \(replaced)"
    case .halfCharacterAtEnd:
      "the file ends in half a character, which was replaced by U+FFFD: it may be cut off"
    case .nul:
      "a NUL stands at offset \(fileOffset); \(replaced)"
    case .lostBefore:
      "a character is U+FFFD in the file itself, lost when it was saved"
        + (count == 1 ? "" : ", as are \(count - 1) more") + ": compare with the original"
    }
  }

  private var place: String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "byte 0x\(digits.count < 2 ? "0" : "")\(digits) at offset \(fileOffset)"
  }

  private var replaced: String {
    (count == 1 ? "it was" : "it and \(count - 1) more were")
      + " replaced by U+FFFD: compare with the original"
  }
}
