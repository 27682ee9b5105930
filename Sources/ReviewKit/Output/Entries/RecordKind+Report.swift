extension Record.Kind {
  /// The order in which a page tells of one source: who and what, then what worked and what did
  /// not, then what to do.
  static let reportOrder: [Self] = [
    .context, .riskFactor, .goodPractice, .concern, .learningPoint,
    .recommendation, .action, .question, .quotation, .resource,
  ]

  /// The heading over the records of a kind.
  var reportTitle: String {
    switch self {
    case .context: "Context and what happened"
    case .riskFactor: "Risk factors and vulnerabilities"
    case .learningPoint: "Learning"
    case .concern: "Concerns"
    case .goodPractice: "What worked well"
    case .action: "Actions"
    case .recommendation: "Recommendations"
    case .question: "Questions"
    case .resource: "Resources"
    case .quotation: "Quotations"
    }
  }
}
