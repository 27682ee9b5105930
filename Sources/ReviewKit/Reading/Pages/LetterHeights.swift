/// The heights of letters in a document: that of the text, and the larger ones that set headings
/// apart.
struct LetterHeights {
  /// Half points.
  private let text: Int
  /// Those of headings, the largest first.
  private let larger: [Int]

  /// Headings are larger by a tenth at least: fonts of one size differ by less.
  private static let ratio = 1.1

  init(_ pages: [[PageLine]]) {
    var letters: [Int: Int] = [:]
    for line in pages.joined() {
      letters[Self.key(line), default: 0] += line.words.reduce(0) { $0 + $1.text.utf8.count }
    }
    // Of two that are met as often the smaller one.
    let text = letters.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    self.text = text
    larger = letters.keys.filter { Double($0) >= Double(text) * Self.ratio }.sorted(by: >)
  }

  /// The level of a heading in letters like those of a line, from 1 to 6; `nil` for text.
  ///
  /// Heights that hardly differ are one level.
  func level(of line: PageLine) -> Int? {
    let key = Self.key(line)
    guard Double(key) >= Double(text) * Self.ratio else { return nil }
    var level = 1
    var last = larger.first ?? key
    for height in larger where height >= key {
      if Double(height) * 1.04 < Double(last) { level += 1 }
      last = height
    }
    return min(level, 6)
  }

  private static func key(_ line: PageLine) -> Int { Int((line.box.height * 2).rounded()) }
}
