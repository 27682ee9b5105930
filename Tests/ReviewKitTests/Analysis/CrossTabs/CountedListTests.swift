import Testing

@testable import ReviewKit

/// Every number can be had as a list: the same filters give exactly as many rows.
@Suite struct CountedListTests {
  /// The documents that the tool ships with.
  private static let shipped: Catalogue = {
    var catalogue = Catalogue()
    for document in CorpusTests.expected {
      guard let reading = CorpusTests.readings[document.file] else { continue }
      catalogue.append(Catalogue(of: reading.document))
    }
    catalogue.joinRepeatedReviews()
    return catalogue
  }()

  private static let pairs = Dimension.allCases.flatMap { rows in
    Dimension.allCases.filter { $0 != rows }.map { (rows, $0) }
  }

  // MARK: Cross-tabulations

  @Test(arguments: 0..<80)
  func numbersOfCrossTabulationsAreLists(seed: Int) {
    var library = RandomLibrary(seed: UInt64(seed))
    let catalogue = library.catalogue()
    let selection = library.selection(in: catalogue)
    for (rows, columns) in library.several(Self.pairs, atMost: 6) {
      for unit in CountingUnit.allCases {
        let table = CrossTab(
          of: catalogue.selected(by: selection),
          rows: rows,
          columns: columns,
          unit: unit,
          codebook: RandomLibrary.codebook,
          selection: selection
        )
        check(table, selection, catalogue) { _ in true }
      }
    }
  }

  @Test(arguments: 0..<8)
  func numbersOfTheShippedDocumentsAreLists(seed: Int) {
    var library = RandomLibrary(seed: UInt64(1000 + seed))
    let selection = library.selection(in: Self.shipped)
    let (rows, columns) = library.pick(Self.pairs)
    let unit = library.pick(CountingUnit.allCases)
    let table = CrossTab(
      of: Self.shipped.selected(by: selection),
      rows: rows,
      columns: columns,
      unit: unit,
      codebook: .standard,
      selection: selection
    )
    check(table, selection, Self.shipped) { _ in library.pick([true, false, false, false]) }
  }

