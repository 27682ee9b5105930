/// A sign that a document was not understood as it should be.
public enum ReadingDoubt: Hashable, Sendable {
  /// Lines with text that found no place, and all lines with text.
  case unclassified(Int, of: Int)
  /// Text without a single record.
  case noRecords(lines: Int)
  /// Records whose kind no heading, number or mark gives, so that the wording decided, and all
  /// records.
  case guessedKinds(Int, of: Int)
  /// Most of the text was taken for what pages carry beside it; in percent.
  case mostlyFurniture(Int)
  case noTitle
  /// What was amiss with the file itself.
  case file(SourceText.Notice)
}

extension ReadingDoubt {
  /// The share of lines without a place from which on a document counts as poorly read.
  private static let toleratedLoss = 0.05
  /// The shares of guessed records that are worth a word, and from which on a document counts as
  /// poorly read: on annotated documents with more than 22 %, a third of the kinds are wrong; on those
  /// with less, one in fifty.
  private static let noticeableGuesses = 0.1
  private static let toleratedGuesses = 0.22

  /// The doubts about a document, gravest first.
  package static func doubts(about document: ReviewDocument) -> [ReadingDoubt] {
    let filled = document.source.filledLines
    guard !filled.isEmpty else { return document.source.notices.map { .file($0) } }
    var doubts: [ReadingDoubt] = []
    let lost = document.unclassified.countLines(of: filled)
    if lost > 2, Double(lost) > toleratedLoss * Double(filled.count) {
      doubts.append(.unclassified(lost, of: filled.count))
    }
    if document.records.isEmpty, document.statistics.isEmpty, filled.count > 4 {
      doubts.append(.noRecords(lines: filled.count))
    }
    let guessed = document.guessedRecords().count
    if guessed > 4, Double(guessed) > noticeableGuesses * Double(document.records.count) {
      doubts.append(.guessedKinds(guessed, of: document.records.count))
    }
    if document.records.count < 10 {
      let share = furnitureShare(of: document, filled)
      if share > 75 { doubts.append(.mostlyFurniture(share)) }
    }
    if document.title == nil { doubts.append(.noTitle) }
    return doubts + document.source.notices.map { .file($0) }
  }

  /// In percent of the bytes of text.
  private static func furnitureShare(of document: ReviewDocument, _ filled: [Int]) -> Int {
    let source = document.source
    let all = filled.reduce(0) { $0 + source.range(ofLine: $1).count }
    let furniture = document.furniture.reduce(0) { sum, lines in
      (lines.first...lines.last).reduce(sum) { $0 + source.range(ofLine: $1).count }
    }
    return all == 0 ? 0 : furniture * 100 / all
  }

  /// Whether every command that counts the document says so.
  package var isGrave: Bool {
    switch self {
    case .unclassified, .noRecords, .mostlyFurniture: true
    case .guessedKinds(let guessed, let all):
      Double(guessed) > Self.toleratedGuesses * Double(all)
    case .noTitle, .file: false
    }
  }
}

extension ReadingDoubt: CustomStringConvertible {
  /// What was found, such as "12.1 % of lines unclassified (33 of 272)".
  public var description: String {
    switch self {
    case .unclassified(let lines, let all):
      "\(NumberText.percent(Double(lines) / Double(max(1, all)))) % of lines unclassified "
        + "(\(lines) of \(all))"
    case .noRecords(let lines):
      "no record was found in \(NumberText.counted(lines, "line")) with text"
    case .guessedKinds(let guessed, let all):
      "the kinds of \(guessed) of \(NumberText.counted(all, "record")) are guesses, as no heading "
        + "says what they are"
    case .mostlyFurniture(let percent):
      "\(percent) % of the text was taken for menus, headers and the like"
    case .noTitle:
      "no title was found"
    case .file(let notice):
      (notice.line.map { "line \($0): " } ?? "") + notice.text
    }
  }
}
