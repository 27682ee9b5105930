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
    /// Whether it is a lesson drawn, and not the story.
    var isLearning: Bool
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
      isCheck = Self.isCheck(tokens, words) && !isPast
      isOnSources = lists.contains(.drawn)
      isOnProcess = lists.contains(.process)
      isOnResearch = lists.contains(.research)
    }

    /// "Re-audit ten cases", "1.2 Sample 20 files", and not "Sample: 20 files".
    private static func isCheck(_ tokens: [Token], _ words: FigureWords) -> Bool {
      let isAgain = tokens.count > 2 && tokens[0].text == "re" && tokens[1].text == "-"
      var rest = tokens.dropFirst(isAgain ? 2 : 0)
      if let first = rest.first, first.text == "action" { rest = rest.dropFirst() }
      while let first = rest.first, first.number != nil || first.text == "." {
        rest = rest.dropFirst()
      }
      guard let opening = rest.first, words.holds(.checks, opening.text) else { return false }
      return rest.dropFirst().first?.text != ":"
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
      isRecommended: kind == .recommendation,
      isLearning: kind == .learningPoint || kind == .concern || kind == .goodPractice
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
      let isReached = figure.place.lowerBound > 0 || isDated(figure, sentence.tokens)
      guard isProgress, isReached, !setting.isOrder else { return false }
    }
    if setting.isOrder, !sentence.isPast, !isLabelled(figure, sentence.tokens) { return false }
    if setting.isRecommended, sentence.isModal { return false }
    if sentence.isCheck || (sentence.isModal && !sentence.isPast && isAhead(figure, sentence)),
      figure.isBareCount
    {
      return false
    }
    if isOfOneBody(figure, sentence, setting) { return false }
    if isBeside(figure, sentence.tokens) { return false }
    if figure.percent != nil || figure.isOdds { return true }
    let kind = units.class(of: figure.unit)
    if figure.isWordShare, figure.unit != nil || !setting.isInReview { return true }
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
      if words.holds(.progress, among: sentence.tokens), isOfPlan(figure) { return true }
      // What was done on each of a few occasions is learning; how often is only the story.
      if kind == .events, setting.isLearning { return of > 2 }
      if figure.unit == "times", setting.isInReview, !sentence.isOnCohort { return of >= 20 }
      return sentence.isOnCohort || kind == .participants
        || of > (kind == .people ? 7 : isOfReviews ? 2 : 4)
    }
    guard let count = figure.count else { return false }
    return isOfPlan(figure) || isStatistic(count, figure, sentence, setting)
  }

  /// "9 actions completed".
  private func isOfPlan(_ figure: Figure) -> Bool {
    figure.unit.map { Self.planned.contains(Word($0)) } ?? false
  }

  static let planned = Lexicon.figures["planned"]

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
      if setting.isInReview, isHad(figure, sentence.tokens) { return false }
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
      if isRead(figure, sentence.tokens) { return count > 4 }
      if setting.isInReview, figure.unit != "times", !isOnMany { return count >= 200 }
      if Self.taught.contains(Word(figure.unit ?? "")),
        sentence.tokens.contains(where: { Self.holding.contains($0.text) })
      {
        return count > 2
      }
      return count >= 20 && !isQuoted(figure, sentence.tokens)
    case .sources?:
      if !setting.isInReview {
        return count > 3 || (count > 1 && (sentence.isOnCohort || sentence.isOnSources))
      }
      if isOnMany || isDrawnOn(figure, sentence) { return count > 4 }
      return count >= 10 && !isStory(figure)
    case .people?:
      if isReply(figure, sentence.tokens) { return count > 1 }
      return (count > 4 && isOnMany) || count >= 20 || isSample(figure, sentence.tokens)
    case nil: return count > 4 && (sentence.isOnCohort || sentence.isOnSources)
    }
  }

  /// Courses that were held are no story of one case.
  private static let taught: WordSet = ["courses", "sessions", "workshops", "webinars"]
  private static let holding: WordSet = ["held", "ran", "run", "delivered", "hosted"]

  /// "81% at September".
  private func isDated(_ figure: Figure, _ sentence: [Token]) -> Bool {
    let next = figure.place.upperBound
    return sentence.indices.contains(next) && ["at", "as"].contains(sentence[next].text)
  }
}
