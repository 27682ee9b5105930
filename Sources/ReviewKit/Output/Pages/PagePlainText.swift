/// Writes pages as plain text, wrapped to the width where there is one.
package struct PagePlainText: Sendable {
  private var text = ""
  private let style: TextStyle

  package init(style: TextStyle) {
    self.style = style
  }

  package func text(of page: Page) -> String {
    var plain = self
    plain.write(page)
    return plain.text
  }
}

extension PagePlainText {
  private mutating func write(_ page: Page) {
    heading(page.title, underline: "=")
    if let subtitle = page.subtitle { add(subtitle) }
    text += "\n"
    write(page.opening)
    for section in page.sections where !section.isForLeader { write(section) }
    for appendix in page.appendices { write(appendix.section) }
    heading("About this page", underline: "-")
    write(page.colophon)
    for section in page.sections where section.isForLeader { write(section) }
    while text.hasSuffix("\n\n") { text.removeLast() }
  }

  private mutating func write(_ section: Page.Section) {
    heading(section.title, underline: "-")
    write(section.blocks)
  }

  /// Underlined, so that it stands out in a file as well.
  private mutating func heading(_ heading: String, underline: String) {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    let lines = wrapped(heading, indentation: 0)
    for line in lines { text += style.heading(line) + "\n" }
    let width = lines.map(DisplayText.width).max() ?? 0
    text += String(repeating: underline, count: width) + "\n"
  }

  private func wrapped(_ words: String, indentation: Int) -> [String] {
    DisplayText.wrapped(
      DisplayText.safe(words),
      to: style.width.map { max(20, $0 - indentation) } ?? .max
    )
  }

  private mutating func add(_ words: String, first: String = "", others: String = "") {
    for (index, line) in wrapped(words, indentation: others.utf8.count).enumerated() {
      text += (index == 0 ? first : others) + line + "\n"
    }
  }

  private mutating func write(_ blocks: [Page.Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Page.Block) {
    switch block {
    case .heading(let heading):
      if !text.hasSuffix("\n\n") { text += "\n" }
      for line in wrapped(heading, indentation: 0) { text += style.heading(line) + "\n" }
      return
    case .paragraph(let words): add(Self.plain(words))
    case .list(let items): write(items, indentation: "") { _ in "- " }
    case .numbered(let items): write(items, indentation: "") { "\($0). " }
    case .quotation(let words, let speaker):
      add("“\(Self.plain(words))”", first: "  ", others: "  ")
      if let speaker { add(Self.plain(speaker), first: "  ", others: "  ") }
    case .vignette(let title, let blocks), .note(let title, let blocks):
      write(.heading(title))
      write(blocks)
      return
    case .table(let table, let caption):
      add(caption)
      text += "\n" + TextTable(style: style).text(of: table.flattened)
    case .definitions(let definitions):
      for definition in definitions {
        add("\(definition.term): \(Self.plain(definition.meaning))", others: "  ")
      }
    case .writing(let prompt, let lines):
      add(prompt)
      let line = String(repeating: "_", count: min(72, style.width ?? 72))
      for _ in 0..<max(0, lines) { text += "\n" + line + "\n" }
    case .sheetBreak: return
    }
    text += "\n"
  }

  private mutating func write(
    _ items: [Page.Item],
    indentation: String,
    mark: (Int) -> String
  ) {
    for (index, item) in items.enumerated() {
      let mark = mark(index + 1)
      let deeper = indentation + String(repeating: " ", count: mark.utf8.count)
      add(Self.plain(item.words), first: indentation + mark, others: deeper)
      write(item.items, indentation: deeper) { _ in "- " }
    }
  }

  private static func plain(_ words: Words) -> String {
    words.pieces.map { piece in
      switch piece {
      case .text(let text), .strong(let text), .emphasis(let text), .code(let text): text
      case .link(let text, let address):
        HTMLWriter.isSafe(address) && !address.hasPrefix("#") ? "\(text) (\(address))" : text
      case .citation(let citations):
        "[" + citations.map(\.description).joined(separator: "; ") + "]"
      case .footnote(let number): " (note \(number))"
      case .further(let count, let list): "[\(Words.further(count, list: list))]"
      }
    }.joined()
  }
}
