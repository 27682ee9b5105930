@testable import ReviewKit

/// A small text as the program reads it, laid out in lines that a test can set beside what it
/// expects.
struct Reading {
  let document: ReviewDocument

  init(_ text: String, name: String = "briefing.txt") {
    self.init(SourceText(name: name, text))
  }

  init(_ source: SourceText) {
    document = Self.reader.document(from: source)
  }

  /// The codebook is parsed once for all tests.
  private static let reader = DocumentReader(coder: ThemeCoder(codebook: .standard))
}

// MARK: - Records

extension Reading {
  /// `learningPoint 4-5: text`, in the order of the source.
  var records: [String] {
    document.records.map { "\($0.kind) \(lines(of: $0.passage)): \(document.text(of: $0.passage))" }
  }

  /// `learningPoint 4-5`.
  var kinds: [String] {
    document.records.map { "\($0.kind) \(lines(of: $0.passage))" }
  }

  /// `2(i) 4-5: text`, with `-` for a record without a number.
  func numbers(of kind: Record.Kind) -> [String] {
    records(of: kind).map {
      "\($0.number ?? "-") \(lines(of: $0.passage)): \(document.text(of: $0.passage))"
    }
  }

  /// `2: a one | b two` for each record of a kind, a part without a number as `- text`.
  func parts(of kind: Record.Kind) -> [String] {
    records(of: kind).map { record in
      let parts = record.parts.map { "\($0.number ?? "-") \(document.text(of: $0.passage))" }
      return "\(record.number ?? "-"): \(parts.joined(separator: " | "))"
    }
  }

  /// `learningPoint 4: label of the theme that the document declares`.
  var declared: [String] {
    document.records.map { record in
      let theme = record.declaredTheme.map { document.declaredThemes[$0].label } ?? "none"
      return "\(record.kind) \(lines(of: record.passage)): \(theme)"
    }
  }

  /// `learningPoint 4: the heading it stands under`.
  var sections: [String] {
    document.records.map { record in
      let heading =
        record.heading.map { document.text(of: document.headings[$0].passage) } ?? "none"
      return "\(record.kind) \(lines(of: record.passage)): \(heading)"
    }
  }

  /// `learningPoint 4: id of the review`.
  var belonging: [String] {
    document.records.map { record in
      let review = record.review.map { document.reviews[$0].id } ?? "none"
      return "\(record.kind) \(lines(of: record.passage)): \(review)"
    }
  }

  func records(of kind: Record.Kind) -> [Record] {
    document.records.filter { $0.kind == kind }
  }

  /// The texts of the records of a kind.
  func texts(of kind: Record.Kind) -> [String] {
    records(of: kind).map { document.text(of: $0.passage) }
  }

  /// The ids of the themes that each record was given by its own words.
  var detected: [[String]] {
    document.records.map { record in
      record.codings.filter { $0.basis != .declared }.map { Codebook.standard.themes[$0.theme].id }
    }
  }

  private func lines(of passage: Passage) -> String {
    passage.pieces.map(\.description).joined(separator: "+")
  }
}

// MARK: - The rest of a document

extension Reading {
  /// `3 learning: text`.
  var headings: [String] {
    document.headings.map { heading in
      let role = heading.role.map { "\($0)" } ?? "none"
      return "\(lines(of: heading.passage)) \(role): \(document.text(of: heading.passage))"
    }
  }

  /// `3 Neglect`.
  var themes: [String] {
    document.declaredThemes.map { "\($0.line) \($0.label)" }
  }

  /// `3-9 practiceReview Child Q`.
  var reviews: [String] {
    document.reviews.map { "\($0.lines) \($0.kind) \($0.title)" }
  }

  var cases: [Case] {
    document.reviews.flatMap(\.cases)
  }

  /// `4: 54% of children: under 2 years`, `4: 9/24 reviews`, `4: 3 children`, without the measure.
  var figures: [String] {
    document.statistics.map { "\($0.passage.lines?.first ?? 0): \(Self.printed($0))" }
  }

  /// `4: 3 children | measure | scope`.
  var figuresInFull: [String] {
    document.statistics.map {
      "\($0.passage.lines?.first ?? 0): \(Self.printed($0)) | \($0.measure) | \($0.scope)"
    }
  }

  var furniture: [Int] { document.furniture.flatMap { Array($0.first...$0.last) } }
  var unclassified: [Int] { document.unclassified.flatMap { Array($0.first...$0.last) } }

  /// The filled lines that are in none of the lists of the document.
  var lost: [Int] {
    let uses = LineAccount(of: document).uses
    return uses.indices.filter { uses[$0].contains(.lost) }.map { $0 + 1 }
  }

  private static func printed(_ figure: Statistic) -> String {
    if let percent = figure.percent {
      let number = percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
      return "\(number)% \(figure.unit)"
    }
    let count = figure.count.map(String.init) ?? "?"
    return figure.of.map { "\(count)/\($0) \(figure.unit)" } ?? "\(count) \(figure.unit)"
  }
}

/// The tokens of a text, as the steps of the reading get them.
func tokens(_ text: String) -> [Token] {
  let source = SourceText(text)
  return source.bytes.withUnsafeBufferPointer { Token.tokens(of: source.whole, in: $0) }
}

/// The printed words of some tokens, parted by blanks.
func words(_ tokens: some Sequence<Token>) -> String {
  tokens.map(\.text.description).joined(separator: " ")
}

extension Reading {
  /// The figures of the last line of a document as `54% 7/13 children`.
  static func figuresOfLastLine(_ text: String) -> [String] {
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
    return Reading(text + "\n").document.statistics.filter { $0.passage.lines?.first == last }
      .map(shown)
  }

  /// `54% 7/13 children`.
  static func shown(_ figure: Statistic) -> String {
    let percent = figure.percent.flatMap(NumberText.plain).map { "\($0)%" }
    let of = figure.of.map { "/\($0)" } ?? ""
    return [percent, figure.count.map { "\($0)\(of)" }, figure.unit].compactMap(\.self)
      .joined(separator: " ")
  }
}
