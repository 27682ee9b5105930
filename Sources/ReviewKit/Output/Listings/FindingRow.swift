/// What a check found about figures, in a listing.
package struct FindingRow: ListingRow {
  package static let noun = Noun("finding", "findings")

  package let finding: FigureFinding

  package init(_ finding: FigureFinding) {
    self.finding = finding
  }
}

extension FindingRow {
  package static let columns = [
    Table.Column("level"), Table.Column("check"), Table.Column("lines"), Table.Column("figures"),
    Table.Column("scope"), Table.Column("message"), Table.Column("assumptions"),
    Table.Column("file"), Table.Column("statistics"),
  ]

  package var cells: [Table.Cell] {
    let (level, check) = (finding.level.rawValue, finding.check.rawValue)
    return [
      // The names of levels and checks are the same for every reader, JSON as well.
      .term(Term(level, key: level, label: finding.level.title)), .term(Term(check, key: check)),
      .ranges(finding.lines),
      .list(finding.figures), .text(finding.scope), .text(finding.message),
      .list(finding.assumptions), .text(finding.file), .list(finding.statistics),
    ]
  }

  /// Findings are about documents and not about sources.
  package var origins: [String] { [] }

  /// Findings under the file they are about, each with its sentence, its place, and what is taken for
  /// granted.
  package static func text(of rows: [Self], style: TextStyle) -> String {
    var page = PageText(style: style)
    var file: String?
    for row in rows {
      let finding = row.finding
      if finding.file != file { page.heading(finding.file) }
      file = finding.file
      page.item("\(finding.level.title): \(finding.message)")
      let scope = finding.scope.isEmpty ? "" : ", \(finding.scope)"
      page.aside("\(finding.check.rawValue), \(finding.place)\(scope)")
      if !finding.assumptions.isEmpty {
        page.aside("assuming that \(finding.assumptions.joined(separator: "; and that "))")
      }
    }
    return page.text
  }
}

extension FigureFinding {
  /// "a.md:12-14, 20".
  package var place: String {
    lines.isEmpty ? file : "\(file):" + lines.map(\.description).joined(separator: ", ")
  }

  /// As "56 figures checked against each other: 4 contradictions, 9 consistent.".
  package static func summary(of findings: [FigureFinding], figures: Int) -> String {
    let counts = Level.allCases.compactMap { level -> String? in
      let count = findings.count { $0.level == level }
      return count == 0 ? nil : "\(count) \(level.counted(count))"
    }
    return "\(NumberText.counted(figures, "figure")) checked against each other: "
      + "\(counts.joined(separator: ", "))."
  }
}

extension FigureFinding.Level {
  /// For people: "undefined base".
  package var title: String { rawValue.replacing("-", with: " ") }

  /// Behind a number: "contradictions", "undefined bases".
  fileprivate func counted(_ count: Int) -> String {
    switch self {
    case .contradiction: count == 1 ? "contradiction" : "contradictions"
    case .undefinedBase: count == 1 ? "undefined base" : "undefined bases"
    case .unattainable, .suspect, .partial, .consistent, .notTestable: title
    }
  }
}
