/// The lines a value was read from: counted from 1, as editors do, both ends included.
public struct LineRange: Hashable, Sendable, Comparable {
  public let first: Int
  public let last: Int

  /// - Precondition: `first` is at least 1 and not above `last`.
  public init(_ first: Int, _ last: Int) {
    precondition(first >= 1 && first <= last, "lines count from 1 and run forward")
    self.first = first
    self.last = last
  }

  public init(_ line: Int) {
    self.init(line, line)
  }

  public func contains(_ line: Int) -> Bool {
    first <= line && line <= last
  }

  public func overlaps(_ other: LineRange) -> Bool {
    first <= other.last && other.first <= last
  }

  public func union(_ other: LineRange) -> LineRange {
    LineRange(min(first, other.first), max(last, other.last))
  }

  public static func < (left: LineRange, right: LineRange) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}

extension LineRange {
  /// The fewest ranges that hold just the given lines, in order.
  static func runs(of lines: some Sequence<Int>) -> [LineRange] {
    var runs: [LineRange] = []
    for line in Set(lines).sorted() {
      if let last = runs.last, last.last + 1 == line {
        runs[runs.count - 1] = LineRange(last.first, line)
      } else {
        runs.append(LineRange(line))
      }
    }
    return runs
  }
}

extension LineRange: CustomStringConvertible {
  /// "12" or "12-15".
  public var description: String {
    first == last ? "\(first)" : "\(first)-\(last)"
  }
}

extension [LineRange] {
  /// How many of the lines, which ascend, stand in one of the ranges, which may come in any order.
  func countLines(of lines: [Int]) -> Int {
    var ranges = sorted()[...]
    return lines.count { line in
      while let range = ranges.first, range.last < line { ranges = ranges.dropFirst() }
      return ranges.first?.contains(line) ?? false
    }
  }
}
