/// A page cut into slides: one section a slide, one case a slide.
///
/// A slide shows what can be read from the back of a room. What does not fit stands in its notes, whole,
/// with its sources.
struct PageSlides {
  private let original: Page

  init(_ page: Page) {
    original = page
  }

  var page: Page {
    var page = original
    var sections = original.sections.filter { !$0.isForLeader }
    if !original.opening.isEmpty {
      var aim = Page.Section("aim", "Aim", original.opening)
      // What whoever leads needs stands behind the first slide.
      let plan = original.sections.filter(\.isForLeader).flatMap(\.blocks)
      aim.notes = plan.flatMap(Self.pieces).flatMap(Self.words)
      sections.insert(aim, at: 0)
    }
    sections += original.appendices.map(section)
    sections.append(Page.Section("colophon", "About these slides", original.colophon))
    page.sections = sections.flatMap(Self.withCasesApart).map(Self.slide)
    return page
  }

  /// What is too much for a slide stands in its notes.
  private func section(_ appendix: Page.Appendix) -> Page.Section {
    var section = appendix.section
    switch appendix.kind {
    case .sources:
      section.blocks = [.list(original.sources.map { Page.Item(Words($0.title)) })]
      section.notes = appendix.items
    case .placeLists:
      section.blocks = [.paragraph("The lists stand in the notes.")]
      section.notes = appendix.items.enumerated().map { Words("\($0 + 1). ") + $1 }
    case .footnotes:
      section.blocks = [.list(appendix.items.map { Page.Item($0) })]
    }
    return section
  }
}

extension PageSlides {
  /// What a slide holds at the size that pandoc gives its text.
  private static let mostLines = 8
  private static let charactersOfLine = 46
  /// With less room not even the beginning of a long text is shown.
  private static let fewestLines = 3

  /// A section for each case in it, and one for the rest, if there is any.
  private static func withCasesApart(_ section: Page.Section) -> [Page.Section] {
    var cases: [Page.Section] = []
    var rest = section
    rest.blocks = section.blocks.filter { block in
      guard case .vignette(let title, let blocks) = block else { return true }
      cases.append(Page.Section("\(section.id)-\(cases.count + 1)", title, blocks))
      return false
    }
    return cases + (rest.blocks.isEmpty || !cases.isEmpty ? [] : [rest])
  }

  private static func slide(_ section: Page.Section) -> Page.Section {
    var slide = section
    slide.blocks = []
    var room = mostLines
    let all = section.blocks.flatMap(pieces)
    for (place, block) in all.enumerated() {
      let lines = lines(of: block)
      if lines <= room - linesBelow(block, all.dropFirst(place + 1)) {
        append(block, to: &slide.blocks)
        room -= lines
        continue
      }
      slide.notes += words(of: block)
      // A long point makes room for shorter ones below, a story is not told without its beginning.
      if case .list = block, !slide.blocks.isEmpty { continue }
      if room >= fewestLines, let beginning = beginning(of: block, lines: room) {
        append(beginning, to: &slide.blocks)
      }
      room = 0
    }
    slide.blocks = withoutEmptyHeadings(slide.blocks)
    return slide
  }

  /// A heading whose points all stand in the notes goes.
  private static func withoutEmptyHeadings(_ blocks: [Page.Block]) -> [Page.Block] {
    blocks.enumerated().filter { place, block in
      guard case .heading = block else { return true }
      guard place + 1 < blocks.count else { return false }
      if case .heading = blocks[place + 1] { return false }
      return true
    }.map(\.element)
  }

  /// A heading needs room for what follows it.
  private static func linesBelow(_ block: Page.Block, _ rest: ArraySlice<Page.Block>) -> Int {
    guard case .heading = block, let next = rest.first else { return 0 }
    return min(lines(of: next), fewestLines)
  }

  /// Lists item by item, and what is set apart as text under a heading.
  private static func pieces(of block: Page.Block) -> [Page.Block] {
    switch block {
    case .list(let items), .numbered(let items): items.map { .list([$0]) }
    case .vignette(let title, let blocks), .note(let title, let blocks):
      [.heading(title)] + blocks.flatMap(pieces)
    case .definitions(let definitions):
      definitions.map { .paragraph(Words([.strong("\($0.term): ")]) + $0.meaning) }
    case .writing(let prompt, _): [.paragraph(Words(prompt))]
    case .sheetBreak: []
    case .heading, .paragraph, .quotation, .table: [block]
    }
  }

  /// Items that follow each other are one list.
  private static func append(_ block: Page.Block, to blocks: inout [Page.Block]) {
    if case .list(let items) = block, case .list(let list) = blocks.last {
      blocks[blocks.count - 1] = .list(list + items)
    } else {
      blocks.append(block)
    }
  }

  /// The same as paragraphs.
  private static func words(of block: Page.Block) -> [Words] {
    switch block {
    case .heading(let text): [Words([.strong(text)])]
    case .paragraph(let words): [words]
    case .list(let items): items.flatMap { [$0.words] + $0.items.map(\.words) }
    case .quotation(let words, let speaker): [words] + (speaker.map { [$0] } ?? [])
    case .table(let table, _):
      table.flattened.rows.map { row in Words(row.cells.map(\.text).joined(separator: ", ")) }
    default: block.texts.map { Words($0) }
    }
  }

  /// The first sentences of a text that is too long; `nil` where the first alone is.
  private static func beginning(of block: Page.Block, lines room: Int) -> Page.Block? {
    let words: Words
    switch block {
    case .paragraph(let paragraph): words = paragraph
    case .list(let items): words = items.first?.words ?? ""
    default: return nil
    }
    let text = BriefingItem.beginning(of: words.plain, words: room * charactersOfLine / 8)
    let beginning = Words(text, words.citations)
    var shown = Page.Block.paragraph(beginning)
    if case .list = block { shown = .list([Page.Item(beginning)]) }
    return text.hasSuffix("[…]") && lines(of: shown) <= room ? shown : nil
  }

  private static func lines(of block: Page.Block) -> Int {
    if case .table(let table, _) = block { return table.rows.count + 2 }
    let citations = block.citations.reduce(0) { $0 + $1.description.count + 2 }
    return block.texts.reduce(0) { sum, text in
      sum + (text.count + citations + charactersOfLine - 1) / charactersOfLine
    }
  }
}
