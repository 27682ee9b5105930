import ReviewKit

/// How near our reading comes to the annotations: means over the documents in which a score is
/// defined, each from 0 to 1.
struct AnnotatedScores {
  var records = Mean()
  var kinds = Mean()
  var themes = Mean()
  var declared = Mean()
  var recommendations = Mean()
  var figures = Mean()
  var reviews = Mean()
  var unclassified = Mean()

  /// A mean that leaves out documents with nothing to measure.
  struct Mean: CustomStringConvertible {
    private(set) var sum = 0.0
    private(set) var count = 0

    var value: Double { count == 0 ? 1 : sum / Double(count) }

    mutating func add(_ value: Double?) {
      guard let value else { return }
      sum += value
      count += 1
    }

    var description: String {
      "0." + String(String(1000 + Int(min(value, 0.999) * 1000)).dropFirst())
    }
  }
}

extension AnnotatedCollection {
  var scores: AnnotatedScores {
    var scores = AnnotatedScores()
    for name in names {
      guard let document = documents[name] else { continue }
      scores.records.add(document.recordsF1)
      scores.kinds.add(document.kindAccuracy)
      scores.themes.add(document.themesF1)
      scores.declared.add(document.hasDeclaredThemes ? document.declaredF1 : nil)
      scores.recommendations.add(document.hasRecommendations ? document.recommendationsF1 : nil)
      scores.figures.add(document.hasFigures ? document.figuresF1 : nil)
      scores.reviews.add(document.hasReviews ? document.reviewsF1 : nil)
      scores.unclassified.add(document.reading.document.unclassifiedShare)
    }
    return scores
  }
}

extension AnnotatedDocument {
  /// Whether either side names one, so that there is something to measure.
  var hasDeclaredThemes: Bool {
    !gold.themesDeclared.isEmpty || !reading.document.declaredThemes.isEmpty
  }

  var hasFigures: Bool { !gold.statistics.isEmpty || !reading.document.statistics.isEmpty }

  var hasReviews: Bool { !gold.reviews.isEmpty || !reading.document.reviews.isEmpty }

  var hasRecommendations: Bool {
    gold.records.contains { $0.kind == "recommendation" }
      || !reading.records(of: .recommendation).isEmpty
  }

  /// Recommendations that both sides cut alike and call so.
  var recommendationsF1: Double {
    let matched = pairs.count {
      gold.records[$0.gold].kind == "recommendation"
        && reading.document.records[$0.ours].kind == .recommendation
    }
    return GoldMatcher.f1(
      matched,
      gold.records.count { $0.kind == "recommendation" },
      reading.records(of: .recommendation).count
    )
  }

  var reviewsF1: Double {
    let found = gold.reviews.count { review(for: $0) != nil }
    let optional = (gold.reviewsOptional ?? []).count { review(for: $0) != nil }
    return GoldMatcher.f1(
      found,
      gold.reviews.count,
      max(found, reading.document.reviews.count - optional)
    )
  }
}
