extension ReadingPage {
  func writeLegend(to page: inout HTMLWriter) {
    page.element("h2", "Line by line")
    page.element("ul", [Attribute("class", "legend")]) { page in
      for (look, meaning) in Self.legend {
        page.element("li", [Attribute("class", look.rawValue)], meaning)
      }
      page.element("li") { page in
        page.element("mark", "marked words")
        page.text(" led to a theme")
      }
      page.element("li") { page in
        page.element("mark", [Attribute("class", "figure")], "underlined words")
        page.text(" state a figure")
      }
    }
    page.endLine()
  }

  private static let legend: [(LineReading.Look, String)] = [
    (.heading, "Heading or declared theme"), (.record, "Record"),
    (.guess, "Record whose kind is a guess"), (.statistic, "Figure"),
    (.furniture, "Furniture: what pages carry beside the text"),
    (.unclassified, "Unclassified: found no place"),
  ]

  func writeLines(to page: inout HTMLWriter) {
    page.element("table", [Attribute("class", "lines")]) { page in
      page.element("caption", "Each line as printed, and what it was read as")
      page.element("thead") { page in
        page.element("tr") { page in
          for head in hasPages
            ? ["Line", "Page", "Printed", "Read as"] : ["Line", "Printed", "Read as"]
          {
            page.element("th", [Attribute("scope", "col")], head)
          }
        }
      }
      page.endLine()
      page.element("tbody") { page in
        page.endLine()
        for (index, reading) in readings.enumerated() { write(reading, line: index + 1, to: &page) }
      }
    }
  }

  private var hasPages: Bool { document.source.pages != nil }

  private func write(_ reading: LineReading, line: Int, to page: inout HTMLWriter) {
    page.element(
      "tr",
      [Attribute("id", "line-\(line)"), Attribute("class", reading.look.rawValue)]
    ) { page in
      page.element("th", [Attribute("scope", "row")], String(line))
      if hasPages {
        page.element("td", [Attribute("class", "page")]) { page in
          if opensPage(line), let number = document.source.page(ofLine: line) {
            page.text("p. \(number)")
          }
        }
      }
      page.element("td", [Attribute("class", "printed")]) { writePrinted(reading, line, to: &$0) }
      page.element("td", [Attribute("class", "reading")]) { page in
        for note in reading.notes { write(note, to: &page) }
      }
    }
    page.endLine()
  }

  private func opensPage(_ line: Int) -> Bool {
    line == 1 || document.source.page(ofLine: line) != document.source.page(ofLine: line - 1)
  }

  private func writePrinted(_ reading: LineReading, _ line: Int, to page: inout HTMLWriter) {
    let range = document.source.range(ofLine: line)
    var next = range.lowerBound
    for mark in reading.marks {
      let mark = LineReading.Mark(range: mark.range.clamped(to: range), isFigure: mark.isFigure)
      guard !mark.range.isEmpty, mark.range.lowerBound >= next else { continue }
      page.text(text(next..<mark.range.lowerBound))
      let attributes = mark.isFigure ? [Attribute("class", "figure")] : []
      page.element("mark", attributes, text(mark.range))
      next = mark.range.upperBound
    }
    page.text(text(next..<range.upperBound))
  }

  /// Printed text; a tab is a wide blank and a form feed none.
  private func text(_ range: Range<Int>) -> String {
    let bytes = document.source.bytes[range].lazy.filter { $0 != 0x0C }
      .map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ note: LineReading.Note, to page: inout HTMLWriter) {
    page.element("p") { page in
      page.element("strong", note.title)
      page.text(" \(note.subject)")
    }
    guard !note.details.isEmpty else { return }
    page.element("ul") { page in
      for detail in note.details { page.element("li", detail) }
    }
  }
}
