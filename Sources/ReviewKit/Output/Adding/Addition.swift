/// What became of a file that was to be added to a corpus.
package struct Addition: Sendable {
  package enum Outcome: Sendable {
    case added(Reading)
    /// The corpus has the document already, under this path.
    case known(as: String)
    /// The reason, with what to do next.
    case failed(String)
  }

  /// The path as given.
  package let file: String
  package let outcome: Outcome
  /// What was amiss with a file that could be read all the same.
  package var notices: [SourceText.Notice] = []

  package var isAdded: Bool {
    if case .added = outcome { true } else { false }
  }
}

extension Addition {
  /// What was understood of a text that was added.
  package struct Reading: Sendable {
    package let summary: DocumentSummary
    /// What turned the file into text, what it was taken to be, and its pages.
    package let origin: DocumentSummary
    package let publishers: [String]
    package let date: String?
    /// Titles, each with the names of its cases.
    package let reviews: [(title: String, cases: [String])]
    /// The path that the file would have had, had it been free.
    package let takenName: String?
    /// Lines of page furniture that are kept as comments.
    package let commentedLines: Int
    /// What a reader has to know before relying on it.
    package let doubts: [String]
  }
}

extension Addition.Reading {
  init(
    of added: ReviewDocument,
    insteadOf original: ReviewDocument,
    takenName: String?,
    commentedLines: Int
  ) {
    summary = DocumentSummary(added)
    origin = DocumentSummary(original)
    publishers = added.publishers
    date = added.date
    reviews = added.reviews.map { ($0.title, $0.cases.map(\.name)) }
    self.takenName = takenName
    self.commentedLines = commentedLines
    doubts = summary.doubts.map(\.description) + Self.losses(in: summary, insteadOf: origin)
  }

  /// What the text does not tell any more that the file did.
  private static func losses(
    in added: DocumentSummary,
    insteadOf original: DocumentSummary
  ) -> [String] {
    guard added.recordsByKind != original.recordsByKind || added.reviews != original.reviews else {
      return []
    }
    return [
      "the added text gives \(NumberText.counted(added.records, "record")) and "
        + "\(NumberText.counted(added.reviews, "review")), the file itself "
        + "\(original.records) and \(original.reviews); what only its layout told is lost"
    ]
  }
}
