/// A briefing on one A4 sheet in seven boxes, after the seven-minute briefings that partnerships
/// publish.
///
/// Each box takes what fits, the points that most sources make first; its heading counts what there
/// is. A box that the sources leave empty says so.
package struct BriefingPage: Sendable {
  let content: HandoutContent
  private let title: String?
  private let logo: Picture?
  private let hint: ListingHint
  private let origin: DataPackage.Origin

  /// What the boxes choose from.
  private struct Stock {
    var lists: [BriefingList]
    /// The heights of the items of each list that a sheet may have room for.
    var heights: [[Int]]
  }

  package init(
    _ content: HandoutContent,
    title: String? = nil,
    logo: Picture? = nil,
    hint: ListingHint,
    origin: DataPackage.Origin
  ) {
    self.content = content
    self.title = title
    self.logo = logo
    self.hint = hint
    self.origin = origin
  }
}

extension BriefingPage {
  package static let boxes = [
    "Context", "What happened", "Vulnerabilities", "What worked well", "Learning",
    "Recommendations", "Questions, and what to do now",
  ]
  private static let storyBox = 1
  /// A column of a sheet has fewer lines.
  private static let mostItems = 70
  /// How many of the boxes stand in each column: the first, unless another says more.
  private static let layouts = [[4, 3], [5, 2], [3, 4]]

  /// What is tried where there may be room for texts that are usually cut.
  private static let longer = [
    BriefingList.Cut(story: .max, rest: .max), BriefingList.Cut(story: .max),
    BriefingList.Cut(story: 100),
  ]

  /// The sheet; no box is so full that all do not fit on it.
  package var page: Page {
    let stock = stock(BriefingList.Cut())
    let pages = parallelMap(Self.layouts) { page(columns: $0, of: stock) }
    // Titles to read, of which the last box has many, are no reason either.
    let said = pages.map { Self.citations(in: $0.sections.dropLast()) }
    // A point or two more are no reason to part the boxes in another way than usual.
    let best = said.indices.max { (said[$0], -$0) < (said[$1], -$1) } ?? 0
    let layout = said[best] > said[0] + said[0] / 10 ? best : 0
    guard stock.lists.contains(where: { $0.items.contains(where: \.isCut) }) else {
      return pages[layout]
    }
    return withLongerTexts(than: pages[layout], columns: Self.layouts[layout])
  }

  /// The sheet with texts that are not cut so soon, if few points have to go for it.
  private func withLongerTexts(than page: Page, columns: [Int]) -> Page {
    let longer = parallelMap(Self.longer) { self.page(columns: columns, of: stock($0)) }
    return longer.first { Self.says($0, nearlyAllOf: page) } ?? page
  }

  /// Whether a sheet has nine of ten points of another, some of them in each box and each story.
  private static func says(_ page: Page, nearlyAllOf other: Page) -> Bool {
    let said = citations(in: other.sections[...])
    guard citations(in: page.sections[...]) >= said - said / 10 else { return false }
    return other.sections.indices.allSatisfy { box in
      let (all, kept) = (
        citations(in: other.sections[box...box]), citations(in: page.sections[box...box])
      )
      return kept >= (box == storyBox ? all : min(all, 1))
    }
  }

  private static func citations(in sections: ArraySlice<Page.Section>) -> Int {
    sections.flatMap(\.blocks).flatMap(\.citations).count
  }

  private func stock(_ cut: BriefingList.Cut) -> Stock {
    let lists = BriefingList.all(of: content, cut: cut)
    var apparatus = apparatus
    let heights = lists.map { list in
      list.items.prefix(Self.mostItems).map { SheetMetrics.height(of: $0.item(&apparatus)) }
    }
    return Stock(lists: lists, heights: heights)
  }

  /// The fullest sheet in so many columns.
  ///
  /// What boxes hold names documents, which take room below them, so that one line less is tried
  /// after the other, from what empty boxes leave.
  private func page(columns: [Int], of stock: Stock) -> Page {
    let empty = page(columns: columns, of: stock, boxHeight: 0)
    var height = SheetMetrics.height - SheetMetrics.heightAroundBoxes(of: empty)
    while height > 0 {
      let page = page(columns: columns, of: stock, boxHeight: height)
      if SheetMetrics.height(of: page) <= SheetMetrics.height { return page }
      height -= SheetMetrics.line
    }
    return empty
  }

  private func page(columns: [Int], of stock: Stock, boxHeight: Int) -> Page {
    var page = Page(title: title ?? subject)
    page.subtitle = "A briefing. Square brackets name source and lines, as in the list below."
    page.logo = logo
    page.layout = .sheet(boxes: columns)
    var apparatus = self.apparatus
    var first = 0
    let facts = self.facts(&apparatus.sources)
    for count in columns {
      let boxes = first..<first + count
      page.sections += sections(of: boxes, stock, facts, height: boxHeight, &apparatus)
      first += count
    }
    page.footnotes = apparatus.marks.footnotes(&apparatus.sources)
    page.sources = apparatus.sources.sources
    page.colophon =
      [.paragraph(Words([.text("All that the sources say: "), .code(listing)]))]
      + Page.colophon(
        of: origin,
        codebook: content.codebook,
        documents: content.selected.documents.count
      )
    return page
  }

