/// Takes out of the Markdown that pandoc writes what is none of the document's: places for links,
/// comments that part lists, brackets around addresses, and tables in HTML.
struct PandocMarkdown {
  private let bytes: [UInt8]
  private var output: [UInt8] = []

  static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    var markdown = PandocMarkdown(bytes: bytes)
    markdown.clean()
    return markdown.output
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }
}

extension PandocMarkdown {
  private mutating func clean() {
    var start = 0
    while start < bytes.count {
      if begins("<table", at: start), let end = tableEnd(from: start) {
        addTable(start..<end)
        start = lineEnd(from: end)
      } else {
        let end = lineEnd(from: start)
        addLine(start..<end)
        start = end
      }
    }
  }

  private func begins(_ word: StaticString, at place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[place + $0] == word.utf8Start[$0] }
  }

  /// The place behind the line end.
  private func lineEnd(from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }

  /// The place behind the last line of a table; a table in a cell has an end of its own.
  private func tableEnd(from start: Int) -> Int? {
    var depth = 0
    var place = start
    while let mark = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      if begins("<table", at: mark) { depth += 1 }
      if begins("</table>", at: mark) { depth -= 1 }
      if depth == 0 { return min(bytes.count, mark + 8) }
      place = mark + 1
    }
    return nil
  }

  /// Rows of cells instead of a table in HTML, which pandoc writes where cells hold paragraphs.
  private mutating func addTable(_ range: Range<Int>) {
    let page = Array("<html><body><main>".utf8) + bytes[range] + Array("</main></body></html>".utf8)
    output += HTMLReader.text(of: page).bytes
    if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
  }

  private mutating func addLine(_ line: Range<Int>) {
    // An empty comment parts two lists.
    if begins("<!-- -->", at: line.lowerBound) { return output.append(UInt8(ascii: "\n")) }
    var place = line.lowerBound
    while place < line.upperBound {
      if bytes[place] == UInt8(ascii: "<"), let end = bracketEnd(from: place, in: line) {
        let isAddress = begins("<http", at: place) || begins("<mailto:", at: place)
        if isAddress { output += bytes[(place + 1)..<(end - 1)] }
        place = end
      } else {
        output.append(bytes[place])
        place += 1
      }
    }
  }

  /// The place behind an address in brackets, or behind a tag that only marks a place.
  private func bracketEnd(from start: Int, in line: Range<Int>) -> Int? {
    let isKnown =
      begins("<span", at: start) || begins("</span>", at: start) || begins("<http", at: start)
      || begins("<mailto:", at: start)
    guard isKnown else { return nil }
    return bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }
}
