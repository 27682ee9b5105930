/// Cells of tables that hold more than one statement, or a number in front of it.
enum CellText {
  /// The parts between `<br>` tags where each is a statement; else the cell as a whole.
  static func parts(of cell: Passage, in bytes: UnsafeBufferPointer<UInt8>) -> [Passage] {
    var parts = [Passage()]
    for fragment in cell.fragments {
      var start = fragment.range.lowerBound
      var index = start
      while index < fragment.range.upperBound {
        if let end = breakEnd(at: index, in: fragment.range, bytes) {
          append(start..<index, fragment.line, to: &parts)
          parts.append(Passage())
          start = end
          index = end
        } else {
          index += 1
        }
      }
      append(start..<fragment.range.upperBound, fragment.line, to: &parts)
    }
    let filled = parts.filter { !$0.isEmpty }
    let areStatements = filled.allSatisfy { part in
      let shape = TextShape(part, in: bytes)
      return shape.words > 2 && !shape.startsLower
    }
    return areStatements ? filled : [cell]
  }

  /// "1.1 Rewrite the protocol" as its number and its text.
  static func number(
    of cell: Passage,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (number: String?, text: Passage) {
    guard let first = cell.fragments.first else { return (nil, cell) }
    var scanner = ByteScanner(bytes, first.range)
    guard let mark = scanner.readListMark(), mark.style == .number || mark.style == .label else {
      return (nil, cell)
    }
    var text = cell
    text.fragments[0] = Passage.Fragment(line: first.line, range: scanner.rest)
    return (mark.number, text)
  }

  private static func append(_ range: Range<Int>, _ line: Int, to parts: inout [Passage]) {
    guard !range.isEmpty else { return }
    parts[parts.count - 1].fragments.append(Passage.Fragment(line: line, range: range))
  }

  /// Behind the `<br>` or `<br/>` that begins at `index`.
  private static func breakEnd(
    at index: Int,
    in range: Range<Int>,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard bytes[index] == UInt8(ascii: "<") else { return nil }
    var scanner = ByteScanner(bytes, index..<range.upperBound)
    guard scanner.read(word: "<br") else { return nil }
    scanner.skipBlanks()
    _ = scanner.read("/")
    return scanner.read(">") ? scanner.position : nil
  }
}
