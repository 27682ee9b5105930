/// The lines of a text of words, such as those in `Resources`: `name: a phrase, another`.
///
/// Comments that begin with `#`, and lines without a colon, are passed over.
enum WordLists {
  static func lines(of text: String) -> [(name: Substring, phrases: [Substring])] {
    text.split(separator: "\n").compactMap { line in
      let line = line.trimmed
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, line.utf8.first != UInt8(ascii: "#") else { return nil }
      return (parts[0], parts[1].split(separator: ",").map(\.trimmed))
    }
  }

  /// The single words of all lines, by the names of the lines.
  static func words(of text: String) -> [Substring: [Word]] {
    lines(of: text).reduce(into: [:]) { lists, line in
      lists[line.name, default: []] += line.phrases.flatMap { phrase in
        phrase.split(separator: " ").map { Word($0) }
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
