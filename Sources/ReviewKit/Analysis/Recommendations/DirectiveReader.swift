/// Finds in the wording of a recommendation who is asked to do what.
///
/// Looked at is the first sentence that sets a task: by an order ("Review the guidance"), by a
/// duty ("The Partnership should seek assurance", "Schools to record"), or in the present tense
/// behind the name of a body ("Partner agencies provide assurance"). The one addressed is who
/// stands in front of that verb; in the passive it is who stands behind "by", since what is in
/// front is what the task is about. A body that only belongs to something else ("the response of
/// the police") is none.
struct DirectiveReader: Sendable {
  let vocabulary: DirectiveVocabulary
  let lists: DirectiveWordLists

  static let standard = DirectiveReader(.standard)

  init(_ vocabulary: DirectiveVocabulary) {
    self.vocabulary = vocabulary
    lists = DirectiveWordLists(vocabulary)
  }
}

extension DirectiveReader {
  /// Who is asked to do what in a text, or in the heading above where the text names nobody.
  func directive(of text: String, under heading: String?) -> Directive {
    var directive = Directive()
    for sentence in sentences(of: text) {
      directive = self.directive(in: sentence, of: text)
      if !directive.isEmpty { break }
    }
    if directive.addressees.isEmpty { directive.addressees = addressees(inLastBracketOf: text) }
    if directive.addressees.isEmpty, let heading {
      directive.addressees = addressees(inLabel: DirectiveWord.words(of: heading)[...], of: heading)
        .map { addressee in
          var addressee = addressee
          addressee.isInHeading = true
          return addressee
        }
    }
    return directive
  }

  private func sentences(of text: String) -> [ArraySlice<DirectiveWord>] {
    var sentences: [ArraySlice<DirectiveWord>] = []
    let words = DirectiveWord.words(of: text)
    var start = words.startIndex
    for index in words.indices.dropFirst() where words[index].followsStop {
      sentences.append(words[start..<index])
      start = index
    }
    if start < words.endIndex { sentences.append(words[start...]) }
    return sentences
  }

  /// A label in front, such as "Police:" or "Pre-birth guidance:", sets no task itself.
  private func directive(in sentence: ArraySlice<DirectiveWord>, of text: String) -> Directive {
    guard let colon = sentence.indices.dropFirst().first(where: { sentence[$0].followsColon }),
      colon - sentence.startIndex <= Self.longestLabel
    else { return clause(sentence, of: text) }
    let label = sentence[..<colon]
    var named = addressees(inLabel: label, of: text)
    if named.isEmpty {
      let own = clause(label, of: text)
      if own.action != nil { return own }
      // "The steering group should:"
      named = own.addressees
    }
    var directive = clause(sentence[colon...], of: text)
    if directive.addressees.isEmpty { directive.addressees = named }
    return directive
  }

  private static let longestLabel = 8

  private func clause(_ sentence: ArraySlice<DirectiveWord>, of text: String) -> Directive {
    let words = withoutOpening(sentence)
    guard !words.isEmpty else { return Directive() }
    return order(in: words, of: text) ?? duty(in: words, of: text) ?? present(in: words, of: text)
      ?? passive(in: words, of: text) ?? purpose(in: words, of: text)
      ?? statement(in: words, of: text) ?? Directive()
  }

  /// The words behind "It is recommended that".
  private func withoutOpening(_ sentence: ArraySlice<DirectiveWord>) -> ArraySlice<DirectiveWord> {
    var words = sentence
    while let opening = lists.openings.first(where: { words.stands($0, at: words.startIndex) }) {
      words = words.dropFirst(opening.count)
    }
    return words
  }
}

extension DirectiveReader {
  /// "Review the guidance", "Jointly review the guidance".
  private func order(in words: ArraySlice<DirectiveWord>, of text: String) -> Directive? {
    let verb = skippingAdverbs(from: words.startIndex, in: words)
    guard verb < words.endIndex, isOrder(at: verb, in: words) else { return nil }
    return Directive(action: action(at: verb, in: words, subject: words[..<words.startIndex], text))
  }

  private func isOrder(at place: Int, in words: ArraySlice<DirectiveWord>) -> Bool {
    guard place < words.endIndex, let form = vocabulary.verbs[words[place].folded],
      form.form == .base,
      form.verb != "be", action(named: form.verb, at: place, in: words) != nil
    else { return false }
    guard lists.nouns.contains(form.verb), place + 1 < words.endIndex else { return true }
    return !lists.nounLinks.contains(words[place + 1].folded)
  }

