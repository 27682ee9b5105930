extension HandoutPage.Choice {
  /// The mix for the audience in so many words.
  init(from handout: HandoutPage, words: Int) {
    let content = handout.content
    let lists = HandoutPart.allCases.map { part in
      HandoutMix.List(
        words: Self.words(of: part, in: content),
        overhead: ReadingTime.words(in: HandoutWording.title(of: part)) + Self.countWords,
        weight: handout.options.audience.weight(of: part),
        most: Self.most(of: part, handout.times)
      )
    }
    let chosen = HandoutMix.chosen(from: lists, words: words)
    for (part, places) in zip(HandoutPart.allCases, chosen) {
      switch part {
      case .figures: figures = places.map { content.figuresApart[$0] }
      case .vignettes: vignettes = places.map { content.vignettes[$0] }
      default: points[part.rawValue] = places.map { content.points(in: part)[$0] }
      }
    }
  }

  /// The words that say how many points of all are shown.
  private static let countWords = 5

  private static func words(of part: HandoutPart, in content: HandoutContent) -> [Int] {
    switch part {
    case .figures:
      content.figuresApart.map { ReadingTime.words(in: $0.sentence(in: content.selected)) }
    case .vignettes:
      content.vignettes.map { vignette in
        vignette.blocks(of: content, with: nil).flatMap(\.texts)
          .reduce(2) { $0 + ReadingTime.words(in: $1) }
      }
    default:
      content.points(in: part).map { point in
        point.item(numbered: content.isOfOneSource).texts
          .reduce(0) { $0 + ReadingTime.words(in: $1) }
      }
    }
  }

  private static func most(of part: HandoutPart, _ times: SessionTimes) -> Int {
    part == .questions ? times.questions : .max
  }
}
