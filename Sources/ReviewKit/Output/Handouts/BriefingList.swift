/// A list of a briefing that shares the room of its column with others.
struct BriefingList {
  /// The box it stands in, from 0 on.
  var box: Int
  /// Where a box has several lists.
  var heading: String?
  var items: [BriefingItem]
  var weight: Int

  /// A text of more words ends behind a sentence.
  struct Cut {
    /// What happened.
    var story = 60
    var rest = 60
  }

  init(_ box: Int, _ items: [BriefingItem], heading: String? = nil, weight: Int) {
    self.box = box
    self.items = items
    self.heading = heading
    self.weight = weight
  }
}

/// Something that a source says, short enough for a box.
struct BriefingItem {
  private enum Content {
    /// Who or what it is about, the words, and where they stand.
    case told(name: String?, String, [HandoutPoint.Wording])
    case figure(StatisticEntry)
  }

  private let content: Content
  /// Whether it ends before its source does.
  let isCut: Bool

  /// A text of more words ends behind a sentence.
  init(_ point: HandoutPoint, numbered: Bool, mostWords: Int) {
    let record = point.spokesman.record
    let name = numbered ? record.number.map { "\($0)." } : nil
    let text = Self.beginning(of: record.text, words: mostWords)
    content = .told(name: name, text, point.wordings)
    isCut = text != record.text
  }

  /// A text of more words ends behind a sentence.
  init(_ record: RecordEntry, of source: SourceEntry, name: String? = nil, mostWords: Int) {
    let text = Self.beginning(of: record.text, words: mostWords)
    let names = name.map { Selection.key(text).contains(Selection.key($0)) } ?? false
    content = .told(
      name: names ? nil : name.map { "\($0)." },
      text,
      [HandoutPoint.Wording(record: record, source: source)]
    )
    isCut = text != record.text
  }

  init(_ figure: StatisticEntry) {
    content = .figure(figure)
    isCut = false
  }
}

extension BriefingItem {
  /// What numbers documents and doubts as items are written.
  struct Apparatus {
    let catalogue: Catalogue
    var sources: PageSources
    var marks = FigureMarks()
  }

  func item(_ apparatus: inout Apparatus) -> Page.Item {
    switch content {
    case .figure(let figure):
      Page.Item(
        apparatus.marks.words(for: figure, in: apparatus.catalogue, &apparatus.sources)
      )
    case .told(let name, let text, let wordings):
      Page.Item(Self.words(name, text, wordings, &apparatus.sources))
    }
  }

  private static func words(
    _ name: String?,
    _ text: String,
    _ wordings: [HandoutPoint.Wording],
    _ sources: inout PageSources
  ) -> Words {
    var words = Words([])
    if let name { words.pieces.append(.strong("\(name) ")) }
    words.pieces.append(.text(text))
    var citations: [Words.Citation] = []
    let isOften = wordings.count > mostCited
    if isOften {
      let speakers = Set(wordings.map(\.source.id)).count
      words.pieces.append(.emphasis(" (in \(wordings.count) places, \(speakers) sources)"))
    }
    for wording in wordings.prefix(isOften ? 1 : mostCited) {
      citations.append(sources.citation(of: wording.record, by: wording.source))
    }
    words.cite(citations)
    return words
  }

  /// A sheet has no room for more places of one point, nor for the documents that they are in: of
  /// more one is named, and the others are counted.
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
