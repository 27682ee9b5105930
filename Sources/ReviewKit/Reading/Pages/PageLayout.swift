/// Finds the reading order of a page: what stands side by side is told apart as columns, which are
/// read one after the other, and tables, which are read row by row.
struct PageLayout {
  /// The distance between the tops of two lines of one paragraph, for a height of letters.
  let pitch: LinePitch

  /// The regions of a page in reading order.
  func regions(of lines: [PageLine]) -> [PageRegion] {
    regions(of: lines, depth: 0)
  }
}

extension PageLayout {
  /// Nested columns deeper than this are an accident of the page, not its layout.
  private static let depthLimit = 6

  private func regions(of lines: [PageLine], depth: Int) -> [PageRegion] {
    let strips = PageStrip.strips(of: lines, pitch: pitch)
    guard depth < Self.depthLimit else { return [.flow(strips.flatMap(\.lines))] }
    var regions: [PageRegion] = []
    var flow: [PageLine] = []
    func endFlow() {
      if !flow.isEmpty { regions.append(.flow(flow)) }
      flow = []
    }
    var index = 0
    while index < strips.count {
      guard let run = SideBySide(strips, from: index, pitch: pitch) else {
        flow += strips[index].lines
        index += 1
        continue
      }
      // Lines on one side that stand directly above belong to the column they go on in.
      var start = index
      while start > 0, !flow.isEmpty, run.reaches(up: strips[start - 1], from: strips[start]) {
        start -= 1
        flow.removeLast(min(flow.count, strips[start].lines.count))
      }
      endFlow()
      let grid = PageGrid(Array(strips[start..<run.end]), gutters: run.gutters, pitch: pitch)
      switch grid.reading {
      case .line: flow.append(PageLine(grid.lines.flatMap(\.words)))
      case .rows(let rows): regions.append(.table(rows))
      case .cells(let cells):
        let remark = PageGrid.remark(among: cells)
        for (place, cell) in cells.enumerated() {
          if place == remark {
            regions.append(.remark(cell))
          } else {
            regions += self.regions(of: cell, depth: depth + 1)
          }
        }
      }
      index = run.end
    }
    endFlow()
    return regions
  }
}
