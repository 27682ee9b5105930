/// Puts tags and texts in their places, also where end tags are missing or crossed.
///
/// The rules are those of the HTML standard as far as they matter for the order and the grouping of
/// text: what may be left out is filled in, and an end tag without a start is passed over.
struct HTMLTreeBuilder {
  private var nodes: [HTMLTree.Node] = []
  /// The elements that are open, outermost first.
  private var open: [Int] = []
  /// How many of each tag are open.
  private var openCount: [HTMLTag: Int] = [:]
  /// How many of each tag were opened too deep and stand beside each other instead.
  private var flattened: [HTMLTag: Int] = [:]

  /// Pages that people write are some thirty deep; whoever walks the tree may do it by recursion.
  static let deepest = 160

  init() {
    nodes.append(HTMLTree.Node(tag: .html, parent: 0, end: 0, source: 0..<0))
    open = [0]
  }

  mutating func add(_ token: HTMLTokenizer.Token) {
    switch token {
    case .text(let range): append(.text, range)
    case .start(let tag, let attributes, let isClosed): start(tag, attributes, isClosed)
    case .end(let tag): end(tag)
    }
  }

  mutating func finished() -> [HTMLTree.Node] {
    while !open.isEmpty { pop() }
    return nodes
  }
}

extension HTMLTreeBuilder {
  private mutating func start(_ tag: HTMLTag, _ attributes: Range<Int>, _ isClosed: Bool) {
    closeImplied(before: tag)
    // Page, head and body come once; their attributes say nothing of the text.
    if tag == .html || (tag == .body && openCount[.body, default: 0] > 0) { return }
    if open.count >= Self.deepest, !tag.isVoid {
      flattened[tag, default: 0] += 1
      append(.br, attributes)
      return
    }
    append(tag, attributes)
    guard !tag.isVoid, !(isClosed && tag == .other) else { return }
    open.append(nodes.count - 1)
    openCount[tag, default: 0] += 1
  }

  private mutating func append(_ tag: HTMLTag, _ source: Range<Int>) {
    let place = nodes.count
    nodes.append(
      HTMLTree.Node(tag: tag, parent: open.last ?? 0, end: place + 1, source: source)
    )
  }

  private mutating func pop() {
    guard let place = open.popLast() else { return }
    nodes[place].end = nodes.count
    if place != 0 { openCount[nodes[place].tag, default: 1] -= 1 }
  }

  private mutating func end(_ tag: HTMLTag) {
    if flattened[tag, default: 0] > 0 {
      flattened[tag, default: 1] -= 1
      return
    }
    if tag == .br { return append(.br, 0..<0) }
    guard openCount[tag, default: 0] > 0, tag != .body else { return }
    var index = open.count - 1
    var crossesBlock = false
    while index > 0, nodes[open[index]].tag != tag {
      let other = nodes[open[index]].tag
      if Self.isWall(other, against: tag) { return }
      crossesBlock = crossesBlock || other.isBlock
      index -= 1
    }
    guard index > 0 else { return }
    if crossesBlock, !tag.isBlock {
      // "<b><p>…</b>…</p>": the bold type ends, the paragraph goes on.
      nodes[open[index]].formatEnd = nodes.count
      return
    }
    while open.count > index { pop() }
  }

  /// Whether an element keeps a stray end tag inside from closing what was opened outside of it.
  private static func isWall(_ inner: HTMLTag, against tag: HTMLTag) -> Bool {
    switch inner {
    case .td, .th: ![.tr, .tbody, .thead, .tfoot, .table].contains(tag) && !tag.isSection
    case .table: !tag.isSection
    case .ul, .ol: tag == .li
    default: false
    }
  }
}

// MARK: - End tags that may be left out

extension HTMLTreeBuilder {
  private mutating func closeImplied(before tag: HTMLTag) {
    if openCount[.head, default: 0] > 0, !tag.standsInHead { close(.head, within: []) }
    switch tag {
    case .li: close(.li, within: [.ul, .ol, .menu, .dir])
    case .dt, .dd:
      close(.dt, within: [.dl])
      close(.dd, within: [.dl])
    case .option, .optgroup: close(.option, within: [.select])
    case .td, .th:
      close(.td, within: [.tr, .table])
      close(.th, within: [.tr, .table])
    case .tr: close(.tr, within: [.tbody, .thead, .tfoot, .table])
    case .tbody, .thead, .tfoot:
      for part in [HTMLTag.caption, .tbody, .thead, .tfoot] { close(part, within: [.table]) }
    case .a: close(.a, within: [.td, .th, .li, .div, .section, .article])
    default: break
    }
    guard tag.isBlock, tag != .body else { return }
    close(.p, within: Self.walls)
    if tag.headingLevel != nil, let last = open.last, nodes[last].tag.headingLevel != nil { pop() }
  }

  /// What an open paragraph does not reach across.
  private static let walls: Set<HTMLTag> = [
    .td, .th, .table, .caption, .button, .object, .li, .div, .section, .article, .blockquote,
  ]

  /// Closes the innermost open element of a tag, unless a wall stands between.
  private mutating func close(_ tag: HTMLTag, within walls: Set<HTMLTag>) {
    guard openCount[tag, default: 0] > 0 else { return }
    var index = open.count - 1
    while index > 0 {
      let other = nodes[open[index]].tag
      if other == tag {
        while open.count > index { pop() }
        return
      }
      if walls.contains(other) { return }
      index -= 1
    }
  }
}
