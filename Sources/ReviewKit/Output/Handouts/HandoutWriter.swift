/// Writes the sections of a handout, and numbers the documents as they are cited.
struct HandoutWriter {
  private let handout: HandoutPage
  private let content: HandoutContent
  private let choice: HandoutPage.Choice
  private(set) var sources: PageSources
  /// What casts doubt on figures, in the order of the marks.
  private var doubts: [FigureFinding] = []
  /// What was left out, and how to list it.
  private var left: [Page.Item] = []

  init(_ handout: HandoutPage, _ choice: HandoutPage.Choice) {
    self.handout = handout
    content = handout.content
    self.choice = choice
    sources = PageSources(content.selected, namesCases: content.selected.sources.count > 1)
  }
}

extension HandoutWriter {
  var sections: [Page.Section] {
    mutating get {
      var sections: [Page.Section] = []
      for part in HandoutPart.allCases {
        if part == .resources, let exercise { sections.append(exercise) }
        sections += section(of: part)
      }
      return about + sections
    }
  }

  /// What was left out for want of room.
  var omissions: [Page.Block] {
    left.isEmpty
      ? []
      : [.paragraph("Left out for want of time, and the command that lists all:"), .list(left)]
  }

  private var about: [Page.Section] {
    mutating get {
      let topic = HandoutTopic(content)
      return topic.blocks.isEmpty
        ? [] : [Page.Section("about", topic.title, topic.blocks)]
    }
  }

  private mutating func section(of part: HandoutPart) -> [Page.Section] {
    let title = HandoutWording.title(of: part)
    switch part {
    case .figures:
      let blocks = HandoutTopic(content).frequency + figures
      return blocks.isEmpty ? [] : [Page.Section("frequency", title, blocks)]
    case .vignettes:
      let blocks = vignettes
      return blocks.isEmpty ? [] : [Page.Section("cases", title, blocks)]
    case .questions: return [Page.Section("questions", title, questions)]
    case .resources where content.points(in: part).isEmpty: return []
    case .workedWell: return [Page.Section("worked-well", title, points(of: part))]
    case .learning: return [Page.Section("learning", title, points(of: part))]
    case .changes: return [Page.Section("changes", title, points(of: part))]
    case .recommendations: return [Page.Section("recommendations", title, points(of: part))]
    case .resources: return [Page.Section("resources", title, points(of: part))]
    }
  }
}

extension HandoutWriter {
  private var figures: [Page.Block] {
    mutating get {
      guard !content.figures.isEmpty else { return [] }
      let items = choice.figures.map { item(of: $0) }
      let count = count(items.count, of: content.figures.count, "figure", ["statistics"])
      return [.heading("Figures that sources report")] + (items.isEmpty ? [] : [.list(items)])
        + count
    }
  }

  /// A figure with the marks of what casts doubt on it.
  private mutating func item(of figure: StatisticEntry) -> Page.Item {
    var words = Words(figure.sentence(in: content.selected))
    for doubt in figure.doubts {
      let number = doubts.firstIndex(of: doubt) ?? doubts.count
      if number == doubts.count { doubts.append(doubt) }
      words.pieces.append(.footnote(number + 1))
    }
    words.cite([sources.citation(of: figure)])
    return Page.Item(words)
  }

  /// What the marks stand for: what a check of the figures found, by arithmetic alone.
  var footnotes: [Words] {
    mutating get {
      var notes: [Words] = []
      for doubt in doubts {
        let level = doubt.level.title
        let sentence = "\(level.prefix(1).uppercased() + level.dropFirst()): \(doubt.message)."
        notes.append(
          Words(sentence.replacing("..", with: "."), sources.citations(of: doubt))
        )
      }
      return notes
    }
  }

  private var vignettes: [Page.Block] {
    mutating get {
      guard !content.vignettes.isEmpty else { return [] }
      var blocks: [Page.Block] = []
      for vignette in choice.vignettes {
        blocks.append(.vignette(vignette.title, vignette.blocks(of: content, with: &sources)))
      }
      return blocks + count(choice.vignettes.count, of: content.vignettes.count, "case", ["cases"])
    }
  }

  /// Points of a part under the themes that several of them share.
  private mutating func points(of part: HandoutPart) -> [Page.Block] {
    let all = content.points(in: part)
    guard !all.isEmpty else { return [.paragraph(Words(HandoutWording.nothing))] }
    let chosen = choice.points[part.rawValue]
    var blocks: [Page.Block] = []
    for group in SharedThemes(of: chosen, in: content, part).groups {
      if let title = group.title { blocks.append(.heading(title)) }
      blocks.append(.list(group.points.map { $0.item(sources.citations(of: $0)) }))
    }
    return blocks + count(chosen.count, of: all.count, "point", command(for: part))
  }

  private var questions: [Page.Block] {
    mutating get {
      let all = content.points(in: .questions)
      let chosen = choice.points[HandoutPart.questions.rawValue]
      var blocks: [Page.Block] = []
      if !chosen.isEmpty {
        blocks.append(.list(chosen.map { $0.item(sources.citations(of: $0)) }))
      }
      blocks += count(chosen.count, of: all.count, "question", command(for: .questions))
      let own = HandoutWording.questions(for: handout.options.audience)
        .prefix(handout.times.questions - chosen.count)
      guard !own.isEmpty else { return blocks }
      return blocks + [
        .paragraph(Words(HandoutWording.marked)), .list(own.map { Page.Item(Words($0)) }),
      ]
    }
  }

  private var exercise: Page.Section? {
    guard handout.times.exercise > 0 else { return nil }
    let exercise = HandoutWording.exercise(for: handout.options.audience)
    return Page.Section(
      "exercise",
      "Exercise",
      [.paragraph(Words(exercise.task))]
        + exercise.prompts.map { .writing($0, lines: handout.times.minutes < 40 ? 3 : 5) }
    )
  }

  /// What lists the records of a part; kinds that the user chose stand.
  private func command(for part: HandoutPart) -> [String] {
    let isChosen = handout.hint.filters.contains { $0.hasPrefix("--kind") }
    return ["records"] + (isChosen ? [] : part.kinds.flatMap { ["--kind", $0.argument] })
  }

  /// How many of all are shown; nothing where all are.
  private mutating func count(
    _ shown: Int,
    of all: Int,
    _ noun: String,
    _ command: [String]
  ) -> [Page.Block] {
    guard shown < all else { return [] }
    left.append(
      Page.Item(
        Words([
          .text("\(NumberText.counted(all - shown, noun)): "),
          .code(handout.hint.command(command[0], Array(command.dropFirst()))),
        ])
      )
    )
    return [.paragraph(Words([.emphasis("\(shown) of \(NumberText.counted(all, noun)) shown.")]))]
  }
}
