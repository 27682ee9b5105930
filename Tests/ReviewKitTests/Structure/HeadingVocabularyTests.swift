import Testing

@testable import ReviewKit

@Suite struct HeadingVocabularyTests {
  @Test(arguments: [
    // What happened, and to whom
    ("Context", Role.context), ("Background", .context), ("Case summary", .context),
    ("Introduction", .context),
    ("What happened?", .context), ("Who is Wren?", .context), ("Family background", .context),
    ("Summary of the case", .context), ("The circumstances of the review", .context),
    ("Terms of Reference", .context), ("About this briefing", .context), ("Chronology", .context),
    ("Key events", .context), ("Scope of the review", .context), ("Views of the family", .context),
    // What was learned
    ("What did we learn?", .learning), ("Key learning", .learning),
    ("KEY LEARNING POINTS", .learning),
    ("Lessons learned", .learning), ("Learning from the review", .learning),
    ("Key findings", .learning),
    ("What the review found", .learning), ("Findings", .learning),
    ("Key messages for practice", .learning),
    ("Practice learning", .learning), ("Key practice points", .learning),
    ("Analysis of practice", .learning),
    ("Good practice points for learning", .learning), ("Learning points", .learning),
    ("4. Key Learning", .learning),
    // What was not good enough
    ("What are we worried about?", .concerns), ("Areas for development", .concerns),
    ("Areas for Improvement", .concerns), ("What could have been better?", .concerns),
    ("What didn't go well", .concerns), ("Missed opportunities", .concerns), ("Gaps", .concerns),
    ("What didn't go so well", .concerns), ("Even better if", .concerns), ("Barriers", .concerns),
    // What was
    ("Good practice", .goodPractice), ("Areas of Good Practice", .goodPractice),
    ("What Good Practice did we see?", .goodPractice), ("What worked well?", .goodPractice),
    ("What is working well?", .goodPractice), ("Strengths", .goodPractice),
    ("When we do it well", .goodPractice),
    ("Evidence of good practice", .goodPractice), ("Positive practice", .goodPractice),
    // What to do
    ("What should we do differently?", .actions), ("What needs to happen?", .actions),
    ("Next steps", .actions),
    ("What to do now", .actions), ("What is happening Now?", .actions), ("Action plan", .actions),
    ("Actions taken since the review", .actions), ("What has changed?", .actions),
    ("Implications for practice", .learning),
    // Recommendations, questions, resources, risk
    ("Recommendations", .recommendations), ("6. RECOMMENDATIONS", .recommendations),
    ("Recommendations for the partnership", .recommendations),
    ("Our recommendations", .recommendations),
    ("Questions for reflection", .questions), ("Reflective questions", .questions),
    ("Questions for your team", .questions), ("Questions to consider", .questions),
    ("Discussion points for your team", .questions),
    ("Resources & Further Information", .resources), ("Further reading", .resources),
    ("Useful links", .resources),
    ("For more information", .resources), ("Where to find out more", .resources),
    ("References", .resources),
    ("Vulnerability Factors", .riskFactors), ("Risk factors", .riskFactors),
    ("Vulnerabilities", .riskFactors),
    ("Adverse childhood experiences", .riskFactors),
    // Themes, figures, apparatus
    ("Themes", .themes), ("The 10 Themes identified are:", .themes), ("Emerging themes", .themes),
    ("About our Children", .statistics), ("Timeline of significant events", .statistics),
    ("Key figures", .statistics), ("Contents", .apparatus), ("Contact us", .apparatus),
    ("Glossary", .apparatus),
    ("Session aims", .apparatus),
  ])
  func aHeadingOfTheFieldGivesItsRole(heading: String, role: Role) {
    #expect(HeadingVocabulary.standard.match(tokens(heading))?.role == role)
  }

  @Test(arguments: [
    "Domestic Abuse", "Wren and her sister", "Marlow Vale", "Working together", "", "12", "?",
    "The",
    "Housing moves and crowding",
  ])
  func aHeadingOfAnotherSubjectGivesNone(heading: String) {
    #expect(HeadingVocabulary.standard.match(tokens(heading)) == nil)
  }

  @Test(arguments: [
    ("The nurse wrote in her notes on learning to swim that the boy was afraid of water", false),
    ("What did we learn?", true), ("Key learning", true),
    ("Learning for the Marlow Vale partnership and its staff", false),
    ("Wren lived in the background of a family with many children", false),
  ])
  func onlyALineThatIsMostlyAKnownPhraseIsAHeadingByItsWords(line: String, isStrong: Bool) {
    #expect((HeadingVocabulary.standard.match(tokens(line))?.isStrong ?? false) == isStrong)
  }

  @Test func aPhraseMarkedAsWholeMustBeTheHeadingApartFromFillers() throws {
    let vocabulary = try HeadingVocabulary(
      parsing: "context: =case\nlearning: case\n",
      name: "words"
    )
    #expect(vocabulary.match(tokens("The Case"))?.role == .context)
    #expect(vocabulary.match(tokens("3 Case"))?.role == .context)
    #expect(vocabulary.match(tokens("Case law"))?.role == .learning)
  }

  @Test func theFirstLineWithAPhraseInTheHeadingDecides() throws {
    let vocabulary = try HeadingVocabulary(
      parsing: "actions: points to act on\nlearning: points\n# actions: x\n",
      name: "words"
    )
    #expect(vocabulary.match(tokens("Points to act on"))?.role == .actions)
    #expect(vocabulary.match(tokens("Points"))?.role == .learning)
    #expect(vocabulary.match(tokens("x")) == nil)
  }
}
