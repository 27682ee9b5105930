extension HeadingFinder {
  /// Decides on candidates, one run of neighbours at a time.
  mutating func decideRuns() {
    var index = 0
    while index < blocks.count {
      guard isCandidate[index] else {
        index += 1
        continue
      }
      var end = index + 1
      while end < blocks.count, isCandidate[end], blocks[end].gap < Outline.slideGap { end += 1 }
      decide(index..<end)
      index = end
    }
  }

  mutating func decide(_ run: Range<Int>) {
    if run.count(where: { isNavigation($0) }) * 4 >= run.count, run.count >= 3 {
      let titles = titlesOfResources(in: run)
      for index in titles { uses[index] = .label }
      let page = titleOfPage(in: run)
      for index in run where !titles.contains(index) && !asksReader(index) {
        let isTitle = texts[index]?.isStrong == true && !isNavigation(index)
        uses[index] = isTitle || index == page ? .heading(0) : .clutter
      }
      return
    }
    clearMenus(in: run)
    clearContents(in: run)
    let rest = markCovers(in: run).filter { uses[$0] != .clutter }
    var stretch: [Int] = []
    for index in rest {
      if isResourceTitle(index) || isDiaryEntry(index) {
        settle(stretch, before: index)
        stretch = []
        uses[index] = .label
      } else if isQuestionAsked(index)
        || (stretch.last.map { texts[$0]?.role == .questions } == true && endsAsking(index))
      {
        settle(stretch, before: index)
        stretch = []
      } else if texts[index]?.isStrong == true || blocks[index].isBold || isQuestionHeading(index) {
        settle(stretch, before: index)
        stretch = []
        uses[index] = .heading(0)
      } else if isSubtitle[index] {
        settle(stretch, before: index)
        stretch = []
      } else {
        stretch.append(index)
      }
    }
    settle(stretch, before: run.upperBound)
  }

  /// Takes out what menus hold, and the few lines that stand right below or above them.
  private mutating func clearMenus(in run: Range<Int>) {
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start + 1
      while end < run.upperBound, blocks[end].gap == 0 { end += 1 }
      let group = start..<end
      let menus = group.count { isNavigation($0) }
      if menus > 0 {
        let isMenu = menus * 4 >= group.count && group.count > 1
        for index in group where isNavigation(index) || isMenu && isOfMenu(index) {
          uses[index] = .clutter
        }
      }
      start = end
    }
  }

  /// Whether a line beside entries of a menu may be one, and points to nothing in particular.
  private func isOfMenu(_ index: Int) -> Bool {
    guard texts[index]?.isStrong != true else { return false }
    let cues = wording.cues(in: Token.tokens(of: blocks[index].passage, in: bytes))
    return !cues.begins(with: .openers) && !cues.begins(with: .pointers) && !cues.holds(.resources)
  }

  /// Takes out "Audit of neglect   3": titles with their pages, right below "Inside this issue".
  private mutating func clearContents(in run: Range<Int>) {
    let titles = run.dropFirst().prefix { blocks[$0].gap == 0 && endsInPage($0) }
    guard titles.count > 1, texts[run.lowerBound]?.role == .apparatus else { return }
    for index in titles { uses[index] = .clutter }
  }

  private func endsInPage(_ index: Int) -> Bool {
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    return 2...12 ~= tokens.count && tokens.last.map { 1...200 ~= $0.integer ?? 0 } ?? false
  }

  func endsAsking(_ index: Int) -> Bool {
    !blocks[index].isBold
      && TextShape(blocks[index].passage, in: bytes).last == UInt8(ascii: "?")
  }

  /// A question under a heading for questions is one of them.
  func isQuestionAsked(_ index: Int) -> Bool {
    guard index > 0, let end = blocks[index].passage.fragments.last?.range.last,
      bytes[end] == UInt8(ascii: "?"), !blocks[index].isBold
    else { return false }
    if texts[index]?.isStrong == true, texts[index]?.role != .questions, blocks[index].gap > 0,
      index + 1 < blocks.count, blocks[index + 1].isItem
    {
      return false
    }
    // "DID YOU KNOW?" asks nothing.
    if Token.tokens(of: blocks[index].passage, in: bytes).map(\.text) == Self.knowing {
      return false
    }
    // "WHAT NEXT?" opens what is to be done, where the questions are not in capitals.
    let shape = TextShape(blocks[index].passage, in: bytes)
    if texts[index]?.isStrong == true, texts[index]?.role != .questions, blocks[index].gap > 0,
      shape.words <= 5, shape.isAllCapitals,
      blocks[index - 1].gap == 0 || blocks[index - 1].isItem
        || !TextShape(blocks[index - 1].passage, in: bytes).isAllCapitals
    {
      return false
    }
    // "Want to know more?" opens what there is to read.
    if texts[index]?.isSure == true, texts[index]?.role == .resources, blocks[index].gap > 0,
      shape.words <= 6
    {
      return false
    }
    return lastRole(before: index) == .questions && texts[index]?.role != .apparatus
  }

  private static let knowing: [Word] = ["did", "you", "know", "?"]

  /// "Who should be told?": a whole question heads what answers it.
  func isQuestionHeading(_ index: Int) -> Bool {
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    guard tokens.last?.text == "?", let first = tokens.first,
      Self.questionWords.contains(first.text)
    else {
      return false
    }
    return tokens.count > 4 && tokens.dropLast().allSatisfy(\.isWord)
  }

  /// One or two plain short lines in front of text are headings; three and more are labels of a
  /// diagram.
  mutating func settle(_ stretch: [Int], before next: Int) {
    let stretch = stretch.filter { !isLeadIn($0, in: stretch) }
    guard let first = stretch.first else { return }
    if isListOfTitles(stretch) {
      for index in stretch { uses[index] = .label }
      return
    }
    if isGluedToApparatus(first, stretch) {
      for index in stretch { uses[index] = .label }
      return
    }
    let titles = stretch.filter { TextShape(blocks[$0].passage, in: bytes).words <= 14 }
    if stretch.count >= 3 || isOneOfMany(first) {
      let opensSlide = blocks[first].gap >= Outline.slideGap && stretch.count > 3
      for index in stretch { uses[index] = .label }
      if opensSlide { uses[first] = .heading(0) }
      if let last = stretch.last, endsCover(last, from: first) { uses[last] = .heading(0) }
    } else {
      for index in titles { uses[index] = .heading(0) }
    }
  }

  /// Short lines directly under a heading for resources name them.
  func isListOfTitles(_ stretch: [Int]) -> Bool {
    guard let first = stretch.first, lastRole(before: first) == .resources else { return false }
    if blocks[first].gap == 0 { return true }
    guard first > 0, case .heading = uses[first - 1] else { return false }
    return stretch.dropFirst().allSatisfy { blocks[$0].gap == 0 } || stretch.count > 2
  }

  /// "Working with fathers, online   8 and 9 April": an entry of a diary.
  private func isDiaryEntry(_ index: Int) -> Bool {
    guard blocks[index].kind == .paragraph, lastRole(before: index) == .resources else {
      return false
    }
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    return tokens.count >= 4 && PrintedDate.namesDay(tokens)
  }

  /// "Toolkit for first visits (2021)" directly under a heading, with no sentence below it.
  private func isResourceTitle(_ index: Int) -> Bool {
    guard index > 0, blocks[index].gap == 0, !blocks[index].isBold else { return false }
    switch uses[index - 1] {
    case .heading, .label: break
    default:
      let above = TextShape(blocks[index - 1].passage, in: bytes)
      let isTitle = blocks[index - 1].kind == .paragraph && above.words <= 16
      guard isTitle, !above.endsSentence || above.last == UInt8(ascii: "?") else { return false }
    }
    let tokens = Token.tokens(of: blocks[index].passage, in: bytes)
    guard tokens.count > 2, wording.cues(in: tokens).holds(.titles) else { return false }
    guard index + 1 < blocks.count, blocks[index + 1].gap == 0 else { return true }
    let next = TextShape(blocks[index + 1].passage, in: bytes)
    return blocks[index + 1].kind == .paragraph && next.words <= 16 && !next.endsSentence
  }

  /// In a run that holds a menu: the lines directly under a heading for resources, up to a blank.
  private func titlesOfResources(in run: Range<Int>) -> Set<Int> {
    Set(run.filter { !isNavigation($0) && isRightUnderResources($0) })
  }

  private func isRightUnderResources(_ index: Int) -> Bool {
    var place = index
    while place > 0, index - place < 12, blocks[place].kind == .paragraph {
      let gap = blocks[place].gap
      place -= 1
      let isHeading = texts[place]?.isStrong == true
      guard gap == 0 || (gap == 1 && isHeading && blocks[place].gap > 0) else { return false }
      if isHeading { return texts[place]?.role == .resources }
    }
    return false
  }

  /// "Children in these reviews:" right under a heading only leads to its list.
  func isLeadIn(_ index: Int, in stretch: [Int]) -> Bool {
    guard index > 0, index + 1 < blocks.count, blocks[index + 1].isItem, let text = texts[index],
      text.role == nil
    else { return false }
    var followsHeading = stretch.contains(index - 1)
    if isHeading(index - 1) { followsHeading = true }
    return followsHeading && TextShape(blocks[index].passage, in: bytes).last == UInt8(ascii: ":")
  }

  /// What the nearest heading in front says.
  func lastRole(before index: Int) -> Role? {
    for place in (0..<index).reversed().prefix(40) where isHeading(place) {
      return texts[place]?.role
    }
    return nil
  }

  /// Whether wide gaps part it from short lines of the same sort on both sides, as labels on a
  /// slide are.
  func isOneOfMany(_ index: Int) -> Bool {
    guard blocks[index].gap >= Outline.slideGap else { return false }
    func isLone(_ place: Int) -> Bool {
      blocks.indices.contains(place) && isCandidate[place] && texts[place]?.isStrong != true
        && blocks[place].gap >= Outline.slideGap
        && TextShape(blocks[place].passage, in: bytes).words <= 8
    }
    let before = [index - 1, index - 2].filter(isLone).count
    let after = [index + 1, index + 2].filter(isLone).count
    return before + after >= 2 && (isLone(index - 1) || isLone(index + 1))
  }
}
