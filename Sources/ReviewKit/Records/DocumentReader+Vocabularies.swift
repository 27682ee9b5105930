import Dispatch

extension DocumentReader {
  /// Begins to read the vocabularies that the tool ships with on another thread.
  ///
  /// They take as long as a coder, which the caller can make meanwhile; nothing needs to wait for
  /// the end.
  public static func beginReadingVocabularies() {
    DispatchQueue.global().async {
      _ = HeadingVocabulary.standard
      _ = Wording.standard
      _ = HeadingWords.standard
      _ = TitleWords.standard
      _ = ColumnHeads.standard
      _ = FigureWords.standard
      _ = Units.standard
      _ = CaseWords.standard
    }
  }
}
