/// One piece of learning in a document: a practice review, a rapid review, a learning event, an
/// audit.
public struct Review: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case practiceReview = "practice-review"
    case seriousCaseReview = "serious-case-review"
    case rapidReview = "rapid-review"
    case learningReview = "learning-review"
    case reflectiveLearningEvent = "reflective-learning-event"
    case multiAgencyAudit = "multi-agency-audit"
    case thematicAnalysis = "thematic-analysis"
    case other

    /// For people: "rapid review".
    package var title: String {
      switch self {
      case .multiAgencyAudit: "multi-agency audit"
      case .other: "other review"
      default: rawValue.replacing("-", with: " ")
      }
    }
  }

  /// Readable and unique in the document, such as "child-qk".
  public var id: String
  public var title: String
  /// From the first line that belongs to it to the last.
  public var lines: LineRange
  public var kind: Kind
  /// As exact as the document states it: "2021", "2021-04" or "2021-04-26".
  public var date: String?
  public var partnerships: [String]
  public var reviewer: String?
  public var cases: [Case]

  public init(
    id: String,
    title: String,
    lines: LineRange,
    kind: Kind,
    date: String? = nil,
    partnerships: [String] = [],
    reviewer: String? = nil,
    cases: [Case] = []
  ) {
    self.id = id
    self.title = title
    self.lines = lines
    self.kind = kind
    self.date = date
    self.partnerships = partnerships
    self.reviewer = reviewer
    self.cases = cases
  }
}

/// The child, adult or family a review is about, under the name the review uses.
///
/// What is not stated is `nil`.
public struct Case: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Sendable {
    case died
    case seriousHarm = "serious-harm"
    case injured
    case other
  }

  public enum Sex: String, CaseIterable, Sendable {
    case female
    case male
  }

  public var name: String
  /// As stated, such as "2 months" or "under one".
  public var age: String?
  public var sex: Sex?
  public var outcome: Outcome?
  /// Where the harms stand in the codebook's themes, in its order.
  public var harms: [Int]
  /// As stated, such as "4 siblings".
  public var siblings: String?
  /// As stated, such as "her parents and 4 siblings".
  public var livingWith: String?
  /// The lines that tell of the case.
  public var lines: LineRange

  public init(
    name: String,
    age: String? = nil,
    sex: Sex? = nil,
    outcome: Outcome? = nil,
    harms: [Int] = [],
    siblings: String? = nil,
    livingWith: String? = nil,
    lines: LineRange
  ) {
    self.name = name
    self.age = age
    self.sex = sex
    self.outcome = outcome
    self.harms = harms
    self.siblings = siblings
    self.livingWith = livingWith
    self.lines = lines
  }
}
