/// What a document says of itself: title, kind, publishers, period, date.
struct DocumentMetadata {
  var title: String?
  var kind: ReviewDocument.Kind
  var publishers: [String]
  var period: String?
  var date: String?
  /// The lines at the top.
  var frontPage: FrontPage
}

extension DocumentMetadata {
  /// Reads front matter first, then the lines at the top, then what the headings and figures show.
  init(
    _ outline: Outline,
    source: SourceText,
    frontMatter: FrontMatter,
    frontPage: FrontPage,
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.frontPage = frontPage
    title = frontMatter["title"] ?? frontPage.title.map(source.text(of:))
    publishers = frontMatter.list("publisher")
    if publishers.isEmpty { publishers = frontPage.publishers }
    if publishers.isEmpty { publishers = Self.publishers(outline, in: bytes) }
    let tokens = frontPage.titleTokens
    period = frontMatter["period"] ?? Self.period(in: tokens)
    date = frontMatter["date"] ?? frontPage.date ?? PrintedDate.first(in: tokens)?.iso
    let words = Set(tokens.map { $0.text.description }).union(
      (title ?? "").lowercased().split { !$0.isLetter }.map(String.init)
    )
    kind =
      frontMatter["kind"].flatMap(ReviewDocument.Kind.init(rawValue:))
      ?? Self.kind(words, outline, lines: source.lineCount)
  }

  /// "2017-21" and "2017 to 2021" as "2017-2021".
  private static func period(in tokens: [Token]) -> String? {
    for place in tokens.indices.dropLast(2) {
      guard let first = tokens[place].integer, 1990...2060 ~= first,
        ["-", "to", "/"].contains(tokens[place + 1].text), let second = tokens[place + 2].integer
      else { continue }
      let last = second < 100 ? first / 100 * 100 + second : second
      if first < last, last <= 2060 { return "\(first)-\(last)" }
    }
    return nil
  }

  private static func kind(_ words: Set<String>, _ outline: Outline, lines: Int)
    -> ReviewDocument.Kind
  {
    if !words.isDisjoint(with: ["newsletter", "bulletin", "abstracts"]) { return .other }
    if !words.isDisjoint(with: ["handout", "training", "course", "workbook", "slides"]) {
      return .trainingHandout
    }
    let isPoints = outline.headings.prefix(4).contains { $0.key.contains("practice points") }
    if isPoints { return .practicePoints }
    if words.contains("plan") && words.contains("action") { return .other }
    if words.contains("audit") || words.contains("audits") { return .audit }
    if words.contains("thematic") || words.contains("themes") || words.contains("analysis")
      || (words.contains("reviews") && words.contains("learning"))
    {
      return .thematicSummary
    }
    if words.contains("briefing") { return .briefing }
    if lines > 600, words.contains("report") || words.contains("review") { return .fullReport }
    if words.contains("report") || words.contains("executive") { return .fullReport }
    return outline.headings.isEmpty ? .other : .briefing
  }

  /// Bodies named by their initials ("ABSCP") or in full ("… Safeguarding Children Partnership"),
  /// those named most often first.
  private static func publishers(_ outline: Outline, in bytes: UnsafeBufferPointer<UInt8>)
    -> [String]
  {
    var counts: [String: (count: Int, first: Int)] = [:]
    for (index, entry) in outline.entries.enumerated().prefix(60) {
      for name in BodyName.names(in: Token.tokens(of: entry.block.passage, in: bytes), bytes: bytes)
      {
        counts[name, default: (0, index)].count += 1
      }
    }
    let full = counts.filter { $0.key.contains(" ") }
    let ranked = (full.isEmpty ? counts : full).sorted {
      ($1.value.count, $0.value.first, $0.key) < ($0.value.count, $1.value.first, $1.key)
    }
    return ranked.prefix(1).map(\.key)
  }
}
