/// Marks figures that a check doubts, and keeps what the marks stand for.
struct FigureMarks {
  /// In the order of the marks.
  private var doubts: [FigureFinding] = []

  /// The figure as its source has it, with the marks of what casts doubt on it and with its place.
  mutating func words(
    for figure: StatisticEntry,
    in catalogue: Catalogue,
    _ sources: inout PageSources
  ) -> Words {
    var words = Words(figure.sentence(in: catalogue))
    for doubt in figure.doubts {
      let number = doubts.firstIndex(of: doubt) ?? doubts.count
      if number == doubts.count { doubts.append(doubt) }
      words.pieces.append(.footnote(number + 1))
    }
    words.cite([sources.citation(of: figure)])
    return words
  }

  /// What the marks stand for: what a check of the figures found, by arithmetic alone.
  func footnotes(_ sources: inout PageSources) -> [Words] {
    doubts.map { doubt in
      let level = doubt.level.title
      let sentence = "\(level.prefix(1).uppercased() + level.dropFirst()): \(doubt.message)."
      return Words(sentence.replacing("..", with: "."), sources.citations(of: doubt))
    }
  }
}
