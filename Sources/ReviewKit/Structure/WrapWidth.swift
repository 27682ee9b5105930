/// The width at which a program broke the lines of a text, if one did.
///
/// Such a program puts on each line as many words as fit. So no line is longer than the width, and
/// wherever a sentence runs on, the next line's first word would not have fitted above. Lines that
/// were set in proportional type, or broken by hand, do not keep to that at any width.
enum WrapWidth {
  private static let widths = 40...132

  /// The width in characters; `nil` for a text whose lines are paragraphs or were broken otherwise.
  static func find(in lines: [PrintedLine], _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var survey = Survey()
    for (index, line) in lines.enumerated() where !line.isBlank {
      survey.note(line)
      guard index + 1 < lines.count, line.isOpen(in: bytes), lines[index + 1].goesOn(in: bytes)
      else { continue }
      survey.noteRunOn(from: line, to: lines[index + 1])
    }
    return survey.width
  }

  /// Whether the bytes of the lines alone rule out a wrapped text, which spares looking at them.
  static func isRuledOut(_ source: SourceText) -> Bool {
    var long = 0
    for line in 0..<source.lineCount
    where source.range(ofLine: line + 1).count > widths.upperBound * 2 {
      long += 1
    }
    return long * 16 > source.lineCount
  }

  /// Counts of lines by width.
  private struct Survey {
    private var filled = 0
    /// Lines that could have been broken, by their width.
    private var lines = Array(repeating: 0, count: widths.upperBound + 2)
    /// At which widths sentences that run on break as they must: one more from a width on, one less
    /// from another on.
    private var runOnSteps = Array(repeating: 0, count: widths.upperBound + 3)
    private var runOns = 0

    mutating func note(_ line: PrintedLine) {
      filled += 1
      if line.hasSeveralWords { lines[min(line.width, lines.count - 1)] += 1 }
    }

    mutating func noteRunOn(from line: PrintedLine, to next: PrintedLine) {
      runOns += 1
      guard line.width <= widths.upperBound else { return }
      runOnSteps[line.width] += 1
      runOnSteps[min(line.width + next.firstWord, widths.upperBound + 1) + 1] -= 1
    }

    /// The width that most sentences keep to and fewest lines go beyond; of several the narrowest,
    /// which one line at least takes up.
    var width: Int? {
      var kept = 0
      var beyond = lines.reduce(0, +)
      var best: (score: Int, width: Int, kept: Int, beyond: Int)?
      for width in 0...widths.upperBound {
        kept += runOnSteps[width]
        beyond -= lines[width]
        guard widths.contains(width) else { continue }
        let score = kept - 3 * beyond
        if best.map({ score > $0.score }) ?? true { best = (score, width, kept, beyond) }
      }
      guard let best, best.kept >= 3, best.kept * 4 >= runOns * 3, best.beyond * 16 <= filled
      else { return nil }
      return best.width
    }
  }
}
