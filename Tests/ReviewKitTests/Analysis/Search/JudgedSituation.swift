import Foundation

@testable import ReviewKit

/// A situation with the records that a careful reader wants to be shown.
struct JudgedSituation: Sendable {
  enum Group: String, Sendable {
    /// Weights were chosen on these.
    case situation
    case check
    case later
    case unseen
    case learned
    case measured
    case blind
  }

  var group: Group
  var name: String
  var text: String
  /// From 1 on by the id of the record, as far as each group goes.
  var grades: [String: Int] = [:]
  /// What each record begins with.
  var beginnings: [String: String] = [:]

  static let all = situations(in: "Situations")
  /// Some of them with the grades of two further readers added up, from 1 to 6.
  static let byOtherReaders = situations(in: "Readers")

  private static func situations(in name: String) -> [JudgedSituation] {
    let file = Bundle.module.url(
      forResource: name,
      withExtension: "txt",
      subdirectory: "Fixtures/Search"
    )
    return read(file.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? "")
  }

  private static func read(_ text: String) -> [JudgedSituation] {
    var all: [JudgedSituation] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let words = parts[0].split(separator: " ").map(String.init)
      if let group = Group(rawValue: words[0]) {
        all.append(JudgedSituation(group: group, name: words[1], text: parts[1]))
      } else if let grade = Int(words[0]) {
        all[all.count - 1].grades[words[1]] = grade
        all[all.count - 1].beginnings[words[1]] = parts[1]
      }
    }
    return all
  }
}

extension JudgedSituation {
  /// The situation with the ids that its records have now: a record that is counted otherwise, or
  /// taken for another kind, is known by the words it begins with.
  ///
  /// - Returns: It, and the ids of records that are no longer there.
  func located(in records: [RecordEntry]) -> (situation: JudgedSituation, lost: [String]) {
    var located = self
    located.grades = [:]
    var lost: [String] = []
    for (id, grade) in grades.sorted(by: { $0.key < $1.key }) {
      let beginning = beginnings[id] ?? ""
      let origin = id.prefix { $0 != "/" } + "/"
      let fitting = records.filter { $0.id.hasPrefix(origin) && $0.text.hasPrefix(beginning) }
      let same = fitting.first { $0.id == id }
      if let found = same ?? fitting.first(where: { located.grades[$0.id] == nil }) {
        located.grades[found.id] = grade
      } else {
        lost.append(id)
      }
    }
    return (located, lost)
  }

  /// Whether one of the first ten is about just this.
  func succeeds(_ ids: [String]) -> Bool {
    let best = grades.values.max()
    return ids.prefix(10).contains { grades[$0] == best && best != nil }
  }

  /// How near the first ten come to the best ten that there could be, from 0 to 1.
  ///
  /// It is the normalised discounted cumulative gain of Järvelin and Kekäläinen, "Cumulated
  /// gain-based evaluation of IR techniques", ACM TOIS 20 (4), 2002, with the grades as gains.
  func gain(_ ids: [String]) -> Double {
    let best = Self.gain(grades.values.sorted(by: >))
    return best > 0 ? Self.gain(ids.map { grades[$0] ?? 0 }) / best : 0
  }

  private static func gain(_ grades: [Int]) -> Double {
    grades.prefix(10).enumerated().reduce(0) { sum, next in
      sum + Double(next.element) / log2(Double(next.offset + 2))
    }
  }
}
