/// How often two themes are met in the same source, review or record.
public struct CoOccurrence: Sendable {
  public let unit: CountingUnit
  /// How many are looked at, with or without a theme: the base of lift.
  public let total: Int
  /// For each two themes by place in the codebook; on the diagonal how many have the theme.
  private var counts: [[Int]]
}

extension CoOccurrence {
  /// Counts in what `Catalogue.selected(by:)` gave for the selection.
  public init(
    of catalogue: Catalogue,
    unit: CountingUnit = .sources,
    codebook: Codebook,
    selection: Selection = Selection()
  ) {
    let units = ThemedUnits(of: catalogue, unit: unit, codebook: codebook, selection: selection)
    self.unit = unit
    total = units.ids.count
    let themes = codebook.themes.count
    counts = Array(repeating: Array(repeating: 0, count: themes), count: themes)
    for themes in units.themes {
      for one in themes {
        for other in themes { counts[one][other] += 1 }
      }
    }
  }

  /// How many have the theme.
  public func count(of theme: Int) -> Int { counts[theme][theme] }

  /// How many have both themes.
  public func count(_ one: Int, _ other: Int) -> Int { counts[one][other] }

  /// How many have at least one of the two themes.
  public func either(_ one: Int, _ other: Int) -> Int {
    count(of: one) + count(of: other) - count(one, other)
  }

  /// Of those with at least one of the themes the share that has both, from 0 to 1.
  ///
  /// After P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11, 1912.
  ///
  /// - Returns: `nil` where nothing has either.
  public func jaccard(_ one: Int, _ other: Int) -> Double? {
    let either = either(one, other)
    return either == 0 ? nil : Double(count(one, other)) / Double(either)
  }

  /// How many times as many have both as would if the themes had nothing to do with each other: 1
  /// for as many.
  ///
  /// After S. Brin, R. Motwani, J. Ullman and S. Tsur, "Dynamic itemset counting and implication
  /// rules for market basket data", SIGMOD 1997, who call it interest.
  ///
  /// - Returns: `nil` where one of the themes is not met.
  public func lift(_ one: Int, _ other: Int) -> Double? {
    let expected = Double(count(of: one)) * Double(count(of: other))
    return expected == 0 ? nil : Double(count(one, other)) * Double(total) / expected
  }
}
