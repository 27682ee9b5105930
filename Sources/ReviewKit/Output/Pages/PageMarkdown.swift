/// Writes pages as Markdown.
///
/// Punctuation that any common flavour of Markdown could read as markup is escaped, so that what
/// documents say stays text: no raw HTML, links, attributes or formulas come from them.
package struct PageMarkdown: Sendable {
  private var text = ""

  package init() {}

  package func text(of page: Page) -> String {
    var markdown = self
    markdown.write(page)
    return markdown.text
  }
}

extension PageMarkdown {
  private mutating func write(_ page: Page) {
    line("# " + Self.escaped(page.title))
    if let subtitle = page.subtitle { line("*" + Self.escaped(subtitle) + "*") }
    write(page.opening)
    for section in page.sections where !section.isForLeader { write(section) }
    for appendix in page.appendices { write(appendix.section) }
    line("---")
    write(page.colophon)
    for section in page.sections where section.isForLeader { write(section) }
    text.removeLast()
  }

  private mutating func write(_ section: Page.Section) {
    line("## " + Self.escaped(section.title))
    write(section.blocks)
  }

  /// A line with a blank one below it.
  private mutating func line(_ line: String) { text += line + "\n\n" }

  private mutating func write(_ blocks: [Page.Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Page.Block) {
    switch block {
    case .heading(let heading): line("### " + Self.escaped(heading))
    case .paragraph(let words): line(Self.markdown(words))
    case .list(let items): write(items, indentation: "") { _ in "- " }
    case .numbered(let items): write(items, indentation: "") { "\($0). " }
    case .quotation(let words, let speaker):
      line("> " + Self.markdown(words))
      if let speaker { line("> " + Self.markdown(speaker)) }
    case .vignette(let title, let blocks), .note(let title, let blocks):
      line("### " + Self.escaped(title))
      write(blocks)
    case .table(let table, let caption): write(table, caption)
    case .definitions(let definitions):
      for definition in definitions {
        text += "- **\(Self.escaped(definition.term)):** \(Self.markdown(definition.meaning))\n"
      }
      text += "\n"
    case .writing(let prompt, let lines):
      if !prompt.isEmpty { line("**\(Self.escaped(prompt))**") }
      for _ in 0..<max(0, lines) { line(String(repeating: "\\_", count: Self.lineLength)) }
    case .sheetBreak: break
    }
  }

  private static let lineLength = 40

  private mutating func write(
    _ items: [Page.Item],
    indentation: String,
    mark: (Int) -> String
  ) {
    for (index, item) in items.enumerated() {
      let mark = mark(index + 1)
      text += indentation + mark + Self.markdown(item.words) + "\n"
      if !item.items.isEmpty {
        let deeper = indentation + String(repeating: " ", count: mark.utf8.count)
        write(item.items, indentation: deeper) { _ in "- " }
      }
    }
    if indentation.isEmpty { text += "\n" }
  }

  private mutating func write(_ table: Table, _ caption: String) {
    let table = table.flattened
    line("**\(Self.escaped(caption))**")
    row(table.columns.map { $0.heading.replacing("\n", with: " ") })
    text += "|" + table.columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n"
    for cells in table.rows { row(cells.cells.map(\.text)) }
    text += "\n"
  }

  private mutating func row(_ cells: [String]) {
    text += "|" + cells.map { " \(Self.escaped($0)) |" }.joined() + "\n"
  }
}

extension PageMarkdown {
  private static func markdown(_ words: Words) -> String {
    var text = ""
    for piece in words.pieces {
      switch piece {
      case .text(let words): text += text.isEmpty ? escaped(words) : escapedInside(words)
      case .strong(let words): text += marked(words, "**")
      case .emphasis(let words): text += marked(words, "*")
      case .code(let words): text += code(words)
      case .link(let words, let address):
        let label = escapedInside(words)
        text += HTMLWriter.isSafe(address) ? "[\(label)](<\(Self.address(address))>)" : label
      case .citation(let citations):
        let list = citations.map { escapedInside($0.description) }.joined(separator: "; ")
        text += "\\[\(list)\\]"
      case .footnote(let number): text += " (note \(number))"
      case .further(let count, let list): text += "\\[\(Words.further(count, list: list))\\]"
      }
    }
    return text
  }

  /// Blanks at the ends would undo the marks.
  private static func marked(_ words: String, _ mark: String) -> String {
    let front = words.hasPrefix(" ") ? " " : ""
    let behind = words.hasSuffix(" ") ? " " : ""
    let inner = words.split(separator: " ").joined(separator: " ")
    return inner.isEmpty ? front : front + mark + escapedInside(inner) + mark + behind
  }

  /// Between more backticks than stand in a row in the text.
  private static func code(_ text: String) -> String {
    let text = DisplayText.safe(text)
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest > 0 ? "\(fence) \(text) \(fence)" : fence + text + fence
  }

  private static func address(_ address: String) -> String {
    DisplayText.safe(address).replacing("<", with: "%3C").replacing(">", with: "%3E")
      .replacing("\\", with: "%5C").replacing(" ", with: "%20")
  }

  /// Text inside a line.
  static func escapedInside(_ text: String) -> String {
    var escaped = ""
    for character in DisplayText.safe(text) {
      if "\\`*_{}[]<>#|~^$@&=".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// Text that begins a line, where marks of lists and rules count as well: "1.", "(a)", "-", ":::".
  static func escaped(_ text: String) -> String {
    let text = text.drop { $0 == " " }
    let inside = escapedInside(String(text))
    guard let first = text.first else { return inside }
    if "-+:%!.".contains(first) { return "\\" + inside }
    guard let stop = text.prefix(12).firstIndex(where: { ".)".contains($0) }),
      isCounter(text[..<stop].drop { $0 == "(" })
    else { return inside }
    // Letters and digits need no escape, so the mark stands in the same place in both.
    let place = inside.index(
      inside.startIndex,
      offsetBy: text.distance(from: text.startIndex, to: stop)
    )
    return String(inside[..<place]) + "\\" + inside[place...]
  }

  /// Whether a list may be counted so: "12", "a", "iv".
  private static func isCounter(_ word: Substring) -> Bool {
    word.allSatisfy(\.isNumber) || word.count == 1
      || word.lowercased().allSatisfy { "ivxlcdm".contains($0) }
  }
}
