/// A document as it is kept in a corpus: front matter that says what it is and where it came from,
/// then its text.
///
/// What was text stays as it was, in UTF-8 with lines that end in LF. Lines of a converted text that
/// its converter knew to be page furniture stay in their place as comments.
struct CorpusText {
  let bytes: [UInt8]
  /// How many lines became comments.
  let commentedLines: Int

  /// The key of the hash that an added document is known by.
  static let hashKey = "hash"

  /// - Parameters:
  ///   - document: What was read of the file as it is.
  ///   - given: What the user says of it, which counts before all else.
  ///   - hash: The fingerprint of the file.
  init(_ document: ReviewDocument, given: GivenMetadata, hash: String) {
    let source = document.source
    let opening = DocumentOpening(of: source)
    var head = FrontMatterLines(opening.lines)
    head.add(given)
    head.add("title", document.title)
    head.add("publisher", Self.list(document.publishers))
    head.add("period", document.period)
    head.add("kind", document.kind == .other ? nil : document.kind.rawValue)
    head.add("date", document.date)
    head.add("original", Self.originalName(of: source))
    head.add("encoding", source.encoding == .utf8 ? nil : source.encoding.rawValue)
    head.add("converter", source.converter)
    if source.knowsFurniture { head.add(FrontMatter.furnitureKey, FrontMatter.marked) }
    head.add(Self.hashKey, hash)
    let comments = Set(
      source.furniture.lazy.flatMap { $0.first...$0.last }.filter { $0 >= opening.bodyStart }
    )
    let body = Self.body(of: source, from: opening.bodyStart, comments: comments)
    // A text with pages is known by its form feeds, which a single page has none of.
    let end = source.pages == 1 && body.last != LineTable.formFeed ? Array("\u{0C}\n".utf8) : []
    bytes = head.bytes + (body.first == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]) + body + end
    commentedLines = comments.count
  }

  /// Publishers as the reader of front matter parts them.
  static func list(_ names: [String]) -> String {
    names.map { $0.replacing(";", with: ",") }.joined(separator: "; ")
  }

  private static func originalName(of source: SourceText) -> String? {
    source.name == SourceText.standardInputName
      ? nil : FilePath(bytes: FilePath(source.name).name).text
  }
}

extension CorpusText {
  /// The lines from one on, each with an LF behind it.
  static func body(
    of source: SourceText,
    from start: Int,
    comments: Set<Int> = []
  ) -> [UInt8] {
    var body: [UInt8] = []
    guard start <= source.lineCount else { return body }
    body.reserveCapacity(source.bytes.count)
    for line in start...source.lineCount {
      let text = source.bytes[source.range(ofLine: line)]
      body += comments.contains(line) ? comment(text) : Array(text)
      body.append(UInt8(ascii: "\n"))
    }
    return body
  }

  /// A line as a comment; the form feed that opens a page stays in front.
  private static func comment(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let feeds = line.prefix { $0 == LineTable.formFeed }
    let text = line.dropFirst(feeds.count)
    guard text.contains(where: { !$0.isBlank }), !text.starts(with: "<!--".utf8) else {
      return Array(line)
    }
    // A comment ends at the first mark of its end.
    let inner = String(decoding: text, as: UTF8.self).replacing("-->", with: "->")
    return Array(feeds) + Array("<!-- \(inner) -->".utf8)
  }
}

/// What the user says of documents to be added.
package struct GivenMetadata: Hashable, Sendable {
  package var title: String?
  package var publisher: String?
  package var kind: ReviewDocument.Kind?
  package var date: String?

  package init(
    title: String? = nil,
    publisher: String? = nil,
    kind: ReviewDocument.Kind? = nil,
    date: String? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.kind = kind
    self.date = date
  }
}

/// The lines of front matter, each key once.
private struct FrontMatterLines {
  private var lines: [(key: String, text: String)]

  init(_ texts: [String]) {
    lines = texts.map { text in
      (text.prefix { $0 != ":" }.lowercased(), String(text))
    }
  }

  /// Puts what the user says in the place of what was there.
  mutating func add(_ given: GivenMetadata) {
    let values = [
      ("title", given.title), ("publisher", given.publisher), ("kind", given.kind?.rawValue),
      ("date", given.date),
    ]
    for case (let key, let value?) in values {
      guard let text = FrontMatter.line(key, value) else { continue }
      if let place = lines.firstIndex(where: { $0.key == key }) {
        lines[place].text = text
      } else {
        lines.append((key, text))
      }
    }
  }

  /// Adds a value that is known, unless there is one.
  mutating func add(_ key: String, _ value: String?) {
    guard let text = value.flatMap({ FrontMatter.line(key, $0) }),
      !lines.contains(where: { $0.key == key })
    else { return }
    lines.append((key, text))
  }

  var bytes: [UInt8] {
    Array("---\n\(lines.map { $0.text + "\n" }.joined())---\n".utf8)
  }
}
