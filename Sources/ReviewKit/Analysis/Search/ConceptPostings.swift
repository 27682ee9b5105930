/// Where the concepts of a situation stand in a catalogue's records.
struct ConceptPostings {
  struct Posting {
    /// By its place in the catalogue.
    var record: Int
    /// Whether the text itself speaks of it, and not the heading above alone.
    var isInText: Bool
  }

  /// By the place of the concept in the situation, in the order of the records.
  private(set) var byConcept: [[Posting]]

  private var matcher: CalledConcepts.Matcher
  /// Many records have the same heading.
  private var headings: [String: Set<Int>] = [:]

  /// Takes time in proportion to the text.
  init(_ concepts: CalledConcepts, in catalogue: Catalogue) {
    byConcept = Array(repeating: [], count: concepts.concepts.count)
    matcher = concepts.makeMatcher()
    guard !concepts.concepts.isEmpty else { return }
    for (place, record) in catalogue.records.enumerated() { add(record, at: place) }
  }

  private mutating func add(_ record: RecordEntry, at place: Int) {
    let inText = Set(matcher.findings(in: record.text).map(\.concept))
    let above = concepts(ofHeading: record.heading)
    for concept in byConcept.indices where inText.contains(concept) || above.contains(concept) {
      byConcept[concept].append(Posting(record: place, isInText: inText.contains(concept)))
    }
  }

  private mutating func concepts(ofHeading heading: String) -> Set<Int> {
    if let known = headings[heading] { return known }
    let found = Set(matcher.findings(in: heading).map(\.concept))
    headings[heading] = found
    return found
  }
}

extension RecordEntry {
  /// The lines above it that say what it is about.
  var heading: String { [section, declaredTheme].compactMap(\.self).joined(separator: "\n") }
}
