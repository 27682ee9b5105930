/// A line of a text that its user writes, such as a codebook: a key, a colon and a value.
struct KeyedLine {
  /// Counted from 1.
  var number = 1
  /// As it stands in the text.
  var text: Substring = ""

  /// All lines of a text, without the mark of the byte order.
  static func lines(of text: String, name: String) -> [KeyedLine] {
    let mark = "\u{FEFF}"
    let source = SourceText(name: name, text.hasPrefix(mark) ? String(text.dropFirst()) : text)
    return (0..<source.lineCount).map { index in
      KeyedLine(number: index + 1, text: source.text(ofLine: index + 1)[...])
    }
  }

  /// What the line says; `nil` for a blank one and for a comment, which begins with `#`.
  var content: Substring? {
    let content = text.trimmed
    return content.isEmpty || content.utf8.first == UInt8(ascii: "#") ? nil : content
  }

  /// What stands in front of the first colon and behind it; `nil` without a colon or a key.
  var parts: (key: Substring, value: Substring)? {
    let content = text.trimmed
    guard let colon = content.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = content[..<colon].trimmed
    return key.isEmpty ? nil : (key, content[content.utf8.index(after: colon)...].trimmed)
  }

  /// Says what is wrong at a place in the line.
  func error<Fault>(
    _ fault: Fault,
    at place: String.Index,
    in file: String
  ) -> KeyedTextError<Fault> {
    let column = text.distance(from: text.startIndex, to: place) + 1
    return KeyedTextError(file: file, line: number, column: column, fault: fault)
  }
}

extension Substring {
  /// What commas part.
  var partedByCommas: [Substring] {
    utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(Substring.init)
  }
}

/// What is wrong with a text that a user wrote, and where.
///
/// The description says what was expected.
public struct KeyedTextError<Fault>: Error, Hashable, Sendable, CustomStringConvertible
where Fault: Hashable & Sendable & CustomStringConvertible {
  /// The path as the user gave it.
  public let file: String
  /// Counted from 1.
  public let line: Int
  /// Characters from the start of the line, counted from 1.
  public let column: Int
  public let fault: Fault

  public init(file: String, line: Int, column: Int, fault: Fault) {
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
  }

  public var description: String {
    "\(file):\(line):\(column): \(fault)"
  }
}
