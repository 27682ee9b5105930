/// What a figure measures, is about and counts, by the words around it.
extension StatisticExtractor {
  /// What a figure counts that does not say so: by the caption, the section and the headings, by
  /// what is said of those counted, by what the document counted first.
  func unit(of source: Source, at index: Int, _ review: Int?) -> String {
    let headings = outline.path(of: outline.entries[index].heading)
    if let unit = unitOfPersons(source, headings, review) { return unit }
    if isSaidOfPersons(source), sectionUnit.map({ units.class(of: $0) != .people }) ?? true {
      return people[review ?? -1] ?? "children"
    }
    let named = caption?.unit ?? headings.first.flatMap(unit(named:))
    if let unit = named.flatMap({ isOfKin($0, source, review) ? nil : $0 }) ?? sectionUnit {
      return unit
    }
    if let unit = headings.dropFirst().lazy.compactMap(unit(named:)).first { return unit }
    let population = population[review ?? -1]
    if let sectionBodies, population == nil || isOnBodies(headings) { return sectionBodies }
    guard words.holds(.persons, among: source.tokens) || words.holds(.persons, among: source.head)
    else { return population ?? "cases" }
    return units.class(of: population) == .people ? population ?? "children" : "children"
  }

  /// Whether a table is on the parents of those whom the document counts.
  private func isOfKin(_ unit: String, _ source: Source, _ review: Int?) -> Bool {
    source.label != nil && population[review ?? -1] != nil && words.holds(.kin, Word(unit))
  }

  /// Whom a table on age, sex or ethnicity counts: people, whatever the document counted first.
  private func unitOfPersons(_ source: Source, _ headings: [Int], _ review: Int?) -> String? {
    guard source.label != nil, source.head.isEmpty || units.first(in: source.head) == nil else {
      return nil
    }
    let heading = headings.first.map { outline.headings[$0].passage }
    guard let title = caption?.passage ?? heading else { return nil }
    let tokens = Token.tokens(of: title, in: bytes)
    guard let place = tokens.firstIndex(where: { words.holds(.attributes, $0.text) }),
      units.first(in: Array(tokens[..<place])) == nil
    else { return nil }
    let named = tokens.indices.lazy.compactMap { units.unit(at: $0, in: tokens)?.unit }
    return named.first { units.class(of: $0) == .people } ?? people[review ?? -1] ?? "children"
  }

  /// "5 had died", "three are female": reviews and cases do not.
  private func isSaidOfPersons(_ source: Source) -> Bool {
    guard source.label == nil, let place = source.figure else { return false }
    return source.tokens[place...].prefix(3).contains { words.holds(.persons, $0.text) }
  }

  /// "Training round-up", "What staff told us".
  private func isOnBodies(_ headings: [Int]) -> Bool {
    headings.contains { heading in
      let tokens = Token.tokens(of: outline.headings[heading].passage, in: bytes)
      return words.holds(.bodies, among: tokens)
    }
  }

  /// People or sources that a heading names in the plural: "About the children".
  private func unit(named heading: Int) -> String? {
    let tokens = Token.tokens(of: outline.headings[heading].passage, in: bytes)
    return tokens.indices.lazy.compactMap { place -> String? in
      guard let unit = units.unit(at: place, in: tokens), unit.isPlural,
        [.people, .sources].contains(units.class(of: unit.unit))
      else { return nil }
      return unit.unit
    }.first
  }

  /// What a figure is about: who publishes it where the heading above says of nobody what it
  /// counts, as "Introduction" and "Key figures" do.
  func scope(at index: Int, _ subject: String, _ theme: Int?, _ review: Int?) -> String {
    guard theme == nil, review == nil, caption == nil, let publisher,
      let heading = outline.entries[index].heading,
      Self.general.contains(outline.headings[heading].role), unit(named: heading) == nil
    else { return subject }
    return publisher
  }

  /// The declared theme, else the caption of the table or the heading; empty where the figure
  /// belongs to a review, which is its scope.
  func subject(at index: Int, _ theme: Int?, _ review: Int?) -> String {
    if let theme { return source.text(of: themes.declarations[theme].label) }
    if let caption { return source.text(of: caption.passage) }
    guard review == nil, let heading = outline.entries[index].heading else { return "" }
    return source.text(of: outline.headings[heading].passage)
  }

  private static let general: Set<Role?> = [.context, .statistics]

  /// The theme that the headings above declare; what stands apart from them has none.
  func declaredTheme(at index: Int) -> Int? {
    guard !callouts.contains(index) else { return nil }
    return outline.path(of: outline.entries[index].heading).lazy.compactMap {
      self.themes.ofHeading[$0]
    }.first
  }

