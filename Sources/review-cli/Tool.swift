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
  private var help: Help { Help(width: environment.helpWidth) }

  private func answer(_ words: [String]) throws(CommandError) -> ExitStatus {
    guard let first = words.first else { return try show(help.short) }
    switch first {
    case "--version": return try show(Program.generator + "\n")
    case "--help", "-h": return try show(help.long)
    default:
      guard !first.hasPrefix("-") else {
        let nearest = Suggestion.nearest(to: first, in: ["--version", "--help"])
        throw .usage(.optionBeforeCommand(first, nearest: nearest))
      }
      return try run(try usable { () throws(UsageError) in try Command.named(first) }, words)
    }
  }

  private func run(_ command: Command, _ words: [String]) throws(CommandError) -> ExitStatus {
    let words = Array(words.dropFirst())
    let operandsFrom = words.firstIndex(of: "--") ?? words.endIndex
    if words[..<operandsFrom].contains(where: { $0 == "--help" || $0 == "-h" }) {
      return try show(help.text(for: command))
    }
    let arguments = try usable { () throws(UsageError) in
      try Arguments(words, of: command.name, options: command.options)
    }
    return try command.run(Session(arguments, environment))
  }

  private func usable<Value>(
    _ body: () throws(UsageError) -> Value
  ) throws(CommandError) -> Value {
    do throws(UsageError) {
      return try body()
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
