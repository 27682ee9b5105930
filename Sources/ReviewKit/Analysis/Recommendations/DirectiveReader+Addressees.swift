// Whom a recommendation names elsewhere than in front of its verb, and by other names.
extension DirectiveReader {
  /// Who is named in brackets behind the text, "(HSC Trusts)", where a plan had a column for it.
  func addressees(inLastBracketOf text: String) -> [Directive.Addressee] {
    let text = text.drop(while: \.isWhitespace)
    guard let end = text.lastIndex(where: { !$0.isWhitespace && $0 != "." }), text[end] == ")",
      let start = text[..<end].lastIndex(of: "(")
    else { return [] }
    let label = String(text[text.index(after: start)..<end]).replacing("/", with: ", ")
    return addressees(inLabel: DirectiveWord.words(of: label)[...], of: label)
  }

  /// A body that is named in front of the verb at `end` and of no sort that the vocabulary holds:
  /// "The Young Carers service", "Chairs of child protection conferences".
  func otherBody(
    in words: ArraySlice<DirectiveWord>,
    from starts: [Int],
    to end: Int
  ) -> Name? {
    for start in starts where 1...Self.longestBody ~= end - start {
      let name = words[start..<end]
      guard !name.dropFirst().contains(where: { $0.followsComma || $0.followsColon }) else {
        continue
      }
      let link = name.firstIndex { $0.folded == "of" } ?? end
      // What follows "of" tells whose it is; the word that counts stands in front.
      guard link > start, lists.bodies.contains(words[link - 1].folded),
        !words[start..<link].contains(where: { lists.notInBodies.contains($0.folded) })
      else { continue }
      return Name(name: Directive.otherBody, range: start..<end)
    }
    return nil
  }

  private static let longestBody = 8

  /// Who has the task in "becomes a priority for the board".
  func addressees(
    behindHolderIn words: ArraySlice<DirectiveWord>,
    of text: String
  ) -> [Directive.Addressee] {
    for place in words.indices {
      guard let holder = lists.holders.first(where: { words.stands($0, at: place) }) else {
        continue
      }
      return addressees(of: names(in: words[(place + holder.count)...], of: text), in: words, text)
    }
    return []
  }

  /// Who does it in the passive: "reviewed by the police".
  func addressees(
    behindByIn words: ArraySlice<DirectiveWord>,
    of text: String
  ) -> [Directive.Addressee] {
    for place in words.indices where words[place].folded == "by" {
      let first = place + 1
      let last = min(words.endIndex, first + Self.longestAgent)
      // Anything may follow, so the longest run of words is taken that is all names.
      for end in stride(from: last, to: first, by: -1) {
        let found = names(in: words[first..<end], of: text)
        if found.last?.range.upperBound == end { return addressees(of: found, in: words, text) }
      }
    }
    return []
  }

  private static let longestAgent = 16

  /// Who is named by a label or heading that is made of nothing else: "Recommendations for the
  /// police".
  func addressees(
    inLabel words: ArraySlice<DirectiveWord>,
    of text: String
  ) -> [Directive.Addressee] {
    var rest = words
    while let first = rest.first, lists.headings.contains(first.folded) || first.isNumber {
      rest = rest.dropFirst()
    }
    while let last = rest.last, lists.headings.contains(last.folded) || last.isNumber {
      rest = rest.dropLast()
    }
    let found = names(in: rest, of: text)
    guard let last = found.last else { return [] }
    // A place may follow: "Housing Service, Northshire".
    let behind = rest[last.range.upperBound...]
    guard
      behind.isEmpty || (behind.first?.followsComma == true && behind.allSatisfy(\.isCapitalised))
    else { return [] }
    return addressees(of: found, in: words, text)
  }

  /// One of each sort, in the order of the text.
  func addressees(
    of names: [Name],
    in words: ArraySlice<DirectiveWord>,
    _ text: String
  ) -> [Directive.Addressee] {
    names.reduce(into: []) { addressees, name in
      let evidence = printed(name.range, of: words, text)
      if let known = addressees.firstIndex(where: { $0.name == name.name }) {
        addressees[known].evidence.append(evidence)
      } else {
        addressees.append(Directive.Addressee(name: name.name, evidence: [evidence]))
      }
    }
  }

  /// Words as they are printed, with what stands between them.
  func printed(_ range: Range<Int>, of words: ArraySlice<DirectiveWord>, _ text: String) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let bytes = text.utf8
    return String(
      decoding: bytes.dropFirst(first.range.lowerBound)
        .prefix(last.range.upperBound - first.range.lowerBound),
      as: UTF8.self
    )
  }
}

extension DirectiveWord {
  fileprivate var isNumber: Bool { folded.utf8.allSatisfy(\.isDigit) }
}
