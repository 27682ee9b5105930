/// A figure that the document states: "In 54% of reviews", "34 of 61 children", "seven children".
public struct Statistic: Hashable, Sendable {
  /// The words that state the figure, as printed: its sentence, or its own part of one that states
  /// several.
  public var passage: Passage
  /// The figure alone: "54%", "13 of 24 reviews".
  public var figure: Passage
  /// Percent as printed, never worked out from `count` and `of`.
  public var percent: Double?
  public var count: Int?
  public var of: Int?
  /// What is counted, in the document's word: "children", "reviews".
  public var unit: String
  /// What is said of those counted: "under 2 years".
  public var measure: String
  /// The review it belongs to, in the document's `reviews`.
  public var review: Int?
  /// The theme, heading or area it is about where it belongs to no review; empty when nothing says
  /// so.
  public var scope: String
  /// The themes of its measure and scope, by their place in the codebook.
  public var themes: [Int]
  /// Counts the figures of the same review, or outside of reviews, from 1: the end of its id.
  public var ordinal: Int

  public init(
    passage: Passage,
    figure: Passage? = nil,
    percent: Double? = nil,
    count: Int? = nil,
    of: Int? = nil,
    unit: String,
    measure: String,
    review: Int? = nil,
    scope: String = "",
    themes: [Int] = [],
    ordinal: Int = 1
  ) {
    self.passage = passage
    self.figure = figure ?? passage
    self.percent = percent
    self.count = count
    self.of = of
    self.unit = unit
    self.measure = measure
    self.review = review
    self.scope = scope
    self.themes = themes
    self.ordinal = ordinal
  }
}
