/// A script for bash from version 3.2 on, as macOS has it; needs no other scripts.
struct BashCompletion {
  private let table: CompletionTable

  init(_ table: CompletionTable) {
    self.table = table
  }

  var script: String {
    """
    \(Shell.bash.heading)
    _review_cli() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
      local command=${COMP_WORDS[1]} words= paths= line
      COMPREPLY=()
      # Bash takes the equals sign of --name=value for a word of its own.
      if [[ $current == "=" ]]; then
        current=
      elif [[ $previous == "=" ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      if [[ $COMP_CWORD -eq 1 ]]; then
        words='\((table.commands.map(\.name) + ["--help", "--version"]).joined(separator: " "))'
      else
        case "$command $previous" in
    \(values)
          *)
            if [[ $current == -* ]]; then
              case "$command" in
    \(options)
              esac
            else
              case "$command" in
    \(operands)
              esac
            fi
            ;;
        esac
      fi
      while IFS= read -r line; do
        COMPREPLY+=("$line")
      done < <(compgen -W "$words" -- "$current")
      if [[ -n $paths ]]; then
        # Only newer versions can mark folders with a slash.
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do
          COMPREPLY+=("$line")
        done < <(compgen -A "$paths" -- "$current")
      fi
    }
    complete -F _review_cli review-cli

    """
  }
}

extension BashCompletion {
  /// For each command and option in front of the cursor what may follow: first where an option means
  /// something else than in most commands.
  private var values: String {
    var few: [Arm] = []
    var most: [Arm] = []
    for entry in table.entries {
      guard let candidates = table.candidates(for: entry.option) else { continue }
      let flags = [entry.option.flag] + (entry.option.letter.map { ["-\($0)"] } ?? [])
      if candidates == mostOften(entry.option.name) {
        add(flags.map { "*' \($0)'" }, candidates, to: &most)
      } else {
        let patterns = entry.commands.flatMap { command in flags.map { "'\(command) \($0)'" } }
        add(patterns, candidates, to: &few)
      }
    }
    return arms(few + most, indent: 6)
  }

  /// What the value of an option of this name can be in most commands.
  private func mostOften(_ name: String) -> CompletionTable.Candidates? {
    let entries = table.entries.filter { $0.option.name == name }
    return entries.max { $0.commands.count < $1.commands.count }
      .flatMap { table.candidates(for: $0.option) }
  }

  private func add(
    _ patterns: [String],
    _ candidates: CompletionTable.Candidates,
    to arms: inout [Arm]
  ) {
    let place = arms.firstIndex { $0.candidates == candidates } ?? arms.endIndex
    if place == arms.endIndex { arms.append(Arm(candidates: candidates, patterns: [])) }
    for pattern in patterns where !arms[place].patterns.contains(pattern) {
      arms[place].patterns.append(pattern)
    }
  }

  private var options: String {
    let arms = table.commands.map { command in
      Arm(
        candidates: CompletionTable.Candidates(words: command.options.map(\.flag)),
        patterns: [command.name]
      )
    }
    return self.arms(arms, indent: 10)
  }

  private var operands: String {
    var arms: [Arm] = []
    for command in table.commands { add([command.name], table.operands(of: command), to: &arms) }
    return self.arms(arms, indent: 10)
  }

  private func arms(_ arms: [Arm], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return arms.map { margin + $0.text }.joined(separator: "\n")
  }
}

/// One case of several: what may follow where the words in front of the cursor fit a pattern.
private struct Arm {
  var candidates: CompletionTable.Candidates
  var patterns: [String]

  var text: String {
    let words = candidates.words.joined(separator: " ")
    var body: [String] = []
    if !words.isEmpty { body.append("words='\(words)'") }
    switch candidates.paths {
    case .files: body.append("paths=file")
    case .folders: body.append("paths=directory")
    case nil: break
    }
    if body.isEmpty { body.append(":") }
    return "\(patterns.joined(separator: " | "))) \(body.joined(separator: " ")) ;;"
  }
}
