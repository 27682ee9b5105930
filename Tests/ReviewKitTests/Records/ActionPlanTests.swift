import Testing

@testable import ReviewKit

/// Plans of actions as tables: what each column holds is said by its head.
struct ActionPlanTests {
  @Test func resourcesAreReadingBesidePracticePointsAndNoneInAPlan() {
    let points = Reading(
      """
      # Practice points

      | Practice points | Resources |
      | --- | --- |
      | Ask who else cares for the child. | Harbour Trust: guide to kinship care |
      """
    )
    #expect(points.document.records.map(\.kind) == [.learningPoint, .resource])
    let plan = Reading(
      """
      # Action plan

      | Action | Lead | Resources |
      | --- | --- | --- |
      | Train all duty staff in safe sleep. | Head of Nursing | Two days of a trainer's time |
      """
    )
    #expect(plan.document.records.map(\.kind) == [.action])
  }

  @Test func cellsBelowEachOtherAreSortedIntoTheColumnsThatTheHeadsName() {
    let reading = Reading(
      """
      Recommendation
      Action required
      Responsible agency
      Timescale
      Evidence of completion

      The Board should know whether staff ask for a
      capacity assessment in time.
      Audit thirty records.
      Quality and Audit Group
      End of March 2024
      Report to the Board

      Housing and health should agree how to share worries.

      Write a joint protocol.

      Housing Manager and
      Community Matron
      31/05/2024

      Agreed protocol
      """
    )
    #expect(
      reading.records == [
        "recommendation 7-8: The Board should know whether staff ask for a capacity assessment in time.",
        "recommendation 14: Housing and health should agree how to share worries.",
        "action 9: Audit thirty records.",
        "action 16: Write a joint protocol.",
      ]
    )
    #expect(reading.unclassified.isEmpty && reading.lost.isEmpty)
  }

  @Test func headsThatComeAgainOnEachPageDoNotEndARow() {
    let reading = Reading(
      """
      What we found
      What we will do
      Lead
      By when

      A1
      Two of the four plans
      named no worker.
      Name a worker in each plan.
      Team Manager
      Complete

      Page 1 of 2

      What we found
      What we will do
      Lead
      By when

      A2
      Minutes were sent out
      Page 2 of 2
      late.
      Send minutes within a week.
      Conference Service Manager
      June 2024
      """
    )
    #expect(
      reading.numbers(of: .learningPoint) == [
        "A1 7-8: Two of the four plans named no worker.",
        "A2 21-23: Minutes were sent out late.",
      ]
    )
    #expect(
      reading.numbers(of: .action) == [
        "A1 9: Name a worker in each plan.", "A2 24: Send minutes within a week.",
      ]
    )
  }

  @Test func actionsWithNumbersFollowTheRecommendationOfTheirRow() {
    let reading = Reading(
      """
      Ref
      Recommendation
      Action
      Lead
      Date
      RAG

      Theme 1: Neglect

      1
      Agencies should use one tool.
      1.1 Choose the tool.
      Named Nurse
      May 2024
      Green
      1.2 Train staff in each agency.
      Workforce Lead
      Ongoing
      Amber

      Theme 2: Supervision

      2
      Managers should read the plan before they sign it.
      2.1 Change the form.
      Head of Service
      Sept 2024
      Red
      """
    )
    #expect(
      reading.declared == [
        "recommendation 11: Neglect", "action 12: Neglect", "action 16: Neglect",
        "recommendation 24: Supervision", "action 25: Supervision",
      ]
    )
    #expect(
      reading.numbers(of: .action).map { String($0.prefix(3)) } == ["1.1", "1.2", "2.1"]
    )
    #expect(reading.numbers(of: .recommendation).map { String($0.prefix(1)) } == ["1", "2"])
  }

  @Test func whatFollowsTheTableIsNoCell() {
    let reading = Reading(
      """
      Recommendation
      Action
      Lead
      Timescale

      The Trust should share its plan.
      Send the plan to the school.
      Named Doctor
      July 2024

      Background

      The family came to the town in spring.
      """
    )
    #expect(
      reading.records == [
        "recommendation 6: The Trust should share its plan.",
        "action 7: Send the plan to the school.",
        "context 13: The family came to the town in spring.",
      ]
    )
  }

  @Test func shortLinesThatOnlyReadLikeHeadsMakeNoTable() {
    let reading = Reading(
      """
      Learning
      Actions
      Agencies

      The learning event brought many people together over a long day.

      It was held in May and its notes were shared with all of them.
      """
    )
    #expect(reading.document.records.allSatisfy { $0.passage.fragments.count == 1 })
    #expect(reading.records.contains { $0.hasSuffix("shared with all of them.") })
  }

  @Test(arguments: [
    ("No.|Recommendation|Action|Lead|RAG", "1|Share the plan with all.|Change the form.|Nurse|G"),
    (
      "Ref|Review recommendation|Agency response / action|By whom|By when",
      "1|Share the plan with all.|Change the form.|Nurse|May 2024"
    ),
    (
      "Item|Recommendation|What we have done|Owner|Impact",
      "1|Share the plan with all.|Change the form.|Nurse|Fewer gaps"
    ),
  ])
  func columnsOfATableAreKnownByTheirHeads(head: String, row: String) {
    for mark in ["|", "\t"] {
      let lines = [head, row, row].map { line in
        mark == "|" ? "|\(line)|" : line.split(separator: "|").joined(separator: mark)
      }
      let reading = Reading(lines.joined(separator: "\n"))
      #expect(
        reading.kinds.sorted() == [
          "action 2", "action 3", "recommendation 2", "recommendation 3",
        ]
      )
      #expect(reading.numbers(of: .recommendation).first == "1 2: Share the plan with all.")
    }
  }

  @Test func fieldsBelowARecommendationAreNoRecommendations() {
    let reading = Reading(
      """
      Recommendation 1
      The Partnership should tell employers about coercive control.
      Scope of recommendation: Local
      Action to take: Publish a guide for employers.
      Lead agency: Community Safety Partnership
      Target date: 31 July 2024

      Recommendation 2
      The Trust should ask about abuse at each contact.
      Lead agency: Mental Health Trust
      """
    )
    #expect(reading.kinds == ["recommendation 1-2", "action 4", "recommendation 8-9"])
  }
}

