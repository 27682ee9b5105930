import Testing

@testable import ReviewKit

/// Which line ends of a hard-wrapped text are its author's.
@Suite struct UnwrappedTextTests {
  private func unwrapped(_ text: String) -> [String]? {
    let source = SourceText(text)
    guard
      let unwrapped = UnwrappedText(source, vocabulary: .standard, wording: .standard)?.source
    else { return nil }
    return (0..<unwrapped.lineCount).map { unwrapped.text(ofLine: $0 + 1) }
  }

  /// Enough wrapped prose to tell the width by, in front of the lines that a test is about.
  private static let prose = """
    The partnership asked for a review after the family had been known to
    several agencies for eleven years and had moved between three areas, and
    it wished to know what each of them had seen and what had been said to
    the others before the older child came to harm in the autumn.
    """

  private func lines(behindProse text: String) throws -> [String] {
    let all = try #require(unwrapped(Self.prose + "\n\n" + text))
    #expect(all.first?.hasSuffix("came to harm in the autumn.") == true)
    return Array(all.dropFirst(2))
  }

  @Test func aParagraphIsOneLineAgain() {
    #expect(unwrapped(Self.prose) == [Wrapping.unwrapped(Self.prose)])
    #expect(unwrapped(Wrapping.crlf(Self.prose)) == [Wrapping.unwrapped(Self.prose)])
  }

  @Test(arguments: [
    // Paragraphs on single lines, lines of poetry or slides, and lines that were broken by eye.
    "The family moved in spring.\nThey were not known there.\nNobody asked why they had come.",
    """
    Listen to
    the child and
    to those who
    see her every
    day at school
    and at home
    """,
    """
    The first home visit was made in March and the
    second, which was to follow within a week, took place
    in June when a new worker
    had taken over and read what the record held about
    the father, who
    was not seen on that day either, nor was anyone asked.
    """,
  ])
  func textThatIsNotWrappedStaysAsItIs(text: String) {
    #expect(unwrapped(text) == nil)
  }

