extension TidyTables {
  var themeTallies: TidyTable {
    let (tally, suppression) = tallies
    let of = disclosure.rounded(tally.sources.count)
    return TidyTable(
      name: "theme_tallies",
      description: "One row a theme of the codebook, those that are not met included",
      fields: [
        .init("theme", "Id of the theme"), .init("label", "Name"), .init("group", "Group"),
        .init(
          "sources",
          .integer,
          "Sources that have it: reviews, and documents for what is in none"
        ),
        .init("of", .integer, "Sources looked at: the base"),
        .init("share", .number, "sources divided by of, as they are shown, from 0 to 1"),
        .init("declaredSources", .integer, "Sources that name it themselves"),
        .init("detectedSources", .integer, "Sources whose records' words point to it"),
        .init("records", .integer, "Records that have it"),
      ]
        + Record.Kind.allCases.map { kind in
          TidyTable.Field(kind.rawValue, .integer, "Records of the kind \(kind.title) that have it")
        },
      rows: zip(tally.themes, suppression.rows).enumerated().map { place, entry in
        let (row, hidden) = entry
        let theme = codebook.themes[place]
        let count = row.sources.count
        let share = of == 0 ? nil : Double(disclosure.rounded(count)) / Double(of)
        return [
          .text(theme.id), .text(theme.label), .text(theme.group),
          disclosure.cell(count, isHidden: hidden.sources),
          disclosure.cell(tally.sources.count, isHidden: suppression.hidesBase),
          disclosure.cell(share, isHidden: hidden.sources || suppression.hidesBase),
          disclosure.cell(row.declaredSources, isHidden: hidden.declared),
          disclosure.cell(row.detectedSources, isHidden: hidden.detected),
          disclosure.cell(row.records, isHidden: hidden.records),
        ] + zip(row.recordsByKind, hidden.kinds).map { disclosure.cell($0, isHidden: $1) }
      },
      key: ["theme"]
    )
  }

  private var tallies: (ThemeTally, TallySuppression) {
    let tally = ThemeTally(of: catalogue, codebook: codebook, selection: selection)
    return (tally, TallySuppression(tally, pairCounts, disclosure))
  }

  private var pairCounts: CoOccurrence {
    CoOccurrence(of: catalogue, codebook: codebook, selection: selection)
  }

  var themeBySource: TidyTable {
    let tally = ThemeTally(of: catalogue, codebook: codebook, selection: selection)
    let sources = tally.themes.map { Set($0.sources.map(\.source)) }
    return TidyTable(
      name: "theme_by_source",
      description: "One row a source; a column a theme with 1 where the source has it, else 0",
      fields: [
        .init("source", "Id of the source"), .init("title", "Title"),
        .init("isReview", .integer, "1 for a review, 0 for a document"),
      ]
        + codebook.themes.map {
          TidyTable.Field($0.id, .integer, "1 where the source has the theme \($0.label), else 0")
        },
      rows: tally.sources.enumerated().map { place, source in
        [.text(source.id), .text(source.title), .number(source.isReview ? 1 : 0)]
          + sources.map { .number($0.contains(place) ? 1 : 0) }
      },
      key: ["source"]
    )
  }

  var cooccurrence: TidyTable {
    let counts = pairCounts
    let suppression = tallies.1
    let themes = codebook.themes.indices
    return TidyTable(
      name: "cooccurrence",
      description: "One row a pair of themes, those that are never met together included",
      fields: [
        .init("theme", "Id of the theme that is first in the codebook"),
        .init("other", "Id of the other theme"),
        .init("sources", .integer, "Sources with both themes"),
        .init("themeSources", .integer, "Sources with the first theme"),
        .init("otherSources", .integer, "Sources with the other theme"),
        .init("of", .integer, "Sources looked at that have something chosen: the base"),
        .init(
          "jaccard",
          .number,
          "Sources with both divided by those with either, as they are shown, from 0 to 1"
        ),
        .init(
          "lift",
          .number,
          "sources times of, divided by themeSources times otherSources; 1 where the themes have "
            + "nothing to do with each other"
        ),
      ],
      rows: themes.flatMap { one in
        themes[(one + 1)...].map { other in
          pair(one, other, counts, suppression)
        }
      },
      key: ["theme", "other"]
    )
  }

  /// The row of two themes; ratios are worked out from counts as they are shown.
  private func pair(
    _ one: Int,
    _ other: Int,
    _ counts: CoOccurrence,
    _ suppression: TallySuppression
  ) -> [Table.Cell] {
    let exact = (counts.count(one, other), counts.count(of: one), counts.count(of: other))
    let (both, first, second, of) = (
      Double(disclosure.rounded(exact.0)), Double(disclosure.rounded(exact.1)),
      Double(disclosure.rounded(exact.2)), Double(disclosure.rounded(counts.total))
    )
    let hidden = suppression.rows
    let hidesBoth = suppression.hidesBoth(one, other, exact.0)
    let hidesRatio = hidesBoth || hidden[one].sources || hidden[other].sources
    return [
      .text(codebook.themes[one].id), .text(codebook.themes[other].id),
      disclosure.cell(exact.0, isHidden: hidesBoth),
      disclosure.cell(exact.1, isHidden: hidden[one].sources),
      disclosure.cell(exact.2, isHidden: hidden[other].sources),
      disclosure.cell(counts.total, isHidden: suppression.hidesBase),
      disclosure.cell(both / (first + second - both), isHidden: hidesRatio),
      disclosure.cell(
        both * of / (first * second),
        isHidden: hidesRatio || suppression.hidesBase
      ),
    ]
  }

  var codebookTable: TidyTable {
    TidyTable(
      name: "codebook",
      description: "One row a theme of the codebook, in its order",
      fields: [
        .init("name", "Name of the theme"), .init("theme", "Id of the theme"),
        .init("path", "Group and name, parted by a slash"),
        .init("description", "What it means"), .init("group", "Group"),
        .init("panelThemes", "Practice themes of the national Panel that it belongs to"),
        .init("harm", "child or family for what can be a harm of a case; empty for other themes"),
      ],
      rows: codebook.themes.map { theme in
        [
          .text(theme.label), .text(theme.id), .text("\(theme.group)/\(theme.label)"),
          .text(theme.definition), .text(theme.group), .list(theme.panelThemes),
          Table.Cell(theme.harm?.rawValue),
        ]
      },
      key: ["theme"]
    )
  }
}
