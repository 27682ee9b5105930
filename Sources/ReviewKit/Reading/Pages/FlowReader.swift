/// Puts the lines of one column together: wrapped lines become paragraphs, items and headings.
struct FlowReader {
  let pitch: LinePitch
  let heights: LetterHeights
  let wrapping: WrappedText
  /// The left edges of the items that are open, the outermost first.
  private var indents: [Double] = []
  /// Where the column begins.
  private var left = 0.0
  /// Where the column ends.
  private var right = 0.0
  /// Where lines end that begin at the same place: what is set in on the left is often on the
  /// right as well.
  private var rights: [Int: Double] = [:]

  init(pitch: LinePitch, heights: LetterHeights, wrapping: WrappedText) {
    self.pitch = pitch
    self.heights = heights
    self.wrapping = wrapping
  }

  /// The blocks of lines that follow each other.
  mutating func blocks(of lines: [PageLine]) -> [PrintedBlock] {
    left = lines.map(\.box.left).min() ?? 0
    right = lines.map(\.box.right).max() ?? 0
    rights = [:]
    for line in lines {
      let key = Int(line.textLeft.rounded())
      rights[key] = max(rights[key] ?? 0, line.box.right)
    }
    var blocks: [PrintedBlock] = []
    var open: [PageLine] = []
    for line in lines {
      if let last = open.last, let first = open.first,
        !goesOn(last, line, in: first)
      {
        blocks.append(block(of: open))
        open = []
      }
      open.append(line)
    }
    if !open.isEmpty { blocks.append(block(of: open)) }
    return blocks
  }
}

extension FlowReader {
  /// Whether a line goes on with the paragraph that `first` opens and `last` ends so far.
  private func goesOn(
    _ last: PageLine,
    _ line: PageLine,
    in first: PageLine
  ) -> Bool {
    guard !line.isItem, abs(line.box.height - last.box.height) <= last.box.height * 0.07 else {
      return false
    }
    let gap = line.box.top - last.box.bottom
    guard gap <= max(pitch.space(of: last), 0.5), gap > -last.box.height else { return false }
    if last.isBold, !line.isBold { return false }
    if line.startsLower { return true }
    if first.isItem, line.box.left < first.textLeft - 3 { return false }
    if line.isBold != last.isBold { return false }
    let isClosed = PrintedBlock(kind: .paragraph, text: last.text).isClosed
    // A first line that is set in opens a paragraph.
    if isClosed, line.box.left > last.box.left + last.box.height * 0.5, !last.isItem {
      return false
    }
    return !endsShort(last, before: line, right: rightEdge(of: last))
  }

  /// Whether the first word of a line would have fitted on the line above.
  private func endsShort(_ line: PageLine, before next: PageLine, right: Double) -> Bool {
    guard let word = next.words.first else { return true }
    return line.box.right + word.box.width + line.box.height * 0.35 < right
  }

  /// Where a line would have ended had it been full.
  private func rightEdge(of line: PageLine) -> Double {
    let key = Int(line.textLeft.rounded())
    let nearby = (-1...1).compactMap { rights[key + $0] }.max() ?? right
    // A few short lines do not tell where the edge is.
    return nearby > left + (right - left) * 0.5 ? nearby : right
  }

  private mutating func block(of lines: [PageLine]) -> PrintedBlock {
    let text = wrapping.text(of: lines)
    guard let first = lines.first, let last = lines.last else {
      return PrintedBlock(kind: .paragraph)
    }
    var block = PrintedBlock(kind: .paragraph, text: text)
    block.isBold = lines.allSatisfy(\.isBold)
    block.endsFull = last.box.right > rightEdge(of: last) - last.box.height * 4
    if let level = heights.level(of: first), isHeading(text) {
      block.kind = .heading(level: level)
      indents = []
    } else if first.isItem {
      block.kind = .item(depth: depth(of: first))
    } else {
      block.margin = margin(of: lines)
    }
    block.left = first.textLeft
    return block
  }

  private func margin(of lines: [PageLine]) -> PrintedBlock.Margin {
    guard let first = lines.first, first.box.left > left + 10,
      lines.allSatisfy({ abs($0.box.left - first.box.left) < 1.5 })
    else { return .same }
    let isNarrow = zip(lines, lines.dropFirst()).contains {
      endsShort($0, before: $1, right: right - $0.box.height * 0.4)
    }
    return isNarrow ? .narrow : .inner
  }

  /// Words that can be a heading: not too many, and not figures alone.
  private func isHeading(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count <= 24, text.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      return false
    }
    return words.count <= 12 || !text.hasSuffix(".")
  }

  private mutating func depth(of line: PageLine) -> Int {
    while let last = indents.last, last > line.box.left + 4 { indents.removeLast() }
    if indents.last.map({ $0 < line.box.left - 4 }) ?? true { indents.append(line.box.left) }
    return min(indents.count - 1, 6)
  }
}
