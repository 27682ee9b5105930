/// What became of one line, in words and marks for a page that shows it.
struct LineReading: Sendable {
  /// What the line mostly is, which gives its look.
  enum Look: String, CaseIterable, Sendable {
    case blank
    case heading
    case record
    /// A record whose kind no heading gives.
    case guess
    case statistic
    case furniture
    case unclassified
  }

  /// One thing that the line, or a part of it, was taken to be.
  struct Note: Hashable, Sendable {
    /// "learning point", "heading", "figure".
    var title: String
    /// "child-wren/learning-point-2, number 3".
    var subject: String
    /// Themes, and the words that led to them.
    var details: [String] = []
  }

  /// Bytes of the source that a note rests on.
  struct Mark: Hashable, Sendable {
    var range: Range<Int>
    var isFigure: Bool
  }

  var look: Look = .blank
  var notes: [Note] = []
  /// In order, none over another.
  var marks: [Mark] = []
}

extension LineReading {
  /// The readings of all lines, from line 1 on.
  static func readings(of document: ReviewDocument, codebook: Codebook) -> [LineReading] {
    var writer = Writer(document, codebook)
    writer.addUnplaced()
    writer.addReviews()
    writer.addHeadings()
    writer.addRecords()
    writer.addStatistics()
    return writer.lines.map { $0.withOrderedMarks }
  }

  private var withOrderedMarks: LineReading {
    var ordered = self
    ordered.marks = []
    let sorted = marks.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    for mark in sorted {
      let start = max(mark.range.lowerBound, ordered.marks.last?.range.upperBound ?? 0)
      guard start < mark.range.upperBound else { continue }
      ordered.marks.append(Mark(range: start..<mark.range.upperBound, isFigure: mark.isFigure))
    }
    return ordered
  }
}

extension LineReading {
  fileprivate struct Writer {
    let document: ReviewDocument
    let codebook: Codebook
    /// Records by their place, whose kind was guessed.
    let guesses: Set<Int>
    var lines: [LineReading]

    init(_ document: ReviewDocument, _ codebook: Codebook) {
      self.document = document
      self.codebook = codebook
      guesses = document.guessedRecords()
      lines = Array(repeating: LineReading(), count: document.source.lineCount)
    }
  }
}

extension LineReading.Writer {
  private mutating func add(_ note: LineReading.Note, _ look: LineReading.Look, to line: Int) {
    guard lines.indices.contains(line - 1) else { return }
    lines[line - 1].notes.append(note)
    let isWeaker =
      lines[line - 1].look == .blank || look == .record || look == .guess
      || (look == .heading && lines[line - 1].look == .statistic)
    if isWeaker { lines[line - 1].look = look }
  }

  private mutating func mark(_ passage: Passage, isFigure: Bool) {
    for fragment in passage.fragments where lines.indices.contains(fragment.line - 1) {
      lines[fragment.line - 1].marks.append(
        LineReading.Mark(range: fragment.range, isFigure: isFigure)
      )
    }
  }

  mutating func addUnplaced() {
    var placed = LineAccount(of: document).uses.map { !$0.contains(.lost) }
    for lines in document.furniture {
      for line in lines.first...lines.last {
        add(LineReading.Note(title: "furniture", subject: "of the page"), .furniture, to: line)
      }
    }
    for lines in document.unclassified {
      for line in lines.first...lines.last where placed.indices.contains(line - 1) {
        placed[line - 1] = false
      }
    }
    for index in placed.indices where !placed[index] {
      add(
        LineReading.Note(title: "unclassified", subject: "found no place"),
        .unclassified,
        to: index + 1
      )
    }
  }

  mutating func addReviews() {
    for review in document.reviews {
      let subject = "\(review.id), lines \(review.lines)"
      lines[review.lines.first - 1].notes.append(
        LineReading.Note(title: "review", subject: subject)
      )
      for child in review.cases where lines.indices.contains(child.lines.first - 1) {
        lines[child.lines.first - 1].notes.append(
          LineReading.Note(title: "case", subject: child.name)
        )
      }
    }
  }

