/// How long it takes to read.
package enum ReadingTime {
  /// Words a minute.
  ///
  /// English non-fiction is read at 238 words a minute in silence and at 183 aloud (M. Brysbaert,
  /// "How many words do we read per minute? A review and meta-analysis of reading rate", Journal of
  /// Memory and Language 109, 2019). The rate between leaves time to think and to make notes.
  package static let wordsPerMinute = 200

  /// Words are what blanks part.
  package static func words(in text: String) -> Int {
    var words = 0
    var isInWord = false
    for byte in text.utf8 {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if !isBlank, !isInWord { words += 1 }
      isInWord = !isBlank
    }
    return words
  }
}

/// How the minutes of a session are spent; they add up to all of them.
package struct SessionTimes: Hashable, Sendable {
  package let minutes: Int
  package let welcome: Int
  package let reading: Int
  package let discussion: Int
  package let exercise: Int
  package let close: Int

  /// Half of the first twenty minutes and a quarter of the rest are for reading, of what is left two
  /// fifths for the exercise, and most for talking.
  package init(minutes: Int) {
    self.minutes = minutes
    reading = minutes <= 20 ? minutes / 2 : 10 + (minutes - 20) / 4
    welcome = minutes / 20
    close = max(1, minutes / 20)
    let rest = minutes - reading - welcome - close
    exercise = rest * 2 / 5
    discussion = rest - exercise
  }

  /// In less nothing can be read and talked about.
  package static let fewest = 5
  package static let most = 240
  package static let standard = 20

  /// What can be read in the time for reading.
  package var words: Int { reading * ReadingTime.wordsPerMinute }

  /// How many questions there is time for, at three minutes each; two in any case.
  package var questions: Int { max(2, discussion / 3) }
}
