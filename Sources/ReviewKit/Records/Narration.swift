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
    if wording.begins(with: .recommendations, tokens) { return .recommendation }
    return wording.holds(.resources, in: tokens) ? .resource : nil
  }

  /// The kind of a paragraph under a heading that we do not know: what ought to be is learning, what happened is context.
  func paragraphKind(_ tokens: [Token]) -> Record.Kind {
    if let marked = markedKind(tokens) { return marked }
    if wording.holds(.contexts, in: tokens) { return .context }
    return wording.holds(.lessons, in: tokens) ? .learningPoint : .context
  }

  /// Whether the main clause tells the reader, or somebody by name, what to do.
  private func isOrder(_ tokens: [Token]) -> Bool {
    let words = tokens.filter(\.isWord)
    if wording.begins(with: .imperatives, words) { return words.count > 2 }
    if wording.holds(.orders, in: words) { return true }
    guard let place = words.firstIndex(where: { $0.text == "should" }), place > 0 else { return false }
    return wording.holds(.agents, in: words[..<place]) && words.count > place + 1
  }
}
