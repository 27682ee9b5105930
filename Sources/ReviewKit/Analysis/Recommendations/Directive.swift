/// Who a recommendation is addressed to and what it asks first, as its wording says.
///
/// Nothing is concluded from who published the review or from what a task would call for: where the
/// words do not say it, it is not stated.
public struct Directive: Hashable, Sendable {
  /// Somebody who is asked to do something.
  public struct Addressee: Hashable, Sendable {
    /// The sort of body, such as "partnership or board", by the names of the vocabulary; "other
    /// body" for one that is named and of none of these sorts.
    public var name: String
    /// The words that say so, as printed: one for each body of that sort.
    public var evidence: [String]
    /// Whether they stand in the heading above and not in the recommendation.
    public var isInHeading = false
  }

  /// What is asked first.
  public struct Action: Hashable, Sendable {
    /// Such as "seek assurance", by the names of the vocabulary; "other" for a verb that it does
    /// not hold.
    public var name: String
    /// The words that say so, as printed: "seek assurance", or "consideration" and "given".
    public var evidence: [String]
  }

  /// One of each name, in the order of the text; empty where none is stated.
  public var addressees: [Addressee] = []
  /// `nil` where none is stated.
  public var action: Action?
}

extension Directive {
  /// The name for an action that is stated and in no other group.
  static let otherAction = "other"
  /// The name for a body that is named and of no sort that the vocabulary holds.
  static let otherBody = "other body"

  var isEmpty: Bool { addressees.isEmpty && action == nil }
}

extension RecordEntry {
  /// Who is asked to do what.
  ///
  /// - Returns: Nothing stated for records other than recommendations.
  public var directive: Directive {
    guard kind == .recommendation else { return Directive() }
    return DirectiveReader.standard.directive(of: text, under: section)
  }
}
