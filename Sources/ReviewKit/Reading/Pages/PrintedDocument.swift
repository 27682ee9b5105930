/// The pages of a file put together as blocks: what `PageText` writes down.
struct PrintedDocument {
  /// The blocks of each page; what goes on over a page break stands whole on its first page.
  private(set) var pages: [[PrintedBlock]] = []
  private let wrapping: WrappedText

  /// More lines than this on a page are no page that a reader could make out.
  private static let lineLimit = 4000

  init(_ printed: [PrintedPage]) {
    let mended = printed.map { page in
      var page = page
      guard page.lines.count <= Self.lineLimit else { return page }
      page.lines = PageLines(page.lines).lines
      let places = page.boldPlaces
      guard places.count <= Self.lineLimit else { return page }
      for index in page.lines.indices {
        page.lines[index].isBold = page.lines[index].isBold(in: places)
      }
      return page
    }
    let parts = PageFurniture.parts(of: mended)
    let text = parts.map(\.text)
    wrapping = WrappedText(text)
    let pitch = LinePitch(text)
    let layout = PageLayout(pitch: pitch)
    var reader = FlowReader(pitch: pitch, heights: LetterHeights(text), wrapping: wrapping)
    for part in parts {
      let regions =
        part.text.count > Self.lineLimit ? [.flow(part.text)] : layout.regions(of: part.text)
      var blocks = part.top.map(Self.furniture)
      for region in regions {
        switch region {
        case .flow(let lines): blocks += reader.blocks(of: lines)
        case .remark(let lines):
          for var block in reader.blocks(of: lines) {
            block.isQuoted = block.kind == .paragraph
            blocks.append(block)
          }
        case .table(let rows): blocks += self.rows(rows)
        }
      }
      pages.append(blocks + part.foot.map(Self.furniture))
    }
    markQuotations()
    joinPages()
  }
}

extension PrintedDocument {
  /// Marks paragraphs that are set in on both sides, as quotations and remarks are.
  ///
  /// Where a good part of the text is set in, that is how its paragraphs are printed, and where
  /// items of lists begin, a paragraph belongs to one.
  private mutating func markQuotations() {
    var letters = (all: 0, narrow: 0)
    var lefts: Set<Int> = []
    var itemLefts: Set<Int> = []
    for block in pages.joined() {
      guard let left = block.left.map({ Int($0.rounded()) }) else { continue }
      switch block.kind {
      case .item: itemLefts.formUnion(left - 2...left + 2)
      case .paragraph:
        letters.all += block.text.utf8.count
        guard block.margin == .narrow else { continue }
        letters.narrow += block.text.utf8.count
        lefts.formUnion(left - 1...left + 1)
      default: break
      }
    }
    guard letters.narrow > 0, letters.narrow * 3 < letters.all else { return }
    lefts.subtract(itemLefts)
    for page in pages.indices {
      for place in pages[page].indices where pages[page][place].kind == .paragraph {
        let block = pages[page][place]
        guard block.margin != .same, !block.isQuoted, let left = block.left else { continue }
        pages[page][place].isQuoted = lefts.contains(Int(left.rounded()))
      }
    }
  }
}

extension PrintedDocument {
  private static func furniture(_ line: PageLine) -> PrintedBlock {
    PrintedBlock(kind: .furniture, text: line.text)
  }

  private func rows(_ rows: [[[PageLine]]]) -> [PrintedBlock] {
    rows.enumerated().map { place, cells in
      let texts = cells.map(wrapping.text)
      let isHead =
        place == 0 && rows.count > 1
        && texts.allSatisfy { !$0.isEmpty && $0.utf8.count < 60 }
        && !texts.contains { text in text.utf8.contains(where: \.isDigit) }
      return PrintedBlock(kind: .row(cells: texts, isHead: isHead))
    }
  }
}

extension PrintedDocument {
  /// Joins what a page break cut.
  private mutating func joinPages() {
    var last: (page: Int, place: Int)?
    var head: [String]?
    for page in pages.indices {
      dropRepeated(head, on: page)
      if let before = last, let first = textPlace(on: page, isFirst: true) {
        join(first, on: page, to: before)
      }
      if let place = textPlace(on: page, isFirst: false) { last = (page, place) }
      for block in pages[page] {
        switch block.kind {
        case .row(let cells, isHead: true): head = cells
        case .row, .furniture: break
        default: head = nil
        }
      }
    }
  }

  private func textPlace(on page: Int, isFirst: Bool) -> Int? {
    let isText = { (block: PrintedBlock) in block.kind != .furniture }
    return isFirst ? pages[page].firstIndex(where: isText) : pages[page].lastIndex(where: isText)
  }

  /// The head of a table, printed again where it goes on, is furniture.
  private mutating func dropRepeated(_ head: [String]?, on page: Int) {
    guard let head, let first = textPlace(on: page, isFirst: true) else { return }
    guard case .row(let cells, _) = pages[page][first].kind, cells == head else { return }
    pages[page][first] = PrintedBlock(kind: .furniture, text: cells.joined(separator: "\t"))
  }

  private mutating func join(_ place: Int, on page: Int, to before: (page: Int, place: Int)) {
    var last = pages[before.page][before.place]
    let next = pages[page][place]
    switch (last.kind, next.kind) {
    case (.row(var cells, let isHead), .row(let more, _)):
      guard cells.count == more.count, goesOn(cells, more) else { return }
      for column in cells.indices { cells[column] = wrapping.joined(cells[column], more[column]) }
      last.kind = .row(cells: cells, isHead: isHead)
    case (.paragraph, .paragraph), (.item, .paragraph):
      let isOpen = !last.isClosed && !next.isBold && !last.isBold && next.isQuoted == last.isQuoted
      guard isOpen, next.startsLower || last.endsFull && last.text.utf8.count > 60 else { return }
      last.text = wrapping.joined(last.text, next.text)
    default: return
    }
    pages[before.page][before.place] = last
    pages[page].remove(at: place)
  }

  /// Whether a row goes on with the one above the page break.
  private func goesOn(_ cells: [String], _ more: [String]) -> Bool {
    guard let first = more.first(where: { !$0.isEmpty }) else { return true }
    let startsLower = PrintedBlock(kind: .paragraph, text: first).startsLower
    return startsLower || more.first?.isEmpty == true
  }
}
