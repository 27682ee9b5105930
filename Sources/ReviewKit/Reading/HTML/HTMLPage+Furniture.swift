/// What carries the text of a page, known by its tags, its names and its links.
extension HTMLPage {
  mutating func markFurniture() {
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

  mutating func mark(_ place: Int, as value: Bool) {
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
