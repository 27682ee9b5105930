/// What a handout says in our own words: it asks and invites, and states nothing of any case.
enum HandoutWording {
  static func title(of part: HandoutPart) -> String {
    switch part {
    case .figures: "How often, and what sources report"
    case .vignettes: "What happened: from the reviews"
    case .workedWell: "What worked well"
    case .learning: "What was learned"
    case .changes: "What to do differently"
    case .recommendations: "Recommendations"
    case .questions: "Questions for reflection and discussion"
    case .resources: "Resources that the sources name"
    }
  }

  static func aim(for audience: HandoutAudience, to subject: String) -> String {
    switch audience {
    case .practitioner:
      "to see \(subject), and to think about what it means for the "
        + "children and families we work with."
    case .manager:
      "to see \(subject), and to think about what our service "
        + "needs to change, to support and to make sure of."
    case .trainer:
      "to teach \(subject): what the sources tell, questions to work with, and the points to bring "
        + "out."
    }
  }

  static func readers(_ audience: HandoutAudience) -> String {
    switch audience {
    case .practitioner: "practitioners"
    case .manager: "managers"
    case .trainer: "trainers"
    }
  }

  /// Asked of any handout; what worked well is asked about only where the handout tells of it.
  static func questions(
    for audience: HandoutAudience,
    tellsWhatWorked: Bool,
    recommends: Bool
  ) -> [String] {
    switch audience {
    case .practitioner:
      [
        "Which of these points do we recognise in our own work?",
        tellsWhatWorked
          ? "What helps us to do what worked well here, and what gets in the way?"
          : "What helps us to work in this way, and what gets in the way?",
        "Who else needs to know, and what would we want to hear from them?",
      ]
    case .manager:
      [
        "How would we know whether this happens in our service?",
        tellsWhatWorked
          ? "What do our staff need from us to do what worked well here?"
          : "What do our staff need from us to act on these points?",
        recommends
          ? "Which of these recommendations have we acted on, and what difference has it made?"
          : "Which of these points have we acted on, and what difference has it made?",
      ]
    case .trainer:
      [
        "What did the child's day look like, and who would have seen it?",
        "What would each professional have known at the time, and what could they not see?",
        "What made it hard to do what seems plain from here?",
      ]
    }
  }

  /// The exercise of a handout that tells of so many cases: what to do, what to ask then, and how
  /// a plan of the session names it.
  static func exercise(
    for audience: HandoutAudience,
    cases: Int
  ) -> (task: String, prompts: [String], plan: String) {
    switch audience {
    case .practitioner:
      (
        "Think of a child or family you work with, without naming them. Alone first, then with a "
          + "partner:",
        ["What do I take from this for them?", "What will I do differently, and by when?"],
        "Alone, then with a partner; write down one thing to do."
      )
    case .manager:
      (
        "Choose one point that matters most for our service. Alone first, then together:",
        ["What shows us how we do on it now?", "What will we change, who leads, and by when?"],
        "Alone, then together; write down what will change, who leads, and by when."
      )
    case .trainer:
      (
        "In groups of three or four, "
          + (cases == 0
            ? "take a child as the points above describe them."
            : cases == 1 ? "take the case above." : "take one of the cases above.")
          + " One of you speaks for the child:",
        ["What might have been noticed, and by whom?", "What could have been done next?"],
        "In groups of three or four, one speaking for the child; then hear from each group."
      )
    }
  }

  /// What sentences of a definition have that say how to code and not what a theme is.
  static let forCoders = [
    " coded ", " not meant", " counts too", " counts.", " of their own", " belong here ",
  ]

  /// In front of what says nearly the same as the point above it, in other words.
  static let similarly = "Similarly: "
  static let marked = "Our questions, asked of any handout:"
  static func nothing(in content: HandoutContent) -> String {
    content.isOfOneSource ? notStated : nothing
  }
  static func noRoom(for points: Int) -> String {
    points == 1
      ? "1 point, too long for this page; the command below shows it."
      : "\(points) points, too long for this page; the command below shows them."
  }
  static let nothing = "Nothing of this kind is stated in the sources selected."
  static let notStated = "Not stated in the source."
}
