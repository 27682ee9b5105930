extension FrontMatter {
  /// A line of front matter that reads as this value again, whatever stands in it; `nil` for a
  /// value without a character to show.
  ///
  /// Line ends and other white space become a blank, control characters go. What YAML would take for
  /// something else than a text is put between quotation marks, with `\` in front of such a mark.
  static func line(_ key: String, _ value: String) -> String? {
    let words = value.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
      .map { String(String.UnicodeScalarView($0.filter { !isControl($0) })) }
      .filter { !$0.isEmpty }
    guard !words.isEmpty else { return nil }
    let text = words.joined(separator: " ")
    return "\(key): \(needsQuotation(text) ? quoted(text) : text)"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || scalar.value == 0xFEFF
  }

  private static func needsQuotation(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return "[]{}>|*&!%@`'\"#-?,:=~".contains(first) || last == ":" || text.contains(": ")
      || text.contains(" #")
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// What stands between two quotation marks, `\` in front of one or of itself taken off.
  static func unquoted(_ text: String) -> String {
    var value = ""
    var isEscaped = false
    for character in text {
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      if isEscaped, character != "\"", character != "\\" { value.append("\\") }
      value.append(character)
      isEscaped = false
    }
    return isEscaped ? value + "\\" : value
  }
}

extension FrontMatter {
  static let furnitureKey = "furniture"
  static let marked = "marked"

  /// Whether all running headers of the text are marked as comments, so that none are to be guessed
  /// at.
  var marksFurniture: Bool { self[Self.furnitureKey] == Self.marked }
}

extension FrontMatter {
  /// Whether a value is a year, a month or a day of the calendar: "2021", "2021-04", "2021-04-26".
  package static func isDate(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    let limits = [(4, 1900...2100), (2, 1...12), (2, 1...31)]
    guard 1...3 ~= parts.count else { return false }
    return zip(parts, limits).allSatisfy { part, limit in
      part.utf8.count == limit.0 && part.utf8.allSatisfy(\.isDigit)
        && Int(part).map(limit.1.contains) == true
    }
  }
}
