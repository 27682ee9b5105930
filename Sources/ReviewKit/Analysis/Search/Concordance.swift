/// The sentences of a catalogue in which a query found something, each with the words it found.
public struct Concordance: Sendable {
  /// A sentence or bullet of a record.
  public struct Line: Hashable, Sendable {
    /// By its place in the catalogue.
    public var record: Int
    /// Where this sentence stands in the file.
    public var place: Place
    /// As printed.
    public var text: String
    /// What was found, as UTF-8 offsets in `text`, in order.
    public var marks: [Range<Int>]
  }

  /// In the order of the catalogue, there in that of the text.
  public let lines: [Line]

  /// Looks through all records of a catalogue, which has texts and breaks; AND and NOT are judged
  /// over what `scope` says.
  public init(of query: Query, in catalogue: Catalogue, scope: Query.Scope = .record) {
    let matcher = QueryMatcher(query, scope: scope)
    lines = catalogue.records.indices.flatMap { index in
      let record = catalogue.records[index]
      let text = SearchText(record.text, bulletsAt: record.partStarts)
      return matcher.matches(in: text).map { unit, marks in
        let range = text.units[unit].range
        return Line(
          record: index,
          place: record.place(of: range),
          text: record.text.part(range),
          marks: marks.map { words in
            let first = text.words[words.lowerBound].range.lowerBound
            let last = text.words[words.upperBound - 1].range.upperBound
            return first - range.lowerBound..<last - range.lowerBound
          }
        )
      }
    }
  }

  /// How many records and sources the lines come from.
  public func counts(in catalogue: Catalogue) -> (records: Int, sources: Int) {
    let records = Set(lines.map(\.record))
    return (records.count, Set(records.map { catalogue.records[$0].source }).count)
  }
}

extension RecordEntry {
  /// Where a part of the text stands in the file; the place of the record where that is not kept.
  func place(of range: Range<Int>) -> Place {
    let above = lineStarts.lastIndex { $0.offset <= range.lowerBound } ?? lineStarts.startIndex
    guard above < lineStarts.count else { return place }
    let first = lineStarts[above]
    var last = first.line
    for next in lineStarts[(above + 1)...].prefix(while: { $0.offset < range.upperBound }) {
      // What goes on in another place of the file is cited by where it begins.
      guard last...last + 6 ~= next.line else { break }
      last = next.line
    }
    return Place(file: place.file, lines: LineRange(first.line, last), page: first.page)
  }
}

extension String {
  /// The text between two UTF-8 offsets.
  func part(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
