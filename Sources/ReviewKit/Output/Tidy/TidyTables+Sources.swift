extension TidyTables {
  var documents: TidyTable {
    let isRead = Set(catalogue.sources.flatMap(\.documents))
    let records = counts(catalogue.records.map(\.document))
    let statistics = counts(catalogue.statistics.map(\.document))
    return TidyTable(
      name: "documents",
      description: "One row a document that has a source looked at",
      fields: [
        .init("id", "Id of the document"), .init("file", "Path as given"),
        .init("title", "Title as printed"), .init("kind", "Kind of document"),
        .init("publishers", "Publishers, parted by semicolons"),
        .init("period", "Years that it covers, as 2017-2021"),
        .init("date", "Date as exact as stated: year, month or day"),
        .init("reviews", .integer, "Reviews in it"),
        .init("records", .integer, "Records of it looked at"),
        .init("statistics", .integer, "Figures of it looked at"),
      ],
      rows: catalogue.documents.enumerated().filter { isRead.contains($0.offset) }.map {
        place,
        document in
        [
          .text(document.id), .text(document.file), Table.Cell(document.title),
          .text(document.kind.rawValue), .list(document.publishers), Table.Cell(document.period),
          Table.Cell(document.date), .number(document.reviews.count),
          .number(records[place, default: 0]), .number(statistics[place, default: 0]),
        ]
      },
      key: ["id"]
    )
  }

  var reviews: TidyTable {
    let records = catalogue.recordsBySource
    return TidyTable(
      name: "reviews",
      description: "One row a review; a review that several documents tell of has one row",
      fields: [
        .init("id", "Id of the review"), .init("title", "Title as printed"),
        .init("kind", "Kind of review"),
        .init("date", "Date as exact as stated: year, month or day"),
        .init("partnerships", "Partnerships, parted by semicolons"),
        .init("reviewer", "Reviewer as printed"), .init("cases", .integer, "Cases in it"),
        .init("records", .integer, "Records of it looked at"),
        .init("otherIds", "Ids of the same review in other documents"),
      ] + .place,
      rows: catalogue.sources.filter(\.isReview).map { review in
        [
          .text(review.id), .text(review.title), Table.Cell(review.reviewKind?.rawValue),
          Table.Cell(review.date), .list(review.partnerships), Table.Cell(review.reviewer),
          .number(review.cases.count), .number(records[review.id, default: 0]),
          .list(review.otherIDs),
        ] + (review.places.first?.cells ?? Place(file: "").cells)
      },
      key: ["id"]
    )
  }

  var cases: TidyTable {
    TidyTable(
      name: "cases",
      description: "One row a case: a child, adult or family that a review is about",
      fields: [
        .init("id", "Id of the case"), .init("review", "Id of its review"),
        .init("name", "Name that the review uses"), .init("age", "Age as printed"),
        .init(
          "ageBand",
          "Age in years as a group, or that it is in several or not stated: "
            + AgeBand.allCases.map(\.rawValue).joined(separator: ", ")
        ),
        .init("sex", "female or male; empty where not stated"),
        .init("outcome", "died, serious-harm, injured or other; empty where not stated"),
        .init("harms", "Harms as ids of themes that can be one, parted by semicolons"),
        .init("siblings", "Siblings as printed; of a family its children"),
        .init("livingWith", "Household as printed"),
      ] + .place,
      rows: catalogue.sources.flatMap { source in
        source.cases.filter { selection.holds($0.facts) }.map { child in
          let facts = child.facts
          return [
            .text(child.id), .text(source.id), .text(facts.name), Table.Cell(facts.age),
            .term(Term(child.ageBand)), Table.Cell(facts.sex?.rawValue),
            Table.Cell(facts.outcome?.rawValue), .list(ids(facts.harms)),
            Table.Cell(facts.siblings), Table.Cell(facts.livingWith),
          ] + child.place.cells
        }
      },
      key: ["id"]
    )
  }

  private func counts(_ places: [Int]) -> [Int: Int] {
    places.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
