/// Points under the themes that several of them share, so that a long list can be taken in.
struct SharedThemes {
  struct Group {
    /// `nil` for all points where none are brought together.
    var title: String?
    var points: [HandoutPoint]
  }

  private(set) var groups: [Group] = []

  /// Fewer points need no headings.
  private static let fewestPoints = 6
  private static let fewestTogether = 3
  private static let rest = "Further points"

  /// Points of one source under the themes that it names itself, others under shared ones.
  ///
  /// Of points of several sources the theme that most have comes first, then that which most of the
  /// others have, and so on; themes that all have by choice tell nothing apart.
  init(of points: [HandoutPoint], in content: HandoutContent, _ part: HandoutPart) {
    guard points.count >= Self.fewestPoints, part != .resources else {
      groups = points.isEmpty ? [] : [Group(title: nil, points: points)]
      return
    }
    var rest = points
    if case .source = content.topic { takeDeclared(from: &rest) }
    if groups.isEmpty { takeShared(from: &rest, content) }
    if !rest.isEmpty { groups.append(Group(title: groups.isEmpty ? nil : Self.rest, points: rest)) }
  }

  private mutating func takeDeclared(from rest: inout [HandoutPoint]) {
    let inOrder = rest.sorted { left, right in
      let (one, other) = (left.spokesman.record.place.lines, right.spokesman.record.place.lines)
      return (one?.first ?? 0) < (other?.first ?? 0)
    }
    for point in inOrder {
      guard let label = point.declaredTheme else { continue }
      if let group = groups.firstIndex(where: { $0.title == label }) {
        groups[group].points.append(point)
      } else {
        groups.append(Group(title: label, points: [point]))
      }
    }
    if !groups.isEmpty { rest.removeAll { $0.declaredTheme != nil } }
  }

  private mutating func takeShared(from rest: inout [HandoutPoint], _ content: HandoutContent) {
    while let theme = Self.mostShared(by: rest, in: content) {
      let label = content.codebook.themes[theme].label
      groups.append(Group(title: label, points: rest.filter { $0.has(theme) }))
      rest.removeAll { $0.has(theme) }
    }
  }

  private static func mostShared(by points: [HandoutPoint], in content: HandoutContent) -> Int? {
    let counts = content.codebook.themes.indices.map { theme in
      content.themes.contains(theme) ? 0 : points.count { $0.has(theme) }
    }
    guard let most = counts.max(), most >= fewestTogether else { return nil }
    return counts.firstIndex(of: most)
  }
}

extension HandoutPoint {
  fileprivate var declaredTheme: String? { spokesman.record.declaredTheme }

  fileprivate func has(_ theme: Int) -> Bool {
    spokesman.record.codings.contains { $0.theme == theme }
  }
}