  @Test func aLineThatHadRoomForTheNextWordEndsWhereItsAuthorEndedIt() throws {
    #expect(
      try lines(
        behindProse: """
          Key learning
          Agencies did not share what they knew about the father at all
          Nobody visited at home for the whole of that summer, as staff were on
          leave
          """
      ) == [
        "Key learning",
        "Agencies did not share what they knew about the father at all",
        "Nobody visited at home for the whole of that summer, as staff were on leave",
      ]
    )
  }

  @Test(
    arguments: [
      // Items, a heading, a row, a quotation and a page begin something new on a full line.
      "- Staff should be told what the family has said about their own past\n- Managers should look at how the work is shared out between the teams",
      "1. Staff should be told what the family has said about their earlier\n2. Managers should look at how the work is shared out between the teams",
      "The review was led by an independent person who had not worked there\n## Recommendations",
      "The review was led by an independent person who had not worked there\n> Extraordinarily little was known",
      "The review was led by an independent person who had not worked there\n\u{C}Extraordinarily little was known",
      "The review was led by an independent person who had not worked there\n=================",
      "The review was led by an independent person who had not known them.\nRecommendations",
      "- The review was led by an independent person who had not known them\nRecommendations",
      "**What we learned about the work that was done with the family then**\nProfessionals were kind.",
    ]
  )
  func marksBeginSomethingNewEvenBehindAFullLine(text: String) throws {
    #expect(try lines(behindProse: text) == text.split(separator: "\n").map(String.init))
  }

  @Test(arguments: [
    "- Staff should be told what the family has said about their own past,\n  notwithstanding what is written in the record",
    "# What the partnership learned from the review of the work with the\nfamily",
    "# What the Partnership Learned from the Review of the Work with the\nMortimer Family",
    "> Nobody asked me what I thought about moving to another school where\n> everything was different",
    "The two workers saw them together, never one by one, in all those weeks\n– as was agreed",
    "The plan was made by the agencies that had been invited, in spring of\n2019. It was not written down.",
    "The plan was that the family would be visited each week by the health\nvisitor. Nothing came of it. The plan was not written down by anybody.",
    "**What we learned about the work that was done with the family in the\nautumn**",
  ])
  func whatDidNotFitGoesOn(text: String) throws {
    #expect(try lines(behindProse: text) == [Wrapping.unwrapped(text)])
  }

  @Test func aRowOfATableGoesOnUntilItsLastCell() throws {
    let wrapped = """
      | Finding | Action |
      | --- | --- |
      | Agencies did not tell each other what they knew about the father of
      the child | Meetings are to be minuted and the minutes sent to all who |
      | Nobody saw the child alone, as the work was with the parents, and thus
      | Managers are to look at how often that is so |
      """
    let rows = try lines(behindProse: wrapped)
    #expect(
      rows == [
        "| Finding | Action |", "| --- | --- |",
        "| Agencies did not tell each other what they knew about the father of the child | "
          + "Meetings are to be minuted and the minutes sent to all who |",
        "| Nobody saw the child alone, as the work was with the parents, and thus | "
          + "Managers are to look at how often that is so |",
      ]
    )
  }

  @Test func frontMatterKeepsItsKeys() throws {
    let text = """
      ---
      title: What the work with one family says about the work with all others
      publisher: Example Partnership; another partnership of the same name in
      the next county
      kind: briefing
      ---
      """
    let all = try #require(unwrapped(text + "\n\n" + Self.prose))
    #expect(
      all.prefix(5) == [
        "---", "title: What the work with one family says about the work with all others",
        "publisher: Example Partnership; another partnership of the same name in the next county",
        "kind: briefing", "---",
      ]
    )
  }

  @Test func aWordThatWasCutAtItsHyphenIsOneWord() throws {
    let text = """
      The review looked at the years 2017-
      2019 and at the support that was given pre-birth by the well-
      being team, at pre-
      and post-natal care, and at what was done when the child was small and
      """
    let source = SourceText(text)
    #expect(
      source.text(of: source.whole)
        == "The review looked at the years 2017-2019 and at the support that was given pre-birth "
        + "by the well-being team, at pre- and post-natal care, and at what was done when the "
        + "child was small and"
    )
  }

  @Test func whatIsFoundIsCitedByTheLinesOfTheFile() throws {
    let text =
      Self.prose + """


        ## Recommendations

        1. That all agencies tell each other at once when a family that they
           both know moves, and ask the family whom they want to be told of
           this.
        2. That the partnership looks at this again in a year.
        """
    let reading = Reading(text)
    #expect(
      reading.numbers(of: .recommendation) == [
        "1 8-10: That all agencies tell each other at once when a family that they both know "
          + "moves, and ask the family whom they want to be told of this.",
        "2 11: That the partnership looks at this again in a year.",
      ]
    )
    #expect(reading.headings == ["6 recommendations: Recommendations"])
    #expect(reading.kinds.first == "context 1-4")
    #expect(reading.lost.isEmpty)
  }

  @Test func furnitureThatTheSourceKnowsIsNotJoined() {
    let text = Self.prose + "\n" + Self.prose
    let source = SourceText(
      name: "a",
      converted: ConvertedText(
        bytes: Array(text.utf8),
        converter: "c",
        furniture: [LineRange(5, 8)]
      )
    )
    let document = Reading(source).document
    #expect(document.furniture == [LineRange(5, 8)])
    #expect(document.records.map(\.passage.lines) == [LineRange(1, 4)])
  }

  /// Without one blank line a full line that ends a sentence may end a paragraph as well; the other
  /// lines tell which is likelier.
  @Test func paragraphsWithoutBlankLinesStayApartWhereMostEndInMidLine() throws {
    let paragraphs = (0..<60).map { number in
      "Nobody told the school of it, as paragraph \(number) says in so many more words than "
        + String(repeating: "it would ", count: number % 9) + "need."
    }
    let text = Wrapping.wrapped(paragraphs.joined(separator: "\n"), at: 72)
    #expect(unwrapped(text) == paragraphs)
  }
}
