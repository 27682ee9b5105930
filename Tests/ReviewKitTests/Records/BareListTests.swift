import Testing

@testable import ReviewKit

/// Lists whose items carry no mark, and what is said of an item below it.
@Suite struct BareListTests {
  @Test(arguments: ["", "\n"])
  func linesInLowerCaseBelowAColonAreItems(blank: String) {
    let reading = Reading(
      """
      What needs to happen

      The ward and the clinic agreed how to plan the way home for children who are fed by tube.

      Wards should:
      \(blank)book the first visit before the child goes home
      ring the school nurse
      send the feeding plan to whoever will use it
      """
    )
    #expect(reading.kinds.dropFirst().allSatisfy { $0.hasPrefix("action") })
    #expect(reading.kinds.count == 4)
  }

  @Test(arguments: [
    // Wrapped where the next word did not fit.
    """
    Key learning

    The panel found:

    that the plan for the child was read by each service as a promise made by
    another, and that nobody went to see what the child had in fact been given
    to eat at home.
    """,
    """
    Key learning

    The panel found
    that nobody had asked.
    """,
  ])
  func aWrappedSentenceBelowALeadInStaysOne(text: String) {
    #expect(Reading(text).kinds.count == 1)
  }

  @Test func anItemTakesTheSentencesBelowItThatComeBeforeTheNext() {
    let reading = Reading(
      """
      What to do now

      1. Read the file.
      Go back to the first contact and not only to the last.
      2. Ask who lives there.
      Write down each adult by name and what they do for the child.
      3. Go and see.
      A telephone call shows nobody how cold a room is.

      Key learning

      • The team saw the mother at the office.
      This meant that the rooms were never seen.
      • Letters went to an old address.
      """
    )
    let kinds = [
      "action 3-4", "action 5-6", "action 7-8", "learningPoint 12-13", "learningPoint 14",
    ]
    #expect(reading.kinds == kinds)
  }

  @Test func aParagraphBehindAListIsNoPartOfItsLastItem() {
    let reading = Reading(
      """
      Key learning

      1. Fathers were not asked.
      2. Visits were announced.
      The panel thinks that both come from the way in which the form is laid out.
      """
    )
    #expect(reading.kinds.count == 3)
  }
}
