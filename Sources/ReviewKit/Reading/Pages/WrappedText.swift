/// Puts the lines of a paragraph together as one line of text.
struct WrappedText {
  /// The words of the document in lower case, except those at the end of a line.
  private let words: Set<String>

  init(_ pages: [[PageLine]]) {
    var words: Set<String> = []
    for line in pages.joined() {
      for word in line.words.dropLast() { words.insert(Self.plain(word.text)) }
    }
    self.words = words
  }

  func text(of lines: [PageLine]) -> String {
    lines.reduce("") { joined($0, $1.text) }
  }

  /// Two pieces of text that follow each other.
  ///
  /// A word cut by a hyphen is joined again. The hyphen stays, as in "multi-agency", unless the
  /// document has the word without one.
  func joined(_ first: String, _ second: String) -> String {
    guard !first.isEmpty else { return second }
    guard !second.isEmpty else { return first }
    if first.hasSuffix("\u{AD}") { return first.dropLast() + second }
    let cut = first.split(separator: " ").last ?? ""
    guard first.hasSuffix("-") || first.hasSuffix("\u{2010}"), cut.count > 2,
      let next = second.unicodeScalars.first, next.properties.isAlphabetic
    else { return first + " " + second }
    let rest = second.split(separator: " ").first ?? ""
    let isOneWord = next.properties.isLowercase && words.contains(Self.plain(cut.dropLast() + rest))
    return (isOneWord ? first.dropLast() : first[...]) + second
  }

  /// The word without marks around it.
  private static func plain(_ word: some StringProtocol) -> String {
    let scalars = word.lowercased().unicodeScalars
    let isLetter = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic }
    guard let first = scalars.firstIndex(where: isLetter),
      let last = scalars.lastIndex(where: isLetter)
    else { return "" }
    return String(scalars[first...last])
  }
}
