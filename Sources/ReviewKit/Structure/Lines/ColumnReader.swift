/// Reads pages on which columns stand side by side, parted by gutters of blanks, one column after
/// the other.
///
/// A printed line that holds text of two columns becomes two lines with the same number. What
/// decides is that a gutter runs down many lines and that both sides hold running text: rows of a
/// table of figures and lists of contents stay as they are.
struct ColumnReader {
  /// A line, or the part of one that stands in a column.
  private struct Strip {
    var line: Line
    /// From the margin of the column on.
    var range: Range<Int>
  }

  /// Columns of print, counted from 0 at the margin, the end not included.
  private typealias Gap = Range<Int>

  /// Lines that a gutter parts.
  private struct Region {
    var lines: Range<Int>
    var gutter: Gap
    /// How many of its lines hold text on both sides.
    var split: Int
  }

  private let source: SourceText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let furniture: Set<Int>

  init(_ source: SourceText, bytes: UnsafeBufferPointer<UInt8>, furniture: Set<Int>) {
    self.source = source
    self.bytes = bytes
    self.furniture = furniture
  }

  func inReadingOrder(_ lines: [Line]) -> [Line] {
    func strip(_ line: Line) -> Strip {
      Strip(line: line, range: source.range(ofLine: line.number))
    }
    guard lines.contains(where: { !gaps(of: strip($0)).isEmpty }) else { return lines }
    let strips = lines.map(strip)
    return inReadingOrder(strips, depth: 0).map(\.line)
  }
}

extension ColumnReader {
  private func inReadingOrder(_ strips: [Strip], depth: Int) -> [Strip] {
    var result: [Strip] = []
    var index = 0
    while index < strips.count {
      guard let seed = gaps(of: strips[index]).first,
        let region = region(from: index, seed, strips)
      else {
        result.append(strips[index])
        index += 1
        continue
      }
      let halves = strips[region.lines].map { self.halves(of: $0, region.gutter) }
      result += halves.map(\.left)
      // What ends a column and what begins the next one are no neighbours.
      let end = strips[region.lines.upperBound - 1]
      result.append(part(of: end, end.range.upperBound..<end.range.upperBound))
      let right = halves.map(\.right)
      result += depth < 3 ? inReadingOrder(right, depth: depth + 1) : right
      index = region.lines.upperBound
    }
    return result
  }

  /// How wide the blanks between columns are at least.
  private static let width = 3

  /// The wide blanks inside a line.
  private func gaps(of strip: Strip) -> [Gap] {
    guard !strip.line.isBlank, !strip.line.isRow, !furniture.contains(strip.line.number),
      strip.range.count < 400
    else { return [] }
    var gaps: [Gap] = []
    var column = 0
    var blanks = 0
    var hasText = false
    for index in strip.range {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\t") { return [] }
      guard byte < 0x80 || byte >= 0xC0 else { continue }
      if byte == UInt8(ascii: " ") {
        blanks += 1
      } else {
        if hasText, blanks >= Self.width { gaps.append(column - blanks..<column) }
        blanks = 0
        hasText = true
      }
      column += 1
    }
    return gaps
  }

  /// The lines from `start` on through which a gutter runs that begins with a gap of the first one;
  /// `nil` where too few of them hold text on both sides, or one side holds no running text.
  private func region(from start: Int, _ seed: Gap, _ strips: [Strip]) -> Region? {
    var region = Region(lines: start..<start + 1, gutter: seed, split: 1)
    var index = start + 1
    while index < strips.count, index - region.lines.upperBound < 14 {
      let line = strips[index].line
      if furniture.contains(line.number) || line.opensPage || line.isRow { break }
      if line.isBlank {
        index += 1
        continue
      }
      guard let gutter = narrowed(region.gutter, by: strips[index]) else { break }
      region.gutter = gutter.gap
      if gutter.isSplit {
        region.split += 1
        region.lines = start..<index + 1
      }
      index += 1
    }
    region.lines = start..<end(of: region, upTo: index, strips)
    return region.split >= 4 && isProse(region, strips) ? region : nil
  }

