/// Themes that labels name at the beginning of items and paragraphs.
extension DeclaredThemeFinder {
  /// Labels such as "Cumulative risk:" or "COERCIVE CONTROL." in front of a sentence are themes where
  /// most items or paragraphs of a section on learning open so.
  mutating func readRunInLabels() {
    let hasMarkedThemes = outline.headings.contains { $0.themeLabel != nil }
    let hasTopics = !ofHeading.isEmpty
    for list in lists {
      let labels = list.entries.map { runInLabel(outline.entries[$0].block) }
      let found = labels.compactMap(\.self)
      guard found.count * 2 >= list.entries.count, list.entries.count >= 2, found.count > 1 else {
        continue
      }
      let role = outline.headings[list.heading].role
      let declares =
        !hasMarkedThemes && !hasTopics && ofHeading[list.heading] == nil
        && role.map(Self.topicRoles.contains) ?? false
        && areSubjects(found, of: list)
      for (entry, label) in zip(list.entries, labels) {
        guard let label else { continue }
        if let known = byWords[significantWords(label)] {
          ofEntry[entry] = known
        } else if declares {
          ofEntry[entry] = declare(label, at: entry)
        }
      }
    }
  }

  /// Whether half of the labels are subjects of the codebook, or nearly all entries have a label.
  private func areSubjects(_ labels: [Passage], of list: List) -> Bool {
    let known = labels.count(where: hasTheme)
    let isUniform = labels.count > 2 && labels.count * 4 >= list.entries.count * 3
    return known * 2 >= labels.count || isUniform
  }

  /// Entries of one sort under one heading.
  private struct List {
    var heading: Int
    var entries: [Int]
  }

  /// The lists of the document in order: what has the same sort of mark under the same heading.
  private var lists: [List] {
    var lists: [List] = []
    var places: [ListKey: Int] = [:]
    for (index, entry) in outline.entries.enumerated() where entry.use == .text {
      guard let heading = entry.heading, !listEntries.contains(index),
        entry.block.isItem || entry.block.kind == .paragraph
      else { continue }
      let key = ListKey(heading: heading, style: entry.block.mark?.style)
      if let place = places[key] {
        lists[place].entries.append(index)
      } else {
        places[key] = lists.count
        lists.append(List(heading: heading, entries: [index]))
      }
    }
    return lists
  }

  private struct ListKey: Hashable {
    var heading: Int
    var style: ListMark.Style?
  }

  /// A few words in front of a colon, a dash or a full stop, with text behind them; behind a full
  /// stop or a dash only where they state nothing.
  private func runInLabel(_ block: Block) -> Passage? {
    let passage = block.passage
    guard let first = passage.fragments.first else { return nil }
    let range = first.range.prefix(100)
    guard mayHoldLabel(range) else { return nil }
    let opening = Passage([Passage.Fragment(line: first.line, range: range)])
    let tokens = Token.tokens(of: opening, in: bytes)
    guard let end = tokens.indices.prefix(11).first(where: { isStop($0, tokens) }), 1...9 ~= end,
      end + 2 < tokens.count, tokens[0].isCapitalised
    else { return nil }
    let label = tokens[..<end]
    let isCapitals = TextShape.isAllCapitals(Array(label), in: bytes) && end > 1
    guard label.contains(where: { $0.isWord && !Self.counts.contains($0.text) }),
      tokens[end].text == ":" ? end <= 7 : isSetApart(end, tokens), isSubject(label),
      isCapitals || !wording.cues(in: label).holds(.verbs)
    else { return nil }
    return passage.clipped(to: label)
  }

  /// Whether a capital and a mark that may end a label stand there: most openings hold none, and need
  /// not be cut into tokens.
  private func mayHoldLabel(_ range: Range<Int>) -> Bool {
    guard let first = bytes[range].first, !first.isLower else { return false }
    return bytes[range].contains { byte in
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "?"),
        UInt8(ascii: "!"), UInt8(ascii: "-"), 0x80...:
        true
      default: false
      }
    }
  }

  /// "Some parents - most of them young - were afraid" goes on behind its aside.
  private func isOnlyDash(_ end: Int, _ tokens: [Token]) -> Bool {
    !tokens[(end + 1)...].indices.contains { tokens[$0].text == "-" && isStop($0, tokens) }
  }

  /// "One.", "Two." only count.
  private static let counts = Lexicon.labels["counts"]

  private static let stops: WordSet = [":", ".", ";", "?", "!"]

  /// Whether a label cannot go on behind `place`; the hyphen of a word ends none.
  private func isStop(_ place: Int, _ tokens: [Token]) -> Bool {
    if Self.stops.contains(tokens[place].text) { return true }
    return tokens[place].text == "-" && place > 0
      && tokens[place].range.lowerBound > tokens[place - 1].range.upperBound
  }

  /// Whether a full stop or a dash stands at `end`, and a sentence goes on behind it.
  private func isSetApart(_ end: Int, _ tokens: [Token]) -> Bool {
    let most = TextShape.isAllCapitals(Array(tokens[..<end]), in: bytes) ? 8 : 5
    guard end <= most else { return false }
    if tokens[end].text == "-", end <= 4, isOnlyDash(end, tokens) { return true }
    guard tokens[end + 1].isCapitalised else { return false }
    return tokens[end].text == "-" || (tokens[end].text == "." && tokens.count > end + 4)
  }
}
