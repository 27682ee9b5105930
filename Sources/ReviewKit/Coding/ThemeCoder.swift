/// Finds a codebook's themes in text.
///
/// Words are compared without regard to case, accents, apostrophes and marks of emphasis, whole or,
/// for `word*`, by their beginning. Hyphens, dashes, slashes and other punctuation part words as
/// white space does, and `&` is the word "and".
///
/// A phrase may go over line ends, never over the end of a sentence: `.`, `?`, `!`, `:`, `;` or `…`
/// before white space or a line end, a bullet, the border of a table cell. The stops of "e.g." and
/// "i.e." end none; those of "Dr." or "No." do, as it is better to lose a phrase than to put two
/// statements together.
public struct ThemeCoder: Sendable {
  public let codebook: Codebook
  private let matcher: Matcher

  /// A coder for a codebook; that of the default one is made once, as it takes a tenth of the time
  /// of a short run.
  public init(codebook: Codebook) {
    self = codebook == .standard ? Self.standard : Self(making: codebook)
  }

  private init(making codebook: Codebook) {
    self.codebook = codebook
    matcher = Matcher(codebook)
  }

  private static let standard = ThemeCoder(making: .standard)

  /// The themes whose wording stands in a passage, in the order of the codebook, each with the
  /// words that did it.
  ///
  /// For many passages, keep a matcher: see `makeMatcher()`.
  public func detections(in passage: Passage, of source: SourceText) -> [Coding] {
    var matcher = matcher
    return matcher.codings(in: passage, of: source)
  }

  /// The themes that a declared label or a heading names, in the order of the codebook.
  public func themes(inLabel label: String) -> [Int] {
    var matcher = matcher
    return matcher.themes(inLabel: label)
  }

  /// A matcher for one thread of work; it keeps its working memory from passage to passage.
  public func makeMatcher() -> Matcher {
    matcher
  }
}

extension ThemeCoder {
  /// Finds themes in one passage after another.
  public struct Matcher: Sendable {
    private var phrases: PhraseMatcher
    /// By theme: whether the matches in hand may give it.
    private var mayBeFound: [Bool]
    /// By group of hints, all themes one after the other: the first hint matched; -1 for none.
    private var firstHints: [Int]
    /// By theme: the place of its first group in `firstHints`.
    private let firstGroups: [Int]

    fileprivate init(_ codebook: Codebook) {
      phrases = PhraseMatcher(codebook: codebook)
      mayBeFound = Array(repeating: false, count: codebook.themes.count)
      firstGroups = codebook.themes.indices.map { theme in
        codebook.themes[..<theme].reduce(0) { $0 + $1.hints.count }
      }
      firstHints = Array(repeating: -1, count: codebook.themes.reduce(0) { $0 + $1.hints.count })
    }

    /// The themes whose wording stands in a passage, in the order of the codebook.
    ///
    /// The evidence of a theme is its matches in reading order, each from the first letter to the
    /// last. Where two overlap the one that begins first counts, of these the longest. A match that
    /// shares a word with an exclusion of its theme does not count.
    public mutating func codings(in passage: Passage, of source: SourceText) -> [Coding] {
      phrases.match(passage.fragments, in: source.bytes)
      guard findThemes(inLabel: false) else { return [] }
      return hitsByTheme().compactMap { theme, hits in
        var counted = Self.counted(hits) { $0 == .anywhere }
        if counted.isEmpty { counted = Self.countedHints(hits) }
        if counted.isEmpty { return nil }
        let evidence = counted.map { passage.part(from: $0.start, to: $0.stop, in: source.bytes) }
        return Coding(theme: theme, basis: .detected, evidence: evidence)
      }
    }

    /// The themes that a declared label or a heading names, in the order of the codebook.
    ///
    /// Phrases for headings count here besides those that count anywhere.
    public mutating func themes(inLabel label: String) -> [Int] {
      let bytes = Array(label.utf8)
      phrases.match([Passage.Fragment(line: 1, range: bytes.indices)], in: bytes)
      guard findThemes(inLabel: true) else { return [] }
      return hitsByTheme().compactMap { theme, hits in
        let counted = Self.counted(hits) { $0 == .anywhere || $0 == .inHeadings }
        return counted.isEmpty ? nil : theme
      }
    }
  }
}

extension ThemeCoder.Matcher {
  /// How many words may stand between two hints that count together.
  private static let longestReach = 20

