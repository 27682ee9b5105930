/// Reads what a review's context tells of its cases: age, sex, outcome, harms, siblings, where the
/// child lived.
struct CaseReader {
  let coder: ThemeCoder
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the review is of what partners or a family did to each other.
  let isDomestic: Bool

  /// The cases of those names, and other children whom the context tells of as it does of the first.
  func cases(
    named names: [String],
    in statements: [ReviewReader.Told],
    from first: Int
  ) -> [Case] {
    guard !names.isEmpty else { return [] }
    let context = context(of: statements)
    let others = CaseCompany(context, beside: names, bytes: bytes)
    let wider = cases(names + others.names, names.count, context, statements, first)
    let isKept = wider.indices.map { $0 < names.count || others.isCase(wider[$0]) }
    if isKept.allSatisfy(\.self) { return wider }
    let kept = zip(wider, isKept).filter(\.1).map(\.0.name)
    return cases(kept, names.count, context, statements, first)
  }

  private func cases(
    _ names: [String],
    _ titled: Int,
    _ context: [ReviewReader.Told],
    _ statements: [ReviewReader.Told],
    _ first: Int
  ) -> [Case] {
    let identities = names.map { CaseIdentity($0) }
    let sentences = CaseSentence.sentences(of: context, about: identities, titled: titled)
    return names.indices.map { number in
      let facts = CaseFacts(number, of: identities, sentences, all: statements, bytes: bytes)
      let harms = CaseHarms(coder: coder, source: source, isDomestic: isDomestic)
        .found(of: identities[number], number, facts, in: context, sentences)
      return Case(
        name: names[number],
        age: facts.age,
        sex: facts.sex,
        outcome: facts.outcome ?? (harms.themes.isEmpty ? nil : .other),
        harms: harms.themes.sorted(),
        siblings: facts.siblings,
        livingWith: facts.livingWith,
        lines: lines(
          of: facts.told.union(harms.told),
          identities[number],
          context,
          statements
        ) ?? LineRange(first)
      )
    }
  }

  /// From the first statement that states something of the case to the last; else where it is named
  /// first, else the first statement.
  private func lines(
    of told: Set<Int>,
    _ identity: CaseIdentity,
    _ context: [ReviewReader.Told],
    _ statements: [ReviewReader.Told]
  ) -> LineRange? {
    if let first = told.min(), let last = told.max() {
      let lines = context[first...last].map(\.lines)
      return LineRange(
        lines.map(\.first).min() ?? 1,
        zip(first...last, lines).filter { told.contains($0.0) }.map(\.1.last).max() ?? 1
      )
    }
    return (statements.first { identity.isTold(in: $0.tokens) } ?? statements.first)?.lines
  }

  /// What happened to whom is told first; a long chronology tells of others as well.
  ///
  /// Where no section is called so, the first statements tell it.
  private func context(of statements: [ReviewReader.Told]) -> [ReviewReader.Told] {
    let hasContext = statements.count { $0.kind == .context } >= 3
    let telling = statements.enumerated().lazy.filter { index, told in
      if told.kind == .context { return true }
      guard index < (hasContext ? 3 : 8) else { return false }
      return [.riskFactor, .learningPoint, .concern, .quotation].contains(told.kind)
    }
    return telling.prefix(24).map(\.element)
  }
}
