import ReviewKit

/// The program: picks the command, runs it, and says what went wrong.
struct Tool {
  let environment: Environment

  /// Runs the command that the arguments name; `words` does not hold the program's own name.
  func run(_ words: [String]) -> ExitStatus {
    do throws(CommandError) {
      return try answer(words)
    } catch {
      return report(error)
    }
  }
}

extension Tool {
  private func answer(_ words: [String]) throws(CommandError) -> ExitStatus {
    guard let first = words.first else { return try show(Help.short) }
    switch first {
    case "--version": return try show(Program.generator + "\n")
    case "--help", "-h": return try show(Help.long)
    case "help":
      guard let name = words.dropFirst().first else { return try show(Help.long) }
      return try show(Help.text(for: try command(named: name)))
    default:
      guard !first.hasPrefix("-") else { throw .usage(.optionBeforeCommand(first)) }
      return try run(try command(named: first), Array(words.dropFirst()))
    }
  }

  private func command(named name: String) throws(CommandError) -> Command {
    if let command = Command.all.first(where: { $0.name == name }) { return command }
    let names = Command.all.map(\.name) + ["help"]
    throw .usage(.unknownCommand(name, nearest: Suggestion.nearest(to: name, in: names)))
  }

  private func run(_ command: Command, _ words: [String]) throws(CommandError) -> ExitStatus {
    let operandsFrom = words.firstIndex(of: "--") ?? words.endIndex
    if words[..<operandsFrom].contains(where: { $0 == "--help" || $0 == "-h" }) {
      return try show(Help.text(for: command))
    }
    return try command.run(Session(arguments(words, of: command), environment))
  }

  private func arguments(
    _ words: [String],
    of command: Command
  ) throws(CommandError) -> Arguments {
    do throws(UsageError) {
      return try Arguments(words, of: command.name, options: command.options)
    } catch {
      throw .usage(error)
    }
  }

  private func show(_ text: String) throws(CommandError) -> ExitStatus {
    do throws(OutputError) {
      try environment.output.write(Array(text.utf8))
      return .done
    } catch {
      throw .output(error)
    }
  }

  private func report(_ error: CommandError) -> ExitStatus {
    switch error {
    case .usage(let error):
      environment.say("error: \(error)")
      return .unusableArguments
    case .query(let error):
      environment.say("error: \(error)")
      for line in error.picture { environment.say(line) }
      return .unusableArguments
    case .codebook(let error):
      environment.say("error: \(error)")
    case .vocabulary(let error):
      environment.say("error: \(error)")
    case .reading(let error):
      environment.say("error: \(error)")
    case .adding(let error):
      environment.say("error: \(error)")
    case .output(.closedPipe):
      return .done
    case .output(let error):
      environment.say("error: \(error)")
    }
    return .failed
  }
}
