/// How text looks on a terminal: colours and bars, which are left out where output goes elsewhere.
package struct TextStyle: Hashable, Sendable {
  package var usesColour: Bool
  package var hasBars: Bool
  /// Columns to fill; `nil` for no limit, as in a pipe.
  package var width: Int?
  /// Whether pages are in Markdown.
  package private(set) var isMarkdown = false

  package init(usesColour: Bool = false, hasBars: Bool = false, width: Int? = nil) {
    self.usesColour = usesColour
    self.hasBars = hasBars
    self.width = width
  }

  /// No colour, no bars, no limit.
  package static let plain = TextStyle()

  package static let markdown: Self = {
    var style = Self()
    style.isMarkdown = true
    return style
  }()
}

extension TextStyle {
  package func heading(_ text: String) -> String { marked(text, "1") }
  /// What was looked for.
  package func hit(_ text: String) -> String { marked(text, "1;31") }
  package func aside(_ text: String) -> String { marked(text, "2") }

  /// Sentences under a table, each on lines of its own, with a blank line in front; none for none.
  func notes(_ sentences: [String]) -> String {
    sentences.isEmpty
      ? "" : "\n" + sentences.map { wrapped(DisplayText.safe($0)) }.joined()
  }

  /// A text in lines of the width, each ended.
  package func wrapped(_ text: String) -> String {
    DisplayText.wrapped(text, to: width ?? .max).map { $0 + "\n" }.joined()
  }

  /// A bar for a share from 0 to 1, filled up with spaces to `columns`.
  func bar(_ share: Double, columns: Int) -> String {
    let eighths = Int((max(0, min(1, share)) * Double(columns * 8)).rounded())
    let rest = Self.blocks[eighths % 8]
    let bar = String(repeating: "█", count: eighths / 8) + rest
    let blank = columns - eighths / 8 - (rest.isEmpty ? 0 : 1)
    return marked(bar, "34") + String(repeating: " ", count: blank)
  }

  private static let blocks = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private func marked(_ text: String, _ code: String) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
