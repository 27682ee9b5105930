/// What a page of the web, a mail or a viewer of documents prints around a text.
extension LineReader {
  /// "View this email in your browser", "Skip to content", "3 views" beside "0 downloads".
  mutating func findScreenLines() {
    let words = PageWords.standard
    var beside: [Int] = []
    var found: Set<Int> = []
    for (index, line) in lines.enumerated() where 4...70 ~= line.text.count && line.isTextOrItem {
      guard
        bytes[line.text.lowerBound].isDigit || bytes[line.text].last?.isDigit == true
          || words.mayOpenScreen(opening(of: line.text))
      else { continue }
      let key = fingerprint(line.text)
      if words.isOfScreen(key) || isSkipLink(line.text) || isTrail(line.text) {
        found.insert(index)
      } else if words.isBesideScreen(key) || isDated(line) || isCounter(line.text) {
        beside.append(index)
      }
    }
    guard !found.isEmpty else { return }
    // Each stands beside the one before it, or the one behind.
    for order in [beside, beside.reversed()] {
      for index in order where stands(index, beside: found) { found.insert(index) }
    }
    furniture.formUnion(found.map { lines[$0].number })
  }

  /// "Skip to the navigation bar".
  private func isSkipLink(_ range: Range<Int>) -> Bool {
    guard opening(of: range) == "skip" else { return false }
    let shape = TextShape(range, in: bytes)
    return 2...6 ~= shape.words && !shape.isClosed
  }

  /// "You are here: Home / Reviews".
  private func isTrail(_ range: Range<Int>) -> Bool {
    guard opening(of: range) == "you" else { return false }
    var scanner = ByteScanner(bytes, range)
    return scanner.read(word: "you are here") && scanner.peek().map { !$0.isLetter } ?? true
  }

  /// The first word, behind the bracket of a link.
  private func opening(of range: Range<Int>) -> Word {
    let isBracketed = bytes[range.lowerBound] == UInt8(ascii: "[")
    return firstWord(of: isBracketed ? range.dropFirst() : range)
  }

  /// "Posted on 06-May-2022" and no more.
  private func isDated(_ line: Line) -> Bool {
    guard line.text.count <= 34, bytes[line.text].suffix(4).allSatisfy(\.isDigit) else {
      return false
    }
    let words = tokens(ofLine: line.number - 1).filter(\.isWord)
    return words.count <= 5 && 1990...2060 ~= words.last?.integer ?? 0
  }

  /// "3 / 12": which of the slides is shown.
  private func isCounter(_ range: Range<Int>) -> Bool {
    range.count <= 9
      && bytes[range].allSatisfy { $0.isDigit || $0.isBlank || $0 == UInt8(ascii: "/") }
      && bytes[range].count { $0 == UInt8(ascii: "/") } == 1
  }

  /// Whether the next filled line on a side is one of some lines; page numbers, and one line of a
  /// single word, between do not count.
  private func stands(_ index: Int, beside found: Set<Int>) -> Bool {
    [-1, 1].contains { step in
      var other = index
      var hasPassedWord = false
      while let next = filledLine(from: other, step: step, reach: 3) {
        if found.contains(next) { return true }
        if case .number = lines[next].shape {
        } else if !hasPassedWord, !bytes[lines[next].text].contains(UInt8(ascii: " ")) {
          hasPassedWord = true
        } else {
          return false
        }
        other = next
      }
      return false
    }
  }
}

extension Line {
  fileprivate var isTextOrItem: Bool {
    switch shape {
    case .text, .item: true
    default: false
    }
  }
}
