/// Finds where the reviews of a document begin and end.
struct ReviewFinder {
  /// A review before its details are read.
  struct Found {
    /// The title as printed; `nil` where none was found.
    var title: Passage?
    /// `nil` where the title does not say.
    var kind: Review.Kind?
    /// The name of the case, where the title or the heading under it holds one.
    var name: Passage?
    /// The names that the title sets beside it.
    var others: [Passage] = []
    /// The year that the title of an entry of a collection opens with.
    var year: String?
    /// Its entries of the outline.
    var entries: Range<Int>
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let outline: Outline
  private(set) var reviews: [Found] = []
  /// The level of the heading that opened the review that is still open; `nil` when none is.
  private var openLevel: Int?
  /// What ends a review in a paper of several articles; `nil` in any other.
  private var articles: ArticleHeadings?
  /// Dates that the open review has named in its first words.
  private var openDate: String?

  init(_ outline: Outline, in bytes: UnsafeBufferPointer<UInt8>) {
    self.outline = outline
    self.bytes = bytes
    articles = ArticleHeadings(outline, in: bytes)
    for index in outline.entries.indices { read(index) }
    close(before: outline.entries.count)
  }
}

extension ReviewFinder {
  private mutating func read(_ index: Int) {
    switch outline.entries[index].use {
    case .heading(let place): readHeading(place, at: index)
    case .text: readOpening(index)
    default: break
    }
  }

  private mutating func readHeading(_ place: Int, at index: Int) {
    let heading = outline.headings[place]
    guard let title = heading.reviewTitle else {
      if endsReview(place) { close(before: index) }
      if let review = namedCase(heading, at: index) { open(review, level(of: heading, at: index)) }
      return
    }
    let tokens = Token.tokens(of: heading.passage, in: bytes)
    let name = title.name.map { CaseName.passage(tokens[$0]) }
    if title.year == nil, openLevel != nil {
      if title.kindPlace == nil, namesOpenReview(name) { return }
      if let name, repeatsOpenReview(name, title, at: index, heading) { return }
      if title.kindPlace != nil, titlesOpenReview(title.kind, heading.passage) { return }
      if name == nil, let kind = title.kind, isSubtitle(of: kind, at: index) { return }
    }
    let start = start(ofSlideWith: index)
    open(
      Found(
        title: heading.passage,
        kind: title.kind,
        name: name,
        others: title.name.map { CaseName.passages(behind: $0, inTitle: tokens) } ?? [],
        year: title.year,
        entries: start..<index + 1
      ),
      level(of: heading, at: index)
    )
  }

  /// A title without marks of its own stands above all that follows it.
  private func level(of heading: Outline.Heading, at index: Int) -> Int {
    if outline.entries[index].block.isMarkedHeading { return heading.level }
    return 1
  }

  private mutating func open(_ review: Found, _ level: Int) {
    close(before: review.entries.lowerBound)
    reviews.append(review)
    openLevel = level
    openDate = nil
  }

  private func endsReview(_ place: Int) -> Bool {
    guard let openLevel, let open = reviews.last else { return false }
    if outline.headings[place].level <= openLevel { return true }
    return articles?.isArticle(place, behind: open.title) ?? false
  }

  /// "Baby Wren" as a heading, with "Rapid review, May 2024" in the line under it.
  private func namedCase(_ heading: Outline.Heading, at index: Int) -> Found? {
    let tokens = Token.tokens(of: heading.passage, in: bytes)
    guard tokens.count <= 10, let name = CaseName.placeInTitle(tokens),
      ReviewTitle.isOnlyNumbered(tokens[..<name.lowerBound]),
      !tokens[name.upperBound...].contains(where: \.isWord),
      let next = outline.entries.indices.contains(index + 1) ? outline.entries[index + 1] : nil
    else { return nil }
    let under = Token.tokens(of: next.block.passage, in: bytes)
    guard under.count <= 16, let kind = ReviewKinds.standard.place(in: under),
      kind.place.lowerBound <= 1
    else { return nil }
    return Found(
      title: heading.passage,
      kind: kind.kind,
      name: CaseName.passage(tokens[name]),
      year: nil,
      entries: index..<index + 1
    )
  }

