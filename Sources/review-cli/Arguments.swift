import ReviewKit

/// The words behind a command, sorted into options and operands.
struct Arguments: Hashable {
  /// What stands for itself: names and files, in their order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  init() {}
}

/// An option of a command.
struct Option: Hashable, Sendable {
  /// Without hyphens, such as "format".
  var name: String
  var letter: Character?
  /// What stands for its value in help, such as "FILE"; `nil` for an option without one.
  var placeholder: String?
  var help: String
}

extension Arguments {
  /// Sorts words into options and operands.
  ///
  /// Options come as `--name value`, `--name=value`, `-o value` or `-ovalue`, before, between or
  /// behind operands; behind `--` all are operands. An option given again adds a value.
  init(_ words: [String], of command: String, options: [Option]) throws(UsageError) {
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
        let names = options.map { "--" + $0.name }
        throw .unknownOption(
          name,
          command: command,
          nearest: Suggestion.nearest(to: name, in: names)
        )
      }
      values[option.name, default: []].append(
        try Self.value(of: option, written: name, ownValue, &rest)
      )
    }
  }

  func has(_ option: String) -> Bool { values[option] != nil }

  /// The last value given, which overrules those before.
  func value(_ option: String) -> String? { values[option]?.last }

  func values(_ option: String) -> [String] { values[option] ?? [] }

  /// Those of some options that are given, as they could be written: "--theme neglect".
  func written(_ options: [Option]) -> [String] {
    options.flatMap { option in
      values(option.name).map { $0.isEmpty ? "--\(option.name)" : "--\(option.name) \($0)" }
    }
  }

  mutating func add(_ value: String, to option: String) {
    values[option, default: []].append(value)
  }

  /// The value as a count from 1 on.
  func count(_ option: String) throws(UsageError) -> Int? {
    guard let value = value(option) else { return nil }
    guard let count = Int(value), count > 0, !value.hasPrefix("+") else {
      throw .notANumber(value, option: "--" + option)
    }
    return count
  }

  /// The values as members of a closed set, in kebab-case.
  func choices<Choice>(
    _ option: String,
    of choices: [(name: String, choice: Choice)],
    readAs name: (String) -> String = { $0 }
  ) throws(UsageError) -> [Choice] {
    var chosen: [Choice] = []
    for value in values(option) {
      let written = name(value)
      guard let match = choices.first(where: { $0.name == written }) else {
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
    guard let placeholder = option.placeholder else {
      if ownValue != nil { throw .needlessValue(option: name) }
      return ""
    }
    if let ownValue { return ownValue }
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else {
      throw .missingValue(option: name, placeholder: placeholder)
    }
    rest.removeFirst()
    return next
  }
}

extension Option {
  fileprivate func matches(_ word: String) -> Bool {
    word == "--" + name || letter.map { word == "-\($0)" } ?? false
  }
}
