#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How often two parts of a library have each theme.
public struct Comparison: Sendable {
  public let unit: CountingUnit
  /// How many each part has: the bases of its counts.
  public let totals: (a: Int, b: Int)
  /// How many are in both parts.
  public let shared: Int
  /// By place in the codebook.
  public let themes: [Theme]

  /// What is counted of one theme.
  public struct Theme: Hashable, Sendable {
    public var a: Int
    public var ofA: Int
    public var b: Int
    public var ofB: Int
  }

  /// Parts with fewer say little.
  public static let fewest = 5
}

extension Comparison {
  /// Compares two parts of the same catalogue.
  public init(
    of a: Selection,
    with b: Selection,
    in catalogue: Catalogue,
    unit: CountingUnit = .sources,
    codebook: Codebook
  ) {
    let (a, b) = (
      Self.units(a, catalogue, unit, codebook), Self.units(b, catalogue, unit, codebook)
    )
    let (countsA, countsB) = (Self.counts(a, codebook), Self.counts(b, codebook))
    self.unit = unit
    totals = (a.ids.count, b.ids.count)
    shared = Set(a.ids).intersection(b.ids).count
    themes = zip(countsA, countsB).map { inA, inB in
      Theme(a: inA, ofA: a.ids.count, b: inB, ofB: b.ids.count)
    }
  }

  private static func units(
    _ selection: Selection,
    _ catalogue: Catalogue,
    _ unit: CountingUnit,
    _ codebook: Codebook
  ) -> ThemedUnits {
    ThemedUnits(
      of: catalogue.selected(by: selection),
      unit: unit,
      codebook: codebook,
      selection: selection
    )
  }

  private static func counts(_ units: ThemedUnits, _ codebook: Codebook) -> [Int] {
    var counts = Array(repeating: 0, count: codebook.themes.count)
    for theme in units.themes.joined() { counts[theme] += 1 }
    return counts
  }
}

extension Comparison.Theme {
  public var percentA: Double? { ofA == 0 ? nil : 100 * Double(a) / Double(ofA) }
  public var percentB: Double? { ofB == 0 ? nil : 100 * Double(b) / Double(ofB) }

  /// By how many percentage points more of the first part have it; `nil` where a part is empty.
  public var difference: Double? {
    guard let percentA, let percentB else { return nil }
    return percentA - percentB
  }

  /// Those that have it and those that do not, in the first part and in the second.
  private var observed: [Int] { [a, ofA - a, b, ofB - b] }

  /// What the four would be if the parts did not differ.
  private var expected: [Double] {
    let (have, all) = (Double(a + b), Double(ofA + ofB))
    guard all > 0 else { return [0, 0, 0, 0] }
    let (inA, inB) = (have * Double(ofA) / all, have * Double(ofB) / all)
    return [inA, Double(ofA) - inA, inB, Double(ofB) - inB]
  }

  /// The least of the expected counts; below 5 the measures are not to be relied on.
  ///
  /// After W. G. Cochran, "Some methods for strengthening the common chi-squared tests", Biometrics
  /// 10, 1954.
  public var leastExpected: Double { expected.min() ?? 0 }

  /// The log-likelihood ratio G², from 0 for no difference: twice the sum of observed times the
  /// logarithm of observed by expected, over the four cells.
  ///
  /// After T. Dunning, "Accurate methods for the statistics of surprise and coincidence",
  /// Computational Linguistics 19, 1993.
  ///
  /// - Returns: `nil` where a part is empty.
  public var logLikelihood: Double? {
    guard ofA > 0, ofB > 0 else { return nil }
    let terms = zip(observed, expected).map { observed, expected in
      observed == 0 || expected == 0 ? 0 : Double(observed) * log(Double(observed) / expected)
    }
    return max(0, 2 * terms.reduce(0, +))
  }

  /// The odds in the first part by those in the second, with a half added to each cell so that
  /// there is a ratio even where a cell is 0.
  ///
  /// After J. B. S. Haldane, "The estimation and significance of the logarithm of a ratio of
  /// frequencies", Annals of Human Genetics 20, 1956.
  ///
  /// - Returns: 1 for no difference; `nil` where a part is empty.
  public var oddsRatio: Double? {
    guard ofA > 0, ofB > 0 else { return nil }
    let cells = observed.map { Double($0) + 0.5 }
    return cells[0] * cells[3] / (cells[1] * cells[2])
  }
}
