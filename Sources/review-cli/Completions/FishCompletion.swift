/// A script for fish from version 3.0 on.
struct FishCompletion {
  private let table: CompletionTable

  init(_ table: CompletionTable) {
    self.table = table
  }

  var script: String {
    """
    \(Shell.fish.heading)
    function __review_cli_needs_command
        test (count (commandline -opc)) -eq 1
    end

    function __review_cli_is
        set -l words (commandline -opc)
        test (count $words) -gt 1
        and contains -- $words[2] $argv
    end

    complete -c review-cli -f
    \((commands + options + operands).joined(separator: "\n"))

    """
  }
}

extension FishCompletion {
  private var commands: [String] {
    let front = "complete -c review-cli -n __review_cli_needs_command"
    return table.commands.map { "\(front) -a \($0.name) -d \(Self.quoted($0.summary))" } + [
      "\(front) -s h -l help -d 'Show help'", "\(front) -l version -d 'Show the version'",
    ]
  }

  private var options: [String] {
    table.entries.map { entry in
      let option = entry.option
      let letter = option.letter.map { " -s \($0)" } ?? ""
      let value = table.candidates(for: option).map { " " + values($0, needed: true) } ?? ""
      return "\(front(entry.commands))\(letter) -l \(option.name)\(value) -d "
        + Self.quoted(option.help)
    }
  }

  private var operands: [String] {
    table.commands.compactMap { command in
      let candidates = table.operands(of: command)
      guard candidates != CompletionTable.Candidates() else { return nil }
      return "\(front([command.name])) \(values(candidates, needed: false))"
    }
  }

  private func front(_ commands: [String]) -> String {
    "complete -c review-cli -n '__review_cli_is \(commands.joined(separator: " "))'"
  }

  /// What may follow; `needed` where something must.
  private func values(_ candidates: CompletionTable.Candidates, needed: Bool) -> String {
    var words = candidates.words.joined(separator: " ")
    if candidates.paths == .folders { words = "(__fish_complete_directories (commandline -ct))" }
    var parts: [String] = []
    if needed { parts.append("-r") }
    parts.append(candidates.paths == .files ? "-F" : "-f")
    if !words.isEmpty { parts += ["-a", Self.quoted(words)] }
    return parts.joined(separator: " ")
  }

  /// As other shells quote, but for backslashes, which fish reads between quotation marks too.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
