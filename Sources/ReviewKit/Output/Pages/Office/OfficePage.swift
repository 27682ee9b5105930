/// A page as HTML for a program that makes office files of it: no style, no links inside the page,
/// headings and lists that become real styles.
struct OfficePage: Sendable {
  let format: PageFormat
  private let page: Page

  init(_ page: Page, for format: PageFormat) {
    self.format = format
    self.page = format == .pptx ? PageSlides(page).page : page
  }

  var language: String { page.language }
}

extension OfficePage {
  typealias Attribute = HTMLWriter.Attribute

  var html: [UInt8] {
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n")
    html.element("html", [Attribute("lang", page.language)]) { html in
      html.element("head") { html in
        html.void("meta", [Attribute("charset", "utf-8")])
        html.element("title", page.title)
      }
      html.endLine()
      html.element("body") { writeBody(to: &$0) }
    }
    html.endLine()
    return html.bytes
  }

  private var writer: PageHTML { PageHTML(isForOffice: true) }

  private func writeBody(to html: inout HTMLWriter) {
    html.endLine()
    if format != .pptx {
      if let logo = page.logo { html.element("p") { $0.picture(logo) } }
      if let subtitle = page.subtitle { html.element("p") { $0.element("em", subtitle) } }
      html.endLine()
      writer.write(page.opening, to: &html)
    }
    for section in page.sections where !section.isForLeader { write(section, to: &html) }
    guard format != .pptx else { return }
    for appendix in page.appendices { write(appendix.section, to: &html) }
    html.void("hr")
    html.endLine()
    writer.write(page.colophon, to: &html)
    for section in page.sections where section.isForLeader { write(section, to: &html) }
  }

  private func write(_ section: Page.Section, to html: inout HTMLWriter) {
    html.element("h1", section.title)
    html.endLine()
    writer.write(section.blocks, to: &html)
    guard format == .pptx, !section.notes.isEmpty else { return }
    html.element("div", [Attribute("class", "notes")]) { html in
      for note in section.notes { html.element("p") { writer.write(note, to: &$0) } }
    }
    html.endLine()
  }
}
