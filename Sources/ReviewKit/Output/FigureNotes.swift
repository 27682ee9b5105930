/// Footnotes to figures that a check doubts: a mark behind the figure, and below the sentence that says
/// why.
///
/// A finding about several figures is one note; they all have its mark.
package struct FigureNotes: Sendable {
  private var findings: [FigureFinding] = []

  package init() {}

  /// The marks of a figure, such as " [1] [3]"; empty for one that no check doubts.
  package mutating func marks(for figure: StatisticEntry) -> String {
    figure.doubts.map { doubt in
      let number = findings.firstIndex(of: doubt) ?? findings.count
      if number == findings.count { findings.append(doubt) }
      return " [\(number + 1)]"
    }.joined()
  }

  /// The notes in the order of their marks, such as "[1] suspect: the sentence (a.md:12)"; none where
  /// nothing was marked.
  package var notes: [String] {
    findings.enumerated().map { number, finding in
      "[\(number + 1)] \(finding.level.title): \(finding.message) (\(finding.place))"
    }
  }
}
