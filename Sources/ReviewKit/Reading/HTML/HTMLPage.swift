/// A web page with its text told apart from what carries it: menus, banners, forms, share links.
struct HTMLPage {
  let tree: HTMLTree
  /// Whether each node stands in the furniture of the page.
  var isFurniture: [Bool]
  /// The letters in front of each node, and those of them that stand in links or on buttons: what is
  /// inside a node is the difference between its end and its place.
  private(set) var letters: [Int] = []
  private var linked: [Int] = []
  /// The headings of the first level in front of each node.
  private var titles: [Int] = []
  /// The ids of parts that a click brings up.
  private(set) var shown: Set<String> = []
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
  func hasTitle(_ place: Int) -> Bool { titles[tree.nodes[place].end] > titles[place] }

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
