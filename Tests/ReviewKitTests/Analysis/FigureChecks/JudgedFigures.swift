import Foundation
import Testing

@testable import ReviewKit

/// What a careful reader, with pencil and paper, finds in the figures of a document.
struct JudgedFigures: Decodable, CustomTestStringConvertible {
  /// The name of a document beside it, or of one that comes with the program.
  var document: String
  var findings: [Finding]

  struct Finding: Decodable {
    /// How sure it is that a program should say so.
    enum Certainty: String, Decodable {
      case must, should, may
    }

    var level: String
    var check: String
    var lines: [[Int]]
    var certainty: Certainty
    var acceptableLevels: [String]?
    var acceptableChecks: [String]?
    var why: String
  }

  var testDescription: String { document }
}

extension JudgedFigures {
  private static let folder = Bundle.module.resourceURL?.appendingPathComponent("Fixtures/Figures")

  static let all: [JudgedFigures] = {
    guard let folder,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).flatMap {
        try? JSONDecoder().decode(JudgedFigures.self, from: $0)
      }
    }
  }()

  /// The document as the program reads it.
  var reading: Reading? {
    let name = document.split(separator: "/").last.map(String.init) ?? document
    if let source = ShippedCorpus.sources.first(where: { $0.name == name }) {
      return Reading(source)
    }
    return Self.folder.flatMap { folder in
      (try? Data(contentsOf: folder.appendingPathComponent(document))).flatMap { data in
        try? SourceText(name: name, fileBytes: Array(data))
      }
    }.map { Reading($0) }
  }
}

extension JudgedFigures.Finding {
  /// Whether a finding of the program says the same: on some of the lines, at a level and under a check
  /// that will do.
  func agrees(with finding: FigureFinding) -> Bool {
    let levels = [level] + (acceptableLevels ?? [])
    let checks = [check] + (acceptableChecks ?? [])
    return levels.contains(finding.level.rawValue) && checks.contains(finding.check.rawValue)
      && touches(finding)
  }

  /// Whether both speak of a line, or of most of the lines where there are several.
  func touches(_ finding: FigureFinding) -> Bool {
    let own = Set(lines.flatMap { $0.count == 2 ? Array($0[0]...$0[1]) : [] })
    let others = Set(finding.lines.flatMap { Array($0.first...$0.last) })
    return !own.isDisjoint(with: others)
  }
}
