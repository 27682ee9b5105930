/// A paragraph, an item, a heading or a row, put together from printed lines.
struct PrintedBlock: Hashable {
  enum Kind: Hashable {
    case paragraph
    /// An item of a list, set in by so many steps.
    case item(depth: Int)
    /// Larger letters than those of the text; 1 for the largest.
    case heading(level: Int)
    case row(cells: [String], isHead: Bool)
    /// What the page carries beside the text.
    case furniture
  }

  var kind: Kind
  /// Empty for a row, whose text stands in its cells.
  var text = ""
  /// Whether all of it is set in bold.
  var isBold = false
  /// Whether the last line goes on to the right edge, so that more may follow on the next page.
  var endsFull = false
  /// Where its text begins, on the page; `nil` for a row.
  var left: Double?
  /// How its edges stand to those of the column.
  var margin = Margin.same
  /// Whether it is set in as a quotation or a remark.
  var isQuoted = false

  enum Margin: Hashable {
    case same
    /// One line that begins further in.
    case inner
    /// Lines that begin further in and end before the edge, as the next word would have fitted.
    case narrow
  }
}

extension PrintedBlock {
  /// Whether it stops as a statement does.
  var isClosed: Bool {
    guard let last = text.unicodeScalars.last(where: { !"\"'”’)]".unicodeScalars.contains($0) })
    else { return true }
    return ".?!:;".unicodeScalars.contains(last)
  }

  var startsLower: Bool {
    text.unicodeScalars.first?.properties.isLowercase ?? false
  }
}
