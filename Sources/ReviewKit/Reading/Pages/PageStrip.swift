/// Lines that no white space parts from each other over the whole width: most often one printed
/// line, with all that stands beside it.
struct PageStrip {
  var lines: [PageLine]
  var box: PageBox

  /// Cuts lines into strips, from the top down; what stands on one printed line comes from left to
  /// right.
  static func strips(of lines: [PageLine], pitch: LinePitch) -> [PageStrip] {
    var strips: [PageStrip] = []
    var reach = -Double.infinity
    for line in lines.sorted(by: { ($0.box.middle, $0.box.left) < ($1.box.middle, $1.box.left) }) {
      // Letters reach into the lines above and below, so the place that a line takes is told by
      // the distance of lines.
      let half = min(line.box.height, pitch.step(of: line)) * 0.42
      if line.box.middle - half < reach, !strips.isEmpty {
        strips[strips.count - 1].lines.append(line)
        strips[strips.count - 1].box = strips[strips.count - 1].box.union(line.box)
      } else {
        strips.append(PageStrip(lines: [line], box: line.box))
      }
      reach = max(reach, line.box.middle + half)
    }
    for index in strips.indices { strips[index].order() }
    return strips
  }

  private mutating func order() {
    guard let first = lines.first, let last = lines.last,
      last.box.middle - first.box.middle < first.box.height * 0.45
    else { return }
    lines.sort { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) }
  }
}

/// Stretches of a page's width.
struct Spans: Hashable {
  /// In order, none touching the next.
  private(set) var spans: [ClosedRange<Double>] = []

  init(covering lines: [PageLine]) {
    for line in lines.sorted(by: { $0.box.left < $1.box.left }) where line.box.width >= 0 {
      if let last = spans.last, line.box.left <= last.upperBound {
        let end = max(last.upperBound, line.box.right)
        spans[spans.count - 1] = last.lowerBound...end
      } else {
        spans.append(line.box.left...max(line.box.left, line.box.right))
      }
    }
  }

  /// Both together.
  func union(_ other: Spans) -> Spans {
    var union = self
    union.spans = []
    for span in (spans + other.spans).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = union.spans.last, span.lowerBound <= last.upperBound {
        union.spans[union.spans.count - 1] =
          last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        union.spans.append(span)
      }
    }
    return union
  }

  /// What is free between the first and the last.
  var gaps: [ClosedRange<Double>] {
    zip(spans, spans.dropFirst()).map { $0.upperBound...$1.lowerBound }
  }
}
