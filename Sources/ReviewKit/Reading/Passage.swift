/// A stretch of text in a source, in reading order; one that lines, columns or pages break has a
/// fragment for each stretch.
///
/// It holds no text: `SourceText.text(of:)` makes it when asked.
public struct Passage: Hashable, Sendable {
  /// Bytes that stand on one line.
  public struct Fragment: Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    public let range: Range<Int>

    public init(line: Int, range: Range<Int>) {
      self.line = line
      self.range = range
    }
  }

  public var fragments: [Fragment]

  public init(_ fragments: [Fragment] = []) {
    self.fragments = fragments
  }

  public var isEmpty: Bool { fragments.isEmpty }

  /// The first run of lines that the passage stands on, in reading order; `nil` for an empty
  /// passage.
  ///
  /// A passage that goes on in another place has all its runs in `pieces`.
  public var lines: LineRange? {
    guard let first = fragments.first?.line else { return nil }
    var last = first
    for fragment in fragments.dropFirst() {
      guard Self.goesOn(from: last, to: fragment.line) else { break }
      last = fragment.line
    }
    return LineRange(first, last)
  }

  /// Whether two lines belong to one run: a page break with its running header may stand between
  /// them.
  private static func goesOn(from last: Int, to next: Int) -> Bool { last...(last + 6) ~= next }

  /// Each run of lines, in reading order; a few lines between two fragments, as a page break with
  /// its running header makes, do not part a run.
  public var pieces: [LineRange] {
    var runs: [LineRange] = []
    for fragment in fragments {
      if let last = runs.last, Self.goesOn(from: last.last, to: fragment.line) {
        runs[runs.count - 1] = LineRange(last.first, fragment.line)
      } else {
        runs.append(LineRange(fragment.line))
      }
    }
    return runs
  }
}

extension Passage {
  /// The last byte, which spares many a text to be cut into tokens; `nil` where there is none.
  func lastByte(in bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    fragments.last.flatMap { bytes[$0.range].last }
  }
}
