/// Brings together what the extractors find in one outline: which review a record belongs to, its
/// themes, its number among its kind, and which lines are accounted for.
struct DocumentAssembler {
  private let source: SourceText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let outline: Outline
  private let themes: DeclaredThemeFinder
  private let found: [ReviewFinder.Found]
  private let extractor: RecordExtractor
  private let coder: ThemeCoder
  private var matcher: ThemeCoder.Matcher

  init(
    _ source: SourceText,
    bytes: UnsafeBufferPointer<UInt8>,
    outline: Outline,
    coder: ThemeCoder,
    vocabulary: HeadingVocabulary,
    wording: Wording
  ) {
    self.source = source
    self.bytes = bytes
    self.outline = outline
    self.coder = coder
    self.matcher = coder.makeMatcher()
    themes = DeclaredThemeFinder(outline, in: bytes, coder: coder, wording: wording)
    found = ReviewFinder(outline, in: bytes).reviews
    extractor = RecordExtractor(
      outline,
      themes: themes,
      in: bytes,
      vocabulary: vocabulary,
      wording: wording
    )
  }
}

extension DocumentAssembler {
  /// The document; `furniture` holds the lines that were set aside before blocks were laid out.
  mutating func document(frontMatter: FrontMatter, furniture: Set<Int>) -> ReviewDocument {
    let metadata = DocumentMetadata(
      outline,
      source: source,
      frontMatter: frontMatter,
      frontPage: FrontPage(outline, in: bytes),
      bytes: bytes
    )
    var declared = declaredThemes()
    var records = codedRecords(declared)
    nameByRecords(&declared, records)
    let reader = ReviewReader(
      source,
      bytes: bytes,
      outline: outline,
      statements: extractor.statements,
      coder: coder,
      metadata: metadata
    )
    let reviews = reader.reviews(found, records: extractor.drafts, coded: records)
    assignReviews(&records, reviews)
    var subject = DocumentSubject(coder: coder)
    subject.declare(for: &records, title: metadata.title, reviews: reviews.map(\.review))
    var document = ReviewDocument(
      source: source,
      id: Slug.make(fileStem),
      title: metadata.title,
      kind: metadata.kind,
      publishers: metadata.publishers,
      period: metadata.period,
      date: metadata.date,
      reviews: reviews.map(\.review),
      declaredThemes: declared,
      records: records,
      statistics: [],
      headings: headings,
      furniture: [],
      unclassified: []
    )
    for index in document.declaredThemes.indices {
      let entry = themes.declarations[index].entry
      document.declaredThemes[index].review = reviews.place(of: entry)
    }
    var extractor = StatisticExtractor(
      outline,
      themes: themes,
      reviews: reviews,
      metadata: metadata,
      statements: self.extractor.statements,
      drafts: self.extractor.drafts,
      in: bytes,
      coder: coder,
      source: source
    )
    document.statistics = extractor.statistics()
    account(for: &document, furniture: furniture)
    return document
  }

  /// The file's name without folders and extension.
  private var fileStem: String {
    let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  private var headings: [Heading] {
    outline.headings.map { Heading(passage: $0.passage, level: $0.level, role: $0.role) }
  }

  private func declaredThemes() -> [DeclaredTheme] {
    themes.declarations.map { declaration in
      let label = source.text(of: declaration.label)
      return DeclaredTheme(
        label: label,
        review: nil,
        line: declaration.label.lines?.first ?? 1,
        themes: coder.themes(inLabel: label)
      )
    }
  }

  /// The records with their themes: those of their own words, and those that the document declares
  /// for them.
  private mutating func codedRecords(_ declared: [DeclaredTheme]) -> [Record] {
    var themesOfHeadings: [Int: [Int]] = [:]
    return extractor.drafts.map { draft in
      var record = draft.record
      record.codings = matcher.codings(in: record.passage, of: source)
      var named = record.declaredTheme.map { declared[$0].themes } ?? []
      if let heading = record.heading {
        if themesOfHeadings[heading] == nil {
          themesOfHeadings[heading] = themes(ofHeading: heading)
        }
        named += (themesOfHeadings[heading] ?? []).filter { !named.contains($0) }
      }
      for theme in named {
        if let place = record.codings.firstIndex(where: { $0.theme == theme }) {
          record.codings[place].basis = .both
        } else {
          record.codings.append(Coding(theme: theme, basis: .declared, evidence: []))
        }
      }
      record.codings.sort { $0.theme < $1.theme }
      return record
    }
  }

  /// A label in a figure of speech says nothing of its theme: what most of the records under it are
  /// about does.
  private func nameByRecords(_ declared: inout [DeclaredTheme], _ records: [Record]) {
    var counts: [Int: [Int: Int]] = [:]
    var totals: [Int: Int] = [:]
    for record in records {
      guard let theme = record.declaredTheme, declared.indices.contains(theme),
        declared[theme].themes.isEmpty
      else { continue }
      totals[theme, default: 0] += 1
      for coding in record.codings { counts[theme, default: [:]][coding.theme, default: 0] += 1 }
    }
    for (theme, found) in counts {
      let most = found.values.max() ?? 0
      guard most > 1 || totals[theme] == 1, most * 2 >= totals[theme] ?? 0 else { continue }
      let named = found.filter { $0.value == most }.keys.sorted()
      if named.count <= 2 { declared[theme].themes = named }
    }
  }

  /// The themes that a heading names for all that stands under it.
  ///
  /// A heading with a role says what sort of text follows, and names no theme by that: "Information
  /// and links", "Evidence of good practice".
  private mutating func themes(ofHeading heading: Int) -> [Int] {
    let heading = outline.headings[heading]
    guard heading.role == nil else { return [] }
    return matcher.themes(inLabel: source.text(of: heading.passage))
  }

  /// Says of each record which review it belongs to and which of its kind there it is.
  private func assignReviews(_ records: inout [Record], _ reviews: [ReviewReader.Reading]) {
    var counts: [Int: [Record.Kind: Int]] = [:]
    for (index, draft) in extractor.drafts.enumerated() {
      let review = reviews.place(of: draft.entry)
      records[index].review = review
      let count = counts[review ?? -1, default: [:]][records[index].kind, default: 0] + 1
      counts[review ?? -1, default: [:]][records[index].kind] = count
      records[index].ordinal = count
    }
  }
}

// MARK: - Lines

extension DocumentAssembler {
  /// Puts every filled line that no record, heading, theme or figure holds into `furniture` or
  /// `unclassified`.
  private func account(for document: inout ReviewDocument, furniture: Set<Int>) {
    var isUsed = [Bool](repeating: false, count: source.lineCount + 1)
    func use(_ passage: Passage) {
      for fragment in passage.fragments { isUsed[fragment.line] = true }
    }
    for record in document.records { use(record.passage) }
    for heading in document.headings { use(heading.passage) }
    for statistic in document.statistics { use(statistic.passage) }
    for theme in document.declaredThemes where theme.line < isUsed.count {
      isUsed[theme.line] = true
    }
    var apparatus = furniture
    for passage in extractor.apparatus { apparatus.formUnion(passage.fragments.lazy.map(\.line)) }
    for entry in outline.entries where entry.use == .clutter || entry.use == .contents {
      apparatus.formUnion(entry.block.passage.fragments.lazy.map(\.line))
    }
    let rest = source.filledLines.filter { !isUsed[$0] }
    document.furniture = LineRange.runs(of: rest.filter(apparatus.contains))
    document.unclassified = LineRange.runs(of: rest.filter { !apparatus.contains($0) })
  }
}
