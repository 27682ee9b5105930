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
  private let lists: [BriefingList]

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
    lists = BriefingList.all(of: content)
  }
}

extension BriefingPage {
  package static let boxes = [
    "Context", "What happened", "Vulnerabilities", "What worked well", "Learning",
    "Recommendations", "Questions, and what to do now",
  ]
  /// How many of the boxes stand in each column: the first, unless another says more.
  private static let layouts = [[4, 3], [5, 2], [3, 4]]

  /// The sheet; no box is so full that all do not fit on it.
  package var page: Page {
    let pages = Self.layouts.map { page(columns: $0) }
    // Titles to read, of which the last box has many, are no reason either.
    let said = pages.map { page in
      page.sections.dropLast().flatMap(\.blocks).flatMap(\.citations).count
    }
    // Some more points are no reason to leave the usual order.
    let best = said.indices.max { (said[$0], -$0) < (said[$1], -$1) } ?? 0
    return pages[said[best] > said[0] + said[0] / 4 ? best : 0]
  }

  private func page(columns: [Int]) -> Page {
    var height = SheetMetrics.height
    while height > 0 {
      let page = page(columns: columns, boxHeight: height)
      let excess = SheetMetrics.height(of: page) - SheetMetrics.height
      if excess <= 0 { return page }
      height -= excess
    }
    return page(columns: columns, boxHeight: 0)
  }

  private func page(columns: [Int], boxHeight: Int) -> Page {
    var page = Page(title: title ?? subject)
    page.subtitle =
      "Briefing on one page. Square brackets name source and lines, as in the list below."
    page.logo = logo
    page.layout = .sheet(boxes: columns)
    var sources = PageSources(content.selected, namesCases: content.selected.sources.count > 1)
    var first = 0
    let facts = self.facts(&sources)
    for count in columns {
      let boxes = first..<first + count
      page.sections += sections(of: boxes, facts, height: boxHeight, &sources)
      first += count
    }
    page.sources = sources.sources
    page.colophon =
      [.paragraph(Words([.text("All that the sources say: "), .code(listing)]))]
      + Page.colophon(
        of: origin,
        codebook: content.codebook,
        documents: content.selected.documents.count
      )
    return page
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
    _ facts: [Page.Block],
    height: Int,
    _ sources: inout PageSources
  ) -> [Page.Section] {
    let lists = lists.filter { boxes.contains($0.box) && !$0.items.isEmpty }
    var trial = sources
    let mix = lists.map { list in
      HandoutMix.List(
        words: list.items.map { SheetMetrics.height(of: $0.item(&trial)) },
        overhead: list.heading == nil ? 0 : SheetMetrics.subheading,
        weight: list.weight
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
        (shown, all) = (shown + places.count, all + list.items.count)
        guard !places.isEmpty else { continue }
        if let heading = list.heading {
          blocks.append(.heading(heading + Self.count(places.count, of: list.items.count)))
        }
        blocks.append(.list(places.map { list.items[$0].item(&sources) }))
      }
      if blocks.isEmpty, all == 0 {
        blocks = [
          .paragraph(Words(isOfOneSource ? HandoutWording.notStated : HandoutWording.nothing))
        ]
      }
      let count = box == Self.boxes.count - 1 ? "" : Self.count(shown, of: all)
      return Page.Section("box-\(box + 1)", "\(box + 1) \(Self.boxes[box])\(count)", blocks)
    }
  }

  /// As ": 6 of 19"; nothing where all are shown.
  private static func count(_ shown: Int, of all: Int) -> String {
    shown < all ? ": \(shown) of \(all)" : ""
  }
}

extension BriefingPage {
  private var isOfOneSource: Bool {
    if case .source = content.topic { true } else { false }
  }

  /// What stands in the first box in any case.
  private func facts(_ sources: inout PageSources) -> [Page.Block] {
    let topic = HandoutTopic(content)
    guard case .source(let place) = content.topic else {
      return topic.blocks + (content.themes.isEmpty ? [] : topic.frequency)
    }
    let source = content.selected.sources[place]
    var blocks: [Page.Block] = [.paragraph(Words(Self.sentence(on: source)))]
    for child in content.vignettes.first?.cases ?? source.cases {
      let facts = child.facts.sentence(content.codebook, isNamed: true)
      guard !facts.isEmpty else { continue }
      let place = sources.citation(of: child, in: source)
      blocks.append(.paragraph(Words(facts, place.map { [$0] } ?? [])))
    }
    return blocks
  }

  /// Kind, date, partnership and reviewer, each named as not stated where it is not.
  private static func sentence(on source: SourceEntry) -> String {
    let kind = source.reviewKind?.title ?? "document"
    let partnerships = source.partnerships.joined(separator: "; ")
    var parts = [
      kind.prefix(1).uppercased() + kind.dropFirst(), source.date ?? "date not stated",
      partnerships.isEmpty ? "partnership not stated" : partnerships,
    ]
    if let reviewer = source.reviewer { parts.append("reviewer \(reviewer)") }
    return parts.joined(separator: ", ") + "."
  }
}
