import Testing

@testable import ReviewKit
@testable import review_cli

/// What is said to people who write something near to what they mean.
@Suite struct SlipTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "corpus/briefing.md",
      "review: Robin\nconcern neglect: Neglect.\ngood-practice information-sharing: Sharing.\n"
    )
    try folder.write("corpus/summary.md", "review: Wren\nconcern education: School.\n")
  }

  @Test(arguments: [
    ("Themes", "unknown command \"Themes\"; did you mean themes?"),
    ("good_practise", "unknown command \"good_practise\"; did you mean good-practice?"),
    ("stats", "unknown command \"stats\"; did you mean statistics?"),
    ("version", "unknown command \"version\"; did you mean --version?"),
    ("--Version", "--Version stands in front of the command; did you mean --version?"),
    ("help inspct", "unknown command \"inspct\"; did you mean inspect?"),
    ("completions bsh", "completions does not know \"bsh\"; did you mean bash?"),
    ("completions", "SHELL is missing; it is bash, zsh or fish, as in review-cli completions bash"),
    ("records --re x", "unknown option --re; did you mean --review, --review-kind or --reverse?"),
    ("records --csv", "unknown option --csv; did you mean --format csv?"),
    (
      "records --rapid_review",
      "unknown option --rapid_review; did you mean --review-kind rapid-review?"
    ),
    ("records --neglect", "unknown option --neglect; did you mean --theme neglect?"),
    ("records --format md", "--format does not know \"md\"; did you mean markdown?"),
    ("codebook --format table", "--format does not know \"table\"; did you mean text?"),
    ("records --kind lesson", "--kind does not know \"lesson\"; did you mean learning-point?"),
    ("records --kind concerns", "--kind does not know \"concerns\"; did you mean concern?"),
    (
      "records --kind rapid-review",
      "--kind does not know \"rapid-review\"; did you mean --review-kind rapid-review?"
    ),
    ("records --kind neglect", "--kind does not know \"neglect\"; did you mean --theme neglect?"),
    ("records --where kind=concerns", "--kind does not know \"concerns\"; did you mean concern?"),
    ("records --age 3", "--age does not know \"3\"; did you mean 1-to-5?"),
    ("records --outcome death", "--outcome does not know \"death\"; did you mean died?"),
    ("records --color no", "--color does not know \"no\"; did you mean never?"),
    ("records --theme concern", "unknown theme \"concern\"; did you mean --kind concern?"),
    ("records --theme alcohol", "unknown theme \"alcohol\"; did you mean substance-misuse?"),
    (
      "records --harm supervision",
      "--harm does not take supervision, which is no harm of a case; expected one of physical-abuse, "
        + "neglect, domestic-abuse, parental-mental-health, substance-misuse, sexual-abuse, "
        + "risk-outside-the-home, child-mental-health, disability-and-health, fabricated-illness, "
        + "adult-safeguarding, not-stated"
    ),
    (
      "records --harm neglcet",
      "--harm does not know \"neglcet\"; did you mean neglect? Expected one of physical-abuse, "
    ),
    (
      "records --theme neglcet",
      "unknown theme \"neglcet\"; did you mean neglect? review-cli themes lists them all\n"
    ),
    (
      "records --where hram=neglect",
      "--where knows no filter \"hram\"; did you mean harm? Expected one of review, document, "
    ),
    (
      "records --group hurts",
      "--group does not know \"hurts\"; expected one of \"How professionals work\", "
        + "\"What harms and who is at risk\""
    ),
    (
      "records --panel-theme vulnerabilty",
      "--panel-theme does not know \"vulnerabilty\"; did you mean vulnerability-of-babies?"
    ),
    ("records neglect", "\"neglect\" is no file or folder; did you mean --theme neglect?"),
    (
      "records Good_Practice",
      "\"Good_Practice\" is no file or folder; did you mean --kind good-practice?"
    ),
    ("crosstab --rows harms --columns age", "--rows does not know \"harms\"; did you mean harm?"),
    (
      "completions bsh",
      "completions does not know \"bsh\"; did you mean bash? Expected one of bash, zsh, fish\n"
    ),
    ("records --review robn", "--review \"robn\" is in none of the documents; did you mean robin?"),
    (
      "records --document BRIEFNG",
      "--document \"BRIEFNG\" is in none of the documents; did you mean briefing?"
    ),
    (
      "show concern-1",
      "nothing has the id \"concern-1\"; did you mean robin/concern-1 or wren/concern-1?"
    ),
    ("records --limit -5", "--limit expects a whole number from 1 on, not \"-5\""),
    ("records --max-size 2000", "--max-size expects a whole number from 1 to 1024, not \"2000\""),
    ("records --bom", "--bom goes with --format csv; give both or neither"),
    ("records --csv-raw --format json", "--csv-raw goes with --format csv; give both or neither"),
    (
      "inspect --html --format json corpus/briefing.md",
      "--html and --format contradict each other; leave one of them out"
    ),
    (
      "inspect --unclassified --html corpus/briefing.md",
      "--html and --unclassified contradict each other; leave one of them out"
    ),
  ])
  func slipGetsAGuess(words: String, message: String) {
    let run = folder.run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  /// The options that take one of a few words, with their commands.
  private static let closedSets = Command.all.flatMap { command in
    command.options.filter { !($0.value?.words.isEmpty ?? true) }.map { (command.name, $0) }
  }

  @Test(arguments: closedSets)
  func whateverIsWrittenForAWordOfAFewAllOfThemAreNamed(command: String, option: Option) throws {
    let words = try #require(option.value?.words)
    let near = try #require(words.max { $0.count < $1.count }) + "x"
    for (wrong, guess) in [("qqqqqq", false), (near, true)] {
      let run = folder.run(words: [command, option.flag, wrong])
      #expect(run.status == .unusableArguments)
      #expect(run.errors.contains("xpected one of \(words.joined(separator: ", "))\n"))
      #expect(run.errors.contains("did you mean") == guess, "\(run.errors)")
    }
  }

  @Test(arguments: [
    ("--kind Good_Practice", 1), ("--kind goodPractice", 1), ("--theme Not_Stated", 0),
    ("--kind CONCERN", 2), ("--partnership Not-Stated", 3), ("--age Not_stated", 3),
    ("--where kind=Concern", 2),
  ])
  func capitalsAndUnderscoresDoNotMatter(filter: String, records: Int) {
    let run = folder.run("records --format ndjson \(filter)")
    #expect(run.status == (records == 0 ? .nothingFound : .done), "\(run.errors)")
    #expect(run.lines.count == records)
  }
}
