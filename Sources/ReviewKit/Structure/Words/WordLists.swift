/// The lines of a text of words, such as those in `Resources`: `name: a phrase, another`.
///
/// Comments that begin with `#`, and lines without a colon, are passed over.
enum WordLists {
  static func lines(of text: String) -> [(name: Substring, phrases: [Substring])] {
    text[...].parts(at: UInt8(ascii: "\n")).compactMap { line in
      let line = line.trimmed
      guard line.utf8.first != UInt8(ascii: "#"),
        let colon = line.utf8.firstIndex(of: UInt8(ascii: ":"))
      else { return nil }
      let phrases = line[line.utf8.index(after: colon)...].parts(at: UInt8(ascii: ","))
      return (line[..<colon], phrases.map(\.trimmed))
    }
  }

  /// The single words of all lines, by the names of the lines.
  static func words(of text: String) -> [Substring: [Word]] {
    lines(of: text).reduce(into: [:]) { lists, line in
      lists[line.name, default: []] += line.phrases.flatMap { phrase in
        phrase.parts(at: UInt8(ascii: " ")).map { Word($0) }
      }
    }
  }

  /// Such lines for the phrases of one name, of at most 100 characters where phrases allow it.
  static func filled(_ phrases: [String], name: String) -> [String] {
    var lines: [String] = []
    for phrase in phrases {
      if let last = lines.last, last.count + phrase.count + 2 <= 100 {
        lines[lines.count - 1] += ", " + phrase
      } else {
        lines.append("\(name): \(phrase)")
      }
    }
    return lines
  }
}

extension Substring {
  /// What these bytes of ASCII part, without what is empty.
  ///
  /// `split` of a string looks for whole characters, which took most of the time of reading the
  /// vocabularies at each start.
  func parts(at byte: UInt8, _ second: UInt8? = nil, _ third: UInt8? = nil) -> [Substring] {
    utf8.split { $0 == byte || $0 == second || $0 == third }.map { Substring($0) }
  }
}
