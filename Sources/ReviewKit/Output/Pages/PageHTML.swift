/// Writes pages as HTML that is whole in itself: no script, nothing loaded, ready to be printed.
package struct PageHTML: Sendable {
  typealias Attribute = HTMLWriter.Attribute

  /// Whether another program makes an office file of it, in which nothing leads to another place.
  let isForOffice: Bool

  package init() {
    self.init(isForOffice: false)
  }

  init(isForOffice: Bool) {
    self.isForOffice = isForOffice
  }

  package func bytes(of page: Page) -> [UInt8] {
    Self.document(
      title: page.title,
      language: page.language,
      styles: [page.layout == .flowing ? SheetStyle.text : SheetStyle.oneSheet]
    ) { html in
      html.element("a", [Attribute("class", "skip"), Attribute("href", "#main")], "Go to the text")
      html.endLine()
      writeHeader(of: page, to: &html)
      if page.layout == .flowing { writeContents(of: page, to: &html) }
      html.element("main", [Attribute("id", "main")]) { writeMain(of: page, to: &$0) }
      html.endLine()
      html.element("footer") { html in
        html.endLine()
        write(page.colophon, to: &html)
      }
      html.endLine()
      writeLeaderPart(of: page, to: &html)
    }
  }

  /// What is not handed out stands on sheets of its own at the end.
  private func writeLeaderPart(of page: Page, to html: inout HTMLWriter) {
    let sections = page.sections.filter(\.isForLeader)
    guard !sections.isEmpty else { return }
    html.element("aside", [Attribute("aria-label", "For whoever leads")]) { html in
      html.endLine()
      for section in sections { write(section, to: &html) }
    }
    html.endLine()
  }
}

extension PageHTML {
  /// A whole document around a body.
  ///
  /// Style sheets and script are literals of the program; no other style or script counts in the
  /// page.
  static func document(
    title: String,
    language: String = "en-GB",
    styles: [StaticString] = [SheetStyle.text],
    script: StaticString? = nil,
    body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", [Attribute("lang", language)]) { html in
      html.endLine()
      html.element("head") { html in
        html.endLine()
        writeHead(title, styles, ContentPolicy(styles: styles, script: script), to: &html)
      }
      html.endLine()
      html.element("body") { html in
        html.endLine()
        body(&html)
        if let script { html.element("script") { $0.raw(script) } }
      }
      html.endLine()
    }
    html.endLine()
    return html.bytes
  }

  private static func writeHead(
    _ title: String,
    _ styles: [StaticString],
    _ policy: ContentPolicy,
    to html: inout HTMLWriter
  ) {
    html.void("meta", [Attribute("charset", "utf-8")])
    html.endLine()
    html.void(
      "meta",
      [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", policy.text)]
    )
    html.endLine()
    html.void(
      "meta",
      [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")]
    )
    html.endLine()
    html.void("meta", [Attribute("name", "generator"), Attribute("content", Program.generator)])
    html.endLine()
    html.element("title", title)
    html.endLine()
    for style in styles {
      html.element("style") { $0.raw(style) }
      html.endLine()
    }
  }

  private func writeHeader(of page: Page, to html: inout HTMLWriter) {
    html.element("header") { html in
      html.endLine()
      if let logo = page.logo { html.picture(logo, [Attribute("class", "logo")]) }
      html.element("h1", page.title)
      html.endLine()
      if let subtitle = page.subtitle {
        html.element("p", [Attribute("class", "subtitle")], subtitle)
        html.endLine()
      }
    }
    html.endLine()
  }

  private func writeContents(of page: Page, to html: inout HTMLWriter) {
    guard page.sections.count >= Self.fewestListed else { return }
    html.element("nav", [Attribute("aria-label", "Contents")]) { html in
      html.element("ul") { html in
        for section in Self.sections(of: page) {
          html.element("li") { $0.link(to: "#\(section.id)", section.title) }
        }
      }
    }
    html.endLine()
  }

  /// With fewer sections a list of them is longer than the way.
  private static let fewestListed = 4

  private func writeMain(of page: Page, to html: inout HTMLWriter) {
    html.endLine()
    write(page.opening, to: &html)
    switch page.layout {
    case .flowing:
      for section in page.sections where !section.isForLeader { write(section, to: &html) }
    case .sheet(let boxes):
      html.element("div", [Attribute("class", "boxes")]) { html in
        var rest = page.sections[...]
        for count in boxes {
          html.element("div", [Attribute("class", "column")]) { html in
            html.endLine()
            for section in rest.prefix(count) { write(section, to: &html) }
          }
          rest = rest.dropFirst(count)
        }
      }
    }
    for appendix in page.appendices { write(appendix, of: page, to: &html) }
  }

  package func write(_ section: Page.Section, to html: inout HTMLWriter) {
    write(section, to: &html) { write(section.blocks, to: &$0) }
  }

  private func write(
    _ section: Page.Section,
    to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element("section", Self.attributes(of: section)) { html in
      html.element("h2", [Attribute("id", section.id)], section.title)
      html.endLine()
      content(&html)
    }
    html.endLine()
  }

  private static func attributes(of section: Page.Section) -> [Attribute] {
    [
      Attribute(
        "class",
        section.isForLeader ? "sheet \(section.id)-section" : "\(section.id)-section"
      ),
      Attribute("aria-labelledby", section.id),
    ]
  }
}

// MARK: - Footnotes and sources

extension PageHTML {
  /// All sections in the order in which they stand.
  private static func sections(of page: Page) -> [Page.Section] {
    page.sections.filter { !$0.isForLeader } + page.appendices.map(\.section)
      + page.sections.filter(\.isForLeader)
  }

  private func write(_ appendix: Page.Appendix, of page: Page, to html: inout HTMLWriter) {
    write(appendix.section, to: &html) { html in
      switch appendix.kind {
      case .sources: writeSources(of: page, to: &html)
      case .placeLists: write(appendix.items, markedBy: "list", to: &html)
      case .footnotes: write(appendix.items, markedBy: "footnote", to: &html)
      }
    }
  }

  /// A list whose items marks in the text lead to.
  private func write(_ items: [Words], markedBy name: String, to html: inout HTMLWriter) {
    html.element("ol") { html in
      html.endLine()
      for (index, item) in items.enumerated() {
        html.element("li", [Attribute("id", "\(name)-\(index + 1)")]) { write(item, to: &$0) }
        html.endLine()
      }
    }
    html.endLine()
  }

  /// More sources are printed in two columns.
  private static let mostInOneColumn = 24

  private func writeSources(of page: Page, to html: inout HTMLWriter) {
    let look = page.sources.count > Self.mostInOneColumn ? "many" : nil
    html.element("ol", [Attribute("class", look)]) { html in
      html.endLine()
      for (index, source) in page.sources.enumerated() {
        html.element("li", [Attribute("id", "source-\(index + 1)")]) { html in
          html.element("cite", source.title)
          html.text(source.facts.isEmpty ? ". " : ". \(source.facts). ")
          html.element("span", [Attribute("class", "file")], source.file)
          if let lines = source.linesText { html.text(", \(lines)") }
        }
        html.endLine()
      }
    }
    html.endLine()
  }
}
