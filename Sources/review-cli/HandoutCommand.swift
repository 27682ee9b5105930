import ReviewKit

extension Command {
  static let handout = Command(
    name: "handout",
    operands: "[FILE …]",
    summary: "a handout to teach from, on a theme, a case, a review or any selection",
    details: """
      Puts on paper what the sources say: the theme, how often it occurs, what happened in cases,
      what worked well, what was learned, what to do differently, recommendations, questions, an
      exercise and resources. Points that several sources make in nearly the same words stand once,
      with all their places, many in a list at the end. Every statement has its source and lines in
      square brackets.

      Filters choose what it is about; --case takes the name of a case. It is as long as can be read
      in a part of --minutes at 200 words a minute; what is left out is counted, with the command
      that lists it. --audience says what has most room: cases and learning, recommendations, or
      questions.

      The ending of FILE decides the format unless --format does: HTML that prints well, Markdown,
      text; Word, OpenDocument and slides by pandoc; PDF by Chromium or LibreOffice.

      \(onPoorReadings)
      """,
    options: Option.reading + Option.filters + Option.handout + [.keepDuplicates] + Option.page,
    examples: [
      "review-cli handout --theme neglect -o neglect.html",
      "review-cli handout --case baby --minutes 10",
      "review-cli handout --review-kind practice-review --audience manager --format markdown",
      "review-cli handout --harm physical-abuse --audience trainer --session-plan -o injuries.html",
    ],
    otherNames: ["handouts", "training", "teach", "lesson", "worksheet"],
    run: { session throws(CommandError) in try HandoutCommand(session).run() }
  )
}

extension Option {
  fileprivate static let handout: [Option] = [
    .aboutCase,
    Option(
      name: "minutes",
      value: .number(atLeast: SessionTimes.fewest, atMost: SessionTimes.most),
      help:
        "For a session of N minutes, \(SessionTimes.fewest) to \(SessionTimes.most) (\(SessionTimes.standard))"
    ),
    Option(
      name: "audience",
      value: .oneOf(
        "WHO",
        HandoutAudience.allCases.map(\.rawValue),
        standard: HandoutAudience.practitioner.rawValue,
        slips: ["staff": "practitioner", "worker": "practitioner", "leader": "manager"]
      ),
      help: "Whom it is for"
    ),
    Option(name: "session-plan", help: "Add timings and notes for whoever leads the session"),
  ]
}

/// Makes a handout of what filters choose.
struct HandoutCommand {
  private let session: Session
  private let request: PageRequest
  private let codebook: Codebook
  private let options: HandoutPage.Options

  init(_ session: Session) throws(CommandError) {
    self.session = session
    request = try PageRequest(session)
    var options = HandoutPage.Options()
    options.title = session.arguments.value("title")
    options.hasSessionPlan = session.arguments.has("session-plan")
    try session.usable { () throws(UsageError) in
      if let minutes = try session.arguments.count("minutes") { options.minutes = minutes }
      let audiences = try session.arguments.choices(
        "audience",
        of: HandoutAudience.allCases.map { ($0.rawValue, $0) }
      )
      if let audience = audiences.last { options.audience = audience }
    }
    options.logo = try session.logo()
    Recurrence.beginReadingSynonyms()
    self.options = options
    codebook = try session.codebookForReading()
  }

  func run() throws(CommandError) -> ExitStatus {
    try session.writePage(request, codebook, by: .meaning) { material in
      HandoutPage(
        material.content,
        options: options,
        hint: material.hint,
        origin: material.origin
      ).page
    }
  }
}