  /// Holds all totals and those cells that are looked at to the lists.
  private func check(
    _ table: CrossTab,
    _ selection: Selection,
    _ catalogue: Catalogue,
    _ isChecked: (Int) -> Bool
  ) {
    func expect(_ count: Int, _ categories: Category...) {
      let chosen = categories.reduce(selection) { $0.narrowed(by: $1.selection) }
      let listed = catalogue.listed(table.unit, chosen)
      #expect(
        count == listed,
        "\(table.unit): \(table.rows.dimension), \(table.columns.dimension), \(categories.map(\.value))"
      )
    }
    expect(table.total)
    #expect(table.rows.categories.last?.value == "not-stated")
    #expect(table.columns.categories.last?.value == "not-stated")
    for (row, category) in table.rows.categories.enumerated() {
      expect(table.rows.totals[row], category)
      for (column, other) in table.columns.categories.enumerated() where isChecked(column) {
        expect(table.cells[row][column], category, other)
      }
    }
    for (column, category) in table.columns.categories.enumerated() {
      expect(table.columns.totals[column], category)
    }
  }

  // MARK: Themes

  @Test(arguments: 0..<60)
  func numbersOfThemesAreLists(seed: Int) {
    var library = RandomLibrary(seed: UInt64(2000 + seed))
    let catalogue = library.catalogue()
    checkThemes(library.selection(in: catalogue), catalogue, RandomLibrary.codebook)
  }

  @Test(arguments: 0..<2)
  func numbersOfThemesOfTheShippedDocumentsAreLists(seed: Int) {
    var library = RandomLibrary(seed: UInt64(3000 + seed))
    checkThemes(library.selection(in: Self.shipped), Self.shipped, .standard)
  }

  private func checkThemes(_ selection: Selection, _ catalogue: Catalogue, _ codebook: Codebook) {
    let tally = ThemeTally(
      of: catalogue.selected(by: selection),
      codebook: codebook,
      selection: selection
    )
    #expect(tally.records == catalogue.listed(.records, selection))
    for (theme, row) in tally.themes.enumerated() {
      func listed(_ unit: CountingUnit, _ choose: (inout Selection) -> Void = { _ in }) -> Int {
        var further = Selection()
        further.themes = [.value(theme)]
        choose(&further)
        return catalogue.listed(unit, selection.narrowed(by: further))
      }
      #expect(row.sources.count == listed(.sources))
      #expect(row.declaredSources == listed(.sources) { $0.isDeclared = true })
      #expect(row.detectedSources == listed(.sources) { $0.isDetected = true })
      #expect(row.records == listed(.records))
      for (kind, count) in zip(Record.Kind.allCases, row.recordsByKind) where count > 0 {
        #expect(count == listed(.records) { $0.kinds = [.value(kind)] })
      }
    }
  }

  // MARK: Themes together

  @Test(arguments: 0..<60)
  func numbersOfThemesTogetherAreLists(seed: Int) {
    var library = RandomLibrary(seed: UInt64(4000 + seed))
    let catalogue = library.catalogue()
    let selection = library.selection(in: catalogue)
    checkTogether(selection, catalogue, RandomLibrary.codebook) { _ in true }
  }

  @Test(arguments: 0..<3)
  func numbersOfThemesTogetherInTheShippedDocumentsAreLists(seed: Int) {
    var library = RandomLibrary(seed: UInt64(5000 + seed))
    let selection = library.selection(in: Self.shipped)
    checkTogether(selection, Self.shipped, .standard) { $0 % 17 == seed }
  }

  private func checkTogether(
    _ selection: Selection,
    _ catalogue: Catalogue,
    _ codebook: Codebook,
    _ isChecked: (Int) -> Bool
  ) {
    var all = selection
    all.having = []
    for unit in [CountingUnit.sources, .reviews, .records] {
      let counts = CoOccurrence(
        of: catalogue.selected(by: selection),
        unit: unit,
        codebook: codebook,
        selection: selection
      )
      #expect(counts.total == catalogue.listed(unit, selection))
      for one in codebook.themes.indices {
        for other in one..<codebook.themes.count where isChecked(one + 31 * other) {
          var chosen = selection
          for theme in [one, other] {
            var condition = Selection()
            condition.themes = [.value(theme)]
            if unit == .records {
              chosen = chosen.narrowed(by: condition)
            } else {
              chosen.having.append(all.narrowed(by: condition))
            }
          }
          #expect(counts.count(one, other) == catalogue.listed(unit, chosen))
        }
      }
    }
  }

  // MARK: Comparisons

  @Test(arguments: 0..<40)
  func numbersOfComparisonsAreLists(seed: Int) {
    var library = RandomLibrary(seed: UInt64(6000 + seed))
    let catalogue = library.catalogue()
    let (a, b) = (library.selection(in: catalogue), library.selection(in: catalogue))
    for unit in [CountingUnit.sources, .reviews, .records] {
      let comparison = Comparison(
        of: a,
        with: b,
        in: catalogue,
        unit: unit,
        codebook: RandomLibrary.codebook
      )
      #expect(comparison.totals.a == catalogue.listed(unit, a))
      #expect(comparison.totals.b == catalogue.listed(unit, b))
      for (theme, row) in comparison.themes.enumerated() {
        var further = Selection()
        further.themes = [.value(theme)]
        #expect(row.a == catalogue.listed(unit, a.narrowed(by: further)))
        #expect(row.b == catalogue.listed(unit, b.narrowed(by: further)))
        #expect(row.ofA == comparison.totals.a)
      }
    }
  }

  @Test(arguments: 0..<60)
  func furtherSelectionNeverAddsAnything(seed: Int) {
    var library = RandomLibrary(seed: UInt64(7000 + seed))
    let catalogue = library.catalogue()
    let (one, other) = (library.selection(in: catalogue), library.selection(in: catalogue))
    let both = one.narrowed(by: other)
    for unit in CountingUnit.allCases {
      #expect(catalogue.listed(unit, both) <= catalogue.listed(unit, one))
    }
    let ids = Set(catalogue.selected(by: both).records.map(\.id))
    #expect(ids.isSubset(of: catalogue.selected(by: one).records.map(\.id)))
  }
}
