/// What the records of a review tell.
extension ReviewReader {
  /// What one record of a review tells, in tokens, with the themes of its wording.
  struct Told {
    var kind: Record.Kind
    var statement: Statement
    var passage: Passage
    var lines: LineRange
    var codings: [Coding]

    var tokens: [Token] { statement.tokens }
  }

  /// How many records of a review are read for its facts; they stand near its beginning.
  private static let reach = 200

  /// What the first records of a review tell, in order.
  func told(
    of review: ReviewFinder.Found,
    _ records: [RecordExtractor.Draft],
    _ coded: [Record]
  ) -> [Told] {
    // Drafts stand in the order of their entries.
    let start = records.partitioningIndex { $0.entry >= review.entries.lowerBound }
    let mine = records[start...].prefix(Self.reach).prefix { $0.entry < review.entries.upperBound }
    return mine.indices.compactMap { index in
      guard let statement = statements[records[index].entry], let lines = coded[index].passage.lines
      else { return nil }
      return Told(
        kind: coded[index].kind,
        statement: statement,
        passage: coded[index].passage,
        lines: lines,
        codings: coded[index].codings
      )
    }
  }
}
