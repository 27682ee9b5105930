/// Plain ways to write a text anew, as other programs do.
enum Wrapping {
  /// Each line broken so that as many words as possible stand on each; tabs go to the next eighth
  /// column first, and a word with a hyphen may be broken behind it.
  static func wrapped(_ text: String, at width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { lines(of: expanded(String($0)), at: width) }
      .joined(separator: "\n")
  }

  /// The same by a program that counts bytes, keeps tabs, and leaves the blanks at which it breaks
  /// a line standing at its end.
  static func folded(_ text: String, at width: Int) -> String {
    var output: [UInt8] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var column = 0
      var lineStart = output.count
      var wordStart = output.count
      for byte in line {
        var next = byte == UInt8(ascii: "\t") ? (column / 8 + 1) * 8 : column + 1
        if next > width, wordStart > lineStart {
          output.insert(UInt8(ascii: "\n"), at: wordStart)
          lineStart = wordStart + 1
          wordStart = lineStart
          next = output.count - lineStart + 1
        }
        output.append(byte)
        column = next
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { wordStart = output.count }
      }
      output.append(UInt8(ascii: "\n"))
    }
    return String(decoding: output.dropLast(), as: UTF8.self)
  }

  /// The lines with one blank between them, marks of quotation taken off.
  static func unwrapped(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      let line = line.drop { $0 == " " }
      return String(line)
    }.joined(separator: " ").replacing(" > ", with: " ")
  }

  static func crlf(_ text: String) -> String { text.replacing("\n", with: "\r\n") }

  private static func expanded(_ line: String) -> String {
    var output: [Character] = []
    for character in line {
      if character == "\t" {
        repeat { output.append(" ") } while !output.count.isMultiple(of: 8)
      } else {
        output.append(character)
      }
    }
    return String(output)
  }

  private static func lines(of line: String, at width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for chunk in chunks(of: line) {
      let isBlank = chunk.allSatisfy { $0 == " " }
      if current.unicodeScalars.count + chunk.unicodeScalars.count > width, !current.isEmpty {
        while current.last == " " { current.removeLast() }
        lines.append(current)
        current = isBlank ? "" : chunk
      } else if !(isBlank && current.isEmpty && !lines.isEmpty) {
        current += chunk
      }
    }
    while current.last == " " { current.removeLast() }
    return current.isEmpty && !lines.isEmpty ? lines : lines + [current]
  }

  /// Runs of blanks, words, and the parts of words that end in a hyphen between letters.
  private static func chunks(of line: String) -> [String] {
    var chunks: [String] = []
    var current: [Character] = []
    let characters = Array(line)
    for (place, character) in characters.enumerated() {
      let above = current.last
      let isCut =
        above == "-" && current.count > 2 && current.dropLast().suffix(2).allSatisfy(\.isLetter)
        && character.isLetter && place + 1 < characters.count && characters[place + 1].isLetter
      if let above, (above == " ") != (character == " ") || isCut {
        chunks.append(String(current))
        current = []
      }
      current.append(character)
    }
    return current.isEmpty ? chunks : chunks + [String(current)]
  }
}
