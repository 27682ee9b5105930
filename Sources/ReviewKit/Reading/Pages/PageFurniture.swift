/// Tells what pages carry beside the text: running headers and footers, page numbers.
struct PageFurniture {
  /// A page in its three parts, each from the top down.
  struct Parts {
    var top: [PageLine] = []
    var text: [PageLine] = []
    var foot: [PageLine] = []
  }

  private let pageCount: Int
  /// On how many pages a line stands at this edge, as it is and whatever the digits in it.
  private var counts: [String: Int] = [:]

  /// How many printed lines at an edge can be furniture.
  private static let depth = 4

  /// The parts of each page.
  static func parts(of pages: [PrintedPage]) -> [Parts] {
    let pitch = LinePitch(pages.map(\.lines))
    let strips = pages.map { PageStrip.strips(of: $0.lines, pitch: pitch) }
    let furniture = PageFurniture(strips)
    return zip(pages, strips).map { furniture.parts(of: $0, $1) }
  }

  private init(_ pages: [[PageStrip]]) {
    pageCount = pages.count
    for strips in pages {
      let top = strips.prefix(Self.depth).map { Self.keys($0, isTop: true) }
      let foot = strips.suffix(Self.depth).map { Self.keys($0, isTop: false) }
      for key in Set((top + foot).flatMap { [$0.plain, $0.folded] }) {
        counts[key, default: 0] += 1
      }
    }
  }
}

extension PageFurniture {
  private func parts(of page: PrintedPage, _ strips: [PageStrip]) -> Parts {
    let top = count(strips[...], of: page, isTop: true)
    let foot = count(strips[top...].reversed()[...], of: page, isTop: false)
    let end = strips.count - foot
    return Parts(
      top: strips[..<top].flatMap(\.lines),
      text: strips[top..<end].flatMap(\.lines),
      foot: strips[end...].flatMap(\.lines)
    )
  }

  /// How many strips from the edge on are furniture; one that is none may stand between two that
  /// are.
  private func count(_ strips: ArraySlice<PageStrip>, of page: PrintedPage, isTop: Bool) -> Int {
    var count = 0
    let half = strips.prefix { ($0.box.middle < page.height / 2) == isTop }
    for (place, strip) in half.prefix(Self.depth).enumerated() where place <= count + 1 {
      let keys = Self.keys(strip, isTop: isTop)
      if isInMargin(strip, of: page) {
        if Self.isPageNumber(strip) || isRepeated(keys.folded) { count = place + 1 }
      } else if isSetApart(strip, from: strips.dropFirst(place + 1).first) {
        // Nearer to the text the digits of a line may be figures, and what stands side by side the
        // head of a table.
        if (isRepeated(keys.plain) && strip.lines.count == 1)
          || (place < 2 && Self.isPageNumber(strip))
        {
          count = place + 1
        }
      }
    }
    return count
  }

  private func isInMargin(_ strip: PageStrip, of page: PrintedPage) -> Bool {
    strip.box.top < page.height * 0.075 || strip.box.bottom > page.height * 0.925
  }

  /// Whether white space parts it from the line nearer the middle of the page.
  private func isSetApart(_ strip: PageStrip, from inner: PageStrip?) -> Bool {
    guard let inner else { return false }
    let gap = max(inner.box.top - strip.box.bottom, strip.box.top - inner.box.bottom)
    return gap > strip.box.height * 0.9
  }

  /// Whether it stands on most pages, or on most of those with odd or even numbers.
  private func isRepeated(_ key: String) -> Bool {
    let count = counts[key, default: 0]
    let share = pageCount >= 6 ? 40 : 60
    return count >= 2 && count * 100 >= pageCount * share
  }

  /// The text of a strip as it is, and with any digits alike.
  private static func keys(_ strip: PageStrip, isTop: Bool) -> (plain: String, folded: String) {
    let edge = isTop ? "top " : "foot "
    let plain = strip.lines.map(\.text).joined(separator: " ")
    var folded = ""
    for scalar in plain.unicodeScalars {
      let isDigit = "0"..."9" ~= scalar
      if isDigit, folded.hasSuffix("#") { continue }
      folded.unicodeScalars.append(isDigit ? "#" : scalar)
    }
    return ("as it is, " + edge + plain, edge + folded)
  }

  /// "12", "Page 3 of 12", "3 | Page", "iv".
  private static func isPageNumber(_ strip: PageStrip) -> Bool {
    let text = strip.lines.map(\.text).joined(separator: " ").lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }
    guard 1...4 ~= words.count else { return false }
    let isRoman = words.count == 1 && text.allSatisfy { "ivx".contains($0) }
    return isRoman
      || (words.contains { Int($0) != nil }
        && words.allSatisfy { Int($0).map { $0 < 2000 } ?? ["page", "of", "p", "pg"].contains($0) })
  }
}
