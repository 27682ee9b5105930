import Testing

@testable import ReviewKit

@Suite struct QueryTests {
  /// The sentences of a text that a query finds, with what it found in guillemets.
  private func found(
    _ query: String,
    in text: String,
    scope: Query.Scope = .record
  ) throws -> [String] {
    let search = SearchText(text)
    let matcher = QueryMatcher(try Query(parsing: query), scope: scope)
    return matcher.matches(in: search).map { unit, marks in
      let range = search.units[unit].range
      let bytes = marks.map { words in
        let first = search.words[words.lowerBound].range.lowerBound - range.lowerBound
        return first..<search.words[words.upperBound - 1].range.upperBound - range.lowerBound
      }
      return MarkedText.plain(text.part(range), bytes)
    }
  }

  private static let text =
    "The Health Visitor saw a bruise. Mother's account of the bruising changed. Police were told."

  @Test(arguments: [
    ("bruise", ["The Health Visitor saw a «bruise»."]),
    (
      "bruis*",
      ["The Health Visitor saw a «bruise».", "Mother's account of the «bruising» changed."]
    ),
    ("BRUISE police", ["The Health Visitor saw a «bruise».", "«Police» were told."]),
    ("bruise AND police", ["The Health Visitor saw a «bruise».", "«Police» were told."]),
    ("bruise probation", []), ("bruise OR probation", ["The Health Visitor saw a «bruise»."]),
    ("bruise NOT police", []), ("bruise NOT probation", ["The Health Visitor saw a «bruise»."]),
    ("bruise AND NOT (probation OR court)", ["The Health Visitor saw a «bruise»."]),
    ("\"health visitor\"", ["The «Health Visitor» saw a bruise."]),
    ("“health visitor”", ["The «Health Visitor» saw a bruise."]),
    ("health-visitor", ["The «Health Visitor» saw a bruise."]),
    ("\"visitor health\"", []), ("\"health ... bruise\"", ["The «Health Visitor saw a bruise»."]),
    ("\"saw|noticed a\"", ["The Health Visitor «saw a» bruise."]),
    ("\"bruise mother\"", []),
    ("mother", ["«Mother's» account of the bruising changed."]),
    ("mother's", ["«Mother's» account of the bruising changed."]), ("moth", []),
    ("visitor NEAR/2 bruise", ["The Health «Visitor» saw a «bruise»."]),
    ("bruise NEAR/2 visitor", ["The Health «Visitor» saw a «bruise»."]),
    ("visitor near/1 bruise", []), ("bruise NEAR/9 account", []),
    (
      "(mother OR father) NEAR/5 \"bruis* changed\"",
      ["«Mother's» account of the «bruising changed»."]
    ),
    (
      "health NEAR/0 visitor NEAR/2 bruise", ["The «Health» «Visitor» saw a «bruise»."]
    ),
    ("NOT court police", ["«Police» were told."]),
    (
      "court OR police AND mother",
      ["«Mother's» account of the bruising changed.", "«Police» were told."]
    ),
    (
      "(court OR police) AND bruise", ["The Health Visitor saw a «bruise».", "«Police» were told."]
    ),
  ])
  func findsAndMarks(query: String, expected: [String]) throws {
    #expect(try found(query, in: Self.text) == expected)
  }

  @Test(arguments: [
    ("bruise AND police", 0), ("health AND bruise", 1), ("bruise NOT police", 1),
    ("bruis* NOT mother", 1), ("bruis* NOT probation", 2),
  ])
  func withinASentenceAllIsJudgedThere(query: String, count: Int) throws {
    #expect(try found(query, in: Self.text, scope: .sentence).count == count)
  }

  @Test func nearestOnEitherSideAreMarkedOnce() throws {
    #expect(try found("a NEAR/1 b", in: "b x a x b x x b") == ["«b» x «a» x «b» x x b"])
    #expect(try found("a NEAR/3 a", in: "a x a") == ["«a» x «a»"])
    #expect(try found("a NEAR/3 a", in: "x a x").isEmpty)
  }

