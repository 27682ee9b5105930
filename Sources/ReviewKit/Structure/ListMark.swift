/// What stands in front of a list item: a bullet, a number, or both.
struct ListMark: Hashable {
  enum Style {
    case bullet
    /// "1.", "(2)", "3.1", "4 (ii)"
    case number
    /// "a)", "(b)"
    case letter
    /// "(iv)", "ii."
    case roman
    /// "Recommendation 1:", "R2."
    case label
  }

  var style: Style
  /// As printed without its punctuation, such as "2" or "2(i)"; `nil` for a bullet alone.
  var number: String?
  /// The word in front of the number, in lower case: "recommendation", "finding".
  var label: String?
  /// The bytes of a bullet as a number, which tell one sort of bullet from another; 0 for none.
  var bullet = 0
}

extension ListMark {
  /// The number in parts: "4.3" as 4 and 3; empty for letters and bullets.
  var path: [Int] {
    let parts = (number ?? "").split(separator: ".").map { Int($0) }
    return parts.contains(nil) ? [] : parts.compactMap { $0 }
  }

  /// What a label says of its text; `nil` for a bare number.
  var role: Role? { label.flatMap { Self.roles[$0] } }

  private static let roles: [String: Role] = [
    "recommendation": .recommendations, "finding": .learning, "learning": .learning,
    "lesson": .learning, "enquiry": .learning, "action": .actions, "question": .questions,
    "priority": .context, "message": .learning, "strength": .goodPractice, "gap": .concerns,
  ]
}
