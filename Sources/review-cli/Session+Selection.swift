import ReviewKit

extension Session {
  /// What the filters choose.
  func selection(_ codebook: Codebook) throws(CommandError) -> Selection {
    var selection = try ownSelection(codebook)
    for pairs in arguments.values("where") {
      selection = selection.narrowed(by: try self.selection(of: pairs, for: "--where", codebook))
    }
    for pairs in arguments.values("having") {
      selection.having.append(try self.selection(of: pairs, for: "--having", codebook))
    }
    return selection
  }

  /// What filters choose that are written as one value, such as "harm=neglect, age=under-1"; what
  /// semicolons part must hold together, as in "theme=neglect; theme=education".
  func selection(
    of pairs: String,
    for option: String,
    _ codebook: Codebook
  ) throws(CommandError) -> Selection {
    var selection = Selection()
    for part in pairs.split(separator: ";", omittingEmptySubsequences: false) {
      let arguments = try usable { () throws(UsageError) in
        try Arguments(pairs: String(part), for: option, filters: Option.pairs)
      }
      selection = selection.narrowed(by: try Session(arguments, environment).ownSelection(codebook))
    }
    return selection
  }

  private func ownSelection(_ codebook: Codebook) throws(CommandError) -> Selection {
    try usable { () throws(UsageError) in
      var selection = Selection()
      try chooseSources(&selection, codebook)
      try chooseRecords(&selection, codebook)
      return selection
    }
  }

  private func chooseSources(
    _ selection: inout Selection,
    _ codebook: Codebook
  ) throws(UsageError) {
    selection.reviews = names("review")
    selection.documents = names("document")
    selection.partnerships = names("partnership")
    selection.years = try years()
    selection.reviewKinds = try choices("review-kind", Review.Kind.allCases, \.rawValue)
    selection.outcomes = try choices("outcome", Case.Outcome.allCases, \.rawValue)
    selection.ages = Set(
      try arguments.choices("age", of: AgeBand.allCases.map { ($0.rawValue, $0) })
    )
    selection.harms = try harms(codebook)
    selection.dates = DateSpan(since: try date("since"), until: try date("until"))
    selection.isUndated = arguments.has("undated")
    if selection.isUndated, !selection.dates.isOpen {
      throw .contradiction("--undated", selection.dates.since == nil ? "--until" : "--since")
    }
    if let since = selection.dates.since, let until = selection.dates.until,
      !DateSpan(since: since).holds(until)
    {
      throw .turnedRound("--since \(since)", "--until \(until)")
    }
  }

  private func chooseRecords(
    _ selection: inout Selection,
    _ codebook: Codebook
  ) throws(UsageError) {
    selection.kinds = try choices("kind", Record.Kind.allCases, \.argument)
    selection.themes = try themes("theme", codebook)
    selection.panelThemes = try conditions(
      "panel-theme",
      names: codebook.panelThemes,
      notStated: codebook.isInNoPanelTheme
    ) { codebook.condition(panelTheme: $0) }
    selection.groups = try conditions(
      "group",
      names: codebook.groups,
      notStated: codebook.isInNoGroup
    ) { codebook.condition(group: $0) }
    if arguments.has("any"), arguments.has("all") { throw .contradiction("--any", "--all") }
    for option in ["any", "all"] where arguments.has(option) && selection.themes.isEmpty {
      throw .needsOption("--" + option, "--theme")
    }
    selection.needsAllThemes = arguments.has("all")
    // Two flags as options, one filter where filters are written as name=value.
    let bases = try arguments.choices(
      "basis",
      of: [("declared", Coding.Basis.declared), ("detected", .detected), ("both", .both)]
    )
    selection.isDeclared = arguments.has("declared") || bases.contains { $0 != .detected }
    selection.isDetected = arguments.has("detected") || bases.contains { $0 != .declared }
    selection.texts = arguments.values("text")
  }

  /// Names as written, and "not-stated".
  private func names(_ option: String) -> [Choice<String>] {
    arguments.values(option).map {
      Choice<String>.isNotStated($0) ? .notStated : .value($0)
    }
  }

  private func years() throws(UsageError) -> [Choice<String>] {
    let years = names("year")
    for case .value(let year) in years where year.utf8.count != 4 || !FrontMatter.isDate(year) {
      throw .notAYear(year)
    }
    return years
  }

  /// The values of a closed set, and "not-stated".
  private func choices<Value>(
    _ option: String,
    _ values: [Value],
    _ name: (Value) -> String
  ) throws(UsageError) -> [Choice<Value>] {
    let stated = values.map { (name($0), Choice.value($0)) }
    return try arguments.choices(
      option,
      of: stated + [(Choice<Value>.notStatedArgument, .notStated)]
    )
  }

  private func themes(
    _ option: String,
    _ codebook: Codebook
  ) throws(UsageError) -> [Choice<Int>] {
    var themes: [Choice<Int>] = []
    for name in arguments.values(option) {
      let isNone = Choice<Int>.isNotStated(name)
      themes.append(isNone ? .notStated : .value(try theme(named: name, codebook)))
    }
    return themes
  }

  /// Themes that can be a harm: a filter by another would find nothing, and seem to say something.
  private func harms(_ codebook: Codebook) throws(UsageError) -> [Choice<Int>] {
    let expected = codebook.harms.map { codebook.themes[$0].id } + [Choice<Int>.notStatedArgument]
    var choices: [Choice<Int>] = []
    do throws(UsageError) {
      choices = try themes("harm", codebook)
    } catch .unknownTheme(let name, let nearest) {
      let guess = nearest.isEmpty ? nil : nearest.joined(separator: " or ")
      throw .unknownValue(name, option: "--harm", nearest: guess, expected: expected)
    }
    for case .value(let theme) in choices where codebook.themes[theme].harm == nil {
      throw .noHarm(codebook.themes[theme].id, expected: expected)
    }
    return choices
  }

  /// - Throws: `UsageError` when the name stands for no theme, or for several.
  func theme(named name: String, _ codebook: Codebook) throws(UsageError) -> Int {
    switch codebook.theme(named: name) {
    case .theme(let theme): return theme
    case .unclear(let candidates):
      if let other = arguments.option(taking: name) {
        throw .unknownTheme(name, nearest: [other])
      }
      throw candidates.count > 1
        ? .unclearTheme(name, candidates: candidates)
        : .unknownTheme(name, nearest: candidates)
    }
  }

  private func date(_ option: String) throws(UsageError) -> String? {
    guard let value = arguments.value(option) else { return nil }
    guard FrontMatter.isDate(value) else { throw .notADate(value, option: "--" + option) }
    return value
  }

  /// Sets of themes by the names of what they belong to, and "not-stated".
  private func conditions(
    _ option: String,
    names: [String],
    notStated: ThemeCondition,
    _ condition: (String) -> ThemeCondition?
  ) throws(UsageError) -> [ThemeCondition] {
    var conditions: [ThemeCondition] = []
    for name in arguments.values(option) {
      let isNone = Choice<Int>.isNotStated(name)
      guard let named = isNone ? notStated : condition(name) else {
        throw .unknownValue(
          name,
          option: "--" + option,
          nearest: Suggestion.nearestName(to: name, in: names),
          expected: names.map { "\"\($0)\"" }
        )
      }
      conditions.append(named)
    }
    return conditions
  }
}
