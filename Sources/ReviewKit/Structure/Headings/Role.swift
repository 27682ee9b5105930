/// What a heading says of the text under it.
public enum Role: String, CaseIterable, Sendable {
  case context
  case riskFactors
  case learning
  case concerns
  case goodPractice
  case actions
  case recommendations
  case questions
  case resources
  /// The title of a review, or the name of the case it is about.
  case review
  /// A heading that names one theme: "Theme: Domestic Abuse".
  case theme
  /// A heading over a list of themes.
  case themes
  /// A heading over figures.
  case statistics
  /// A heading over text that is no learning: contents, contacts, forms, aims of a course.
  case apparatus
}

extension Role {
  /// The kind of record that stands under such a heading; `nil` where the wording decides.
  public var recordKind: Record.Kind? {
    switch self {
    case .context: .context
    case .riskFactors: .riskFactor
    case .learning, .theme: .learningPoint
    case .concerns: .concern
    case .goodPractice: .goodPractice
    case .actions: .action
    case .recommendations: .recommendation
    case .questions: .question
    case .resources: .resource
    case .review, .themes, .statistics, .apparatus: nil
    }
  }
}
