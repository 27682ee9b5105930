/// A file that says the same as one before it, and does not count.
public struct DocumentCopy: Hashable, Sendable {
  /// The path as shown.
  public let file: String
  /// The id that it has where it counts.
  public let id: String
  /// The file that counts, as shown.
  public let original: String
}

/// What a document says, whatever its name, encoding, line ends and blanks.
struct DocumentFingerprint: Hashable, Sendable {
  let text: TextFingerprint
  /// What is known of the document as a whole, from its text or from its front matter: what front
  /// matter states may be all that two short documents differ in.
  private let facts: [String?]

  /// `nil` for a document without text.
  init?(_ document: ReviewDocument) {
    let source = document.source
    let opening = DocumentOpening(of: source)
    guard opening.bodyStart <= source.lineCount,
      let text = TextFingerprint(
        source.bytes[source.range(ofLine: opening.bodyStart).lowerBound...]
      )
    else { return nil }
    self.text = text
    facts =
      [document.title, document.kind.rawValue, document.date, document.period]
      + document.publishers
  }
}

/// A text by its length and its hash, which is another in each run, so that no text can be made up
/// that is taken for another.
struct TextFingerprint: Hashable, Sendable {
  private let length: Int
  private let hash: Int

  /// Blanks, characters that are not seen, and the form of quotation marks make no difference; `nil`
  /// where nothing is left.
  init?(_ bytes: ArraySlice<UInt8>) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.first {
      if byte < 0x80 {
        if !byte.isBlank { text.append(byte) }
        rest.removeFirst()
      } else if let sign = Self.signs.first(where: { rest.starts(with: $0.bytes) }) {
        text += sign.plain
        rest.removeFirst(sign.bytes.count)
      } else {
        text.append(byte)
        rest.removeFirst()
      }
    }
    guard !text.isEmpty else { return nil }
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    length = text.count
    hash = hasher.finalize()
  }

  /// Signs that programs put in the place of others: no-break space, soft hyphen, zero-width
  /// characters, curly quotation marks.
  private static let signs: [(bytes: [UInt8], plain: [UInt8])] = [
    ("\u{A0}", ""), ("\u{AD}", ""), ("\u{200B}", ""), ("\u{200C}", ""), ("\u{200D}", ""),
    ("\u{FEFF}", ""), ("\u{2018}", "'"), ("\u{2019}", "'"), ("\u{201C}", "\""), ("\u{201D}", "\""),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}

/// Tells which documents of a library are copies of one before them.
struct DocumentCopies {
  /// The first document of each fingerprint, by its name.
  private var originals: [DocumentFingerprint: String] = [:]
  private var texts: [TextFingerprint: String] = [:]

  /// What is to be said of a document that has the text of one before it; keeps it in mind.
  mutating func notice(
    of document: ReviewDocument,
    _ fingerprint: DocumentFingerprint
  ) -> ReadingNotice? {
    let name = document.source.name
    if let original = originals[fingerprint] {
      let copy = DocumentCopy(file: name, id: document.id, original: original)
      return ReadingNotice(.copy(copy), isNamed: false)
    }
    originals[fingerprint] = name
    guard let other = texts[fingerprint.text] else {
      texts[fingerprint.text] = name
      return nil
    }
    let text =
      "the same text as \(other), with another title, publisher, kind, date or period, so both are "
      + "counted"
    return ReadingNotice(.doubt(name: name, line: nil, text: text), isNamed: false)
  }
}

extension Catalogue {
  /// Notes beside each document which files are copies of it.
  public mutating func note(_ copies: [DocumentCopy]) {
    let byOriginal = Dictionary(grouping: copies, by: \.original)
    guard !byOriginal.isEmpty else { return }
    for place in documents.indices {
      documents[place].copies += byOriginal[documents[place].file] ?? []
    }
  }
}
