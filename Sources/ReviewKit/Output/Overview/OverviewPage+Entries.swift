extension OverviewPage {
  /// Entries to open.
  ///
  /// The id is that of what is in the group, as browsers open what holds the target of a link.
  func writeGroup(
    _ id: String,
    _ title: String,
    _ share: String,
    isOpen: Bool = false,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    let attributes = [
      Attribute("class", "group"), Attribute("open", isOpen ? "open" : nil),
    ]
    html.element("details", attributes) { html in
      html.element("summary") { html in
        html.element(
          "span",
          [Attribute("role", "heading"), Attribute("aria-level", "3")],
          title
        )
        html.text(" ")
        html.element("span", [Attribute("class", "share")], share)
      }
      html.endLine()
      html.element("div", [Attribute("id", id)]) { html in
        html.endLine()
        content(&html)
      }
    }
    html.endLine()
  }

  func writeEntries(to html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    html.element("ul", [Attribute("class", "entries")]) { html in
      html.endLine()
      content(&html)
    }
    html.endLine()
  }

  /// A record as evidence of a theme, the words marked that led to it.
  func write(
    _ record: RecordEntry,
    because coding: RecordEntry.Coding,
    to html: inout HTMLWriter
  ) {
    let words = coding.evidence
    let text = Quotation.excerpt(of: record.text, around: words.first, longest: Self.longestText)
    write(record, text, marking: words, [coding.basis.words], to: &html)
  }

  /// What a record says, and where.
  func write(
    _ record: RecordEntry,
    _ text: String,
    marking words: [String] = [],
    _ remarks: [String],
    to html: inout HTMLWriter
  ) {
    writeEntry(record.kind.argument, record.source, to: &html) { html in
      html.element("p") { html in
        if let number = record.number { html.text("\(number). ") }
        writeMarked(text, words, to: &html)
      }
      let facts = [record.kind.title] + remarks + ["\(record.place)", record.id]
      writeOrigin(record.source, facts, to: &html)
    }
  }

  /// Longer texts are cut around the words that led to the theme.
  private static let longestText = 420

  func writeEntry(
    _ kind: String,
    _ source: Int?,
    id: String? = nil,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    let attributes = [
      Attribute("id", id), Attribute("data-kind", kind),
      Attribute("data-source", "\((source ?? -1) + 1)"),
    ]
    html.element("li", attributes, content)
    html.endLine()
  }

  /// The source as a link to the list of them, then what else is known.
  func writeOrigin(_ source: Int?, _ facts: [String], to html: inout HTMLWriter) {
    html.element("p", [Attribute("class", "from")]) { html in
      if let source {
        html.link(to: "#source-\(source + 1)", sourceName(source))
        html.text("; ")
      }
      html.text(facts.joined(separator: "; "))
    }
  }

  /// A text with the words marked that stand in it, in their order.
  private func writeMarked(_ text: String, _ words: [String], to html: inout HTMLWriter) {
    var rest = text[...]
    for word in words where !word.isEmpty {
      guard let range = rest.firstRange(ofWords: word) else { continue }
      html.text(String(rest[..<range.lowerBound]))
      html.element("mark", String(rest[range]))
      rest = rest[range.upperBound...]
    }
    html.text(String(rest))
  }
}

extension Substring {
  /// Where words stand that nothing goes on before or behind.
  fileprivate func firstRange(ofWords words: String) -> Range<Index>? {
    var rest = self
    while let range = rest.firstRange(of: words) {
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].first
      if ![before, after].contains(where: { $0.map { $0.isLetter || $0.isNumber } ?? false }) {
        return range
      }
      rest = self[index(after: range.lowerBound)...]
    }
    return nil
  }
}

extension Coding.Basis {
  /// For people: "declared and detected".
  fileprivate var words: String { self == .both ? "declared and detected" : rawValue }
}
