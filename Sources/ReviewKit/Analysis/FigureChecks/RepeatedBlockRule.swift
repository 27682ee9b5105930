/// Finds a block of figures that stands word for word in two scopes, as it does where one was copied and
/// not filled in anew.
struct RepeatedBlockRule: FigureRule {
  /// Shorter blocks can well be equal by chance.
  private static let shortest = 3
  /// More figures than any document of this field has are not compared, each with each.
  private static let most = 2000

  func findings(in set: FigureSet) -> [FigureFinding] {
    let groups = set.groups.filter { $0.figures.count >= Self.shortest }
    guard groups.reduce(0, { $0 + $1.figures.count }) <= Self.most else { return [] }
    var findings: [FigureFinding] = []
    for (place, group) in groups.enumerated() {
      for other in groups[(place + 1)...]
      where other.scope != group.scope && other.scope.name != group.scope.name {
        guard let (own, copy) = Self.shared(group.figures, other.figures) else { continue }
        findings.append(
          set.finding(
            .suspect,
            .repeatedBlock,
            own + copy,
            in: other.scope,
            "\(own.count) figures about “\(group.scope.name)” (\(FigureWording.lines(of: own))) stand word "
              + "for word under “\(other.scope.name)” (\(FigureWording.lines(of: copy)))."
          )
        )
      }
    }
    return findings
  }

  /// The longest run of equal figures; `nil` where there is none long enough that says anything.
  private static func shared(
    _ first: [CheckedFigure],
    _ second: [CheckedFigure]
  ) -> (own: [CheckedFigure], copy: [CheckedFigure])? {
    var best: (start: Int, other: Int, length: Int) = (0, 0, 0)
    for start in first.indices {
      for other in second.indices {
        var length = 0
        while start + length < first.count, other + length < second.count,
          isSame(first[start + length], second[other + length])
        {
          length += 1
        }
        if length > best.length { best = (start, other, length) }
      }
    }
    guard best.length >= shortest else { return nil }
    let own = Array(first[best.start..<best.start + best.length])
    // Noughts in a row are no block of figures.
    guard Set(own.map(\.figure)).count > 1 else { return nil }
    return (own, Array(second[best.other..<best.other + best.length]))
  }

  private static func isSame(_ figure: CheckedFigure, _ other: CheckedFigure) -> Bool {
    figure.statement.lowercased() == other.statement.lowercased()
  }
}
