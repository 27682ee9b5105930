extension DirectiveReader {
  /// Who stands in front of a verb.
  struct Subject {
    var addressees: [Directive.Addressee] = []
    /// Whether the verb follows right behind the last name.
    var endsInName = false
  }

  /// The name of a body in a text.
  struct Name {
    var name: String
    /// Its words, with articles and whoever speaks for it: "the chair of the partnership".
    var range: Range<Int>
  }

  /// Who stands in front of the verb at `end`: in the clause of the first start that opens with a
  /// name, else right in front of it.
  func subject(
    in words: ArraySlice<DirectiveWord>,
    from starts: [Int],
    to end: Int,
    of text: String
  ) -> Subject {
    for start in starts {
      let found = names(in: words[start..<end], of: text)
      if let last = found.last {
        return Subject(
          addressees: addressees(of: found, in: words, text),
          endsInName: last.range.upperBound == end
        )
      }
    }
    guard let name = nameRightBefore(end, in: words) else { return Subject() }
    return Subject(addressees: addressees(of: [name], in: words, text), endsInName: true)
  }

  /// "the Partnership" in "Following this review the Partnership should", but not "the police" in
  /// "the response of the police should".
  private func nameRightBefore(_ end: Int, in words: ArraySlice<DirectiveWord>) -> Name? {
    for start in words.startIndex..<end where lists.subordinate.contains(words.first?.folded ?? "")
    {
      guard let match = name(at: start, in: words[..<end]), start + match.count == end,
        start > words.startIndex + 1, words[start - 1].folded == "the",
        !lists.roleLinks.contains(words[start - 2].folded),
        !lists.subordinate.contains(words[start - 2].folded)
      else { continue }
      return Name(name: match.name, range: start - 1..<end)
    }
    return nil
  }

  /// The names with which a clause opens: "The Partnership and its partner agencies".
  func names(in words: ArraySlice<DirectiveWord>, of text: String) -> [Name] {
    var found: [Name] = []
    var place = words.startIndex
    while place < words.endIndex {
      guard let next = nameWithArticles(at: place, in: words) else { break }
      var range = place..<next.range.upperBound
      var name = next.name
      if let body = bodySpokenFor(behind: range.upperBound, in: words) {
        range = range.lowerBound..<body.range.upperBound
        name = body.name ?? name
      }
      found.append(Name(name: name, range: range))
      guard let joined = placeBehindJoiner(at: range.upperBound, in: words) else { break }
      place = joined
    }
    return found
  }

  /// A name behind articles and the names of places: "the Northshire police".
  private func nameWithArticles(at start: Int, in words: ArraySlice<DirectiveWord>) -> Name? {
    var place = start
    while place < words.endIndex, place - start < Self.farthestName {
      if let match = nameWithPlace(at: place, in: words),
        isNamedSo(start..<place, words)
      {
        return Name(name: match.name, range: start..<place + match.count)
      }
      if let body = roleWithBody(at: place, in: words) {
        return Name(name: body.name, range: start..<body.range.upperBound)
      }
      let word = words[place]
      guard lists.articles.contains(word.folded) || word.isCapitalised,
        !(word.followsComma && place > start)
      else { return nil }
      place += 1
    }
    return nil
  }

  private static let farthestName = 7

  /// "agencies" stands for all of them only without a name of its own: "the Public Health Agency".
  private func isNamedSo(_ front: Range<Int>, _ words: ArraySlice<DirectiveWord>) -> Bool {
    !lists.generic.contains(words[front.upperBound].folded)
      || words[front].allSatisfy { lists.articles.contains($0.folded) }
  }

  /// A name that ends where it may, or with the name of a place: "NHS Northshire".
  private func nameWithPlace(
    at place: Int,
    in words: ArraySlice<DirectiveWord>
  ) -> (name: String, count: Int)? {
    guard let match = name(at: place, in: words) else { return nil }
    let end = place + match.count
    if ends(at: end, in: words) { return match }
    guard lists.placed.contains(words[end - 1].folded), words[end].isCapitalised,
      ends(at: end + 1, in: words)
    else { return nil }
    return (match.name, match.count + 1)
  }

  /// "Director of children's services", where the role alone names nobody.
  private func roleWithBody(at place: Int, in words: ArraySlice<DirectiveWord>) -> Name? {
    guard lists.roles.contains(words[place].folded),
      let body = bodySpokenFor(behind: place + 1, in: words), let name = body.name
    else { return nil }
    return Name(name: name, range: place..<body.range.upperBound)
  }

  /// Behind "staff": "in children's social care"; behind "health": "staff".
  private func bodySpokenFor(
    behind place: Int,
    in words: ArraySlice<DirectiveWord>
  ) -> (name: String?, range: Range<Int>)? {
    guard place < words.endIndex, place > words.startIndex else { return nil }
    if lists.roles.contains(words[place].folded), !words[place].followsComma,
      ends(at: place + 1, in: words)
    {
      return (nil, place..<place + 1)
    }
    guard lists.roleLinks.contains(words[place].folded),
      lists.roles.contains(words[place - 1].folded)
    else { return nil }
    var next = place + 1
    while next < words.endIndex, next - place < Self.farthestName {
      if let match = name(at: next, in: words) { return (match.name, place..<next + match.count) }
      guard lists.articles.contains(words[next].folded) || words[next].isCapitalised else {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// Whether a name may end here, and is no part of a longer one: "school attendance".
  private func ends(at place: Int, in words: ArraySlice<DirectiveWord>) -> Bool {
    guard place < words.endIndex else { return true }
    let word = words[place]
    if word.followsComma || word.followsColon || lists.followers.contains(word.folded)
      || lists.adverbs.contains(word.folded)
      || lists.duties.contains(where: { words.stands($0, at: place) })
    {
      return true
    }
    if lists.roles.contains(word.folded) { return ends(at: place + 1, in: words) }
    return vocabulary.verbs[word.folded].map { $0.form == .base || $0.form == .third } ?? false
  }

  private func placeBehindJoiner(at place: Int, in words: ArraySlice<DirectiveWord>) -> Int? {
    guard place < words.endIndex else { return nil }
    if let joiner = lists.joiners.first(where: { words.stands($0, at: place) }) {
      return place + joiner.count
    }
    return words[place].followsComma ? place : nil
  }

  private func name(
    at place: Int,
    in words: ArraySlice<DirectiveWord>
  ) -> (name: String, count: Int)? {
    if let match = vocabulary.name(at: place, in: words) { return match }
    let word = words[place]
    guard word.isAcronym, word.folded.utf8.count >= 4,
      lists.acronyms.contains(where: { word.folded.hasSuffix($0) }),
      let name = vocabulary.addressees.first
    else { return nil }
    return (name, 1)
  }
}
