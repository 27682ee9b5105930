/// What several sources say.
///
/// Records are compared by their words (`PointLikeness`) and, where they say what was learnt or is
/// to be done, by what these mean (`MeaningLikeness`); `CompleteLinkage` puts them together, so that
/// each record of a point is near each other one. For their words, records that both have themes and
/// none in common are put together only where one says nothing that the other does not; for their
/// meaning, only with themes in common; good practice never with anything else. Compared are only
/// records that share a word or a meaning which few have; the work grows with the number of records
/// and not with its square.
public struct Recurrence: Sendable {
  /// Records that say the same.
  public struct Point: Hashable, Sendable {
    /// By their place in the catalogue, in order, but the one nearest to the others first.
    public var records: [Int]
    /// How many sources they come from.
    public var sources: Int
  }

  /// What makes two records one point.
  public enum Comparison: Sendable {
    /// Nearly the same words: one may stand for the other.
    case words
    /// These, or themes and most of the meaning in common: near enough to be read side by side.
    case meaning
  }

  /// The points with those first that most sources make, then most records, then in the order of
  /// the catalogue.
  public let points: [Point]

  /// The kinds that say what was learnt and what is to be done; the others set the scene.
  public static let standardKinds: [Record.Kind] = [
    .learningPoint, .recommendation, .action, .concern, .goodPractice, .question,
  ]

  /// Looks for points in the records of a catalogue.
  ///
  /// - Parameters:
  ///   - catalogue: With texts; what is to be grouped.
  ///   - library: All that is known, where the catalogue is only a part of it: how rare a word is
  ///     in it tells how much it counts.
  ///   - comparison: What makes two records one point.
  ///   - fewestSources: Points that fewer sources make are left out.
  public init(
    of catalogue: Catalogue,
    in library: Catalogue? = nil,
    by comparison: Comparison = .meaning,
    fewestSources: Int = 2
  ) {
    let groups = PointGroups(of: catalogue, in: library ?? catalogue, by: comparison).groups
    points = groups.map { group in
      Point(records: group, sources: Set(group.map { catalogue.records[$0].source }).count)
    }.filter { $0.records.count > 1 && $0.sources >= fewestSources }
      .enumerated().sorted { left, right in
        let (one, other) = (left.element, right.element)
        return (other.sources, other.records.count, left.offset)
          < (one.sources, one.records.count, right.offset)
      }.map(\.element)
  }
}
