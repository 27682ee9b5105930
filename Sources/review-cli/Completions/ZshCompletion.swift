/// A script for zsh, to be found as "_review-cli" in its folders of functions, or to be sourced.
struct ZshCompletion {
  private let table: CompletionTable

  init(_ table: CompletionTable) {
    self.table = table
  }

  var script: String {
    """
    #compdef review-cli
    \(Shell.zsh.heading)
    _review-cli() {
      local curcontext=$curcontext context state state_descr line command
      local -A opt_args
      local -a commands specs
      commands=(
    \(commands)
      )
      _arguments -C \\
        '(- *)'{-h,--help}'[Show help]' \\
        '(- *)--version[Show the version]' \\
        '1:command:->command' \\
        '*::argument:->argument' && return 0
      if [[ $state == command ]]; then
        _describe -t commands command commands
        return
      fi
      command=$words[1]
    \(specs)
      _arguments -s -S : $specs
    }

    if [[ $funcstack[1] == _review-cli ]]; then
      _review-cli "$@"
    else
      compdef _review-cli review-cli
    fi

    """
  }
}

extension ZshCompletion {
  private var commands: String {
    table.commands.map { "    " + Shell.quoted("\($0.name):\($0.summary)") }
      .joined(separator: "\n")
  }

  /// What each command takes, as `_arguments` is told.
  private var specs: String {
    let options = table.entries.flatMap { entry in
      specs(of: entry.option).map { line($0, of: entry.commands) }
    }
    let operands = table.commands.compactMap { command in
      action(for: table.operands(of: command)).map { action in
        line("*:\(Self.escaped(command.operands)):\(action)", of: [command.name])
      }
    }
    return (options + operands).joined(separator: "\n")
  }

  private func line(_ spec: String, of commands: [String]) -> String {
    "  [[ $command == (\(commands.joined(separator: "|"))) ]] && specs+=(\(Shell.quoted(spec)))"
  }

  /// One for the name of an option, and one for its letter where it has one; either shuts out both.
  private func specs(of option: Option) -> [String] {
    let letter = option.letter.map { "-\($0)" }
    let help = "[\(Self.escaped(option.help))]"
    let shutOut = letter.map { "(\($0) \(option.flag))" } ?? ""
    let front = option.isRepeatable ? "*" : shutOut
    guard let value = option.value, let candidates = table.candidates(for: option) else {
      return ([option.flag] + (letter.map { [$0] } ?? [])).map { front + $0 + help }
    }
    let argument = ":\(value.placeholder):\(action(for: candidates) ?? " ")"
    return (["\(option.flag)="] + (letter.map { ["\($0)+"] } ?? []))
      .map { front + $0 + help + argument }
  }

  private func action(for candidates: CompletionTable.Candidates) -> String? {
    let words = candidates.words.isEmpty ? nil : "(\(candidates.words.joined(separator: " ")))"
    guard let paths = candidates.paths else { return words }
    let files = paths == .files ? "_files" : "_files -/"
    return words.map { "{_alternative \"words:word:\($0)\" \"files:file:\(files)\"}" } ?? files
  }

  /// A text in which nothing ends the part of a specification that it stands in.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "[]:\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
