/// Finds two numbers for those that one review or audit is about: "the ten children chosen", "the records of
/// eight children".
struct WordsAndFiguresRule: FigureRule {
  func findings(in set: FigureSet) -> [FigureFinding] {
    var keys: [Key] = []
    var mentions: [[(scope: FigureScope, figure: CheckedFigure)]] = []
    for group in set.groups {
      for figure in group.figures where isMention(figure, in: set, group) {
        let key = Key(review: group.scope.review, unit: group.unit)
        if let place = keys.firstIndex(of: key) {
          mentions[place].append((group.scope, figure))
        } else {
          keys.append(key)
          mentions.append([(group.scope, figure)])
        }
      }
    }
    return mentions.compactMap { finding(about: $0, in: set) }
  }

  private struct Key: Hashable {
    var review: Int?
    var unit: String
  }

  /// Whether a bare count speaks of all: as a sample, or as those named before that are no part of others.
  private func isMention(_ figure: CheckedFigure, in set: FigureSet, _ group: FigureGroup) -> Bool {
    guard group.scope.review != nil, figure.isCount, let count = figure.count, count > 2,
      figure.mention != .other, figure.base == nil, !figure.reading.isPure,
      figure.unitClass == .people
    else { return false }
    guard figure.mention == .definite else { return true }
    let isPart = set.groups.contains { other in
      other.scope.review == group.scope.review && other.unit == group.unit
        && other.figures.contains {
          $0.count == count && ($0.isFraction || ($0.isCount && $0.mention == .other))
        }
    }
    return !isPart
  }

  private func finding(
    about mentions: [(scope: FigureScope, figure: CheckedFigure)],
    in set: FigureSet
  ) -> FigureFinding? {
    guard let first = mentions.first else { return nil }
    var values: [Int] = []
    for case let count? in mentions.map(\.figure.count) where !values.contains(count) {
      values.append(count)
    }
    guard values.count == 2 else { return nil }
    let texts = values.map { value in
      let lines = FigureWording.lines(of: mentions.map(\.figure).filter { $0.count == value })
      return "\(value) \(first.figure.unit) (\(lines))"
    }
    return set.finding(
      .suspect,
      .wordsAndFigures,
      mentions.map(\.figure),
      in: first.scope,
      "\(FigureWording.list(texts)) are both named as those that were looked at.",
      assuming: ["both numbers speak of all that were looked at, and not of a part of them"]
    )
  }
}
