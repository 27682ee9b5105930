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
    } else if let title {
      role = .review
      reviewTitle = title
      isStrong = true
    }
  }
}
