/// Roman numerals as lists and sections use them.
enum Roman {
  /// "i" to "xx", in either case.
  static func isNumeral(_ text: String) -> Bool { numerals.contains(text.lowercased()) }

  private static let numerals = Set(inOrder)

  static let inOrder: [String] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]
}
