import Foundation

@testable import ReviewKit

/// Two records of the shipped documents that a reader judged to say the same, or not.
struct JudgedPair: Sendable {
  enum Group: String, Sendable {
    /// Judged first; the comparison of words was tuned on these.
    case older
    /// The comparison of meaning was tuned on these.
    case tuning
    /// Nothing was chosen on these.
    case measuring
  }

  var group: Group
  var isSame: Bool
  /// What stands in the file for each of the two.
  var names: [String]

  /// Those of all groups, in the order of the files.
  static let all: [JudgedPair] =
    lines(of: "pairs").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let isSame = isSame(words[0]) else { return nil }
      return JudgedPair(group: .older, isSame: isSame, names: [words[1], words[2]])
    } + halves(lines(of: "halves"))

  /// Those of which two further readers thought otherwise than the first, as these judged them.
  static let dissent = halves(lines(of: "dissent"))

  private static func lines(of file: String) -> [Substring] {
    let file = Bundle.module.url(
      forResource: file,
      withExtension: "txt",
      subdirectory: "Fixtures/Recurrence"
    )
    let text = file.flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { Substring($0) }
  }

  private static func halves(_ lines: [Substring]) -> [JudgedPair] {
    var pairs: [JudgedPair] = []
    for line in lines {
      let words = line.split(separator: " ").map(String.init)
      if words.count == 2, let group = Group(rawValue: words[0]), let isSame = isSame(words[1]) {
        pairs.append(JudgedPair(group: group, isSame: isSame, names: []))
      } else if !pairs.isEmpty {
        pairs[pairs.count - 1].names.append(line.trimmingCharacters(in: .whitespaces))
      }
    }
    return pairs
  }

  private static func isSame(_ word: String) -> Bool? {
    ["same": true, "apart": false][word]
  }
}

/// Finds records by what stands for them in the files of pairs.
struct JudgedPlaces {
  private var places: [String: Int] = [:]
  private let records: [RecordEntry]

  init(of catalogue: Catalogue) {
    records = catalogue.records
    var counts: [String: Int] = [:]
    for (index, record) in records.enumerated() {
      let line = "\(record.place.file):\(record.place.lines?.first ?? 0)"
      counts[line, default: 0] += 1
      let number = counts[line, default: 1]
      places[number == 1 ? line : "\(line)#\(number)"] = index
    }
  }

  /// The place of a record.
  ///
  /// It is the one with an id and a beginning; where the id has gone over to another one, the only
  /// record of its source that begins so. The older pairs name file and line, with "#2" behind it for
  /// the second record of a line.
  func place(of name: String) -> Int? {
    if let place = places[name] { return place }
    guard let colon = name.range(of: ": ") else { return nil }
    let (id, beginning) = (name[..<colon.lowerBound], name[colon.upperBound...])
    let origin = id.prefix { $0 != "/" } + "/"
    let fitting = records.indices.filter {
      records[$0].id.hasPrefix(origin) && records[$0].text.hasPrefix(beginning)
    }
    return fitting.first { records[$0].id == id } ?? (fitting.count == 1 ? fitting.first : nil)
  }
}
