/// A picture of numbers that we draw ourselves, with the table that it is drawn from.
///
/// What it says it says by shape and by words, so that it can be read in black and white.
package protocol Chart: Sendable {
  /// What links to it name; once on a page.
  var id: String { get }
  var title: String { get }
  /// What it shows and what stands out, in sentences for those who do not see it.
  var summary: String { get }
  /// All numbers that are drawn, and those that are not for want of room.
  var table: Table { get }
  var frame: ChartFrame { get }
  func draw(on svg: inout HTMLWriter)
}

/// How much room a chart takes.
package enum ChartFrame: Hashable, Sendable {
  /// As wide as the page; lengths along the way are in percent, texts keep their size.
  case flexible(height: Int)
  /// So many pixels; a narrower screen scrolls it, paper shrinks it.
  case fixed(width: Int, height: Int)
}

extension Chart {
  typealias Attribute = HTMLWriter.Attribute

  /// The picture under a heading of the third level, and its table to open.
  func write(to html: inout HTMLWriter) {
    html.element("figure", [Attribute("class", "chart"), Attribute("id", id)]) { html in
      html.endLine()
      html.element("figcaption") { $0.element("h3", title) }
      html.endLine()
      switch frame {
      case .flexible: writePicture(to: &html)
      case .fixed:
        // The keyboard must reach what scrolls.
        let attributes = [
          Attribute("class", "scroll"), Attribute("role", "region"), Attribute("tabindex", "0"),
          Attribute("aria-label", "Picture: \(title)"),
        ]
        html.element("div", attributes) { writePicture(to: &$0) }
      }
      html.endLine()
      html.element("details", [Attribute("class", "numbers")]) { html in
        html.element("summary", "Table: \(title)")
        html.endLine()
        PageHTML().write([.table(table, caption: title)], to: &html)
      }
      html.endLine()
    }
    html.endLine()
  }

  private func writePicture(to html: inout HTMLWriter) {
    let names = [
      Attribute("role", "img"), Attribute("aria-label", title),
      Attribute("aria-describedby", "\(id)-summary"),
    ]
    html.element("svg", size + names) { svg in
      svg.element("title", title)
      svg.element("desc", [Attribute("id", "\(id)-summary")], summary)
      svg.endLine()
      draw(on: &svg)
    }
  }

  private var size: [Attribute] {
    switch frame {
    case .flexible(let height):
      [Attribute("width", "100%"), Attribute("height", "\(height)")]
    case .fixed(let width, let height):
      [
        Attribute("width", "\(width)"), Attribute("height", "\(height)"),
        Attribute("viewBox", "0 0 \(width) \(height)"),
      ]
    }
  }
}

extension HTMLWriter {
  /// A shape of a picture, without anything in it.
  mutating func shape(_ name: StaticString, _ attributes: [Attribute]) {
    element(name, attributes) { _ in }
  }
}
