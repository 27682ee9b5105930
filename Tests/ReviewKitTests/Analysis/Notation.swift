@testable import ReviewKit

/// Documents for tests, written in a notation that says of each line what it is to be read as.
///
///     review: Child A
///     heading: Learning
///     declared neglect: Theme of neglect
///     learning-point neglect education!: Neglect was missed for years.
///     statistic neglect 16/24 reviews: 16 of 24 reviews
///
/// A theme with an exclamation mark is declared, another detected by the first word of the text,
/// one with both marks `!?` is both. A line of any other sort is furniture or unclassified.
struct Notation {
  static let codebook = Codebook(
    name: "Test themes",
    version: "7",
    themes: [
      theme("neglect", "Neglect", "Harms"), theme("education", "Education", "Harms"),
      theme("information-sharing", "Information sharing", "Practice"),
      theme("early-help", "Early help", "Practice"),
    ]
  )

  /// Two reviews with a theme that a label names, records find or both.
  static let twoReviews = """
    review: Child A
    declared neglect: Neglect
    learning-point neglect! education: Schools saw the signs.
    good-practice neglect!?: Neglect was named early.
    statistic neglect 16/24 reviews: 16 of 24 reviews
    review: Child B
    learning-point neglect: Neglect built up over years.
    recommendation information-sharing: Share what you know.
    """

  static func document(_ name: String, _ text: String) -> ReviewDocument {
    document(from: SourceText(name: name, text))
  }

  /// The rows of documents, in their order.
  static func catalogue(_ texts: [(String, String)]) -> Catalogue {
    var catalogue = Catalogue()
    for (name, text) in texts { catalogue.append(Catalogue(of: document(name, text))) }
    return catalogue
  }

  /// Reads a text in this notation.
  static func document(from source: SourceText) -> ReviewDocument {
    var notation = Notation(source)
    for line in 1...max(1, source.lineCount) where line <= source.lineCount { notation.read(line) }
    return notation.document
  }

  private var document: ReviewDocument
  private var ordinals: [String: Int] = [:]

  private init(_ source: SourceText) {
    let name = source.name.split(separator: "/").last.map(String.init) ?? source.name
    document = ReviewDocument(
      source: source,
      id: String(name.prefix { $0 != "." }),
      title: "The \(name)",
      kind: .briefing,
      publishers: [],
      period: nil,
      date: nil,
      reviews: [],
      declaredThemes: [],
      records: [],
      statistics: [],
      headings: [],
      furniture: [],
      unclassified: []
    )
  }

  private static func theme(_ id: String, _ label: String, _ group: String) -> Theme {
    Theme(
      id: id,
      label: label,
      definition: "What is said of \(label.lowercased()).",
      group: group,
      panelThemes: [],
      phrases: [],
      headingPhrases: [],
      exclusions: []
    )
  }

  private mutating func read(_ line: Int) {
    let text = document.source.text(ofLine: line)
    guard !text.isEmpty else { return }
    guard let colon = text.firstRange(of: ": ") else {
      document.unclassified.append(LineRange(line))
      return
    }
    let words = text[..<colon.lowerBound].split(separator: " ").map(String.init)
    let start = document.source.range(ofLine: line).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: colon.upperBound)
    let passage = Passage([
      .init(line: line, range: (start + offset)..<document.source.range(ofLine: line).upperBound)
    ])
    add(words, passage, String(text[colon.upperBound...]), line)
  }

  private var review: Int? { document.reviews.isEmpty ? nil : document.reviews.count - 1 }

  private mutating func ordinal(_ kind: String) -> Int {
    ordinals["\(review ?? -1) \(kind)", default: 0] += 1
    return ordinals["\(review ?? -1) \(kind)"] ?? 0
  }

  private mutating func add(_ words: [String], _ passage: Passage, _ text: String, _ line: Int) {
    switch words.first {
    case "review":
      document.reviews.append(
        Review(
          id: Selection.key(text),
          title: text,
          lines: LineRange(line),
          kind: .practiceReview
        )
      )
    case "heading":
      document.headings.append(Heading(passage: passage, level: 2, role: .learning))
    case "declared":
      document.declaredThemes.append(
        DeclaredTheme(label: text, review: review, line: line, themes: themes(words))
      )
    case "statistic":
      document.statistics.append(statistic(words, passage))
    case "furniture": document.furniture.append(LineRange(line))
    default: addRecord(words, passage, line)
    }
  }

  private mutating func addRecord(_ words: [String], _ passage: Passage, _ line: Int) {
    guard let kind = Record.Kind.allCases.first(where: { $0.argument == words.first }) else {
      document.unclassified.append(LineRange(line))
      return
    }
    document.records.append(
      Record(
        kind: kind,
        passage: passage,
        review: review,
        heading: document.headings.isEmpty ? nil : document.headings.count - 1,
        ordinal: ordinal(kind.rawValue),
        codings: codings(words, passage)
      )
    )
  }

  private func themes(_ words: [String]) -> [Int] {
    words.compactMap { word in
      Self.codebook.themes.firstIndex { $0.id == word.prefix { $0 != "!" && $0 != "?" } }
    }
  }

  private func codings(_ words: [String], _ passage: Passage) -> [Coding] {
    words.compactMap { word in
      guard let theme = themes([word]).first else { return nil }
      let basis: Coding.Basis =
        word.hasSuffix("!?") ? .both : word.hasSuffix("!") ? .declared : .detected
      return Coding(
        theme: theme,
        basis: basis,
        evidence: basis == .declared ? [] : [firstWord(of: passage)]
      )
    }.sorted { $0.theme < $1.theme }
  }

  private func firstWord(of passage: Passage) -> Passage {
    Passage(
      passage.fragments.prefix(1).map { fragment in
        let bytes = document.source.bytes[fragment.range]
        let end = bytes.firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
        return .init(line: fragment.line, range: fragment.range.lowerBound..<end)
      }
    )
  }

  private mutating func statistic(_ words: [String], _ passage: Passage) -> Statistic {
    let figure = words.first { $0.contains("/") || $0.contains("%") } ?? ""
    let numbers = figure.split(separator: "/").compactMap { Int($0) }
    return Statistic(
      passage: passage,
      percent: figure.hasSuffix("%") ? Double(figure.dropLast()) : nil,
      count: numbers.first,
      of: numbers.count > 1 ? numbers.last : nil,
      unit: words.last ?? "",
      measure: "",
      review: review,
      themes: themes(words),
      ordinal: ordinal("statistic")
    )
  }
}
