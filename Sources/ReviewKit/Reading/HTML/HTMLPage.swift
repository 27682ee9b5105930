/// A web page with its text told apart from what carries it: menus, banners, forms, share links.
struct HTMLPage {
  let tree: HTMLTree
  /// Whether each node stands in the furniture of the page.
  private(set) var isFurniture: [Bool]
  /// The letters in front of each node, and those of them that stand in links or on buttons: what is
  /// inside a node is the difference between its end and its place.
  private var letters: [Int] = []
  private var linked: [Int] = []
  /// The headings of the first level in front of each node.
  private var titles: [Int] = []
  /// The ids of parts that a click brings up.
  private var shown: Set<String> = []
  /// The tabs that bring up panels, by their ids.
  private var tabs: [String: Int] = [:]

  init(_ tree: HTMLTree) {
    self.tree = tree
    isFurniture = Array(repeating: false, count: tree.nodes.count)
    countLetters()
    findShown()
    markFurniture()
    keepToMainText()
  }
}

extension HTMLPage {
  /// Bytes of text inside a node that are no blanks.
  func textLength(_ place: Int) -> Int { letters[tree.nodes[place].end] - letters[place] }

  /// Those of them that stand neither in a link nor on a button.
  func proseLength(_ place: Int) -> Int { textLength(place) - linkLength(place) }

  func linkLength(_ place: Int) -> Int { linked[tree.nodes[place].end] - linked[place] }

  private mutating func countLetters() {
    letters = [0]
    linked = [0]
    titles = [0]
    letters.reserveCapacity(tree.nodes.count + 1)
    linked.reserveCapacity(tree.nodes.count + 1)
    var unseenUntil = 0
    var linkUntil = 0
    for (place, node) in tree.nodes.enumerated() {
      var count = 0
      if node.tag == .text, place >= unseenUntil {
        count = tree.bytes[node.source].count { !$0.isBlank }
      } else if node.tag.isUnseen || node.tag == .option {
        unseenUntil = max(unseenUntil, node.end)
      } else if node.tag == .button || (node.tag == .a && tree.attributes(of: place).has("href")) {
        linkUntil = max(linkUntil, node.formatEnd ?? node.end)
      }
      titles.append((titles.last ?? 0) + (node.tag == .h1 ? 1 : 0))
      letters.append((letters.last ?? 0) + count)
      linked.append((linked.last ?? 0) + (place < linkUntil ? count : 0))
    }
  }
}

extension HTMLPage {
  /// Whether a node is, or holds, a heading of the first level.
  private func hasTitle(_ place: Int) -> Bool { titles[tree.nodes[place].end] > titles[place] }

  /// The tab that brings up a panel; `nil` for what is none.
  func tab(of place: Int) -> Int? {
    let attributes = tree.attributes(of: place)
    guard attributes["role"] == "tabpanel" else { return nil }
    return attributes["aria-labelledby"].flatMap { tabs[$0] }
  }

  private mutating func findShown() {
    for place in tree.nodes.indices where [.a, .button, .div, .span, .li].contains(tree.tag(place))
    {
      let attributes = tree.attributes(of: place)
      if attributes["role"] == "tab", let id = attributes["id"] { tabs[id] = place }
      let ids = [
        attributes["aria-controls"], attributes["data-target"], attributes["data-bs-target"],
        attributes["href"].flatMap { $0.hasPrefix("#") ? $0 : nil },
      ]
      for case let id? in ids { shown.insert(id.hasPrefix("#") ? String(id.dropFirst()) : id) }
    }
  }
}

// MARK: - Furniture

extension HTMLPage {
  private mutating func markFurniture() {
    let all = proseLength(tree.root)
    var place = 1
    while place < tree.nodes.count {
      // What holds most of the page's words is the page, whatever it is called.
      if tree.tag(place) != .text, proseLength(place) * 2 <= all || all == 0,
        isFurnitureByItself(place)
      {
        mark(place, as: true)
        place = tree.nodes[place].end
      } else {
        place += 1
      }
    }
  }

