extension TidyTables {
  var recommendations: TidyTable {
    TidyTable(
      name: "recommendations",
      description: "One row a recommendation",
      fields: [
        .init("id", "Id of the record"), .init("source", "Id of the source"),
        .init("number", "Number as printed"), .init("text", "Whole text, parts included"),
        .init("partCount", .integer, "Number of sub-points"),
        .init("addressees", "Who is asked, as ids parted by semicolons; empty where not stated"),
        .init("action", "What is asked, as the id of the leading verb; empty where not stated"),
        .init("partnerships", "Partnerships of the source, parted by semicolons"),
        .init("date", "Date of the source as exact as stated"),
        .init("themes", "Ids of its themes, parted by semicolons"),
      ] + .place,
      rows: catalogue.records.filter { $0.kind == .recommendation }.map { record in
        let source = catalogue.sources[record.source]
        let directive = record.directive
        return [
          .text(record.id), .text(source.id), Table.Cell(record.number), .text(record.text),
          .number(record.parts.count),
          .list(directive.addressees.map { Selection.key($0.name) }),
          Table.Cell((directive.action?.name).map(Selection.key)), .list(source.partnerships),
          Table.Cell(source.date),
          .list(ids(record.codings.map(\.theme))),
        ] + record.place.cells
      },
      key: ["id"]
    )
  }
}
