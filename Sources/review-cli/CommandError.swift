import ReviewKit

/// Why a command ended without its answer.
enum CommandError: Error, Hashable {
  case usage(UsageError)
  case query(QueryError)
  case codebook(CodebookError)
  case vocabulary(VocabularyError)
  case reading(ReadingError)
  case adding(AddingError)
  case output(OutputError)
}

/// What is wrong with the arguments.
///
/// The description says what was expected.
enum UsageError: Error, Hashable, CustomStringConvertible {
  case unknownCommand(String, nearest: String?)
  case optionBeforeCommand(String, nearest: String?)
  case unknownOption(String, command: String, nearest: String?)
  case optionOfOthers(String, command: String, others: [String])
  case missingValue(option: String, placeholder: String)
  case needlessValue(option: String)
  case unknownValue(String, option: String, nearest: String?, expected: [String])
  case notANumber(String, option: String, atLeast: Int, atMost: Int?)
  case tooManyOperands(String)
  case moreThanOne(String, of: String)
  case missingOperand(String, advice: String)
  case emptyOperand(command: String)
  case uselessOption(String, reason: String)
  case missingOption(String, reason: String)
  case unknownTheme(String, nearest: [String])
  case unclearTheme(String, candidates: [String])
  case noHarm(String, expected: [String])
  case unknownName(String, option: String, nearest: String?)
  case standardInputTwice
  case repeatedOption(String, reason: String)
  case notADate(String, option: String)
  case outputIsInput(String)
  case notAYear(String)
  case contradiction(String, String)
  case turnedRound(String, String)
  case needsOption(String, String)
  case misplacedValue(String, option: String)
  case unknownID(String, nearest: String?)
  case unknownCase(String, nearest: String?)
  case unclearCase(String, candidates: [String])
  case notPairs(String, option: String)
  case unknownFilter(String, option: String, nearest: String?, names: [String])
  case nothingToCompare(String)
  case unfitEnding(String, advice: String)

