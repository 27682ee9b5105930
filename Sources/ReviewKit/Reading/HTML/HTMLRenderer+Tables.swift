extension HTMLRenderer {
  mutating func addTable(_ place: Int) {
    flush()
    let table = HTMLTable(place, of: page)
    if let caption = table.caption { addBlock(caption) { _ in } }
    guard table.isData else { return addLayout(table) }
    addGap()
    for (index, row) in table.rows.enumerated() {
      let cells = row.cells.map { cell in cell.map { text(ofCell: $0) } ?? [] }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      add(row: Self.line(cells))
      if index == table.headRows - 1 {
        add(row: Self.line(cells.map { _ in Array("---".utf8) }))
      }
    }
    addGap()
  }

  /// A table that only sets parts of the page beside each other: its cells follow each other.
  private mutating func addLayout(_ table: HTMLTable) {
    let outer = lists
    lists = []
    for row in table.rows {
      for case let cell? in row.cells { addBlock(cell) { _ in } }
    }
    lists = outer
  }

  private static func line(_ cells: [[UInt8]]) -> [UInt8] {
    var line: [UInt8] = [UInt8(ascii: "|")]
    for cell in cells {
      line.append(UInt8(ascii: " "))
      line += cell
      line += cell.isEmpty ? "|".utf8 : " |".utf8
    }
    return line
  }

  /// The text of a cell on one line; the items of a list in it keep a bullet each.
  private func text(ofCell place: Int) -> [UInt8] {
    let items = tree.inside(place).count { tree.tag($0) == .li && !page.isFurniture[$0] }
    var text: [UInt8] = []
    var next = place + 1
    while next < tree.nodes[place].end {
      let node = tree.nodes[next]
      if page.isFurniture[next] || node.tag.isUnseen {
        next = node.end
        continue
      }
      switch node.tag {
      case .text: HTMLWords.append(tree.bytes, node.source, to: &text)
      case .li where items > 1:
        HTMLWords.appendBlank(to: &text)
        text += "• ".utf8
      case _ where node.tag.isBlock || node.tag == .br: HTMLWords.appendBlank(to: &text)
      default: break
      }
      next += 1
    }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    var escaped: [UInt8] = []
    for byte in MarkdownText.escaped(text, isLineStart: false) {
      if byte == UInt8(ascii: "|") { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return escaped
  }
}

/// A table with its cells in columns.
struct HTMLTable {
  struct Row {
    /// The cell that begins in each column; `nil` where one reaches over from the left or from
    /// above, so that no text comes twice.
    var cells: [Int?]
  }

  private(set) var rows: [Row] = []
  private(set) var caption: Int?
  /// The rows at the top that name the columns.
  private(set) var headRows = 1
  /// Whether rows and columns mean something.
  private(set) var isData = false

  /// A cell reaches over no more columns, since a page can claim any number.
  private static let widest = 20
  private static let mostColumns = 60
  private static let tallest = 1000

  init(_ place: Int, of page: HTMLPage) {
    let tree = page.tree
    var heads = 0
    var below: [Int] = []
    for row in Self.rowPlaces(place, of: tree) {
      let cells = tree.children(of: row).filter { tree.tag($0).isCell }
      guard !cells.isEmpty else { continue }
      if heads == rows.count, cells.allSatisfy({ tree.tag($0) == .th }) { heads += 1 }
      rows.append(Row(cells: Self.columns(cells, below: &below, of: tree)))
    }
    headRows = max(1, heads)
    caption = tree.children(of: place).first { tree.tag($0) == .caption }
    isData = holdsData(place, of: page)
  }

  private static func rowPlaces(_ place: Int, of tree: HTMLTree) -> [Int] {
    tree.children(of: place).flatMap { child -> [Int] in
      switch tree.tag(child) {
      case .tr: [child]
      case .thead, .tbody, .tfoot: tree.children(of: child).filter { tree.tag($0) == .tr }
      default: []
      }
    }
  }

  /// Lays the cells of a row out in columns; `below` says of each how many more rows a cell above
  /// takes up.
  private static func columns(_ cells: [Int], below: inout [Int], of tree: HTMLTree) -> [Int?] {
    var columns: [Int?] = []
    func skipTaken() {
      while columns.count < below.count, below[columns.count] > 0 {
        below[columns.count] -= 1
        columns.append(nil)
      }
    }
    for cell in cells {
      skipTaken()
      let attributes = tree.attributes(of: cell)
      let width = span(attributes["colspan"], atMost: widest)
      let height = span(attributes["rowspan"], atMost: tallest)
      for offset in 0..<width where offset == 0 || columns.count < mostColumns {
        if columns.count >= below.count { below.append(0) }
        below[columns.count] = columns.count < mostColumns ? height - 1 : 0
        columns.append(offset == 0 ? cell : nil)
      }
    }
    skipTaken()
    return columns
  }

  private static func span(_ value: String?, atMost limit: Int) -> Int {
    min(max(1, value.flatMap { Int($0) } ?? 1), limit)
  }
}

extension HTMLTable {
  /// Tables of one column, and those whose cells are sections of a page, are layout.
  private func holdsData(_ place: Int, of page: HTMLPage) -> Bool {
    let tree = page.tree
    let role = tree.attributes(of: place)["role"]
    guard role != "presentation", role != "none" else { return false }
    let cells = rows.flatMap(\.cells).compactMap { $0 }
    guard rows.contains(where: { $0.cells.count > 1 }), !cells.isEmpty else { return false }
    if tree.hasInside(place, where: { $0 == .table }) { return false }
    let hasHead = cells.contains { tree.tag($0) == .th }
    let all = page.textLength(place)
    // In a table with a head even long cells are cells.
    let isSection = cells.contains { cell in
      let length = page.textLength(cell)
      if hasHead {
        return length > 1500 && tree.hasInside(cell) { $0.headingLevel != nil }
      }
      return length > 200 && tree.hasInside(cell) { $0.headingLevel != nil } || length > 3000
        || (length > 400 && length * 5 > all * 3 && blockCount(cell, of: tree) > 2)
    }
    return !isSection && (hasHead || !isBoxes(cells, of: page))
  }

  private func blockCount(_ cell: Int, of tree: HTMLTree) -> Int {
    tree.inside(cell).count { tree.tag($0) == .p || tree.tag($0) == .li }
  }

  /// Whether most cells are boxes with a heading in bold type and text under it.
  private func isBoxes(_ cells: [Int], of page: HTMLPage) -> Bool {
    let tree = page.tree
    let filled = cells.filter { page.textLength($0) > 0 }
    let boxes = filled.count { cell in
      let blocks = tree.inside(cell).filter {
        tree.tag($0) == .p && page.textLength($0) > 0
          && tree.tag(tree.nodes[$0].parent) != .li
      }
      guard let first = blocks.first, page.textLength(cell) > page.textLength(first) else {
        return false
      }
      return tree.inside(first).contains {
        [.b, .strong].contains(tree.tag($0))
          && page.textLength($0) == page.textLength(first)
      }
    }
    return boxes > 1 && boxes * 5 >= filled.count * 3
  }
}
