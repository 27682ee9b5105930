/// A page of headings, paragraphs and lists, wrapped to the width of the terminal, or in Markdown.
struct PageText {
  private(set) var text = ""
  private let style: TextStyle
  /// Whether the last that was added is an item or a remark under one.
  private var isInList = false

  init(style: TextStyle) {
    self.style = style
  }

  mutating func heading(_ heading: String) {
    if style.isMarkdown { return addMarkdown("## ", heading) }
    if !text.isEmpty { text += "\n" }
    add(heading, first: "", others: "", style.heading)
  }

  /// A heading below another one, of the items behind it.
  mutating func subheading(_ heading: String) {
    if style.isMarkdown { return addMarkdown("### ", heading) }
    add("[\(heading)]", first: "", others: "") { $0 }
  }

  mutating func paragraph(_ paragraph: String) {
    guard !paragraph.isEmpty else { return }
    if style.isMarkdown { return addMarkdown("", paragraph) }
    add(paragraph, first: "", others: "") { $0 }
  }

  mutating func item(_ item: String) {
    if style.isMarkdown { return addMarkdown(item: item, "- ") }
    add(item, first: "- ", others: "  ") { $0 }
  }

  /// An item with words in it marked, by colour where there is any, else as «words»; the marks are
  /// UTF-8 offsets in the item, in order.
  mutating func item(_ item: String, marking marks: [Range<Int>]) {
    if style.isMarkdown { return addMarkdown(item: MarkedText.plain(item, marks), "- ") }
    var marker = MarkedText.Painter(style: style)
    add(MarkedText.raw(item, marks), first: "- ", others: "  ") { marker.painted($0) }
  }

  /// A remark under an item.
  mutating func aside(_ remark: String) {
    if style.isMarkdown {
      return isInList ? addMarkdown(item: remark, "  - ") : addMarkdown("", remark)
    }
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

  private mutating func addMarkdown(_ mark: String, _ paragraph: String) {
    if !text.isEmpty { text += "\n" }
    text += mark + MarkdownTable.escaped(paragraph) + "\n"
    isInList = false
  }

  private mutating func addMarkdown(item: String, _ mark: String) {
    if !isInList, !text.isEmpty { text += "\n" }
    text += mark + MarkdownTable.escaped(item) + "\n"
    isInList = true
  }
}
