/// Blocks with the headings among them told apart, and what each block stands under.
struct Outline {
  /// What a block is used for.
  enum Use: Hashable {
    /// A heading, by its place in `headings`.
    case heading(Int)
    /// Text: a paragraph, an item, a row.
    case text
    /// A short label of a diagram, one of several.
    case label
    /// A line of the cover of a publication: title, subtitle, and the date as the last.
    case cover(isLast: Bool)
    /// An entry of a contents list.
    case contents
    /// Navigation, forms and the like.
    case clutter

    var isHeading: Bool {
      if case .heading = self { true } else { false }
    }
  }

  struct Entry {
    var block: Block
    var use: Use
    /// The nearest heading in front, by its place in `headings`.
    var heading: Int?
  }

  struct Heading {
    var passage: Passage
    /// From 1 for the outermost.
    var level: Int
    /// What it says of the text under it, taken from the heading above where its own words say
    /// nothing.
    var role: Role?
    /// Whether its own words give the role.
    var hasOwnRole: Bool
    var themeLabel: Passage?
    var reviewTitle: ReviewTitle?
    /// The nearest heading of a lower level.
    var parent: Int?
    /// Blank lines in front.
    var gap: Int
    /// Its words, folded, to tell the same heading in other places.
    var key: String
    /// Whether its own marks make it a heading: `#` or bold type.
    var isMarked: Bool
    /// Whether it is the title of the document.
    var isTitle = false
  }

  var entries: [Entry] = []
  var headings: [Heading] = []
  /// Whether the text comes from slides: short pages parted by wide gaps, with callouts between the
  /// lists.
  var isSlides = false
}

extension Outline {
  /// Three or more blank lines part one slide from the next.
  static let slideGap = 3

  /// The headings above one, the nearest first, itself included.
  func path(of heading: Int?) -> [Int] {
    var path: [Int] = []
    var next = heading
    while let place = next, headings.indices.contains(place), path.count < 16 {
      path.append(place)
      next = headings[place].parent
    }
    return path
  }
}
