/// Mends the lines of a page: bullets go to their items, and what a table set side by side is parted
/// again where the listing ran it together.
struct PageLines {
  private(set) var lines: [PageLine]

  init(_ lines: [PageLine]) {
    self.lines = lines.flatMap(Self.partedAtWideGaps)
    partAtColumns()
    joinMarks()
  }
}

extension PageLines {
  /// The line, parted where a gap is wider than any that stands between words.
  private static func partedAtWideGaps(_ line: PageLine) -> [PageLine] {
    var parts: [[PageWord]] = []
    for word in line.words {
      if let last = parts.last?.last, word.box.left - last.box.right <= line.box.height * 1.3 {
        parts[parts.count - 1].append(word)
      } else {
        parts.append([word])
      }
    }
    return parts.map { PageLine($0) }
  }

  /// Parts lines at a gap that is wide for the line and ends where several other lines begin.
  private mutating func partAtColumns() {
    var starts: [Int: [Double]] = [:]
    for line in lines {
      starts[Int(line.box.left.rounded()), default: []].append(line.box.top)
    }
    func isColumn(_ word: PageWord) -> Bool {
      let left = Int(word.box.left.rounded())
      return (-1...1).reduce(0) { count, step in
        count + (starts[left + step] ?? []).count { abs($0 - word.box.top) < 200 }
      } >= 2
    }
    lines = lines.flatMap { line -> [PageLine] in
      let gaps = zip(line.words, line.words.dropFirst()).map { $1.box.left - $0.box.right }
      guard gaps.count > 1, let usual = gaps.sorted().dropFirst(gaps.count / 2).first else {
        return [line]
      }
      var parts: [[PageWord]] = [[line.words[0]]]
      for (word, gap) in zip(line.words.dropFirst(), gaps) {
        let isWide = gap > line.box.height * 0.3 && gap > usual * 1.6
        if isWide, !ItemMark.isMark(parts[parts.count - 1][0].text), isColumn(word) {
          parts.append([word])
        } else {
          parts[parts.count - 1].append(word)
        }
      }
      return parts.map { PageLine($0) }
    }
  }

  /// Joins a bullet or number that stands alone to the text on its right.
  private mutating func joinMarks() {
    var marks: [PageLine] = []
    var others: [PageLine] = []
    for line in lines {
      if line.words.count == 1, ItemMark.isMark(line.words[0].text) {
        marks.append(line)
      } else {
        others.append(line)
      }
    }
    guard !marks.isEmpty else { return }
    others.sort { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    for mark in marks {
      let reach = max(48, mark.box.height * 4)
      // Lines are in order, so that those near the mark are found without looking at all.
      let first = others.firstPlace { $0.box.top >= mark.box.top - reach }
      var best: Int?
      for place in first..<others.count {
        let line = others[place]
        guard line.box.top <= mark.box.bottom else { break }
        let isBeside = line.box.top < mark.box.middle && mark.box.middle < line.box.bottom
        let gap = line.box.left - mark.box.right
        guard isBeside, -1...reach ~= gap else { continue }
        if best.map({ others[$0].box.left > line.box.left }) ?? true { best = place }
      }
      if let best {
        others[best] = PageLine(mark.words + others[best].words)
      } else {
        let place = others.firstPlace { $0.box.top >= mark.box.top }
        others.insert(mark, at: place)
      }
    }
    lines = others
  }
}

extension Array {
  /// The first place whose element fulfils what none before and all behind it do; `count` where
  /// none does.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
