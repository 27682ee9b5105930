import ReviewKit

extension Command {
  static let briefing = Command(
    name: "briefing",
    operands: "[FILE …]",
    summary: "one A4 page in seven boxes, on a review, a case or a theme",
    details: """
      Seven boxes on one page: context, what happened, vulnerabilities, what worked well, learning
      with concerns, recommendations, questions and what to do now; shares stand with the context,
      with footnotes where a check doubts them. Each takes what fits, what most sources say first,
      with source and lines in square brackets; a heading such as “Learning: 6 of 19” counts what
      there is. A box that the sources leave empty says so.

      It is one page as HTML that is printed, and as PDF by Chromium; in other office files its boxes
      follow each other on several pages. The ending of FILE decides the format unless --format does.

      \(onPoorReadings)
      """,
    options: Option.reading + Option.filters + [.aboutCase, .keepDuplicates] + Option.page,
    examples: [
      "review-cli briefing --theme neglect --format markdown",
      "review-cli briefing --case baby -o baby.html",
    ],
    otherNames: ["brief", "seven-minute", "summary"],
    run: { session throws(CommandError) in try BriefingCommand(session).run() }
  )
}

/// Makes a briefing of what filters choose.
struct BriefingCommand {
  private let session: Session
  private let request: PageRequest
  private let codebook: Codebook
  private let logo: Picture?

  init(_ session: Session) throws(CommandError) {
    self.session = session
    request = try PageRequest(session)
    if session.arguments.written(Option.filters + [.aboutCase]).isEmpty {
      throw .usage(
        .missingOption("--review ID", reason: "or --case NAME or --theme THEME, what it is about")
      )
    }
    logo = try session.logo()
    codebook = try session.codebookForReading()
  }

  func run() throws(CommandError) -> ExitStatus {
    try session.writePage(request, codebook) { material in
      BriefingPage(
        material.content,
        title: session.arguments.value("title"),
        logo: logo,
        hint: material.hint,
        origin: material.origin
      ).page
    }
  }
}