  /// What is left of a gutter when a line is laid over it; `nil` where the line crosses it.
  private func narrowed(_ gutter: Gap, by strip: Strip) -> (gap: Gap, isSplit: Bool)? {
    let (start, end) = textColumns(of: strip)
    if start >= gutter.upperBound - 1 {
      return wide(gutter.lowerBound..<min(gutter.upperBound, start), isSplit: false)
    }
    for gap in gaps(of: strip) where gap.overlaps(gutter) {
      if let common = wide(gap.clamped(to: gutter), isSplit: true) { return common }
    }
    guard end < gutter.upperBound else { return nil }
    return wide(max(gutter.lowerBound, end)..<gutter.upperBound, isSplit: false)
  }

  /// A gutter that is wide enough to be one.
  private func wide(_ gap: Gap, isSplit: Bool) -> (gap: Gap, isSplit: Bool)? {
    gap.count >= 2 ? (gap, isSplit) : nil
  }

  private func textColumns(of strip: Strip) -> (start: Int, end: Int) {
    var column = 0
    var start: Int?
    var end = 0
    for index in strip.range where bytes[index] < 0x80 || bytes[index] >= 0xC0 {
      if !bytes[index].isBlank {
        start = start ?? column
        end = column + 1
      }
      column += 1
    }
    return (start ?? 0, end)
  }

  /// Where the columns end: at the line that crosses the gutter, or in front of the paragraph, and
  /// of the heading above it, which that line belongs to.
  ///
  /// The column on one side may go on below the other, but not beyond two blank lines.
  private func end(of region: Region, upTo limit: Int, _ strips: [Strip]) -> Int {
    var end = region.lines.upperBound
    var blanks = 0
    while end < limit, blanks < 2 {
      blanks = strips[end].line.isBlank ? blanks + 1 : 0
      end += 1
    }
    guard end == limit, limit < strips.count, crosses(strips[limit].line) else { return end }
    end = groupStart(before: end, region, strips)
    let above = groupStart(before: blankStart(before: end, region, strips), region, strips)
    let isHeading = strips[above..<end].count { !$0.line.isBlank } == 1
    return isHeading && above > region.lines.upperBound ? above : end
  }

  private func crosses(_ line: Line) -> Bool {
    !line.isBlank && !furniture.contains(line.number) && !line.opensPage
  }

  private func groupStart(before end: Int, _ region: Region, _ strips: [Strip]) -> Int {
    var start = end
    while start > region.lines.upperBound, !strips[start - 1].line.isBlank { start -= 1 }
    return start
  }

  private func blankStart(before end: Int, _ region: Region, _ strips: [Strip]) -> Int {
    var start = end
    while start > region.lines.upperBound, strips[start - 1].line.isBlank { start -= 1 }
    return start
  }

  /// Whether both sides hold words enough to be running text.
  private func isProse(_ region: Region, _ strips: [Strip]) -> Bool {
    var words = (left: 0, right: 0)
    var split = 0
    for strip in strips[region.lines] where !strip.line.isBlank {
      let halves = halves(of: strip, region.gutter)
      guard !halves.left.line.isBlank, !halves.right.line.isBlank else { continue }
      split += 1
      words.left += TextShape(halves.left.range, in: bytes).words
      words.right += TextShape(halves.right.range, in: bytes).words
    }
    return split > 0 && words.left >= split * 3 && words.right >= split * 3
  }

  /// The parts of a line on both sides of a gutter; a side without text is a blank line.
  private func halves(of strip: Strip, _ gutter: Gap) -> (left: Strip, right: Strip) {
    var column = 0
    var middle = strip.range.upperBound
    for index in strip.range where bytes[index] < 0x80 || bytes[index] >= 0xC0 {
      if column == gutter.upperBound - 1 {
        middle = index
        break
      }
      column += 1
    }
    return (
      part(of: strip, strip.range.lowerBound..<middle),
      part(of: strip, middle..<strip.range.upperBound)
    )
  }

  private func part(of strip: Strip, _ range: Range<Int>) -> Strip {
    var line = Line(number: strip.line.number, range: range, in: bytes)
    line.isAnnounced = strip.line.isAnnounced
    return Strip(line: line, range: range)
  }
}
