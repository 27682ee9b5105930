@testable import ReviewKit

/// Small libraries with all that can be told apart, and selections of them, the same for the same
/// seed.
struct RandomLibrary {
  static let codebook: Codebook = {
    var codebook = Notation.codebook
    codebook.themes[0].panelThemes = ["whole-family-approach"]
    codebook.themes[2].panelThemes = ["whole-family-approach", "vulnerability-of-babies"]
    return codebook
  }()

  private var random: RandomText

  init(seed: UInt64) {
    random = RandomText(seed: seed)
  }

  // MARK: Libraries

  /// Up to four documents, with reviews that several of them tell of.
  mutating func catalogue() -> Catalogue {
    var catalogue = Catalogue()
    for number in 0..<Int.random(in: 1...4, using: &random) {
      catalogue.append(Catalogue(of: document("paper-\(number).md", number)))
    }
    catalogue.joinRepeatedReviews()
    return catalogue
  }

  private mutating func document(_ name: String, _ number: Int) -> ReviewDocument {
    var lines: [String] = []
    for review in 0..<Int.random(in: 0...3, using: &random) {
      lines += (0..<Int.random(in: 0...1, using: &random)).map { _ in item() }
      lines.append("review: Review \(number) \(review)")
      lines += (0..<Int.random(in: 0...5, using: &random)).map { _ in item() }
    }
    lines += (0..<Int.random(in: 0...2, using: &random)).map { _ in item() }
    var document = Notation.document(name, lines.joined(separator: "\n"))
    document.date = maybe(["2019", "2021-04"])
    document.publishers = several(Self.partnerships, atMost: 1)
    for place in document.reviews.indices { fill(&document.reviews[place]) }
    return document
  }

  private mutating func item() -> String {
    let themes = several(Self.themes, atMost: 3).map { $0 + (pick(["", "!", "!?"])) }
    let words = themes.joined(separator: " ")
    let kind = pick(["declared", "concern", "learning-point", "good-practice", "question"])
    return kind == "declared"
      ? "declared \(words): A label" : "\(kind) \(words): \(pick(["Some", "Other"])) words here"
  }

  private mutating func fill(_ review: inout Review) {
    review.kind = pick([.practiceReview, .rapidReview, .multiAgencyAudit])
    review.date = maybe(["2019", "2019-02-03", "2021", "2021-04"])
    review.partnerships = several(Self.partnerships, atMost: 2)
    review.cases = several(["Robin", "Wren", "Jay"], atMost: 2).map { name in
      Case(
        name: name,
        age: maybe(["6 weeks", "4", "14", "under 5 years"]),
        outcome: maybe([.died, .injured]),
        harms: several([0, 1, 3], atMost: 2).sorted(),
        lines: review.lines
      )
    }
  }

  private static let themes = ["neglect", "education", "information-sharing", "early-help"]
  private static let partnerships = ["Northtown", "Northtown Partnership", "Easton, West and Bay"]

  // MARK: Selections

  /// Up to three filters, and now and then what must hold as well.
  mutating func selection(in catalogue: Catalogue) -> Selection {
    var selection = Selection()
    for _ in 0..<Int.random(in: 0...3, using: &random) { choose(&selection, in: catalogue) }
    if Int.random(in: 0...3, using: &random) == 0 {
      var further = Selection()
      choose(&further, in: catalogue)
      selection = selection.narrowed(by: further)
    }
    if Int.random(in: 0...3, using: &random) == 0 {
      var condition = Selection()
      condition.themes = [themeChoice()]
      selection.having = [condition]
    }
    return selection
  }

  private mutating func choose(_ selection: inout Selection, in catalogue: Catalogue) {
    switch Int.random(in: 0...14, using: &random) {
    case 0: selection.kinds.append(pick([.value(.concern), .value(.learningPoint), .notStated]))
    case 1: selection.themes.append(themeChoice())
    case 2:
      selection.themes = [themeChoice(), themeChoice()]
      selection.needsAllThemes = true
    case 3: selection.harms.append(pick([.value(0), .value(1), .notStated]))
    case 4: selection.outcomes.append(pick([.value(.died), .notStated]))
    case 5: selection.ages.insert(pick([.underOne, .oneToFive, .notStated]))
    case 6: selection.years.append(pick([.value("2019"), .value("2021"), .notStated]))
    case 7: selection.partnerships.append(partnership(in: catalogue))
    case 8: selection.reviewKinds.append(pick([.value(.rapidReview), .notStated]))
    case 9: selection.reviews.append(review(in: catalogue))
    case 10: selection.documents.append(pick(catalogue.documents.map { .value($0.id) }))
    case 11: selection.isDeclared = true
    case 12: selection.isDetected = true
    case 13: selection.texts.append(pick(["some words", "other"]))
    default: selection.groups = [Self.codebook.condition(group: "harms") ?? .anyOf([])]
    }
  }

  private mutating func themeChoice() -> Choice<Int> {
    pick([.value(0), .value(1), .value(2), .notStated])
  }

  private mutating func partnership(in catalogue: Catalogue) -> Choice<String> {
    pick(catalogue.sources.flatMap(\.partnerships).map { .value($0) } + [.notStated])
  }

  private mutating func review(in catalogue: Catalogue) -> Choice<String> {
    pick(catalogue.sources.filter(\.isReview).map { .value($0.id) } + [.notStated])
  }

  // MARK: Choosing

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func maybe<Value>(_ values: [Value]) -> Value? {
    Bool.random(using: &random) ? pick(values) : nil
  }

  mutating func several<Value>(_ values: [Value], atMost count: Int) -> [Value] {
    Array(values.shuffled(using: &random).prefix(Int.random(in: 0...count, using: &random)))
  }
}

extension Catalogue {
  /// How many rows the command of that name lists under the selection.
  func listed(_ unit: CountingUnit, _ selection: Selection) -> Int {
    let chosen = selected(by: selection)
    let sources = chosen.matchingSources(selection)
    return switch unit {
    case .sources: sources.count
    case .reviews: sources.count(where: \.isReview)
    case .cases: sources.flatMap(\.cases).count { selection.holds($0.facts) }
    case .records: chosen.records.count
    }
  }
}
