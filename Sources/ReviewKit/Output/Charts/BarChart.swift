/// Bars one below the other, each under its label or beside it, as wide as the page.
///
/// Bars are measured in percent and texts in pixels, so that a bar stretches with the page and a
/// text keeps its size.
struct BarChart: Hashable, Sendable {
  /// How a part of a bar is filled; `PageStyle` tells them apart by pattern as well as by tone.
  enum Look: String, Hashable, Sendable {
    case plain
    /// A theme that a source names and that its words point to.
    case both
    case declared
    case detected
    /// What is not stated.
    case unstated
  }

  struct Part: Hashable, Sendable {
    var count: Int
    var look: Look
  }

  struct Row: Hashable, Sendable {
    var label: String
    var parts: [Part]
    /// The number at the end, as "13 of 13".
    var value: String
  }

  /// Rows beyond these are only in the table, as a picture must fit on a sheet of paper.
  static let mostRows = 24

  var rows: [Row]
  /// What a whole bar stands for.
  var whole: Int
  /// Columns of a line of a label; on the narrowest screen the value must have room behind it.
  var labelColumns = 40
  /// Whether labels are so short that they stand in front of the bars.
  var hasShortLabels = false
}

extension BarChart {
  private typealias Attribute = HTMLWriter.Attribute

  /// In pixels.
  private static let lineHeight = 17
  private static let barHeight = 12
  private static let gap = 9
  /// In tenths of a percent of the width.
  private static let shortLabels = 220
  private static let values = 110

  private var drawn: ArraySlice<Row> { rows.prefix(Self.mostRows) }

  var height: Int { drawn.reduce(0) { $0 + height(of: $1) } }

  private func height(of row: Row) -> Int {
    hasShortLabels
      ? Self.barHeight + Self.gap - 2
      : lines(of: row).count * Self.lineHeight + Self.barHeight + Self.gap
  }

  func draw(on svg: inout HTMLWriter) {
    var top = 0
    for row in drawn {
      if hasShortLabels {
        drawBeside(row, top, on: &svg)
      } else {
        drawBelow(row, top, on: &svg)
      }
      svg.endLine()
      top += height(of: row)
    }
  }

  private func lines(of row: Row) -> [String] {
    ChartText.lines(of: row.label, columns: labelColumns)
  }

  private func drawBelow(_ row: Row, _ top: Int, on svg: inout HTMLWriter) {
    draw(value: row.value, at: top + 13, on: &svg)
    for (index, line) in lines(of: row).enumerated() {
      let y = top + 13 + index * Self.lineHeight
      svg.element("text", [Attribute("x", "0"), Attribute("y", "\(y)")], line)
    }
    let bar = top + lines(of: row).count * Self.lineHeight
    draw(row.parts, from: 0, width: 1000, at: bar, on: &svg)
  }

  private func drawBeside(_ row: Row, _ top: Int, on svg: inout HTMLWriter) {
    let label = ChartText.cut(row.label, columns: 12)
    svg.element("text", [Attribute("x", "0"), Attribute("y", "\(top + 12)")], label)
    draw(value: row.value, at: top + 12, on: &svg)
    let width = 1000 - Self.shortLabels - Self.values
    draw(row.parts, from: Self.shortLabels, width: width, at: top + 1, on: &svg)
  }

  private func draw(value: String, at baseline: Int, on svg: inout HTMLWriter) {
    let place = [
      Attribute("x", "100%"), Attribute("y", "\(baseline)"), Attribute("class", "value"),
    ]
    svg.element("text", place, value)
  }

  /// A frame for all that could be, and the parts in it one behind the other.
  private func draw(
    _ parts: [Part],
    from start: Int,
    width: Int,
    at top: Int,
    on svg: inout HTMLWriter
  ) {
    draw("whole", start, start + width, top, on: &svg)
    var sum = 0
    for part in parts where part.count > 0 {
      let left = place(of: sum, start, width)
      sum += part.count
      draw(part.look.rawValue, left, place(of: sum, start, width), top, on: &svg)
    }
  }

  /// Whole tenths of a percent, so that the page is the same on every system.
  private func place(of count: Int, _ start: Int, _ width: Int) -> Int {
    start + min(count, whole) * width / max(1, whole)
  }

  private func draw(
    _ look: String,
    _ left: Int,
    _ right: Int,
    _ top: Int,
    on svg: inout HTMLWriter
  ) {
    svg.shape(
      "rect",
      [
        Attribute("class", look), Attribute("x", ChartText.percent(tenths: left)),
        Attribute("y", "\(top)"), Attribute("width", ChartText.percent(tenths: right - left)),
        Attribute("height", "\(Self.barHeight)"),
      ]
    )
  }
}
