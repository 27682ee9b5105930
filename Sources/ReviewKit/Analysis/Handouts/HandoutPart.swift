/// What a handout draws from the sources, in the order in which it tells of it.
package enum HandoutPart: Int, CaseIterable, Sendable {
  case figures
  case vignettes
  case workedWell
  case learning
  case changes
  case recommendations
  case questions
  case resources
}

extension HandoutPart {
  /// The kinds of record that it holds; none for figures.
  package var kinds: [Record.Kind] {
    switch self {
    case .figures: []
    case .vignettes: [.context]
    case .workedWell: [.goodPractice]
    case .learning: [.learningPoint, .concern]
    case .changes: [.action, .learningPoint]
    case .recommendations: [.recommendation]
    case .questions: [.question]
    case .resources: [.resource]
    }
  }

  /// One of what it holds.
  var noun: String {
    switch self {
    case .figures: "figure"
    case .vignettes: "case"
    case .workedWell, .learning, .changes: "point"
    case .recommendations: "recommendation"
    case .questions: "question"
    case .resources: "resource"
    }
  }

  /// Where a record stands in a handout; `nil` for one that is in no list of points.
  ///
  /// A learning point that asks for something to be done, as "Act on missed appointments" does, is
  /// one of the changes.
  init?(of record: RecordEntry) {
    switch record.kind {
    case .goodPractice: self = .workedWell
    case .concern: self = .learning
    case .learningPoint: self = TaskWording.setsTask(record.text) ? .changes : .learning
    case .action: self = .changes
    case .recommendation: self = .recommendations
    case .question: self = .questions
    case .resource: self = .resources
    case .context, .riskFactor, .quotation: return nil
    }
  }
}

/// Whom a handout is for: what they work with has most room.
package enum HandoutAudience: String, CaseIterable, Sendable {
  case practitioner
  case manager
  case trainer
}

extension HandoutAudience {
  /// How many words a part gets for each that another gets, as far as it has them.
  package func weight(of part: HandoutPart) -> Int {
    switch self {
    case .practitioner:
      switch part {
      case .figures: 1
      case .vignettes: 4
      case .workedWell: 2
      case .learning, .changes: 4
      case .recommendations: 1
      case .questions: 2
      case .resources: 1
      }
    case .manager:
      switch part {
      case .figures: 2
      case .vignettes: 2
      case .workedWell: 2
      case .learning: 3
      case .changes: 2
      case .recommendations: 5
      case .questions: 2
      case .resources: 1
      }
    case .trainer:
      switch part {
      case .figures: 1
      case .vignettes: 5
      case .workedWell: 2
      case .learning: 3
      case .changes: 2
      case .recommendations: 1
      case .questions: 4
      case .resources: 2
      }
    }
  }
}