  private mutating func mark(_ place: Int, as value: Bool) {
    for node in place..<tree.nodes[place].end { isFurniture[node] = value }
  }

  private func isFurnitureByItself(_ place: Int) -> Bool {
    switch tree.tag(place) {
    case .nav, .noscript, .select, .textarea, .input, .dialog: return true
    case .body, .html, .main, .h1, .h2, .h3, .h4, .h5, .h6, .table, .tbody, .tr, .td, .th, .br,
      .summary, .details:
      return false
    case .button: return !HTMLOpener.isOpener(place, of: tree)
    case .form: return isForm(place)
    case .header: return isHeader(place) || isLinks(place)
    case .footer: return isFooter(place) || isLinks(place)
    case .aside: return isLinks(place)
    default: break
    }
    guard !hasTitle(place) || textLength(place) < 4000 else { return false }
    return isFurnitureByName(place) || isHidden(place) || isPageContents(place)
      || isControls(place) || isCopyright(place)
  }

  private func isFurnitureByName(_ place: Int) -> Bool {
    let attributes = tree.attributes(of: place)
    let names = HTMLNames(attributes["role"], attributes["class"], attributes["id"])
    guard !names.isEmpty else { return false }
    if names.have(.furniture) { return true }
    if names.have(.footer), tree.tag(place).isBlock, isFooter(place) { return true }
    // When the page was put up and by whom is read from its head.
    if names.have(.stamp), textLength(place) < 100, linkLength(place) < 60,
      !tree.hasInside(place, where: { $0.headingLevel != nil })
    {
      return true
    }
    return names.have(.likely) && isLinks(place)
  }

  /// Whether a part holds little but links, buttons and a few words.
  private func isLinks(_ place: Int) -> Bool {
    let (prose, links) = (proseLength(place), linkLength(place))
    return links > 0 && !hasTitle(place)
      && (prose * 2 < links || (prose < 160 && prose <= max(60, links * 2)))
  }

  /// The head of the page, not that of an article or a section.
  private func isHeader(_ place: Int) -> Bool {
    !hasTitle(place) && !tree.isInside(place) { [.main, .article, .section].contains($0) }
  }

  /// The foot of the page, not that of an article or a quotation.
  private func isFooter(_ place: Int) -> Bool {
    letters[place] * 2 > textLength(tree.root) && !hasTitle(place)
      && !tree.isInside(place) { [.main, .article, .blockquote].contains($0) }
  }

  /// A form to fill in; one that is wrapped around the whole page has far more words than fields.
  private func isForm(_ place: Int) -> Bool {
    let fields = tree.inside(place).count {
      [.input, .select, .textarea, .button].contains(tree.tag($0))
    }
    return proseLength(place) < 300 + 60 * min(fields, 20) && !hasTitle(place)
  }

  /// What the page does not show, unless it is text that a click brings up.
  private func isHidden(_ place: Int) -> Bool {
    let attributes = tree.attributes(of: place)
    let style = (attributes["style"] ?? "").lowercased().filter { $0 != " " }
    let names = HTMLNames(attributes["class"])
    if names.have(.unseen) { return textLength(place) < 200 }
    let isHidden =
      attributes.has("hidden") || attributes["aria-hidden"] == "true"
      || style.contains("display:none") || style.contains("visibility:hidden")
    guard isHidden else { return false }
    if let id = attributes["id"], shown.contains(id) { return false }
    return proseLength(place) < 120 && !names.have(.opener)
  }

  /// "Back | Print": links that run a script and lead nowhere.
  private func isControls(_ place: Int) -> Bool {
    guard tree.tag(place) == .p || tree.tag(place).isList || tree.tag(place) == .div,
      linkLength(place) > 0, proseLength(place) <= 8
    else { return false }
    return tree.inside(place).filter { tree.tag($0) == .a }.allSatisfy { link in
      let address = tree.attributes(of: link)["href"] ?? "#"
      return address.lowercased().hasPrefix("javascript:") || address == "#"
    }
  }

