/// How a document was read, line by line: what became of each.
public struct LineAccount: Sendable {
  /// What a line, or a part of it, was taken to be.
  public enum Use: Hashable, Sendable {
    case blank
    /// `role` is what the heading says of the text under it.
    case heading(level: Int, role: Role?)
    case theme(label: String)
    case review(id: String)
    case caseDetails(name: String)
    case record(id: String, kind: Record.Kind)
    case part(record: String, number: String?)
    case statistic(id: String)
    case furniture
    case unclassified
    /// In none of the lists above: a fault of the program.
    case lost
  }

  /// The uses of each line, from line 1 on; a line can have several.
  public private(set) var uses: [[Use]]

  public init(of document: ReviewDocument) {
    uses = Array(repeating: [], count: document.source.lineCount)
    addHeadings(of: document)
    addReviews(of: document)
    addRecords(of: document)
    for statistic in document.statistics {
      add(.statistic(id: document.id(of: statistic)), to: statistic.passage)
    }
    for lines in document.furniture { add(.furniture, to: lines) }
    for lines in document.unclassified { add(.unclassified, to: lines) }
    let filled = Set(document.source.filledLines)
    for index in uses.indices where uses[index].isEmpty {
      uses[index] = [filled.contains(index + 1) ? .lost : .blank]
    }
  }
}

extension LineAccount {
  /// How many lines have a use of some sort, named as in `Use.title`, in the order of first mention
  /// in `Use`; a line with two sorts of use counts twice.
  public var summary: [(title: String, lines: Int)] {
    var lines: [String: Int] = [:]
    for use in uses {
      for title in Set(use.map(\.title)) { lines[title, default: 0] += 1 }
    }
    return Use.titles.compactMap { title in lines[title].map { (title, $0) } }
  }

  /// The lines, from 1, that found no place.
  public var linesWithoutPlace: [Int] {
    uses.indices.filter { uses[$0].contains(.unclassified) || uses[$0].contains(.lost) }
      .map { $0 + 1 }
  }
}

extension LineAccount.Use {
  static let titles =
    ["blank", "heading", "theme", "review", "case", "record", "part", "statistic"]
    + ["furniture", "unclassified", "lost"]

  /// The sort of use, such as "heading".
  public var title: String {
    switch self {
    case .blank: "blank"
    case .heading: "heading"
    case .theme: "theme"
    case .review: "review"
    case .caseDetails: "case"
    case .record: "record"
    case .part: "part"
    case .statistic: "statistic"
    case .furniture: "furniture"
    case .unclassified: "unclassified"
    case .lost: "lost"
    }
  }

  /// What tells it from others of its sort, such as a record's id.
  public var subject: String? {
    switch self {
    case .heading(let level, let role): "level \(level)" + (role.map { ", \($0.rawValue)" } ?? "")
    case .theme(let label): label
    case .review(let id), .record(let id, _), .statistic(let id): id
    case .caseDetails(let name): name
    case .part(let record, let number): record + (number.map { " (\($0))" } ?? "")
    case .blank, .furniture, .unclassified, .lost: nil
    }
  }
}

extension LineAccount {
  private mutating func add(_ use: Use, to lines: LineRange) {
    for line in lines.first...lines.last where uses.indices.contains(line - 1) {
      if uses[line - 1].last != use { uses[line - 1].append(use) }
    }
  }

  private mutating func add(_ use: Use, to passage: Passage) {
    for fragment in passage.fragments { add(use, to: LineRange(fragment.line)) }
  }

  private mutating func addHeadings(of document: ReviewDocument) {
    for heading in document.headings {
      add(.heading(level: heading.level, role: heading.role), to: heading.passage)
    }
    for theme in document.declaredThemes {
      add(.theme(label: theme.label), to: LineRange(theme.line))
    }
  }

  /// Of a review only its first line, which names it; the lines under it have uses of their own.
  private mutating func addReviews(of document: ReviewDocument) {
    for review in document.reviews {
      add(.review(id: review.id), to: LineRange(review.lines.first))
      for child in review.cases { add(.caseDetails(name: child.name), to: child.lines) }
    }
  }

  private mutating func addRecords(of document: ReviewDocument) {
    for record in document.records {
      let id = document.id(of: record)
      add(.record(id: id, kind: record.kind), to: record.passage)
      for part in record.parts {
        add(.part(record: id, number: part.number), to: part.passage)
      }
    }
  }
}