  var description: String {
    switch self {
    case .unknownCommand(let word, let nearest):
      "unknown command \"\(word)\"; " + Self.guess(nearest, else: "see review-cli --help")
    case .optionBeforeCommand(let option, let nearest):
      "\(option) stands in front of the command; "
        + Self.guess(
          nearest,
          else: "write the command first, as in review-cli themes \(option)"
        )
    case .unknownOption(let option, let command, let nearest):
      "unknown option \(option); "
        + Self.guess(nearest, else: "see review-cli \(command) --help")
    case .optionOfOthers(let option, let command, let others):
      "\(command) has no option \(option), but "
        + (others.count > 3
          ? "other commands have; see review-cli \(command) --help"
          : "\(others.joined(separator: " and ")) \(others.count == 1 ? "has" : "have")")
    case .missingValue(let option, let placeholder):
      "\(option) needs a value: \(option) \(placeholder)"
    case .needlessValue(let option):
      "\(option) takes no value"
    case .unknownValue(let value, let option, let nearest, let expected):
      "\(option) does not know \"\(value)\"; " + Self.guess(nearest, among: expected)
    case .notANumber(let value, let option, let least, let most):
      "\(option) expects a whole number from \(least) \(most.map { "to \($0)" } ?? "on"), "
        + "not \"\(value)\""
    case .tooManyOperands(let word):
      "\"\(word)\" is one argument too many"
    case .moreThanOne(let word, let expected):
      "\"\(word)\" is one too many; \(expected)"
    case .missingOption(let option, let reason):
      "\(option) is missing; \(reason)"
    case .missingOperand(let operand, let advice):
      "\(operand) is missing; \(advice)"
    case .emptyOperand(let command):
      "\(command) got an empty argument, perhaps from a variable that is not set; see review-cli "
        + "\(command) --help"
    case .uselessOption(let option, let reason):
      "\(option) does nothing here, as \(reason); leave it out"
    case .unknownTheme(let name, let nearest):
      "unknown theme \"\(name)\"; "
        + (nearest.isEmpty ? "" : "did you mean \(nearest.joined(separator: " or "))? ")
        + "review-cli themes lists them all"
    case .unclearTheme(let name, let candidates):
      "\"\(name)\" fits several themes: \(candidates.joined(separator: ", "))"
    case .noHarm(let theme, let expected):
      "--harm does not take \(theme), which is no harm of a case; "
        + "expected one of \(expected.joined(separator: ", "))"
    case .unknownName(let name, let option, let nearest):
      "--\(option) \"\(name)\" is in none of the documents; "
        + Self.guess(nearest, else: "review-cli \(Self.listing(of: option)) lists them all")
    case .standardInputTwice:
      "- stands for standard input and can be given once"
    case .repeatedOption(let option, let reason):
      "\(option) can be given once; \(reason)"
    case .notADate(let value, let option):
      "\(option) expects a year, month or day such as 2021, 2021-04 or 2021-04-26, not \"\(value)\""
    case .notAYear(let value):
      "--year expects a year such as 2021 or not-stated, not \"\(value)\""
    case .notPairs(let value, let option):
      "\(option) expects filters with values, such as \"harm=neglect, age=under-1\", "
        + "not \"\(value)\""
    case .unknownFilter(let name, let option, let nearest, let names):
      "\(option) knows no filter \"\(name)\"; " + Self.guess(nearest, among: names)
    case .contradiction(let one, let other):
      "\(one) and \(other) contradict each other; leave one of them out"
    case .turnedRound(let since, let until):
      "\(since) is later than \(until); turn the two dates round"
    case .needsOption(let option, let other):
      "\(option) goes with \(other); give both or neither"
    case .misplacedValue(let word, let option):
      "\"\(word)\" is no file or folder; did you mean \(option)?"
    case .unknownID(let id, let nearest):
      "nothing has the id \"\(id)\"; "
        + Self.guess(nearest, else: "listings such as review-cli records give the ids")
    case .unknownCase(let name, let nearest):
      "no case is named \"\(name)\"; "
        + Self.guess(nearest, else: "review-cli cases lists them all")
    case .unclearCase(let name, let candidates):
      "\"\(name)\" fits several cases; name one by its id: \(candidates.joined(separator: ", "))"
    case .unfitEnding(let file, let advice):
      "\(file): what is written would not be what its ending says; \(advice)"
    case .nothingToCompare(let text):
      "\"\(text)\" says nothing to compare records by; describe the situation in a few words, as in "
        + "--like \"baby with a bruise, father not seen\""
    case .outputIsInput(let path):
      "\(path) would be written over while it is read; name another file for -o"
    }
  }

  /// The command that lists what an option names.
  private static func listing(of option: String) -> String {
    switch option {
    case "document": "documents"
    case "review": "reviews"
    default: "sources"
    }
  }

  private static func guess(_ nearest: String?, else advice: String) -> String {
    nearest.map { "did you mean \($0)?" } ?? advice
  }

  /// The guess, if there is one, and all that it could be.
  private static func guess(_ nearest: String?, among words: [String]) -> String {
    let words = words.joined(separator: ", ")
    return nearest.map { "did you mean \($0)? Expected one of \(words)" }
      ?? "expected one of \(words)"
  }
}

/// Why output could not be written.
enum OutputError: Error, Hashable, CustomStringConvertible {
  /// Who reads the output has seen enough.
  case closedPipe
  case unwritable(path: String, reason: String)

  /// Why a file or folder cannot be made, with what to do.
  static func reason(_ failure: FileSystem.Failure) -> String {
    failure.isAbsence
      ? "the folder that it is to be in does not exist; make it first" : "\(failure)"
  }

  var description: String {
    switch self {
    case .closedPipe: "standard output was closed"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    }
  }
}
