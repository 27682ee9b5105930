/// What the program calls itself in its output.
package enum Program {
  package static let name = "review-cli"
  package static let version = "0.1.0"
  /// The day of this version, for the manual.
  package static let date = "2026-11-21"
  package static let generator = "\(name) \(version)"
  /// The version of the shape of all JSON output.
  static let schemaVersion = 1
}

extension Codebook {
  /// The codebook as `codebook` prints it: the default one with its comments.
  package var printed: String {
    self == .standard ? DefaultCodebook.text : text
  }
}

extension HeadingVocabulary {
  /// The vocabulary as `vocabulary` prints it: with the comments on how it is read, and those of
  /// the default one.
  package var printed: String {
    let lines = DefaultHeadings.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard self == .standard else {
      let opening = lines.prefix { $0.hasPrefix("#") }
      return opening.map { $0 + "\n" }.joined() + "\n" + text
    }
    return lines.flatMap(Self.filled).map { $0 + "\n" }.joined()
  }

  /// A line of the default headings, which may be long, in lines that can be read.
  private static func filled(_ line: Substring) -> [String] {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard !line.hasPrefix("#"), parts.count == 2 else { return [String(line)] }
    let phrases = parts[1].split(separator: ",").map { String($0.trimmed) }
    return WordLists.filled(phrases, name: String(parts[0]))
  }
}
