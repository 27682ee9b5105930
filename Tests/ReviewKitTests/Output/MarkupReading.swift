import Foundation

/// A page of HTML as tests look into it.
struct MarkupReading {
  let text: String

  /// What stands in each element of this name whose start tag holds `marker`.
  func elements(_ name: String, with marker: String = "") -> [String] {
    var found: [String] = []
    var rest = text.startIndex..<text.endIndex
    while let start = text.range(of: "<\(name)", range: rest),
      let end = text.range(of: ">", range: start.upperBound..<text.endIndex)
    {
      rest = end.upperBound..<text.endIndex
      let tag = text[start.lowerBound..<end.upperBound]
      guard tag.hasPrefix("<\(name)>") || tag.hasPrefix("<\(name) "),
        marker.isEmpty || tag.contains(marker)
      else { continue }
      found.append(String(text[end.upperBound..<self.end(of: name, from: end.upperBound)]))
    }
    return found
  }

  /// Where an element ends that has begun; elements of the same name may stand in it.
  private func end(of name: String, from start: String.Index) -> String.Index {
    var depth = 1
    var rest = start..<text.endIndex
    while let close = text.range(of: "</\(name)>", range: rest) {
      let inner = text[rest.lowerBound..<close.lowerBound]
      depth += inner.components(separatedBy: "<\(name) ").count - 1
      depth += inner.components(separatedBy: "<\(name)>").count - 1
      depth -= 1
      if depth == 0 { return close.lowerBound }
      rest = close.upperBound..<text.endIndex
    }
    return text.endIndex
  }

  /// The values of an attribute, in their order.
  func values(of attribute: String) -> [String] {
    text.components(separatedBy: " \(attribute)=\"").dropFirst().map { part in
      Self.plain(part.components(separatedBy: "\"").first ?? "")
    }
  }

  /// The rows of a table with this caption, each as the texts of its cells; heads come first.
  func table(_ caption: String) -> [[String]] {
    let tables = elements("table").map(MarkupReading.init)
    guard let table = tables.first(where: { $0.elements("caption").map(Self.plain) == [caption] })
    else { return [] }
    return table.elements("tr").map { row in
      row.components(separatedBy: "</t").dropLast().map { cell in
        Self.plain(String(cell.drop { $0 != "<" }))
      }
    }
  }

  /// Text without tags and entities.
  static func plain(_ markup: String) -> String {
    var text = ""
    var isTag = false
    for character in markup {
      if character == "<" {
        isTag = true
      } else if character == ">", isTag {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacingOccurrences(of: entity, with: character)
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
