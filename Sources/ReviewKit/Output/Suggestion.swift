/// Guesses what a mistyped word on the command line was meant to be.
package enum Suggestion {
  /// The candidate that is nearest by spelling, else the only one that begins with the word.
  package static func nearest(to word: String, in candidates: [String]) -> String? {
    if let nearest = Spelling.nearest(to: word, in: candidates) { return nearest }
    let longer = candidates.filter { $0.hasPrefix(word) }
    return longer.count == 1 ? longer.first : nil
  }
}
