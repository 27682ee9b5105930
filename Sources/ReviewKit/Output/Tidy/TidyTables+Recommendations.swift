extension TidyTables {
  var recommendations: TidyTable {
    TidyTable(
      name: "recommendations",
      description: "One row a recommendation",
      fields: [
        .init("id", "Id of the record"), .init("source", "Id of the source"),
        .init("number", "Number as printed"), .init("text", "Whole text, parts included"),
        .init("parts", .integer, "Sub-points"),
        .init("partnerships", "Partnerships of the source, parted by semicolons"),
        .init("date", "Date of the source as exact as stated"),
        .init("themes", "Ids of its themes, parted by semicolons"),
      ] + .place,
      rows: catalogue.records.filter { $0.kind == .recommendation }.map { record in
        let source = catalogue.sources[record.source]
        return [
          .text(record.id), .text(source.id), Table.Cell(record.number), .text(record.text),
          .number(record.parts.count), .list(source.partnerships), Table.Cell(source.date),
          .list(ids(record.codings.map(\.theme))),
        ] + record.place.cells
      },
      key: ["id"]
    )
  }
}
