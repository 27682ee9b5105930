/// What a document says of itself in `key: value` lines between two lines of dashes at its top.
public struct FrontMatter: Sendable {
  private var values: [String: String] = [:]

  /// The value of a key, given in lower case.
  public subscript(key: String) -> String? { values[key] }

  /// Several values parted by semicolons.
  public func list(_ key: String) -> [String] {
    (values[key] ?? "").split(separator: ";").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// How many lines it may have between the two rules.
  static let longest = 60

  /// Reads front matter, if the first line opens one, and says how many lines it takes.
  static func read(
    _ lines: [Line],
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (FrontMatter, lineCount: Int) {
    var matter = FrontMatter()
    guard let first = lines.first, case .rule = first.shape else { return (matter, 0) }
    for (index, line) in lines.enumerated().dropFirst() {
      if case .rule = line.shape { return (matter, index + 1) }
      guard index <= longest, let (key, value) = pair(in: bytes[line.text]) else { break }
      matter.values[key] = value
    }
    return (FrontMatter(), 0)
  }

  /// How many lines it takes at the top of a text that may be wrapped: a value can go on in the next
  /// line.
  static func lineCount(of lines: [PrintedLine], in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    lineCount(of: lines.prefix(longest + 2).map { bytes[$0.range] })
  }

  /// The same of a text whose lines nobody has looked at yet.
  static func lineCount(of source: SourceText, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.starts(with: "---".utf8) else { return 0 }
    let lines = 1...min(source.lineCount, longest + 2)
    return lineCount(of: lines.map { bytes[Blank.trimmed(source.range(ofLine: $0), in: bytes)] })
  }

  private static func lineCount(of top: [Slice<UnsafeBufferPointer<UInt8>>]) -> Int {
    guard top.count > 2, isRule(top[0]), hasKey(top[1]) else { return 0 }
    return top.dropFirst().firstIndex(where: isRule).map { $0 + 1 } ?? 0
  }

  /// Whether a line begins with "key:".
  static func hasKey(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let key = line.prefix(while: \.isLower)
    return !key.isEmpty && line[key.endIndex...].first == UInt8(ascii: ":")
  }

  private static func isRule(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.count >= 3 && line.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private static func pair(
    in bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (key: String, value: String)? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else {
      return nil
    }
    let key = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    var value = bytes[(colon + 1)...]
    while let byte = value.first, byte.isBlank { value = value.dropFirst() }
    if value.count > 1, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") {
      let text = String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
      return (key, unquoted(text))
    }
    return (key, String(decoding: value, as: UTF8.self))
  }
}
