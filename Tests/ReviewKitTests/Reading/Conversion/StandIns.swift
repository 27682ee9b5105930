import Dispatch
import Foundation

@testable import ReviewKit

extension TemporaryFolder {
  /// Puts a program into the folder `bin` that stands in for one of the real ones: a script of the
  /// shell.
  func writeProgram(_ name: String, _ script: String) throws {
    // A program that starts at this moment would take the open file along, and the system runs no
    // file that is open for writing.
    ExternalProgram.starting.wait()
    defer { ExternalProgram.starting.signal() }
    try write("bin/\(name)", "#!/bin/sh\n" + script)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: path.appending("bin/\(name)").text
    )
  }

  /// A pdftotext that calls itself one of poppler and runs `script` for anything but its version.
  func writePDFProgram(_ script: String) throws {
    try writeProgram(
      "pdftotext",
      """
      if [ "$1" = -v ]; then echo "pdftotext version 9.1, Poppler" >&2; exit; fi
      \(script)
      """
    )
  }

  var searchPath: String { path.appending("bin").text }
}

/// What `pdftotext -bbox-layout` writes, for pages of lines that each stand at a place.
func listing(_ pages: [[(left: Int, top: Int, text: String)]]) -> String {
  let pages = pages.map { lines in
    let lines = lines.map { line in
      var left = line.left
      let words = line.text.split(separator: " ").map { word -> String in
        defer { left += word.count * 6 + 3 }
        return """
          <word xMin="\(left).0" yMin="\(line.top).0" xMax="\(left + word.count * 6).0" \
          yMax="\(line.top + 10).0">\(word)</word>
          """
      }
      return "<line xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">\(words.joined())</line>\n"
    }
    return "<page width=\"600.0\" height=\"800.0\">\n\(lines.joined())</page>\n"
  }
  return "<doc>\n\(pages.joined())</doc>\n"
}
