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
    /// Whether it opens with a word that gives an order, or names a thing: "Plan in place: 17/24".
    var isOrder: Bool
    /// Whether it is a recommendation, where a past tense alone does not make a figure.
    var isRecommended: Bool
  }

  /// A sentence and what its words say of the numbers in it.
  struct Sentence {
    let tokens: [Token]
    /// Whether it speaks of an audit, a survey or the like.
    var isOnCohort: Bool
    let isPast: Bool
    let isModal: Bool
    /// Whether it asks for a count to be made: "Re-audit ten cases".
    let isCheck: Bool
    /// Whether it says what a document draws on: "We looked at 14 reviews".
    let isOnSources: Bool
    /// Whether it says how a review was made: who wrote to it, and met its author.
    let isOnProcess: Bool
    /// Whether it speaks of research, or of what is known of a whole area.
    let isOnResearch: Bool

    init(_ tokens: [Token], _ words: FigureWords) {
      self.tokens = tokens
      let lists = words.lists(among: tokens)
      isOnCohort = lists.contains(.cohorts)
      isModal = lists.contains(.modals)
      let holdsPast = lists.contains(.past) && Self.isPast(tokens, words)
      isPast = holdsPast || (!isModal && Self.isPerfect(tokens))
      let isAgain = tokens.count > 2 && tokens[0].text == "re" && tokens[1].text == "-"
      let opening = isAgain ? tokens[2].text : tokens.first?.text ?? ""
      isCheck = words.holds(.checks, opening) && !isPast
      isOnSources = lists.contains(.drawn)
      isOnProcess = lists.contains(.process)
      isOnResearch = lists.contains(.research)
    }

    /// "completed", and not "will be completed".
    private static func isPast(_ tokens: [Token], _ words: FigureWords) -> Bool {
      tokens.indices.contains { place in
        words.holds(.past, tokens[place].text) && (place == 0 || tokens[place - 1].text != "be")
      }
    }

    /// "have risen", and not "have to".
    private static func isPerfect(_ tokens: [Token]) -> Bool {
      zip(tokens, tokens.dropFirst()).contains { first, second in
        (first.text == "have" || first.text == "has") && second.text != "to"
      }
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
      isAsked: kind == .recommendation || kind == .action,
      isOrder: isOrder,
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
        || isOnCohort[place]
    }
  }

  func isStatistic(_ figure: Figure, _ sentence: Sentence, _ setting: Setting) -> Bool {
    if setting.isAsked, !sentence.isPast {
      // A plan also says how far things have come: "Checks answered in time in 58 of 71 requests".
      // "90 per cent completion" alone is how far they should.
      let isProgress = !setting.isRecommended && !sentence.isModal && !figure.isBareCount
      guard isProgress, figure.place.lowerBound > 0, !setting.isOrder else { return false }
    }
    if setting.isOrder, !sentence.isPast, !isLabelled(figure, sentence.tokens) { return false }
    if setting.isRecommended, sentence.isModal { return false }
    if sentence.isCheck || (sentence.isModal && !sentence.isPast && isAhead(figure, sentence)),
      figure.isBareCount
    {
      return false
    }
    if isOfOneBody(figure, sentence, setting) { return false }
    if figure.percent != nil || figure.isOdds { return true }
    let kind = units.class(of: figure.unit)
    if figure.isWordShare, kind != nil { return true }
    if kind == .participants,
      isAroundOne(figure, sentence.tokens) || isAttended(figure, sentence.tokens)
    {
      return false
    }
    if setting.isCohort {
      if isOfOne(figure, sentence) { return false }
      // "One assessment was a copy" tells of a single case among many.
      guard figure.count == 1, figure.of == nil else { return true }
      return kind != .events && kind != .participants && !tells(figure, sentence.tokens)
    }
    if let of = figure.of {
      // "two of the three children" tells of one family.
      let isOfReviews = kind == .sources && !isStory(figure)
      return sentence.isOnCohort || kind == .participants
        || of > (kind == .people ? 7 : isOfReviews ? 2 : 4)
    }
    guard let count = figure.count else { return false }
    return isStatistic(count, figure, sentence, setting)
  }

  /// Whether a bare number that stands in the story of one case, or outside of any, is a figure.
  ///
  /// More people than a family has are, whatever is said of them.
  private func isStatistic(
    _ count: Int,
    _ figure: Figure,
    _ sentence: Sentence,
    _ setting: Setting
  ) -> Bool {
    let isOnMany = sentence.isOnCohort || sentence.isOnResearch
    switch units.class(of: figure.unit) {
    case .participants?:
      if takesPart(figure, sentence.tokens) { return count > 1 }
      if sentence.isOnProcess { return count > 2 }
      // "two of the practitioners"
      let next = figure.place.lowerBound + 1
      if sentence.tokens.indices.contains(next), sentence.tokens[next].text == "of" {
        return count > 1
      }
      // "training for 200 staff" is yet to come, "held an event for 22 practitioners" is not.
      let before = figure.place.lowerBound - 1
      let leads: WordSet = sentence.isPast ? ["than"] : ["for", "than"]
      return count > 4 && !(before >= 0 && leads.contains(sentence.tokens[before].text))
    case .events?:
      if sentence.isOnCohort { return count > 4 }
      // The referrals and visits of one family are its story.
      if setting.isInReview, figure.unit != "times", !isOnMany { return count >= 200 }
      return count >= 20 && !isQuoted(figure, sentence.tokens)
    case .sources?:
      if !setting.isInReview {
        return count > 3 || (count > 1 && (sentence.isOnCohort || sentence.isOnSources))
      }
      if isOnMany || isDrawnOn(figure, sentence) { return count > 4 }
      return count >= 10 && !isStory(figure)
    case .people?:
      return (count > 4 && isOnMany) || count >= 20 || isSample(figure, sentence.tokens)
    case nil: return count > 4 && (sentence.isOnCohort || sentence.isOnSources)
    }
  }

  /// "20 files will be read", "should read 20 files": what is still to be counted.
  private func isAhead(_ figure: Figure, _ sentence: Sentence) -> Bool {
    let (start, end) = (figure.place.lowerBound, figure.place.upperBound)
    let around = sentence.tokens[max(0, start - 6)..<start] + sentence.tokens[end...].prefix(4)
    return around.contains { ["will", "should", "must", "shall"].contains($0.text) }
  }

  /// Whether incidents, reports or the like are counted, which one family may have many of.
  private func isStory(_ figure: Figure) -> Bool {
    figure.unit.map { words.holds(.story, Word($0)) } ?? false
  }

  /// "Plan in place: 17/24", "Record of fathers 40%": a label with its share, and nothing asked for.
  private func isLabelled(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    guard !figure.isBareCount, before > 0, sentence.count <= 16 else { return false }
    let isLast = figure.place.upperBound + 1 >= sentence.count
    return [":", "-", "("].contains(sentence[before].text)
      || (isLast && !["to", "by", "at", "least", "of"].contains(sentence[before].text))
  }

  /// "four managers took part", "the reviewer met two managers".
  private func takesPart(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let place = figure.place
    var before = sentence[max(0, place.lowerBound - 8)..<place.lowerBound]
    if let cut = before.lastIndex(where: { $0.text == ";" }) { before = before[(cut + 1)...] }
    let behind = sentence[place.upperBound...].prefix(10).prefix { $0.text != ";" }
    return words.holds(.parts, among: before) || words.holds(.meetings, among: before.suffix(5))
      || words.holds(.parts, among: behind)
  }

  /// "speaks of “the children” 23 times" counts words.
  private func isQuoted(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound - 1
    guard sentence.indices.contains(before) else { return false }
    return sentence[before].text == "\"" || sentence[before].text == "'"
  }

  /// "One mother told us": her words follow.
  private func tells(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let next = figure.place.upperBound
    return sentence.indices.contains(next) && words.holds(.sayings, sentence[next].text)
  }

  /// "We looked at 14 reviews from our region".
  func isDrawnOn(_ figure: Figure, _ sentence: Sentence) -> Bool {
    sentence.isOnSources && figure.isBareCount && (figure.count ?? 0) > 4
      && units.class(of: figure.unit) == .sources
  }

  /// "12 such deaths; in 9 …": more than the review of one case is about.
  func isMany(_ figure: Figure) -> Bool {
    guard figure.isBareCount, let count = figure.count else { return false }
    switch units.class(of: figure.unit) {
    case .sources?: return count >= 10
    case .people?: return count >= 20
    default: return false
    }
  }

  /// "This report looks at 24 reviews": the document is about many.
  func namesCases(_ figure: Figure, _ setting: Setting) -> Bool {
    !setting.isInReview && figure.isBareCount && (figure.count ?? 0) > 2
      && units.class(of: figure.unit) == .sources
  }

  /// "the records of 14 children".
  func isSample(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let before = figure.place.lowerBound
    guard before > 1, sentence[before - 1].text == "of" else { return false }
    return ["records", "files"].contains(sentence[before - 2].text)
  }
}
