import Testing

@testable import ReviewKit

/// Headings as publishers word them freely, with the role each gives to the text under it.
@Suite struct HeadingWordsTests {
  private static let worded: [(role: Role?, headings: [String])] = [
    (
      .learning,
      [
        "What do we need to know?",
        "What the reviews have in common",
        "What stood out",
        "What this review teaches us",
        "What can be taken from this?",
        "Insights from practitioners",
        "Main takeaways",
        "Wider lessons for the system",
        "What struck the reviewers",
        "What came out of the workshop",
        "Things we now understand better",
        "What matters most",
        "What did the auditors see?",
        "Headlines from the audit",
        "Discussion of findings",
      ]
    ),
    (
      .concerns,
      [
        "Where did it go wrong?",
        "What still worries us",
        "Where practice was weaker",
        "What could we have done better?",
        "What got missed",
        "Where we need to improve",
        "Difficulties found",
        "Things that did not go so well",
        "Common pitfalls",
        "What needs strengthening",
        "Shortcomings in practice",
      ]
    ),
    (
      .goodPractice,
      [
        "Areas improving",
        "What we got right",
        "Where practice was good",
        "Celebrating good work",
        "What made a difference",
        "What impressed the panel",
        "Successes",
        "Evidence of effective work",
        "Doing it well",
        "What is strong?",
      ]
    ),
    (
      .actions,
      [
        "Your next steps",
        "What are we going to change?",
        "What do we want you to do?",
        "Three things to do this week",
        "How you can make a change",
        "What will be different from now on?",
        "Before you go",
        "Our pledges",
        "Steps for your team",
        "How will this be taken forward?",
        "What is the partnership doing about it?",
        "What we are asking agencies to do",
        "Make it happen",
      ]
    ),
    (
      .questions,
      [
        "Something to reflect on",
        "Talk about it with your team",
        "Group exercise",
        "Have you thought about?",
        "Prompts for supervision",
        "Activity 2: in pairs",
        "Now discuss",
        "Consider for a moment",
        "Check your own practice",
      ]
    ),
    (
      .resources,
      [
        "Want to know more?",
        "Training and events",
        "Help and advice",
        "Guidance you may need",
        "What to read next",
        "New on the website",
        "Free e-learning",
        "Where to go for support",
        "Sources",
      ]
    ),
    (
      .context,
      [
        "What is a learning review?",
        "Why do we do reviews of practice?",
        "When to hold a review",
        "Procedure for reviews",
        "Decision to start a review",
        "Who were the children?",
        "About the young people",
        "Why did we look at this?",
        "How we carried out the audit",
        "What we looked at",
        "A family's story",
        "Life before the incident",
        "The case in outline",
        "How many cases and which",
        "Setting the scene",
        "Aims and approach",
        "The sample",
        "Meet Jamal",
        "What brought about the review?",
        "Events leading up to the injury",
      ]
    ),
    (
      .riskFactors,
      [
        "What makes children more vulnerable?",
        "Factors that raise the risk",
        "Signs of danger",
        "Spotting the signs",
        "Who is most at risk?",
      ]
    ),
    (
      .statistics,
      [
        "The picture in figures",
        "Audit results by grade",
      ]
    ),
    (
      nil,
      [
        "Working with fathers",
        "Safer sleep",
        "Recording and chronologies",
        "Domestic abuse and coercive control",
        "The role of schools",
        "Thresholds and referral",
        "Parents who are hard to engage",
        "Emotional harm",
        "Professional challenge between agencies",
        "Seeing beyond the bruise",
        "Moving across boundaries",
        "Police powers and protection",
        "Children educated at home",
      ]
    ),
  ]

  /// Headings that the vocabulary was not made from.
  private static let others: [(role: Role?, headings: [String])] = [
    (
      .learning,
      [
        "What does the evidence say?",
        "What reviews keep telling us",
        "What we discovered",
        "What emerged",
        "Messages from the review",
        "Points arising",
        "What became clear",
        "What does this case show?",
        "Learning in a nutshell",
        "Essential learning for all staff",
        "What has the audit taught us?",
        "Our conclusions",
        "Findings in detail",
        "Themes from learning events",
        "What have we understood?",
      ]
    ),
    (
      .concerns,
      [
        "Why it went wrong",
        "What troubled the reviewers",
        "What was not so good",
        "Where things fell down",
        "Problems we found",
        "What could be stronger?",
        "Room for improvement",
        "Opportunities that were missed",
        "Weak points",
        "Where we are falling short",
      ]
    ),
    (
      .goodPractice,
      [
        "What agencies did well",
        "The good news",
        "Positive examples",
        "Practice that worked",
        "What we are proud of",
        "What was helpful?",
        "Well done to",
        "Practice to celebrate",
      ]
    ),
    (
      .actions,
      [
        "What happens after this?",
        "What should change?",
        "What can I do on Monday?",
        "What you should do now",
        "One thing to do today",
        "How are we responding?",
        "What has changed already",
        "Commitments from partners",
        "How should practice change?",
        "What do managers have to do?",
        "Work under way",
        "Steps we have taken",
      ]
    ),
    (
      .questions,
      [
        "Time to think",
        "Ask your team",
        "Exercise: what would you do?",
        "For discussion in supervision",
        "Points to think over",
        "How would you respond?",
        "Challenge yourself",
        "A question for managers",
        "Getting you thinking",
      ]
    ),
    (
      .resources,
      [
        "More to read",
        "Courses coming up",
        "Get support",
        "Tools you can use",
        "Books, films and podcasts",
        "Download the materials",
        "Where can I get advice?",
        "Websites and helplines",
        "Publications",
      ]
    ),
    (
      .context,
      [
        "What was the audit about?",
        "The children in the sample",
        "What led up to the incident",
        "Why this topic?",
        "How the reviews were chosen",
        "What was life like for Ellis?",
        "The background to the case",
        "Who took part",
        "What did the audit look at?",
        "Our approach to the work",
        "Case example: Mina",
        "What agencies knew",
      ]
    ),
    (
      .riskFactors,
      [
        "What raises the risk?",
        "Signs and indicators",
        "Why some babies are more at risk",
        "Things that add to risk",
      ]
    ),
    (
      .statistics,
      [
        "Facts and figures",
        "The results in numbers",
      ]
    ),
    (
      nil,
      [
        "Information sharing at the front door",
        "Hidden men",
        "Substance misuse in pregnancy",
        "Supervision and management oversight",
        "Housing and homelessness",
        "Culture, faith and identity",
        "The lived experience of the child",
        "Physical abuse of babies",
        "Joint working between midwives and social workers",
        "Escalation",
        "Mental health of parents",
        "School attendance",
        "Home visits",
      ]
    ),
  ]

  @Test(arguments: worded)
  func wordsOfAHeadingGiveItsRole(role: Role?, headings: [String]) {
    for heading in headings { #expect(self.role(of: heading) == role, "\(heading)") }
  }

  @Test(arguments: others)
  func headingsNobodyListedAreRead(role: Role?, headings: [String]) {
    for heading in headings { #expect(self.role(of: heading) == role, "\(heading)") }
  }

  @Test func aTimeInBracketsSaysNothing() {
    #expect(role(of: "Now discuss (15 minutes with your neighbour)") == .questions)
  }

  @Test func wordsOfTheSubjectOutweighAFewThatPointToARole() {
    #expect(role(of: "Good lighting in homes with damp walls and cold floors") == nil)
  }

  private func role(of heading: String) -> Role? {
    HeadingText(tokens(heading), of: Passage(), vocabulary: .standard).role
  }
}
