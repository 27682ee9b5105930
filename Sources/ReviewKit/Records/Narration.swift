/// What kind of record a statement is by its own words, where no heading decides.
struct Narration {
  let wording: Wording

  /// The kind of a statement that stands apart, such as a callout.
  func kind(_ tokens: [Token]) -> Record.Kind {
    if let marked = markedKind(tokens) { return marked }
    if wording.holds(.contexts, in: tokens) { return .context }
    return isOrder(tokens) ? .action : .learningPoint
  }

  /// The kind that the words give whatever the heading says: a pointer to something, or a recommendation.
  func markedKind(_ tokens: [Token]) -> Record.Kind? {
    if wording.begins(with: .recommendations, tokens) || isRequest(tokens) { return .recommendation }
    return wording.holds(.resources, in: tokens) ? .resource : nil
  }

  /// The kind of a paragraph under a heading that we do not know: what ought to be is learning, what happened is context.
  func paragraphKind(_ tokens: [Token]) -> Record.Kind {
    if let marked = markedKind(tokens) { return marked }
    if wording.holds(.contexts, in: tokens) { return .context }
    return wording.holds(.lessons, in: tokens) ? .learningPoint : .context
  }

  /// The kind of a statement among figures: what is missing is a concern.
  func remarkKind(_ tokens: [Token]) -> Record.Kind {
    if let marked = markedKind(tokens) { return marked }
    return wording.holds(.shortfalls, in: tokens) ? .concern : .context
  }

  /// "The partnership to ensure that …", "That the board seek assurance …": what a body is asked to do.
  func isRequest(_ tokens: [Token]) -> Bool {
    let words = Array(tokens.lazy.filter(\.isWord).prefix(14))
    guard let first = words.first, let request = wording.place(of: .requests, in: words) else { return false }
    if first.text == "that" { return wording.holds(.bodies, in: words[...request]) || request < 8 }
    guard first.text == "the", let body = wording.place(of: .bodies, in: words), body < request else { return false }
    return request == body + 1 && words[request].text == "to"
  }

  /// Whether the main clause tells the reader, or somebody by name, what to do.
  private func isOrder(_ tokens: [Token]) -> Bool {
    let sentence = tokens.prefix { ![".", "?", "!"].contains($0.text) }
    let words = Array(sentence.lazy.filter(\.isWord))
    if wording.begins(with: .imperatives, words) { return words.count > 2 }
    if wording.holds(.orders, in: words) { return true }
    guard let place = words.firstIndex(where: { $0.text == "should" }), place > 0, words.count > place + 1 else {
      return false
    }
    return wording.holds(.agents, in: words[..<place]) && !words[..<place].contains { $0.text == "that" }
  }
}
