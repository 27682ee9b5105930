/// Reads the tags of an XML text and what stands between them, one after the other.
struct XMLScanner {
  enum Event {
    /// `isEmpty` for a tag that has no content and is not closed.
    case start(name: String, attributes: [String: String], isEmpty: Bool)
    case end(name: String)
    /// As written, with its references.
    case text(Range<Int>)
  }

  private var scanner: ByteScanner

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    scanner = ByteScanner(bytes, bytes.indices)
  }

  /// The next tag or text; comments and declarations are passed over, `nil` at the end.
  mutating func next() -> Event? {
    while let byte = scanner.peek() {
      guard byte == UInt8(ascii: "<") else { return text() }
      scanner.advance()
      switch scanner.peek() {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
      case UInt8(ascii: "/"):
        scanner.advance()
        let name = readName()
        scanner.skip(past: UInt8(ascii: ">"))
        return .end(name: name)
      default: return tag()
      }
    }
    return nil
  }
}

extension XMLScanner {
  private mutating func text() -> Event {
    let start = scanner.position
    while let byte = scanner.peek(), byte != UInt8(ascii: "<") { scanner.advance() }
    return .text(start..<scanner.position)
  }

  private mutating func skipDeclaration() {
    guard scanner.read("!"), scanner.read("-"), scanner.read("-") else {
      scanner.skip(past: UInt8(ascii: ">"))
      return
    }
    while scanner.skip(past: UInt8(ascii: "-")) {
      if scanner.read("-"), scanner.read(">") { return }
    }
  }

  private mutating func readName() -> String {
    let start = scanner.position
    while let byte = scanner.peek(), byte.isLetter || byte.isDigit || "-:_.".utf8.contains(byte) {
      scanner.advance()
    }
    return String(decoding: scanner.bytes[start..<scanner.position], as: UTF8.self)
  }

  private mutating func tag() -> Event {
    let name = readName()
    var attributes: [String: String] = [:]
    while let byte = scanner.peek(), byte != UInt8(ascii: ">") {
      if byte == UInt8(ascii: "/") {
        scanner.advance()
        if scanner.read(">") { return .start(name: name, attributes: attributes, isEmpty: true) }
      } else if byte.isLetter {
        let key = readName()
        scanner.skipBlanks()
        if scanner.read("="), let value = readValue() { attributes[key] = value }
      } else {
        scanner.advance()
      }
    }
    scanner.advance()
    return .start(name: name, attributes: attributes, isEmpty: false)
  }

  private mutating func readValue() -> String? {
    scanner.skipBlanks()
    guard let quote = scanner.peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return nil }
    scanner.advance()
    let start = scanner.position
    while let byte = scanner.peek(), byte != quote { scanner.advance() }
    let end = scanner.position
    scanner.advance()
    return CharacterReferences.text(of: scanner.bytes[start..<end])
  }
}
