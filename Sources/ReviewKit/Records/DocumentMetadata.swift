/// What a document says of itself: title, kind, publishers, period, date.
struct DocumentMetadata {
  var title: String?
  var kind: ReviewDocument.Kind
  var publishers: [String]
  var period: String?
  var date: String?
}

extension DocumentMetadata {
  /// Reads front matter first, then the title at the top, then what the headings and figures show.
  init(
    _ outline: Outline,
    source: SourceText,
    frontMatter: FrontMatter,
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    let top = Self.topTitle(outline)
    title = frontMatter["title"] ?? top.map(source.text(of:))
    let tokens = Self.titleLines(outline).flatMap { Token.tokens(of: $0, in: bytes) }
    publishers = frontMatter.list("publisher")
    if publishers.isEmpty { publishers = Self.publishers(outline, in: bytes) }
    period = frontMatter["period"] ?? Self.period(in: tokens)
    date = frontMatter["date"] ?? PrintedDate.first(in: tokens)?.iso
    let words = Set(tokens.map { $0.text.description }).union(
      (title ?? "").lowercased().split { !$0.isLetter }.map(String.init)
    )
    kind =
      frontMatter["kind"].flatMap(ReviewDocument.Kind.init(rawValue:))
      ?? Self.kind(words, outline, lines: source.lineCount)
  }

  /// The short lines at the top: title, subtitle, date.
  private static func titleLines(_ outline: Outline) -> [Passage] {
    outline.entries.prefix(8).prefix { $0.use != .text || $0.block.passage.fragments.count == 1 }
      .filter { entry in
        if case .text = entry.use { return false }
        return true
      }.map(\.block.passage)
  }

  /// The first heading, or first line, when it stands in front of all text and names no section.
  private static func topTitle(_ outline: Outline) -> Passage? {
    for entry in outline.entries.prefix(6) {
      switch entry.use {
      case .heading(let place):
        let heading = outline.headings[place]
        return heading.role == nil || heading.role == .review
          || heading.isMarked && heading.level == 1
          || (heading.role == .learning && place == 0) ? heading.passage : nil
      case .cover: return entry.block.passage
      case .text: return nil
      default: continue
      }
    }
    return nil
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
    if !words.isDisjoint(with: ["handout", "training", "course", "workbook"]) {
      return .trainingHandout
    }
    let isPoints = outline.headings.prefix(4).contains { $0.key.contains("practice points") }
    if isPoints { return .practicePoints }
    if words.contains("audit") { return .audit }
    if words.contains("thematic") || words.contains("themes") || words.contains("analysis")
      || (words.contains("reviews") && words.contains("learning"))
    {
      return .thematicSummary
    }
    if lines > 600, words.contains("report") || words.contains("review") { return .fullReport }
    if words.contains("overview") && words.contains("report") { return .fullReport }
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

/// Names of safeguarding partnerships and boards as they are printed.
enum BodyName {
  /// The names among the tokens, in order.
  static func names(in tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var names: [String] = []
    var place = 0
    while place < tokens.count {
      if isInitials(tokens[place], bytes) {
        names.append(String(decoding: bytes[tokens[place].range], as: UTF8.self))
      } else if ends.contains(tokens[place].text), tokens[place].isCapitalised,
        let start = start(of: place, in: tokens)
      {
        let range = tokens[start].range.lowerBound..<tokens[place].range.upperBound
        names.append(String(decoding: bytes[range], as: UTF8.self).replacing("\n", with: " "))
      }
      place += 1
    }
    return names
  }

  /// "ABSCP", "SGSAB": capitals that end as partnerships and boards do.
  private static func isInitials(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard 4...8 ~= token.text.utf8.count, bytes[token.range].allSatisfy(\.isUpper) else {
      return false
    }
    return ["scp", "scb", "sab", "lscb", "cscp", "sp"].contains { token.text.hasSuffix($0) }
      && token.text != "cscpr"
  }

  private static let ends: WordSet = ["partnership", "board", "nspcc"]
  private static let inner: WordSet = ["and", "&", "of", "for", "the", ",", "'s"]

  /// Where a name that ends at `end` begins: back over capitalised words and the small words
  /// between them.
  private static func start(of end: Int, in tokens: [Token]) -> Int? {
    var start = end
    var place = end - 1
    var saysWhat = false
    while place >= 0, end - place < 14 {
      let token = tokens[place]
      if token.isCapitalised {
        if token.text == "the" { break }
        start = place
        if ["safeguarding", "children's", "children", "adults", "protection", "safety"].contains(
          token.text
        ) {
          saysWhat = true
        }
      } else if !inner.contains(token.text) {
        break
      }
      place -= 1
    }
    return saysWhat && end - start >= 2 ? start : nil
  }
}
