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
    /// Whether it is a recommendation, where a past tense alone does not make a figure.
    var isRecommended: Bool
  }

  /// A sentence and what its words say of the numbers in it.
  struct Sentence {
    let tokens: [Token]
    /// Whether it speaks of an audit, a survey or the like.
    let isOnCohort: Bool
    let isPast: Bool
    let isModal: Bool

    init(_ tokens: [Token], _ words: FigureWords) {
      self.tokens = tokens
      isOnCohort = words.holds(.cohorts, among: tokens)
      isPast = words.holds(.past, among: tokens)
      isModal = words.holds(.modals, among: tokens)
    }
  }

  func setting(of passage: Passage, at index: Int) -> Setting {
    let review = reviews.place(of: index)
    let kind = kinds.kind(of: passage, at: index)
    let isOrder = statements[index]?.cues.begins(with: .imperatives) ?? false
    return Setting(
      isCohort: cohortLevel != nil || isCohort(at: index, review)
        || (review == nil && drawsOnMany),
      isInReview: review != nil,
      isAsked: kind == .recommendation || kind == .action || isOrder,
      isRecommended: kind == .recommendation
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

  func isStatistic(_ figure: Figure, _ sentence: Sentence, _ setting: Setting) -> Bool {
    if setting.isAsked, !sentence.isPast { return false }
    if setting.isRecommended, sentence.isModal { return false }
    if figure.percent != nil || figure.isOdds { return true }
    let kind = units.class(of: figure.unit)
    if setting.isCohort {
      // "One assessment was a copy" tells of a single case among many.
      return figure.count != 1 || figure.of != nil || (kind != .events && kind != .participants)
    }
    if let of = figure.of {
      // "two of the three children" tells of one family.
      return sentence.isOnCohort || kind == .participants || of > (kind == .people ? 7 : 4)
    }
    guard let count = figure.count else { return false }
    switch kind {
    case .participants?:
      if takesPart(figure, sentence.tokens) { return count > 1 }
      // "training for 200 staff"
      let before = figure.place.lowerBound - 1
      return count > 4 && !(before >= 0 && sentence.tokens[before].text == "for")
    case .events?: return count >= 10 && !isQuoted(figure, sentence.tokens)
    case .sources?: return count > 1 && (!setting.isInReview || (count > 4 && sentence.isOnCohort))
    case .people?: return (count > 4 && sentence.isOnCohort) || isSample(figure, sentence.tokens)
    case nil: return count > 4 && sentence.isOnCohort
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
  ///
  /// "This report looks at 24 reviews": the document is about many.
  func namesCases(_ figure: Figure, _ setting: Setting) -> Bool {
    !setting.isInReview && figure.isBareCount && (figure.count ?? 0) > 2
      && units.class(of: figure.unit) == .sources
  }

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
