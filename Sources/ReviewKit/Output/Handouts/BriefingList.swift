/// A list of a briefing that shares the room of its column with others.
struct BriefingList {
  /// The box it stands in, from 0 on.
  var box: Int
  /// Where a box has several lists.
  var heading: String?
  var items: [BriefingItem]
  var weight: Int

  init(_ box: Int, _ items: [BriefingItem], heading: String? = nil, weight: Int) {
    self.box = box
    self.items = items
    self.heading = heading
    self.weight = weight
  }
}

/// Something that a source says, short enough for a box.
struct BriefingItem {
  /// Who or what it is about, in front.
  var name: String?
  var text: String
  var wordings: [HandoutPoint.Wording]

  /// A longer text ends behind a sentence.
  private static let mostWords = 60

  init(_ point: HandoutPoint) {
    let record = point.spokesman.record
    name = record.number.map { "\($0)." }
    text = Self.beginning(of: record.text, words: Self.mostWords)
    wordings = point.wordings
  }

  init(_ record: RecordEntry, of source: SourceEntry, name: String? = nil) {
    self.name = name
    text = Self.beginning(of: record.text, words: Self.mostWords)
    wordings = [HandoutPoint.Wording(record: record, source: source)]
  }

  func item(_ sources: inout PageSources) -> Page.Item {
    var words = Words([])
    if let name { words.pieces.append(.strong("\(name) ")) }
    words.pieces.append(.text(text))
    let others = wordings.count - Self.mostCited
    if others > 0 {
      let speakers = Set(wordings.map(\.source.id)).count
      words.pieces.append(.emphasis(" (in \(wordings.count) places, \(speakers) sources)"))
    }
    words.cite(
      wordings.prefix(Self.mostCited).map { sources.citation(of: $0.record, by: $0.source) }
    )
    return Page.Item(words)
  }

  /// A sheet has no room for more places of one point; the others are counted.
  private static let mostCited = 4

  /// The sentences at the beginning that are no more than so many words together, one at least; what
  /// was left out is marked.
  static func beginning(of text: String, words: Int) -> String {
    guard ReadingTime.words(in: text) > words else { return text }
    let bytes = Array(text.utf8)
    var end = bytes.count
    for (index, offset) in SentenceEnds(of: text).offsets.enumerated() {
      let part = String(decoding: bytes.prefix(offset), as: UTF8.self)
      if index > 0, ReadingTime.words(in: part) > words { break }
      end = offset
    }
    guard end < bytes.count else { return text }
    let part = String(decoding: bytes.prefix(end), as: UTF8.self)
    return part.split(separator: " ").joined(separator: " ") + " […]"
  }
}
