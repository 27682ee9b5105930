/// What stands in front of the items of a list.
struct HTMLListMark {
  private enum Style {
    case bullet
    case number
    case letter
    case roman
  }

  private let style: Style
  private let isUpper: Bool
  private var next: Int
  private let step: Int
  /// Blanks in front of the mark.
  private let indent: Int
  private var pending: String?
  private var width = 2

  /// Reads how a list is marked; `items` says from where it counts down, if it does.
  init(_ attributes: HTMLAttributes, isOrdered: Bool, items: Int, inside outer: HTMLListMark?) {
    let type = attributes["type"] ?? Self.cssType(attributes["style"])
    style = isOrdered ? Self.style(type) : .bullet
    isUpper = type == "A" || type == "I" || (type?.hasPrefix("upper") ?? false)
    step = attributes.has("reversed") ? -1 : 1
    next = attributes["start"].flatMap { Int($0) } ?? (step < 0 ? items : 1)
    indent = outer.map { min($0.indent + $0.width, 40) } ?? 0
  }

  private static func style(_ type: String?) -> Style {
    switch type {
    case "a", "A", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin": .letter
    case "i", "I", "lower-roman", "upper-roman": .roman
    case "disc", "circle", "square", "none": .bullet
    default: .number
    }
  }

  private static func cssType(_ style: String?) -> String? {
    guard let style,
      let name = style.range(of: "list-style-type:") ?? style.range(of: "list-style:")
    else { return nil }
    let value = style[name.upperBound...].drop { $0 == " " }.prefix { $0 != ";" && $0 != " " }
    return value.isEmpty ? nil : value.lowercased()
  }
}

extension HTMLListMark {
  /// Begins an item; `value` is the number that it is given, if any.
  mutating func beginItem(value: Int?) {
    let number = value ?? next
    let (following, overflows) = number.addingReportingOverflow(step)
    next = overflows ? number : following
    pending = mark(number)
  }

  /// The mark in front of the first line of an item, and blanks in front of the others.
  mutating func takePrefix() -> [UInt8] {
    let blanks = [UInt8](repeating: UInt8(ascii: " "), count: indent)
    guard let mark = pending else {
      return blanks + [UInt8](repeating: UInt8(ascii: " "), count: width)
    }
    pending = nil
    width = mark.utf8.count + 1
    return blanks + Array(mark.utf8) + [UInt8(ascii: " ")]
  }

  private func mark(_ number: Int) -> String {
    switch style {
    case .bullet: "-"
    case .number: "\(number)."
    case .letter: cased(Self.letters(number)).map { "\($0))" } ?? "\(number)."
    case .roman: cased(Self.roman(number)).map { "(\($0))" } ?? "\(number)."
    }
  }

  private func cased(_ text: String?) -> String? { isUpper ? text?.uppercased() : text }

  private static func letters(_ number: Int) -> String? {
    guard 1...26 ~= number else { return nil }
    return String(decoding: [UInt8(ascii: "a") + UInt8(number - 1)], as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String? {
    guard 1...39 ~= number else { return nil }
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return String(repeating: "x", count: number / 10) + ones[number % 10]
  }
}

extension String {
  /// Where a text of ASCII stands first.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension HTMLRenderer {
  mutating func addList(_ place: Int) {
    flush()
    if lists.isEmpty { addGap() }
    let items = tree.children(of: place).count { tree.tag($0) == .li }
    lists.append(
      HTMLListMark(
        tree.attributes(of: place),
        isOrdered: tree.tag(place) == .ol,
        items: items,
        inside: lists.last
      )
    )
    walkInside(place)
    flush()
    lists.removeLast()
    if lists.isEmpty { addGap() }
  }

  mutating func addItem(_ place: Int) {
    flush()
    // Cards and steps are set as lists, but what stands in them are sections.
    let isSection = tree.hasInside(place) {
      $0.headingLevel != nil || $0 == .table || $0 == .details
    }
    guard !isSection, !lists.isEmpty else {
      let outer = lists
      lists = []
      addGap()
      walkInside(place)
      flush()
      lists = outer
      return
    }
    let value = tree.attributes(of: place)["value"].flatMap { Int($0) }
    lists[lists.count - 1].beginItem(value: value)
    walkInside(place)
    flush()
  }
}
