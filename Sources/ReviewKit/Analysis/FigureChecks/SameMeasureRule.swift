/// Finds two values for the same measure in the same scope: "15% were in our care", "14% were in our care".
struct SameMeasureRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    var seen: [Key] = []
    var figures: [[CheckedFigure]] = []
    for group in set.groups {
      for figure in group.figures {
        let scope = Self.home(of: group.scope, in: set)
        guard let key = Key(figure, in: group, about: scope) else { continue }
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

  /// "The north: in more depth" goes on about the north.
  private static func home(of scope: FigureScope, in set: FigureSet) -> FigureScope {
    guard scope.review == nil, let colon = scope.name.firstIndex(of: ":") else { return scope }
    let name = scope.name[..<colon]
    return set.groups.lazy.map(\.scope).first { $0.review == nil && $0.name == name } ?? scope
  }

  private struct Key: Hashable {
    var scope: FigureScope
    var unit: String
    var words: [String]

    /// `nil` for a figure whose words do not say what it measures.
    init?(_ figure: CheckedFigure, in group: FigureGroup, about scope: FigureScope) {
      let words = Set(figure.reading.content.filter { !Self.isUnit($0, group.unit) }).sorted()
      guard !words.isEmpty, !figure.reading.isUnknown, !figure.isRough, !figure.isCompared
      else { return nil }
      self.scope = scope
      unit = group.unit
      self.words = words
    }

    /// "children", and not "girls", which are counted as children as well.
    private static func isUnit(_ word: String, _ unit: String) -> Bool {
      let tokens = Token.tokens(ofText: word)
      return Units.standard.unit(at: 0, in: tokens)?.unit == unit
        && CategoryWords.standard.reading(tokens).categories.isEmpty
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
    let areCategories = [first, other].allSatisfy {
      $0.reading.isPure
        && $0.reading.categories.contains { CategoryWords.standard.isStrict($0.family) }
    }
    let isSure =
      ((first.isItem && other.isItem) || areCategories)
      && (first.percent == nil) == (other.percent == nil) && !first.isCount
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
      return !FractionRule.agree(percent, count, of)
    }
    guard let one = first.count, let other = second.count else { return false }
    if let of = first.of, let otherOf = second.of { return of == otherOf && one != other }
    // A bare count may be one of more that are not named.
    return first.isItem && second.isItem && first.reading.isPure && one != other
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
