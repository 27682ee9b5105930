/// A title that stands twice at the top, as on a cover and above the text.
enum RepeatedTitle {
  /// The line of a title that only repeats the other; `nil` where the first two lines with text
  /// differ.
  ///
  /// The outer heading stays.
  static func line(in bytes: [UInt8]) -> Int? {
    var title: (line: Int, level: Int, letters: [UInt8])?
    let lines = bytes.prefix(4096).split(
      separator: UInt8(ascii: "\n"),
      omittingEmptySubsequences: false
    )
    for (index, line) in lines.enumerated() {
      let letters = line.filter { $0.isLetter || $0.isDigit }.map(\.lowered)
      guard !letters.isEmpty else { continue }
      let marks = line.drop(while: \.isBlank).prefix { $0 == UInt8(ascii: "#") }.count
      let level = marks == 0 ? 7 : marks
      guard let first = title else {
        title = (index + 1, level, letters)
        continue
      }
      guard letters == first.letters else { return nil }
      return level < first.level ? first.line : index + 1
    }
    return nil
  }
}
