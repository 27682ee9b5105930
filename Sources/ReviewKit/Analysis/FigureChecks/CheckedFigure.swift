/// A figure as the checks see it: its numbers as printed, and what the words around it say of them.
struct CheckedFigure: Hashable, Sendable {
  /// Of the statistic it is; empty for a count that is none by itself.
  var id: String
  /// As printed: "54%", "13 of 24 reviews".
  var text: String
  /// The words that state it, as printed.
  var statement = ""
  var lines: LineRange
  /// As printed; `nil` for a figure without, and for one that says how much something changed.
  var percent: PrintedPercent?
  var count: Int?
  var of: Int?
  var unit: String
  /// What the words say that is measured.
  var reading = CategoryWords.Reading()
  /// The base that a sentence in front of it, or over its list, names.
  var base: NamedBase?
  /// "half of the reviews", "one in five": no exact numbers.
  var isRough = false
  /// It says how much something changed, or is set beside a figure of another time or place.
  var isCompared = false
  /// Whether it has a line of its own, as in a list.
  var isItem = true
  /// Whether its measure is only the heading it stands under.
  var isUnmeasured = false
  /// "24% mother": a number and a category, which says nothing of whom it counts.
  var isNounCategory = false
  var mention = Mention.other

  /// How a bare count stands in its sentence.
  enum Mention: Hashable, Sendable {
    /// "We looked at 13 children": the whole of what was looked at.
    case whole
    /// "the ten children": those named before.
    case definite
    case other
  }
}

/// A base that words name: "Of the 8 children".
struct NamedBase: Hashable, Sendable {
  var value: Int
  /// What it counts; `nil` where the words do not say so.
  var unit: String?
  var line: Int
  /// "the 8 children", as if they had been named before.
  var isDefinite = false
  /// A sentence over a list that only counts: "40 practitioners answered".
  var isSoft = false
}

extension CheckedFigure {
  var isCount: Bool { percent == nil && of == nil && count != nil && !isRough }

  /// Whether it is a count out of a base, both exact.
  var isFraction: Bool { count != nil && of != nil && !isRough }

  var isShare: Bool { percent.map { !$0.isAboveWhole } ?? false && !isCompared }

  /// Whether its base is to be found out.
  var isBareShare: Bool { isShare && count == nil && of == nil }

  var unitClass: Units.Class? { Units.standard.class(of: unit) }

  /// The figure alone: "54 %", "7 of 13", "13".
  var figure: String {
    let fraction = [count.map { "\($0)" }, of.map { "of \($0)" }].compactMap(\.self)
      .joined(separator: " ")
    let figures = [percent.map { "\($0) %" }, fraction.isEmpty ? nil : fraction].compactMap(\.self)
    return figures.joined(separator: ", ")
  }
}
