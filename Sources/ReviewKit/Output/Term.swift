/// A value as each reader wants it: the word that the command line takes, which CSV has too
/// ("learning-point"), the one in JSON ("learningPoint"), and words for people ("learning point").
package struct Term: Hashable, Sendable {
  /// In kebab-case.
  package var word: String
  /// In camelCase, but for kinds of review, kinds of document and outcomes, which `export` has in
  /// kebab-case.
  package var key: String
  package var label: String
  /// What JSON tells of it as an object; empty where its key says all.
  package var members: [Member] = []

  /// A member of an object.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var cell: Table.Cell

    package init(_ name: String, _ cell: Table.Cell) {
      self.name = name
      self.cell = cell
    }
  }

  package init(_ word: String, key: String? = nil, label: String? = nil, members: [Member] = []) {
    self.word = word
    self.key = key ?? word
    self.label = label ?? word
    self.members = members
  }

  package static let notStated = Term(
    Choice<String>.notStatedArgument,
    key: "notStated",
    label: "not stated"
  )
}

extension Term {
  package init(_ kind: Record.Kind) {
    self.init(kind.argument, key: kind.rawValue, label: kind.title)
  }

  package init(_ kind: Review.Kind) {
    self.init(kind.rawValue, label: kind.title)
  }

  package init(_ kind: ReviewDocument.Kind) {
    self.init(kind.rawValue, label: kind.title)
  }

  package init(_ outcome: Case.Outcome) {
    self.init(outcome.rawValue, label: outcome.title)
  }

  package init(_ sex: Case.Sex) {
    self.init(sex.rawValue)
  }

  package init(_ band: AgeBand) {
    self.init(band.rawValue, key: "\(band)", label: band.title)
  }

  package init(_ theme: Theme) {
    self.init(theme.id, label: theme.label)
  }

  /// The kind of a source: that of its review, or that it is a document.
  package init(kindOf source: SourceEntry) {
    self = source.reviewKind.map { Term($0) } ?? Term("document")
  }

  /// A theme given to a record, as `export` has it.
  init(_ theme: Theme, _ coding: RecordEntry.Coding) {
    self.init(
      theme.id,
      label: theme.label,
      members: [
        Member("id", .text(theme.id)), Member("basis", .text(coding.basis.rawValue)),
        Member("evidence", .list(coding.evidence)),
      ]
    )
  }

  /// A sub-point with its number, such as "(a) Ask the school".
  init(_ part: RecordEntry.Part) {
    self.init(
      part.number.map { "(\($0)) \(part.text)" } ?? part.text,
      members: [
        Member("number", Table.Cell(part.number)), Member("text", .text(part.text)),
        Member("lines", Table.Cell(part.lines)),
      ]
    )
  }

  init(_ place: Place) {
    self.init(
      place.description,
      members: [
        Member("file", .text(place.file)), Member("lines", Table.Cell(place.lines)),
        Member("page", Table.Cell(place.page)),
      ]
    )
  }
}

extension ReviewDocument.Kind {
  /// For people: "training handout".
  package var title: String { rawValue.replacing("-", with: " ") }
}

extension Case.Outcome {
  /// For people: "serious harm".
  package var title: String { rawValue.replacing("-", with: " ") }
}
