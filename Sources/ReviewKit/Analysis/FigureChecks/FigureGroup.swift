/// What figures speak of.
struct FigureScope: Hashable, Sendable {
  /// As it is printed: a review's id, a theme, a heading.
  var name: String
  /// The review, by its place in the document; `nil` outside of reviews.
  var review: Int?
  /// The heading over them, by its place in the document, but for headings that only say how those
  /// above are counted: "Sex", "Age of the children".
  var section: Int?
}

/// Figures that stand together and count the same: those of a list, a table or a sentence, of one unit.
///
/// They are taken to have one base.
struct FigureGroup: Hashable, Sendable {
  var scope: FigureScope
  var unit: String
  /// In the order of the text.
  var figures: [CheckedFigure]
}

/// Figures of a group that each count somebody under another category of one family: male, female, not
/// recorded.
struct Alternatives: Hashable, Sendable {
  var family: String
  var figures: [CheckedFigure]
  /// Whether nobody can be counted under two of them, as far as words tell.
  var isStrict: Bool
  /// Whether one of them counts those of whom nothing is known.
  var includesUnknown: Bool
}

extension FigureGroup {
  /// The percentages whose base is to be found out.
  var shares: [CheckedFigure] { figures.filter(\.isBareShare) }

  var counts: [CheckedFigure] { figures.filter(\.isCount) }

  var lines: [LineRange] { Self.lines(of: figures) }

  static func lines(of figures: [CheckedFigure]) -> [LineRange] {
    var runs: [LineRange] = []
    for lines in figures.map(\.lines).sorted() {
      if let last = runs.last, lines.first <= last.last + 1 {
        runs[runs.count - 1] = last.union(lines)
      } else {
        runs.append(lines)
      }
    }
    return runs
  }
}

extension Alternatives {
  /// Finds runs of figures whose categories belong to one family and differ.
  static func runs(in figures: [CheckedFigure]) -> [Alternatives] {
    var runs: [Alternatives] = []
    var run: [CheckedFigure] = []
    var families: [String] = []
    func close() {
      if let family = families.first, run.count > 1 { runs.append(Alternatives(run, family)) }
      (run, families) = ([], [])
    }
    for figure in figures {
      let own = figure.reading.categories.map(\.family)
      guard figure.reading.isUnknown || !own.isEmpty else {
        close()
        continue
      }
      let isUnknown = figure.reading.isUnknown
      if isUnknown, run.contains(where: \.reading.isUnknown) { close() }
      let shared =
        isUnknown
        ? families
        : own.filter { (families.isEmpty || families.contains($0)) && figure.isNew($0, run) }
      if !isUnknown, shared.isEmpty || (families.isEmpty && !run.isEmpty && own.isEmpty) {
        close()
        families = own
      } else if !isUnknown {
        families = shared
      }
      run.append(figure)
    }
    close()
    return runs
  }

  private init(_ figures: [CheckedFigure], _ family: String) {
    self.family = family
    self.figures = figures
    includesUnknown = figures.contains(where: \.reading.isUnknown)
    let ages = figures.compactMap(\.reading.ages)
    let isApart = ages.indices.allSatisfy { place in
      ages[..<place].allSatisfy { !$0.overlaps(ages[place]) }
    }
    isStrict =
      CategoryWords.standard.isStrict(family) && figures.allSatisfy(\.reading.isPure)
      && (family != "age" || isApart)
  }
}

extension CheckedFigure {
  fileprivate func isNew(_ family: String, _ run: [CheckedFigure]) -> Bool {
    let own = reading.categories.first { $0.family == family }
    return !run.contains { figure in
      figure.reading.categories.contains { $0 == own }
    }
  }
}

extension Alternatives {
  /// What the percentages sum to, in units of the finest place printed, and what rounding allows for.
  struct Sum: Hashable, Sendable {
    /// As "107" or "100.1".
    var total: PrintedPercent
    /// The most and the least that categories which make up a whole can be printed as.
    var most: PrintedPercent
    var least: PrintedPercent
  }

  /// `nil` where not all are percentages with as many decimals.
  ///
  /// A percentage rounded to the nearest is at most half a unit of its last place too large or too small,
  /// so that c categories sum to 100 give or take c/2 units, whole units only; where decimals are cut off
  /// each is less than a unit too small, and they sum to more than 100 - c.
  var sum: Sum? {
    let percents = figures.compactMap(\.percent)
    guard let first = percents.first, percents.count == figures.count,
      percents.allSatisfy({ $0.decimals == first.decimals })
    else { return nil }
    let slack = percents.count
    guard
      let total = PrintedPercent(
        digits: percents.reduce(0) { $0 + $1.digits },
        decimals: first.decimals
      ),
      let most = PrintedPercent(digits: first.whole + slack / 2, decimals: first.decimals),
      let least = PrintedPercent(
        digits: max(0, first.whole - max(slack - 1, slack / 2)),
        decimals: first.decimals
      )
    else { return nil }
    return Sum(total: total, most: most, least: least)
  }

  /// Whether the percentages add up, as far as rounding lets one say.
  var isWhole: Bool {
    sum.map { $0.least.digits...$0.most.digits ~= $0.total.digits } ?? false
  }
}
