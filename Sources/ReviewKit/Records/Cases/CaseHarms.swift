/// Reads what harmed a case out of the first statements about it.
struct CaseHarms {
  let coder: ThemeCoder
  let source: SourceText
  let isDomestic: Bool

  static let words = CaseWords.standard

  /// The harms found, by place in the codebook, and for each the first statement that tells of it.
  struct Found {
    var themes: Set<Int> = []
    var told: Set<Int> = []
  }

  /// The harms of the case of this place among the owners of the sentences; they are told where its
  /// other facts begin.
  func found(
    of identity: CaseIdentity,
    _ number: Int,
    _ facts: CaseFacts,
    in context: [ReviewReader.Told],
    _ sentences: [CaseSentence]
  ) -> Found {
    var found = Found()
    var scope = HarmScope(identity, sex: facts.sex)
    for place in statements(of: facts, in: context) {
      let mine = sentences.filter { $0.told == place }
      scope.begin()
      let scopes = mine.map { sentence in
        let scopes = scope.scopes(of: sentence.tokens)
        return sentence.owners[number] ? scopes : scopes.map { _ in .none }
      }
      var told = context[place]
      // Of what was learnt, the harm that the document names as its subject is one all the same.
      if !isAbout(place, told, facts) { told.codings.removeAll { $0.basis != .both } }
      let themes = harms(of: told, mine.map(\.tokens), scopes, isFamily: identity.isFamily)
      if !themes.isSubset(of: found.themes) { found.told.insert(place) }
      found.themes.formUnion(themes)
    }
    return found
  }

  /// The statements that are read: what happened is told first, in three statements or in two from
  /// where it begins on.
  private func statements(of facts: CaseFacts, in context: [ReviewReader.Told]) -> Range<Int> {
    let end = min(context.count, max(3, facts.begin + 2))
    return min(facts.begin, end)..<end
  }

  /// Whether a statement speaks of the case; what was learnt may be of children at large.
  private func isAbout(_ place: Int, _ told: ReviewReader.Told, _ facts: CaseFacts) -> Bool {
    [.context, .riskFactor].contains(told.kind) || facts.told.isEmpty || facts.told.contains(place)
      || facts.identity.isTold(in: told.tokens)
      || told.tokens.contains { Self.words.ofSex.contains($0.text) || $0.text == "family" }
  }

  /// The harms of one statement, by the words that can tell of them.
  private func harms(
    of told: ReviewReader.Told,
    _ sentences: [[Token]],
    _ scopes: [[HarmScope.Scope]],
    isFamily: Bool
  ) -> Set<Int> {
    // Of a family the parents are part: who kills one of them harms it.
    let counting: Set<HarmScope.Scope> = isFamily ? [.all, .family] : [.all]
    var own: [Token] = []
    for (token, scope) in zip(sentences.joined(), scopes.joined()) where counting.contains(scope) {
      own.append(token)
    }
    var codings = told.codings.filter { $0.basis != .declared }
    if scopes.contains(where: { $0.contains { $0 != .all } }) {
      let known = Set(codings.map(\.theme))
      codings = recoded(told, sentences, scopes).filter { known.contains($0.theme) }
    }
    codings.removeAll { coder.codebook.themes[$0.theme].harm == nil }
    let violence = Violence(own, isDomestic: isDomestic)
    if violence.isOfStreet {
      codings.removeAll { isNamed("physical-abuse", $0) && violence.isPlain($0, in: source) }
    } else if violence.isByFamily {
      codings.removeAll { isNamed("risk-outside-the-home", $0) && violence.isArmed($0, in: source) }
    }
    var themes = Set(codings.map(\.theme))
    if let kind = violence.kind, !themes.contains(where: isViolent),
      let theme = coder.codebook.themes.firstIndex(where: { $0.id == kind && $0.harm != nil })
    {
      themes.insert(theme)
    }
    return themes
  }

  private func isNamed(_ id: String, _ coding: Coding) -> Bool {
    coder.codebook.themes[coding.theme].id == id
  }

  private func isViolent(_ theme: Int) -> Bool {
    Violence.themes.contains(coder.codebook.themes[theme].id)
  }

  /// The themes of the words that can tell of harm, each run of them by itself; of those that tell of
  /// the family, its own themes.
  private func recoded(
    _ told: ReviewReader.Told,
    _ sentences: [[Token]],
    _ scopes: [[HarmScope.Scope]]
  ) -> [Coding] {
    let tokens = sentences.flatMap(\.self)
    let scopes = scopes.flatMap(\.self)
    return codings(of: told, tokens, scopes.map { $0 == .all })
      + codings(of: told, tokens, scopes.map { $0 != .none }).filter {
        coder.codebook.themes[$0.theme].harm == .family
      }
  }

  private func codings(
    of told: ReviewReader.Told,
    _ tokens: [Token],
    _ counts: [Bool]
  ) -> [Coding] {
    var codings: [Coding] = []
    var start = 0
    while let first = counts[start...].firstIndex(of: true) {
      let end = counts[first...].firstIndex(of: false) ?? counts.count
      let passage = told.passage.clipped(to: tokens[first..<end])
      if !passage.isEmpty { codings += coder.detections(in: passage, of: source) }
      start = end
    }
    return codings
  }
}
