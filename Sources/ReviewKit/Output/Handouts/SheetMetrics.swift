/// How high the parts of a one-sheet page are when printed, in tenths of a point, by the sizes that
/// `SheetStyle.oneSheet` gives them.
///
/// Widths are those of Helvetica and of Arial and Liberation Sans, which have the same, with some to
/// spare for what a browser does differently; a font that is wider by a tenth still fits.
enum SheetMetrics {
  /// What A4 leaves between margins of 10 mm.
  static let height = 7_850
  private static let width = 5_380
  private static let columnWidth = 2_530

  static let line = 117
  /// Heading, border and distance of a box.
  static let boxFrame = 305
  static let subheading = 150
  private static let paragraphGap = 30
  private static let itemGap = 22
  private static let itemIndentation = 110

  static func height(of item: Page.Item) -> Int {
    lines(item.words.printed(size: 90), width: columnWidth - itemIndentation) * line + itemGap
  }

  static func height(of blocks: [Page.Block]) -> Int { blocks.reduce(0) { $0 + height(of: $1) } }

  private static func height(of block: Page.Block) -> Int {
    switch block {
    case .heading: subheading
    case .paragraph(let words):
      lines(words.printed(size: 90), width: columnWidth) * line + paragraphGap
    case .list(let items): items.reduce(paragraphGap) { $0 + height(of: $1) }
    default: block.texts.reduce(0) { $0 + lines($1, width: columnWidth, size: 90) * line }
    }
  }

  /// The height of the whole sheet.
  static func height(of page: Page) -> Int {
    guard case .sheet(let columns) = page.layout else { return 0 }
    var rest = page.sections[...]
    var highest = 0
    for count in columns {
      let column = rest.prefix(count).reduce(0) { $0 + boxFrame + height(of: $1.blocks) }
      highest = max(highest, column)
      rest = rest.dropFirst(count)
    }
    return heightAroundBoxes(of: page) + highest
  }

  /// The height of what stands above and below the boxes.
  static func heightAroundBoxes(of page: Page) -> Int { header(of: page) + foot(of: page) }

  private static func header(of page: Page) -> Int {
    // Beside a logo there is less room for the title.
    let width = page.logo == nil ? width : width - 1_300
    let title = lines(page.title, width: width, size: 160) * 192
    let subtitle = lines(page.subtitle ?? "", width: width, size: 85) * 110
    return max(title + subtitle, page.logo == nil ? 0 : 400) + 130
  }

  private static func foot(of page: Page) -> Int {
    let sources = page.sources.reduce(0) { sum, source in
      sum + lines(source.sentence, width: width - 150, size: 72) * 88 + 6
    }
    let notes = page.footnotes.reduce(0) { sum, note in
      sum + lines(note.printed(size: 72), width: width - 150) * 88 + 6
    }
    let colophon = page.colophon.reduce(0) { sum, block in
      sum + block.texts.reduce(0) { $0 + lines($1, width: width, size: 65) * 80 + 12 }
    }
    return (page.sources.isEmpty ? 0 : sources + 180) + (page.footnotes.isEmpty ? 0 : notes + 180)
      + colophon + 100
  }
}

extension SheetMetrics {
  /// How many lines a text takes, broken at blanks, in letters of so many tenths of a point.
  static func lines(_ text: String, width: Int, size: Int) -> Int {
    lines([Printed(text: text, size: size)], width: width)
  }

  /// Words in letters of one size.
  struct Printed {
    var text: String
    var size: Int
  }

  static func lines(_ texts: [Printed], width: Int) -> Int {
    var sheet = Lines(width: width)
    for text in texts {
      var word = 0
      for scalar in text.text.unicodeScalars {
        if scalar == " " {
          sheet.add(word: word, size: text.size)
          word = 0
        } else {
          word += thousandths(scalar)
        }
      }
      sheet.add(word: word, size: text.size)
    }
    return sheet.count
  }

  /// Lines as they fill up with words.
  private struct Lines {
    let width: Int
    var count = 0
    private var room = 0

    init(width: Int) { self.width = width }

    /// Adds a word whose letters are so many thousandths of their size wide.
    mutating func add(word: Int, size: Int) {
      guard word > 0 else { return }
      var letters = word * size / 1000
      letters += letters / 100
      let blank = 278 * size / 1000
      if count > 0, letters + blank <= room {
        room -= letters + blank
      } else {
        // A word longer than a line is broken wherever the line ends.
        count += max(1, (letters + width - 1) / width)
        room = width - letters % width
      }
    }
  }

  /// The width of a letter in thousandths of its size, near enough (Adobe, Helvetica font metrics).
  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "'", "|": 222
    case "f", "t", "I", "!", ".", ",", ":", ";", "/", " ", "[", "]": 278
    case "r", "-", "(", ")", "‘", "’", "“", "”": 333
    case "c", "k", "s", "v", "x", "y", "z", "J": 500
    case "m", "M": 833
    case "w", "C", "D", "H", "N", "R", "U": 722
    case "W", "%", "@", "—", "…": 1000
    case "G", "O", "Q": 778
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 667
    case "F", "T", "Z": 611
    default: scalar.value < 0x250 || scalar == "–" ? 556 : 1000
    }
  }
}

extension Words {
  /// The words with citations and marks, as they are printed in letters of a size.
  fileprivate func printed(size: Int) -> [SheetMetrics.Printed] {
    let citations = citations.map(\.description).joined(separator: "; ")
    let marks = pieces.count { if case .footnote = $0 { true } else { false } }
    return [
      SheetMetrics.Printed(text: plain + String(repeating: "note9", count: marks), size: size),
      SheetMetrics.Printed(
        text: citations.isEmpty ? "" : "[\(citations)]",
        size: (size * 85 + 99) / 100
      ),
    ]
  }
}
