/// A printed line and what its own shape says, before its neighbours are looked at.
struct Line {
  enum Shape {
    case blank
    /// A bare number, as pages and panels carry.
    case number
    /// A line of dashes, stars or underlines.
    case rule
    /// A Markdown heading with its level.
    case heading(Int)
    case item(ListMark)
    /// Cells parted by tabs or pipes.
    case row([Range<Int>])
    case text
  }

  /// Counted from 1.
  var number: Int
  var shape: Shape
  /// The text without blanks, marks of lists, quotations and headings around it.
  var text: Range<Int>
  /// Columns of white space in front.
  var indent: Int
  /// Whether it stands behind `>`.
  var isQuoted: Bool
  /// Whether all of it is set in bold.
  var isBold: Bool
  /// Whether a form feed stands in front: a new page.
  var opensPage: Bool
  /// Whether a list of contents named it as a heading.
  var isAnnounced = false

  /// Whether a line of a table parted by blanks opens a row or goes on with the one above; `nil` for
  /// other lines.
  var opensRow: Bool?

  var fragment: Passage.Fragment { Passage.Fragment(line: number, range: text) }

  var isBlank: Bool {
    if case .blank = shape { true } else { false }
  }

  var isRow: Bool {
    if case .row = shape { true } else { false }
  }
}

extension Line {
  /// Reads the shape of one line.
  init(number: Int, range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = ByteScanner(bytes, Blank.trimmed(range, in: bytes))
    self.number = number
    self.indent = Self.columns(range.lowerBound..<scanner.position, in: bytes)
    self.opensPage = bytes[range.lowerBound..<scanner.position].contains(0x0C)
    self.isBold = false
    self.isQuoted = scanner.peek() == UInt8(ascii: ">") && Self.readQuoteMarks(&scanner)
    self.text = scanner.rest
    self.shape = .blank
    guard !scanner.isAtEnd else { return }
    readShape(&scanner, in: bytes, whole: range)
  }

  private mutating func readShape(
    _ scanner: inout ByteScanner,
    in bytes: UnsafeBufferPointer<UInt8>,
    whole: Range<Int>
  ) {
    if let level = Self.readHeadingMarks(&scanner) {
      shape = .heading(level)
      text = Self.withoutTrailing(UInt8(ascii: "#"), scanner.rest, in: bytes)
    } else if Self.isRule(scanner.rest, in: bytes) {
      shape = .rule
    } else if Self.isNumber(scanner.rest, in: bytes) {
      shape = .number
    } else if let mark = scanner.readListMark() {
      text = scanner.rest
      if mark.style == .label { readEndOfBold(in: bytes) }
      // A tab behind the mark only sets the text in; one further on parts cells.
      let isRow = mark.style == .bullet || bytes[scanner.rest].contains(UInt8(ascii: "\t"))
      if isRow, let cells = Self.cells(whole, in: bytes), cells.count > 2 || mark.style != .bullet {
        shape = .row(cells)
      } else {
        shape = .item(mark)
      }
    } else if let cells = Self.cells(whole, in: bytes) {
      shape = .row(cells)
    } else {
      shape = .text
      readBold(in: bytes)
    }
    if case .heading = shape { readBold(in: bytes) }
  }

  /// Takes off the stars behind a label and its title: "**Recommendation 1: Visits**".
  private mutating func readEndOfBold(in bytes: UnsafeBufferPointer<UInt8>) {
    guard text.count > 2, bytes[text.suffix(2)].allSatisfy({ $0 == UInt8(ascii: "*") }),
      bytes[text].count(where: { $0 == UInt8(ascii: "*") }) == 2
    else { return }
    text = Blank.trimmed(text.dropLast(2), in: bytes)
    isBold = true
  }

