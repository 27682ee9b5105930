/// Writes the content of an OpenDocument text as a web page: its paragraphs, headings, lists and
/// tables have names of their own there, and mean the same.
struct OpenDocumentPage {
  private let styles: OpenDocumentStyles
  private var page: [UInt8] = []
  private var notes: [UInt8] = []
  /// What the open tags become at their end.
  private var ends: [(name: String, closing: String)] = []
  /// The styles of the open lists, the outermost first.
  private var lists: [String?] = []
  /// How many items each numbered list has had, for one that goes on with it.
  private var counts: [String: Int] = [:]
  /// How many open tags hold text that is printed; a paragraph does.
  private var paragraphs = 0
  private var noteDepth = 0

  static func bytes(of content: [UInt8], styles: OpenDocumentStyles) -> [UInt8] {
    content.withUnsafeBufferPointer { buffer in
      var page = OpenDocumentPage(styles: styles)
      page.write("<html><body><main>")
      page.read(buffer)
      if !page.notes.isEmpty { page.write("<h2>Notes</h2>") }
      page.page += page.notes
      page.write("</main></body></html>")
      return page.page
    }
  }

  private init(styles: OpenDocumentStyles) {
    self.styles = styles
  }
}

extension OpenDocumentPage {
  /// What is no part of the text: remarks of editors, what was struck out, alternative texts.
  private static let unseen: Set<String> = [
    "office:annotation", "text:tracked-changes", "office:forms", "text:sequence-decls",
    "text:variable-decls", "text:note-citation", "svg:title", "svg:desc", "office:automatic-styles",
    "office:font-face-decls", "office:scripts", "table:shapes",
  ]

  private mutating func read(_ buffer: UnsafeBufferPointer<UInt8>) {
    var scanner = XMLScanner(buffer)
    var skipped: (name: String, depth: Int)?
    while let event = scanner.next() {
      if let open = skipped {
        switch event {
        case .start(open.name, _, false): skipped = (open.name, open.depth + 1)
        case .end(open.name): skipped = open.depth == 1 ? nil : (open.name, open.depth - 1)
        default: break
        }
        continue
      }
      switch event {
      case .start(let name, let attributes, let isEmpty):
        if Self.unseen.contains(name) {
          if !isEmpty { skipped = (name, 1) }
          continue
        }
        open(name, attributes)
        if isEmpty { close(name) }
      case .end(let name): close(name)
      case .text(let range): if paragraphs > 0 { write(buffer[range]) }
      }
    }
  }

  private mutating func write(_ text: String) { write(text.utf8) }

  private mutating func write(_ bytes: some Sequence<UInt8>) {
    if noteDepth > 0 { notes += bytes } else { page += bytes }
  }
}

extension OpenDocumentPage {
  private mutating func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "text:h":
      let level = attributes["text:outline-level"].flatMap { Int($0) } ?? 1
      openParagraph(name, tag: "h\(max(1, min(6, level)))", style: nil)
    case "text:p":
      let style = attributes["text:style-name"]
      openParagraph(name, tag: styles.isTitle(style) ? "h1" : "p", style: style)
    case "text:span":
      element(name, styles.isBold(attributes["text:style-name"]) ? "b" : nil)
    case "text:a":
      let address = (attributes["xlink:href"] ?? "").filter { !"\"<>&".contains($0) }
      write("<a href=\"\(address)\">")
      ends.append((name, "</a>"))
    case "text:line-break": element(name, "br")
    case "text:tab": space(name)
    case "text:s": space(name)
    case "text:list": openList(attributes)
    case "text:list-item": openItem(attributes)
    case "text:list-header", "draw:text-box": element(name, "div")
    case "text:note-body":
      noteDepth += 1
      ends.append((name, ""))
    case "table:table": element(name, "table")
    case "table:table-header-rows": element(name, "thead")
    case "table:table-row": element(name, "tr")
    case "table:table-cell": openCell(attributes)
    case _
    where name.hasPrefix("text:") && (name.hasSuffix("-index") || name.hasSuffix("-content")):
      element(name, "nav")
    default: ends.append((name, ""))
    }
  }

  private mutating func close(_ name: String) {
    // A tag that is closed and was never opened closes nothing.
    guard let place = ends.lastIndex(where: { $0.name == name }) else { return }
    while ends.count > place, let last = ends.popLast() {
      write(last.closing)
      switch last.name {
      case "text:p", "text:h": paragraphs -= 1
      case "text:list": lists.removeLast()
      case "text:note-body": noteDepth -= 1
      default: break
      }
    }
  }

  private mutating func element(_ name: String, _ tag: String?) {
    if let tag { write("<\(tag)>") }
    ends.append((name, tag.map { $0 == "br" ? "" : "</\($0)>" } ?? ""))
  }

  private mutating func space(_ name: String) {
    write(" ")
    ends.append((name, ""))
  }

  private mutating func openParagraph(_ name: String, tag: String, style: String?) {
    // A list's items are set in as well, and a cell has no margins that mean anything.
    let isFree = !ends.contains { $0.name == "text:list" || $0.name == "table:table" }
    let isQuoted = tag == "p" && isFree && styles.isQuotation(style)
    let isBold = tag == "p" && styles.isBold(style)
    write((isQuoted ? "<blockquote>" : "") + "<\(tag)>" + (isBold ? "<b>" : ""))
    let closing = (isBold ? "</b>" : "") + "</\(tag)>" + (isQuoted ? "</blockquote>" : "")
    ends.append((name, closing))
    paragraphs += 1
  }

  private mutating func openList(_ attributes: [String: String]) {
    let style = attributes["text:style-name"] ?? lists.last ?? nil
    lists.append(style)
    guard let numbers = styles.numbers(of: style, level: lists.count) else {
      return element("text:list", "ul")
    }
    let key = "\(lists.count) \(style ?? "")"
    let goesOn =
      attributes["text:continue-numbering"] == "true"
      || attributes["text:continue-list"] != nil
    if !goesOn { counts[key] = numbers.start &- 1 }
    let start = (counts[key] ?? 0) &+ 1
    let type = ["1", "a", "A", "i", "I"].contains(numbers.form) ? numbers.form : "1"
    write("<ol type=\"\(type)\" start=\"\(start)\">")
    ends.append(("text:list", "</ol>"))
  }

  private mutating func openItem(_ attributes: [String: String]) {
    let key = "\(lists.count) \((lists.last ?? nil) ?? "")"
    let value = attributes["text:start-value"].flatMap { Int($0) }
    counts[key] = value ?? ((counts[key] ?? 0) &+ 1)
    write(value.map { "<li value=\"\($0)\">" } ?? "<li>")
    ends.append(("text:list-item", "</li>"))
  }

  private mutating func openCell(_ attributes: [String: String]) {
    let tag = ends.contains { $0.name == "table:table-header-rows" } ? "th" : "td"
    func span(_ name: String, _ key: String) -> String {
      attributes[key].flatMap { Int($0) }.map { $0 > 1 ? " \(name)=\"\($0)\"" : "" } ?? ""
    }
    let columns = span("colspan", "table:number-columns-spanned")
    let rows = span("rowspan", "table:number-rows-spanned")
    write("<\(tag)\(columns)\(rows)>")
    ends.append(("table:table-cell", "</\(tag)>"))
  }
}