  /// Marks the themes that the matches may give: by a phrase, or by two different hints of a group.
  ///
  /// Most matches are single hints, which give none and need no sorting.
  ///
  /// - Returns: Whether there are any.
  private mutating func findThemes(inLabel: Bool) -> Bool {
    for theme in mayBeFound.indices { mayBeFound[theme] = false }
    for group in firstHints.indices { firstHints[group] = -1 }
    var found = false
    for index in 0..<phrases.hits.count {
      let end = phrases.hits[index].end
      let mayGive =
        switch end.use {
        case .anywhere: true
        case .inHeadings: inLabel
        case .hint(let group, let place): !inLabel && isSecond(place, of: group, end.theme)
        case .exclusion: false
        }
      if mayGive {
        mayBeFound[end.theme] = true
        found = true
      }
    }
    return found
  }

  /// Whether a hint is another one than the first of its group that matched.
  private mutating func isSecond(_ place: Int, of group: Int, _ theme: Int) -> Bool {
    let group = firstGroups[theme] + group
    if firstHints[group] == -1 { firstHints[group] = place }
    return firstHints[group] != place
  }

  /// The matches of the themes marked, theme by theme, in the order of their first words, longest
  /// first.
  private func hitsByTheme() -> [(theme: Int, hits: ArraySlice<PhraseMatcher.Hit>)] {
    let hits = phrases.hits.all.filter { mayBeFound[$0.end.theme] }.sorted { one, other in
      if one.end.theme != other.end.theme { return one.end.theme < other.end.theme }
      let (first, second) = (one.words, other.words)
      if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
      return first.upperBound > second.upperBound
    }
    return hits.chunked { $0.end.theme == $1.end.theme }.compactMap { hits in
      hits.first.map { ($0.end.theme, hits) }
    }
  }

  /// Those of a theme's matches of some use that neither an exclusion voids nor an earlier or longer
  /// one covers.
  private static func counted(
    _ hits: ArraySlice<PhraseMatcher.Hit>,
    where isInUse: (PhraseTree.Use) -> Bool
  ) -> [PhraseMatcher.Hit] {
    var voided = WordRanges()
    for hit in hits where hit.end.use == .exclusion { voided.append(hit.words) }
    var counted: [PhraseMatcher.Hit] = []
    for hit in hits where isInUse(hit.end.use) && !voided.overlap(hit.words) {
      if let last = counted.last, hit.words.overlaps(last.words) { continue }
      counted.append(hit)
    }
    return counted
  }

  /// The hints of the first group in which two different ones stand near each other.
  private static func countedHints(
    _ hits: ArraySlice<PhraseMatcher.Hit>
  ) -> [PhraseMatcher.Hit] {
    var groups: [Int] = []
    for hit in hits {
      if case .hint(let group, _) = hit.end.use, !groups.contains(group) { groups.append(group) }
    }
    for group in groups.sorted() {
      let hints = counted(hits) { if case .hint(group, _) = $0 { true } else { false } }
      // The nearest two of different sorts are neighbours.
      let areNear = zip(hints, hints.dropFirst()).contains { one, other in
        one.end.use != other.end.use
          && other.words.lowerBound - one.words.upperBound <= longestReach
      }
      if areNear { return hints }
    }
    return []
  }
}

/// Words that exclusions cover, as ranges in order that do not touch.
private struct WordRanges {
  private var ranges: [ClosedRange<Int>] = []

  /// - Precondition: The range begins no earlier than the one appended before.
  mutating func append(_ range: ClosedRange<Int>) {
    if let last = ranges.last, range.lowerBound <= last.upperBound {
      ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    } else {
      ranges.append(range)
    }
  }

  func overlap(_ range: ClosedRange<Int>) -> Bool {
    // By halves, so that a passage full of exclusions stays cheap.
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= range.upperBound
  }
}

extension Array {
  /// Runs of neighbours that belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where !belong(self[index - 1], self[index]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}

extension Passage {
  /// The part between two positions, without white space at the ends of its fragments.
  fileprivate func part(
    from start: WordScanner.Position,
    to stop: WordScanner.Position,
    in bytes: [UInt8]
  ) -> Passage {
    bytes.withUnsafeBufferPointer { bytes in
      var part = Passage()
      for index in start.fragment...stop.fragment {
        let fragment = fragments[index]
        let from = index == start.fragment ? start.offset : fragment.range.lowerBound
        let to = index == stop.fragment ? stop.offset : fragment.range.upperBound
        let range = bytes.trimmed(from..<to)
        if !range.isEmpty { part.fragments.append(Fragment(line: fragment.line, range: range)) }
      }
      return part
    }
  }
}
