/// How far apart the lines of a paragraph are printed, for each height of letters.
///
/// The distance is that from top to top. Of the distances that are often met the smallest counts,
/// as the space between items and paragraphs may be met more often still.
struct LinePitch {
  private var byHeight: [Int: Double] = [:]

  init(_ pages: [[PageLine]]) {
    var counts: [Int: [Int: Int]] = [:]
    for lines in pages {
      // Line by line in each column: what begins at nearly the same place.
      var columns: [Int: [PageLine]] = [:]
      for line in lines.sorted(by: { $0.box.top < $1.box.top }) {
        columns[Int(line.textLeft / 4), default: []].append(line)
      }
      for (_, column) in columns {
        for (line, next) in zip(column, column.dropFirst()) {
          let step = next.box.top - line.box.top
          guard Self.key(line) == Self.key(next), step > line.box.height * 0.6,
            step < line.box.height * 3
          else { continue }
          counts[Self.key(line), default: [:]][Int((step * 2).rounded()), default: 0] += 1
        }
      }
    }
    for (height, steps) in counts {
      let most = steps.values.max() ?? 0
      // What is met once may be a break.
      let common = steps.filter { $0.value * 6 >= most && $0.value > 1 }.keys.min()
      if let common { byHeight[height] = Double(common) / 2 }
    }
  }

  /// The distance from top to top in a paragraph with letters like those of a line.
  func step(of line: PageLine) -> Double {
    byHeight[Self.key(line)] ?? line.box.height * 1.2
  }

  /// The most that may lie between two lines of one paragraph.
  func space(of line: PageLine) -> Double {
    step(of: line) * 1.2 - line.box.height
  }

  /// The most that may lie between a strip and what goes on with it.
  func space(of strip: PageStrip) -> Double {
    strip.lines.map { step(of: $0) * 1.4 - $0.box.height }.max() ?? 0
  }

  private static func key(_ line: PageLine) -> Int { Int((line.box.height * 2).rounded()) }
}

extension PageLine {
  /// Where the text begins, behind a bullet or number.
  var textLeft: Double {
    isItem ? words.dropFirst().first?.box.left ?? box.left : box.left
  }
}
