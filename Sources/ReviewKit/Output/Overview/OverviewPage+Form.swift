extension OverviewPage {
  /// What the script fills with life; without it there is none.
  func writeForm(to html: inout HTMLWriter) {
    let attributes = [
      Attribute("id", "find"), Attribute("role", "search"), Attribute("aria-labelledby", "finding"),
      Attribute("hidden", "hidden"),
    ]
    html.element("form", attributes) { html in
      html.endLine()
      html.element("h2", [Attribute("id", "finding")], "Find on this page")
      html.endLine()
      html.element("label", [Attribute("class", "wide")]) { html in
        html.text("Words")
        html.void("input", [Attribute("type", "search"), Attribute("name", "words")])
      }
      html.endLine()
      writeChoice("source", "Source", "all sources", sourceNames, to: &html)
      writeChoice("kind", "Kind", "all kinds", kindNames, to: &html)
      for (kind, id, text) in [
        ("reset", nil, "Clear"), ("button", "open-all", "Open all"),
        ("button", "close-all", "Close all"),
      ] {
        html.element("button", [Attribute("type", kind), Attribute("id", id)], text)
      }
      html.endLine()
      html.element("p", [Attribute("id", "found"), Attribute("role", "status")]) { _ in }
      html.endLine()
      html.element(
        "p",
        [Attribute("class", "rest")],
        "Among the evidence, recommendations and figures below; charts and counts stay as they "
          + "are. Paper gets what is open."
      )
    }
    html.endLine()
  }

  private func writeChoice(
    _ name: String,
    _ label: String,
    _ all: String,
    _ values: [(value: String, name: String)],
    to html: inout HTMLWriter
  ) {
    html.element("label") { html in
      html.text(label)
      html.element("select", [Attribute("name", name)]) { html in
        html.element("option", [Attribute("value", "")], all)
        for value in values {
          html.element("option", [Attribute("value", value.value)], value.name)
        }
      }
    }
    html.endLine()
  }

  private var sourceNames: [(value: String, name: String)] {
    overview.sources.indices.map { ("\($0 + 1)", sourceName($0)) }
  }

  private var kindNames: [(value: String, name: String)] {
    Record.Kind.allCases.map { ($0.argument, $0.title) } + [(Self.figureKind, "figure")]
  }

  static let figureKind = "figure"

  /// "3 Child QK".
  func sourceName(_ place: Int) -> String {
    "\(place + 1) \(overview.sources[place].shortName)"
  }
}
