#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How much two points say the same in whatever words.
///
/// What is spoken of is weighted by inverse document frequency as in `PointLikeness`; what both say
/// in other words counts 0.8 of it. Two pieces of text with weights a and b that share s are alike
/// by s / sqrt(a b) s / (s + 0.8). Added are half the likeness of the wholes, half that of the two
/// passages that are most alike (whole texts or sentences; half of it where these share less than
/// three things), and a quarter of the cosine of the points' themes by their rarity. Points that say
/// all the same, but that one denies it, are opposites.
///
/// The weights come from a logistic regression on pairs of records that a reader judged, rounded;
/// the tests keep those of the shipped documents.
struct MeaningLikeness: Sendable {
  private let concepts: [Double]
  private let themes: [Double]

  /// From this on two points are taken for the same.
  static let threshold = 0.5
  private static let slack = 0.8
  private static let otherWording = 0.8
  private static let fewestConcepts = 3
  private static let fewConcepts = 0.5
  private static let themeShare = 0.25
  private static let unknownThemes = 0.3
  /// Points whose themes agree less are not the same for their meaning alone, though they may stand
  /// in a group for which others speak.
  private static let leastThemes = 0.5
  private static let mostOfOtherThemes = 0.85 * threshold
  private static let opposite = 0.85

  /// - Parameters:
  ///   - texts: All texts that are known, and
  ///   - themes: the themes of each; how rare they are among them is the weight of either.
  ///   - concepts: How many things are spoken of.
  init(of texts: [PointText], themes: [[Int]], concepts: Int) {
    let spoken = texts.map(\.meaning.whole.concepts)
    self.concepts = Self.weights(of: spoken, count: concepts)
    self.themes = Self.weights(of: themes, count: (themes.joined().max() ?? -1) + 1)
  }

  private static func weights(of lists: [[Int]], count: Int) -> [Double] {
    var counts = Array(repeating: 0, count: count)
    for number in lists.joined() { counts[number] += 1 }
    let all = Double(lists.count)
    func rarity(_ count: Double) -> Double { log(1 + max(0, all - count + 0.5) / (count + 0.5)) }
    let rarest = rarity(1)
    return counts.map { rarest > 0 ? rarity(Double($0)) / rarest : 0 }
  }

  func weight(of concept: Int) -> Double { concepts[concept] }

  /// From 0 on, about 1 for points of the same themes that say the same at length; 0 as soon as it
  /// is sure that less than `least` comes of it.
  ///
  /// It is rounded to the millionth as in `PointLikeness`. Themes come in order.
  func likeness(
    _ one: PointMeaning,
    _ other: PointMeaning,
    themes oneThemes: [Int],
    _ otherThemes: [Int],
    least: Double = 0
  ) -> Double {
    let themes = themeLikeness(oneThemes, otherThemes)
    let whole = shared(one.whole, other.whole)
    let wholes = likeness(one.whole, other.whole, whole)
    let isDenied = (one.whole.negations > 0) != (other.whole.negations > 0)
    let aside = Self.themeShare * themes + wholes / 2
    // No passage shares more than the wholes do.
    let most = whole.weight / (whole.weight + Self.slack)
    guard aside + most / 2 >= least else { return 0 }
    if isDenied, whole.full / root(one.whole, other.whole) > Self.opposite { return 0 }
    let likeness = aside + passages(one, other) / 2
    let bounded =
      themes < Self.leastThemes ? min(likeness, Self.mostOfOtherThemes) : likeness
    return (bounded * 1e6).rounded() / 1e6
  }

  private func passages(_ one: PointMeaning, _ other: PointMeaning) -> Double {
    var best = 0.0
    for left in [one.whole] + one.sentences {
      for right in [other.whole] + other.sentences {
        let shared = shared(left, right)
        let fewest = min(left.concepts.count, right.concepts.count)
        guard shared.count > 1 || (shared.count == 1 && fewest == 1) else { continue }
        let likeness = likeness(left, right, shared)
        best = max(
          best,
          shared.count < Self.fewestConcepts ? likeness * Self.fewConcepts : likeness
        )
      }
    }
    return best
  }

  private func themeLikeness(_ one: [Int], _ other: [Int]) -> Double {
    let all = (weight(of: one, themes) * weight(of: other, themes)).squareRoot()
    guard all > 0 else { return Self.unknownThemes }
    return one.reduce(0) { other.contains($1) ? $0 + themes[$1] : $0 } / all
  }
}

extension MeaningLikeness {
  private struct Shared {
    var weight = 0.0
    /// The weight without a reduction for other words.
    var full = 0.0
    var count = 0
  }

  private func likeness(
    _ one: PointMeaning.Piece,
    _ other: PointMeaning.Piece,
    _ shared: Shared
  ) -> Double {
    let root = root(one, other)
    guard root > 0 else { return 0 }
    return shared.weight / root * shared.weight / (shared.weight + Self.slack)
  }

  private func root(_ one: PointMeaning.Piece, _ other: PointMeaning.Piece) -> Double {
    (weight(of: one.concepts, concepts) * weight(of: other.concepts, concepts)).squareRoot()
  }

  private func weight(of numbers: [Int], _ weights: [Double]) -> Double {
    numbers.reduce(0) { $0 + weights[$1] }
  }

  /// Both lists are in order.
  private func shared(_ one: PointMeaning.Piece, _ other: PointMeaning.Piece) -> Shared {
    var shared = Shared()
    var (left, right) = (0, 0)
    while left < one.terms.count, right < other.terms.count {
      let concept = one.terms[left].concept
      guard concept == other.terms[right].concept else {
        if concept < other.terms[right].concept { left += 1 } else { right += 1 }
        continue
      }
      let isSameWording = take(concept, one.terms, &left, other.terms, &right)
      shared.weight += concepts[concept] * (isSameWording ? 1 : Self.otherWording)
      shared.full += concepts[concept]
      shared.count += 1
    }
    return shared
  }

  /// Goes past what both say of one thing, and tells whether they do so in the same words.
  private func take(
    _ concept: Int,
    _ one: [PointMeaning.Term],
    _ left: inout Int,
    _ other: [PointMeaning.Term],
    _ right: inout Int
  ) -> Bool {
    var isSame = false
    let start = right
    while left < one.count, one[left].concept == concept {
      right = start
      while right < other.count, other[right].concept == concept {
        if other[right].wording == one[left].wording { isSame = true }
        right += 1
      }
      left += 1
    }
    return isSame
  }
}
