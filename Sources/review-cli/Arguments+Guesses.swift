import ReviewKit

extension Arguments {
  /// A value as the option wants it: words of a closed set as the set has them.
  ///
  /// - Throws: `UsageError` for a word that is none of them, with what was perhaps meant.
  func accepted(_ value: String, of option: Option) throws(UsageError) -> String {
    guard let expected = option.value, !expected.words.isEmpty else { return value }
    if let word = expected.word(value) { return word }
    throw .unknownValue(
      value,
      option: option.flag,
      nearest: self.option(taking: value, but: option) ?? expected.word(like: value),
      expected: expected.words
    )
  }

  /// Another option with this value, such as "--review-kind rapid-review".
  func option(taking value: String, but other: Option? = nil) -> String? {
    for option in options
    where option != other
      && (option.group == .sources || option.group == .records
        || option.name == "format")
    {
      // What several options take says nothing.
      guard let word = option.value?.word(value), word != Choice<String>.notStatedArgument,
        word != "other"
      else { continue }
      return "\(option.flag) \(word)"
    }
    guard let option = options.first(where: { $0.name == "theme" }), option != other,
      case .theme(let place) = Codebook.standard.theme(named: value),
      Codebook.standard.themes.indices.contains(place)
    else { return nil }
    let theme = Codebook.standard.themes[place]
    let key = Selection.key(value)
    // A mere piece of a name says too little here.
    guard theme.id == key || Selection.key(theme.label) == key else { return nil }
    return "\(option.flag) \(theme.id)"
  }

  /// The error for an option that the command does not have.
  func unknownOption(_ word: String, named name: String, of command: String) -> UsageError {
    let written = word.prefix { $0 != "=" }
    let stem = String(written.drop { $0 == "-" })
    let key = OptionValue.folded(stem)
    if let option = options.first(where: { $0.name == key }) {
      return .unknownOption(String(written), command: command, nearest: option.flag)
    }
    let isLong = word.hasPrefix("--")
    let others = isLong ? Command.all.filter { $0.options.contains { $0.name == key } } : []
    if !others.isEmpty {
      return .optionOfOthers(name, command: command, others: others.map(\.name))
    }
    let guess =
      isLong
      ? option(taking: stem) ?? Suggestion.nearest(to: "--" + key, in: options.map(\.flag)) : nil
    return .unknownOption(name, command: command, nearest: guess)
  }
}
