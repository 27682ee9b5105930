/// A run of strips with white space between the same parts of each: columns or a table.
struct SideBySide {
  /// The strip behind the last.
  private(set) var end: Int
  /// The white space that all strips of the run share, from left to right.
  private(set) var gutters: [ClosedRange<Double>]
  private var covered: Spans
  private let pitch: LinePitch

  /// Narrower white space is none: letters of neighbours nearly touch.
  private static let narrowest = 1.5

  /// The run that begins at a strip; `nil` where the strip's lines do not stand side by side.
  init?(_ strips: [PageStrip], from start: Int, pitch: LinePitch) {
    guard strips.indices.contains(start) else { return nil }
    self.pitch = pitch
    covered = Spans(covering: strips[start].lines)
    gutters = Self.gutters(covered)
    end = start + 1
    guard !gutters.isEmpty else { return nil }
    extend(strips)
  }

  private static func gutters(_ covered: Spans) -> [ClosedRange<Double>] {
    covered.gaps.filter { $0.upperBound - $0.lowerBound >= narrowest }
  }

  private mutating func extend(_ strips: [PageStrip]) {
    var rowGap = 0.0
    while end < strips.count, let left = guttersLeft(with: strips[end]) {
      let next = strips[end]
      let gap = next.box.top - strips[end - 1].box.bottom
      if isOnOneSide(next) {
        // A row with one cell, a cell that goes on, or a paragraph under the table.
        if rowGap == 0 { rowGap = self.rowGap(strips) }
        let isNear = gap <= max(pitch.space(of: next), rowGap * 1.1)
        guard isNear, !isHigher(next, than: strips[end - 1]) else { return }
      } else {
        guard gap <= max(pitch.space(of: next) * 2 + 24, rowGap * 2.5) else { return }
        rowGap = max(rowGap, gap)
      }
      covered = covered.union(Spans(covering: next.lines))
      gutters = left
      end += 1
    }
  }

  /// The white space that would be left between the columns with one strip more; `nil` where the
  /// strip closes some of it.
  private func guttersLeft(with strip: PageStrip) -> [ClosedRange<Double>]? {
    let left = Self.gutters(covered.union(Spans(covering: strip.lines)))
    let keepsAll = gutters.allSatisfy { old in left.contains { $0.overlaps(old) } }
    return keepsAll && !left.isEmpty ? left : nil
  }

  /// How far the next row that has more than one cell stands from the line above it; 0 where none
  /// follows.
  private func rowGap(_ strips: [PageStrip]) -> Double {
    for index in end..<min(end + 12, strips.count - 1) {
      let next = strips[index + 1]
      guard guttersLeft(with: next) != nil else { return 0 }
      let gap = next.box.top - strips[index].box.bottom
      if !isOnOneSide(next), gap > pitch.space(of: next) {
        return gap > next.box.height * 1.5 ? 0 : gap
      }
    }
    return 0
  }

  private func isOnOneSide(_ strip: PageStrip) -> Bool {
    !gutters.contains { gutter in
      strip.lines.contains { $0.box.right <= gutter.upperBound }
        && strip.lines.contains { $0.box.left >= gutter.lowerBound }
    }
  }

  /// Whether the letters are clearly larger, as those of a heading under a table.
  private func isHigher(_ strip: PageStrip, than above: PageStrip) -> Bool {
    let height = strip.lines.map(\.box.height).max() ?? 0
    let usual = above.lines.map(\.box.height).max() ?? 0
    return height > usual * 1.1
  }

  /// Whether a strip above the run is the upper part of one of its columns.
  func reaches(up strip: PageStrip, from first: PageStrip) -> Bool {
    let gap = first.box.top - strip.box.bottom
    return guttersLeft(with: strip) != nil && strip.lines.count == 1
      && gap <= pitch.space(of: strip)
      && !isHigher(strip, than: first)
  }
}
