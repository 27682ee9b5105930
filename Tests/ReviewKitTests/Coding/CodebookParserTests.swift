import Testing

@testable import ReviewKit

@Suite struct CodebookParserTests {
  private static let complete = """
    # A comment, then a blank line.

    codebook: Local themes
    version: 2
    theme: neglect
      label:  Neglect: all forms
    group: Harms
    panel: domestic-abuse-and-harm, whole-family-approach
    harm: child
    definition: Needs that are not met, # and no comment here.
    phrases: neglect*, home   conditions
    phrases: basic ... needs
    headings: neglect
    not: self-neglect
    theme: drift
    label: Drift
    definition: Cases that go nowhere.
    headings: drift
    """

  @Test func aCodebookIsReadLineByLine() throws {
    let codebook = try Codebook(parsing: Self.complete, name: "file")
    #expect(codebook.name == "Local themes")
    #expect(codebook.version == "2")
    #expect(codebook.themes.map(\.id) == ["neglect", "drift"])
    let theme = try #require(codebook.themes.first)
    #expect(theme.label == "Neglect: all forms")
    #expect(theme.group == "Harms")
    #expect(theme.panelThemes == ["domestic-abuse-and-harm", "whole-family-approach"])
    #expect(codebook.themes.map(\.harm) == [.child, nil])
    #expect(theme.definition == "Needs that are not met, # and no comment here.")
    #expect(theme.phrases.map(\.text) == ["neglect*", "home conditions", "basic ... needs"])
    #expect(theme.headingPhrases.map(\.text) == ["neglect"])
    #expect(theme.exclusions.map(\.words) == [[.exact("self"), .exact("neglect")]])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsAndByteOrderMarkMakeNoDifference(lineEnd: String) throws {
    let text = "\u{FEFF}" + Self.complete.replacing("\n", with: lineEnd) + lineEnd
    let expected = try Codebook(parsing: Self.complete, name: "file")
    #expect(try Codebook(parsing: text, name: "file") == expected)
  }

  @Test func withoutNameItIsCalledAfterItsFile() throws {
    let text = "theme: a\nlabel: A\ndefinition: D.\nphrases: a b"
    let codebook = try Codebook(parsing: text, name: "words.txt")
    #expect(codebook.name == "words.txt")
    #expect(codebook.version == "")
  }

  @Test(arguments: [
    ("child's", [Phrase.Word.exact("childs")]),
    ("Multi-Agency*", [.exact("multi"), .stem("agency")]),
    ("health & care", [.exact("health"), .exact("and"), .exact("care")]),
    ("hear* ... child", [.stem("hear"), .gap, .exact("child")]),
    ("hear*...child", [.stem("hear"), .gap, .exact("child")]),
    ("hear* … child", [.stem("hear"), .gap, .exact("child")]),
    ("section 47", [.exact("section"), .exact("47")]),
    ("naïve ﬁndings", [.exact("naive"), .exact("findings")]),
  ])
  func phrasesAreFoldedWords(text: String, words: [Phrase.Word]) throws {
    let phrase = try Phrase(parsing: text[...])
    #expect(phrase.words == words)
    #expect(phrase.text == text)
  }

  @Test(arguments: [
    ("own childhood", ["own childhood"]),
    ("mother|father* ... own", ["mother ... own", "father* ... own"]),
    (
      "not told|asked by|of him",
      ["not told by him", "not told of him", "not asked by him", "not asked of him"]
    ),
  ])
  func barsPartWordsThatMayTakeEachOthersPlace(text: String, phrases: [String]) throws {
    #expect(try Phrase.alternatives(parsing: text[...]).map(\.text) == phrases)
  }

