extension Selection {
  /// Letters and digits in lower case, all else a hyphen: "child-qk" for "Child QK".
  ///
  /// Accents and apostrophes of any sort count for nothing, so that a name is found however it is
  /// typed: "child-oneill" for "Child O’Neill", "baby-zoe" for "Baby Zoë".
  package static func key(_ name: String) -> String {
    if let key = keyOfASCII(name) { return key }
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

  /// The same for texts of ASCII alone, as most are, without asking Unicode about each letter; `nil`
  /// for others.
  private static func keyOfASCII(_ name: String) -> String? {
    var key: [UInt8] = []
    var isInWord = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if !isInWord, !key.isEmpty { key.append(UInt8(ascii: "-")) }
        isInWord = true
        key.append(byte < UInt8(ascii: "A") ? byte : byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      case 0x80...: return nil
      default: isInWord = false
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Apostrophes, and accents that follow their letter.
  private static func vanishes(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "‘" { return true }
    guard case .vanishes = Folding.effect(of: scalar) else { return false }
    return scalar != "*" && scalar != "_"
  }
}
