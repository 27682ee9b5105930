/// A rectangle on a page in points, seen from its upper left corner.
struct PageBox: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
  var centre: Double { (left + right) / 2 }

  func union(_ other: PageBox) -> PageBox {
    PageBox(
      left: min(left, other.left),
      top: min(top, other.top),
      right: max(right, other.right),
      bottom: max(bottom, other.bottom)
    )
  }
}

/// A word as it stands on a page.
struct PageWord: Hashable {
  var text: String
  var box: PageBox
}

/// Words that stand side by side and belong together: a line of a paragraph, of a column, of a
/// cell.
struct PageLine: Hashable {
  var words: [PageWord]
  var box: PageBox
  /// Whether all of it is set in bold, as far as that is known.
  var isBold = false
  /// Whether a bullet or a number in front makes it the beginning of an item.
  var isItem = false

  init(_ words: [PageWord]) {
    self.words = words
    let isMarked = words.count > 1 && ItemMark.isMark(words[0].text)
    isItem = isMarked
    // The longest word tells how high the letters are: bullets, raised numbers and initials are of
    // other sizes.
    let text = isMarked ? words.dropFirst() : words[...]
    let main = text.max { $0.text.utf8.count < $1.text.utf8.count }?.box
    box = PageBox(
      left: words.map(\.box.left).min() ?? 0,
      top: main?.top ?? 0,
      right: words.map(\.box.right).max() ?? 0,
      bottom: main?.bottom ?? 0
    )
  }

  var text: String { words.map(\.text).joined(separator: " ") }

  var startsLower: Bool {
    words.first?.text.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Whether it holds figures and no words.
  var isFigure: Bool {
    let text = words.lazy.flatMap(\.text.utf8)
    return text.contains(where: \.isDigit) && !text.contains(where: \.isLetter)
  }
}

extension PageLine {
  /// Whether most words stand in places of bold text.
  func isBold(in places: [PageBox]) -> Bool {
    let bold = words.count { word in
      places.contains { place in
        place.left - 2 <= word.box.centre && word.box.centre <= place.right + 2
          && place.top - 2 <= word.box.middle && word.box.middle <= place.bottom + 2
      }
    }
    // A bullet in front has a font of its own.
    return bold > 0 && bold + (isItem ? 1 : 0) >= words.count
  }
}

/// A page with its lines; their order is that of the program that read the file.
struct PrintedPage: Hashable {
  var width: Double
  var height: Double
  var lines: [PageLine]
  /// Where all letters are bold, as far as that is known.
  var boldPlaces: [PageBox] = []
}
