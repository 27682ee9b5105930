/// The main text of a page, and what stands outside of it.
extension HTMLPage {
  /// Takes for furniture what stands outside of the main text, where the page says plainly which
  /// part that is and nothing of weight stands elsewhere.
  mutating func keepToMainText() {
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
