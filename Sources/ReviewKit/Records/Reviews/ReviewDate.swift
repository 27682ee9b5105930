/// Finds when a review was done: completed, agreed or published, as its own text says.
struct ReviewDate {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The date that a statement gives for the end of a review; `nil` where it dates something else.
  ///
  /// "The review was completed in October 2024", "Agreed by the Partnership: February 2024".
  func end(in tokens: [Token]) -> String? {
    guard tokens.contains(where: { Self.endings.contains($0.text) }) else { return nil }
    for sentence in tokens.split(whereSeparator: { $0.text == "." || $0.text == ";" })
    where sentence.contains(where: { Self.endings.contains($0.text) }) {
      let sentence = Array(sentence)
      let dates = PrintedDate.all(in: sentence)
      guard !dates.isEmpty else { continue }
      for place in sentence.indices where Self.endings.contains(sentence[place].text) {
        guard isAboutReview(sentence, place),
          let date = dates.first(where: { isNear($0, place, in: sentence) })
        else { continue }
        return date.iso
      }
    }
    return nil
  }

  private static let endings = Lexicon.reviews["endings"]

  /// When cases were audited: "In March 2024 a team read the records of ten children".
  func audit(in tokens: [Token]) -> String? {
    guard tokens.contains(where: { Self.audited.contains($0.text) }), let first = tokens.first,
      first.text == "in", let date = PrintedDate.first(in: tokens), date.place.lowerBound <= 2
    else { return nil }
    return date.iso
  }

  private static let audited = Lexicon.reviews["audited"]

  /// A form's label, or a sentence that speaks of the review.
  private func isAboutReview(_ sentence: [Token], _ place: Int) -> Bool {
    if sentence.contains(where: { Self.otherThings.contains($0.text) }) { return false }
    if sentence.count <= 12, place <= 3 { return true }
    // "It was completed in …", "which was agreed in …": the sentence before names the review.
    return sentence.contains { Self.things.contains($0.text) }
      || (sentence.first.map { ["it", "this"].contains($0.text) } ?? false)
  }

  /// Behind the word, or with few words between them.
  private func isNear(_ date: PrintedDate, _ place: Int, in sentence: [Token]) -> Bool {
    let distance =
      date.place.lowerBound > place
      ? date.place.lowerBound - place : (place - date.place.upperBound) * 2
    guard distance <= 9 else { return false }
    let between =
      date.place.lowerBound > place
      ? sentence[place..<date.place.lowerBound] : sentence[date.place.upperBound..<place]
    return !between.contains { Self.incidents.contains($0.text) }
  }

  private static let things = Lexicon.reviews["dated"]
  private static let otherThings = Lexicon.reviews["undated"]
  private static let incidents = Lexicon.reviews["incidents"]
}
