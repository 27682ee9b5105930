/// A record whole: its text and parts, its place in the source, and why it has its themes.
package struct RecordPage: Sendable {
  private let row: RecordRow

  package init(_ row: RecordRow) {
    self.row = row
  }

  package func text(style: TextStyle) -> String {
    var page = PageText(style: style)
    page.heading("\(row.record.kind.title) \(row.record.id)")
    page.paragraph(row.numbered)
    for part in row.record.parts {
      page.item(Term(part).label)
    }
    page.heading("Where it stands")
    page.item("\(row.record.place)")
    if row.record.pieces.count > 1 {
      page.item("lines " + row.record.pieces.map(\.description).joined(separator: ", "))
    }
    page.item("source: \(row.source.title) (\(row.source.id))")
    page.item("under the heading: \(row.record.section ?? "none")")
    addDirective(to: &page)
    page.heading("Themes")
    if let label = row.record.declaredTheme { page.item("declared by the label “\(label)”") }
    for (theme, coding) in row.themes { page.item("\(theme.label): \(coding.reason)") }
    if row.themes.isEmpty { page.item("none") }
    return page.text
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      json.key("record")
      TableJSON.write(row, to: &json)
      json.member("pieces", row.record.pieces)
      json.member("parts", row.record.parts) { TableJSON.write(Term($1), to: &$0) }
      write(row.record.directive, to: &json)
    }
  }

  /// Who is asked to do what, where it is a recommendation.
  private func addDirective(to page: inout PageText) {
    guard row.record.kind == .recommendation else { return }
    let directive = row.record.directive
    page.heading("Who is to do what")
    for addressee in directive.addressees { page.item("addressee: \(addressee.citation)") }
    if directive.addressees.isEmpty { page.item("addressee: not stated") }
    page.item("leading action: \(directive.action?.citation ?? "not stated")")
  }

  private func write(_ directive: Directive, to json: inout JSONWriter) {
    json.member("addressees", directive.addressees) { json, addressee in
      json.object {
        $0.member("name", Selection.key(addressee.name))
        $0.member("evidence", addressee.evidence)
        $0.member("inHeading", addressee.isInHeading)
      }
    }
    json.key("action")
    guard let action = directive.action else { return json.value(String?.none) }
    json.object {
      $0.member("name", Selection.key(action.name))
      $0.member("evidence", action.evidence)
    }
  }

  package var table: Table { Listing([row]).table }
}
