import Foundation
import Testing

@testable import ReviewKit
@testable import review_cli

/// One table of commands and options makes help, completions and the manual; README agrees.
@Suite struct TableOfCommandsTests {
  private static let readme = try? String(
    contentsOf: Pandoc.corpus.deletingLastPathComponent().appendingPathComponent("README.md"),
    encoding: .utf8
  )

  /// The manual as a reader sees it, near enough.
  private let manual = ManualPage.text.replacing("\\-", with: "-").replacing("\\fB", with: "")
    .replacing("\\fR", with: "")

  private func help(_ words: String = "") throws -> String {
    try TemporaryFolder().run("help \(words)").output
  }

  /// Whether a text has a name that neither letters nor hyphens go on from.
  private func has(_ name: String, in text: String) -> Bool {
    let (name, text) = (Array(name.utf8), Array(text.utf8))
    let isPart = { (byte: UInt8) in
      byte == UInt8(ascii: "-") || Unicode.Scalar(byte).properties.isAlphabetic
    }
    return text.indices.dropLast(name.count).contains { start in
      text[start] == name[0] && text[start..<(start + name.count)].elementsEqual(name)
        && !isPart(text[start + name.count]) && (start == 0 || !isPart(text[start - 1]))
    }
  }

  @Test func everyCommandIsInOneGroup() {
    let names = Command.groups.flatMap(\.commands).map(\.name)
    #expect(Set(names).count == names.count)
    #expect((4...8).contains(Command.groups[0].commands.count))
  }

