/// Finds the headings that part a theme, by what they follow: "What did we learn?".
struct SubheadingFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let finder: HeadingFinder
  /// How often a heading comes directly behind another, by the keys of both.
  private var follows: [String: [String: Int]] = [:]
  /// How often a heading comes directly behind a theme; twice where what was learned stands there.
  private var behindThemes: [String: Int] = [:]
  /// Titles that say nothing of the kind of text, by the heading that stands below several.
  private var titlesAbove: [String: Set<String>] = [:]

  init(_ finder: HeadingFinder, in bytes: UnsafeBufferPointer<UInt8>) {
    self.finder = finder
    self.bytes = bytes
    let headings = finder.blocks.indices.filter(finder.isHeading)
    for (above, heading) in zip(headings, headings.dropFirst()) { note(heading, below: above) }
  }

  /// The keys of headings that follow a theme's heading again and again, or follow one that does.
  var keys: Set<String> {
    var found = Set(behindThemes.filter { $0.value >= 2 }.keys)
    found.formUnion(titlesAbove.filter { $0.value.count >= 2 }.keys)
    var fresh = found
    while !fresh.isEmpty {
      let next = Set(fresh.flatMap { key in (follows[key] ?? [:]).filter { $0.value >= 2 }.keys })
      fresh = next.subtracting(found)
      found.formUnion(fresh)
    }
    return found
  }
}

extension SubheadingFinder {
  private mutating func note(_ heading: Int, below above: Int) {
    guard let role = finder.texts[heading]?.role, Self.roles.contains(role) else { return }
    let key = key(heading)
    let keyAbove = self.key(above)
    let roleAbove = finder.texts[above]?.role
    if roleAbove == nil, finder.blocks[heading].kind == .paragraph,
      finder.blocks[above].kind == .paragraph || finder.blocks[above].mark?.style == .number
    {
      titlesAbove[key, default: []].insert(keyAbove)
    }
    if roleAbove == .theme {
      behindThemes[key, default: 0] += role == .learning || role == .actions ? 2 : 1
    }
    follows[keyAbove, default: [:]][key, default: 0] += 1
  }

  /// What a part of a theme may say.
  private static let roles: Set<Role> = [
    .learning, .actions, .concerns, .goodPractice, .questions, .context,
  ]

  private func key(_ index: Int) -> String {
    HeadingKey.key(of: Token.tokens(of: finder.blocks[index].passage, in: bytes))
  }
}
