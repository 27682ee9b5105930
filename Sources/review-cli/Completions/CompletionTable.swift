import ReviewKit

/// What can be completed, in an order that does not change: the same for all shells.
struct CompletionTable {
  /// What can stand in one place.
  struct Candidates: Hashable {
    enum Paths {
      case files
      case folders
    }

    var words: [String] = []
    var paths: Paths?
  }

  /// An option with the commands that take it just so.
  struct Entry {
    var option: Option
    var commands: [String]
  }

  let commands: [Command]
  /// Options that differ in anything but the commands that take them are several entries.
  let entries: [Entry]
  private let codebook: Codebook

  init(of commands: [Command], codebook: Codebook) {
    self.commands = commands
    self.codebook = codebook
    var entries: [Entry] = []
    for command in commands {
      for option in command.options {
        if let place = entries.firstIndex(where: { $0.option == option }) {
          entries[place].commands.append(command.name)
        } else {
          entries.append(Entry(option: option, commands: [command.name]))
        }
      }
    }
    self.entries = entries
  }
}

extension CompletionTable {
  /// What the value of an option can be; `nil` for an option without one.
  func candidates(for option: Option) -> Candidates? {
    option.value.map { candidates(of: $0.form) }
  }

  /// What the operands of a command can be.
  func operands(of command: Command) -> Candidates {
    command.operandForms.reduce(into: Candidates()) { all, form in
      let more = candidates(of: form)
      all.words += more.words
      all.paths = all.paths ?? more.paths
    }
  }

  private func candidates(of form: OptionValue.Form) -> Candidates {
    switch form {
    case .oneOf(let words): Candidates(words: words)
    case .theme(let orNotStated):
      Candidates(words: codebook.themes.map(\.id) + (orNotStated ? notStated : []))
    case .harm: Candidates(words: codebook.harms.map { codebook.themes[$0].id } + notStated)
    case .themeGroup: Candidates(words: codebook.groups.map(Selection.key) + notStated)
    case .panelTheme: Candidates(words: codebook.panelThemes + notStated)
    case .command: Candidates(words: commands.map(\.name))
    case .file, .input: Candidates(paths: .files)
    case .folder: Candidates(paths: .folders)
    case .number, .date, .text: Candidates()
    }
  }

  private var notStated: [String] { [Choice<String>.notStatedArgument] }
}
