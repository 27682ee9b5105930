/// The front matter at the top of a text, as its reader sees it, and where the text itself begins.
struct DocumentOpening {
  let frontMatter: FrontMatter
  /// The lines between the two rules, each with its key; none where there is no front matter.
  let lines: [String]
  /// The first line behind the front matter, from 1; one past the last line where none follows.
  let bodyStart: Int

  /// No front matter is longer.
  private static let reach = FrontMatter.longest + 2

  init(of source: SourceText) {
    if let opening = Self.read(source) {
      (frontMatter, lines) = (opening.matter, opening.lines)
      bodyStart = opening.count + 1
      return
    }
    // In a hard-wrapped text a value may go on in the next line.
    if source.lineCount > 0, source.text(ofLine: 1).hasPrefix("---"),
      let unwrapped = UnwrappedText(source, vocabulary: .standard, wording: .standard),
      let opening = Self.read(unwrapped.source)
    {
      (frontMatter, lines) = (opening.matter, opening.lines)
      bodyStart =
        opening.count < unwrapped.source.lineCount
        ? unwrapped.original(line: opening.count + 1) : source.lineCount + 1
      return
    }
    (frontMatter, lines, bodyStart) = (FrontMatter(), [], 1)
  }

  private static func read(
    _ source: SourceText
  ) -> (matter: FrontMatter, lines: [String], count: Int)? {
    source.bytes.withUnsafeBufferPointer { bytes in
      let lines = (0..<min(source.lineCount, reach)).map { index in
        Line(number: index + 1, range: source.range(ofLine: index + 1), in: bytes)
      }
      let (matter, count) = FrontMatter.read(lines, in: bytes)
      guard count > 1 else { return nil }
      return (matter, (2..<count).map(source.text(ofLine:)), count)
    }
  }
}
