import ReviewKit

extension Session {
  /// What the filters choose.
  func selection(_ codebook: Codebook) throws(CommandError) -> Selection {
    try usable { () throws(UsageError) in
      var selection = Selection()
      try chooseSources(&selection, codebook)
      try chooseRecords(&selection, codebook)
      selection.groups = arguments.values("group")
      if let group = selection.unknownGroups(in: codebook).first {
        throw unknownGroup(group, codebook)
      }
      return selection
    }
  }

  private func chooseSources(
    _ selection: inout Selection,
    _ codebook: Codebook
  ) throws(UsageError) {
    selection.reviews = arguments.values("review")
    selection.documents = arguments.values("document")
    selection.partnerships = arguments.values("partnership").map {
      $0 == Choice<String>.notStatedArgument ? .notStated : .value($0)
    }
    selection.reviewKinds = try choices("review-kind", Review.Kind.allCases, \.rawValue)
    selection.outcomes = try choices("outcome", Case.Outcome.allCases, \.rawValue)
    selection.ages = Set(
      try arguments.choices("age", of: AgeBand.allCases.map { ($0.rawValue, $0) })
    )
    selection.harms = try themes("harm", codebook)
    selection.dates = DateSpan(since: try date("since"), until: try date("until"))
    selection.isUndated = arguments.has("undated")
    if selection.isUndated, !selection.dates.isOpen {
      throw .contradiction("--undated", "--since and --until")
    }
    if let since = selection.dates.since, let until = selection.dates.until,
      !DateSpan(since: since).holds(until)
    {
      throw .contradiction("--since \(since)", "--until \(until)")
    }
  }

  private func chooseRecords(
    _ selection: inout Selection,
    _ codebook: Codebook
  ) throws(UsageError) {
    selection.kinds = try choices("kind", Record.Kind.allCases, \.argument)
    selection.themes = try themes("theme", codebook)
    if arguments.has("any"), arguments.has("all") { throw .contradiction("--any", "--all") }
    selection.needsAllThemes = arguments.has("all")
    selection.isDeclared = arguments.has("declared")
    selection.isDetected = arguments.has("detected")
    selection.texts = arguments.values("text")
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
      let isNone = name == Choice<Int>.notStatedArgument
      themes.append(isNone ? .notStated : .value(try theme(named: name, codebook)))
    }
    return themes
  }

  /// - Throws: `UsageError` when the name stands for no theme, or for several.
  func theme(named name: String, _ codebook: Codebook) throws(UsageError) -> Int {
    switch codebook.theme(named: name) {
    case .theme(let theme): return theme
    case .unclear(let candidates):
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

  private func unknownGroup(_ group: String, _ codebook: Codebook) -> UsageError {
    var groups: [String] = []
    for theme in codebook.themes where !groups.contains(theme.group) { groups.append(theme.group) }
    return .unknownValue(
      group,
      option: "--group",
      nearest: Suggestion.nearest(to: group, in: groups),
      expected: groups.map { "\"\($0)\"" }
    )
  }
}