  private func isCopyright(_ place: Int) -> Bool {
    guard tree.tag(place).isBlock, 1..<120 ~= textLength(place) else { return false }
    let text = tree.text(of: place)
    return text.hasPrefix("©") || text.lowercased().hasPrefix("copyright ")
  }

  /// A list of links to the headings of the same page.
  private func isPageContents(_ place: Int) -> Bool {
    guard tree.tag(place).isList, proseLength(place) * 4 < linkLength(place) else { return false }
    let links = tree.inside(place).filter { tree.tag($0) == .a }
    return links.count >= 2
      && links.allSatisfy { tree.attributes(of: $0)["href"]?.hasPrefix("#") ?? false }
  }
}

// MARK: - The main text

extension HTMLPage {
  /// Takes for furniture what stands outside of the main text, where the page says plainly which
  /// part that is and nothing of weight stands elsewhere.
  private mutating func keepToMainText() {
    let all = proseOutsideFurniture(in: tree.root)
    guard all > 0, let regions = mainRegions(of: all) else { return setLinkListsAside() }
    let hasOwnTitle = regions.contains(where: hasTitle)
    var place = 1
    var region = 0
    while place < tree.nodes.count {
      while region < regions.count, place >= tree.nodes[regions[region]].end { region += 1 }
      if region < regions.count, place >= regions[region] {
        place = tree.nodes[regions[region]].end
        continue
      }
      let holdsRegion = region < regions.count && regions[region] < tree.nodes[place].end
      if holdsRegion {
        place += 1
        continue
      }
      // The title of the page often stands in a banner above its text.
      if hasTitle(place), !hasOwnTitle {
        place = tree.tag(place) == .h1 ? tree.nodes[place].end : place + 1
        continue
      }
      mark(place, as: true)
      place = tree.nodes[place].end
    }
  }

  /// The parts that hold the main text, in order: what is marked as such, else the part that is
  /// named so and holds most words; `nil` where they leave out too much.
  private func mainRegions(of all: Int) -> [Int]? {
    let isMain: (Int) -> Bool = { place in
      tree.tag(place) == .main || tree.attributes(of: place)["role"] == "main"
    }
    let isArticle: (Int) -> Bool = { place in
      tree.tag(place) == .article || tree.attributes(of: place)["role"] == "article"
    }
    let isNamed: (Int) -> Bool = { place in
      let attributes = tree.attributes(of: place)
      return tree.tag(place).isBlock
        && HTMLNames(attributes["id"], attributes["class"]).have(.main)
    }
    for (holds, share) in [(isMain, 60), (isArticle, 70), (isNamed, 80)] {
      let regions = outermost(where: holds)
      let prose = regions.reduce(0) { $0 + proseOutsideFurniture(in: $1) }
      if !regions.isEmpty, prose * 100 >= all * share { return regions }
    }
    return nil
  }

  private func outermost(where holds: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var place = 1
    while place < tree.nodes.count {
      let tag = tree.tag(place)
      if isFurniture[place] || tag == .text || tag == .body || tag == .html {
        place += 1
      } else if holds(place) {
        found.append(place)
        place = tree.nodes[place].end
      } else {
        place += 1
      }
    }
    return found
  }

  private func proseOutsideFurniture(in place: Int) -> Int {
    var prose = 0
    var next = place
    while next < tree.nodes[place].end {
      if isFurniture[next] {
        next = tree.nodes[next].end
      } else {
        if tree.tag(next) == .text { prose += proseLength(next) }
        next += 1
      }
    }
    return prose
  }

  /// Lists of links in front of the first heading or paragraph, as pages without marked regions
  /// have them.
  private mutating func setLinkListsAside() {
    for place in tree.nodes.indices.dropFirst() where !isFurniture[place] {
      let tag = tree.tag(place)
      if tag == .h1 || tag == .h2 || (tag == .p && proseLength(place) > 80) { return }
      guard tag.isList || tag == .td || tag == .div || tag == .p else { continue }
      let links = tree.inside(place).count { tree.tag($0) == .a }
      if links >= 3, proseLength(place) * 5 < linkLength(place) { mark(place, as: true) }
    }
  }
}
