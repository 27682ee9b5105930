/// A page cut into slides: one section a slide, or as many as its text takes.
struct PageSlides {
  private let original: Page

  init(_ page: Page) {
    original = page
  }

  /// Characters that one slide holds in letters that can be read from the back.
  private static let mostCharacters = 520
  private static let charactersOfLine = 46

  var page: Page {
    var page = original
    var sections = original.sections.filter { !$0.isForLeader }
    if !original.opening.isEmpty {
      sections.insert(Page.Section("aim", "Aim", original.opening), at: 0)
    }
    for section in PageHTML.apparatus(of: original) {
      var section = section
      section.blocks = [.list(Self.items(of: section.id, in: original))]
      sections.append(section)
    }
    sections.append(Page.Section("colophon", "About these slides", original.colophon))
    page.sections = sections.flatMap(slides)
    return page
  }

  /// What stands in the footnotes or in the list of sources.
  static func items(of id: String, in page: Page) -> [Page.Item] {
    id == PageHTML.sourcesID
      ? page.sources.map { Page.Item(Words($0.sentence)) } : page.footnotes.map { Page.Item($0) }
  }
}

extension PageSlides {
  private func slides(of section: Page.Section) -> [Page.Section] {
    var slides: [[Page.Block]] = []
    var room = 0
    for block in section.blocks.flatMap(pieces) {
      let size = Self.size(of: block)
      let isTable = if case .table = block { true } else { false }
      let isHeading = if case .heading = block { true } else { false }
      // A heading needs room for something below it.
      if slides.isEmpty || isTable || size + (isHeading ? 2 * Self.charactersOfLine : 0) > room {
        slides.append([])
        room = Self.mostCharacters
      }
      Self.append(block, to: &slides[slides.count - 1])
      room = isTable ? 0 : room - size
    }
    return slides.enumerated().map { index, blocks in
      var slide = section
      slide.blocks = blocks
      if slides.count > 1 { slide.title += " (\(index + 1) of \(slides.count))" }
      slide.id += "-\(index + 1)"
      return slide
    }
  }

  /// Lists item by item, and what is set apart as text under a heading.
  private func pieces(of block: Page.Block) -> [Page.Block] {
    switch block {
    case .list(let items): items.map { .list([$0]) }
    case .numbered(let items): items.map { .list([$0]) }
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

  /// Characters, lines counted as full.
  private static func size(of block: Page.Block) -> Int {
    let citations = block.citations.reduce(0) { $0 + $1.description.count + 2 }
    return block.texts.reduce(0) { sum, text in
      sum + (text.count + citations + charactersOfLine) / charactersOfLine * charactersOfLine
    }
  }
}
