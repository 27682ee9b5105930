/// Review documents made up for measuring: the same text for the same size, on every run and
/// machine.
struct SampleText {
  private var state: UInt64 = 2024
  private var lines: [String] = []
  private var bytes = 0

  /// A text of at least that many bytes.
  static func make(bytes: Int) -> String {
    var sample = SampleText()
    var review = 0
    while sample.bytes < bytes {
      review += 1
      sample.addReview(review)
    }
    return sample.lines.joined(separator: "\n")
  }

  /// The next of a fixed row of numbers, below `limit`.
  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func pick(_ choices: [String]) -> String { choices[next(choices.count)] }

  private mutating func add(_ line: String) {
    lines.append(line)
    bytes += line.utf8.count + 1
  }
}

extension SampleText {
  private mutating func addReview(_ number: Int) {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
    add("# Learning review: Child \(letter)\(number)\n")
    add("## Background\n")
    add(
      "Child \(letter)\(number) was \(2 + next(14)) years old and lived with \(pick(Self.homes)).\n"
    )
    for _ in 0..<6 { addParagraph(sentences: 3 + next(5)) }
    add("## Key learning\n")
    for _ in 0..<4 {
      add("### \(pick(Self.topics))\n")
      addParagraph(sentences: 4)
      for _ in 0..<5 { add("- \(sentence())") }
      add("")
    }
    add("## Recommendations\n")
    for item in 1...5 { add("\(item). The partnership to make sure that \(pick(Self.aims)).") }
    add("\n## Figures\n")
    add(
      "In \(10 + next(80))% of cases \(pick(Self.aims)); \(1 + next(9)) of \(12 + next(9)) children were heard.\n"
    )
  }

  /// A paragraph, on one line or wrapped as converted documents are.
  private mutating func addParagraph(sentences: Int) {
    let text = (0..<sentences).map { _ in sentence() }.joined(separator: " ")
    var line = ""
    let width = next(2) == 0 ? 90 : Int.max
    for word in text.split(separator: " ") {
      if line.utf8.count + word.utf8.count >= width {
        add(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    add(line + "\n")
  }

  private mutating func sentence() -> String {
    "\(pick(Self.times)) \(pick(Self.people)) \(pick(Self.deeds)), \(pick(Self.turns)) \(pick(Self.aims))."
  }
}

extension SampleText {
  private static let homes = [
    "both parents", "an aunt and two cousins", "her mother’s partner", "foster carers in Oakmere",
  ]
  private static let topics = [
    "Hearing the child", "Sharing what is known", "Neglect over time", "Fathers out of sight",
    "Moves between areas",
    "Supervision and challenge",
  ]
  private static let times = [
    "In March 2021", "A week later", "By the autumn", "On 4 May 2022", "Again and again",
    "At the third visit",
    "Before the move",
  ]
  private static let people = [
    "the health visitor", "a social worker from the duty team", "the head of year", "two officers",
    "his grandmother",
    "the family’s housing officer", "staff on the ward",
  ]
  private static let deeds = [
    "noted bruising that nobody could explain", "wrote down what was said and told no one",
    "offered an appointment that was not kept", "asked for a strategy discussion",
    "saw the baby awake and alone",
    "heard of shouting at night", "closed the case after one call",
  ]
  private static let turns = [
    "which left open whether", "although the plan said that", "so that it stayed unclear if",
    "and it was assumed that",
    "while colleagues believed that",
  ]
  private static let aims = [
    "the child’s own view was known", "risk of domestic abuse was weighed afresh",
    "thresholds were understood alike",
    "information reached the school in time", "managers looked at drift and delay",
    "the father was spoken to",
    "missed appointments were followed up", "escalation was used where agencies disagreed",
  ]
}
