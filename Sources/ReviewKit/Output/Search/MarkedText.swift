/// Text with words in it marked.
enum MarkedText {
  // Private code points, which the text of a passage never has, so that a page can be wrapped first
  // and painted afterwards.
  private static let start: Unicode.Scalar = "\u{F8FE}"
  private static let end: Unicode.Scalar = "\u{F8FF}"

  /// The text with «guillemets» around what is marked, which is given as UTF-8 offsets, in order.
  static func plain(_ text: String, _ marks: [Range<Int>]) -> String {
    joined(text, marks, start: "«", end: "»")
  }

  /// The text with marks that a `Painter` replaces.
  static func raw(_ text: String, _ marks: [Range<Int>]) -> String {
    joined(text, marks, start: start, end: end)
  }

  private static func joined(
    _ text: String,
    _ marks: [Range<Int>],
    start: Unicode.Scalar,
    end: Unicode.Scalar
  ) -> String {
    let bytes = Array(text.utf8)
    var joined: [UInt8] = []
    var index = 0
    for mark in marks where index <= mark.lowerBound && mark.upperBound <= bytes.count {
      joined += bytes[index..<mark.lowerBound]
      joined += Array(String(start).utf8) + bytes[mark] + Array(String(end).utf8)
      index = mark.upperBound
    }
    return String(decoding: joined + bytes[index...], as: UTF8.self)
  }

  /// Replaces the marks of one line after the other; what is marked may go over their ends.
  struct Painter {
    let style: TextStyle
    private var isOpen = false

    init(style: TextStyle) {
      self.style = style
    }

    mutating func painted(_ line: String) -> String {
      var painted = ""
      var run = String.UnicodeScalarView()
      for scalar in line.unicodeScalars {
        guard scalar == MarkedText.start || scalar == MarkedText.end else {
          run.append(scalar)
          continue
        }
        painted += look(of: String(run))
        run.removeAll()
        isOpen = scalar == MarkedText.start
        if !style.usesColour { painted += isOpen ? "«" : "»" }
      }
      return painted + look(of: String(run))
    }

    private func look(of run: String) -> String { isOpen ? style.hit(run) : run }
  }
}
