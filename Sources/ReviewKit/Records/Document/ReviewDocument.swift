/// All that was understood of one file.
///
/// Records, figures and headings hold ranges into `source`; `text(of:)` makes their text when
/// asked.
public struct ReviewDocument: Sendable {
  /// What sort of document it is, by its front matter, title and sections.
  public enum Kind: String, CaseIterable, Sendable {
    case briefing
    case thematicSummary = "thematic-summary"
    case trainingHandout = "training-handout"
    case practicePoints = "practice-points"
    case audit
    case fullReport = "full-report"
    case other
  }

  public internal(set) var source: SourceText
  /// Readable, made of the file's name, unique in a library.
  public var id: String
  public var title: String?
  public var kind: Kind
  public var publishers: [String]
  /// As "2017-2021".
  public var period: String?
  /// As exact as stated: "2021", "2021-04" or "2021-04-26".
  public var date: String?
  public var reviews: [Review]
  public var declaredThemes: [DeclaredTheme]
  /// In the order of the source.
  public var records: [Record]
  public var statistics: [Statistic]
  public var headings: [Heading]
  /// What pages carry beside the text: running headers, page numbers, navigation, front matter.
  public var furniture: [LineRange]
  /// Lines that found no place.
  public var unclassified: [LineRange]
}

/// A theme that the document itself names, in a heading or a list of themes.
public struct DeclaredTheme: Hashable, Sendable {
  /// As printed, without "Theme:" or a number in front.
  public var label: String
  /// Where the review stands in the document's `reviews`.
  public var review: Int?
  public var line: Int
  /// The themes of the codebook that the label means, by their place in it; may be empty.
  public var themes: [Int]
}

/// A heading as printed, with what stands under it.
public struct Heading: Hashable, Sendable {
  public var passage: Passage
  /// From 1 for the outermost.
  public var level: Int
  public var role: Role?
}

extension ReviewDocument {
  /// A passage as one line of text: fragments joined by a space, marks of emphasis and links taken
  /// off.
  public func text(of passage: Passage) -> String {
    source.text(of: passage)
  }

  /// The page that a passage begins on, from 1; `nil` for a document without pages.
  public func page(of passage: Passage) -> Int? {
    passage.fragments.first.flatMap { source.page(ofLine: $0.line) }
  }

  /// The page by which a passage is cited; `nil` where its lines are.
  func citedPage(of passage: Passage) -> Int? {
    source.citedPage(ofLine: passage.fragments.first?.line)
  }

  /// The share of non-blank lines that found no place, from 0 to 1; 0 for a blank document.
  public var unclassifiedShare: Double {
    let filled = source.filledLines
    guard !filled.isEmpty else { return 0 }
    return Double(unclassified.countLines(of: filled)) / Double(filled.count)
  }

  /// The id of a record, such as "child-qk/recommendation-2"; unique in the document.
  public func id(of record: Record) -> String {
    "\(reviewID(record.review))/\(record.kind.argument)-\(record.ordinal)"
  }

  /// The id of a figure, such as "child-qk/statistic-2"; unique in the document.
  public func id(of statistic: Statistic) -> String {
    "\(reviewID(statistic.review))/statistic-\(statistic.ordinal)"
  }

  private func reviewID(_ review: Int?) -> String {
    review.map { reviews[$0].id } ?? id
  }
}
