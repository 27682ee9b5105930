/// A page of headings, paragraphs and lists, wrapped to the width of the terminal.
struct PageText {
  private(set) var text = ""
  private let style: TextStyle

  init(style: TextStyle) {
    self.style = style
  }

  mutating func heading(_ heading: String) {
    if !text.isEmpty { text += "\n" }
    add(heading, first: "", others: "", style.heading)
  }

  mutating func paragraph(_ paragraph: String) {
    guard !paragraph.isEmpty else { return }
    add(paragraph, first: "", others: "") { $0 }
  }

  mutating func item(_ item: String) {
    add(item, first: "- ", others: "  ") { $0 }
  }

  /// An item with words in it marked, by colour where there is any, else as «words»; the marks are
  /// UTF-8 offsets in the item, in order.
  mutating func item(_ item: String, marking marks: [Range<Int>]) {
    var marker = MarkedText.Painter(style: style)
    add(MarkedText.raw(item, marks), first: "- ", others: "  ") { marker.painted($0) }
  }

  /// A remark under an item.
  mutating func aside(_ remark: String) {
    add(remark, first: "  ", others: "  ", style.aside)
  }

  /// Lines that are set already, such as a table.
  mutating func lines(_ lines: String) { text += lines }

  mutating func blank() { text += "\n" }

  private mutating func add(
    _ paragraph: String,
    first: String,
    others: String,
    _ look: (String) -> String
  ) {
    let width = style.width.map { max(20, $0 - others.count) } ?? .max
    for (index, line) in DisplayText.wrapped(DisplayText.safe(paragraph), to: width).enumerated() {
      text += (index == 0 ? first : others) + look(line) + "\n"
    }
  }
}
