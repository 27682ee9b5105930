import ReviewKit

/// The words behind a command, sorted into options and operands.
struct Arguments: Hashable {
  /// What stands for itself: names and files, in their order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  /// Those that the command takes.
  private(set) var options: [Option]

  init(options: [Option]) {
    self.options = options
  }
}

extension Arguments {
  /// Sorts words into options and operands.
  ///
  /// Options come as `--name value`, `--name=value`, `-o value` or `-ovalue`, before, between or
  /// behind operands; behind `--` all are operands. An option given again adds a value where several
  /// count. Words of a closed set are kept as the set has them.
  init(_ words: [String], of command: String, options: [Option]) throws(UsageError) {
    self.init(options: options)
    try addAll(words, of: command)
    // An empty variable must not turn into another question.
    if operands.contains(where: { $0.allSatisfy { $0 == " " } }) {
      throw .emptyOperand(command: command)
    }
  }

  private mutating func addAll(_ words: [String], of command: String) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (name, ownValue) = Self.parts(of: word)
      guard let option = options.first(where: { $0.matches(name) }) else {
        throw unknownOption(word, named: name, of: command)
      }
      try add(try Self.value(of: option, written: name, ownValue, &rest), of: option)
    }
  }

  /// Keeps a value of an option.
  mutating func add(_ value: String, of option: Option) throws(UsageError) {
    let value = try accepted(value, of: option)
    if !option.isRepeatable, let first = values[option.name]?.first {
      throw .repeatedOption(
        option.flag,
        reason: first == value ? "it is given twice" : "it is given as \(first) and as \(value)"
      )
    }
    values[option.name, default: []].append(value)
  }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The value of an option that is given once.
  func value(_ option: String) -> String? { values[option]?.last }

  func values(_ option: String) -> [String] { values[option] ?? [] }

  /// The same with the values of these options alone, and without operands.
  func keeping(_ names: [String]) -> Arguments {
    var kept = Arguments(options: options)
    kept.values = values.filter { names.contains($0.key) }
    return kept
  }

  /// Those of some options that are given, as they could be written: "--theme neglect".
  func written(_ options: [Option]) -> [String] {
    options.flatMap { option in
      values(option.name).map { $0.isEmpty ? option.flag : "\(option.flag) \($0)" }
    }
  }

  /// The value as a count within what the option takes.
  func count(_ option: String) throws(UsageError) -> Int? {
    guard let value = value(option) else { return nil }
    let form = options.first { $0.name == option }?.value?.form
    var (least, most): (Int, Int?) = (1, nil)
    if case .number(let atLeast, let atMost) = form { (least, most) = (atLeast, atMost) }
    guard let count = Int(value), least...(most ?? .max) ~= count, !value.hasPrefix("+") else {
      throw .notANumber(value, option: "--" + option, atLeast: least, atMost: most)
    }
    return count
  }

  /// The values as members of a closed set, in kebab-case.
  func choices<Choice>(
    _ option: String,
    of choices: [(name: String, choice: Choice)]
  ) throws(UsageError) -> [Choice] {
    var chosen: [Choice] = []
    for value in values(option) {
      guard let match = choices.first(where: { $0.name == value }) else {
        let names = choices.map(\.name)
        throw .unknownValue(
          value,
          option: "--" + option,
          nearest: Suggestion.nearest(to: value, in: names),
          expected: names
        )
      }
      chosen.append(match.choice)
    }
    return chosen
  }
}

extension Arguments {
  /// "--format=csv" is "--format" and "csv"; "-ofile" is "-o" and "file".
  private static func parts(of word: String) -> (name: String, value: String?) {
    if word.hasPrefix("--") {
      guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
      return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }
    return (String(word.prefix(2)), word.count > 2 ? String(word.dropFirst(2)) : nil)
  }

  private static func value(
    of option: Option,
    written name: String,
    _ ownValue: String?,
    _ rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = option.value else {
      if ownValue != nil { throw .needlessValue(option: name) }
      return ""
    }
    var found = ownValue
    if found == nil, let next = rest.first, value.mayBe(next) {
      found = next
      rest.removeFirst()
    }
    guard let found, !found.isEmpty else {
      throw .missingValue(option: name, placeholder: value.placeholder)
    }
    return found
  }
}

extension OptionValue {
  /// Whether a word behind the option is its value and not another option.
  fileprivate func mayBe(_ word: String) -> Bool {
    if case .number = form, Int(word) != nil { return true }
    return word == "-" || !word.hasPrefix("-")
  }
}