  /// The kind and the date in a line of their own under the title.
  private func isSubtitle(of kind: Review.Kind, at index: Int) -> Bool {
    guard let open = reviews.last, open.year == nil, open.kind == kind else { return false }
    return index - open.entries.lowerBound <= 2
  }

  /// On a slide a line of context may stand above the title: it belongs to the review if it speaks
  /// of one.
  private func start(ofSlideWith title: Int) -> Int {
    guard outline.isSlides, title > 0, outline.entries[title].block.gap >= Outline.slideGap else {
      return title
    }
    let above = outline.entries[title - 1]
    guard above.use == .text, above.block.kind == .paragraph, above.block.gap >= Outline.slideGap
    else { return title }
    let words = Token.tokens(of: above.block.passage, in: bytes).map(\.text)
    let speaks = zip(words, words.dropFirst()).contains {
      $0 == "this" && ["review", "audit"].contains($1)
    }
    return speaks ? title - 1 : title
  }

  /// The name of the case alone, under the title of its review.
  private mutating func namesOpenReview(_ name: Passage?) -> Bool {
    guard let name, var open = reviews.popLast() else { return false }
    defer { reviews.append(open) }
    guard let known = open.name else {
      open.name = name
      return true
    }
    return ([known] + open.others).contains { key($0) == key(name) }
  }

  /// The title of the open review again, as the heading of a part or at the top of a page; one
  /// right behind the cover begins the review anew.
  private mutating func repeatsOpenReview(
    _ name: Passage,
    _ title: ReviewTitle,
    at index: Int,
    _ heading: Outline.Heading
  ) -> Bool {
    guard let open = reviews.last, let known = open.name, key(known) == key(name),
      title.kind == nil || open.kind == nil || title.kind == open.kind
    else { return false }
    let isBehindCover =
      index - open.entries.lowerBound <= 5 && title.kindPlace != nil
      && heading.level > (openLevel ?? 0)
    if isBehindCover { reviews.removeLast() }
    return !isBehindCover
  }

  /// A title printed in the middle of a review that has none of its own.
  private mutating func titlesOpenReview(_ kind: Review.Kind?, _ title: Passage) -> Bool {
    guard openLevel != nil, let open = reviews.last, open.title == nil, open.kind == kind else {
      return false
    }
    reviews[reviews.count - 1].title = title
    return true
  }

  /// "The audit of 13th November 2024 reviewed …": a review that opens without a title.
  private mutating func readOpening(_ index: Int) {
    let block = outline.entries[index].block
    guard block.kind == .paragraph, let start = block.passage.fragments.first else { return }
    guard bytes[start.range.prefix(4)].elementsEqual("The ".utf8) else { return }
    let head = Passage([Passage.Fragment(line: start.line, range: start.range.prefix(60))])
    let tokens = Token.tokens(of: head, in: bytes)
    guard tokens.count > 5, let kind = Self.openings[tokens[1].text], tokens[2].text == "of",
      let date = PrintedDate.first(in: tokens), date.place.lowerBound == 3
    else { return }
    defer { openDate = date.iso }
    if openLevel != nil, openDate == nil || openDate == date.iso { return }
    close(before: index)
    reviews.append(Found(title: nil, kind: kind, name: nil, year: nil, entries: index..<index + 1))
    openLevel = 1
  }

  private static let openings: [Word: Review.Kind] = ["audit": .multiAgencyAudit]

  private mutating func close(before index: Int) {
    if openLevel != nil, let last = reviews.indices.last {
      reviews[last].entries = reviews[last].entries.lowerBound..<index
    }
    openLevel = nil
    openDate = nil
  }

  private func key(_ passage: Passage) -> String {
    CaseName.bare(Token.tokens(of: passage, in: bytes)[...])
  }
}
