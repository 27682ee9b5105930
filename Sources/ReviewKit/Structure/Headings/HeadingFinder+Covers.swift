extension HeadingFinder {
  /// Marks title pages of publications, which end in a bare date, and returns the other lines of
  /// the run.
  mutating func markCovers(in run: Range<Int>) -> [Int] {
    var rest: [Int] = []
    var segment: [Int] = []
    for index in run {
      if texts[index]?.role == .review || texts[index]?.role == .theme {
        rest += segment
        segment = []
        rest.append(index)
        continue
      }
      segment.append(index)
      if isDateLine(index) {
        if segment.count >= 2 {
          for line in segment { uses[line] = .cover(isLast: line == index) }
        } else {
          uses[index] = .text
        }
        segment = []
      }
    }
    return rest + segment
  }

  func isDateLine(_ index: Int) -> Bool {
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    let dates = PrintedDate.all(in: tokens)
    guard let date = dates.first, date.place.count >= 2 else { return false }
    return (tokens.count <= 5 && date.place.count * 2 >= tokens.count)
      || (dates.count > 1 && tokens.count < 20)
  }
}

extension HeadingFinder {
  func isNavigation(_ index: Int) -> Bool {
    guard isNavigation(Token.tokens(of: blocks[index].passage, in: bytes)) else { return false }
    return texts[index]?.isStrong != true || texts[index]?.role == .apparatus
  }

  /// Words of a menu, or a trail such as "Home > Children > Training".
  func isNavigation(_ tokens: [Token]) -> Bool {
    let words = tokens.filter(\.isWord)
    if tokens.drop(while: { !$0.isWord }).reversed().drop(while: { !$0.isWord }).contains(where: {
      $0.text == ">"
    }), words.count > 3 {
      return true
    }
    if words.first?.text == "home",
      tokens.count(where: { ["/", "|", "\\", "»", "›"].contains($0.text) }) > 1
    {
      return true
    }
    guard let place = wording.cues(in: words).place(of: .navigation) else { return false }
    // "Home" and "News" are entries of a menu; "Home visits" is not, "Report a concern" is.
    let single = words.count { wording.cues(in: CollectionOfOne($0)).holds(.navigation) }
    if single > 0 { return single * 3 >= words.count * 2 }
    return place == 0 || words.count <= 6
  }
}
