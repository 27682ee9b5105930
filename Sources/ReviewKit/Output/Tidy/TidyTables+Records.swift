extension TidyTables {
  var records: TidyTable {
    TidyTable(
      name: "records",
      description: "One row a record: a passage with a kind",
      fields: [
        .init("id", "Id of the record"), .init("kind", "Kind of record"),
        .init("source", "Id of the review, or of the document for what in it belongs to no review"),
        .init("review", "Id of the review; empty for what is in no review"),
        .init("number", "Number as printed"), .init("text", "Whole text, lines joined"),
        .init("section", "Heading that it stands under"),
        .init("declaredTheme", "Theme that the document declares for it, as printed"),
        .init("themes", "Ids of its themes, parted by semicolons"),
      ] + .place,
      rows: catalogue.records.map { record in
        let source = catalogue.sources[record.source]
        return [
          .text(record.id), .term(Term(record.kind)), .text(source.id),
          source.isReview ? .text(source.id) : .absent, Table.Cell(record.number),
          .text(record.text), Table.Cell(record.section), Table.Cell(record.declaredTheme),
          .list(ids(record.codings.map(\.theme))),
        ] + record.place.cells
      },
      key: ["id"]
    )
  }

  var codings: TidyTable {
    TidyTable(
      name: "codings",
      description: "One row a theme of a record",
      fields: [
        .init("record", "Id of the record"), .init("theme", "Id of the theme"),
        .init("basis", "declared, detected or both"),
        .init("declared", .integer, "1 where the document names the theme, else 0"),
        .init("detected", .integer, "1 where the words of the record point to it, else 0"),
        .init("evidence", "The words that point to it, parted by semicolons"),
        .init("kind", "Kind of the record"), .init("source", "Id of the source"),
      ],
      rows: catalogue.records.flatMap { record in
        record.codings.filter { selection.holds($0.basis) }.map { coding in
          [
            .text(record.id), .text(codebook.themes[coding.theme].id),
            .text(coding.basis.rawValue), .number(coding.basis == .detected ? 0 : 1),
            .number(coding.basis == .declared ? 0 : 1), .list(coding.evidence),
            .term(Term(record.kind)), .text(catalogue.sources[record.source].id),
          ]
        }
      },
      key: ["record", "theme"]
    )
  }

  var declaredThemes: TidyTable {
    TidyTable(
      name: "declared_themes",
      description:
        "One row a theme that a document names itself, and theme of the codebook it means",
      fields: [
        .init("label", "The theme as printed"),
        .init("theme", "Id of the theme that it means; empty where the codebook has none"),
        .init("source", "Id of the source"), .init("document", "Id of the document"),
      ] + .place,
      rows: catalogue.labels.flatMap { label in
        let themes = label.themes.isEmpty ? [nil] : label.themes.map { Optional($0) }
        return themes.map { theme in
          [
            .text(label.text), Table.Cell(theme.map { codebook.themes[$0].id }),
            Table.Cell(label.source.map { catalogue.sources[$0].id }),
            .text(catalogue.documents[label.document].id),
          ] + label.place.cells
        }
      }
    )
  }

  var statistics: TidyTable {
    TidyTable(
      name: "statistics",
      description: "One row a figure that a document reports; units must not be added up",
      fields: [
        .init("id", "Id of the figure"), .init("text", "As printed"),
        .init("percent", .number, "Percent as printed, from 0 to 100"),
        .init("count", .integer, "Count as printed, in the unit"),
        .init("of", .integer, "Base as printed, in the unit"),
        .init("unit", "What is counted, in the document's word"),
        .init("measure", "What is said of those counted"),
        .init("scope", "Id of the review, else the heading or area it is about"),
        .init("source", "Id of the source; empty where it belongs to none"),
        .init("themes", "Ids of themes, parted by semicolons"),
      ] + .place,
      rows: catalogue.statistics.map { figure in
        [
          .text(figure.id), .text(figure.text), Table.Cell(figure.percent),
          Table.Cell(figure.count), Table.Cell(figure.of), .text(figure.unit),
          .text(figure.measure), .text(figure.scope),
          Table.Cell(figure.source.map { catalogue.sources[$0].id }), .list(ids(figure.themes)),
        ] + figure.place.cells
      },
      key: ["id"]
    )
  }
}
