/// Cuts the bytes of a web page into tags and texts, whatever they are, in one pass.
///
/// Nothing is ever searched for twice: where an end is missing, that is remembered.
struct HTMLTokenizer {
  enum Token {
    /// `attributes` are the bytes between the name and the end of the tag.
    case start(HTMLTag, attributes: Range<Int>, isClosed: Bool)
    case end(HTMLTag)
    case text(Range<Int>)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// The element whose content is read as plain text.
  private var raw: HTMLTag?
  /// Ends that do not come any more.
  private var missing: Set<[UInt8]> = []
  /// Whether a tag was found that never ends: what follows is text.
  private var hasLooseEnd = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Token? {
    if let tag = raw {
      raw = nil
      if let text = rawText(of: tag) { return text }
    }
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") || !opensMarkup(at: position) { return text() }
      if let token = markup() { return token }
    }
    return nil
  }
}

extension HTMLTokenizer {
  /// Whether a `<` begins a tag, a comment or the like, and is no less-than sign.
  private func opensMarkup(at place: Int) -> Bool {
    guard !hasLooseEnd, place + 1 < bytes.count else { return false }
    let byte = bytes[place + 1]
    if byte.isUpper || byte.isLower || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      return true
    }
    guard byte == UInt8(ascii: "/"), place + 2 < bytes.count else { return false }
    return bytes[place + 2].isUpper || bytes[place + 2].isLower
  }

  private mutating func text() -> Token {
    let start = position
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), opensMarkup(at: position) { break }
      position += 1
    }
    return .text(start..<position)
  }

  /// Reads what begins with `<`; `nil` for what gives no token.
  private mutating func markup() -> Token? {
    let start = position
    if stands("<!--", at: start) {
      // "<!-->" is a whole comment.
      position = find("-->", from: start + 2) ?? find(">", from: start) ?? bytes.count
      return nil
    }
    if stands("<![CDATA[", at: start) {
      let end = find("]]>", from: start) ?? bytes.count
      position = end
      return .text(start + 9..<max(start + 9, end - 3))
    }
    if bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?") {
      position = find(">", from: start) ?? bytes.count
      return nil
    }
    return tag(from: start)
  }

  private mutating func tag(from start: Int) -> Token? {
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isEnd ? 2 : 1)
    var nameEnd = nameStart
    while nameEnd < bytes.count, !Self.endsName(bytes[nameEnd]) { nameEnd += 1 }
    guard let end = tagEnd(from: nameEnd) else {
      // A tag cut off by the end of the file: its text is kept.
      hasLooseEnd = true
      return nil
    }
    let tag = HTMLTag(name: bytes[nameStart..<nameEnd])
    position = end
    if isEnd { return .end(tag) }
    let isClosed = end >= nameEnd + 2 && bytes[end - 2] == UInt8(ascii: "/")
    if tag.isRaw, !isClosed { raw = tag }
    return .start(tag, attributes: nameEnd..<end - 1, isClosed: isClosed)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isBlank || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// The place behind the `>` that ends a tag; one inside a quoted value does not.
  private mutating func tagEnd(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "="):
        index += 1
        while index < bytes.count, bytes[index].isBlank { index += 1 }
        if index < bytes.count, let quote = Self.quotes[bytes[index]] {
          // A value whose quote is never closed ends with its tag.
          index = find(quote, from: index + 1) ?? index + 1
        }
      default: index += 1
      }
    }
    return nil
  }

  private static let quotes: [UInt8: StaticString] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "'"): "'",
  ]

  /// The content of an element such as `script`, up to its end tag.
  private mutating func rawText(of tag: HTMLTag) -> Token? {
    let start = position
    let name = Array(("</" + tag.rawValue).utf8)
    guard !missing.contains(name) else { return nil }
    var index = start
    while index + name.count <= bytes.count {
      if bytes[index] == UInt8(ascii: "<"), matches(name, at: index) {
        position = index
        return index > start ? .text(start..<index) : nil
      }
      index += 1
    }
    missing.insert(name)
    guard tag == .script || tag == .style else { return nil }
    position = bytes.count
    return nil
  }

  private func matches(_ lowered: [UInt8], at place: Int) -> Bool {
    for (offset, byte) in lowered.enumerated() where bytes[place + offset].lowered != byte {
      return false
    }
    return true
  }

  private func stands(_ mark: StaticString, at place: Int) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[place + offset] != mark.utf8Start[offset] { return false }
    return true
  }

  /// The place behind the next `mark`; once it is missing it is not looked for again.
  private mutating func find(_ mark: StaticString, from start: Int) -> Int? {
    let key = Array(UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
    guard !missing.contains(key) else { return nil }
    var index = start
    while index + key.count <= bytes.count {
      if bytes[index] == key[0], stands(mark, at: index) { return index + key.count }
      index += 1
    }
    missing.insert(key)
    return nil
  }
}
