/// The elements of a web page that say something of how their text is laid out.
enum HTMLTag: String, CaseIterable, Sendable {
  /// A stretch of text.
  case text = "#text"
  /// Any element that is not listed here: its text counts, the element does not.
  case other = "#other"
  case a, abbr, address, article, aside, audio, b, base, blockquote, body, br, button, canvas
  case caption, center, cite, code, col, colgroup, dd, del, details, dialog, dir, div, dl, dt, em
  case embed, fieldset, figcaption, figure, font, footer, form, h1, h2, h3, h4, h5, h6, head
  case header, hgroup, hr, html, i, iframe, img, input, ins, label, legend, li, link, main, map
  case mark, math, menu, meta, nav, noscript, object, ol, optgroup, option, p, picture, pre, q, s
  case script, section, select, small, source, span, strong, style, sub, summary, sup, svg, table
  case tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video
  case wbr
}

extension HTMLTag {
  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) }
  )

  /// - Parameter name: The name as it stands, in any case.
  init(name: UnsafeBufferPointer<UInt8>.SubSequence) {
    // No name that counts is longer.
    guard name.count <= 10 else {
      self = .other
      return
    }
    self = Self.byName[String(decoding: name.lazy.map(\.lowered), as: UTF8.self)] ?? .other
  }

  /// Whether the element has no end tag.
  var isVoid: Bool { Self.voids.contains(self) }

  /// Whether the element stands on lines of its own.
  var isBlock: Bool { Self.blocks.contains(self) }

  /// Whether what stands inside is never shown as text of the page.
  var isUnseen: Bool { Self.unseen.contains(self) }

  /// Whether tags inside are not read as tags.
  var isRaw: Bool { [.script, .style, .title, .textarea].contains(self) }

  /// 1 to 6 for a heading.
  var headingLevel: Int? { Self.headings.firstIndex(of: self).map { $0 + 1 } }

  var isCell: Bool { self == .td || self == .th }

  /// Whether the element parts a page into its regions.
  var isSection: Bool {
    [.main, .article, .section, .nav, .aside, .header, .footer, .body, .html].contains(self)
  }

  var standsInHead: Bool {
    [.base, .link, .meta, .noscript, .script, .style, .template, .title, .other, .head, .html]
      .contains(self)
  }

  var isList: Bool { [.ul, .ol, .menu, .dir].contains(self) }

  private static let headings: [HTMLTag] = [.h1, .h2, .h3, .h4, .h5, .h6]

  private static let voids: Set<HTMLTag> = [
    .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .source, .track, .wbr,
  ]

  private static let blocks: Set<HTMLTag> = [
    .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
    .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
    .h6, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .section,
    .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul,
  ]

  private static let unseen: Set<HTMLTag> = [
    .script, .style, .head, .title, .svg, .math, .template, .canvas, .audio, .video, .object,
    .iframe, .map,
  ]
}
