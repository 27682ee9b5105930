/// The forms of English verbs, and the verbs they belong to.
struct VerbForms: Sendable {
  enum Form: Sendable {
    /// "review"
    case base
    /// "reviews"
    case third
    /// "reviewed", also in the passive
    case past
    /// "reviewing"
    case progressive
  }

  private var verbs: [String: (verb: String, form: Form)] = [:]

  /// - Parameters:
  ///   - bases: The verbs.
  ///   - irregular: Lists of forms, each behind its verb.
  init(of bases: [String], irregular: [[String]]) {
    let ownForms = irregular.filter { !$0.isEmpty }
    // What comes later does not overrule: "found" stays a form of "find".
    for base in bases { add(base, of: base, .base) }
    for forms in ownForms {
      for form in forms.dropFirst() {
        add(form, of: forms[0], form.hasSuffix("ing") ? .progressive : .past)
      }
    }
    let known = Set(ownForms.map { $0[0] })
    for base in bases {
      add(Self.third(base), of: base, .third)
      add(Self.dropping("e", from: base) + "ing", of: base, .progressive)
      if !known.contains(base) { add(Self.past(base), of: base, .past) }
    }
  }

  /// The verb that a word is a form of, and which.
  subscript(word: String) -> (verb: String, form: Form)? { verbs[word] }

  private mutating func add(_ word: String, of verb: String, _ form: Form) {
    if verbs[word] == nil { verbs[word] = (verb, form) }
  }

  private static func third(_ verb: String) -> String {
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ies" }
    let isHissing = ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
    return verb + (isHissing ? "es" : "s")
  }

  private static func past(_ verb: String) -> String {
    endsInConsonantAndY(verb) ? verb.dropLast() + "ied" : dropping("e", from: verb) + "ed"
  }

  private static func dropping(_ letter: String, from verb: String) -> String {
    verb.hasSuffix(letter) && !verb.hasSuffix("ee") ? String(verb.dropLast()) : verb
  }

  private static func endsInConsonantAndY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { verb.hasSuffix($0) }
  }
}
