/// How to lead a session with a handout: timings that add up to its minutes, and notes.
struct SessionPlan {
  private let handout: HandoutPage
  private let choice: HandoutPage.Choice

  init(_ handout: HandoutPage, _ choice: HandoutPage.Choice) {
    self.handout = handout
    self.choice = choice
  }
}

extension SessionPlan {
  var section: Page.Section {
    var section = Page.Section(
      "session-plan",
      "Session plan, for whoever leads",
      [
        .table(table, caption: "Timings; they add up to \(handout.times.minutes) minutes"),
        .heading("Before"), .list(Self.before.map { Page.Item(Words($0)) }),
        .heading("In the session"), .list(during.map { Page.Item(Words($0)) }),
        .heading("Afterwards"), .list(Self.afterwards.map { Page.Item(Words($0)) }),
      ]
    )
    section.isForLeader = true
    return section
  }

  private var table: Table {
    Table(
      columns: [
        Table.Column("part", heading: "Part"),
        Table.Column("minutes", heading: "Minutes", isNumber: true),
        Table.Column("from", heading: "From", isNumber: true),
        Table.Column("what", heading: "What happens"),
      ],
      rows: rows
    )
  }

  private var rows: [Table.Row] {
    let times = handout.times
    let exercise = HandoutWording.exercise(
      for: handout.options.audience,
      cases: choice.vignettes.count
    )
    var start = 0
    return [
      ("Welcome", times.welcome, "Say the aim, and agree how to talk with care."),
      ("Reading", times.reading, "Everybody reads the handout and marks what speaks to them."),
      ("Discussion", times.discussion, discussion),
      ("Exercise", times.exercise, exercise.plan),
      ("Close", times.close, "Each names one thing they take away."),
    ].filter { $0.1 > 0 }.map { part, minutes, what in
      defer { start += minutes }
      return Table.Row([.text(part), .number(minutes), .number(start), .text(what)])
    }
  }

  private var discussion: String {
    let cases = choice.vignettes.map(\.title)
    guard let first = cases.first else { return "The questions, in pairs and then together." }
    return "Begin with \(first), then the questions, in pairs and then together."
  }

  private static let before = [
    "Read the handout and the lines of the sources that it names.",
    "Know whom people can turn to if something in the session touches their own life.",
    "Print it single-sided, so that there is room to write; keep this sheet for yourself.",
  ]

  private static let afterwards = [
    "Note what the group found hard, and pass on what your service should hear.",
    "A worry about a child that comes up in the session goes to the safeguarding lead the same day.",
  ]

  private var during: [String] {
    var notes = [
      "Say that reviews are about learning and not about blame, and that some of what they tell is "
        + "hard to hear; anybody may step out.",
      "Keep to the names that the reviews use; no names of families that people work with.",
    ]
    let shared = choice.points.joined().filter { $0.sources > 1 }
    if let most = shared.map(\.sources).max() {
      let isOne = shared.count == 1
      let sources = most == 2 ? "two sources" : isOne ? "\(most) sources" : "several sources"
      notes.append(
        "\(NumberText.counted(shared.count, "point")) in the handout \(isOne ? "is" : "are") made by "
          + sources + (most > 2 && !isOne ? ", up to \(most)" : "")
          + ": ask why \(isOne ? "it keeps" : "they keep") coming up."
      )
    }
    notes.append("Where time is short, leave out the exercise before the discussion.")
    return notes
  }
}
