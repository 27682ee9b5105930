/// The text of one block as it is gathered: words with the blanks between them folded, line breaks,
/// bold type and links.
struct HTMLInline {
  /// LF stands for a line break of the page.
  private(set) var bytes: [UInt8] = []
  /// Bold stretches, in order.
  private var bold: [Range<Int>] = []
  /// The first link, and where its text stands.
  private var link: (address: String, text: Range<Int>)?
  /// Whether line ends count, as in `pre`.
  var keepsLines = false

  var isEmpty: Bool { bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } }

  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    isBold: Bool,
    address: String?
  ) {
    let start = bytes.count
    if keepsLines {
      for part in text[range].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      {
        if part.startIndex > range.lowerBound { breakLine() }
        HTMLWords.append(text, part.startIndex..<part.endIndex, to: &bytes)
      }
    } else {
      if bytes.last == UInt8(ascii: "\n"), start > 0 {
        appendBehindBreak(text, range)
      } else {
        HTMLWords.append(text, range, to: &bytes)
      }
    }
    mark(start..<bytes.count, isBold: isBold, address: address)
  }

  mutating func append(_ text: String, isBold: Bool = false) {
    let start = bytes.count
    bytes += text.utf8
    mark(start..<bytes.count, isBold: isBold, address: nil)
  }

  /// A second break in a row begins a new paragraph, which is an empty line here.
  mutating func breakLine() {
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    guard !bytes.isEmpty else { return }
    let isParted = bytes.last == UInt8(ascii: "\n") && bytes.dropLast().last == bytes.last
    if !isParted { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func appendBehindBreak(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let start = bytes.count
    HTMLWords.append(text, range, to: &bytes)
    // White space of the source behind a break is not printed.
    if bytes.count > start, bytes[start] == UInt8(ascii: " ") { bytes.remove(at: start) }
  }

  private mutating func mark(_ range: Range<Int>, isBold: Bool, address: String?) {
    guard !range.isEmpty else { return }
    if isBold {
      if let last = bold.last, isBlank(last.upperBound..<range.lowerBound) {
        bold[bold.count - 1] = last.lowerBound..<range.upperBound
      } else {
        bold.append(range)
      }
    }
    guard let address, !isBlank(range) else { return }
    if let known = link, known.address == address {
      link?.text = known.text.lowerBound..<range.upperBound
    } else if link == nil {
      link = (address, range)
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: " ") }
  }
}

extension HTMLInline {
  /// The text on one line, without marks.
  var plainLine: [UInt8] {
    let line = bytes.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    return MarkdownText.escaped(line[trimmed(line.indices)], isLineStart: true)
  }

  /// The text in Markdown, line by line; an empty line parts two paragraphs.
  var lines: [[UInt8]] {
    if let link = markdownLink { return [link] }
    var lines: [[UInt8]] = []
    var start = 0
    var runs = bold[...]
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      while let run = runs.first, run.upperBound <= start { runs.removeFirst() }
      lines.append(line(trimmed(start..<end), bold: runs.prefix { $0.lowerBound < end }))
      start = end + 1
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  private func line(_ range: Range<Int>, bold: ArraySlice<Range<Int>>) -> [UInt8] {
    var line: [UInt8] = []
    var next = range.lowerBound
    for run in bold {
      let run = trimmed(run.clamped(to: range))
      guard run.contains(where: { bytes[$0].isLetter || bytes[$0].isDigit }) else { continue }
      line += MarkdownText.escaped(bytes[next..<run.lowerBound], isLineStart: line.isEmpty)
      line += "**".utf8
      line += MarkdownText.escaped(bytes[run], isLineStart: false)
      line += "**".utf8
      next = run.upperBound
    }
    return line + MarkdownText.escaped(bytes[next..<range.upperBound], isLineStart: line.isEmpty)
  }

  /// `[text](address)` where the link is all there is, but for a remark such as "(PDF, 158 KB)".
  private var markdownLink: [UInt8]? {
    guard let link else { return nil }
    let all = trimmed(bytes.indices)
    let rest = bytes[min(link.text.upperBound, all.upperBound)..<all.upperBound]
    let isAll = trimmed(link.text).lowerBound == all.lowerBound && rest.count <= 40
    guard isAll, rest.drop(while: { $0 == UInt8(ascii: " ") }).first.map(Self.opensRemark) ?? true
    else { return nil }
    guard !bytes[all].contains(UInt8(ascii: "\n")) else { return nil }
    var line = Array("[".utf8)
    for byte in MarkdownText.escaped(bytes[all], isLineStart: false) {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") { line.append(UInt8(ascii: "\\")) }
      line.append(byte)
    }
    return line + Array("](".utf8) + Array(link.address.utf8) + Array(")".utf8)
  }

  private static func opensRemark(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    bytes.withUnsafeBufferPointer { Blank.trimmed(range, in: $0) }
  }
}

/// Text made fit to stand in Markdown.
enum MarkdownText {
  /// The text with a backslash in front of what would be read as a tag, a row or a heading.
  static func escaped(_ text: some Collection<UInt8>, isLineStart: Bool) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.count + 8)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      let after = text.index(after: index)
      let next = after < text.endIndex ? text[after] : 0
      let isFirst = isLineStart && index == text.startIndex
      let isMark =
        byte == UInt8(ascii: "<")
        && (next.isUpper || next.isLower || next == UInt8(ascii: "/"))
        || byte == UInt8(ascii: "\\") && Markup.isEscapable(next)
        || isFirst && (byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">"))
        || isFirst && byte == UInt8(ascii: "#")
      if isMark { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
      index = after
    }
    return escaped
  }

  /// An address that may stand behind a link's text; `nil` for scripts, data and places in the same
  /// page.
  static func address(_ address: String?) -> String? {
    guard let address, !address.isEmpty, address.utf8.count <= 500 else { return nil }
    let lowered = address.lowercased()
    guard let first = lowered.first, first != "#" else { return nil }
    if let colon = lowered.firstIndex(of: ":"), !lowered[..<colon].contains("/") {
      guard ["http", "https", "mailto"].contains(lowered[..<colon]) else { return nil }
    }
    var written = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "(": written += "%28"
      case ")": written += "%29"
      case "<", ">", "\\", "|": continue
      case _ where scalar.value <= 0x20 || scalar.value == 0x7F: written += "%20"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }
}