  private var apparatus: BriefingItem.Apparatus {
    BriefingItem.Apparatus(
      catalogue: content.selected,
      sources: PageSources(content.selected, namesCases: content.selected.sources.count > 1)
    )
  }

  private var subject: String {
    switch content.topic {
    case .themes(let themes):
      return HandoutPage.joined(themes.map { content.codebook.themes[$0].label })
    case .source(let place):
      let source = content.selected.sources[place]
      let vignette = content.vignettes.first
      let isPart = vignette.map { $0.cases.count < $0.source.cases.count } ?? false
      return isPart ? vignette?.title ?? source.title : source.title
    case .selection:
      return "Learning from \(NumberText.counted(content.selected.sources.count, "source"))"
    }
  }

  /// The command that lists what the boxes are chosen from.
  private var listing: String {
    if case .source(let place) = content.topic, hint.filters.count <= 2 {
      return hint.command("show", [content.selected.sources[place].id], withFilters: false)
    }
    return hint.command("records", [])
  }
}

extension BriefingPage {
  private func sections(
    of boxes: Range<Int>,
    _ stock: Stock,
    _ facts: [Page.Block],
    height: Int,
    _ apparatus: inout BriefingItem.Apparatus
  ) -> [Page.Section] {
    let used = stock.lists.indices.filter { place in
      boxes.contains(stock.lists[place].box) && !stock.lists[place].items.isEmpty
    }
    let lists = used.map { stock.lists[$0] }
    let mix = used.map { place in
      HandoutMix.List(
        words: stock.heights[place],
        overhead: stock.lists[place].heading == nil ? 0 : SheetMetrics.subheading,
        weight: stock.lists[place].weight
      )
    }
    let fixed = boxes.reduce(0) { sum, box in
      sum + SheetMetrics.boxFrame + (box == 0 ? SheetMetrics.height(of: facts) : 0)
        + (lists.contains { $0.box == box } ? 0 : SheetMetrics.line)
    }
    let chosen = HandoutMix.chosen(from: mix, words: max(0, height - fixed))
    return boxes.map { box in
      var blocks = box == 0 ? facts : []
      var (shown, all) = (0, 0)
      for (list, places) in zip(lists, chosen) where list.box == box {
        // A list under a heading of its own is counted there.
        if list.heading == nil { (shown, all) = (shown + places.count, all + list.items.count) }
        guard !places.isEmpty else { continue }
        if let heading = list.heading {
          blocks.append(.heading(heading + Self.count(places.count, of: list.items.count)))
        }
        blocks.append(.list(places.map { list.items[$0].item(&apparatus) }))
      }
      if blocks.isEmpty {
        let left = lists.filter { $0.box == box }.reduce(0) { $0 + $1.items.count }
        let words =
          left == 0 ? HandoutWording.nothing(in: content) : HandoutWording.noRoom(for: left)
        blocks = [.paragraph(Words(words))]
      }
      let title = "\(box + 1) \(Self.boxes[box])\(Self.count(shown, of: all))"
      return Page.Section("box-\(box + 1)", title, blocks)
    }
  }

  /// As ": 6 of 19"; nothing where all are shown.
  private static func count(_ shown: Int, of all: Int) -> String {
    shown < all ? ": \(shown) of \(all)" : ""
  }
}

extension BriefingPage {
  /// What stands in the first box in any case.
  private func facts(_ sources: inout PageSources) -> [Page.Block] {
    let topic = HandoutTopic(content)
    guard case .source(let place) = content.topic else {
      return topic.blocks + (content.themes.isEmpty ? [] : topic.frequency)
    }
    let source = content.selected.sources[place]
    var blocks: [Page.Block] = [.paragraph(Words(sentence(on: source)))]
    for child in content.vignettes.first?.cases ?? source.cases {
      let facts = child.facts.sentence(content.codebook, isNamed: true)
      guard !facts.isEmpty else { continue }
      let place = sources.citation(of: child, in: source)
      blocks.append(.paragraph(Words(facts, place.map { [$0] } ?? [])))
    }
    return blocks
  }

  /// Kind, date, partnership and reviewer, each named as not stated where it is not.
  private func sentence(on source: SourceEntry) -> String {
    let kind = source.kindTitle
    let date = source.date ?? content.selected.period(of: source)
    let partnerships = source.partnerships.joined(separator: "; ")
    var parts = [
      kind.prefix(1).uppercased() + kind.dropFirst(), date ?? "date not stated",
      partnerships.isEmpty ? "partnership not stated" : partnerships,
    ]
    if let reviewer = source.reviewer { parts.append("reviewer \(reviewer)") }
    return parts.joined(separator: ", ") + "."
  }
}
