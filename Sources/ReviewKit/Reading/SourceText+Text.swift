extension SourceText {
  /// A passage as one line of text: fragments joined by a space, runs of white space folded, marks
  /// of emphasis, tags and link targets taken off.
  ///
  /// A word cut by a hyphen at the end of a fragment is joined again.
  public func text(of passage: Passage) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      if passage.fragments.count == 1 {
        return Self.text(of: passage.fragments[0].range, in: bytes)
      }
      // In one piece, as a link or a tag may go over the end of a line.
      let whole = Self.joined(passage.fragments, in: bytes)
      return whole.withUnsafeBufferPointer { Self.text(of: whole.indices, in: $0) }
    }
  }

  /// Where bytes of the source, in reading order, stand in the text of a passage, as UTF-8 offsets
  /// in it; `nil` for one that is not in the passage.
  func textOffsets(of places: [Int], in passage: Passage) -> [Int?] {
    guard !places.isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      let (whole, starts) = Self.joinedWithStarts(passage.fragments, in: bytes)
      let marks = Self.marks(of: places, in: passage.fragments, starts)
      let offsets = whole.withUnsafeBufferPointer { whole in
        PrintedText.offsets(of: marks.compactMap(\.self), in: whole)
      }
      var next = offsets.makeIterator()
      return marks.map { $0 == nil ? nil : next.next() }
    }
  }

  /// Where places of the source stand in the joined fragments, which begin there at `starts`.
  private static func marks(
    of places: [Int],
    in fragments: [Passage.Fragment],
    _ starts: [Int]
  ) -> [Int?] {
    var index = 0
    return places.map { place in
      guard
        let found = fragments[index...].firstIndex(where: { $0.range.contains(place) })
      else { return nil }
      index = found
      return starts[found] + place - fragments[found].range.lowerBound
    }
  }

  private static func text(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var printed = PrintedText()
    printed.append(bytes, range)
    return printed.text
  }

  private static func joined(
    _ fragments: [Passage.Fragment],
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    joinedWithStarts(fragments, in: bytes).whole
  }

  /// The fragments in one piece, and where in it each of them begins.
  private static func joinedWithStarts(
    _ fragments: [Passage.Fragment],
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (whole: [UInt8], starts: [Int]) {
    var whole: [UInt8] = []
    whole.reserveCapacity(fragments.reduce(0) { $0 + $1.range.count + 1 })
    var starts: [Int] = []
    var above: Range<Int>?
    for fragment in fragments {
      let isCut = above.map { CutWord.joins($0, fragment.range, in: bytes) } ?? true
      if !isCut { whole.append(UInt8(ascii: " ")) }
      starts.append(whole.count)
      whole += bytes[fragment.range]
      above = fragment.range
    }
    return (whole, starts)
  }

  /// The lines that are not blank, in order.
  public var filledLines: [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      (0..<lineCount).compactMap { index in
        Blank.trimmed(range(ofLine: index + 1), in: bytes).isEmpty ? nil : index + 1
      }
    }
  }
}

/// Builds the text that is shown of a passage.
private struct PrintedText {
  private var output: [UInt8] = []
  private var endsInSpace = true

  var text: String {
    var end = output.count
    while end > 0, output[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: output[..<end], as: UTF8.self)
  }