/// Heads of columns as publishers word them.
struct ColumnHeadsTests {
  @Test func headsInTheWordsOfAPlanAreKnownAmongOthers() {
    let reading = Reading(
      """
      Why this plan?

      Ref
      What did we learn?
      So what are we going to do?
      Who leads?
      By when?
      What is different now?
      RAG

      When nobody came to the door
      1.1
      Visits that nobody answered were closed with a letter.
      Replace the letter with a call to the school.
      Named Doctor
      July 2024
      In place in 9 of 12 practices.
      GREEN

      Going home from hospital
      1.2
      The ward did not know who lived at home.
      Ask who lives at home before a child leaves the ward.
      Ward Manager
      August 2024

      RAG key: GREEN complete; AMBER under way.
      """
    )
    #expect(
      reading.declared
        == [
          "learningPoint 13: When nobody came to the door",
          "learningPoint 22: Going home from hospital",
          "action 14: When nobody came to the door",
          "action 23: Going home from hospital",
          "action 17: When nobody came to the door",
        ].sorted { line($0) < line($1) }
    )
  }

  private func line(_ record: String) -> Int {
    Int(record.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
  }

  @Test func cellsPartedByBarsAreATableWithoutBarsAroundIt() {
    let reading = Reading(
      """
      Recommendation | What we will do | Owner | Progress
      --- | --- | --- | ---
      R1. The Partnership should check every adult in the home. | Revise the form. | Police | Form live.
       | Answer checks within three days. | Probation | Late in two areas.
      """
    )
    #expect(
      reading.records.sorted() == [
        "action 3: Form live.", "action 3: Revise the form.",
        "action 4: Answer checks within three days.", "action 4: Late in two areas.",
        "recommendation 3: The Partnership should check every adult in the home.",
      ]
    )
  }

  @Test func behindTheNumberOfASubRowStandsAnAction() {
    let reading = Reading(
      """
      No.
      Recommendation
      Action
      Lead
      By when
      RAG

      1
      The trust should review how children with asthma are followed up, including:
      - who tells the school
      - what happens in the holidays
      1.1
      Map the pathway with families.
      Clinic Manager
      May 2024
      Green
      1.2
      All clinics to share a letter.
      Named Nurse
      June 2024
      Not yet due
      2
      Schools should be told of moves.
      2.1
      Change the form.
      Head of Admissions
      July 2024
      Amber
      """
    )
    #expect(reading.records(of: .recommendation).map(\.number) == ["1", "2"])
    #expect(reading.records(of: .action).map(\.number) == ["1.1", "1.2", "2.1"])
    #expect(reading.records(of: .recommendation).first?.passage.lines?.last == 11)
  }

  @Test func eachRecommendationMayHaveATableOfItsOwn() {
    let table = "Action\nLead\nTimescale\nStatus\n\n"
    let reading = Reading(
      "# Action plan\n\nRecommendation 1\nThe board should promote safe sleep.\n\n\(table)"
        + "1.1 Hold a campaign in all hubs.\nPublic Health\nMarch 2024\nGreen\n\n"
        + "1.2 Print a leaflet for parents.\nPublic Health\nApril 2024\nGreen\n\n"
        + "Recommendation 2\nAgencies should know who lives in the home.\n\n\(table)"
        + "2.1 Change the referral form.\nMASH Manager\nMay 2024\nComplete\n"
    )
    #expect(reading.records(of: .recommendation).map(\.number) == ["1", "2"])
    #expect(reading.records(of: .action).map(\.number) == ["1.1", "1.2", "2.1"])
  }

  @Test func cellsPartedByBlanksGoOnBelowThemselves() {
    let reading = Reading(
      """
      IMPROVEMENT PLAN

      Ref  Finding                      What we will do            Who           When
      1    Chronologies were missing    Managers to check them     Heads of      Jun 2024
           in half of the files.        at each supervision.       Service
      2    Fathers were not asked.      Change the letter.         Conference    Jul 2024

      3    Teeth were not named –       Add teeth to the tool;     Nurse         Sep 2024
           not once.                    tell all clinics.
      """
    )
    #expect(
      reading.texts(of: .learningPoint) == [
        "Chronologies were missing in half of the files.", "Fathers were not asked.",
        "Teeth were not named – not once.",
      ]
    )
    #expect(
      reading.texts(of: .action) == [
        "Managers to check them at each supervision.", "Change the letter.",
        "Add teeth to the tool; tell all clinics.",
      ]
    )
    #expect(reading.records(of: .action).map(\.number) == ["1", "2", "3"])
  }

  @Test func withoutANumberADateOpensARowOfATablePartedByBlanks() {
    let reading = Reading(
      """
      Action plan

      Action                       Lead             Deadline
      Rewrite the guide and        Head of          May 2024
      share it with schools        Service
      Train duty staff             Training         June 2024

      The plan is kept under review by the board, which meets four times a year.
      """
    )
    #expect(
      reading.texts(of: .action).prefix(2) == [
        "Rewrite the guide and share it with schools", "Train duty staff",
      ]
    )
  }

  @Test func whatIsToBeDoneIsNamedByTheSectionWhereNoHeadSaysIt() {
    let reading = Reading(
      "## Recommendations\n\nWHAT\tWHO\tBY WHEN\nRevise the course\tThe board\tMay 2024\n"
        + "Offer a route to help\tThe trust\tJune 2024\n"
    )
    #expect(
      reading.texts(of: .recommendation) == ["Revise the course", "Offer a route to help"]
    )
  }

  @Test func fieldsBelowARecommendationAreApartFromIt() {
    let fields =
      "Lead agency: Housing\nTimescale: by May 2024\nSuccess measure: 80% of staff know it"
    let reading = Reading(
      "## Action plan\n\nRecommendation 1: The board should revise its guide.\n"
        + "Action: A group to rewrite the guide.\n\(fields)\n\n"
        + "Recommendation 2: Homes should be checked.\nAction: Two officers to join.\n\(fields)\n"
    )
    #expect(
      reading.texts(of: .recommendation) == [
        "The board should revise its guide.", "Homes should be checked.",
      ]
    )
    #expect(
      reading.texts(of: .action) == ["A group to rewrite the guide.", "Two officers to join."]
    )
    #expect(reading.figures.isEmpty)
  }

  @Test func whatAPlanAimsAtIsNoFigure() {
    let reading = Reading(
      """
      # Action plan

      | Action | Lead | Date | Success measure | Progress |
      |---|---|---|---|---|
      | Train staff. | Trainer | May 2024 | 90% of staff trained | 64% of staff were trained. |
      """
    )
    #expect(reading.document.statistics.map(\.percent) == [64])
  }
}
