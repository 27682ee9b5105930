extension ReviewDocument {
  /// The records, by their place in `records`, whose kind was guessed from their wording, since no
  /// heading above them, no declared theme and no number or mark of their own says what they are.
  ///
  /// What opens a document or a review is taken for context, which is a rule and no guess; a callout
  /// stands apart from the headings by its layout.
  func guessedRecords() -> Set<Int> {
    var guessed: Set<Int> = []
    var firstHeading: Int?
    for heading in headings {
      guard let line = heading.passage.fragments.first?.line else { continue }
      firstHeading = min(firstHeading ?? line, line)
    }
    for (place, record) in records.enumerated() where !tellsKind(record) {
      if let heading = record.heading, headings.indices.contains(heading) {
        let opens = heading == 0 && record.kind == .context
        if !opens, !says(headings[heading].role, record.kind) { guessed.insert(place) }
      } else if headings.isEmpty || (record.kind != .context && isBefore(firstHeading, record)) {
        guessed.insert(place)
      }
    }
    return guessed
  }

  private func tellsKind(_ record: Record) -> Bool {
    switch record.kind {
    case .question, .resource, .quotation: true
    case .recommendation where record.number != nil: true
    default: record.declaredTheme != nil
    }
  }

  private func says(_ role: Role?, _ kind: Record.Kind) -> Bool {
    switch role {
    case .review: kind == .context
    case let role?: role.recordKind != nil
    case nil: false
    }
  }

  private func isBefore(_ firstHeading: Int?, _ record: Record) -> Bool {
    guard let firstHeading, let line = record.passage.fragments.first?.line else { return true }
    return line < firstHeading
  }
}
