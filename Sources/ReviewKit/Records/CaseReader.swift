/// Reads what a review's context tells of its case: age, sex, outcome, harms, siblings, where the
/// child lived.
struct CaseReader {
  let coder: ThemeCoder

  /// The case of that name, and siblings whom the context names as harmed with it.
  func cases(
    named name: String,
    in statements: [ReviewReader.Told],
    bytes: UnsafeBufferPointer<UInt8>
  ) -> [Case] {
    // What happened to whom is told first; a long chronology tells of others as well.
    let context = Array(statements.lazy.filter { $0.kind == .context }.prefix(24))
    let facts = CaseFacts(name: name, context: context, all: statements, bytes: bytes)
    let lines = context.first?.lines ?? statements.first?.lines ?? LineRange(1)
    let harms = harms(in: context)
    let main = Case(
      name: name,
      age: facts.age,
      sex: facts.sex,
      outcome: facts.outcome,
      harms: harms,
      siblings: facts.siblings,
      livingWith: facts.livingWith,
      lines: lines
    )
    let others = facts.namedSiblings.map { sibling in
      Case(
        name: sibling,
        outcome: facts.outcome == .died ? nil : facts.outcome,
        harms: harms,
        lines: lines
      )
    }
    return [main] + others
  }

  /// Themes of harm that the first paragraphs of context are coded with.
  private func harms(in context: [ReviewReader.Told]) -> [Int] {
    let found = Set(context.prefix(3).flatMap(\.themes))
    let group = coder.codebook.themes.last?.group
    return found.filter { theme in
      let entry = coder.codebook.themes[theme]
      return entry.group == group && !entry.panelThemes.contains("vulnerability-of-babies")
    }.sorted()
  }
}
