/// What was read of one document, in numbers.
public struct DocumentSummary: Hashable, Sendable {
  public var file: String
  public var id: String
  public var title: String?
  public var kind: ReviewDocument.Kind
  public var lines: Int
  /// Lines that are not blank, and those of them that found no place.
  public var filledLines: Int
  public var unclassifiedLines: Int
  public var reviews: Int
  public var records: Int
  /// The same by kind, in the order of `Record.Kind.allCases`.
  public var recordsByKind: [Int]
  public var statistics: Int
  public var encoding: SourceText.Encoding
  /// What turned the file into text; `nil` for a file that is text.
  public var converter: String?
  /// `nil` for a document without pages.
  public var pages: Int?
  /// Signs that it was not understood as it should be, gravest first.
  public var doubts: [ReadingDoubt]

  public init(_ document: ReviewDocument) {
    file = document.source.name
    id = document.id
    title = document.title
    kind = document.kind
    lines = document.source.lineCount
    let filled = document.source.filledLines
    filledLines = filled.count
    unclassifiedLines = document.unclassified.countLines(of: filled)
    reviews = document.reviews.count
    records = document.records.count
    recordsByKind = Record.Kind.allCases.map { kind in
      document.records.count { $0.kind == kind }
    }
    statistics = document.statistics.count
    encoding = document.source.encoding
    converter = document.source.converter
    pages = document.source.pages
    doubts = ReadingDoubt.doubts(about: document)
  }
}

extension DocumentSummary {
  /// The share of filled lines that found a place, from 0 to 1; 1 for a blank document.
  public var coverage: Double {
    filledLines == 0 ? 1 : Double(filledLines - unclassifiedLines) / Double(filledLines)
  }
}
