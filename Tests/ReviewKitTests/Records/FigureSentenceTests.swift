import Testing

@testable import ReviewKit

/// Sentences as publishers of many kinds print them, each in a section of the document it would
/// stand in: what is a figure there, and what a fact of one case.
@Suite struct FigureSentenceTests {
  enum Place: String, Sendable {
    case process =
      "Local Child Safeguarding Practice Review\n\nChild Tamar\n\n## About the review\n\n"
    case story = "Local Child Safeguarding Practice Review\n\nChild Tamar\n\n## What happened\n\n"
    case analysis =
      "Local Child Safeguarding Practice Review\n\nChild Tamar\n\n## Analysis\n\n"
    case since =
      "Local Child Safeguarding Practice Review\n\nChild Tamar\n\n## What has happened since\n\n"
    case asked =
      "Local Child Safeguarding Practice Review\n\nChild Tamar\n\n## Recommendations\n\n"
    case adult = "Safeguarding Adults Review\n\nMr Holroyd\n\n## Method and findings\n\n"
    case homicide =
      "Domestic Homicide Review\n\nOverview report into the death of Hannah\n\n## The process\n\n"
    case audit = "Multi-agency audit of neglect\n\nJune 2024\n\n## What we found\n\n"
    case collection =
      "Learning from local reviews\n\nA thematic analysis of 16 reviews\n\n## Key findings\n\n"
    case training = "Training handout\n\nNeglect of teenagers\n\n## What research says\n\n"
    case news = "Safeguarding News\n\nIssue 12\n\n## Training update\n\n"
  }

  @Test func whatOnlyLeadsToTheNextFigureIsNoMeasure() {
    let text =
      Place.collection.rawValue
      + "Neglect was a feature in 9/16 reviews that involved 11/20 children\n"
    let figures = Reading(text).document.statistics
    #expect(figures.map(\.measure) == ["Neglect was a feature", "Key findings"])
  }