  @Test(arguments: [
    (
      "told|",
      "in \"told|\" a | has no word beside it; it stands between two words, as in \"mum|dad\""
    ),
    (
      "a|b|c|d|e|f|g a|b|c|d|e|f|g a|b|c|d|e|f|g",
      "stands for more than 200 phrases; write it as two"
    ),
    ("a ...|b", "..."),
  ])
  func aPhraseWhoseAlternativesAreAtFaultIsRefused(text: String, message: String) throws {
    let book = Self.theme("phrases: \(text)")
    #expect {
      _ = try Codebook(parsing: book, name: "words")
    } throws: { error in
      "\(error)".contains(message)
    }
  }

  /// A theme that is complete but for the line put in.
  private static func theme(_ line: String) -> String {
    "theme: neglect\nlabel: Neglect\ndefinition: D.\n\(line)\nphrases: neglect"
  }

  private static let mistakesInKeys: [(text: String, message: String)] = [
    ("", "1:1: the codebook has no theme; begin one with a line such as \"theme: neglect\""),
    (
      "# only\n\n# comments",
      "3:1: the codebook has no theme; begin one with a line such as \"theme: neglect\""
    ),
    (
      theme("neglect and drift"),
      "4:1: expected a key and a value, such as \"label: Neglect\"; a comment begins with #"
    ),
    (
      theme("  : neglect"),
      "4:3: expected a key and a value, such as \"label: Neglect\"; a comment begins with #"
    ),
    (theme("phrase: neglect"), "4:1: \"phrase\" is not a key; did you mean \"phrases\"?"),
    (theme("Phrases: neglect"), "4:1: \"Phrases\" is not a key; did you mean \"phrases\"?"),
    (
      theme("colour: red"),
      """
      4:1: "colour" is not a key; expected one of codebook, version, theme, label, \
      group, panel, harm, definition, phrases, headings, hints, not
      """
    ),
    (
      "label: Neglect\ntheme: neglect",
      "1:1: \"label\" belongs to a theme; begin one first with a line such as \"theme: neglect\""
    ),
    (
      "phrases: neglect",
      "1:1: \"phrases\" belongs to a theme; begin one first with a line such as \"theme: neglect\""
    ),
    (
      theme("version: 2"),
      "4:1: \"version\" belongs to the whole codebook; move it above the first theme"
    ),
    (theme("label: Again"), "4:1: \"label\" is given twice; the first is on line 2"),
    ("version: 1\nversion: 2", "2:1: \"version\" is given twice; the first is on line 1"),
    (theme("group:"), "4:7: \"group\" is empty; write its value after the colon"),
    (theme("phrases:  "), "4:9: \"phrases\" is empty; write its value after the colon"),
    (
      "theme: Voice of the Child\n",
      """
      1:8: "Voice of the Child" is not an id; expected lower-case letters and digits \
      joined by hyphens, such as "voice-of-the-child"
      """
    ),
    (
      "theme: -\n",
      """
      1:8: "-" is not an id; expected lower-case letters and digits joined by \
      hyphens, such as "voice-of-the-child"
      """
    ),
    (
      "\(theme(""))\n\n\(theme(""))",
      "7:8: theme \"neglect\" is defined twice; the first is on line 1"
    ),
  ]

  private static let mistakesInThemes: [(text: String, message: String)] = [
    (
      theme("panel: domestic-abuse-and-harm, whole-family"),
      """
      4:33: "whole-family" is not a practice theme of the panel; expected one of \
      critical-thinking-and-challenge, whole-family-approach, \
      identity-and-lived-experience, vulnerability-of-babies, \
      domestic-abuse-and-harm, risks-outside-the-family
      """
    ),
    (
      theme("harm: parents"), "4:7: \"parents\" is not whose harm it is; expected child or family"
    ),
    (
      theme("panel: whole-family-aproach"),
      """
      4:8: "whole-family-aproach" is not a practice theme of the panel; did you mean \
      "whole-family-approach"?
      """
    ),
    (
      "\ntheme: neglect\ndefinition: D.\nphrases: neglect\ntheme: drift",
      "2:1: theme \"neglect\" has no label; add a line such as \"label: Neglect\""
    ),
    (
      "theme: neglect\nlabel: N\nphrases: neglect",
      "1:1: theme \"neglect\" has no definition; add a line that begins with \"definition:\""
    ),
    (
      "theme: neglect\nlabel: N\ndefinition: D.\nnot: self-neglect",
      """
      1:1: theme "neglect" has neither phrases nor headings; add a line such as \
      "phrases: neglect*"
      """
    ),
    (
      theme("phrases: a b,, c d"), "4:14: expected a phrase; take out the comma or write one"
    ),
    (theme("phrases: a b,"), "4:14: expected a phrase; take out the comma or write one"),
    (theme("not: a, \"!\""), "4:9: \"\"!\"\" holds no word; write letters or digits"),
    (
      theme("phrases: é, cur*ous minds"),
      "4:16: in \"cur*ous minds\" a * stands inside a word; it may only end one, as in \"curios*\""
    ),
    (
      theme("headings: *curious"),
      "4:11: in \"*curious\" a * stands alone; write the beginning of a word before it"
    ),
    (
      theme("phrases: curious * minds"),
      "4:18: in \"curious * minds\" a * stands alone; write the beginning of a word before it"
    ),
    (
      theme("phrases: ... child"),
      "4:10: in \"... child\" a gap has no word beside it; \"...\" stands between two words"
    ),
    (
      theme("phrases: hear ..."),
      "4:15: in \"hear ...\" a gap has no word beside it; \"...\" stands between two words"
    ),
    (
      theme("phrases: hear ... ... child"),
      "4:19: in \"hear ... ... child\" a gap has no word beside it; \"...\" stands between two words"
    ),
    (
      theme("phrases: ..."),
      "4:10: in \"...\" a gap has no word beside it; \"...\" stands between two words"
    ),
  ]

  @Test(arguments: mistakesInKeys + mistakesInThemes)
  func mistakesNameLineColumnAndWhatWasExpected(text: String, message: String) {
    let error = #expect(throws: CodebookError.self) {
      try Codebook(parsing: text, name: "codebook.txt")
    }
    #expect(error?.description == "codebook.txt:" + message)
  }
}
