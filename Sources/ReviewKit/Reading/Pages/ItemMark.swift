/// What stands in front of an item of a list, as a word of its own.
enum ItemMark {
  /// Whether a word can be nothing but the mark of an item: "•", "–", "1.", "(iv)", "a)".
  static func isMark(_ word: String) -> Bool {
    isBullet(word) || isNumber(word)
  }

  /// Whether a word is a bullet; those of symbol fonts are in the private use area.
  static func isBullet(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return false }
    if 0xE000...0xF8FF ~= first.value { return true }
    return bullets.contains(first)
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "◦", "▪", "▫", "■", "□", "●", "○", "‣", "⁃", "∙", "·", "➢", "➤", "►", "▶", "✓", "✔", "❖",
    "✗", "→", "–", "-", "—", "*", "o", "§", "♦", "◆", "◊", "❑", "❒", "⬥", "☐",
  ]

  /// Whether a word is a number or letter as in "1.", "(3)", "4.3.1", "(iv)" or "a)".
  private static func isNumber(_ word: String) -> Bool {
    var bytes = Array(word.utf8)[...]
    guard bytes.count <= 8, bytes.count > 1 else { return false }
    let isOpened = bytes.first == UInt8(ascii: "(")
    if isOpened { bytes = bytes.dropFirst() }
    let isClosed = bytes.last == UInt8(ascii: ")") || bytes.last == UInt8(ascii: ".")
    if isClosed { bytes = bytes.dropLast() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { !$0.isEmpty && $0.count <= 2 && $0.allSatisfy(\.isDigit) }
    if areNumbers { return isClosed || (parts.count > 1 && !isOpened) }
    guard isClosed, parts.count == 1, let part = parts.first, !part.isEmpty else { return false }
    let lower = part.allSatisfy { $0.isLower }
    return (part.count == 1 && part.allSatisfy(\.isLetter))
      || (lower && part.allSatisfy { "ivx".utf8.contains($0) })
  }
}
