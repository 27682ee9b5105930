/// Points that one paragraph lists in running text: parted by semicolons, counted ("first …;
/// second …"), marked ("(i) … (ii) …") or behind bullets.
struct RunInList {
  struct Item {
    /// As printed, without brackets; `nil` where the point has none.
    var number: String?
    /// Its words among the tokens of the paragraph, without the mark in front.
    var tokens: Range<Int>
  }

  /// What stands in front of the first point.
  var lead: Range<Int>
  var items: [Item]
}

// MARK: - Bullets

extension RunInList {
  /// "• one • two": bullets with blanks around them, in one line of text.
  ///
  /// In an item the first bullet is its own mark, so that one more is enough.
  init?(bulletsIn tokens: [Token], isItem: Bool, bytes: UnsafeBufferPointer<UInt8>) {
    let marks = tokens.indices.dropFirst(isItem ? 1 : 0).filter { place in
      tokens[place].text == "·" && Self.isBullet(place, in: tokens, bytes)
    }
    guard let first = marks.first, marks.count > (isItem ? 0 : 1) else { return nil }
    let starts = (isItem ? [0] : []) + marks.map { $0 + 1 }
    let ends = starts.dropFirst().map { $0 - 1 } + [tokens.count]
    items = zip(starts, ends).map { Item(number: nil, tokens: Self.trimmed($0..<$1, in: tokens)) }
    lead = isItem ? 0..<0 : 0..<first
    guard items.allSatisfy({ tokens[$0.tokens].count(where: \.isWord) > 2 }) else { return nil }
  }

  private static func isBullet(
    _ place: Int,
    in tokens: [Token],
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let mark = tokens[place]
    guard place + 1 < tokens.count, mark.range.upperBound < tokens[place + 1].range.lowerBound,
      Bullet.length(at: mark.range.lowerBound, in: bytes, end: mark.range.upperBound) != nil
    else { return false }
    return place == 0 || tokens[place - 1].range.upperBound < mark.range.lowerBound
  }
}

// MARK: - Counted and marked points

extension RunInList {
  /// "First, …; second, …; and finally …".
  init?(ordinalsIn tokens: [Token]) {
    var starts: [(mark: Int, text: Int)] = []
    for place in tokens.indices {
      let next = starts.count
      guard Self.opensClause(place, in: tokens), let rank = Self.ordinals[tokens[place].text],
        rank == next || (rank == Self.last && next > 0),
        let text = Self.text(behindOrdinal: place, in: tokens)
      else { continue }
      let article = place > 0 && tokens[place - 1].text == "the" ? 1 : 0
      starts.append((place - article, text))
      if rank == Self.last { break }
    }
    self.init(starts.map { (nil, $0.mark, $0.text) }, in: tokens)
  }

  /// Points behind marks that count on: "(i)" and "(ii)", "a)" and "b)", "1." and "2.".
  init?(marksIn tokens: [Token]) {
    guard tokens.contains(where: { Self.secondMarks.contains($0.text) }) else { return nil }
    for sequence in Self.sequences {
      var starts: [(number: String?, mark: Int, text: Int)] = []
      for place in tokens.indices {
        guard starts.count < sequence.count,
          let text = Self.text(behindMark: sequence[starts.count], at: place, in: tokens)
        else { continue }
        starts.append((sequence[starts.count].description, place, text))
      }
      if let list = Self(starts, in: tokens) {
        self = list
        return
      }
    }
    return nil
  }

  private init?(_ starts: [(number: String?, mark: Int, text: Int)], in tokens: [Token]) {
    guard starts.count > 1, let first = starts.first else { return nil }
    let ends = starts.dropFirst().map(\.mark) + [tokens.count]
    items = zip(starts, ends).map { start, end in
      let text = Self.trimmed(start.text..<max(start.text, end), in: tokens)
      return Item(number: start.number, tokens: Self.withoutLead(text, in: tokens))
    }
    lead = 0..<first.mark
    guard items.allSatisfy({ $0.tokens.count > 2 }) else { return nil }
  }

  private static let last = 99

  private static let ordinals: WordMap<Int> = [
    "first": 0, "firstly": 0, "second": 1, "secondly": 1, "third": 2, "thirdly": 2, "fourth": 3,
    "fourthly": 3, "fifth": 4, "fifthly": 4, "sixth": 5, "seventh": 6, "eighth": 7, "ninth": 8,
    "tenth": 9, "finally": last, "lastly": last,
  ]

  private static let sequences: [[Word]] = [
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
    ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"],
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"],
  ]

  /// One of these stands in every list that counts on.
  private static let secondMarks = WordSet(sequences.map { $0[1] })

  /// Whether a clause may begin at a place: behind a mark, with "and" or "the" between.
  private static func opensClause(_ place: Int, in tokens: [Token]) -> Bool {
    var before = place - 1
    while before >= 0, ["and", "the"].contains(tokens[before].text) { before -= 1 }
    return before < 0 || [":", ";", ",", ".", "-"].contains(tokens[before].text)
  }

  /// Where the point behind "first" begins: behind a comma, "that" or "the first is that".
  private static func text(behindOrdinal place: Int, in tokens: [Token]) -> Int? {
    var next = place + 1
    guard next < tokens.count else { return nil }
    if place > 0, tokens[place - 1].text == "the" {
      let verb = tokens[next...].prefix(4).firstIndex {
        ["is", "was", "concerns", "relates"].contains($0.text)
      }
      guard let verb else { return nil }
      next = verb + 1
    } else if ![",", ":", "that", "to", "-"].contains(tokens[next].text), place > 0,
      tokens[place - 1].text != ";", tokens[place].text != "finally"
    {
      return nil
    }
    while next < tokens.count, [",", ":", "-", "that"].contains(tokens[next].text) { next += 1 }
    return next < tokens.count ? next : nil
  }

  /// Where the point behind a mark begins; `nil` when the mark does not stand at the place.
  private static func text(behindMark mark: Word, at place: Int, in tokens: [Token]) -> Int? {
    let isOpen = tokens[place].text == "("
    let word = isOpen ? place + 1 : place
    guard word + 1 < tokens.count, tokens[word].text == mark else { return nil }
    let close = tokens[word + 1].text
    if isOpen { return close == ")" && word + 2 < tokens.count ? word + 2 : nil }
    guard close == ")" || (close == "." && mark.isAllDigits) else { return nil }
    let isFirst = place == 0 || [":", ";", ",", ".", "and"].contains(tokens[place - 1].text)
    // "Section 1.2" and "by 3.30" are no marks: a blank must follow.
    let next = word + 2
    guard isFirst, next < tokens.count,
      tokens[word + 1].range.upperBound < tokens[next].range.lowerBound
    else { return nil }
    return next
  }

  /// A point without what announces the next ones: "…; the Council:".
  private static func withoutLead(_ range: Range<Int>, in tokens: [Token]) -> Range<Int> {
    guard let last = range.last, tokens[last].text == ":",
      let stop = tokens[range].lastIndex(where: { $0.text == "." || $0.text == ";" }),
      stop > range.lowerBound
    else { return range }
    return range.lowerBound..<stop
  }
}
