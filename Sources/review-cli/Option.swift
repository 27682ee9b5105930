import ReviewKit

/// An option of a command: what parses it, and what help, completions and the manual say of it.
struct Option: Hashable, Sendable {
  /// The heading of a command's help that it stands under.
  enum Group: CaseIterable {
    case command
    case sources
    case records
    case reading
    case output
  }

  /// Without hyphens, such as "format".
  var name: String
  var letter: Character?
  /// `nil` for an option without one.
  var value: OptionValue?
  /// Whether several values count, and not just one.
  var isRepeatable: Bool
  var group: Group
  /// What it does; the words it takes are named behind it.
  var help: String

  init(
    name: String,
    letter: Character? = nil,
    value: OptionValue? = nil,
    isRepeatable: Bool = false,
    group: Group = .command,
    help: String
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.isRepeatable = isRepeatable
    self.group = group
    self.help = help
  }

  /// An option whose value is any text.
  init(
    name: String,
    letter: Character? = nil,
    placeholder: String,
    isRepeatable: Bool = false,
    group: Group = .command,
    help: String
  ) {
    self.init(
      name: name,
      letter: letter,
      value: .text(placeholder),
      isRepeatable: isRepeatable,
      group: group,
      help: help
    )
  }
}

extension Option {
  /// As it is written: "--format".
  var flag: String { "--" + name }

  /// What stands for its value in help, such as "FILE"; `nil` for an option without one.
  var placeholder: String? { value?.placeholder }

  /// As help shows it: "-o, --output FILE", with an ellipsis where several values count.
  var usage: String {
    (letter.map { "-\($0), " } ?? "") + flag + (placeholder.map { " " + $0 } ?? "")
      + (isRepeatable ? " …" : "")
  }

  /// What it does, with the words that it takes.
  var explanation: String {
    guard let value, !value.words.isEmpty else { return help }
    return help + ": " + value.enumeration
  }

  func matches(_ word: String) -> Bool {
    word == flag || letter.map { word == "-\($0)" } ?? false
  }
}

extension Option.Group {
  /// Beside what the group is called, what it does.
  var heading: String {
    self == .sources ? title + ", which set the base of all counts" : title
  }

  var title: String {
    switch self {
    case .command: "Options"
    case .sources: "Filters of sources"
    case .records: "Filters of records"
    case .reading: "Options of reading"
    case .output: "Options of output"
    }
  }
}
