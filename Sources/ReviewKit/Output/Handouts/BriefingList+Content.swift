extension BriefingList {
  /// What each box can tell, in the order of the boxes.
  static func all(of content: HandoutContent, cut: Cut) -> [BriefingList] {
    let stories = BriefingStories(content: content, cut: cut)
    let points = { (kinds: [Record.Kind]) in
      content.points(of: kinds).map {
        BriefingItem($0, numbered: content.isOfOneSource, mostWords: cut.rest)
      }
    }
    // Mere counts are told in the sentences that have them.
    let figures = content.figures.filter(\.isShare).map { BriefingItem($0) }
    return [
      BriefingList(0, stories.background, weight: 2),
      BriefingList(0, figures, heading: "Figures", weight: 1),
      BriefingList(1, stories.happened, weight: 3),
      BriefingList(2, points([.riskFactor]), weight: 2),
      BriefingList(3, points([.goodPractice]), weight: 3),
      BriefingList(4, points([.learningPoint, .concern]), weight: 4),
      BriefingList(5, points([.recommendation]), weight: 3),
      BriefingList(6, points([.question]), heading: "Questions", weight: 2),
      BriefingList(6, points([.action]), heading: "To do", weight: 2),
      BriefingList(6, points([.resource]), heading: "To read and use", weight: 1),
    ]
  }
}

/// What reviews tell of their cases.
private struct BriefingStories {
  let content: HandoutContent
  let cut: BriefingList.Cut

  var background: [BriefingItem] {
    guard content.isOfOneSource else { return [] }
    guard let vignette = content.vignettes.first else {
      return content.selected.records.filter { $0.kind == .context }
        .map {
          BriefingItem($0, of: content.selected.sources[$0.source], mostWords: cut.rest)
        }
    }
    // What is told of the family comes before what is told of the review.
    let told = vignette.background.filter(\.tellsOfFamily)
    let rest = vignette.background.filter { !$0.tellsOfFamily }
    return (told + rest).map {
      BriefingItem($0, of: vignette.source, mostWords: cut.rest)
    }
  }

  /// Of one review all; of several the beginning of each story.
  var happened: [BriefingItem] {
    content.vignettes.flatMap { vignette in
      vignette.happened.prefix(content.isOfOneSource ? .max : 1).map { record in
        let name = content.isOfOneSource ? nil : vignette.title
        return BriefingItem(record, of: vignette.source, name: name, mostWords: cut.story)
      }
    }
  }
}

extension RecordEntry {
  private static let family: Set<String> = [
    "family", "parent", "parents", "mother", "mum", "father", "dad", "sibling", "siblings",
    "brother", "sister", "baby", "pregnancy", "born", "household", "home", "grandmother",
    "grandparents", "carer", "carers", "partner",
  ]

  fileprivate var tellsOfFamily: Bool {
    Selection.key(text).split(separator: "-").contains { Self.family.contains(String($0)) }
  }
}
