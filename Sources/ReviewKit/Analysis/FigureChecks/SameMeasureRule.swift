/// Finds two values for the same measure in the same scope: "15% were in our care", "14% were in our care".
struct SameMeasureRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    var seen: [Key] = []
    var figures: [[CheckedFigure]] = []
    for group in set.groups {
      for figure in group.figures {
        guard let key = Key(figure, in: group) else { continue }
        if let place = seen.firstIndex(of: key) {
          figures[place].append(figure)
        } else {
          seen.append(key)
          figures.append([figure])
        }
      }
    }
    return zip(seen, figures).compactMap { finding(about: $1, $0, in: set) }
  }

  private struct Key: Hashable {
    var scope: FigureScope
    var unit: String
    var words: [String]

    /// `nil` for a figure whose words do not say what it measures.
    init?(_ figure: CheckedFigure, in group: FigureGroup) {
      let words = Set(figure.reading.content.filter { Self.unit($0) != group.unit }).sorted()
      guard !words.isEmpty, !figure.reading.isUnknown, !figure.isUnmeasured, !figure.isRough,
        !figure.isCompared
      else { return nil }
      scope = group.scope
      unit = group.unit
      self.words = words
    }

    private static func unit(_ word: String) -> String? {
      Units.standard.unit(at: 0, in: Token.tokens(ofText: word))?.unit
    }
  }

  private func finding(
    about figures: [CheckedFigure],
    _ key: Key,
    in set: FigureSet
  ) -> FigureFinding? {
    guard let first = figures.first,
      let other = figures.dropFirst().first(where: {
        !$0.lines.overlaps(first.lines) && Self.differ(first, $0)
      })
    else { return nil }
    let areItems = first.isItem && other.isItem
    let isSure = areItems && (first.percent == nil) == (other.percent == nil) && !first.isCount
    return set.finding(
      isSure ? .contradiction : .suspect,
      .sameMeasure,
      [first, other],
      in: key.scope,
      "“\(first.statement)” (\(FigureWording.lines([first.lines]))) and “\(other.statement)” "
        + "(\(FigureWording.lines([other.lines]))) give two values for one measure.",
      assuming: ["both speak of the same \(key.unit) at the same time"]
    )
  }

  /// Whether no share is printed as both.
  static func differ(_ first: CheckedFigure, _ second: CheckedFigure) -> Bool {
    if let one = first.percent, let other = second.percent { return !overlap(one, other) }
    if let percent = first.percent ?? second.percent {
      let counted = first.percent == nil ? first : second
      guard let count = counted.count, let of = counted.of, 1...10_000_000 ~= of, count <= of
      else { return false }
      return !PrintedPercent.Rounding.allCases.contains {
        percent.counts(of: of, $0)?.contains(count) ?? false
      }
    }
    guard let one = first.count, let other = second.count else { return false }
    if let of = first.of, let otherOf = second.of { return of == otherOf && one != other }
    return one != other
  }

  /// "54" and "53.8" can be the same share.
  private static func overlap(_ one: PrintedPercent, _ other: PrintedPercent) -> Bool {
    guard one.decimals != other.decimals else { return one.digits == other.digits }
    let (coarse, fine) = one.decimals < other.decimals ? (one, other) : (other, one)
    let scale = fine.whole / coarse.whole
    // From half a unit below, as rounded, up to a whole unit above, as cut off.
    let low = coarse.digits * scale - scale / 2 - 1
    return low...(coarse.digits + 1) * scale ~= fine.digits
  }
}
