extension PageHTML {
  package func write(_ blocks: [Page.Block], to html: inout HTMLWriter) {
    for block in blocks {
      write(block, to: &html)
      html.endLine()
    }
  }

  private func write(_ block: Page.Block, to html: inout HTMLWriter) {
    switch block {
    case .heading(let text):
      // Office files begin their headings with those of sections.
      if isForOffice { html.element("h2", text) } else { html.element("h3", text) }
    case .paragraph(let words): html.element("p") { write(words, to: &$0) }
    case .list(let items): html.element("ul") { write(items, to: &$0) }
    case .numbered(let items): html.element("ol") { write(items, to: &$0) }
    case .quotation(let words, let speaker): write(words, from: speaker, to: &html)
    case .vignette(let title, let blocks): write("vignette", title, blocks, to: &html)
    case .note(let title, let blocks): write("note", title, blocks, to: &html)
    case .table(let table, let caption): write(table, caption, to: &html)
    case .definitions(let definitions): write(definitions, to: &html)
    case .writing(let prompt, let lines): write(prompt, lines: lines, to: &html)
    case .sheetBreak:
      html.element("div", [Attribute("class", "sheet-break")]) { _ in }
    }
  }

  private func write(_ items: [Page.Item], to html: inout HTMLWriter) {
    html.endLine()
    for item in items {
      html.element("li") { html in
        write(item.words, to: &html)
        if !item.items.isEmpty { html.element("ul") { write(item.items, to: &$0) } }
      }
      html.endLine()
    }
  }

  private func write(_ words: Words, from speaker: Words?, to html: inout HTMLWriter) {
    html.element("blockquote") { html in
      html.element("p") { write(words, to: &$0) }
      if let speaker {
        html.element("p", [Attribute("class", "speaker")]) { write(speaker, to: &$0) }
      }
    }
  }

  private func write(
    _ look: String,
    _ title: String,
    _ blocks: [Page.Block],
    to html: inout HTMLWriter
  ) {
    html.element("div", [Attribute("class", look)]) { html in
      write(.heading(title), to: &html)
      html.endLine()
      write(blocks, to: &html)
    }
  }

  private func write(_ table: Table, _ caption: String, to html: inout HTMLWriter) {
    let table = table.flattened
    // Slides lose a table that stands inside of something.
    if isForOffice { return writeBare(table, caption, to: &html) }
    // A narrow screen scrolls the table and not the page; the keyboard must reach it for that.
    let frame = [
      Attribute("class", "scroll"), Attribute("role", "region"), Attribute("tabindex", "0"),
      Attribute("aria-label", caption),
    ]
    html.element("div", frame) { writeBare(table, caption, to: &$0) }
  }

  private func writeBare(_ table: Table, _ caption: String, to html: inout HTMLWriter) {
    html.element("table") { html in
      html.element("caption", caption)
      if isForOffice { writeWidths(of: table, to: &html) }
      html.element("thead") { html in
        html.element("tr") { html in
          for column in table.columns {
            let look = Attribute("class", column.isNumber ? "number" : nil)
            let heading = column.heading.replacing("\n", with: " ")
            html.element("th", [Attribute("scope", "col"), look], heading)
          }
        }
      }
      html.endLine()
      html.element("tbody") { html in
        for row in table.rows {
          html.element("tr") { write(row, of: table, to: &$0) }
          html.endLine()
        }
      }
    }
  }

  /// Office files would make all columns as wide as each other.
  private func writeWidths(of table: Table, to html: inout HTMLWriter) {
    let texts = table.columns.count { !$0.isNumber }
    let width = (100 - (table.columns.count - texts) * Self.numberWidth) / max(1, texts)
    html.element("colgroup") { html in
      for column in table.columns {
        let percent = column.isNumber ? Self.numberWidth : width
        html.void("col", [Attribute("width", "\(percent)%")])
      }
    }
  }

  private static let numberWidth = 16

  private func write(_ row: Table.Row, of table: Table, to html: inout HTMLWriter) {
    for (index, (cell, column)) in zip(row.cells, table.columns).enumerated() {
      let look = Attribute("class", column.isNumber ? "number" : nil)
      if index == 0 {
        html.element("th", [Attribute("scope", "row"), look], cell.text)
      } else {
        html.element("td", [look], cell.text)
      }
    }
  }

  private func write(_ definitions: [Page.Definition], to html: inout HTMLWriter) {
    html.element("dl") { html in
      html.endLine()
      for definition in definitions {
        html.element("dt", definition.term)
        html.element("dd") { write(definition.meaning, to: &$0) }
        html.endLine()
      }
    }
  }

  private func write(_ prompt: String, lines: Int, to html: inout HTMLWriter) {
    if isForOffice {
      if !prompt.isEmpty { html.element("p") { $0.element("strong", prompt) } }
      for _ in 0..<max(0, lines) { html.element("p", String(repeating: "_", count: 60)) }
      return
    }
    html.element("div", [Attribute("class", "writing")]) { html in
      if !prompt.isEmpty { html.element("p", prompt) }
      for _ in 0..<max(0, lines) { html.element("div", [Attribute("class", "line")]) { _ in } }
    }
  }
}

extension PageHTML {
  package func write(_ words: Words, to html: inout HTMLWriter) {
    for piece in words.pieces {
      switch piece {
      case .text(let text): html.text(text)
      case .strong(let text): html.element("strong", text)
      case .emphasis(let text): html.element("em", text)
      case .code(let text): html.element("code", text)
      case .link(let text, let address): html.link(to: address, text)
      case .citation(let citations): write(citations, to: &html)
      case .footnote(let number):
        html.element("sup") { html in
          write("note \(number)", linkingTo: "#footnote-\(number)", to: &html)
        }
      case .further(let count, let list):
        html.element("span", [Attribute("class", "citation")]) { html in
          html.text("[")
          let text = Words.further(count, list: list)
          write(text, linkingTo: "#list-\(list)", to: &html)
          html.text("]")
        }
      }
    }
  }

  private func write(_ citations: [Words.Citation], to html: inout HTMLWriter) {
    html.element("span", [Attribute("class", "citation")]) { html in
      html.text("[")
      for (index, citation) in citations.enumerated() {
        if index > 0 { html.text("; ") }
        write(citation.description, linkingTo: "#source-\(citation.document)", to: &html)
      }
      html.text("]")
    }
  }

  private func write(_ text: String, linkingTo place: String, to html: inout HTMLWriter) {
    if isForOffice { html.text(text) } else { html.link(to: place, text) }
  }
}
