/// Writes a web page as lines of Markdown: headings, items, rows and paragraphs, in their order.
///
/// It walks the tree by recursion, as `HTMLTreeBuilder.deepest` bounds its depth.
struct HTMLRenderer {
  let page: HTMLPage
  private(set) var lines = HTMLLines()
  /// The text of the block at hand.
  var inline = HTMLInline()
  /// The lists that are open, and what stands in front of their next line.
  var lists: [HTMLListMark] = []
  private var quoteDepth = 0
  /// The last heading of the first level.
  private var title: [UInt8] = []
  /// The level of the last heading that the page marks as one.
  private var level = 1
  /// Bold type and a link go on up to these nodes.
  private var boldUntil = 0
  private var linkUntil = 0
  private var address: String?
  /// The furniture met inside the block at hand; it is written behind it.
  private var asides: [Int] = []
  /// A node that was written with the one in front of it.
  private var written: Int?
  /// Whether pictures speak by their alternative text, as the page has no other.
  let usesPictures: Bool

  init(_ page: HTMLPage, usesPictures: Bool = false) {
    self.page = page
    self.usesPictures = usesPictures
    walkInside(page.tree.root)
    flush()
  }

  var tree: HTMLTree { page.tree }
}

extension HTMLRenderer {
  mutating func walkInside(_ place: Int) {
    for child in tree.children(of: place) { walk(child) }
  }

  private mutating func walk(_ place: Int) {
    let tag = tree.tag(place)
    if page.isFurniture[place] { return asides.append(place) }
    if place == written { return }
    switch tag {
    case .text: append(place)
    case _ where tag.isUnseen || tag == .hr: if tag == .hr { flush() }
    case .br: inline.breakLine()
    case .img: addPicture(place)
    case .sup: addRaised(place)
    case .h1, .h2, .h3, .h4, .h5, .h6: addHeading(place, level: tag.headingLevel ?? 2)
    case .summary, .button: addOpener(place)
    case _ where HTMLOpener.isOpener(place, of: tree): addOpener(place)
    case .ul, .ol, .menu, .dir: addList(place)
    case .li: addItem(place)
    case .table: addTable(place)
    case .dt: addTerm(place)
    case .blockquote: addQuotation(place)
    case .pre: addBlock(place) { $0.inline.keepsLines = true }
    case _ where tag.isBlock: addBlock(place) { _ in }
    default: addSpan(place)
    }
  }

  private mutating func append(_ place: Int) {
    inline.append(
      tree.bytes,
      tree.nodes[place].source,
      isBold: place < boldUntil,
      address: place < linkUntil ? address : nil
    )
  }

  private mutating func addSpan(_ place: Int) {
    let node = tree.nodes[place]
    switch node.tag {
    case .b, .strong: boldUntil = max(boldUntil, node.formatEnd ?? node.end)
    case .a:
      address = MarkdownText.address(tree.attributes(of: place)["href"])
      linkUntil = node.formatEnd ?? node.end
    case .q: inline.append("\"")
    default: if isSetBold(place) { boldUntil = max(boldUntil, node.formatEnd ?? node.end) }
    }
    walkInside(place)
    if node.tag == .q { inline.append("\"") }
  }

  private func isSetBold(_ place: Int) -> Bool {
    guard let style = tree.attributes(of: place)["style"] else { return false }
    let weight = style.lowercased().filter { $0 != " " }
    return ["bold", "bolder", "600", "700", "800", "900"].contains {
      weight.contains("font-weight:" + $0)
    }
  }

  private mutating func addPicture(_ place: Int) {
    guard usesPictures || tree.isInside(place, where: { $0.headingLevel != nil }) else { return }
    guard let text = tree.attributes(of: place)["alt"], inline.isEmpty || usesPictures else {
      return
    }
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    inline.append(usesPictures ? words + " " : words)
  }

  /// The mark of a footnote, which must not run into the word in front.
  private mutating func addRaised(_ place: Int) {
    guard page.textLength(place) < 5 else { return walkInside(place) }
    let text = tree.text(of: place)
    guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit) else { return walkInside(place) }
    inline.append("[\(text)]")
  }
}

// MARK: - Blocks

