/// The width at which a program broke the lines of a text, if one did.
///
/// Such a program puts on each line as many words as fit. So no line is longer than the width, and
/// wherever a sentence runs on, the next line's first word would not have fitted above. Lines that
/// were set in proportional type, or broken by hand, do not keep to that at any width.
struct WrapWidth {
  /// In characters.
  var width: Int
  /// Whether the blank at which a line was broken still stands at its end, so that it tells these
  /// line ends from the author's.
  var keepsBlanks: Bool
  /// The higher, the better the lines keep to the width.
  private var score: Int

  private static let widths = 40...132

  /// `nil` for a text whose lines are paragraphs or were broken otherwise.
  init?(of lines: [PrintedLine], in bytes: UnsafeBufferPointer<UInt8>) {
    var survey = Survey()
    // Front matter may have been put there later, by a program that does not wrap.
    let text = lines.enumerated().dropFirst(FrontMatter.lineCount(of: lines, in: bytes))
    for (index, line) in text where !line.isBlank {
      survey.note(line)
      guard index + 1 < lines.count, line.isOpen(in: bytes), lines[index + 1].goesOn(in: bytes)
      else { continue }
      survey.noteRunOn(from: line, to: lines[index + 1])
    }
    guard let best = survey.best else { return nil }
    width = best.width
    score = best.score
    keepsBlanks = survey.keepsBlanks
  }

  /// A text's lines and the width to which they were wrapped; `nil` for a text that was not.
  ///
  /// Of the programs that wrap text some count a tab up to the next column of eight, some as one
  /// character: what fits the lines better is taken.
  static func find(
    in source: SourceText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (lines: [PrintedLine], wrap: WrapWidth)? {
    guard !isRuledOut(source, bytes) else { return nil }
    let stops = bytes.contains(UInt8(ascii: "\t")) ? [8, 1] : [8]
    let found = stops.compactMap { stop -> (lines: [PrintedLine], wrap: WrapWidth)? in
      let lines = (0..<source.lineCount).map {
        PrintedLine(source.range(ofLine: $0 + 1), tabStop: stop, in: bytes)
      }
      return WrapWidth(of: lines, in: bytes).map { (lines, $0) }
    }
    return found.max { $0.wrap.score < $1.wrap.score }
  }

  /// Whether the bytes of the lines alone rule out a wrapped text, which spares looking at them.
  private static func isRuledOut(
    _ source: SourceText,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var long = 0
    let start = FrontMatter.lineCount(of: source, in: bytes)
    for line in start..<source.lineCount
    where source.range(ofLine: line + 1).count > widths.upperBound * 2 {
      long += 1
    }
    return long * 16 > source.lineCount - start
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
    /// Lines with a blank at their end, of all and of those whose sentence runs on.
    private var blankEnds = 0
    private var blankRunOns = 0

    mutating func note(_ line: PrintedLine) {
      filled += 1
      if line.endsInBlank { blankEnds += 1 }
      if line.hasSeveralWords { lines[min(line.width, lines.count - 1)] += 1 }
    }

    mutating func noteRunOn(from line: PrintedLine, to next: PrintedLine) {
      runOns += 1
      if line.endsInBlank { blankRunOns += 1 }
      guard line.width <= widths.upperBound else { return }
      runOnSteps[line.width] += 1
      runOnSteps[min(line.width + next.firstWord, widths.upperBound + 1) + 1] -= 1
    }

    /// Nearly all that run on end in a blank, and of the others at least some do not.
    var keepsBlanks: Bool {
      blankRunOns * 20 >= runOns * 19 && blankEnds * 20 <= filled * 19
    }

    /// The width that most sentences keep to and fewest lines go beyond; of several the narrowest,
    /// which one line at least takes up.
    var best: (width: Int, score: Int)? {
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
      return (best.width, best.score)
    }
  }
}
