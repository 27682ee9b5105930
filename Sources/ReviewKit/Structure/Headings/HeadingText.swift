/// What the words of a heading, or of a line that may be one, say.
struct HeadingText {
  var role: Role?
  /// The label of a theme that the heading names in so many words.
  var themeLabel: Passage?
  var reviewTitle: ReviewTitle?
  /// Whether the words alone make a plain short line a heading.
  var isStrong = false
  /// Whether they do when the line is no statement: "Risk factors for …".
  var opens = false
  /// Whether the role comes from a few of its words, and others say what it is about.
  var isTopical = false
  /// Whether the role of a plain short line, once that is known for a heading, can be relied on.
  var isSure = false
}

extension HeadingText {
  /// Reads the words of a heading.
  init(_ tokens: [Token], of passage: Passage, vocabulary: HeadingVocabulary) {
    if let label = ThemeHeading.label(in: tokens) {
      role = .theme
      themeLabel = passage.clipped(to: tokens[label])
      isStrong = true
      return
    }
    let title = ReviewTitle(tokens)
    if let match = vocabulary.match(tokens),
      title == nil || (match.isStrong && title?.isSure != true)
    {
      role = match.role
      isStrong = match.isStrong
      opens = match.opens
      if !isStrong { weigh(tokens, against: match) }
    } else if let title {
      role = .review
      reviewTitle = title
      isStrong = true
    } else {
      weigh(tokens, against: nil)
    }
  }

  /// Takes the role that the single words give where no phrase is sure of it.
  private mutating func weigh(_ tokens: [Token], against match: HeadingVocabulary.Match?) {
    // "Big message 2: Waiting is not a plan": what stands in front of the colon names the section.
    if let colon = tokens.prefix(6).firstIndex(where: { $0.text == ":" }), colon + 1 < tokens.count,
      match == nil, let evidence = HeadingWords.standard.evidence(in: Array(tokens[..<colon])),
      evidence.isPlain
    {
      role = evidence.role
      isSure = true
      return
    }
    guard let evidence = HeadingWords.standard.evidence(in: tokens) else { return }
    guard match == nil || (evidence.isPlain && match?.role != .themes) else { return }
    role = evidence.role
    isTopical = evidence.topical > 0
    isSure = evidence.isSure
  }
}
