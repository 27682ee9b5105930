import Testing

@testable import ReviewKit

/// Subjects that a chapter on learning is parted into.
@Suite struct TopicGroupTests {
  private func labels(_ text: String) -> [String] {
    Reading(text).document.declaredThemes.map(\.label)
  }

  @Test func figurativeTitlesUnderAChapterOnLearningAreTopics() {
    let text = """
      # Summary

      ## What we learned

      ### The door that opened inwards

      Nobody outside the home was asked.

      ### The clock on the wall

      Visits fell on the same hour each month.

      ## Action plan

      ### Owner and date

      The board will report in May.
      """
    #expect(labels(text) == ["The door that opened inwards", "The clock on the wall"])
  }

  @Test func asidesBetweenTopicsAreNone() {
    let text = """
      # Summary

      ## Findings

      ### The door that opened inwards

      Nobody outside the home was asked.

      ### Did you know?

      Nine in ten visits are planned.

      ### Marlow Vale Safeguarding Board

      The board met in spring.

      ### Have things changed?

      They have.

      ### The clock on the wall

      Visits fell on the same hour each month.
      """
    #expect(labels(text) == ["The door that opened inwards", "The clock on the wall"])
  }

  @Test func chaptersThatAreCountedOnAreNoTopicsOfTheFirst() {
    let text = """
      Response to the review

      1. What the review told us

      • Men came and went and no one wrote it down.

      2. What has been done

      Staff were given a new form.

      3. Matters that remain open

      The form is not used at night.
      """
    #expect(labels(text) == [])
  }

  @Test func labelsInFrontOfEachPointNeedNoKnownSubject() {
    let text = """
      # Guide

      ## What did we learn?

      A PLAN LEFT BEHIND - His care plan stayed in the old town.

      ONE PAIR OF HANDS - His father worked at night.

      NOT AN INTERPRETER - His uncle spoke for him at the surgery.
      """
    #expect(labels(text) == ["A PLAN LEFT BEHIND", "ONE PAIR OF HANDS", "NOT AN INTERPRETER"])
  }

  @Test func labelsThatOnlyCountNameNothing() {
    let text = """
      # Guide

      ## What did we learn?

      One. A child out of school is a child out of sight.

      Two. Find the adult whom the child trusts.

      Three. Weapon information goes to school on the same day.
      """
    #expect(labels(text) == [])
  }

  @Test func aFigureOfSpeechIsNamedByTheRecordsUnderIt() {
    let text = """
      # Summary

      ## Findings

      ### The door that opened inwards

      - Domestic abuse was known to the police.
      - Domestic abuse was not written down.

      ### The clock on the wall

      - Supervision of social workers was cancelled, and no reflective supervision took place.
      """
    let themes = Reading(text).document.declaredThemes.map { theme in
      theme.themes.map { Codebook.standard.themes[$0].id }
    }
    #expect(themes.first == ["domestic-abuse"])
  }
}
