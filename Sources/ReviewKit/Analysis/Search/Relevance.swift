#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How much finding words and themes in a record tells of its relevance.
///
/// Okapi BM25: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and
/// Beyond", Foundations and Trends in Information Retrieval 3 (4), 2009, with the inverse document
/// frequency ln(1 + (N - n + 0.5) / (n + 0.5)), which is never below zero. Weights were chosen on
/// half of the situations that the tests keep, and looked at on the other half.
struct Relevance: Hashable, Sendable {
  /// How soon further occurrences of a word tell no more.
  var k1 = 0.9
  /// How much the length of a record counts, from 0 to 1.
  var b = 0.75
  /// What a word of the field counts that a situation only calls for.
  var relatedWord = 0.9
  /// What a word counts that stands in the heading above a record.
  var heading = 0.3
  /// What a theme counts that record and situation share, beside a word that as many records have;
  /// each phrase that led to it, and its being declared, is one occurrence.
  var theme = 0.7
  /// What a concept counts that record and situation share, beside a word that as many records have.
  var concept = 1.0
  /// What it counts where the heading above a record speaks of it, and the record does not.
  var conceptOfHeading = 0.5
  /// What being near to the same lessons counts, beside a word that one record has.
  var lessons = 3.2
  /// Records that are less like the situation in the lessons they are near to have none in common.
  var leastLikeness = 0.1
  /// What all of it counts in a record that tells of a case or names a source, and not of practice.
  var aside = 0.6

  static let standard = Relevance()
  /// Words alone, for comparison.
  static let plain = Relevance(
    k1: 1.2,
    relatedWord: 0,
    heading: 0,
    theme: 0,
    concept: 0,
    conceptOfHeading: 0,
    lessons: 0,
    aside: 1
  )

  /// What so much likeness in the lessons that record and situation are near to counts, as a share of
  /// what is alike in all.
  func counted(_ likeness: Double) -> Double { likeness > leastLikeness ? lessons * likeness : 0 }

  /// The weight of something that so many of all records have.
  static func rarity(_ count: Int, of all: Int) -> Double {
    let (count, all) = (Double(count), Double(all))
    return log(1 + (all - count + 0.5) / (count + 0.5))
  }

  /// What so many occurrences count, which is below `k1 + 1`; the length of the record is in lengths
  /// of an average one.
  func saturated(_ occurrences: Double, length: Double) -> Double {
    occurrences * (k1 + 1) / (occurrences + k1 * (1 - b + b * length))
  }

  func weight(of kind: Record.Kind) -> Double {
    switch kind {
    case .learningPoint, .concern, .goodPractice, .action, .recommendation, .question: 1
    case .context, .riskFactor, .resource, .quotation: aside
    }
  }
}
