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
  private func read(
    _ found: ReviewFinder.Found,
    _ statements: [Told],
    isOnly: Bool
  ) -> Review {
    let titleTokens = found.title.map { Token.tokens(of: $0, in: bytes) } ?? []
    let names = names(found, titleTokens)
    let isDomestic = (titleTokens.isEmpty ? metadata.frontPage.titleTokens : titleTokens)
      .contains { $0.text == "domestic" }
    let reader = CaseReader(coder: coder, source: source, bytes: bytes, isDomestic: isDomestic)
    let cases = reader.cases(named: names, in: statements, from: lines(of: found).first)
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
    if let name = found.name { return ([name] + found.others).flatMap(finder.printed) }
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

  private static let months = Lexicon.reviews["months"]

  func tokens(of entry: Outline.Entry) -> [Token] {
    Token.tokens(of: entry.block.passage, in: bytes)
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