  /// "The Partnership should seek assurance", "Schools to record".
  private func duty(in words: ArraySlice<DirectiveWord>, of text: String) -> Directive? {
    let isSubordinate = lists.subordinate.contains(words[words.startIndex].folded)
    let commas = words.indices.dropFirst().filter { words[$0].followsComma }
    // The duty of a clause in front of the main one is not that of the sentence.
    let first = isSubordinate ? commas.first ?? words.startIndex : words.startIndex
    for place in words.indices where place > first {
      if let duty = lists.duties.first(where: { words.stands($0, at: place) }) {
        let starts = isSubordinate ? commas.filter { $0 < place } : [words.startIndex]
        var named = subject(in: words, from: starts, to: place, of: text)
        if named.addressees.isEmpty, let body = otherBody(in: words, from: starts, to: place) {
          named.addressees = addressees(of: [body], in: words, text)
        }
        return self.duty(words, duty: place..<place + duty.count, subject: named, of: text)
      }
      if words[place].folded == "to" {
        let starts = isSubordinate ? commas.filter { $0 < place } : [words.startIndex]
        var named = subject(in: words, from: starts, to: place, of: text)
        let verb = skippingAdverbs(from: place + 1, in: words)
        // Behind the name of a body any verb will do, behind other words one that is known.
        let isVerb = named.endsInName || (opens(words, upTo: place) && isOrder(at: verb, in: words))
        if isVerb, verb < words.endIndex {
          if named.addressees.isEmpty, let body = otherBody(in: words, from: starts, to: place) {
            named.addressees = addressees(of: [body], in: words, text)
          }
          return self.duty(words, duty: place..<place + 1, subject: named, of: text)
        }
      }
    }
    return nil
  }

  /// Whether the words may be the name of somebody that the vocabulary does not hold: "Corporate
  /// parents to offer".
  private func opens(_ words: ArraySlice<DirectiveWord>, upTo end: Int) -> Bool {
    let words = words[..<end]
    return words.count <= Self.longestName && !lists.asking.contains(words.first?.folded ?? "")
      && !words.dropFirst().contains { $0.followsComma || vocabulary.verbs[$0.folded] != nil }
  }

  private static let longestName = 6

  private func duty(
    _ words: ArraySlice<DirectiveWord>,
    duty: Range<Int>,
    subject: Subject,
    of text: String
  ) -> Directive {
    let verb = skippingAdverbs(from: duty.upperBound, in: words)
    guard verb < words.endIndex else { return Directive(addressees: subject.addressees) }
    let front = words[words.startIndex..<duty.lowerBound]
    let action = action(at: verb, in: words, subject: front, text)
    guard words[verb].folded == "be", !Self.ofSubject.contains(action?.name ?? "") else {
      return Directive(addressees: subject.addressees, action: action)
    }
    let agents = addressees(behindByIn: words[verb...], of: text)
    // "should be a responsibility" says what its subject is, and not what somebody does to it.
    let state = Directive.Action(
      name: Directive.otherAction,
      evidence: [printed(verb..<verb + 1, of: words, text)]
    )
    return Directive(addressees: agents, action: action ?? state)
  }

  /// What the one in front is to do although the verb is "be": "should be assured", "be aware".
  private static let ofSubject: Set = ["seek assurance", "understand"]

  /// "Partner agencies provide assurance", "So that …, the Partnership considers …".
  private func present(in words: ArraySlice<DirectiveWord>, of text: String) -> Directive? {
    let starts = [words.startIndex] + words.indices.dropFirst().filter { words[$0].followsComma }
    for start in starts {
      let named = names(in: words[start...], of: text)
      guard let last = named.last, last.range.upperBound < words.endIndex else { continue }
      let verb = skippingAdverbs(from: last.range.upperBound, in: words)
      guard verb < words.endIndex, let form = vocabulary.verbs[words[verb].folded]?.form,
        form == .base || form == .third,
        let action = action(at: verb, in: words, subject: words[start..<verb], text)
      else { continue }
      return Directive(addressees: addressees(of: named, in: words, text), action: action)
    }
    return nil
  }

  /// "Consideration is given to …": no duty is named, but what is done is known.
  private func passive(in words: ArraySlice<DirectiveWord>, of text: String) -> Directive? {
    for place in words.indices.dropFirst() where ["is", "are", "be"].contains(words[place].folded) {
      let verb = skippingAdverbs(from: place + 1, in: words)
      guard verb < words.endIndex, vocabulary.verbs[words[verb].folded]?.form == .past,
        let action = action(
          at: verb,
          in: words,
          subject: words[words.startIndex..<place],
          text
        ), action.name != Directive.otherAction
      else { continue }
      return Directive(addressees: addressees(behindByIn: words[verb...], of: text), action: action)
    }
    return nil
  }

  /// What is told as if it were done, by something that is no body: "Recording systems include …",
  /// "The review now in progress takes account of …".
  ///
  /// The words behind "becomes a priority for" may name a body.
  private func statement(in words: ArraySlice<DirectiveWord>, of text: String) -> Directive? {
    for place in words.indices.dropFirst().prefix(Self.longestSubject) {
      let word = words[place]
      if word.followsComma || word.folded == "that" || lists.asking.contains(word.folded) {
        return nil
      }
      guard let known = vocabulary.verbs[word.folded], !lists.nouns.contains(known.verb),
        known.form == .third || (known.form == .base && words[place - 1].folded.hasSuffix("s")),
        let action = action(at: place, in: words, subject: words[words.startIndex..<place], text),
        action.name != Directive.otherAction
      else { continue }
      return Directive(
        addressees: addressees(behindHolderIn: words[place...], of: text),
        action: action
      )
    }
    return nil
  }

  private static let longestSubject = 9

  /// "To ensure that interpreters are booked", with nobody in front.
  private func purpose(in words: ArraySlice<DirectiveWord>, of text: String) -> Directive? {
    guard words[words.startIndex].folded == "to" else { return nil }
    return order(in: words.dropFirst(), of: text)
  }
}
