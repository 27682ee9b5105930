extension Page.Source {
  /// "lines 3, 12-13 and 40", "pages 2 and 5"; `nil` where no place in it is named.
  package var linesText: String? {
    let pages = places.compactMap(\.page)
    let texts =
      pages.isEmpty ? places.compactMap { $0.lines?.description } : pages.map(String.init)
    guard let last = texts.last else { return nil }
    let noun = pages.isEmpty ? "line" : "page"
    let isOne = texts.count == 1 && !last.contains("-")
    let list =
      texts.count == 1 ? last : texts.dropLast().joined(separator: ", ") + " and " + last
    return "\(noun)\(isOne ? "" : "s") \(list)"
  }
}
