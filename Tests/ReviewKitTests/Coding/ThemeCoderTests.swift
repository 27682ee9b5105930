import Testing

@testable import ReviewKit

@Suite struct ThemeCoderTests {
  /// The evidence that the phrases give in a text, fragments joined by " / ".
  private func evidence(of phrases: String, not: String? = nil, in text: String) throws -> [String]
  {
    let codebook = try Self.codebook(
      "theme: one\nlabel: One\ndefinition: D.\nphrases: \(phrases)\n"
        + (not.map { "not: \($0)\n" } ?? "")
    )
    let source = SourceText(text)
    return ThemeCoder(codebook: codebook).detections(in: source.whole, of: source)
      .flatMap(\.evidence).map { passage in
        passage.fragments.map { source.text(of: $0) }.joined(separator: " / ")
      }
  }

  private static func codebook(_ text: String) throws -> Codebook {
    try Codebook(parsing: text, name: "test")
  }

  @Test(arguments: [
    ("child's voice", "The CHILD’S voice", "CHILD’S voice"),
    ("childs voice", "the child‘s voice", "child‘s voice"),
    ("child's voice", "the childs voice", "childs voice"),
    ("multi-agency", "a multi agency plan", "multi agency"),
    ("multi agency", "a multi–agency plan", "multi–agency"),
    ("health and care", "Health & care", "Health & care"),
    ("health & care", "health and care", "health and care"),
    ("health and care", "Health&care", "Health&care"),
    ("safeguarding", "safe\u{AD}guarding", "safe\u{AD}guarding"),
    ("final office", "ﬁnal oﬃce", "ﬁnal oﬃce"),
    ("naive", "naïve", "naïve"),
    ("naive", "nai\u{308}ve", "nai\u{308}ve"),
    ("café", "CAFE", "CAFE"),
    ("Llŷn", "llyn", "llyn"),
    ("strasse", "Straße", "Straße"),
    ("face value", "face\u{A0}value", "face\u{A0}value"),
    ("face value", "**face** _value_", "face** _value"),
    ("face value", "<u>face</u> value", "face</u> value"),
    ("children", "<u>child</u>ren", "child</u>ren"),
    ("face value", "[face value](notes.pdf)", "face value"),
    ("face value", "“face value”", "face value"),
    ("parents carers", "parents/carers", "parents/carers"),
    ("seen alone", "seen, alone", "seen, alone"),
    ("seen alone", "seen<br>alone", "seen<br>alone"),
    ("16 17", "16-17", "16-17"),
    ("детей", "голос детей", "детей"),
  ])
  func spellingIsFolded(phrase: String, text: String, evidence expected: String) throws {
    #expect(try evidence(of: phrase, in: text) == [expected])
  }

  @Test(arguments: [
    ("child", "childhood"), ("child", "grandchild"), ("voice", "invoice"), ("cafe", "cafes"),
    ("neglect", "[report](https://example.org/neglect)"), ("u", "<u>child</u>"),
  ])
  func onlyWholeWordsThatAreShownCount(phrase: String, text: String) throws {
    #expect(try evidence(of: phrase, in: text).isEmpty)
  }

  @Test(arguments: [
    ("curios*", "Curiosity and curious minds", ["Curiosity"]),
    ("curio*", "Curiosity and curious minds", ["Curiosity", "curious"]),
    ("neglect*", "neglect, neglected", ["neglect", "neglected"]),
    ("self-harm*", "self-harming", ["self-harming"]),
    ("voice* of child*", "voices of children", ["voices of children"]),
  ])
  func stemsMatchTheBeginningOfWords(phrase: String, text: String, expected: [String]) throws {
    #expect(try evidence(of: phrase, in: text) == expected)
  }

  @Test(arguments: [
    ("hear the child", 0, true), ("hear a a a a child", 4, true),
    ("hear a a a a a child", 5, false),
  ])
  func gapsHoldUpToFourWords(text: String, between: Int, matches: Bool) throws {
    #expect(try evidence(of: "hear* ... child", in: text).isEmpty == !matches)
  }

