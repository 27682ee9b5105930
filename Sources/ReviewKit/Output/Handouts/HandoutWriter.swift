/// Writes the sections of a handout, and numbers the documents as they are cited.
struct HandoutWriter {
  private let handout: HandoutPage
  private let content: HandoutContent
  private let choice: HandoutPage.Choice
  private(set) var sources: PageSources
  private var marks = FigureMarks()
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

  /// The section of a part; none where there is nothing to show in it, which is said where sources
  /// have nothing, and listed at the end where they have.
  private mutating func section(of part: HandoutPart) -> [Page.Section] {
    let id: String
    let blocks: [Page.Block]
    switch part {
    case .figures: (id, blocks) = ("frequency", HandoutTopic(content).frequency + figures)
    case .vignettes: (id, blocks) = ("cases", vignettes)
    case .questions: (id, blocks) = ("questions", questions)
    case .workedWell: (id, blocks) = ("worked-well", points(of: part))
    case .learning: (id, blocks) = ("learning", points(of: part))
    case .changes: (id, blocks) = ("changes", points(of: part))
    case .recommendations: (id, blocks) = ("recommendations", points(of: part))
    case .resources: (id, blocks) = ("resources", points(of: part))
    }
    return blocks.isEmpty ? [] : [Page.Section(id, HandoutWording.title(of: part), blocks)]
  }
}

extension HandoutWriter {
  private var figures: [Page.Block] {
    mutating get {
      guard !content.figures.isEmpty else { return [] }
      var items: [Page.Item] = []
      for figure in choice.figures {
        items.append(Page.Item(marks.words(for: figure, in: content.selected, &sources)))
      }
      let count = count(items.count, of: content.figures.count, "figure", ["statistics"])
      return items.isEmpty
        ? [] : [.heading("Figures that sources report"), .list(items)] + count
    }
  }

  /// What the marks of figures stand for.
  var footnotes: [Words] {
    mutating get { marks.footnotes(&sources) }
  }

  private var vignettes: [Page.Block] {
    mutating get {
      var blocks: [Page.Block] = []
      for vignette in choice.vignettes {
        blocks.append(.vignette(vignette.title, vignette.blocks(of: content, with: &sources)))
      }
      let count = count(blocks.count, of: content.vignettes.count, "case", ["cases"])
      return blocks.isEmpty ? [] : blocks + count
    }
  }

  /// Points of a part under the themes that several of them share.
  private mutating func points(of part: HandoutPart) -> [Page.Block] {
    let all = content.points(in: part)
    guard !all.isEmpty else {
      return part == .resources ? [] : [.paragraph(Words(HandoutWording.nothing(in: content)))]
    }
    let chosen = choice.points[part.rawValue]
    var blocks: [Page.Block] = []
    for group in SharedThemes(of: chosen, in: content, part).groups {
      if let title = group.title { blocks.append(.heading(title)) }
      blocks.append(.list(items(of: group.points)))
    }
    let count = count(chosen.count, of: all.count, part.noun, command(for: part))
    return blocks.isEmpty ? [] : blocks + count
  }

  /// What says nearly the same in other words as the point before stands below it.
  private mutating func items(of points: [HandoutPoint]) -> [Page.Item] {
    var items: [Page.Item] = []
    var last: Int?
    for point in points {
      var item = item(of: point)
      if let kin = point.kin, kin == last {
        item.words.pieces.insert(.emphasis(HandoutWording.similarly), at: 0)
        items[items.count - 1].items.append(item)
      } else {
        items.append(item)
      }
      last = point.kin
    }
    return items
  }

  private mutating func item(of point: HandoutPoint) -> Page.Item {
    var item = point.item(numbered: content.isOfOneSource)
    sources.cite(point, in: &item.words)
    return item
  }

  private var questions: [Page.Block] {
    mutating get {
      let all = content.points(in: .questions)
      let chosen = choice.points[HandoutPart.questions.rawValue]
      var blocks: [Page.Block] = []
      if !chosen.isEmpty {
        blocks.append(.list(chosen.map { item(of: $0) }))
      }
      let count = count(chosen.count, of: all.count, "question", command(for: .questions))
      if !chosen.isEmpty { blocks += count }
      let own = HandoutWording.questions(
        for: handout.options.audience,
        tellsWhatWorked: !content.points(in: .workedWell).isEmpty,
        recommends: !content.points(in: .recommendations).isEmpty
      )
      .prefix(handout.times.questions - chosen.count)
      guard !own.isEmpty else { return blocks }
      return blocks + [
        .paragraph(Words(HandoutWording.marked)), .list(own.map { Page.Item(Words($0)) }),
      ]
    }
  }

  private var exercise: Page.Section? {
    guard handout.times.exercise > 0 else { return nil }
    let exercise = HandoutWording.exercise(
      for: handout.options.audience,
      cases: choice.vignettes.count
    )
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
