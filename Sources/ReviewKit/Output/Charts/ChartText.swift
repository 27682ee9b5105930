/// Texts of pictures, which do not wrap by themselves.
enum ChartText {
  /// A text in at most two lines of so many columns, the second cut where that is not enough; the
  /// table has the whole.
  static func lines(of text: String, columns: Int) -> [String] {
    let lines = DisplayText.wrapped(DisplayText.safe(text), to: columns)
    guard lines.count > 2 else { return lines.map { cut($0, columns: columns) } }
    let rest = lines.dropFirst().joined(separator: " ")
    return [cut(lines[0], columns: columns), cut(rest, columns: columns)]
  }

  /// A text of at most so many columns, with an ellipsis for what is left out.
  static func cut(_ text: String, columns: Int) -> String {
    guard DisplayText.width(text) > columns else { return text }
    var kept = ""
    for character in text {
      guard DisplayText.width(kept) + DisplayText.width(String(character)) < columns else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// "53.8%" for 538 tenths, "60%" for 600.
  static func percent(tenths: Int) -> String {
    "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)") + "%"
  }

  /// "A (3), B (2) and C (1)".
  static func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }
}