  /// Where bytes, given in their order, stand in the text that is made of all of them.
  static func offsets(of marks: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var printed = PrintedText()
    var offsets: [Int] = []
    var index = bytes.startIndex
    while index < bytes.endIndex, offsets.count < marks.count {
      while offsets.count < marks.count, marks[offsets.count] <= index {
        offsets.append(printed.output.count)
      }
      index = printed.step(bytes, at: index, end: bytes.endIndex)
    }
    return offsets + Array(repeating: printed.output.count, count: marks.count - offsets.count)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      index = step(bytes, at: index, end: range.upperBound)
    }
  }

  private mutating func space() {
    guard !endsInSpace else { return }
    output.append(UInt8(ascii: " "))
    endsInSpace = true
  }

  private mutating func write(_ byte: UInt8) {
    output.append(byte)
    endsInSpace = false
  }

  /// Writes what stands at `index` and returns where to go on.
  private mutating func step(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int,
    end: Int
  ) -> Int {
    let blank = Blank.length(at: index, in: bytes, end: end)
    if blank > 0 {
      space()
      return index + blank
    }
    switch bytes[index] {
    case UInt8(ascii: "*"):
      return afterMarks(bytes, at: index, end: end)
    case UInt8(ascii: "<"):
      if let after = Markup.tagEnd(bytes, at: index, end: end) { return after }
    case UInt8(ascii: "["):
      if let link = Markup.link(bytes, at: index, end: end) {
        var inner = link.text.lowerBound
        while inner < link.text.upperBound {
          inner = step(bytes, at: inner, end: link.text.upperBound)
        }
        return link.end
      }
    case UInt8(ascii: "\\"):
      if index + 1 < end, Markup.isEscapable(bytes[index + 1]) {
        write(bytes[index + 1])
        return index + 2
      }
    case 0xEE, 0xEF:
      if index + 2 < end, Markup.isPrivateUse(bytes[index], bytes[index + 1]) {
        space()
        return index + 3
      }
    default: break
    }
    write(bytes[index])
    return index + 1
  }

  /// Leaves out one to three stars that mark emphasis; a star between blanks or in front of digits
  /// stays.
  private mutating func afterMarks(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int,
    end: Int
  ) -> Int {
    var after = index
    while after < end, bytes[after] == UInt8(ascii: "*") { after += 1 }
    let touchesText =
      (after < end && !bytes[after].isBlank && after - index > 1)
      || (index > 0 && bytes[index - 1].isLetter) || (after < end && bytes[after].isLetter)
      || after - index > 1
    if !touchesText { write(UInt8(ascii: "*")) }
    return after
  }
}

/// The little markup that documents of this field carry: tags such as `<u>`, links, escapes.
enum Markup {
  /// Where a tag such as `<u>` or `</b>` ends; `nil` when no tag begins here.
  static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int? {
    var next = index + 1
    if next < end, bytes[next] == UInt8(ascii: "/") { next += 1 }
    let name = next
    while next < end, bytes[next].isUpper || bytes[next].isLower { next += 1 }
    guard next > name, next - name <= 6 else { return nil }
    let limit = min(end, next + 80)
    while next < limit, bytes[next] != UInt8(ascii: ">"), bytes[next] != UInt8(ascii: "<") {
      next += 1
    }
    guard next < limit, bytes[next] == UInt8(ascii: ">") else { return nil }
    return next + 1
  }

  /// The text and the end of a link `[text](target)`.
  static func link(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int,
    end: Int
  ) -> (text: Range<Int>, end: Int)? {
    var close = index + 1
    while close < end, bytes[close] != UInt8(ascii: "]") {
      if bytes[close] == UInt8(ascii: "[") { return nil }
      close += bytes[close] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard close + 1 < end, bytes[close + 1] == UInt8(ascii: "(") else { return nil }
    var after = close + 2
    var depth = 1
    while after < end {
      if bytes[after] == UInt8(ascii: "(") { depth += 1 }
      if bytes[after] == UInt8(ascii: ")") { depth -= 1 }
      after += 1
      if depth == 0 { return (index + 1..<close, after) }
    }
    return nil
  }

  static func isEscapable(_ byte: UInt8) -> Bool {
    0x21...0x2F ~= byte || 0x3A...0x40 ~= byte || 0x5B...0x60 ~= byte || 0x7B...0x7E ~= byte
  }

  /// The private use area U+E000 to U+F8FF, where converters put the bullets of symbol fonts.
  static func isPrivateUse(_ first: UInt8, _ second: UInt8) -> Bool {
    (first == 0xEE) || (first == 0xEF && second < 0xA4)
  }
}
