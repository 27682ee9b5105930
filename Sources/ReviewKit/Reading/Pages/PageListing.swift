/// Reads what `pdftotext -bbox-layout` writes: pages, and in them lines of words with their
/// places.
///
/// Only the tags `page`, `line` and `word` matter; blocks and flows are those of that program's
/// own reading order, which tears tables apart.
struct PageListing {
  private var scanner: ByteScanner
  private var pages: [PrintedPage] = []
  private var words: [PageWord] = []

  /// The pages in a listing; empty where it is none.
  static func pages(in bytes: [UInt8]) -> [PrintedPage] {
    bytes.withUnsafeBufferPointer { buffer in
      var listing = PageListing(scanner: ByteScanner(buffer, buffer.indices))
      listing.read()
      return listing.pages
    }
  }

  private init(scanner: ByteScanner) {
    self.scanner = scanner
  }
}

extension PageListing {
  private mutating func read() {
    while scanner.skip(past: UInt8(ascii: "<")) {
      if scanner.read(word: "word ") {
        readWord()
      } else if scanner.read(word: "/line>") {
        endLine()
      } else if scanner.read(word: "page ") {
        let sizes = scanner.readAttributeNumbers()
        guard sizes.count == 2 else { continue }
        pages.append(PrintedPage(width: sizes[0], height: sizes[1], lines: []))
      }
    }
  }

  private mutating func readWord() {
    let box = scanner.readAttributeNumbers()
    let start = scanner.position
    while let byte = scanner.peek(), byte != UInt8(ascii: "<") { scanner.advance() }
    let text = CharacterReferences.text(of: scanner.bytes[start..<scanner.position])
    guard box.count == 4, !text.isEmpty else { return }
    words.append(
      PageWord(
        text: text,
        box: PageBox(left: box[0], top: box[1], right: box[2], bottom: box[3])
      )
    )
  }

  private mutating func endLine() {
    guard !words.isEmpty, !pages.isEmpty else { return }
    pages[pages.count - 1].lines.append(PageLine(words))
    words = []
  }
}

/// Characters as XML writes them: `&amp;`, `&#8217;`.
enum CharacterReferences {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The text that bytes stand for; an unknown reference stays as it is.
  static func text(of bytes: some Collection<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let mark = rest.firstIndex(of: "&") {
      text += rest[..<mark]
      rest = rest[mark...]
      if let end = rest.prefix(10).firstIndex(of: ";"),
        let scalar = scalar(of: rest[rest.index(after: rest.startIndex)..<end])
      {
        text.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        text += "&"
        rest = rest.dropFirst()
      }
    }
    return text + rest
  }

  private static func scalar(of reference: Substring) -> Unicode.Scalar? {
    guard reference.hasPrefix("#") else { return names[String(reference)] }
    let digits = reference.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
