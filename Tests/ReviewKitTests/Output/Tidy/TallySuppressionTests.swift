import Testing

@testable import ReviewKit

/// No count that is kept back can be worked out from the tables that are written.
@Suite struct TallySuppressionTests {
  /// The numbers of a table, `nil` for one that is kept back, row by row under the names of fields.
  private func numbers(_ name: String, _ tables: TidyTables) throws -> [[String: Int?]] {
    let table = try #require(tables.written.first { $0.name == name })
    return table.rows.map { row in
      zip(table.fields, row).reduce(into: [:]) { numbers, cell in
        switch cell.1 {
        case .number(let number): numbers[cell.0.name] = .some(number)
        case .code: numbers[cell.0.name] = .some(nil)
        default: break
        }
      }
    }
  }

  private func tables(_ catalogue: Catalogue, _ codebook: Codebook, below: Int) -> TidyTables {
    TidyTables(
      of: catalogue,
      codebook: codebook,
      selection: Selection(),
      disclosure: Disclosure(suppressBelow: below)
    )
  }

  @Test(arguments: 0..<60, [3, 4, 5])
  func sumsAndBoundsTellNothing(seed: Int, below: Int) throws {
    var library = RandomLibrary(seed: UInt64(seed))
    try check(library.catalogue(), RandomLibrary.codebook, below: below)
  }

  @Test(arguments: 3...8)
  func sumsAndBoundsOfTheShippedDocumentsTellNothing(below: Int) throws {
    var catalogue = Catalogue()
    for document in CorpusTests.expected {
      guard let reading = CorpusTests.readings[document.file] else { continue }
      catalogue.append(Catalogue(of: reading.document))
    }
    try check(catalogue, .standard, below: below)
  }

  private func check(_ catalogue: Catalogue, _ codebook: Codebook, below: Int) throws {
    let small = 1..<below
    let shown = tables(catalogue, codebook, below: below)
    let exact = try numbers("theme_tallies", tables(catalogue, codebook, below: 1))
    let rows = try numbers("theme_tallies", shown)
    let of = catalogue.sources.count
    guard of >= below else { return }
    for (row, exact) in zip(rows, exact) {
      checkKinds(row, exact, small)
      checkSources(row, exact, small, of)
    }
    let pairs = try numbers("cooccurrence", shown)
    for (pair, exact) in zip(
      pairs,
      try numbers("cooccurrence", tables(catalogue, codebook, below: 1))
    ) {
      guard pair["sources"] == .some(nil), let both = exact["sources"] ?? nil, small ~= both,
        let one = pair["themeSources"] ?? nil, let other = pair["otherSources"] ?? nil
      else { continue }
      #expect(max(1, one + other - of) < min(below - 1, one, other))
    }
  }

  /// The kinds that are kept back are not all that their sum leaves.
  private func checkKinds(_ row: [String: Int?], _ exact: [String: Int?], _ small: Range<Int>) {
    let hidden = Record.Kind.allCases.map(\.rawValue).filter { row[$0] == .some(nil) }
    guard let sum = row["records"] ?? nil, !hidden.isEmpty else { return }
    let rest = Record.Kind.allCases.reduce(sum) { $0 - ((row[$1.rawValue] ?? nil) ?? 0) }
    #expect(hidden.count > 1 && rest > hidden.count)
    let areAllSmall = hidden.allSatisfy { small ~= (exact[$0] ?? nil) ?? 0 }
    #expect(!areAllSmall || rest < hidden.count * (small.upperBound - 1))
  }

  /// Whatever else is shown, a small number that is kept back can be another one as well.
  private func checkSources(
    _ row: [String: Int?],
    _ exact: [String: Int?],
    _ small: Range<Int>,
    _ of: Int
  ) {
    let names = ["sources", "declaredSources", "detectedSources"]
    let values = names.map { name -> [Int] in
      if let number = row[name] ?? nil { return [number] }
      return small ~= (exact[name] ?? nil) ?? 0 ? Array(small) : Array(0...of)
    }
    var possible = [Set<Int>](repeating: [], count: 3)
    for all in values[0] where all <= of {
      for declared in values[1] where declared <= all {
        for detected in values[2] where detected <= all && declared + detected >= all {
          possible[0].insert(all)
          possible[1].insert(declared)
          possible[2].insert(detected)
        }
      }
    }
    for (place, name) in names.enumerated()
    where row[name] == .some(nil) && small ~= (exact[name] ?? nil) ?? 0 {
      #expect(possible[place].count > 1, "\(name): \(row)")
    }
  }

  @Test func ratiosAreThoseOfTheCountsShown() throws {
    var library = RandomLibrary(seed: 7)
    let tables = TidyTables(
      of: library.catalogue(),
      codebook: RandomLibrary.codebook,
      selection: Selection(),
      disclosure: Disclosure(roundTo: 3)
    )
    let tallies = try #require(tables.written.first { $0.name == "theme_tallies" })
    for row in tallies.rows {
      guard case .number(let count) = row[3], case .number(let of) = row[4], of > 0 else {
        continue
      }
      #expect(count % 3 == 0 && of % 3 == 0)
      #expect(row[5] == .decimal((Double(count) / Double(of) * 10_000).rounded() / 10_000))
    }
  }

  @Test func onlyTalliesAreWrittenWhereCountsAreKeptBack() {
    var library = RandomLibrary(seed: 3)
    let tables = tables(library.catalogue(), RandomLibrary.codebook, below: 5)
    #expect(tables.written.map(\.name) == ["theme_tallies", "cooccurrence", "codebook"])
    #expect(tables.leftOut.contains("codings") && tables.leftOut.contains("theme_by_source"))
    #expect(!tables.leftOut.contains("codebook"))
  }
}
