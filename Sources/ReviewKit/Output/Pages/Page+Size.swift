extension Page {
  /// The words to be read: title, opening and sections, without citations, footnotes, the list of
  /// sources, what only the leader of a session has, and how the page came to be.
  package var words: Int {
    let sections = sections.filter { !$0.isForLeader }
    return
      ([title, subtitle ?? ""] + (opening + sections.flatMap(\.blocks)).flatMap(\.texts)
      + sections.map(\.title)).reduce(0) { $0 + ReadingTime.words(in: $1) }
  }
}

extension Page.Block {
  /// The texts in it, without citations.
  package var texts: [String] {
    switch self {
    case .heading(let text): [text]
    case .paragraph(let words): [words.plain]
    case .list(let items), .numbered(let items): items.flatMap(\.texts)
    case .quotation(let words, let speaker): [words.plain, speaker?.plain ?? ""]
    case .vignette(let title, let blocks), .note(let title, let blocks):
      [title] + blocks.flatMap(\.texts)
    case .table(let table, let caption):
      [caption] + table.columns.map(\.heading) + table.rows.flatMap { $0.cells.map(\.text) }
    case .definitions(let definitions): definitions.flatMap { [$0.term, $0.meaning.plain] }
    case .writing(let prompt, _): [prompt]
    case .sheetBreak: []
    }
  }

  /// The places in the sources that it names.
  package var citations: [Words.Citation] {
    switch self {
    case .heading, .table, .writing, .sheetBreak: []
    case .paragraph(let words): words.citations
    case .list(let items), .numbered(let items): items.flatMap(\.citations)
    case .quotation(let words, let speaker): words.citations + (speaker?.citations ?? [])
    case .vignette(_, let blocks), .note(_, let blocks): blocks.flatMap(\.citations)
    case .definitions(let definitions): definitions.flatMap(\.meaning.citations)
    }
  }
}

extension Page.Item {
  /// The texts in it, without citations.
  package var texts: [String] { [words.plain] + items.flatMap(\.texts) }

  fileprivate var citations: [Words.Citation] { words.citations + items.flatMap(\.citations) }
}
