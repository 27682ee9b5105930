import ReviewKit

/// What an option takes behind it.
struct OptionValue: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// One of a few words, in this order.
    case oneOf([String])
    /// A theme of the codebook; whether "not-stated" may stand for none.
    case theme(orNotStated: Bool)
    /// A theme that the codebook marks as a harm, or "not-stated".
    case harm
    /// A group of themes of the codebook.
    case themeGroup
    /// A practice theme of the Panel that themes of the codebook belong to.
    case panelTheme
    case command
    case file
    case folder
    /// A document or a folder of documents.
    case input
    /// Up to a limit where there is one.
    case number(atLeast: Int, atMost: Int?)
    case date
    case text
  }

  /// What stands for it in help, such as "FILE".
  var placeholder: String
  var form: Form
  /// The word that counts where the option is not given.
  var standard: String?
  /// Other ways to write the words, which are taken as well, folded.
  var spellings: [String: String] = [:]
  /// What people write who mean one of the words, folded, to guess it.
  var slips: [String: String] = [:]
}

extension OptionValue {
  static func oneOf(
    _ placeholder: String,
    _ words: [String],
    standard: String? = nil,
    spellings: [String: String] = [:],
    slips: [String: String] = [:]
  ) -> OptionValue {
    OptionValue(
      placeholder: placeholder,
      form: .oneOf(words),
      standard: standard,
      spellings: spellings,
      slips: slips
    )
  }

  /// One of a closed set, or "not-stated".
  static func oneOf(
    _ placeholder: String,
    orNotStated words: [String],
    slips: [String: String] = [:]
  ) -> OptionValue {
    .oneOf(placeholder, words + [Choice<String>.notStatedArgument], slips: slips)
  }

  static func number(
    _ placeholder: String = "N",
    atLeast least: Int = 1,
    atMost most: Int? = nil
  ) -> OptionValue {
    OptionValue(placeholder: placeholder, form: .number(atLeast: least, atMost: most))
  }

  static func text(_ placeholder: String) -> OptionValue {
    OptionValue(placeholder: placeholder, form: .text)
  }

  static let theme = OptionValue(placeholder: "THEME", form: .theme(orNotStated: false))
  static let themeOrNotStated = OptionValue(placeholder: "THEME", form: .theme(orNotStated: true))
  static let harm = OptionValue(placeholder: "HARM", form: .harm)
  static let themeGroup = OptionValue(placeholder: "GROUP", form: .themeGroup)
  static let panelTheme = OptionValue(placeholder: "NAME", form: .panelTheme)
  static let file = OptionValue(placeholder: "FILE", form: .file)
  static let folder = OptionValue(placeholder: "DIR", form: .folder)
  static let input = OptionValue(placeholder: "PATH", form: .input)
  static let date = OptionValue(placeholder: "DATE", form: .date)
}

extension OptionValue {
  /// The words it may be, where they are few.
  var words: [String] {
    if case .oneOf(let words) = form { words } else { [] }
  }

  /// "table (the default), csv or json".
  var enumeration: String {
    let named = words.map { $0 == standard ? $0 + " (the default)" : $0 }
    return named.count < 2
      ? named.joined()
      : named.dropLast().joined(separator: ", ") + " or " + named.suffix(1).joined()
  }

  /// The word that is written so, whatever its capitals and hyphens; `nil` for none of them.
  func word(_ written: String) -> String? {
    if words.contains(written) { return written }
    let key = Self.folded(written)
    return words.first { Self.folded($0) == key } ?? spellings[key]
  }

  /// The word that was perhaps meant.
  func word(like written: String) -> String? {
    slips[Self.folded(written)] ?? Suggestion.nearest(to: written, in: words)
  }

  /// "goodPractice", "Good_Practice" and "good practice" become "good-practice".
  static func folded(_ word: String) -> String {
    var folded = ""
    var mayPart = false
    for character in word {
      if mayPart, character.isUppercase { folded.append("-") }
      mayPart = character.isLowercase
      folded += character == "_" || character == " " ? "-" : character.lowercased()
    }
    return folded
  }
}
