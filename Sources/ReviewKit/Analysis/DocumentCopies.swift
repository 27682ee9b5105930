/// A file that says the same as one before it, and does not count.
public struct DocumentCopy: Hashable, Sendable {
  /// The path as shown.
  public let file: String
  /// The file that counts, as shown.
  public let original: String
}

/// What a document says, whatever its name, encoding, line ends and blanks.
struct DocumentFingerprint: Hashable, Sendable {
  /// The text behind the front matter, without its blanks.
  let text: Text
  /// The lines of the front matter, each behind the last; empty where there is none.
  let frontMatter: String

  /// A text by its length and its hash, which is another in each run, so that no text can be made
  /// up that is taken for another.
  struct Text: Hashable, Sendable {
    let length: Int
    let hash: Int

    init(_ bytes: [UInt8]) {
      var hasher = Hasher()
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      length = bytes.count
      hash = hasher.finalize()
    }
  }

  /// `nil` for a document without text.
  init?(_ source: SourceText) {
    let opening = DocumentOpening(of: source)
    guard opening.bodyStart <= source.lineCount else { return nil }
    let start = source.range(ofLine: opening.bodyStart).lowerBound
    let text = source.bytes[start...].filter { !$0.isBlank }
    guard !text.isEmpty else { return nil }
    self.text = Text(text)
    frontMatter = opening.lines.joined(separator: "\n")
  }
}

/// Tells which documents of a library are copies of one before them.
///
/// A copy says the same, and has the same front matter or one of the two has none: what front matter
/// states may be all that two short documents differ in.
struct DocumentCopies {
  private var originals: [DocumentFingerprint.Text: Originals] = [:]

  /// Documents of the same text.
  private struct Originals {
    let first: String
    var byFrontMatter: [String: String]
  }

  /// The name of the document that this one is a copy of; otherwise keeps it in mind.
  mutating func original(of fingerprint: DocumentFingerprint, named name: String) -> String? {
    let frontMatter = fingerprint.frontMatter
    guard let same = originals[fingerprint.text] else {
      originals[fingerprint.text] = Originals(first: name, byFrontMatter: [frontMatter: name])
      return nil
    }
    let original =
      same.byFrontMatter[frontMatter] ?? same.byFrontMatter[""]
      ?? (frontMatter.isEmpty ? same.first : nil)
    if original == nil { originals[fingerprint.text]?.byFrontMatter[frontMatter] = name }
    return original
  }
}