  /// The figures of the last line as `54% 7/13 children`.
  private func figures(_ sentence: String, in place: Place) -> [String] {
    let text = place.rawValue + sentence + "\n"
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    return Reading(text).document.statistics.filter { $0.passage.lines?.first == last }.map {
      figure in
      let percent = figure.percent.map { $0 == $0.rounded() ? "\(Int($0))%" : "\($0)%" }
      let of = figure.of.map { "/\($0)" } ?? ""
      let count = figure.count.map { "\($0)\(of)" } ?? (of.isEmpty ? nil : of)
      return [percent, count, figure.unit].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test(arguments: [
    (Place.process, "Reports were requested from eleven organisations.", ["11 organisations"]),
    (.process, "The panel met on six occasions and had two chairs.", []),
    (
      .process, "The author spoke with seven practitioners and two managers.",
      ["7 practitioners", "2 managers"]
    ),
    (
      .process, "Twenty-three frontline staff attended one of two workshops.", ["23 staff"]
    ),
    (.process, "Eight of the ten agencies invited sent a chronology.", ["8/10 agencies"]),
    (
      .process, "Reports were received from 9 agencies, and two others sent a short letter.",
      ["9 agencies", "2 agencies"]
    ),
    (.process, "Four members of the wider family met the author.", []),
    (.process, "The report makes twelve recommendations and five findings.", []),
    (
      .homicide, "Chronologies were written by eight agencies and four provided letters.",
      ["8 agencies", "4 agencies"]
    ),
    (
      .homicide, "Fifteen agencies were contacted; six had no involvement.",
      ["15 agencies", "6/15 agencies"]
    ),
    (.homicide, "The couple had been together for 17 years and had three children.", []),
    (
      .homicide, "Two thirds of women who rang the helpline had told their doctor.",
      ["2/3 women"]
    ),
    (.homicide, "In all, 14 panel members sat for it.", ["14 panel members"]),
  ])
  func thoseWhoTookPartInAReviewAreCounted(place: Place, sentence: String, expected: [String]) {
    #expect(figures(sentence, in: place) == expected)
  }

  @Test(arguments: [
    (Place.story, "Tamar was in hospital four times in six weeks.", []),
    (.story, "There were seven home visits by three social workers.", []),
    (.story, "Mother had five children, two of whom were in care.", []),
    (.story, "She was 15 years old and 24 weeks pregnant.", []),
    (.story, "He was given 5 ml twice a day.", []),
    (.story, "The family moved nine times within three areas.", []),
    (.story, "The two boys were seen by four professionals that week.", []),
    (.story, "They were known to eleven professionals and owed £2,300.", []),
    (.story, "Ring 01632 960123 schools or 020 7946 0958 children.", []),
    (.story, "Tamar missed 14 of 32 school days.", ["14/32 days"]),
    (.story, "Of 16 appointments offered, Tamar was brought to five.", ["5/16 appointments"]),
    (.story, "Of the 7 referrals made that year, 5 ended in no action.", ["5/7 referrals"]),
    (.adult, "He was visited on the 3rd floor in temperatures of 9 degrees.", []),
    (.adult, "A check was recorded on 2 of 11 visits.", ["2/11 visits"]),
    (
      .analysis, "Of the 23 professionals who met her, only two had asked about drink.",
      ["2/23 professionals"]
    ),
    (
      .analysis, "Less than half of health visitors in the team (9 of 21) had the course.",
      ["9/21 health visitors"]
    ),
  ])
  func inOneStoryOnlySharesAreFigures(place: Place, sentence: String, expected: [String]) {
    #expect(figures(sentence, in: place) == expected)
  }

  @Test(arguments: [
    (
      Place.analysis, "In 2022, 212 children were taught at home, up from 140 in 2019.",
      ["212 children", "140 children"]
    ),
    (.analysis, "The nurse had a caseload of 640 children.", ["640 children"]),
    (.analysis, "National data show that 36% of incidents involve babies.", ["36% incidents"]),
    (.analysis, "One in four families in the town live in poverty.", ["1/4 families"]),
    (
      .analysis, "There were 12 such deaths in five years; in 9 the bed was unsafe.",
      ["12 deaths", "9 deaths"]
    ),
    (.adult, "An earlier study found debt in 45% of 231 reviews.", ["45% /231 reviews"]),
    (
      .training, "In 2020 there were 52,000 children on a plan, 51% of them for neglect.",
      ["52000 children", "51% children"]
    ),
    (.training, "Work in groups of four. You have 15 minutes.", []),
  ])
  func whatIsKnownOfManyIsAFigureAnywhere(place: Place, sentence: String, expected: [String]) {
    #expect(figures(sentence, in: place) == expected)
  }

  @Test(arguments: [
    (Place.audit, "18 children were chosen, from 15 families.", ["18 children", "15 families"]),
    (.audit, "83% (15 of 18) of files had a chronology.", ["83% 15/18 files"]),
    (
      .audit, "Most cases (12) needed work, four were good and two were inadequate.",
      ["12 cases", "4 cases", "2 cases"]
    ),
    (.audit, "Supervision was recorded in a third of cases.", ["1/3 cases"]),
    (.audit, "Just over two fifths of respondents (43%) felt sure.", ["43% respondents"]),
    (.audit, "School was invited to 4 out of every 10 meetings.", ["4/10 meetings"]),
    (.audit, "All children (100%) had a lead worker.", ["100% children"]),
    (.audit, "Timeliness rose from 52% in 2022 to 71% in 2024.", ["52% cases", "71% cases"]),
    (
      .audit, "Of the 18 cases, 7 had no plan and only 2 were up to date.",
      ["7/18 cases", "2/18 cases"]
    ),
    (.audit, "None of the children had been asked about faith.", ["0 children"]),
    (
      .collection, "Debt featured in 11 reviews (69%), housing in ten and illness in nine.",
      ["69% 11 reviews", "10 reviews", "9 reviews"]
    ),
    (
      .collection, "The 16 reviews were about 21 children: 12 boys and 9 girls.",
      ["16 reviews", "21 children", "12 children", "9 children"]
    ),
    (
      .collection, "In 12 of the 16 the child had a disability.", ["12/16 reviews"]
    ),
    (.collection, "In one such family there was nothing to see.", []),
    (.collection, "The median age was 14 months (range 2 weeks to 17 years).", []),
    (
      .collection, "There were 1,432 referrals, compared with 1,198 in the year before.",
      ["1432 referrals", "1198 referrals"]
    ),
    (.collection, "Staff told us so in all but two areas of practice.", []),
    (
      .news, "412 delegates came and 90% of them would come again.",
      ["412 delegates", "90% delegates"]
    ),
    (.news, "The next course is on 14 May at 10.30 and costs £25.", []),
  ])
  func inAnAuditOrAnAnalysisCountsAreFigures(
    place: Place,
    sentence: String,
    expected: [String]
  ) {
    #expect(figures(sentence, in: place) == expected)
  }

  @Test(arguments: [
    (
      Place.since, "Since then 214 staff from nine agencies have been trained.",
      ["214 staff", "9 agencies"]
    ),
    (.since, "Referrals have risen by 18%.", ["18% referrals"]),
    (.asked, "1. By December, 95% of staff should have been on the course.", []),
    (.since, "Action: checks were asked for. Answered in time in 58 of 71 cases.", ["58/71 cases"]),
    (.asked, "1. Dip sample 20 cases by March.", []),
    (
      .asked, "1. The audit found that only 40% of plans named the father; repeat it.",
      ["40% plans"]
    ),
  ])
  func whatWasDoneIsCountedAndWhatIsAskedForIsNot(
    place: Place,
    sentence: String,
    expected: [String]
  ) {
    #expect(figures(sentence, in: place) == expected)
  }

  @Test func aShareOfANumberNamedBeforeCountsTheSame() {
    let reading = Reading(
      "Multi-agency audit of plans\n\nTwo reviews led to it. We read 24 cases.\n\n## In numbers\n\n"
        + "- Plan in place: 17/24\n- Father seen: 79%\n"
    )
    #expect(reading.document.statistics.suffix(2).map(\.unit) == ["cases", "cases"])
  }

  @Test func aShareUnderATitleIsAFigure() {
    let reading = Reading(
      "What reviews of babies say\n\n## Fathers outside, in 5 of 7 reviews\n\nThey sat in the car.\n"
    )
    #expect(reading.document.statistics.map(\.of) == [7])
  }

  @Test func thoseWhoCameToACourseAreWhatItsTableCounts() {
    let reading = Reading(
      "Safeguarding News\n\n## Training round-up\n\n130 staff came this term.\n\n"
        + "Course    Came    Full\nNeglect    60    75%\nDebt    70    82%\n"
    )
    #expect(reading.document.statistics.map(\.unit) == ["staff", "staff", "staff"])
    #expect(reading.document.statistics.map(\.percent) == [nil, 75, 82])
  }

  @Test func aColumnOfDecimalsBehindCountsHoldsTheirShares() {
    let reading = Reading(
      "Learning from local reviews\n\n## Age\n\nFigure 2 Age of children\n\n"
        + "<1 year     27   47.4\n1-4         18   31.6\n16+         12   21.0\n"
    )
    #expect(reading.document.statistics.map(\.count) == [27, 18, 12])
    #expect(reading.document.statistics.map(\.percent) == [47.4, 31.6, 21])
  }
}