  @Test(arguments: Command.all.map(\.name))
  func everyCommandIsEverywhere(name: String) throws {
    let help = try help()
    #expect(help.contains("\n  \(name) "))
    #expect(manual.contains("\n.SS \(name)"))
    let readme = try #require(Self.readme)
    #expect(has("review-cli \(name)", in: readme), "not in README")
    for shell in Shell.allCases {
      let script = shell.script(of: CompletionTable(of: Command.all, codebook: .standard))
      #expect(has(name, in: script), "\(shell)")
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func everyOptionIsEverywhere(name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let help = try help(name)
    let readme = try #require(Self.readme)
    let table = CompletionTable(of: [command], codebook: .standard)
    for option in command.options {
      #expect(has(option.flag, in: help))
      #expect(has(option.flag, in: manual), "\(option.flag) is not in the manual")
      #expect(has(option.flag, in: readme), "\(option.flag) is not in README")
      #expect(has(option.flag, in: BashCompletion(table).script))
      #expect(has(option.flag, in: ZshCompletion(table).script))
      #expect(FishCompletion(table).script.contains(" -l \(option.name) "))
      for word in option.value?.words ?? [] { #expect(help.contains(word)) }
    }
  }

  @Test(arguments: Command.all.map(\.name))
  func everyOptionIsNamedOnce(name: String) throws {
    let options = try #require(Command.all.first { $0.name == name }).options
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
  }

  /// A placeholder that says what is wanted must be known to completions as such.
  @Test(arguments: Command.all.map(\.name))
  func freeTextIsOnlyWhatIsFree(name: String) throws {
    let options = try #require(Command.all.first { $0.name == name }).options
    for option in options where option.value?.form == .text {
      #expect(
        !["FILE", "DIR", "PATH", "N", "MB", "THEME", "KIND", "FORMAT", "DATE", "UNIT"]
          .contains(option.placeholder),
        "\(option.flag)"
      )
    }
  }

  /// Every word that help offers is taken.
  @Test func closedSetsAreThoseThatCommandsTake() throws {
    let folder = try TemporaryFolder()
    try folder.write("corpus/briefing.md", "review: Robin\nconcern neglect: Neglect.\n")
    for entry in CompletionTable(of: Command.all, codebook: .standard).entries {
      let name = entry.commands[0]
      for word in entry.option.value?.words ?? [] {
        // These formats need programs that a test does not run.
        if PageFormat(rawValue: word)?.isMadeByOthers ?? false { continue }
        let needed = needed(by: name, beside: entry.option, word)
        let words = "\(name) \(needed) \(entry.option.flag) \(word)"
        let run = folder.run(words)
        #expect(run.status <= .nothingFound, "\(words): \(run.errors)")
      }
    }
  }

  /// Whether a word is a column to sort by of the first sort of rows and not of the second.
  private static func isColumn(
    _ word: String,
    only columns: [Table.Column],
    _ others: [Table.Column],
    _ option: Option
  ) -> Bool {
    option.name == "sort" && columns.contains { $0.name == word }
      && !others.contains { $0.name == word }
  }

  /// What a command cannot do without.
  private func needed(by command: String, beside option: Option, _ word: String) -> String {
    switch command {
    case "search":
      Self.isColumn(word, only: SimilarRow.columns, ConcordanceRow.columns, option)
        ? "--like neglect" : "neglect"
    case "inspect": "corpus/briefing.md"
    case "recommendations":
      Self.isColumn(word, only: RecommendationGroupRow.columns, RecommendationRow.columns, option)
        ? "--by theme" : ""
    case "statistics":
      if Self.isColumn(word, only: StatisticGroupRow.columns, StatisticRow.columns, option) {
        "--by measure"
      } else {
        Self.isColumn(word, only: FindingRow.columns, StatisticRow.columns, option)
          ? "--check" : ""
      }
    case "crosstab":
      switch option.name {
      case "rows": "--columns \(word == "year" ? "kind" : "year")"
      case "columns": "--rows \(word == "year" ? "kind" : "year")"
      default: "--rows kind --columns year"
      }
    case "compare": "--a kind=concern --b kind=action"
    case "completions": "bash"
    case "briefing": "--theme neglect"
    case "add": "corpus/briefing.md --corpus new --dry-run"
    case "export": option.name == "format" ? "-o \(word)" : "--format csv -o tables"
    default: ""
    }
  }

  @Test func completionsOfferTheThemesOfTheCodebookAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write("own.txt", notationCodebook)
    for shell in Shell.allCases {
      let standard = folder.run("completions \(shell.rawValue)")
      let own = folder.run("completions \(shell.rawValue) --codebook own.txt")
      #expect(standard.status == .done)
      #expect(standard.output.contains("substance-misuse"))
      #expect(!own.output.contains("substance-misuse"))
      #expect(own.output.contains("neglect education information-sharing early-help"))
    }
  }

  @Test func valuesAreCompletedAsTheCommandTakesThem() {
    let table = CompletionTable(of: Command.all, codebook: .standard)
    let bash = BashCompletion(table).script
    #expect(bash.contains("'inspect --format') words='table json' ;;"))
    #expect(bash.contains("*' --color') words='auto always never' ;;"))
    #expect(bash.contains("'add --corpus') paths=directory ;;"))
    let zsh = ZshCompletion(table).script
    #expect(zsh.contains("'(-o --output)--output=[Write to FILE instead of standard output"))
    #expect(zsh.contains("]:WHEN:(auto always never)'"))
    let fish = FishCompletion(table).script
    #expect(fish.contains("-l color -r -f -a 'auto always never'"))
    #expect(fish.contains(" -s o -l output -r -F -d 'Write to FILE"))
  }

  @Test func manualHasItsSections() {
    let sections = manual.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map {
      $0.dropFirst(4)
    }
    #expect(
      sections == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "FILTERS", "OPTIONS", "FORMATS",
        "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES",
      ]
    )
    for name in ["REVIEW_CORPUS", "NO_COLOR", "COLUMNS", "XDG_CACHE_HOME"] {
      #expect(manual.contains(".TP\n\(name)\n"))
    }
    for example in Command.all.flatMap(\.examples) {
      #expect(manual.replacing("\\(dq", with: "\"").contains("\n\(example)\n"), "\(example)")
    }
  }

  @Test func manualIsPlainTextWithoutStrayInstructions() {
    let known = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".EX", ".EE", ".nr", ".hy", ".ad",
    ]
    for line in ManualPage.text.split(separator: "\n") {
      #expect(!line.contains { !$0.isASCII })
      #expect(!line.hasPrefix("'"))
      if line.hasPrefix(".") {
        #expect(known.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
      }
    }
  }
}
