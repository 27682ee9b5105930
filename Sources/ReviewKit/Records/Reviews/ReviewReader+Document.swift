// MARK: - A document that is one review

extension ReviewReader {
  /// The document as one review, where its title says so, or where it tells of one case and is no
  /// collection; `nil` where the reviews that were found stand for themselves.
  func wholeDocument(_ found: [ReviewFinder.Found]) -> ReviewFinder.Found? {
    let front = metadata.frontPage
    let review = frontReview(front)
    if !found.isEmpty {
      guard let review, isAbout(review, found, front) else { return nil }
      return review
    }
    return review ?? toldCase(front)
  }

  /// The review that the lines at the top name, spanning the document.
  private func frontReview(_ front: FrontPage) -> ReviewFinder.Found? {
    let tokens = front.titleTokens
    guard let title = front.title, let entry = front.titleEntry, tokens.last?.text != "?" else {
      return nil
    }
    let kind = ReviewKinds.standard.place(in: tokens)
    let name = CaseName.placeInTitle(tokens)
    if name == nil {
      // A guide to reviews, the panel of them, a course on them are none.
      guard kind != nil, !tokens.contains(where: { Self.papersOnReviews.contains($0.text) }) else {
        return nil
      }
    }
    guard kind != nil || metadata.kind != .trainingHandout else { return nil }
    return ReviewFinder.Found(
      title: title,
      kind: kind?.kind,
      name: name.map { CaseName.passage(tokens[$0]) },
      others: name.map { CaseName.passages(behind: $0, inTitle: tokens) } ?? [],
      year: nil,
      entries: entry..<outline.entries.count
    )
  }

  private static let papersOnReviews = Lexicon.reviews["papersOnReviews"]
  private static let severalPapers = Lexicon.reviews["severalPapers"]

  /// Whether all reviews found in the text are the one of the title, named again.
  private func isAbout(
    _ review: ReviewFinder.Found,
    _ found: [ReviewFinder.Found],
    _ front: FrontPage
  ) -> Bool {
    let own = review.name.map(caseKey)
    let inner = found.filter { !front.entries.contains($0.entries.lowerBound) }
    let names = Set(inner.compactMap { $0.name.map(caseKey) })
    let others = review.others.map(caseKey)
    guard names.count <= 1 || names.allSatisfy({ $0 == own || others.contains($0) }) else {
      return false
    }
    if let own, let name = names.first, own != name, !others.contains(name) { return false }
    return inner.allSatisfy { other in
      other.year == nil
        && (other.name != nil || other.kind == review.kind || other.kind == nil)
        && (other.kind == nil || review.kind == nil || other.kind == review.kind)
    }
  }

  private func caseKey(_ name: Passage) -> String {
    CaseName.bare(Token.tokens(of: name, in: bytes)[...])
  }

  /// The case that a document tells of without calling itself a review.
  private func toldCase(_ front: FrontPage) -> ReviewFinder.Found? {
    guard ![.thematicSummary, .practicePoints, .trainingHandout].contains(metadata.kind) else {
      return nil
    }
    let first = outline.entries.firstIndex { $0.use.isHeading || $0.use == .text }
    // "One minute briefings", "Our reviews": a page of several tells of no one case.
    guard !front.titleTokens.contains(where: { Self.severalPapers.contains($0.text) }),
      let start = front.titleEntry ?? first,
      let name = CaseNameFinder(outline, statements: statements, in: bytes).name()
    else { return nil }
    let isTitled =
      front.title != nil
      && (CaseName.placeInTitle(front.titleTokens) != nil || titleTells(front, of: name))
    return ReviewFinder.Found(
      title: isTitled ? front.title : nil,
      kind: nil,
      name: isTitled ? nil : name,
      year: nil,
      entries: start..<outline.entries.count
    )
  }

  private func titleTells(_ front: FrontPage, of name: Passage) -> Bool {
    let words = Token.tokens(of: name, in: bytes).map(\.text)
    return front.titleTokens.contains { words.contains(CaseName.bareWord($0.text)) }
  }

  /// The kind of review that entries name most often, in the singular or plural; a rapid review or
  /// a learning event, which are steps of other reviews, where no other is named.
  func namedKind(_ entries: ArraySlice<Outline.Entry>) -> Review.Kind? {
    var counts: [Review.Kind: Int] = [:]
    for entry in entries where entry.block.passage.fragments.contains(where: mentionsReview) {
      var tokens = Token.tokens(of: entry.block.passage, in: bytes)
      for index in tokens.indices
      where ["reviews", "audits", "events"].contains(tokens[index].text) {
        tokens[index].text = tokens[index].text.dropLast(1)
      }
      for kind in ReviewKinds.standard.kinds(in: tokens) { counts[kind, default: 0] += 1 }
    }
    func rank(_ kind: Review.Kind) -> Int {
      switch kind {
      case .reflectiveLearningEvent, .multiAgencyAudit: 0
      case .rapidReview, .thematicAnalysis: 1
      default: 2
      }
    }
    return counts.sorted {
      (rank($1.key), $1.value, $0.key.rawValue) < (rank($0.key), $0.value, $1.key.rawValue)
    }.first?.key
  }

  private func mentionsReview(_ fragment: Passage.Fragment) -> Bool {
    bytes[fragment.range].contains { $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "d") }
  }
}
