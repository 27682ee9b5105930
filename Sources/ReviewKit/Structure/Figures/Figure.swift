/// A percentage, fraction or count as it stands among tokens.
struct Figure {
  var percent: Double?
  var count: Int?
  var of: Int?
  /// What is counted, where the figure itself or its sentence says so.
  var unit: String?
  /// The tokens of number and unit.
  var place: Range<Int>
  /// Whether it is said in words that a number in brackets makes exact: "two thirds".
  var isWordShare = false
  /// Whether a word share is only rough, "nearly half", and waits for brackets that make it exact.
  var isRough = false
  /// Whether it is a chance or a rate: "one in five".
  var isOdds = false
  /// Whether it is a base that only introduces others: "Of the 8 children 7 were …".
  var isBase = false

  /// Whether it is only a count, which may be a fact of one case as well as a statistic.
  var isBareCount: Bool { percent == nil && of == nil }
}
