/// Reads pages on which columns stand side by side, parted by a gutter of blanks, one column after
/// the other.
///
/// A printed line that holds text of both columns becomes two lines with the same number. What
/// decides is that a gutter runs down many lines and that both sides hold running text: rows of a
/// table of figures and lists of contents stay as they are.
struct ColumnReader {
  private let source: SourceText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let furniture: Set<Int>

  init(_ source: SourceText, bytes: UnsafeBufferPointer<UInt8>, furniture: Set<Int>) {
    self.source = source
    self.bytes = bytes
    self.furniture = furniture
  }

  func inReadingOrder(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    var index = 0
    while index < lines.count {
      guard let seed = gaps(of: lines[index]).first, let region = region(from: index, seed, lines)
      else {
        result.append(lines[index])
        index += 1
        continue
      }
      result += columns(of: region, lines)
      index = region.lines.upperBound
    }
    return result
  }
}

extension ColumnReader {
  /// Columns of print, counted from 0, the end not included.
  private typealias Gap = Range<Int>

  /// Lines that a gutter parts.
  private struct Region {
    var lines: Range<Int>
    var gutter: Gap
    /// How many of its lines hold text on both sides.
    var split: Int
  }

  /// How wide the blanks between columns are at least.
  private static let width = 3

  /// The wide blanks inside a line.
  private func gaps(of line: Line) -> [Gap] {
    guard !line.isBlank, !line.isRow, !furniture.contains(line.number) else { return [] }
    let range = source.range(ofLine: line.number)
    guard range.count < 400 else { return [] }
    var gaps: [Gap] = []
    var column = 0
    var blanks = 0
    var hasText = false
    for index in range {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\t") { return [] }
      if byte == UInt8(ascii: " ") {
        blanks += 1
      } else if byte < 0x80 || byte >= 0xC0 {
        if hasText, blanks >= Self.width { gaps.append(column - blanks..<column) }
        blanks = 0
        hasText = true
      }
      if byte < 0x80 || byte >= 0xC0 { column += 1 }
    }
    return gaps
  }

  /// The lines from `start` on through which a gutter runs that begins with a gap of the first one;
  /// `nil` where too few of them hold text on both sides, or one side holds no running text.
  private func region(from start: Int, _ seed: Gap, _ lines: [Line]) -> Region? {
    var region = Region(lines: start..<start + 1, gutter: seed, split: 1)
    var index = start + 1
    while index < lines.count, index - region.lines.upperBound < 14 {
      let line = lines[index]
      if furniture.contains(line.number) || line.opensPage || line.isRow { break }
      if line.isBlank {
        index += 1
        continue
      }
      guard let gutter = narrowed(region.gutter, by: line) else { break }
      region.gutter = gutter.gap
      if gutter.isSplit {
        region.split += 1
        region.lines = region.lines.lowerBound..<index + 1
      }
      index += 1
    }
    region.lines = region.lines.lowerBound..<end(of: region, upTo: index, lines)
    return region.split >= 4 && isProse(region, lines) ? region : nil
  }

  /// What is left of a gutter when a line is laid over it; `nil` where the line crosses it.
  private func narrowed(_ gutter: Gap, by line: Line) -> (gap: Gap, isSplit: Bool)? {
    let (start, end) = textColumns(of: line)
    if start >= gutter.upperBound - 1 {
      return wide(gutter.lowerBound..<min(gutter.upperBound, start), isSplit: false)
    }
    for gap in gaps(of: line) where gap.overlaps(gutter) {
      if let common = wide(gap.clamped(to: gutter), isSplit: true) { return common }
    }
    guard end < gutter.upperBound else { return nil }
    return wide(max(gutter.lowerBound, end)..<gutter.upperBound, isSplit: false)
  }

  /// A gutter that is wide enough to be one.
  private func wide(_ gap: Gap, isSplit: Bool) -> (gap: Gap, isSplit: Bool)? {
    gap.count >= 2 ? (gap, isSplit) : nil
  }

  private func textColumns(of line: Line) -> (start: Int, end: Int) {
    let range = source.range(ofLine: line.number)
    var column = 0
    var start: Int?
    var end = 0
    for index in range where bytes[index] < 0x80 || bytes[index] >= 0xC0 {
      if !bytes[index].isBlank {
        start = start ?? column
        end = column + 1
      }
      column += 1
    }
    return (start ?? 0, end)
  }

  /// Where the left column ends that goes on below the right one: at the line that crosses the
  /// gutter, or in front of the paragraph which that line belongs to.
  private func end(of region: Region, upTo limit: Int, _ lines: [Line]) -> Int {
    guard limit < lines.count, !lines[limit].isBlank, limit > region.lines.upperBound else {
      return region.lines.upperBound
    }
    let crosses = !furniture.contains(lines[limit].number) && !lines[limit].opensPage
    var end = limit
    if crosses {
      while end > region.lines.upperBound, !lines[end - 1].isBlank { end -= 1 }
    }
    return max(end, region.lines.upperBound)
  }

  /// Whether both sides hold words enough to be running text.
  private func isProse(_ region: Region, _ lines: [Line]) -> Bool {
    var words = (left: 0, right: 0)
    var split = 0
    for line in lines[region.lines] where !line.isBlank {
      let halves = halves(of: line, region.gutter)
      guard let left = halves.left, let right = halves.right else { continue }
      split += 1
      words.left += TextShape(left, in: bytes).words
      words.right += TextShape(right, in: bytes).words
    }
    return split > 0 && words.left >= split * 3 && words.right >= split * 3
  }

  /// The bytes of a line on both sides of a gutter, from the margin and from the gutter on; `nil`
  /// for a side without text.
  private func halves(of line: Line, _ gutter: Gap) -> (left: Range<Int>?, right: Range<Int>?) {
    let range = source.range(ofLine: line.number)
    var column = 0
    var middle = range.upperBound
    for index in range where bytes[index] < 0x80 || bytes[index] >= 0xC0 {
      if column == gutter.upperBound - 1 {
        middle = index
        break
      }
      column += 1
    }
    func filled(_ range: Range<Int>) -> Range<Int>? {
      Blank.trimmed(range, in: bytes).isEmpty ? nil : range
    }
    return (filled(range.lowerBound..<middle), filled(middle..<range.upperBound))
  }

  /// The left column, and behind it the right one, which may be parted again.
  private func columns(of region: Region, _ lines: [Line]) -> [Line] {
    var left: [Line] = []
    var right: [Line] = []
    for line in lines[region.lines] {
      let halves = halves(of: line, region.gutter)
      left.append(part(of: line, halves.left))
      right.append(part(of: line, halves.right))
    }
    return left + right
  }

  private func part(of line: Line, _ range: Range<Int>?) -> Line {
    let end = source.range(ofLine: line.number).lowerBound
    var part = Line(number: line.number, range: range ?? end..<end, in: bytes)
    part.isAnnounced = line.isAnnounced
    return part
  }
}
