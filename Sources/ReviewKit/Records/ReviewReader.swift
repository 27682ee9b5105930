/// Reads what a document tells of its reviews: kind, date, reviewer, partnerships, cases.
struct ReviewReader {
  /// A review and its entries of the outline.
  struct Reading {
    var review: Review
    var entries: Range<Int>
  }

  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let outline: Outline
  /// Entries that were read as statements before.
  let statements: [Statement?]
  let coder: ThemeCoder
  let metadata: DocumentMetadata

  init(
    _ source: SourceText,
    bytes: UnsafeBufferPointer<UInt8>,
    outline: Outline,
    statements: [Statement?],
    coder: ThemeCoder,
    metadata: DocumentMetadata
  ) {
    self.source = source
    self.bytes = bytes
    self.outline = outline
    self.statements = statements
    self.coder = coder
    self.metadata = metadata
  }

  /// The reviews that were found, or the one that a document about a single case is, in order.
  func reviews(
    _ found: [ReviewFinder.Found],
    records: [RecordExtractor.Draft],
    coded: [Record]
  ) -> [Reading] {
    let found = wholeDocument(found).map { [$0] } ?? found
    var readings: [Reading] = []
    var ids: [String: Int] = [:]
    for review in found {
      let told = told(of: review, records, coded)
      var reading = Reading(
        review: read(review, told, isOnly: found.count == 1),
        entries: review.entries
      )
      let id = reading.review.id
      ids[id, default: 0] += 1
      if let count = ids[id], count > 1 { reading.review.id = "\(id)-\(count)" }
      readings.append(reading)
    }
    return readings
  }
}

// MARK: - One review

extension ReviewReader {
  /// What one record of a review tells, in tokens, with the themes of its wording.
  struct Told {
    var kind: Record.Kind
    var statement: Statement
    var lines: LineRange
    var codings: [Coding]

    /// The themes that its wording has.
    var themes: [Int] { codings.filter { $0.basis != .declared }.map(\.theme) }

    var tokens: [Token] { statement.tokens }
  }

  /// How many records of a review are read for its facts; they stand near its beginning.
  private static let reach = 200

  private func told(
    of review: ReviewFinder.Found,
    _ records: [RecordExtractor.Draft],
    _ coded: [Record]
  ) -> [Told] {
    // Drafts stand in the order of their entries.
    let start = records.partitioningIndex { $0.entry >= review.entries.lowerBound }
    let mine = records[start...].prefix(Self.reach).prefix { $0.entry < review.entries.upperBound }
    return mine.indices.compactMap { index in
      guard let statement = statements[records[index].entry], let lines = coded[index].passage.lines
      else { return nil }
      return Told(
        kind: coded[index].kind,
        statement: statement,
        lines: lines,
        codings: coded[index].codings
      )
    }
  }

  private func read(
    _ found: ReviewFinder.Found,
    _ statements: [Told],
    isOnly: Bool
  ) -> Review {
    let titleTokens = found.title.map { Token.tokens(of: $0, in: bytes) } ?? []
    let names = names(found, titleTokens)
    let cases = CaseReader(coder: coder).cases(named: names, in: statements, bytes: bytes)
    let name = names.isEmpty ? nil : names.joined(separator: " and ")
    let title = found.title.map(source.text(of:)) ?? metadata.title ?? name ?? "Untitled review"
    let date = date(found, titleTokens, statements, isOnly: isOnly)
    return Review(
      id: id(found, name: name, title: titleTokens, date: date),
      title: title,
      lines: lines(of: found),
      kind: kind(found),
      date: date,
      partnerships: partnerships(titleTokens, statements, isOnly: isOnly),
      reviewer: reviewer(found, statements),
      cases: cases
    )
  }

  /// The cases that the title names, else the one that the text tells of most.
  private func names(_ found: ReviewFinder.Found, _ title: [Token]) -> [String] {
    if found.kind == .multiAgencyAudit || found.kind == .thematicAnalysis {
      return found.name.map { [source.text(of: $0)] } ?? []
    }
    let finder = CaseNameFinder(
      outline,
      statements: statements,
      in: bytes,
      entries: found.entries
    )
    if let name = found.name { return finder.printed(name) }
    let named = finder.names(inTitle: title)
    if !named.isEmpty { return named }
    let setApart = finder.namesSetApart(inTitle: title)
    return setApart.isEmpty ? finder.names() : setApart
  }

