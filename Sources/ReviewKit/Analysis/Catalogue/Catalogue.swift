/// What a library holds, in rows that name each other by their place: what commands list, count and
/// search.
///
/// Documents are turned into rows as soon as they are read, so that their texts need not be kept.
public struct Catalogue: Sendable {
  /// What is kept of texts; each costs memory for every record.
  public struct Detail: OptionSet, Sendable {
    public let rawValue: Int
    /// The texts of records, their parts and sections.
    public static let texts = Detail(rawValue: 1)
    /// The words that led to each theme.
    public static let evidence = Detail(rawValue: 2)
    /// What tells the text of each document from any other.
    public static let hashes = Detail(rawValue: 4)
    /// With texts, where in them lines and bullets begin.
    public static let breaks = Detail(rawValue: 8)
    /// What is found out about the figures by checking them.
    public static let checks = Detail(rawValue: 16)
    public static let all: Detail = [.texts, .evidence, .breaks]

    public init(rawValue: Int) { self.rawValue = rawValue }
  }

  /// In the order of the files.
  public internal(set) var documents: [DocumentEntry] = []
  /// Reviews and documents, in the order of the documents: what themes are counted across.
  public internal(set) var sources: [SourceEntry] = []
  /// In the order of their documents, there in that of the text.
  public internal(set) var records: [RecordEntry] = []
  public internal(set) var statistics: [StatisticEntry] = []
  /// The themes that documents name themselves.
  public internal(set) var labels: [LabelEntry] = []
  /// What was found out about the figures, in the order of the documents, there in that of the lines;
  /// empty unless checks are kept.
  public internal(set) var findings: [FigureFinding] = []

  public init() {}
}

/// A document of a catalogue.
public struct DocumentEntry: Hashable, Sendable {
  /// Unique in the library.
  public var id: String
  /// The path as given.
  public var file: String
  public var title: String?
  public var kind: ReviewDocument.Kind
  public var publishers: [String]
  /// As "2017-2021".
  public var period: String?
  /// As exact as stated: "2021", "2021-04" or "2021-04-26".
  public var date: String?
  /// The ids of its reviews, under which one can be asked for even where another document's review
  /// stands for it.
  public var reviews: [String]
  /// The SHA-256 of its text in hexadecimal digits; `nil` unless hashes are kept.
  public var hash: String?
  /// What says the same and is not counted, but can be asked for by its own name.
  public var copies: [DocumentCopy] = []
}

/// What themes are counted across: a review, or a document as a whole for what in it belongs
/// to no review.
public struct SourceEntry: Hashable, Sendable {
  /// The id of the review or the document, unique in the library.
  public var id: String
  public var title: String
  /// `nil` for a document.
  public var reviewKind: Review.Kind?
  /// Of the review, or of the document: "2021", "2021-04" or "2021-04-26".
  public var date: String?
  public var partnerships: [String]
  public var reviewer: String?
  public var cases: [CaseEntry]
  /// One for each document that tells of it.
  public var places: [Place]
  /// The documents that tell of it, by their place in the catalogue.
  public var documents: [Int]
  /// The ids of the same review in other documents.
  public var otherIDs: [String] = []

  public var isReview: Bool { reviewKind != nil }
}

/// A case of a review.
public struct CaseEntry: Hashable, Sendable {
  /// Such as "child-qk/case-1"; unique in the library.
  public var id: String
  public var facts: Case
  public var place: Place

  /// The group that its age belongs to.
  public var ageBand: AgeBand { AgeBand(age: facts.age) }
}

/// A record of a catalogue.
public struct RecordEntry: Hashable, Sendable {
  /// Such as "child-qk/recommendation-2"; unique in the library.
  public var id: String
  public var kind: Record.Kind
  /// Its source, by its place in the catalogue.
  public var source: Int
  /// Its document, by its place in the catalogue.
  public var document: Int
  public var place: Place
  /// All runs of lines that it stands on; one for most.
  public var pieces: [LineRange] = []
  /// As printed, such as "2" or "2(i)".
  public var number: String?
  /// Empty unless texts are kept, as are parts and section.
  public var text = ""
  public var parts: [Part] = []
  /// Where the lines of the file begin in the text; empty unless breaks are kept.
  public var lineStarts: [LineStart] = []
  /// Where the parts begin in the text, as UTF-8 offsets; empty unless breaks are kept.
  public var partStarts: [Int] = []
  /// The heading it stands under.
  public var section: String?
  /// The theme that the document declares for it, as printed.
  public var declaredTheme: String?
  /// In the order of the codebook.
  public var codings: [Coding]

  /// A sub-point, such as (a) to (d) of a recommendation.
  public struct Part: Hashable, Sendable {
    public var number: String?
    public var text: String
    public var lines: LineRange?
  }

  /// Where a line of the file begins in the text.
  public struct LineStart: Hashable, Sendable {
    /// In UTF-8.
    public var offset: Int
    /// Counted from 1.
    public var line: Int
    /// The page by which it is cited; `nil` where its line is.
    public var page: Int?
  }

  /// A theme given to the record.
  public struct Coding: Hashable, Sendable {
    /// Its place in the codebook.
    public var theme: Int
    public var basis: ReviewKit.Coding.Basis
    /// The words that did it, as printed; empty unless evidence is kept.
    public var evidence: [String]
  }
}

/// A figure that a document states.
public struct StatisticEntry: Hashable, Sendable {
  /// Such as "child-qk/statistic-2"; unique in the library.
  public var id: String
  /// Its source, by its place in the catalogue; `nil` for one that belongs to no review in a
  /// document that is no source itself.
  public var source: Int?
  public var document: Int
  public var place: Place
  /// As printed.
  public var text: String
  public var percent: Double?
  public var count: Int?
  public var of: Int?
  public var unit: String
  public var measure: String
  /// The review's id where it belongs to one, else what it is about.
  public var scope: String
  public var themes: [Int]
  /// Why it should not be quoted before it was looked up: what checks found, in the order of the lines;
  /// empty unless checks are kept.
  public var doubts: [FigureFinding] = []

  /// Whether it is a share of something, and not a count alone.
  var isShare: Bool { percent != nil || of != nil }
}

/// A theme that a document names itself.
public struct LabelEntry: Hashable, Sendable {
  /// As printed.
  public var text: String
  /// The themes that it means, by their place in the codebook; may be empty.
  public var themes: [Int]
  /// `nil` where it belongs to no review in a document that is no source itself.
  public var source: Int?
  public var document: Int
  public var place: Place
}