  mutating func addHeadings() {
    for heading in document.headings {
      let role = heading.role.map { ", role: \(Self.words($0.rawValue))" }
      let isTitle = role == nil && document.text(of: heading.passage) == document.title
      let meaning = isTitle ? ", title of the document" : role ?? ", no role known"
      let note = LineReading.Note(title: "heading", subject: "level \(heading.level)\(meaning)")
      for line in Set(heading.passage.fragments.map(\.line)).sorted() {
        add(note, .heading, to: line)
      }
    }
    for theme in document.declaredThemes {
      let labels = theme.themes.map { codebook.themes[$0].label }
      let meaning = labels.isEmpty ? "in no theme of the codebook" : labels.joined(separator: ", ")
      add(
        LineReading.Note(title: "declared theme", subject: "“\(theme.label)”: \(meaning)"),
        .heading,
        to: theme.line
      )
    }
  }

  mutating func addRecords() {
    for (place, record) in document.records.enumerated() {
      let id = document.id(of: record)
      let isGuess = guesses.contains(place)
      var first = true
      for line in Self.lines(of: record.passage) {
        let note = first ? note(of: record, id, isGuess: isGuess) : goesOn(record, id)
        add(note, isGuess ? .guess : .record, to: line)
        first = false
      }
      for part in record.parts {
        guard let line = part.passage.fragments.first?.line, lines.indices.contains(line - 1) else {
          continue
        }
        let number = part.number.map { " \($0)" } ?? ""
        lines[line - 1].notes.append(LineReading.Note(title: "part\(number)", subject: "of \(id)"))
      }
      for coding in record.codings {
        for passage in coding.evidence { mark(passage, isFigure: false) }
      }
    }
  }

  mutating func addStatistics() {
    for statistic in document.statistics {
      let id = document.id(of: statistic)
      guard let line = statistic.passage.fragments.first?.line else { continue }
      add(
        LineReading.Note(title: "figure", subject: id, details: [parts(of: statistic)]),
        .statistic,
        to: line
      )
      mark(statistic.passage, isFigure: true)
    }
  }

  /// The lines of a passage in reading order, each once.
  private static func lines(of passage: Passage) -> [Int] {
    var seen: Set<Int> = []
    return passage.fragments.map(\.line).filter { seen.insert($0).inserted }
  }

  private func goesOn(_ record: Record, _ id: String) -> LineReading.Note {
    LineReading.Note(title: record.kind.title, subject: "\(id) goes on")
  }

  private func note(of record: Record, _ id: String, isGuess: Bool) -> LineReading.Note {
    let number = record.number.map { ", number \($0)" } ?? ""
    var details = record.codings.map { coding in
      let words = coding.evidence.map { "“\(document.text(of: $0))”" }
      let why = words.isEmpty ? "" : " by \(words.joined(separator: ", "))"
      let basis = coding.basis == .both ? "declared and detected" : coding.basis.rawValue
      return "\(codebook.themes[coding.theme].label): \(basis)\(why)"
    }
    if isGuess { details.insert("the kind is a guess from the wording", at: 0) }
    if let theme = record.declaredTheme {
      details.insert("stands under “\(document.declaredThemes[theme].label)”", at: 0)
    }
    return LineReading.Note(title: record.kind.title, subject: id + number, details: details)
  }

  /// "54 %; unit: children; measure: under 2 years; about: Child Wren".
  private func parts(of statistic: Statistic) -> String {
    let percent = statistic.percent.flatMap(NumberText.plain).map { "\($0) %" }
    let count = statistic.count.map { count in
      "\(count)" + (statistic.of.map { " of \($0)" } ?? "")
    }
    let scope = statistic.review.map { document.reviews[$0].title } ?? statistic.scope
    return [
      percent, count, statistic.unit.isEmpty ? nil : "unit: \(statistic.unit)",
      statistic.measure.isEmpty ? nil : "measure: \(statistic.measure)",
      scope.isEmpty ? nil : "about: \(scope)",
    ].compactMap { $0 }.joined(separator: "; ")
  }

  /// "goodPractice" as "good practice".
  private static func words(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? " " + $1.lowercased() : String($1) }
  }
}
