@testable import ReviewKit

/// The lines that a web page becomes, without blank ones; furniture behind "~ ".
func pageLines(_ html: String) -> [String] {
  let source = SourceText(name: "page.html", converted: HTMLReader.text(of: Array(html.utf8)))
  return source.filledLines.map { line in
    let isFurniture = source.furniture.contains { $0.contains(line) }
    return (isFurniture ? "~ " : "") + source.text(ofLine: line)
  }
}
