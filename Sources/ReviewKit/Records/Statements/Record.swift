/// One statement taken out of a document.
public struct Record: Hashable, Sendable {
  /// What a record is; the heading it stands under decides, and its wording only where no heading
  /// does.
  public enum Kind: String, CaseIterable, Sendable {
    case context
    case riskFactor
    case learningPoint
    case concern
    case goodPractice
    case action
    case recommendation
    case question
    case resource
    case quotation
  }

  /// A sub-point of a record, such as (a) to (d) of a recommendation.
  public struct Part: Hashable, Sendable {
    /// As printed, such as "a"; `nil` for a bullet.
    public var number: String?
    public var passage: Passage

    public init(number: String?, passage: Passage) {
      self.number = number
      self.passage = passage
    }
  }

  public var kind: Kind
  /// The whole text, its parts included, without the list mark or number in front.
  public var passage: Passage
  /// The number as printed, such as "2" or "2(i)"; `nil` where the item has none.
  public var number: String?
  public var parts: [Part]
  /// Where the review stands in the document's `reviews`; `nil` for a record of the document
  /// itself.
  public var review: Int?
  /// Where the heading stands in the document's `headings`; `nil` for a record above the first
  /// heading, and for a callout, since the heading above it in reading order is not its own.
  public var heading: Int?
  /// Where the theme that the document declares for it stands in the document's `declaredThemes`.
  public var declaredTheme: Int?
  /// Counts the records of this kind in the same review, or outside of reviews, from 1: the end of
  /// the record's id.
  public var ordinal: Int
  /// Its themes, in the order of the codebook.
  public var codings: [Coding]

  public init(
    kind: Kind,
    passage: Passage,
    number: String? = nil,
    parts: [Part] = [],
    review: Int? = nil,
    heading: Int? = nil,
    declaredTheme: Int? = nil,
    ordinal: Int = 1,
    codings: [Coding] = []
  ) {
    self.kind = kind
    self.passage = passage
    self.number = number
    self.parts = parts
    self.review = review
    self.heading = heading
    self.declaredTheme = declaredTheme
    self.ordinal = ordinal
    self.codings = codings
  }
}

extension Record.Kind {
  /// The kind as written on the command line, such as "good-practice".
  public var argument: String {
    var word: [UInt8] = []
    for byte in rawValue.utf8 {
      if byte != byte.lowered { word.append(UInt8(ascii: "-")) }
      word.append(byte.lowered)
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// The kind as a heading of a table, such as "good practice".
  public var title: String {
    var words = Array(argument.utf8)
    for place in words.indices where words[place] == UInt8(ascii: "-") {
      words[place] = UInt8(ascii: " ")
    }
    return String(decoding: words, as: UTF8.self)
  }
}
