/// Text from documents and file names, made fit to be shown.
package enum DisplayText {
  /// The text with nothing in it that could steer a terminal: controls as `^[` or `<9b>`, marks
  /// that turn the direction of writing or take no room as `<202e>`.
  package static func safe(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let shown = shown(scalar) {
        safe.append(contentsOf: shown.unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// The columns of a terminal that a text takes: two for wide characters, none for combining ones.
  package static func width(_ text: String) -> Int {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text in lines of at most `width` columns, broken at spaces.
  ///
  /// A longer word is broken behind a slash, as a path can be, and else stays whole.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var room = 0
    for word in text.split(separator: " ") {
      var gap = " "
      for piece in pieces(of: word, width) {
        let columns = Self.width(piece)
        if lines.isEmpty || columns + gap.utf8.count > room {
          lines.append(piece)
          room = width - columns
        } else {
          lines[lines.count - 1] += gap + piece
          room -= columns + gap.utf8.count
        }
        gap = ""
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The columns of the longest piece of text that `wrapped` cannot break.
  static func narrowestWidth(of text: String) -> Int {
    text.split(separator: " ").flatMap { pieces(of: $0, 0) }.map(width).max() ?? 0
  }

  private static func pieces(of word: Substring, _ width: Int) -> [String] {
    guard Self.width(String(word)) > width, word.contains("/") else { return [String(word)] }
    let steps = word.split(separator: "/", omittingEmptySubsequences: false)
    return steps.dropLast().map { $0 + "/" } + steps.suffix(1).map(String.init)
  }
}

extension DisplayText {
  private static func shown(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x20:
      "^" + String(decoding: [UInt8(scalar.value) + 0x40], as: UTF8.self)
    case 0x7F: "^?"
    case 0x80..<0xA0, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      "<" + String(scalar.value, radix: 16) + ">"
    default: nil
    }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// East Asian wide and full-width characters, and emoji (Unicode 15, UAX 11, in rough blocks).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
