extension PageText {
  /// Rows as a list with a heading where their source changes.
  static func bySource<Row>(
    _ rows: [Row],
    _ source: (Row) -> SourceEntry,
    style: TextStyle,
    _ add: (Row, inout PageText) -> Void
  ) -> String {
    var page = PageText(style: style)
    var last: String?
    for row in rows {
      let next = source(row)
      if next.id != last { page.heading("\(next.title) (\(next.id))") }
      last = next.id
      add(row, &page)
    }
    return page.text
  }
}
