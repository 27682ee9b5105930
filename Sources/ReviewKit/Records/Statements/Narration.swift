/// What kind of record a statement is by its own words, where no heading decides.
enum Narration {
  /// The kind of a statement that stands apart, such as a callout.
  static func kind(_ statement: Statement) -> Record.Kind {
    if let marked = markedKind(statement) { return marked }
    if let judged = judgedKind(statement) { return judged }
    if statement.cues.holds(.contexts) { return .context }
    return isOrder(statement) ? .action : .learningPoint
  }

  /// The kind that the words give whatever the heading says: a pointer to something, or a
  /// recommendation.
  static func markedKind(_ statement: Statement) -> Record.Kind? {
    if statement.cues.begins(with: .recommendations) || isRequest(statement) {
      return .recommendation
    }
    return statement.cues.holds(.resources) || isPointer(statement) ? .resource : nil
  }

  /// "Read the overview report": the words of a link, without where it leads.
  static func isPointer(_ statement: Statement) -> Bool {
    if statement.tokens.count > 2, statement.tokens[0].text == "see",
      statement.tokens[1].text == ":"
    {
      return statement.wordCount <= 30
    }
    guard statement.wordCount <= 14, statement.cues.begins(with: .pointers) else { return false }
    // "See the bedrooms." and "Read the history, not only the referral." lead to no text.
    return statement.cues.holds(.resources) || statement.cues.holds(.titles)
      || !isClosed(statement)
      || statement.tokens.contains { readings.contains($0.text) }
  }

  private static func isClosed(_ statement: Statement) -> Bool {
    statement.tokens.last.map { [".", "?", "!"].contains($0.text) } ?? true
  }

  /// "The review found that …", "Auditors saw …": a finding, whatever it is about.
  static func reportsFinding(_ statement: Statement) -> Bool {
    let opening = statement.tokens.prefix(6)
    return zip(opening, opening.dropFirst()).contains {
      finders.contains($0.text) && finds.contains($1.text)
    }
  }

  private static let finders = Lexicon.statements["finders"]
  private static let finds = Lexicon.statements["finds"]

  /// What one reads, in the words of a link.
  private static let readings = Lexicon.statements["readings"]

  /// The kind of a paragraph under a heading that we do not know: what ought to be is learning,
  /// what happened is context.
  static func paragraphKind(_ statement: Statement) -> Record.Kind {
    if let marked = markedKind(statement) { return marked }
    if statement.isQuestion { return .question }
    if let judged = judgedKind(statement) { return judged }
    if statement.tokens.prefix(2).map(\.text) == ["if", "you"]
      || (statement.cues.begins(with: .imperatives) && statement.firstSentenceLength > 2)
    {
      return .action
    }
    if isPlan(statement), !statement.cues.begins(with: .contexts) { return .action }
    if statement.cues.holds(.contexts) || isAboutPaperOrProcess(statement) { return .context }
    if statement.cues.holds(.lessons) || statement.isMaxim || statement.isGeneral {
      return .learningPoint
    }
    return isOnPractice(statement) ? .learningPoint : .context
  }

  /// "Assessments in these cases were made on one visit": about how services work, and not about one
  /// child or one day.
  private static func isOnPractice(_ statement: Statement) -> Bool {
    guard statement.cues.holds(.practice), statement.wordCount >= 6,
      !statement.cues.holds(.methods), CaseName.place(in: statement.tokens) == nil
    else { return false }
    return !statement.tokens.contains { $0.integer != nil || persons.contains($0.text) }
  }

  /// "A second audit will be held in spring": what a body is going to do, and no story.
  private static func isPlan(_ statement: Statement) -> Bool {
    guard let will = statement.tokens.firstIndex(where: { $0.text == "will" }),
      will < statement.firstSentenceLength
    else { return false }
    return !statement.tokens.contains { persons.contains($0.text) }
      && CaseName.place(in: statement.tokens) == nil
  }

  /// Words for one person, as a story has them.
  private static let persons = Lexicon.statements["storyPersons"]

  /// The kind of a statement that opens with a judgement: "We are worried about …", "It was good …".
  static func judgedKind(_ statement: Statement) -> Record.Kind? {
    if statement.cues.begins(with: .worries) { return .concern }
    return statement.cues.begins(with: .praises) ? .goodPractice : nil
  }

  /// Whether a statement calls what was done good practice, and speaks of nothing else in front.
  static func praises(_ statement: Statement) -> Bool {
    statement.cues.begins(with: .praises) || statement.cues.holds(.commends)
  }

  /// The kind of a statement among figures: what is missing is a concern.
  static func remarkKind(_ statement: Statement) -> Record.Kind {
    if let marked = markedKind(statement) { return marked }
    return statement.cues.holds(.shortfalls) ? .concern : .context
  }

  /// "The partnership to ensure that …", "That the board seek assurance …": what a body is asked to
  /// do.
  static func isRequest(_ statement: Statement) -> Bool {
    let cues = statement.cues
    guard let first = statement.tokens.first(where: \.isWord),
      let request = cues.place(of: .requests), request < 14
    else { return false }
    let body = cues.place(of: .bodies)
    if first.text == "that" { return request < 8 || body.map { $0 < request } ?? false }
    guard first.text == "the", let body, body < request else { return false }
    let words = statement.tokens.lazy.filter(\.isWord).prefix(request + 1)
    return request == body + 1 && Array(words)[request].text == "to"
  }

  /// Whether a statement says what ought to be done: "The Board should …", "Review the …", "It is
  /// recommended that …".
  static func isDirective(_ statement: Statement) -> Bool {
    let cues = statement.cues
    if cues.begins(with: .imperatives) || cues.holds(.recommendations) || isRequest(statement) {
      return true
    }
    return statement.tokens.contains { ["should", "must", "ought", "shall"].contains($0.text) }
  }

  /// Whether the main clause tells the reader, or somebody by name, what to do.
  private static func isOrder(_ statement: Statement) -> Bool {
    let cues = statement.cues
    let length = statement.firstSentenceLength
    if cues.begins(with: .imperatives) { return length > 2 }
    if let order = cues.place(of: .orders), order < length { return true }
    let words = Array(statement.tokens.lazy.filter(\.isWord).prefix(length))
    guard let should = words.firstIndex(where: { $0.text == "should" }), should > 0,
      length > should + 1,
      let agent = cues.place(of: .agents)
    else { return false }
    return agent < should && !words[..<should].contains { $0.text == "that" }
  }
}
