import Testing

@testable import ReviewKit

/// Posters set in capitals throughout: what is a heading and where a sentence goes on is read from
/// the words.
struct CapitalsTests {
  private static let poster = """
    BRACKENFIELD SAFEGUARDING PARTNERSHIP

    BABY T

    BACKGROUND
    BABY T WAS TEN WEEKS OLD WHEN SHE WAS TAKEN TO
    HOSPITAL WITH A BROKEN ARM. HER PARENTS WERE YOUNG
    AND HAD FEW FRIENDS NEARBY.

    WHAT WE LEARNED

    • THE PLAN WAS MADE AFTER SHE WAS BORN AND NO
    NURSE HAD READ IT
    • NOBODY MET HER FATHER

    WHAT YOU CAN DO

    ASK WHO LIVES IN THE HOME
    TALK ABOUT SAFE SLEEP AT EVERY VISIT AND WRITE
    DOWN WHAT YOU SAID

    RECOMMENDATIONS

    1. THE PARTNERSHIP SHOULD REVIEW THE PRE-BIRTH
    PROTOCOL.
    2. MIDWIVES SHOULD RECORD THE NAME OF THE FATHER.
    """

  @Test func sentencesRunOverLinesAndTitlesDoNot() {
    let reading = Reading(Self.poster)
    #expect(
      reading.kinds == [
        "context 6-8", "learningPoint 12-13", "learningPoint 14", "action 18", "action 19-20",
        "recommendation 24-25", "recommendation 26",
      ]
    )
    #expect(reading.lost.isEmpty && reading.unclassified.isEmpty)
  }

  @Test func theTextIsShownAsPrinted() {
    let reading = Reading(Self.poster)
    #expect(reading.texts(of: .learningPoint).last == "NOBODY MET HER FATHER")
    #expect(reading.headings.contains("10 learning: WHAT WE LEARNED"))
  }

  @Test func aTextWithCapitalsInItsHeadingsAloneIsReadAsItStands() {
    let reading = Reading(
      """
      WHAT WE LEARNED

      Nobody met the father of the baby before she was born, and nobody asked who he was.

      WHAT YOU CAN DO

      Ask who lives in the home.
      """
    )
    #expect(reading.kinds == ["learningPoint 3", "action 7"])
  }

  @Test func aTitleBehindANumberNamesATheme() {
    let reading = Reading(
      Self.poster + """


        BIG LEARNING 1:
        TWO PLANS THAT NEVER MET

        ONE TEAM WORKED ON HER MOOD AND THE OTHER ON
        THE MEN WHO WAITED FOR HER.
        """
    )
    #expect(reading.themes.map { $0.drop { $0.isNumber } } == [" TWO PLANS THAT NEVER MET"])
  }
}
