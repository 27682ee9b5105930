/// Turns one text into structured records: blocks, outline, reviews, records and figures, in this
/// order.
public struct DocumentReader: Sendable {
  public let coder: ThemeCoder
  public let vocabulary: HeadingVocabulary
  public let wording: Wording

  public init(
    coder: ThemeCoder,
    vocabulary: HeadingVocabulary = .standard,
    wording: Wording = .standard
  ) {
    self.coder = coder
    self.vocabulary = vocabulary
    self.wording = wording
  }

  /// Reads a text; any text gives a document, and lines that found no place are listed in
  /// `unclassified`.
  public func document(from source: SourceText) -> ReviewDocument {
    guard let capitals = CapitalsText(source, vocabulary: vocabulary, wording: wording) else {
      return unwrappedDocument(from: source)
    }
    var document = unwrappedDocument(from: capitals.source)
    document.source = source
    for index in document.declaredThemes.indices {
      document.declaredThemes[index].label = document.declaredThemes[index].label.uppercased()
    }
    return document
  }

  /// Reads a text as it was before its lines were broken.
  private func unwrappedDocument(from source: SourceText) -> ReviewDocument {
    guard let unwrapped = UnwrappedText(source, vocabulary: vocabulary, wording: wording) else {
      return read(source)
    }
    return ReviewDocument(read(unwrapped.source), of: unwrapped, in: source)
  }

  private func read(_ source: SourceText) -> ReviewDocument {
    source.bytes.withUnsafeBufferPointer { bytes in
      let lines = LineReader(source, bytes: bytes, vocabulary: vocabulary)
      let (outline, rules) = outline(of: lines, in: bytes)
      var assembler = DocumentAssembler(
        source,
        bytes: bytes,
        outline: outline,
        coder: coder,
        vocabulary: vocabulary,
        wording: wording
      )
      return assembler.document(
        frontMatter: lines.frontMatter,
        furniture: lines.furniture.union(rules)
      )
    }
  }

  /// The outline of a text, and the lines that only rule off parts of it.
  func outline(
    of lines: LineReader,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (outline: Outline, rules: [Int]) {
    var parser = BlockParser(lines, vocabulary: vocabulary)
    parser.parse()
    let splitter = HeadingSplitter(bytes: bytes, vocabulary: vocabulary, wording: wording)
    let tables = StackedTables(parser.blocks, in: bytes)
    let labelled = LabelJoiner(bytes: bytes).joined(tables.joined())
    let blocks = splitter.parted(labelled)
    let finder = HeadingFinder(blocks, in: bytes, vocabulary: vocabulary, wording: wording)
    var builder = OutlineBuilder(finder, in: bytes)
    return (builder.build(), parser.rules)
  }
}
