import Testing

@testable import ReviewKit

/// How near texts are to lessons, by words that stand with one.
@Suite struct LessonSpaceTests {
  private static let lessons = LessonSpace(
    of: Concepts(
      parsing: """
        stalking, harassment = course of conduct, unwanted contact: follow* her, waits outside
        faltering growth = weight chart, centile*: baby ... thin|losing weight, milk
        school exclusion = excluded, part time timetable: sent home, teacher
        """
    )
  )

  private func nearness(_ text: String) -> LessonSpace.Nearness {
    var reader = LessonSpace.Reader(Self.lessons)
    let stems = TextWord.words(of: text).compactMap(\.stem)
    return reader.nearness(of: stems.map { ($0, 1) })
  }

  @Test(arguments: [
    ("He waits by the gate.", "Contact that is unwanted is a pattern.", 0),
    ("The milk is gone by noon.", "Centiles were not plotted.", 1),
    ("Her teacher rang.", "A timetable of two hours a day", 2),
  ])
  func textsWithoutAWordInCommonAreNearByALesson(one: String, other: String, lesson: Int) {
    let (one, other) = (nearness(one), nearness(other))
    #expect(one.likeness(to: other) > 0.9)
    #expect(one.shared(with: other).map(\.lesson) == [lesson])
  }

  @Test(arguments: [
    ("He waits by the gate.", "The milk is gone by noon."),
    ("Her teacher rang.", "Nothing is known."),
    ("", "Her teacher rang."), ("", ""), ("the and of", "the and of"),
  ])
  func textsOfOtherLessonsAreNot(one: String, other: String) {
    #expect(nearness(one).likeness(to: nearness(other)) == 0)
  }

  @Test func aTextIsLikeItselfAndLessLikeOneOfMoreLessons() {
    let one = nearness("The milk is gone by noon.")
    let two = nearness("The milk is gone, and her teacher rang.")
    #expect(abs(one.likeness(to: one) - 1) < 1e-9 && abs(two.likeness(to: two) - 1) < 1e-9)
    #expect((0.3..<0.95).contains(one.likeness(to: two)))
    #expect(one.likeness(to: two) == two.likeness(to: one))
  }

  @Test func oneTextDoesNotColourTheNext() {
    var reader = LessonSpace.Reader(Self.lessons)
    let first = reader.nearness(of: [("milk", 1), ("milk", 2)])
    _ = reader.nearness(of: [("teacher", 9)])
    #expect(reader.nearness(of: [("milk", 3)]).likeness(to: first) == first.likeness(to: first))
  }

  @Test func onlyTheNearestLessonsCount() {
    let list = (0..<30).map { "lesson\($0)x = w\($0): common" }.joined(separator: "\n")
    let lessons = LessonSpace(of: Concepts(parsing: list))
    var reader = LessonSpace.Reader(lessons)
    let nearness = reader.nearness(of: [("common", 1)])
    // Of equals, those that come first.
    #expect(nearness.shared(with: nearness).map(\.lesson) == Array(0..<10))
  }

  @Test func eachLessonOfTheListIsNearestToItsOwnName() {
    let lessons = LessonSpace.standard
    var reader = LessonSpace.Reader(lessons)
    let missed = lessons.names.indices.filter { lesson in
      let stems = TextWord.words(of: lessons.names[lesson]).compactMap(\.stem)
      let own = reader.nearness(of: stems.map { ($0, 1) })
      return !own.shared(with: own).contains { $0.lesson == lesson }
    }
    #expect(missed.isEmpty, "\(missed.map { lessons.names[$0] })")
  }
}