  /// What is said of those counted: the words behind the figure, else those in front of it.
  ///
  /// A figure in brackets, or at the end of its clause, measures what stands in front: "missed
  /// visits (6/23)", "debt in 50% (12/24)".
  func measure(_ figure: Figure, _ source: Source) -> String {
    let (start, next) = (figure.place.lowerBound, figure.place.upperBound)
    let isBracketed = start > 0 && source.tokens[start - 1].text == "("
    let isLast = next < source.tokens.count && Self.ends.contains(source.tokens[next].text)
    let behind = wordsBehind(figure, source)
    if !isBracketed, !isLast, let behind { return behind }
    return wordsBefore(figure, source) ?? behind ?? ""
  }

  private static let ends: WordSet = [",", ";", ")"]

  private func wordsBehind(_ figure: Figure, _ source: Source) -> String? {
    let start = figure.place.upperBound
    let end = min(source.end, start + Self.longestSentence)
    var behind = source.tokens[start..<max(end, start)]
    while let first = behind.first, !first.isWord || Self.copulas.contains(first.text) {
      // "1 child (Robin) was subject to a plan" says nothing of brackets.
      let close = first.text == "(" ? behind.firstIndex { $0.text == ")" } : nil
      let isInsert = close.map { behind[$0...].dropFirst().contains(where: \.isWord) } ?? false
      behind = isInsert ? behind[((close ?? behind.startIndex) + 1)...] : behind.dropFirst()
    }
    if let cut = behind.firstIndex(where: { $0.text == ";" }) { behind = behind[..<cut] }
    while let last = behind.last, !last.isWord || Self.joins.contains(last.text) {
      behind = behind.dropLast()
    }
    return printed(behind)
  }

  private func wordsBefore(_ figure: Figure, _ source: Source) -> String? {
    let start = min(source.start, figure.place.lowerBound)
    var before = source.tokens[start..<figure.place.lowerBound].suffix(24)
    while let last = before.last, !last.isWord || Self.leadsOn(last) {
      before = before.dropLast()
    }
    if let cut = before.lastIndex(where: { $0.text == ";" }) { before = before[(cut + 1)...] }
    while let first = before.first, !first.isWord || Self.joins.contains(first.text) {
      before = before.dropFirst()
    }
    return printed(before)
  }

  /// Without the words and marks that only lead to the next figure.
  func trimmed(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var tokens = tokens
    while let last = tokens.last, tokens.count > 1,
      Self.leadsOn(last) || Self.marks.contains(last.text)
        || (last.text == ")" && !tokens.contains { $0.text == "(" })
    {
      tokens = tokens.dropLast()
    }
    return tokens
  }

  /// Whether a word leads to the figure behind it: "reviews that involved 15 of 27 children".
  private static func leadsOn(_ word: Token) -> Bool {
    joins.contains(word.text) || relatives.contains(word.text)
  }

  private static let marks: WordSet = [",", ";", ":", "-", "("]

  private func printed(_ tokens: ArraySlice<Token>) -> String? {
    guard tokens.contains(where: \.isWord), let first = tokens.first, let last = tokens.last else {
      return nil
    }
    let words = Passage(tokens.map { Passage.Fragment(line: $0.line, range: $0.range) })
    guard first.line == last.line, first.range.lowerBound < last.range.upperBound else {
      return source.text(of: words)
    }
    return source.text(
      of: Passage([
        Passage.Fragment(line: first.line, range: first.range.lowerBound..<last.range.upperBound)
      ])
    )
  }

  private static let copulas = Lexicon.figures["copulas"]
  private static let relatives = Lexicon.figures["relatives"]
  static let joins = Lexicon.figures["joins"]
}

/// The line over a table or a chart that says what it shows: "Table 2: Age of the children".
struct FigureCaption {
  /// Without the label.
  var passage: Passage
  /// What it says is counted.
  var unit: String?

  /// Reads a caption; `nil` for any other line.
  init?(_ tokens: [Token], units: Units) {
    guard 3...30 ~= tokens.count, Self.labels.contains(tokens[0].text),
      tokens[1].text.startsWithDigit || tokens[1].text.utf8.count == 1
    else { return nil }
    let words = tokens.dropFirst(2).drop { !$0.isWord }
    guard let first = words.first, let last = words.last, first.isCapitalised,
      last.text != "." || words.count < 12
    else { return nil }
    var fragments: [Passage.Fragment] = []
    for token in words {
      if let open = fragments.last, open.line == token.line {
        let range = open.range.lowerBound..<token.range.upperBound
        fragments[fragments.count - 1] = Passage.Fragment(line: open.line, range: range)
      } else {
        fragments.append(Passage.Fragment(line: token.line, range: token.range))
      }
    }
    passage = Passage(fragments)
    unit = Self.unit(Array(words), units)
  }

  /// The first unit named, but for that of "at the time of the incident".
  private static func unit(_ tokens: [Token], _ units: Units) -> String? {
    tokens.indices.lazy.compactMap { place -> String? in
      let before = tokens[max(0, place - 3)..<place]
      guard let unit = units.unit(at: place, in: tokens) else { return nil }
      return before.contains { times.contains($0.text) } ? nil : unit.unit
    }.first
  }

  private static let times = Lexicon.figures["times"]

  private static let labels = Lexicon.figures["captions"]
}
