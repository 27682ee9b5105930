import Testing

@testable import ReviewKit

/// How room is shared, and how the minutes of a session are spent.
@Suite struct HandoutMixTests {
  private func list(_ words: [Int], weight: Int, most: Int = .max) -> HandoutMix.List {
    HandoutMix.List(words: words, overhead: 2, weight: weight, most: most)
  }

  @Test func whatIsChosenFitsIntoTheWords() {
    let lists = [
      list(Array(repeating: 11, count: 30), weight: 3),
      list(Array(repeating: 7, count: 30), weight: 1),
    ]
    for words in 0...400 {
      let chosen = HandoutMix.chosen(from: lists, words: words)
      let used = zip(lists, chosen).reduce(0) { sum, entry in
        sum + entry.1.reduce(entry.1.isEmpty ? 0 : 2) { $0 + entry.0.words[$1] }
      }
      #expect(used <= words)
      #expect(used > words - 14 || words < 60)
    }
  }

  @Test func weightsShareTheRoom() {
    let many = Array(repeating: 10, count: 100)
    let chosen = HandoutMix.chosen(
      from: [list(many, weight: 4), list(many, weight: 1)],
      words: 500
    )
    #expect(chosen[0].count > 3 * chosen[1].count)
    #expect(chosen[0] == Array(0..<chosen[0].count))
  }

  @Test func whatIsTooLongMakesRoomForWhatIsShorter() {
    let chosen = HandoutMix.chosen(from: [list([500, 10, 60, 10], weight: 1)], words: 100)
    #expect(chosen == [[1, 3]])
  }

  @Test func aListTakesNoMoreThanItMay() {
    let chosen = HandoutMix.chosen(from: [list([5, 5, 5, 5], weight: 1, most: 2)], words: 100)
    #expect(chosen == [[0, 1]])
  }

  @Test(arguments: SessionTimes.fewest...SessionTimes.most)
  func timesAddUp(minutes: Int) {
    let times = SessionTimes(minutes: minutes)
    let parts = [times.welcome, times.reading, times.discussion, times.exercise, times.close]
    #expect(parts.reduce(0, +) == minutes)
    #expect(parts.allSatisfy { $0 >= 0 })
    #expect(times.reading >= 2 && times.discussion >= 1)
  }

  @Test(arguments: [("", 0), ("one", 1), ("  two  words ", 2), ("a\nb c", 3)])
  func wordsAreWhatBlanksPart(text: String, words: Int) {
    #expect(ReadingTime.words(in: text) == words)
  }
}
