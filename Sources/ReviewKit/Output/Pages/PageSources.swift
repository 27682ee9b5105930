/// Numbers the documents that a page cites, in the order in which it first does, and collects where.
package struct PageSources: Sendable {
  private let catalogue: Catalogue
  /// Documents by their place in the catalogue.
  private var numbers: [Int: Int] = [:]
  private var cited: [(document: Int, places: [Place])] = []
  /// Whether a citation names the case, as it does where several sources speak.
  private let namesCases: Bool
  /// All places of each point that has too many to name them beside it.
  package private(set) var lists: [Words] = []

  package init(_ catalogue: Catalogue, namesCases: Bool) {
    self.catalogue = catalogue
    self.namesCases = namesCases
  }
}

extension PageSources {
  package mutating func citation(of record: RecordEntry, by source: SourceEntry)
    -> Words.Citation
  {
    var citation = cite(document: record.document, record.place, id: record.id)
    if namesCases, source.isReview, !source.cases.isEmpty {
      citation.name = source.cases.map(\.facts.name).joined(separator: " and ")
    }
    return citation
  }

  /// More places of one point would hide the text.
  private static let mostBesideAPoint = 5
  private static let fewBesideAPoint = 2

  /// Adds where a point stands: all of its places, or the first and the list that has all.
  package mutating func cite(_ point: HandoutPoint, in words: inout Words) {
    var citations = point.wordings.map { citation(of: $0.record, by: $0.source) }
    guard citations.count > Self.mostBesideAPoint else { return words.cite(citations) }
    words.cite(Array(citations.prefix(Self.fewBesideAPoint)))
    citations.sort { ($0.document, $0.place.order) < ($1.document, $1.place.order) }
    for place in citations.indices { citations[place].name = nil }
    lists.append(Words("“\(Self.beginning(of: point.spokesman.record.text))”", citations))
    words.pieces += [
      .text(" "), .further(citations.count - Self.fewBesideAPoint, list: lists.count),
    ]
  }

  private static func beginning(of text: String) -> String {
    let words = text.split(separator: " ")
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " …" : "")
  }

  package mutating func citation(of figure: StatisticEntry) -> Words.Citation {
    cite(document: figure.document, figure.place, id: figure.id)
  }

  package mutating func citation(of child: CaseEntry, in source: SourceEntry) -> Words.Citation? {
    let document = source.documents.first { catalogue.documents[$0].file == child.place.file }
    return document.map { cite(document: $0, child.place, id: child.id) }
  }

  /// The lines of the figures that a finding is about.
  package mutating func citations(of finding: FigureFinding) -> [Words.Citation] {
    guard let document = catalogue.documents.firstIndex(where: { $0.file == finding.file }) else {
      return []
    }
    return finding.lines.map { lines in
      cite(document: document, Place(file: finding.file, lines: lines), id: nil)
    }
  }

  private mutating func cite(document: Int, _ place: Place, id: String?) -> Words.Citation {
    let number: Int
    if let known = numbers[document] {
      number = known
      cited[known - 1].places.append(place)
    } else {
      cited.append((document, [place]))
      number = cited.count
      numbers[document] = number
    }
    return Words.Citation(document: number, place: place, id: id)
  }

  /// The documents cited so far, each with the places cited.
  package var sources: [Page.Source] {
    cited.map { document, places in
      let entry = catalogue.documents[document]
      var facts = [
        entry.publishers.isEmpty ? "Publisher not stated" : entry.publishers.joined(separator: "; ")
      ]
      facts.append(entry.date ?? entry.period ?? "date not stated")
      return Page.Source(
        title: entry.title ?? entry.id,
        facts: facts.joined(separator: ", "),
        file: entry.file,
        places: Self.inOrder(places)
      )
    }
  }

  /// Places of one file, those joined that overlap or follow each other, or its pages each once.
  private static func inOrder(_ places: [Place]) -> [Place] {
    guard let file = places.first?.file else { return [] }
    let pages = Set(places.compactMap(\.page)).sorted()
    guard pages.isEmpty else { return pages.map { Place(file: file, page: $0) } }
    var ranges: [LineRange] = []
    for lines in places.compactMap(\.lines).sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }
    ) {
      if let last = ranges.last, lines.first <= last.last + 1 {
        ranges[ranges.count - 1] = LineRange(last.first, max(last.last, lines.last))
      } else {
        ranges.append(lines)
      }
    }
    return ranges.map { Place(file: file, lines: $0) }
  }
}

extension Place {
  /// Where it stands among other places of its file.
  fileprivate var order: Int { page ?? lines?.first ?? 0 }
}