  /// `**text**` with no other stars inside is bold as a whole.
  private mutating func readBold(in bytes: UnsafeBufferPointer<UInt8>) {
    for mark in [UInt8(ascii: "*"), UInt8(ascii: "_")] where text.count > 4 {
      let (start, end) = (text.lowerBound, text.upperBound)
      guard bytes[start] == mark, bytes[start + 1] == mark else { continue }
      let colon = bytes[end - 1] == UInt8(ascii: ":") ? 1 : 0
      guard text.count > 4 + colon, bytes[end - 1 - colon] == mark, bytes[end - 2 - colon] == mark
      else { continue }
      guard !bytes[(start + 2)..<(end - 2 - colon)].contains(mark) else { continue }
      isBold = true
      text = Blank.trimmed(start + 2..<end - 2 - colon, in: bytes)
    }
  }
}

extension Line {
  private static func columns(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var columns = 0
    for byte in bytes[range] where byte < 0x80 || byte >= 0xC0 {
      columns += byte == UInt8(ascii: "\t") ? 4 : 1
    }
    return columns
  }

  private static func readQuoteMarks(_ scanner: inout ByteScanner) -> Bool {
    while scanner.read(">") { scanner.skipBlanks() }
    return true
  }

  private static func readHeadingMarks(_ scanner: inout ByteScanner) -> Int? {
    let start = scanner
    var level = 0
    while scanner.read("#") { level += 1 }
    if 1...6 ~= level, scanner.skipBlanks() > 0, !scanner.isAtEnd { return level }
    scanner = start
    return nil
  }

  private static func withoutTrailing(
    _ mark: UInt8,
    _ range: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == mark { end -= 1 }
    return Blank.trimmed(range.lowerBound..<end, in: bytes)
  }

  /// Three or more of `-`, `=`, `*`, `_` and nothing else, or the edge of a box: "+-----+".
  private static func isRule(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = bytes[range.lowerBound]
    guard range.count >= 3 else { return false }
    if first == UInt8(ascii: "+") || first == 0xE2 { return isBoxEdge(range, in: bytes) }
    let marks: [UInt8] = [
      UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"),
    ]
    guard marks.contains(first) else { return false }
    return bytes[range].allSatisfy { $0 == first || $0 == UInt8(ascii: " ") }
  }

  /// "+----+", or characters that draw boxes.
  static func isBoxEdge(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let marks: [UInt8] = [
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: " "),
    ]
    var width = 0
    var index = range.lowerBound
    while index < range.upperBound {
      // U+2500 to U+257F are E2 94 80 to E2 95 BF.
      if bytes[index] == 0xE2, index + 2 < range.upperBound, 0x94...0x95 ~= bytes[index + 1] {
        index += 3
      } else if marks.contains(bytes[index]) {
        index += 1
      } else {
        return false
      }
      width += 1
    }
    return width >= 4
  }

  private static func isNumber(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    range.count <= 3 && bytes[range].allSatisfy(\.isDigit)
  }

  /// The cells of a table row, empty ones included; `nil` when the line is no row.
  private static func cells(
    _ range: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>]? {
    let inner = Blank.trimmed(range, in: bytes)
    if bytes[inner.lowerBound] == UInt8(ascii: "|"), inner.count > 1 {
      let closed = bytes[inner.upperBound - 1] == UInt8(ascii: "|")
      return split(
        inner.lowerBound + 1..<inner.upperBound - (closed ? 1 : 0),
        at: UInt8(ascii: "|"),
        in: bytes
      )
    }
    guard bytes[range].contains(UInt8(ascii: "\t")) else { return nil }
    let cells = split(range, at: UInt8(ascii: "\t"), in: bytes)
    return cells.count > 1 ? cells : nil
  }

  /// The cells of a row without bars around it, the first of which may be empty.
  static func cells(
    partedByBars range: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    split(range, at: UInt8(ascii: "|"), in: bytes)
  }

  private static func split(
    _ range: Range<Int>,
    at mark: UInt8,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == mark {
      if index > range.lowerBound, bytes[index - 1] == UInt8(ascii: "\\") { continue }
      cells.append(Blank.trimmed(start..<index, in: bytes))
      start = index + 1
    }
    cells.append(Blank.trimmed(start..<range.upperBound, in: bytes))
    return cells
  }
}
