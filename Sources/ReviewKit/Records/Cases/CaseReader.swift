/// Reads what a review's context tells of its cases: age, sex, outcome, harms, siblings, where the
/// child lived.
struct CaseReader {
  let coder: ThemeCoder

  /// The cases of those names, and siblings whom the context names as harmed with the first.
  func cases(
    named names: [String],
    in statements: [ReviewReader.Told],
    from first: Int,
    bytes: UnsafeBufferPointer<UInt8>
  ) -> [Case] {
    guard let name = names.first else { return [] }
    let context = context(of: statements)
    let lines = context.first?.lines ?? statements.first?.lines ?? LineRange(first)
    let harms = harms(in: context)
    let facts = names.map { CaseFacts(name: $0, context: context, all: statements, bytes: bytes) }
    var cases = zip(names, facts).map { name, facts in
      Case(
        name: name,
        age: facts.age,
        sex: facts.sex,
        outcome: facts.outcome ?? (harms.isEmpty ? nil : .other),
        harms: harms,
        siblings: facts.siblings,
        livingWith: facts.livingWith,
        lines: lines
      )
    }
    let outcome = facts.first?.outcome
    for sibling in facts.first?.namedSiblings ?? [] where !names.contains(sibling) {
      guard sibling != name else { continue }
      cases.append(
        Case(
          name: sibling,
          outcome: outcome == .died ? nil : outcome,
          harms: harms,
          lines: lines
        )
      )
    }
    return cases
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

  /// Themes of harm that the first paragraphs of context are coded with.
  private func harms(in context: [ReviewReader.Told]) -> [Int] {
    let found = Set(context.prefix(3).flatMap(\.themes))
    let group = coder.codebook.themes.last?.group
    return found.filter { theme in
      let entry = coder.codebook.themes[theme]
      return entry.group == group && !entry.panelThemes.contains("vulnerability-of-babies")
        && !Self.settings.contains(entry.id)
    }.sorted()
  }

  /// Themes of where a child is, and no harm.
  private static let settings: Set<String> = ["education", "parental-responsibility"]
}
