/// The ages that a figure counts, in months: "under 2 years", "1 to 5", "16 and over".
struct AgeSpan: Hashable, Sendable {
  var from: Int
  /// Where the span ends; ages that are printed as the end of one and the start of another count for
  /// neither.
  var to: Int

  private static let oldest = 1200

  /// Reads the first span among the tokens and marks its words as used; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - tokens: What a figure measures.
  ///   - heading: The heading it stands under, which may say that ages are counted.
  ///   - used: By token, whether its word says something that was read.
  init?(in tokens: [Token], under heading: [Token], used: inout [Bool]) {
    func text(_ place: Int) -> Word { tokens.indices.contains(place) ? tokens[place].text : "" }
    let isOnAge = (tokens + heading).contains { Self.cues.contains($0.text) }
    if tokens.first?.text == "unborn", tokens.count == 1 {
      (from, to) = (-9, 0)
      used[0] = true
      return
    }
    for place in tokens.indices {
      guard let number = tokens[place].integer, number <= 100 else { continue }
      let before = text(place - 1)
      let next = text(place + 1)
      var (from, to, end) = (number, number, place + 1)
      if before == "under" || before == "below" {
        from = 0
      } else if before == "over" || ["+", "plus"].contains(next) {
        to = 100
      } else if next == "and" || next == "or",
        ["over", "older", "above"].contains(text(place + 2))
      {
        (to, end) = (100, place + 3)
      } else if ["-", "to", "and"].contains(next), place + 2 < tokens.count,
        let last = tokens[place + 2].integer, last >= number, last <= 100
      {
        (to, end) = (last, place + 3)
      } else {
        continue
      }
      let isMonths = text(end).description.hasPrefix("month")
      guard isOnAge || before == "under" || tokens.count <= end - place + 1 else { continue }
      let scale = isMonths ? 1 : 12
      (self.from, self.to) = (from * scale, to == 100 ? Self.oldest : to * scale)
      for (index, token) in tokens.enumerated() {
        let isPart = (max(0, place - 1)..<end).contains(index) || Self.cues.contains(token.text)
        if isPart { used[index] = true }
      }
      return
    }
    return nil
  }

  private static let cues: WordSet = [
    "aged", "age", "ages", "years", "year", "months", "month", "old", "under", "olds",
  ]

  func overlaps(_ other: AgeSpan) -> Bool { max(from, other.from) < min(to, other.to) }
}

extension AgeSpan: CustomStringConvertible {
  var description: String { "\(from)-\(to)" }
}
