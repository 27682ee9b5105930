import ReviewKit

/// Text in the man format (`man(7)`), as mandoc and groff read it.
struct ManualText {
  private(set) var source = ""

  mutating func title(_ name: String, section: Int, date: String, version: String) {
    // No word is broken, not even behind a macro of groff, and margins stay ragged: names of
    // options have hyphens enough of their own.
    source +=
      ".TH \(Self.escaped(name)) \(section) \"\(date)\" \"\(Self.escaped(version))\"\n"
      + ".nr HY 0\n.hy 0\n.ad l\n"
  }

  mutating func section(_ title: String) {
    source += ".SH \(Self.escaped(title))\n"
  }

  mutating func subsection(_ title: String) {
    source += ".SS \(Self.escaped(title))\n"
  }

  /// A paragraph of its own.
  mutating func paragraph(_ text: String) {
    source += ".PP\n"
    line(text)
  }

  /// Text right behind a heading or a tag; what stands between asterisks is bold.
  mutating func line(_ text: String) {
    source += Self.lines(of: text)
  }

  /// Paragraphs as help prints them: those with a margin are kept line by line.
  mutating func paragraphs(_ text: String) {
    for paragraph in text.components(separatedBy: "\n\n") {
      if paragraph.hasPrefix(" ") {
        verbatim(paragraph.split(separator: "\n").map { String($0.drop { $0 == " " }) })
      } else {
        self.paragraph(paragraph)
      }
    }
  }

  /// A term with what it means beside or below it.
  mutating func item(_ term: String, _ text: String) {
    source += ".TP\n"
    line("*\(term)*")
    line(text)
  }

  /// Lines as they are typed.
  mutating func verbatim(_ lines: [String]) {
    source += ".PP\n.RS 4\n.EX\n"
    for line in lines { source += Self.escaped(line) + "\n" }
    source += ".EE\n.RE\n"
  }
}

extension ManualText {
  /// Lines short enough to be read in the source; asterisks become changes of font.
  private static func lines(of text: String) -> String {
    var isBold = false
    let escaped = text.split { $0 == " " || $0 == "\n" }.map { word in
      word.split(separator: "*", omittingEmptySubsequences: false).map { self.escaped(String($0)) }
        .reduce(into: (text: "", isFirst: true)) { joined, part in
          if !joined.isFirst {
            isBold.toggle()
            joined.text += isBold ? "\\fB" : "\\fR"
          }
          joined = (joined.text + part, false)
        }.text
    }
    var lines: [String] = []
    for word in escaped {
      if let last = lines.last, last.utf8.count + word.utf8.count < 78 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Text in which nothing is an instruction, and hyphens can be copied as they are typed.
  private static func escaped(_ text: String) -> String {
    var escaped = text.hasPrefix(".") ? "\\&" : ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      default:
        if scalar.isASCII {
          escaped.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          escaped += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
        }
      }
    }
    return escaped
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