extension HTMLRenderer {
  mutating func addBlock(_ place: Int, _ prepare: (inout Self) -> Void) {
    flush()
    prepare(&self)
    if isSetBold(place) { boldUntil = max(boldUntil, tree.nodes[place].end) }
    addPanelLabel(place)
    walkInside(place)
    flush()
    inline.keepsLines = false
  }

  mutating func addHeading(_ place: Int, level: Int) {
    flush()
    walkInside(place)
    self.level = level
    flushHeading(level)
  }

  /// The label of text that opens and closes is its heading.
  private mutating func addOpener(_ place: Int) {
    if tree.isInside(place, where: { $0.headingLevel != nil }) { return walkInside(place) }
    flush()
    if let heading = tree.inside(place).first(where: { tree.tag($0).headingLevel != nil }) {
      level = (tree.tag(heading).headingLevel ?? 2) - 1
      inline.append(tree.text(of: heading))
    } else {
      walkInside(place)
    }
    flushHeading(min(6, level + 1))
  }

  /// A panel that a tab brings up has its heading on the tab.
  private mutating func addPanelLabel(_ place: Int) {
    guard let tab = page.tab(of: place),
      !tree.hasInside(place, where: { $0.headingLevel != nil })
    else { return }
    inline.append(tree.text(of: tab))
    flushHeading(min(6, level + 1))
  }

  private mutating func flushHeading(_ level: Int) {
    let text = inline.plainLine
    inline = HTMLInline()
    if level == 1, text == title {
      // Banner and article both print the title.
      lines.add(text, isFurniture: true)
    } else if !text.isEmpty {
      if level == 1 { title = text }
      lines.addGap()
      lines.add(quotePrefix + Array(String(repeating: "#", count: level).utf8) + [0x20] + text)
      lines.addGap()
    }
    writeAsides()
  }

  private mutating func addQuotation(_ place: Int) {
    flush()
    quoteDepth += 1
    walkInside(place)
    flush()
    quoteDepth -= 1
  }

  /// A term and, where it is short, what is said of it on the same line.
  private mutating func addTerm(_ place: Int) {
    flush()
    boldUntil = max(boldUntil, tree.nodes[place].end)
    walkInside(place)
    if !inline.isEmpty, inline.bytes.last != UInt8(ascii: ":") {
      inline.append(":", isBold: true)
    }
    let next = tree.nodes[place].end
    let isShort =
      next < tree.nodes.count && tree.nodes[next].parent == tree.nodes[place].parent
      && tree.tag(next) == .dd && page.textLength(next) < 160 && page.textLength(place) < 60
      && !page.isFurniture[next]
      && !tree.hasInside(next) { $0.isBlock && $0 != .p }
      && tree.inside(next).count { tree.tag($0) == .p } < 2
    guard isShort else { return flush() }
    inline.append(" " + tree.text(of: next))
    written = next
    flush()
  }

  private var quotePrefix: [UInt8] {
    Array(String(repeating: "> ", count: min(quoteDepth, 1)).utf8)
  }
}

// MARK: - Lines

extension HTMLRenderer {
  /// Writes the block at hand, and the furniture that was met in it.
  mutating func flush() {
    if !inline.isEmpty { write(inline.lines) }
    inline = HTMLInline()
    writeAsides()
  }

  private mutating func write(_ block: [[UInt8]]) {
    // Items follow each other directly, and so do the paragraphs of one.
    if lists.isEmpty { lines.addGap() }
    for line in block {
      if line.isEmpty {
        if lists.isEmpty { lines.addGap() }
      } else {
        lines.add(quotePrefix + takeListPrefix() + line)
      }
    }
    if lists.isEmpty { lines.addGap() }
  }

  /// The mark of the item that begins, or the indent of one that goes on.
  private mutating func takeListPrefix() -> [UInt8] {
    guard var list = lists.popLast() else { return [] }
    let prefix = list.takePrefix()
    lists.append(list)
    return prefix
  }

  private mutating func writeAsides() {
    for place in asides {
      for line in page.furnitureLines(of: place) { lines.add(line, isFurniture: true) }
    }
    asides = []
  }

  mutating func add(row: [UInt8]) { lines.add(row) }

  mutating func addGap() { lines.addGap() }
}
