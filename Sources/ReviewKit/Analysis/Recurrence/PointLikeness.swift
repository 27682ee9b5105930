#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How much two points say the same, by the words they share.
///
/// Words are stems (Porter 1980) weighted by inverse document frequency, ln(1 + (N - n + 0.5) / (n
/// + 0.5)) as in BM25, divided so that a word of one text alone weighs 1. Two pieces of text with
/// weights a and b that share words of weight s are alike by s / sqrt(a b), the cosine of binary
/// vectors that are weighted by the root of that frequency (for equal weights the coefficient of
/// Ochiai, 1957), times s / (s + 0.475), so that few and common words do not suffice. Compared are
/// the whole of one point and the whole or a sentence of the other, which has to say half of it; the
/// nearest counts. Pieces with another number of negations lose half.
///
/// The numbers were chosen on the pairs of records that the tests keep.
struct PointLikeness: Sendable {
  private var weights: [Double]

  /// From this on two points are taken for the same.
  static let threshold = 0.48
  private static let slack = 0.475
  private static let negation = 0.5
  /// How much of a whole point a sentence has to say.
  private static let leastOfWhole = 0.5
  /// Fewer words in common are a subject and no point, unless they are all that one of the two is
  /// made of.
  private static let fewestWords = 4
  static let fewestWordsOfAll = 3

  /// - Parameters:
  ///   - texts: All texts that are known; how rare a word is among them is its weight.
  ///   - stems: How many stems there are.
  init(of texts: some Collection<PointText>, stems: Int) {
    var counts = Array(repeating: 0, count: stems)
    for text in texts {
      for stem in text.whole.stems { counts[stem] += 1 }
    }
    let all = Double(texts.count)
    let rarest = Self.rarity(1, of: all)
    weights = counts.map { rarest > 0 ? Self.rarity(Double($0), of: all) / rarest : 0 }
  }

  private static func rarity(_ count: Double, of all: Double) -> Double {
    log(1 + max(0, all - count + 0.5) / (count + 0.5))
  }

  /// From 0 on, 1 for texts that say the same at length.
  ///
  /// It is rounded to the millionth, so that the last digits of a platform's logarithms decide
  /// nothing. With `needsAll` one of the two has to be made of nothing but what they share.
  func likeness(_ one: PointText, _ other: PointText, needsAll: Bool = false) -> Double {
    var best = likeness(one.whole, other.whole, needsAll)
    for sentence in other.sentences {
      best = max(best, likeness(one.whole, sentence, needsAll, Self.leastOfWhole))
    }
    for sentence in one.sentences {
      best = max(best, likeness(other.whole, sentence, needsAll, Self.leastOfWhole))
    }
    return (best * 1e6).rounded() / 1e6
  }

  func weight(of stem: Int) -> Double { weights[stem] }

  private func likeness(
    _ one: PointText.Piece,
    _ other: PointText.Piece,
    _ needsAll: Bool,
    _ leastOfFirst: Double = 0
  ) -> Double {
    let shared = shared(one.stems, other.stems)
    let isAll = shared.count == min(one.stems.count, other.stems.count)
    guard shared.count >= (isAll ? Self.fewestWordsOfAll : Self.fewestWords), isAll || !needsAll
    else { return 0 }
    let first = weight(of: one.stems)
    let root = (first * weight(of: other.stems)).squareRoot()
    guard root > 0, shared.weight >= leastOfFirst * first else { return 0 }
    let likeness = shared.weight / root * shared.weight / (shared.weight + Self.slack)
    return one.negations == other.negations ? likeness : likeness * Self.negation
  }

  private func weight(of stems: [Int]) -> Double { stems.reduce(0) { $0 + weights[$1] } }

  /// Both lists are in order.
  private func shared(_ one: [Int], _ other: [Int]) -> (weight: Double, count: Int) {
    var (weight, count) = (0.0, 0)
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      let (first, second) = (one[left], other[right])
      if first == second {
        weight += weights[first]
        count += 1
      }
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    return (weight, count)
  }
}
