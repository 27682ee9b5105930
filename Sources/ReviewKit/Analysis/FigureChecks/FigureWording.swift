/// The words of findings.
enum FigureWording {
  /// As "13, 26 or 39".
  static func list(_ texts: [String], _ joint: String = "and") -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(joint) " + last
  }

  /// As "54 %, 46 % and 38 %".
  static func shares(_ figures: [CheckedFigure]) -> String {
    list(figures.compactMap(\.percent).map(share))
  }

  static func share(_ percent: PrintedPercent) -> String { "\(percent) %" }

  /// As "13 or 26 children", or "7, 14, 21, 28, 35, 42 or 3 other numbers of children".
  static func bases(_ bases: [Int], _ unit: String) -> String {
    let shown = bases.prefix(bases.count == 7 ? 7 : 6).map(String.init)
    guard bases.count > shown.count else { return "\(list(shown, "or")) \(unit)" }
    return
      "\(shown.joined(separator: ", ")) or \(bases.count - shown.count) other numbers of \(unit)"
  }

  /// As "2 of 13 is 15.4 %".
  static func share(_ count: Int, of base: Int, decimals: Int = 0) -> String {
    let exact = PrintedPercent(count, of: base, decimals: min(4, decimals + 1))
    return "\(count) of \(base) is \(exact) %"
  }

  /// The counts on both sides of a percentage: "1 of 14 is 7.1 % and 2 of 14 is 14.3 %".
  static func neighbours(_ percent: PrintedPercent, of base: Int) -> String {
    let below = min(base, percent.digits * base / percent.whole)
    let counts = below < base ? [below, below + 1] : [below]
    return list(counts.map { share($0, of: base, decimals: percent.decimals) })
  }

  /// As "line 12", or "lines 12-14 and 20".
  static func lines(_ lines: [LineRange]) -> String {
    let texts = list(lines.map(\.description))
    return lines.count == 1 && lines[0].first == lines[0].last ? "line \(texts)" : "lines \(texts)"
  }

  static func lines(of figures: [CheckedFigure]) -> String {
    lines(FigureGroup.lines(of: figures))
  }

  static func assumption(_ bound: BaseBound, _ unit: String) -> String {
    switch bound.reason {
    case .named(let line):
      "there are no more than \(bound.limit) \(unit), the largest number of them that the document "
        + "names (line \(line))"
    case .asked: "there are no more than \(bound.limit) \(unit), as --max-base says"
    case .standard:
      "there are no more than \(bound.limit) \(unit); the document names no total, and --max-base "
        + "tries others"
    }
  }
}
