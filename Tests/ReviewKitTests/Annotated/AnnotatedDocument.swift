import Foundation

@testable import ReviewKit

/// A document with the annotation made of it by hand, and our reading of it.
struct AnnotatedDocument: Sendable {
  let gold: Gold
  let reading: Reading

  /// - Parameters:
  ///   - text: The document as it stands.
  ///   - annotation: What a careful reader took out of it, in the program's JSON.
  /// - Throws: What keeps either from being read.
  init(text: URL, annotation: URL) throws {
    let bytes = try Data(contentsOf: text)
    gold = try JSONDecoder().decode(Gold.self, from: try Data(contentsOf: annotation))
    reading = Reading(try SourceText(name: text.lastPathComponent, fileBytes: Array(bytes)))
  }
}

// MARK: - What agrees

extension AnnotatedDocument {
  /// Records of both sides that stand on the same lines and begin with the same words, by their
  /// places.
  var pairs: [(gold: Int, ours: Int)] {
    let texts = gold.records.map { GoldMatcher.folded($0.text) }
    let ours = reading.document.records.map {
      GoldMatcher.folded(reading.document.text(of: $0.passage))
    }
    return GoldMatcher.pairs(gold.records.count, ours.count) { place, other in
      let lines = gold.records[place].lines
      let pieces = reading.document.records[other].passage.pieces
      guard pieces.contains(where: { $0.overlaps(LineRange(lines[0], lines[1])) }) else { return 0 }
      return GoldMatcher.agreement(texts[place], ours[other])
    }
  }

  /// The share of record pairs of the same kind, from 0 to 1.
  var kindAccuracy: Double {
    let same = pairs.count {
      gold.records[$0.gold].kind == reading.document.records[$0.ours].kind.rawValue
    }
    return Double(same) / Double(max(1, pairs.count))
  }

  var recordsF1: Double {
    GoldMatcher.f1(pairs.count, gold.records.count, reading.document.records.count)
  }

  /// Declared themes whose labels are the same letters, or nearly.
  var declaredF1: Double {
    let ours = reading.document.declaredThemes.map { GoldMatcher.folded($0.label) }
    let theirs = gold.themesDeclared.map { GoldMatcher.folded($0.label) }
    let pairs = GoldMatcher.pairs(theirs.count, ours.count) { place, other in
      GoldMatcher.likeness(theirs[place], ours[other]) >= 0.85 ? 1 : 0
    }
    return GoldMatcher.f1(pairs.count, theirs.count, ours.count)
  }

  /// Figures with the same percent, count and base, at most one line apart.
  var figuresF1: Double {
    let ours = reading.document.statistics
    let pairs = GoldMatcher.pairs(gold.statistics.count, ours.count) { place, other in
      let (theirs, figure) = (gold.statistics[place], ours[other])
      guard let line = figure.passage.lines?.first, abs(line - theirs.line) <= 1 else { return 0 }
      let same =
        figure.percent == theirs.percent && figure.count == theirs.count && figure.of == theirs.of
      return same ? (line == theirs.line ? 2 : 1) : 0
    }
    return GoldMatcher.f1(pairs.count, gold.statistics.count, ours.count)
  }

  /// Themes on record pairs: those given that are right or acceptable, and those found of what is
  /// surely there.
  var themesF1: Double {
    var (found, wanted, right, given) = (0, 0, 0, 0)
    for pair in pairs {
      let theirs = gold.records[pair.gold]
      let themes = reading.document.records[pair.ours].codings.map {
        Codebook.standard.themes[$0.theme].id
      }
      found += theirs.themes.count { themes.contains($0) }
      wanted += theirs.themes.count
      right += themes.count { (theirs.themes + (theirs.themesAcceptable ?? [])).contains($0) }
      given += themes.count
    }
    let (recall, precision) = (
      Double(found) / Double(max(1, wanted)), Double(right) / Double(max(1, given))
    )
    return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision)
  }

  /// The review of ours that shares lines and title or case with one of the annotation.
  func review(for theirs: Gold.Review) -> Review? {
    let lines = LineRange(theirs.lines[0], theirs.lines[1])
    return reading.document.reviews.filter { $0.lines.overlaps(lines) }.first { ours in
      let (title, other) = (GoldMatcher.folded(theirs.title), GoldMatcher.folded(ours.title))
      return title.contains(other) || other.contains(title)
        || GoldMatcher.likeness(title, other) >= 0.6
        || ours.cases.contains { child in
          theirs.cases.contains { $0.name != nil && $0.name == child.name }
        }
    }
  }
}
