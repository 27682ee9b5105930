extension DocumentReader {
  /// How far to read, for measuring what each stage takes.
  package enum Stage: String, CaseIterable, Sendable {
    case lines
    case outline
    case records
    case document
  }

  /// Reads a text up to a stage and says how many of its things were found there: lines, headings,
  /// records.
  package func count(upTo stage: Stage, in source: SourceText) -> Int {
    source.bytes.withUnsafeBufferPointer { bytes in
      if stage == .document { return document(from: source).records.count }
      let lines = LineReader(source, bytes: bytes, vocabulary: vocabulary)
      if stage == .lines { return lines.lines.count }
      let outline = outline(of: lines, in: bytes).outline
      if stage == .outline { return outline.headings.count }
      let themes = DeclaredThemeFinder(outline, in: bytes, coder: coder, wording: wording)
      let extractor = RecordExtractor(
        outline,
        themes: themes,
        in: bytes,
        vocabulary: vocabulary,
        wording: wording
      )
      return extractor.drafts.count
    }
  }
}
