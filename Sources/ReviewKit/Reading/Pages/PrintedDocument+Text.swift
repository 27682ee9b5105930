extension PrintedDocument {
  /// The text in the marks of Markdown, with a form feed in front of each page but the first, and
  /// the lines of it that are furniture.
  ///
  /// A paragraph is one line, so that whoever reads the text need not guess where lines were
  /// wrapped. Larger letters become marks of a heading, as nothing else in plain text says that a
  /// line is one.
  var text: (bytes: [UInt8], furniture: [LineRange]) {
    var writer = Writer()
    for (index, blocks) in pages.enumerated() {
      if index > 0 { writer.openPage() }
      for block in blocks { writer.write(block) }
      if blocks.isEmpty { writer.writeLine("") }
    }
    return (writer.bytes, writer.furniture)
  }

  private struct Writer {
    var bytes: [UInt8] = []
    var furniture: [LineRange] = []
    private var line = 1
    private var last: PrintedBlock?
    private var opensPage = false

    mutating func openPage() {
      if last != nil { writeLine("") }
      opensPage = true
      last = nil
    }

    mutating func writeLine(_ text: String) {
      if opensPage { bytes.append(0x0C) }
      opensPage = false
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\n"))
      line += 1
    }

    mutating func write(_ block: PrintedBlock) {
      if let last, !isClose(last, block) { writeLine("") }
      switch block.kind {
      case .paragraph:
        let text = block.isBold ? "**\(block.text)**" : block.text
        writeLine(block.isQuoted ? "> " + text : text)
      case .item(let depth):
        writeLine(String(repeating: "  ", count: depth) + block.text)
      case .heading(let level):
        writeLine(String(repeating: "#", count: level) + " " + block.text)
      case .row(let cells, let isHead):
        writeLine(row(cells))
        if isHead { writeLine(row(cells.map { _ in "---" })) }
      case .furniture:
        furniture.append(LineRange(line))
        writeLine(block.text)
      }
      last = block
    }

    /// Whether two blocks stand in one list or table, or are both furniture.
    private func isClose(_ first: PrintedBlock, _ second: PrintedBlock) -> Bool {
      switch (first.kind, second.kind) {
      case (.item, .item), (.furniture, .furniture): true
      case (.row(let cells, _), .row(let others, let isHead)):
        cells.count == others.count && !isHead
      default: false
      }
    }

    private func row(_ cells: [String]) -> String {
      "| "
        + cells.map { $0.split(separator: "|").joined(separator: "\\|") }.joined(separator: " | ")
        + " |"
    }
  }
}
