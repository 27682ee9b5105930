/// Runs of short lines at the edges of a text: menus of a page, lines of a cover, fields of a form.
extension HeadingFinder {
  /// "How well do you know the families you visit?" above the links of a page: asked of the reader.
  func asksReader(_ index: Int) -> Bool {
    guard !isNavigation(index), blocks[index].gap > 0, endsAsking(index) else { return false }
    let words = Token.tokens(of: blocks[index].passage, in: bytes).filter(\.isWord)
    return words.count >= 6
      && wording.cues(in: words.dropFirst()).holds(.verbs)
  }

  /// The line that a trail ends in, "Home > Reviews > Learning from child M", where it stands by
  /// itself behind it.
  func titleOfPage(in run: Range<Int>) -> Int? {
    var trail: [Word] = []
    for index in run {
      let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
      if let step = tokens.lastIndex(where: { [">", "/", "»", "›", "|"].contains($0.text) }),
        step > 0, step + 1 < tokens.count
      {
        trail = tokens[(step + 1)...].map(\.text)
      } else if !trail.isEmpty, blocks[index].gap > 0, tokens.map(\.text) == trail {
        return index
      }
    }
    return nil
  }

  /// "Date received" / "Letter sent" right below "For office use only": what that heading holds,
  /// unless text follows a single line.
  func isGluedToApparatus(_ first: Int, _ stretch: [Int]) -> Bool {
    guard first > 0, blocks[first].gap == 0, uses[first - 1].isHeading,
      !blocks[first].isMarkedHeading, lastRole(before: first) == .apparatus,
      let last = stretch.last
    else { return false }
    guard last + 1 < blocks.count else { return true }
    let next = blocks[last + 1]
    return next.kind == .row || next.gap > 0 || stretch.count > 2
      || (!next.isItem && TextShape(next.passage, in: bytes).words < 8)
  }

  /// "FROM THE EDITOR" behind the lines of the title, with a blank line in front and text right
  /// below.
  func endsCover(_ index: Int, from first: Int) -> Bool {
    guard first < 3, index < 12, blocks[index].gap > 0, index + 1 < blocks.count,
      blocks[index + 1].kind == .paragraph, blocks[index + 1].gap <= 1
    else { return false }
    let isKnown = texts[index]?.isSure == true && texts[index]?.role != nil
    return (isKnown || TextShape(blocks[index].passage, in: bytes).isAllCapitals)
      && TextShape(blocks[index + 1].passage, in: bytes).words >= 12
  }
}
