/// Lines laid out as one: a heading, an item of a list, a paragraph, a row of a table.
struct Block {
  enum Kind: Hashable {
    /// A heading by its own marks; headings that only look like one are found later.
    case heading(level: Int)
    case item(ListMark)
    case paragraph
    case row
    /// A bare number on a line of its own: of a panel or a page.
    case number
  }

  var kind: Kind
  /// The text; for a row, of all its cells.
  var passage: Passage
  /// The cells of a row, empty ones included.
  var cells: [Passage] = []
  /// Blank lines in front; a new page counts as none.
  var gap = 0
  /// Columns of white space in front of an item.
  var indent = 0
  var isQuoted = false
  var isBold = false
  /// Whether the cells of a row stand below each other, each on lines of its own.
  var isStacked = false
  /// Whether a list of contents named it as a heading.
  var isAnnounced = false

  /// Whether its own marks make it a heading.
  var isMarkedHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  var isItem: Bool {
    if case .item = kind { true } else { false }
  }

  var mark: ListMark? {
    if case .item(let mark) = kind { mark } else { nil }
  }

  /// The line it begins on.
  var line: Int { passage.fragments.first?.line ?? 0 }
}
