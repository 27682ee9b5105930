/// Whether a number is a figure: by what it counts, and by what the passage around it is about.
extension StatisticExtractor {
  /// What the passage that holds a number is about.
  struct Setting {
    /// Whether counts are figures here, as in an audit, and not facts of one case.
    var isCohort: Bool
    /// Whether it belongs to a review of its own.
    var isInReview: Bool
    /// Whether it says what should be done, where numbers are targets.
    var isAsked: Bool
  }

  func setting(of passage: Passage, at index: Int) -> Setting {
    let review = reviews.place(of: index)
    let kind = kinds.kind(of: passage, at: index)
    let isOrder = statements[index]?.cues.begins(with: .imperatives) ?? false
    return Setting(
      isCohort: cohortLevel != nil || isCohort(at: index, review),
      isInReview: review != nil,
      isAsked: kind == .recommendation || kind == .action || isOrder
    )
  }

  private func isCohort(at index: Int, _ review: Int?) -> Bool {
    if let review, [.multiAgencyAudit, .thematicAnalysis].contains(reviews[review].review.kind) {
      return true
    }
    if review == nil, isCollection { return true }
    return outline.path(of: outline.entries[index].heading).contains { place in
      (review == nil && outline.headings[place].role == .statistics)
        || isCohortHeading(place)
    }
  }

  /// "What the audit found", "Survey of schools".
  private func isCohortHeading(_ place: Int) -> Bool {
    words.holds(
      .cohorts,
      among: Token.tokens(of: outline.headings[place].passage, in: bytes)
    )
  }

  func isStatistic(_ figure: Figure, _ sentence: [Token], _ setting: Setting) -> Bool {
    if setting.isAsked, !words.holds(.past, among: sentence) { return false }
    if figure.percent != nil || figure.isOdds { return true }
    let kind = units.class(of: figure.unit)
    if setting.isCohort {
      // "One assessment was a copy" tells of a single case among many.
      return figure.count != 1 || figure.of != nil || (kind != .events && kind != .participants)
    }
    let isCohortSentence = words.holds(.cohorts, among: sentence)
    if let of = figure.of {
      // "two of the three children" tells of one family.
      return isCohortSentence || kind == .participants || of > (kind == .people ? 7 : 4)
    }
    guard let count = figure.count else { return false }
    switch kind {
    case .participants?: return count > 4 || (count > 1 && takesPart(figure, sentence))
    case .events?: return count >= 10 && !isQuoted(figure, sentence)
    case .sources?: return count > 1 && (!setting.isInReview || count >= 10)
    case .people?: return (count > 4 && isCohortSentence) || isSample(figure, sentence)
    case nil: return count > 4 && isCohortSentence
    }
  }

  /// "four managers took part".
  private func takesPart(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let place = figure.place
    let near = max(0, place.lowerBound - 8)..<min(sentence.count, place.upperBound + 10)
    return words.holds(.parts, among: sentence[near])
  }

  /// "speaks of “the children” 23 times" counts words.
  private func isQuoted(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    guard sentence.indices.contains(before) else { return false }
    return sentence[before].text == "\"" || sentence[before].text == "'"
  }

  /// "the records of 14 children".
  func isSample(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound
    guard before > 1, sentence[before - 1].text == "of" else { return false }
    return ["records", "files"].contains(sentence[before - 2].text)
  }
}

/// The kinds of records by where they stand.
struct RecordKinds {
  private var byStart: [Int: Record.Kind] = [:]
  private var byEntry: [Int: Record.Kind] = [:]

  init(_ drafts: [RecordExtractor.Draft]) {
    for draft in drafts {
      if let start = draft.record.passage.fragments.first?.range.lowerBound {
        byStart[start] = draft.record.kind
      }
      if byEntry[draft.entry] == nil { byEntry[draft.entry] = draft.record.kind }
    }
  }

  /// The kind of the record that begins with a passage, else of the first in its entry.
  func kind(of passage: Passage, at entry: Int) -> Record.Kind? {
    if let start = passage.fragments.first?.range.lowerBound, let kind = byStart[start] {
      return kind
    }
    return byEntry[entry]
  }
}
