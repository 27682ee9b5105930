/// Numbers that stand alone in their clause for those counted before.
extension FigureScanner {
  /// "another has not" behind "one adult".
  func readAnother(at place: Int) -> Figure? {
    guard text(place) == "another", let last = figures.last, last.count == 1 else { return nil }
    guard ["has", "had", "was", "is", "did"].contains(text(place + 1)) else { return nil }
    return Figure(count: 1, unit: last.unit, place: place..<place + 1)
  }

  /// "3 are female", "In four, staff …", "in none was …": a number that stands for those counted.
  func readBareCount(at place: Int) -> Figure? {
    guard let count = numeral(place), count.value < 1000, !isPartOfNumber(place),
      text(place) != "no", !isAtLeastOne(place, count), !isLimit(place)
    else { return nil }
    let next = text(["other", "others"].contains(text(count.end)) ? count.end + 1 : count.end)
    // "seen in ten cases and not at all in two"
    let isListed =
      (figures.contains { $0.unit != nil } || tokens.count <= 14)
      && (count.end == tokens.count || Self.ends.contains(next))
    let stands =
      isVerb(next) || words.holds(.parts, next)
      || (isIn(place) && (next == "," || isListed || Self.subjects.contains(next)))
      || isFurtherPart(place, next)
    guard stands, !isException(place), !(text(place) == "one" && isPronoun(place)) else {
      return nil
    }
    return Figure(count: count.value, place: place..<count.end)
  }

  /// "22 replied" behind those who were asked.
  func isReply(_ place: Int) -> Bool {
    antecedent?.isBareCount == true
      && numeral(place).map { Self.replies.contains(text($0.end)) } ?? false
  }

  private static let replies = Lexicon.figures["replies"]

  /// "in four", "in a further six", "for the other two".
  private func isIn(_ place: Int) -> Bool {
    guard text(place) != "one" else { return false }
    let isLed = ["further", "remaining", "other"].contains(text(place - 1))
    let isDefinite = isLed && ["a", "the"].contains(text(place - 2))
    if ["only", "just"].contains(text(place - 1)) { return text(place - 2) == "in" }
    // "offered to 13 children and accepted by nine"
    if text(place - 1) == "by" {
      return !figures.isEmpty && !(2...4).contains { words.holds(.changes, text(place - $0)) }
    }
    return ["in", "for"].contains(text(isDefinite ? place - 3 : place - 1))
  }

  /// "nine lived with violence and five with both", "six were good, ten adequate and four poor".
  private func isFurtherPart(_ place: Int, _ next: Word) -> Bool {
    guard ["and", ","].contains(text(place - 1)), let last = figures.last, last.count != nil,
      last.percent == nil, place - last.place.upperBound < 12
    else { return false }
    if Self.leading.contains(next), numeral(place + 2) == nil { return true }
    let length = (1...3).first {
      Self.ends.contains(text(place + $0 + 1)) || place + $0 + 1 == tokens.count
    }
    guard let length, last.isBareCount || last.of != nil else { return false }
    return tokens[place + 1...place + length].allSatisfy { $0.isWord && $0.integer == nil }
      && words.holds(.grades, among: tokens[place + 1...place + length])
  }

  /// A word that is said of those counted: "were", "had", "required".
  func isVerb(_ word: Word) -> Bool {
    words.holds(.verbs, word)
      || (word.utf8.count > 4 && word.hasSuffix("ed") && !words.holds(.stops, word))
  }

  /// Behind agencies or practitioners that were counted, or more cases or people than one review
  /// is about: "eight agencies …; six had no contact".
  var isAmongBodies: Bool {
    let last =
      figures.last.map { $0.unit == nil ? before ?? $0 : $0 }
      ?? before.flatMap {
        units.class(of: $0.unit) == .participants ? $0 : nil
      }
    guard let last, last.isBareCount, let count = last.count else { return false }
    switch units.class(of: last.unit) {
    case .participants?: return true
    case nil: return last.unit.map { Self.planned.contains(Word($0)) } ?? false
    case .sources?: return count >= 10
    case .people?: return count >= 20
    default: return false
    }
  }

  private static let pronouns = Lexicon.figures["pronouns"]

  /// "no one was", "the one is", "before one has been asked".
  private func isPronoun(_ place: Int) -> Bool {
    Self.pronouns.contains(text(place - 1))
  }

  /// Words that begin a clause behind "in four".
  private static let subjects = Lexicon.figures["subjects"]

  /// "attended four" behind "was offered eleven appointments".
  func readEllipsis(at place: Int) -> Figure? {
    guard let last = figures.last, last.isBareCount, let of = last.count, of > 4,
      units.class(of: last.unit) == .events, let count = numeral(place), count.value <= of,
      text(place) != "no", count.end == tokens.count || Self.ends.contains(text(count.end))
    else { return nil }
    let before = text(place - 1)
    let isTo = ["to", "in"].contains(before) && words.holds(.kept, text(place - 2))
    guard isTo || words.holds(.kept, before) || before == "only" || before == "just" else {
      return nil
    }
    return Figure(count: count.value, of: of, unit: last.unit, place: place..<count.end)
  }

  private static let leading = Lexicon.figures["leading"]
  private static let ends: WordSet = [",", ";", ")", "and", "but"]
}
