import Testing

@testable import ReviewKit

/// What asks for something to be done, and what was found.
@Suite struct TaskWordingTests {
  @Test(arguments: [
    "Ask who lives in the home.",
    "Act on every visit that is missed.",
    "When a visit is missed, ask why.",
    "In work with fathers, make sure that they are invited.",
    "Schools should tell the nurse.",
    "A plan must name who does what.",
    "Every bruise has to be explained.",
    "Visits tend to be announced. Check at which times.",
  ])
  func tasks(text: String) {
    #expect(TaskWording.setsTask(text))
  }

  @Test(arguments: [
    "Nobody asked who lived in the home.",
    "The nurse should have been told.",
    "When a visit was missed, nobody asked why.",
    "Missed visits were a sign of something more.",
    "The plan did not name who was to do what.",
    "Trust takes time.",
    "Work was driven by process, with no look at the wider picture.",
    "Support is at hand for parents.",
  ])
  func findings(text: String) {
    #expect(!TaskWording.setsTask(text))
  }
}
