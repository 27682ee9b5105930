/// A handout to teach from, made of what a library says.
///
/// It is as long as can be read in the time for reading that its minutes leave; what is left out is
/// counted, with the command that lists all.
package struct HandoutPage: Sendable {
  package struct Options: Sendable {
    package var minutes = SessionTimes.standard
    package var audience = HandoutAudience.practitioner
    package var title: String?
    package var logo: Picture?
    package var hasSessionPlan = false

    package init() {}
  }

  let content: HandoutContent
  let options: Options
  let times: SessionTimes
  let hint: ListingHint
  private let origin: DataPackage.Origin

  package init(
    _ content: HandoutContent,
    options: Options,
    hint: ListingHint,
    origin: DataPackage.Origin
  ) {
    self.content = content
    self.options = options
    times = SessionTimes(minutes: options.minutes)
    self.hint = hint
    self.origin = origin
  }
}

extension HandoutPage {
  package var page: Page {
    var room = times.words - page(of: Choice()).words
    while room > 0 {
      let page = page(of: Choice(from: self, words: room))
      let excess = page.words - times.words
      if excess <= 0 { return page }
      room -= excess
    }
    return page(of: Choice())
  }

  /// What a handout has room for, the most important first.
  struct Choice {
    var figures: [StatisticEntry] = []
    var vignettes: [CaseVignette] = []
    /// The points of each part.
    var points: [[HandoutPoint]] = HandoutPart.allCases.map { _ in [] }
  }

  private func page(of choice: Choice) -> Page {
    var page = Page(title: options.title ?? subject.title)
    page.subtitle =
      "A handout for \(HandoutWording.readers(options.audience)), for a session of "
      + NumberText.counted(options.minutes, "minute")
    page.logo = options.logo
    page.opening = [.paragraph(aim), .paragraph(Words(readingTime))]
    var writer = HandoutWriter(self, choice)
    page.sections = writer.sections
    page.footnotes = writer.footnotes
    if options.hasSessionPlan { page.sections.append(SessionPlan(self, choice).section) }
    page.placeLists = writer.sources.lists
    page.sources = writer.sources.sources
    page.colophon =
      writer.omissions
      + Page.colophon(
        of: origin,
        codebook: content.codebook,
        documents: content.selected.documents.count
      )
    return page
  }

  private var aim: Words {
    Words([
      .strong("Aim: "), .text(HandoutWording.aim(for: options.audience, to: subject.phrase)),
    ])
  }

  private var readingTime: String {
    "It takes up to \(NumberText.counted(times.reading, "minute")) to read, at "
      + "\(ReadingTime.wordsPerMinute) words a minute. Square brackets name the source of a statement "
      + "in the list at the end, and its lines."
  }
}

extension HandoutPage {
  /// What the handout is about, as a title and in a sentence.
  var subject: (title: String, phrase: String) {
    switch content.topic {
    case .themes(let themes):
      let labels = themes.map { content.codebook.themes[$0].label }
      let quoted = labels.map { "“\($0)”" }
      return (Self.joined(labels), "what published learning says about \(Self.joined(quoted))")
    case .source(let place):
      let source = content.selected.sources[place]
      // The title stands above, and may be long.
      let name = content.vignettes.first.map { "the review of \($0.title)" }
      let title = hasOneCase ? content.vignettes.first?.title : nil
      return (
        title ?? source.title, "what was learned from \(name ?? "“\(source.title)”")"
      )
    case .selection:
      let count = content.selected.sources.count
      return (
        "Learning from \(NumberText.counted(count, "source"))",
        "what was learned from \(count == 1 ? "this source" : "these \(count) sources")"
      )
    }
  }

  private var hasOneCase: Bool {
    content.selected.sources.count == 1 && content.vignettes.count == 1
      && content.vignettes[0].cases.count < content.vignettes[0].source.cases.count
  }

  static func joined(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
