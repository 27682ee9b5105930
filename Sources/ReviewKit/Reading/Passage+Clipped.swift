extension Passage {
  /// The part of the passage between two byte offsets of the source.
  func clipped(to range: Range<Int>) -> Passage {
    Passage(
      fragments.compactMap { fragment in
        let inside = fragment.range.clamped(to: range)
        return inside.isEmpty ? nil : Fragment(line: fragment.line, range: inside)
      }
    )
  }

  /// The part that a run of its tokens takes up.
  func clipped(to tokens: some BidirectionalCollection<Token>) -> Passage {
    guard let first = tokens.first, let last = tokens.last,
      first.range.lowerBound < last.range.upperBound
    else { return Passage() }
    return clipped(to: first.range.lowerBound..<last.range.upperBound)
  }
}
