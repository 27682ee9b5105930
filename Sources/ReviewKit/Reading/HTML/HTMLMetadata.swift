/// What a web page says of itself in its head: title, publisher, date and description.
struct HTMLMetadata {
  private(set) var title: String?
  private(set) var publisher: String?
  /// As "2024-05-03", "2024-05" or "2024".
  private(set) var date: String?
  private(set) var description: String?

  init(_ page: HTMLPage) {
    let tree = page.tree
    var values: [String: String] = [:]
    for place in tree.nodes.indices where tree.tag(place) == .meta {
      let attributes = tree.attributes(of: place)
      guard let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
        let value = attributes["content"].map(Self.onOneLine), !value.isEmpty
      else { continue }
      if values[name.lowercased()] == nil { values[name.lowercased()] = value }
    }
    func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0] }.first }
    publisher = first("og:site_name", "dcterms.publisher", "dc.publisher", "publisher")
    date =
      first(
        "article:published_time",
        "dcterms.issued",
        "dcterms.date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "dc.date.created",
        "datepublished",
        "date",
        "publication-date"
      )
      .flatMap(Self.isoDate) ?? Self.printedDate(tree)
    description = first("description", "og:description", "dcterms.description", "dc.description")
    let head = tree.nodes.indices.first { tree.tag($0) == .title }.map(tree.text(of:))
    readTitle(
      page,
      named: first("og:title", "dcterms.title", "dc.title") ?? head.map(Self.onOneLine)
    )
  }
}

extension HTMLMetadata {
  /// The only heading of the first level is the title; else what the head says, without the name
  /// of the site behind it.
  private mutating func readTitle(_ page: HTMLPage, named name: String?) {
    let tree = page.tree
    let headings = tree.nodes.indices.filter { tree.tag($0) == .h1 && !page.isFurniture[$0] }
      .map { Self.onOneLine(tree.text(of: $0)) }.filter { !$0.isEmpty }
    let (own, site) = Self.parted(name ?? "")
    publisher = publisher ?? site
    if let only = headings.first, headings.allSatisfy({ $0 == only }) {
      title = only
    } else if let own, !own.isEmpty {
      title = own
    }
  }

  /// "Learning from reviews | Fernshire Safeguarding Partnership" as title and site.
  private static func parted(_ name: String) -> (title: String?, site: String?) {
    for mark in [" | ", " – ", " — ", " - ", " :: "] {
      let parts = name.split(separator: mark)
      guard parts.count > 1, let last = parts.last, let first = parts.first else { continue }
      if isSite(last) { return (parts.dropLast().joined(separator: mark), String(last)) }
      if parts.count == 2, isSite(first) { return (String(last), String(first)) }
      if mark == " | " { return (parts.dropLast().joined(separator: mark), nil) }
    }
    return (name.isEmpty ? nil : name, nil)
  }

  /// Whether a text is the name of a body rather than of a page.
  private static func isSite(_ text: Substring) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { siteWords.contains(String($0)) } && words.count <= 10
  }

  private static let siteWords: Set<String> = [
    "partnership", "board", "council", "trust", "nspcc", "nhs", "committee", "government", "gov",
    "lscp", "lscb", "scp", "ssp", "hscp",
  ]

  /// The first date that the page marks as its own.
  private static func printedDate(_ tree: HTMLTree) -> String? {
    for place in tree.nodes.indices where tree.tag(place) == .time {
      let attributes = tree.attributes(of: place)
      let outer = tree.attributes(of: tree.nodes[place].parent)
      let names = HTMLNames(
        attributes["class"],
        attributes["itemprop"],
        outer["class"],
        outer["itemprop"]
      )
      guard names.have(.stamp) || attributes.has("pubdate") else { continue }
      if let date = attributes["datetime"].flatMap(isoDate) { return date }
    }
    return nil
  }

  private static func isoDate(_ text: String) -> String? {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    let digits = zip(parts, [4, 2, 2]).prefix { part, count in
      part.utf8.count == count && part.utf8.allSatisfy(\.isDigit)
    }
    return digits.isEmpty ? nil : digits.map { String($0.0) }.joined(separator: "-")
  }

  static func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  /// Front matter as the reader knows it; empty where the page says nothing of itself.
  var frontMatter: [UInt8] {
    let pairs = [
      ("title", title), ("publisher", publisher), ("date", date), ("description", description),
    ]
    var text = ""
    for case (let key, let value?) in pairs { text += "\(key): \(value)\n" }
    return text.isEmpty ? [] : Array("---\n\(text)---\n".utf8)
  }
}
