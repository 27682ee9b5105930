extension Selection {
  /// Letters and digits in lower case, all else a hyphen: "child-qk" for "Child QK".
  ///
  /// Accents and apostrophes of any sort count for nothing, so that a name is found however it is
  /// typed: "child-oneill" for "Child O’Neill", "baby-zoe" for "Baby Zoë".
  package static func key(_ name: String) -> String {
    var words: [[UInt8]] = []
    var isInWord = false
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if !isInWord { words.append([]) }
        isInWord = true
        Folding.append(scalar, to: &words[words.count - 1])
      } else if !vanishes(scalar) {
        isInWord = false
      }
    }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
  }

  /// Apostrophes, and accents that follow their letter.
  private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "‘" { return true }
    guard case .vanishes = Folding.effect(of: scalar) else { return false }
    return scalar != "*" && scalar != "_"
  }
}
