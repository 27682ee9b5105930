/// Turns a saved web page into readable text in the form of Markdown.
///
/// What carries the page and not its text (menus, banners, forms, share links) stays, line by line,
/// and is listed as furniture. Lines are those of the text, since a page's own lines are those of
/// its program: often the whole page stands on one.
public enum HTMLReader {
  public static let converter = "review-cli"

  /// The endings of the names of saved pages.
  public static let extensions = ["html", "htm", "xhtml"]

  /// Whether a file begins as a web page does.
  public static func isPage(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var tokenizer = HTMLTokenizer(UnsafeBufferPointer(rebasing: bytes.prefix(4096)))
      while let token = tokenizer.next() {
        switch token {
        case .text(let range):
          let mark = bytes[range].drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
          guard mark.allSatisfy(\.isBlank) else { return false }
        case .start(let tag, _, _):
          return [.html, .head, .body, .meta, .title].contains(tag)
        case .end: return false
        }
      }
      return false
    }
  }

  /// The text of a page whose bytes were read as text of some encoding.
  public static func text(of page: SourceText) -> ConvertedText {
    var text = text(of: page.bytes)
    text.encoding = page.encoding
    text.notices = page.notices.map { notice in
      (notice.line.map { "line \($0) of the page: " } ?? "") + notice.text
    }
    return text
  }

  /// The text of a page in UTF-8; any bytes give one.
  public static func text(of bytes: [UInt8]) -> ConvertedText {
    bytes.withUnsafeBufferPointer { bytes in
      let page = HTMLPage(HTMLTree(bytes))
      let frontMatter = HTMLMetadata(page).frontMatter
      let lines = self.lines(of: page)
      let above = frontMatter.count { $0 == UInt8(ascii: "\n") }
      return ConvertedText(
        bytes: frontMatter + lines.bytes,
        converter: converter,
        furniture: LineRange.runs(of: lines.furniture.map { $0 + above })
      )
    }
  }

  /// A page that holds nothing but pictures speaks by their alternative texts.
  private static func lines(of page: HTMLPage) -> HTMLLines {
    let lines = HTMLRenderer(page).lines
    let letters = lines.bytes.count { $0.isLetter }
    guard letters < 200, page.tree.nodes.contains(where: { $0.tag == .img }) else { return lines }
    let pictured = HTMLRenderer(page, usesPictures: true).lines
    return pictured.bytes.count > lines.bytes.count * 2 + 200 ? pictured : lines
  }
}
