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
  /// The number in parts: "4.3" as 4 and 3, "4.0" as 4; empty for letters and bullets.
  var path: [Int] {
    let parts = (number ?? "").split(separator: ".").map { Int($0) }
    let path = parts.contains(nil) ? [] : parts.compactMap { $0 }
    return path.count == 2 && path[1] == 0 ? [path[0]] : path
  }

  /// How far apart the ordinals of series of sections are.
  static let seriesStep = 1000

  /// The place of a section in its series: 3 for "3.", 1003 for "III.", 2003 for "C."; `nil` for
  /// the marks of lists and for numbers of several parts.
  var ordinal: Int? {
    guard let number else { return nil }
    switch style {
    case .number: return path.count == 1 ? path.first : nil
    case .roman where number == number.uppercased():
      return Roman.inOrder.firstIndex(of: number.lowercased()).map { Self.seriesStep + $0 + 1 }
    case .letter where number == number.uppercased():
      return number.utf8.first.map { 2 * Self.seriesStep + Int($0) - 64 }
    default: return nil
    }
  }

  /// What a label says of its text; `nil` for a bare number.
  var role: Role? { label.flatMap { Self.roles[$0] } }

  private static let roles: [String: Role] = [
    "recommendation": .recommendations, "finding": .learning, "learning": .learning,
    "lesson": .learning, "enquiry": .learning, "action": .actions, "question": .questions,
    "priority": .context, "episode": .context, "message": .learning, "strength": .goodPractice,
    "gap": .concerns,
  ]
}