  @Test func theLongestOfSeveralMatchesIsTheEvidence() throws {
    let text = "hear the child and the child, lived experience of the child"
    let phrases = "hear* ... child, lived experience, lived experience of the child, experience"
    #expect(
      try evidence(of: phrases, in: text) == [
        "hear the child and the child", "lived experience of the child",
      ]
    )
  }

  @Test(arguments: [
    "The child was seen. Alone, she spoke.", "seen? alone", "seen! alone", "seen: alone",
    "seen; alone", "seen… alone", "(seen.) alone", "seen.\nalone", "seen | alone", "seen • alone",
  ])
  func phrasesStayWithinASentence(text: String) throws {
    #expect(try evidence(of: "seen alone, seen ... alone", in: text).isEmpty)
  }

  @Test(arguments: ["gov.uk", "10:30 visit", "3.5 visits", "needs, i.e. care", "e.g. care"])
  func pointsInWordsAndAbbreviationsEndNoSentence(text: String) throws {
    let phrase = text.replacing(",", with: " ").replacing(".", with: " ").replacing(":", with: " ")
    #expect(try evidence(of: phrase, in: text) == [text])
  }

  @Test func phrasesGoOverLineEnds() throws {
    let text = "nobody saw the lived  \n   experience\nof the child at home"
    #expect(
      try evidence(of: "lived experience of the child", in: text) == [
        "lived / experience / of the child"
      ]
    )
  }

  @Test func evidenceSaysOnWhichLinesItStands() throws {
    let codebook = try Self.codebook("theme: t\nlabel: T\ndefinition: D.\nphrases: seen alone\n")
    let source = SourceText("first\nwas seen\n\nalone there")
    let codings = ThemeCoder(codebook: codebook).detections(in: source.whole, of: source)
    let fragments = codings.flatMap(\.evidence).flatMap(\.fragments)
    #expect(fragments.map(\.line) == [2, 4])
    #expect(codings.map(\.basis) == [.detected])
  }

  @Test(arguments: [
    ("safeguarding", "safe-\nguarding", ["safe- / guarding"]),
    ("safeguarding", "safe\u{AD}\nguarding", ["safe\u{AD} / guarding"]),
    ("safeguarding", "sa-\nfe-\nguarding", ["sa- / fe- / guarding"]),
    ("safeguard*", "safe-\nguarding practice", ["safe- / guarding"]),
    ("self-harm", "self-\nharm", ["self- / harm"]),
    ("child*, child centred", "child-\ncentred", ["child- / centred"]),
    ("safe*", "safe-\nguarding", ["safe"]),
    ("safeguarding", "safe-\nGuarding", []),
    ("safeguarding", "safe -\nguarding", []),
    ("safeguarding practice", "safe-\nguarding practice", ["safe- / guarding practice"]),
    ("voice", "pre-\nand post-birth voice", ["voice"]),
  ])
  func hyphensAtALineEndJoinWords(phrase: String, text: String, expected: [String]) throws {
    #expect(try evidence(of: phrase, in: text) == expected)
  }

  @Test(arguments: [
    ("neglect*", "self-neglect*", "self-neglect and neglect", ["neglect"]),
    ("neglect*", "self-neglect*", "self neglecting", []),
    ("supervision", "supervision of child*, lack of supervision", "Lack of supervision", []),
    ("voice of ... child", "voice of practitioner*", "voice of practitioners and child", []),
    ("voice of ... child", "practitioner* and", "voice of practitioners and child", []),
    ("voice", "the father", "the father has a voice", ["voice"]),
  ])
  func exclusionsVoidWhatTheyOverlap(
    phrases: String,
    not: String,
    text: String,
    expected: [String]
  ) throws {
    #expect(try evidence(of: phrases, not: not, in: text) == expected)
  }

  @Test func aShorterMatchCountsWhereAnExclusionVoidsTheLonger() throws {
    #expect(
      try evidence(of: "neglect, neglect of the home", not: "the home", in: "neglect of the home")
        == ["neglect"]
    )
  }

  @Test func themesAreIndependentAndInTheOrderOfTheCodebook() throws {
    let codebook = try Self.codebook(
      """
      theme: care
      label: Care
      definition: D.
      phrases: care of the child
      theme: child
      label: Child
      definition: D.
      phrases: child's home, the child
      not: adult child
      """
    )
    let source = SourceText("the child, care of the child's home, care of the child")
    let codings = ThemeCoder(codebook: codebook).detections(in: source.whole, of: source)
    #expect(codings.map(\.theme) == [0, 1])
    #expect(codings.map(\.evidence.count) == [1, 3])
  }

  @Test func headingPhrasesCountInLabelsOnly() throws {
    let codebook = try Self.codebook(
      """
      theme: supervision
      label: Supervision
      definition: D.
      phrases: reflective supervision
      headings: supervision
      not: supervision of child*
      """
    )
    let coder = ThemeCoder(codebook: codebook)
    let source = SourceText("supervision")
    #expect(coder.detections(in: source.whole, of: source).isEmpty)
    #expect(coder.themes(inLabel: "Supervision & Support") == [0])
    #expect(coder.themes(inLabel: "REFLECTIVE SUPERVISION") == [0])
    #expect(coder.themes(inLabel: "Supervision of children") == [])
    #expect(coder.themes(inLabel: "") == [])
  }

  @Test func aMatcherForgetsThePassageBefore() throws {
    let codebook = try Self.codebook("theme: t\nlabel: T\ndefinition: D.\nphrases: seen alone\n")
    var matcher = ThemeCoder(codebook: codebook).makeMatcher()
    let first = SourceText("she was seen")
    let second = SourceText("alone at home")
    #expect(matcher.codings(in: first.whole, of: first).isEmpty)
    #expect(matcher.codings(in: second.whole, of: second).isEmpty)
  }

  @Test func oddBytesAndRangesAreNoDanger() throws {
    let codebook = try Self.codebook("theme: t\nlabel: T\ndefinition: D.\nphrases: voice\n")
    let source = SourceText("é voice < <u voice <</ ](voice ](( voice é")
    let coder = ThemeCoder(codebook: codebook)
    #expect(coder.detections(in: source.whole, of: source).first?.evidence.count == 4)
    let cut = Passage([
      .init(line: 1, range: 1..<4), .init(line: 1, range: 40..<400),
      .init(line: 1, range: 500..<510),
    ])
    #expect(coder.detections(in: cut, of: source).isEmpty)
  }
}
