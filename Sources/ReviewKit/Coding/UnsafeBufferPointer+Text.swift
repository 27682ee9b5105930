/// What can begin at a byte of a text besides a letter; `end` is where to stop looking.
extension UnsafeBufferPointer<UInt8> {
  /// The character at `index`, with its length in bytes.
  ///
  /// A byte that begins no whole character counts as U+FFFD of length 1.
  func character(at index: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, first >= 0xC0, index + length <= end else {
      return (first < 0x80 ? Unicode.Scalar(first) : "\u{FFFD}", 1)
    }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in self[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The length of the tag at `index`, such as `<u>` or `</td>`; 0 where none begins.
  ///
  /// It looks no further than the next `<`, so that many of them do not take long.
  func tagLength(at index: Int, before end: Int) -> Int {
    var next = index + 1
    if next < end, self[next] == UInt8(ascii: "/") { next += 1 }
    let name = next
    while next < end, self[next].isASCIIAlphanumeric { next += 1 }
    guard next > name, next < end else { return 0 }
    switch self[next] {
    case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: " "): break
    default: return 0
    }
    while next < end, self[next] != UInt8(ascii: "<") {
      if self[next] == UInt8(ascii: ">") { return next + 1 - index }
      next += 1
    }
    return 0
  }

  /// Whether the tag at `index` is `<br>`, which parts words as a line end does.
  func isLineBreak(at index: Int, before end: Int) -> Bool {
    guard index + 3 < end, !self[index + 3].isASCIIAlphanumeric else { return false }
    let name = (self[index + 1] | 0x20, self[index + 2] | 0x20)
    return name == (UInt8(ascii: "b"), UInt8(ascii: "r"))
  }

  /// The length of a link's target `(https://…)` at `index`; 0 where none begins.
  func linkTargetLength(at index: Int, before end: Int) -> Int {
    guard index < end, self[index] == UInt8(ascii: "(") else { return 0 }
    var next = index + 1
    while next < end {
      switch self[next] {
      case UInt8(ascii: ")"): return next + 1 - index
      case UInt8(ascii: "("), UInt8(ascii: "]"): return 0
      default: next += 1
      }
    }
    return 0
  }

  /// The length of the hyphen that ends before `end`, soft or hard; 0 where none does.
  func hyphenLength(from start: Int, before end: Int) -> Int {
    if end > start, self[end - 1] == UInt8(ascii: "-") { return 1 }
    if end - start >= 2, self[end - 2] == 0xC2, self[end - 1] == 0xAD { return 2 }
    let isHyphen =
      end - start >= 3 && self[end - 3] == 0xE2 && self[end - 2] == 0x80 && self[end - 1] == 0x90
    return isHyphen ? 3 : 0
  }

  /// A range without the ASCII white space at its ends, cut to the bytes that there are.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: 0..<count)
    while let last = range.last, self[last] <= UInt8(ascii: " ") { range = range.dropLast(1) }
    while let first = range.first, self[first] <= UInt8(ascii: " ") { range = range.dropFirst(1) }
    return range
  }
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
      || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
  }
}
