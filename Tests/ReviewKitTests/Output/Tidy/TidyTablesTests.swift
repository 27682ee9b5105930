import Testing

@testable import ReviewKit

@Suite struct TidyTablesTests {
  private static let text = """
    review: Robin
    declared early-help: Early help
    learning-point neglect! education: Schools saw the signs.
    concern education: =A meeting was not held.
    review: Wren
    good-practice neglect information-sharing: Neglect was shared.
    statistic neglect 16/24 reviews: 16 of 24 reviews
    """

  private func tables(
    _ disclosure: Disclosure = Disclosure(),
    _ choose: (inout Selection) -> Void = { _ in }
  ) -> TidyTables {
    var selection = Selection()
    choose(&selection)
    return TidyTables(
      of: Notation.catalogue([("d.md", Self.text)]).selected(by: selection),
      codebook: Notation.codebook,
      selection: selection,
      disclosure: disclosure
    )
  }

  private func table(_ name: String, _ tables: TidyTables) throws -> TidyTable {
    try #require(tables.all.first { $0.name == name })
  }

  @Test func everyRowHasACellForEveryFieldAndKeysTellRowsApart() {
    for table in tables().all {
      #expect(table.rows.allSatisfy { $0.count == table.fields.count }, "\(table.name)")
      #expect(Set(table.fields.map(\.name)).count == table.fields.count, "\(table.name)")
      guard !table.key.isEmpty else { continue }
      let places = table.key.compactMap { key in table.fields.firstIndex { $0.name == key } }
      #expect(places.count == table.key.count, "\(table.name)")
      let keys = table.rows.map { row in places.map { row[$0].text } }
      #expect(Set(keys).count == keys.count, "\(table.name)")
    }
  }

  @Test(arguments: [
    ("documents", 1), ("reviews", 2), ("cases", 0), ("records", 3), ("codings", 5),
    ("declared_themes", 1), ("recommendations", 0), ("statistics", 1), ("theme_tallies", 4),
    ("theme_by_source", 2), ("cooccurrence", 6), ("codebook", 4),
  ])
  func tableHasARowForEachThing(name: String, rows: Int) throws {
    #expect(try table(name, tables()).rows.count == rows)
  }

  @Test func matrixHasAOneForEachSourceOfATally() throws {
    let matrix = try table("theme_by_source", tables())
    let tallies = try table("theme_tallies", tables())
    for (place, tally) in tallies.rows.enumerated() {
      let ones = matrix.rows.count { $0[3 + place] == .number(1) }
      #expect(tally[3] == .number(ones))
    }
  }

  @Test func pairsOfThemesAreThoseOfTheMatrix() throws {
    let matrix = try table("theme_by_source", tables())
    let pairs = try table("cooccurrence", tables())
    let places = matrix.fields.map(\.name)
    for pair in pairs.rows {
      let columns = try [pair[0], pair[1]].map { try #require(places.firstIndex(of: $0.text)) }
      let both = matrix.rows.count { row in columns.allSatisfy { row[$0] == .number(1) } }
      #expect(pair[2] == .number(both))
    }
    let hidden = try table("cooccurrence", tables(Disclosure(suppressBelow: 2)))
    #expect(
      hidden.rows[0][2...7] == [
        .code("c"), .code("c"), .code("c"), .number(2), .code("c"), .code("c"),
      ]
    )
  }

  @Test func selectionNarrowsRowsAndKeepsTheBase() throws {
    let chosen = tables { $0.kinds = [.value(.concern)] }
    #expect(try table("records", chosen).rows.count == 1)
    let base = try table("theme_tallies", chosen).rows.map { $0[4] }
    #expect(base == Array(repeating: .number(2), count: 4))
  }

  @Test func smallCountsAreKeptBackAndOthersRounded() throws {
    let hidden = try table("theme_tallies", tables(Disclosure(suppressBelow: 2)))
    #expect(hidden.rows[0][3...5] == [.code("c"), .number(2), .code("c")])
    #expect(hidden.rows[1][3...5] == [.code("c"), .number(2), .code("c")])
    let rounded = Disclosure(roundTo: 5)
    #expect([0, 2, 3, 7, 8].map(rounded.rounded) == [0, 0, 5, 5, 10])
    #expect(!Disclosure(suppressBelow: 5).hides(0))
    #expect(Disclosure().cell(nil, isHidden: false) == .code(":"))
  }

  @Test func packageDescribesEveryColumnAsItIsWritten() {
    let all = tables()
    let package = DataPackage(
      all,
      codebook: Notation.codebook,
      origin: .init(
        codebook: Notation.codebook,
        catalogue: Notation.catalogue([("d.md", Self.text)]),
        selection: ["--theme neglect"]
      ),
      disclosure: Disclosure(),
      csv: .csv
    )
    let json = String(decoding: package.json, as: UTF8.self)
    #expect(json.contains("\"selection\": [\"--theme neglect\"]"))
    #expect(json.contains("\"suppressBelow\": null"))
    #expect(json.contains("\"missingValues\": [\"\", \"c\", \":\"]"))
    for table in all.written {
      #expect(json.contains("\"path\": \"\(table.fileName)\""))
      let header = table.table.withLinesApart.columns.map(\.name)
      #expect(header == table.fields.map(\.name))
    }
  }

  @Test func sameDocumentsHaveTheSameHashWhereverTheyStand() {
    func hash(_ name: String, _ text: String) -> String {
      var catalogue = Catalogue()
      catalogue.append(Catalogue(of: Notation.document(name, text), detail: .hashes))
      return DataPackage.Origin(
        codebook: Notation.codebook,
        catalogue: catalogue,
        selection: []
      ).corpusHash
    }
    #expect(hash("a/d.md", Self.text) == hash("b/d.md", Self.text))
    #expect(hash("a/d.md", Self.text) != hash("a/d.md", Self.text + "\n"))
  }
}