  @Test(arguments: [
    ("", 0, QueryFault.empty), ("   ", 0, .empty), ("\"\"", 1, .empty),
    ("mother AND", 10, .nothingBehind("AND")), ("AND mother", 0, .nothingBefore("AND")),
    ("a OR OR b", 5, .nothingBehind("OR")), ("a NOT", 5, .nothingBehind("NOT")),
    ("a NEAR/3", 8, .nothingBehind("NEAR/3")), ("NEAR/3 a", 0, .nothingBefore("NEAR/3")),
    ("say \"strategy meeting", 4, .openQuotation), ("(a OR b", 0, .openBracket),
    ("a (b", 2, .openBracket), ("a OR (", 5, .openBracket), ("a OR b)", 6, .closedBracket),
    (")", 0, .closedBracket), ("a () b", 2, .emptyBrackets),
    ("a NEAR b", 2, .nearWithoutNumber(most: 100)),
    ("a NEAR/x b", 2, .nearWithoutNumber(most: 100)),
    ("a NEAR/101 b", 2, .nearWithoutNumber(most: 100)),
    ("a NEAR/-1 b", 2, .nearWithoutNumber(most: 100)),
    ("(a b) NEAR/3 c", 0, .nearGroup("NEAR/3")), ("c NEAR/3 (a b)", 9, .nearGroup("NEAR/3")),
    ("c NEAR/3 NOT a", 9, .nearGroup("NEAR/3")), ("NOT a NEAR/3", 12, .nothingBehind("NEAR/3")),
    ("police -court", 7, .minus("court")), ("NOT a", 0, .onlyNot), ("NOT a NOT b", 0, .onlyNot),
    ("a OR NOT b", 5, .orNot), ("(a OR NOT b) c", 6, .orNot),
    ("a bru*is", 5, .phrase(.starInsideWord(phrase: "bru*is"))),
    ("a *", 2, .phrase(.starWithoutWord(phrase: "*"))),
    ("a % b", 2, .phrase(.wordlessPhrase("%"))),
    ("\"a ...\"", 3, .phrase(.gapAtEnd(phrase: "a ..."))),
  ])
  func faultsNameTheirPlace(query: String, place: Int, fault: QueryFault) {
    #expect(throws: QueryError(query: query, place: place, fault: fault)) {
      try Query(parsing: query)
    }
  }

  @Test func messageCountsFromOneAndShowsThePlace() {
    let error = QueryError(query: "Zoë AND", place: 7, fault: .nothingBehind("AND"))
    #expect(
      error.description
        == "the query, character 8: expected a word, a \"phrase\" or a bracket behind AND"
    )
    #expect(error.picture == ["  Zoë AND", "         ^"])
  }

  @Test func bracketsWithoutEndDoNotExhaustTheStack() {
    let query = String(repeating: "(", count: 100_000)
    #expect(throws: QueryError(query: query, place: 50, fault: .tooDeep(most: 50))) {
      try Query(parsing: query)
    }
    #expect(throws: QueryError.self) {
      try Query(parsing: String(repeating: "NOT ", count: 100_000) + "a")
    }
  }

  @Test func jointsInSmallLettersAreWordsAndSaidToBe() throws {
    let query = try Query(parsing: "neglect or abuse and \"or else\"")
    #expect(query.doubtfulWords == ["or", "and"])
    #expect(try Query(parsing: "neglect OR abuse").doubtfulWords.isEmpty)
  }

  /// Longer texts take longer in proportion, whatever the query.
  @Test(.timeLimit(.minutes(1)))
  func sentencesWithoutEndAreSearchedInOneGo() throws {
    let text = String(repeating: "a b ", count: 5_000)
    let hits = try found("a NEAR/5 b NEAR/5 a OR \"a ... b\"", in: text)
    #expect(hits.count == 1)
  }
}