  private func lines(of found: ReviewFinder.Found) -> LineRange {
    let entries = outline.entries[found.entries]
    let first = max(1, entries.first?.block.line ?? 1)
    return LineRange(first, max(first, entries.last?.block.passage.fragments.last?.line ?? first))
  }

  /// A title that names no kind takes it from the words of the review.
  private func kind(_ found: ReviewFinder.Found) -> Review.Kind {
    if let kind = found.kind { return kind }
    // What a list says of its reviews stands at the end of each.
    if found.year != nil { return namedKind(outline.entries[found.entries]) ?? .other }
    return namedKind(outline.entries[found.entries].prefix(8))
      ?? namedKind(outline.entries[found.entries]) ?? .other
  }

  /// "audit-domestic-abuse-2024" for a review without a case, else the name of the case.
  private func id(_ found: ReviewFinder.Found, name: String?, title: [Token], date: String?)
    -> String
  {
    if let name { return Slug.make(name) }
    let subject = ReviewTitle(title)?.kindPlace.map { title[$0.upperBound...] } ?? title[...]
    let words = subject.filter { $0.isWord && $0.integer == nil && !Self.months.contains($0.text) }
      .prefix(4)
    let head =
      found.kind == .multiAgencyAudit
      ? ["audit"] : words.isEmpty ? [(found.kind ?? .other).rawValue] : []
    let year = date.map { [String($0.prefix(4))] } ?? []
    return Slug.make((head + words.map { $0.folded(in: bytes) } + year).joined(separator: " "))
  }

  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]

  /// The date in the title, made more exact by a statement about how the review was done; else the
  /// day on which the text says that it ended, else that of the document.
  private func date(
    _ found: ReviewFinder.Found,
    _ title: [Token],
    _ statements: [Told],
    isOnly: Bool
  ) -> String? {
    if let year = found.year { return year }
    let stated = PrintedDate.first(in: title)?.iso ?? dateUnderTitle(found)
    var candidates: [String] = []
    for entry in outline.entries[found.entries].prefix(4) where entry.block.passage != found.title {
      let tokens = Token.tokens(of: entry.block.passage, in: bytes)
      if tokens.count <= 14, entry.use != .text || tokens.count < 5 {
        candidates += PrintedDate.all(in: tokens).map(\.iso)
      }
    }
    for statement in statements where statement.kind == .context || statement.kind == .learningPoint
    {
      let dates = PrintedDate.all(in: statement.tokens)
      guard !dates.isEmpty,
        statement.statement.cues.holds(.contexts) || Self.tellsOfEvent(statement.tokens)
      else { continue }
      candidates += dates.map(\.iso)
    }
    guard let stated else {
      return end(of: found, statements) ?? (isOnly ? dateOfPaper : nil) ?? candidates.first
    }
    // A day in the title may be part of something else ("under 25 November 2024"); what tells of
    // the event decides.
    return candidates.first {
      $0.hasPrefix(stated.prefix(7)) && $0.utf8.count == 10 && stated.utf8.count >= 7
    }
      ?? candidates.first { $0.hasPrefix(stated) && $0.utf8.count > stated.utf8.count } ?? stated
  }

  /// "Rapid review, May 2024": the kind and the date in one of the first lines under the title.
  private func dateUnderTitle(_ found: ReviewFinder.Found) -> String? {
    outline.entries[found.entries].dropFirst().prefix(2).lazy.compactMap { entry -> String? in
      let tokens = Token.tokens(of: entry.block.passage, in: bytes)
      guard tokens.count <= 16, let kind = ReviewKinds.standard.place(in: tokens),
        kind.kind == found.kind, kind.place.lowerBound <= 2
      else { return nil }
      return PrintedDate.first(in: tokens)?.iso ?? Self.year(in: tokens)
    }.first
  }

  /// "(Nina Hart, 2024)": a year set apart by a comma or a bracket, and no part of a number.
  private static func year(in tokens: [Token]) -> String? {
    zip(tokens, tokens.dropFirst()).first { before, token in
      [",", "("].contains(before.text) && token.text.utf8.count == 4
        && 1990...2060 ~= token.integer ?? 0
    }?.1.text.description
  }

  /// The date of the document; that of a plan says when the plan was made.
  private var dateOfPaper: String? {
    let isPlan = metadata.frontPage.titleTokens.contains { ["plan", "tracker"].contains($0.text) }
    return isPlan ? nil : metadata.date
  }

  /// When the review ended, by the lines of its form or by a statement about it.
  private func end(of found: ReviewFinder.Found, _ statements: [Told]) -> String? {
    let finder = ReviewDate(bytes: bytes)
    let isAudit = found.kind == .multiAgencyAudit
    if let date = statements.lazy.compactMap({ finder.end(in: $0.tokens) }).first { return date }
    for entry in outline.entries[found.entries].prefix(30) {
      let tokens = Token.tokens(of: entry.block.passage, in: bytes)
      if let date = finder.end(in: tokens) ?? (isAudit ? finder.audit(in: tokens) : nil) {
        return date
      }
    }
    return nil
  }

  /// "The partnership held a review on 26th April 2021", "The audit of 10th December 2024".
  private static func tellsOfEvent(_ tokens: [Token]) -> Bool {
    tokens.contains { doings.contains($0.text) } && tokens.contains { events.contains($0.text) }
  }

  private static let doings: WordSet = ["held", "identified", "audit"]
  private static let events: WordSet = ["review", "event", "audit", "meeting"]

  /// The first reviewer named in the records, else in the lines of a form at the top, else where
  /// the reviewers sign at the end.
  private func reviewer(_ found: ReviewFinder.Found, _ statements: [Told]) -> String? {
    let told = statements.lazy.compactMap { ReviewerName.find(in: $0.tokens, bytes: self.bytes) }
      .first
    return told
      ?? outline.entries[found.entries].prefix(30).lazy.compactMap { entry in
        ReviewerName.find(
          in: Token.tokens(of: entry.block.passage, in: self.bytes),
          bytes: self.bytes
        )
      }.first
      ?? outline.entries[found.entries].suffix(30).lazy.compactMap { entry -> String? in
        let tokens = Token.tokens(of: entry.block.passage, in: self.bytes)
        guard tokens.count <= 12, let first = tokens.first,
          ["reviewer", "reviewers", "author", "signed"].contains(first.text)
        else { return nil }
        return ReviewerName.find(in: tokens, bytes: self.bytes)
      }.first
  }

  /// The bodies named in the title, else in the first statement that a body agreed to or
  /// commissioned the review, else who publishes a document about one review.
  private func partnerships(
    _ title: [Token],
    _ statements: [Told],
    isOnly: Bool
  ) -> [String] {
    var names: [String] = []
    var start = 0
    for place in title.indices
    where title[place].text == "partnership" || title[place].text == "board" {
      var part = title[start...place]
      if part.first?.text == "and" { part = part.dropFirst() }
      if let first = part.first, let last = part.last {
        names.append(
          String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
        )
      }
      start = place + 1
    }
    if !names.isEmpty { return names }
    if isOnly, !metadata.publishers.isEmpty { return metadata.publishers }
    for statement in statements where statement.kind == .context {
      let named = BodyName.names(in: statement.tokens, bytes: bytes)
      if !named.isEmpty { return Array(named.prefix(1)) }
    }
    return []
  }
}

extension [ReviewReader.Reading] {
  /// The review that an entry of the outline belongs to.
  ///
  /// Reviews stand in order and share no entry.
  func place(of entry: Int) -> Int? {
    let next = partitioningIndex { $0.entries.upperBound > entry }
    return indices.contains(next) && self[next].entries.contains(entry) ? next : nil
  }
}

extension Array {
  /// The first index whose element passes a test that holds from some element on; `endIndex` where
  /// none does.
  ///
  /// Complexity: O(log n).
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
