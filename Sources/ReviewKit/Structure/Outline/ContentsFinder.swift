/// Finds the entries of lists of contents among the blocks of a document.
struct ContentsFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let finder: HeadingFinder

  init(_ finder: HeadingFinder, in bytes: UnsafeBufferPointer<UInt8>) {
    self.finder = finder
    self.bytes = bytes
  }

  /// The blocks that only announce what comes later: three or more short ones in a row that all
  /// come again as headings or rows.
  var entries: Set<Int> {
    let keys = finder.blocks.indices.map(key)
    var last: [String: Int] = [:]
    for (index, key) in keys.enumerated() {
      if let key { last[key] = index }
    }
    var entries: Set<Int> = []
    var run: [Int] = []
    func close() {
      if run.count >= 3, !isUnderThemes(run[0]) { entries.formUnion(run) }
      run = []
    }
    for index in finder.blocks.indices {
      if let key = keys[index], let later = last[key], later > index + 2,
        !finder.blocks[index].isMarkedHeading,
        finder.isHeading(later)
      {
        run.append(index)
      } else {
        close()
      }
    }
    close()
    return entries
  }
}

extension ContentsFinder {
  /// The words of a short block without a page number behind them; `nil` for longer text.
  private func key(_ index: Int) -> String? {
    let block = finder.blocks[index]
    guard block.passage.fragments.count <= 2 else { return nil }
    let passage = block.kind == .row ? block.cells.first ?? Passage() : block.passage
    let length = passage.fragments.reduce(0) { $0 + $1.range.count }
    guard 3...120 ~= length else { return nil }
    return HeadingKey.key(of: Token.tokens(of: passage, in: bytes))
  }

  /// A list of themes announces sections as a contents list does, but its entries say more.
  private func isUnderThemes(_ index: Int) -> Bool {
    let heading = (max(0, index - 3)..<index).last {
      finder.isHeading($0) || finder.texts[$0] != nil
    }
    return heading.flatMap { finder.texts[$0]?.role } == .themes
  }
}
