/// The text of what carries a page.
extension HTMLPage {
  /// The text of a part of the page that is furniture, a line for each of its blocks.
  func furnitureLines(of place: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    func close() {
      while line.last == UInt8(ascii: " ") { line.removeLast() }
      if !line.isEmpty { lines.append(MarkdownText.escaped(line, isLineStart: true)) }
      line = []
    }
    var next = place
    while next < tree.nodes[place].end {
      let node = tree.nodes[next]
      switch node.tag {
      case .text: HTMLWords.append(tree.bytes, node.source, to: &line)
      case .a, .button, .option: HTMLWords.appendBlank(to: &line)
      case _ where node.tag.isUnseen:
        next = node.end
        continue
      case _ where node.tag.isBlock || node.tag == .br: close()
      default: break
      }
      next += 1
    }
    close()
    return lines
  }
}
