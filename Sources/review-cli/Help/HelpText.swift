import ReviewKit

/// Paragraphs of help, made to fit a width.
struct HelpText {
  let width: Int

  /// Paragraphs parted by blank lines; those with a margin are a list of terms and keep their lines
  /// where these fit.
  func wrapped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(whereSeparator: \.isEmpty).map { paragraph in
      paragraph.first?.hasPrefix(" ") == true
        ? terms(Array(paragraph))
        : DisplayText.wrapped(paragraph.joined(separator: " "), to: width).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// Text behind a beginning, its further lines below its own first one.
  func hanging(_ beginning: String, _ text: String) -> String {
    let column = DisplayText.width(beginning)
    let lines = DisplayText.wrapped(text, to: max(20, width - column))
    return beginning + lines.joined(separator: "\n" + String(repeating: " ", count: column))
  }

  /// Lines of a term and its meaning, with two blanks or more between them; a meaning goes on in
  /// lines with a wider margin.
  private func terms(_ lines: [Substring]) -> String {
    if lines.allSatisfy({ DisplayText.width(String($0)) <= width }) {
      return lines.joined(separator: "\n")
    }
    let margin = lines.first.map(Self.margin(of:)) ?? 0
    var entries: [[Substring]] = []
    for line in lines {
      if Self.margin(of: line) > margin, !entries.isEmpty {
        entries[entries.count - 1].append(line.drop { $0 == " " })
      } else {
        entries.append([line])
      }
    }
    return entries.map { entry in
      let start = entry.first.map(Self.meaning(in:)) ?? 0
      let text = entry.joined(separator: " ")
      return hanging(String(text.prefix(start)), String(text.dropFirst(start)))
    }.joined(separator: "\n")
  }

  private static func margin(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

  /// Where the meaning begins in a line, in characters; at its text where there is no term.
  private static func meaning(in line: Substring) -> Int {
    let margin = margin(of: line)
    var blanks = 0
    for (place, character) in line.enumerated().dropFirst(margin) {
      if character == " " {
        blanks += 1
      } else if blanks > 1 {
        return place
      } else {
        blanks = 0
      }
    }
    return margin
  }
}
