extension PageText {
  /// Rows as a list with a heading where the source of their record changes, and one below it where
  /// the heading does that the record stands under, as many records only continue theirs.
  static func bySource<Row>(
    _ rows: [Row],
    _ record: (Row) -> RecordRow,
    style: TextStyle,
    _ add: (Row, inout PageText) -> Void
  ) -> String {
    var page = PageText(style: style)
    var last: (source: String, section: String?)?
    for row in rows {
      let record = record(row)
      let source = record.source
      if source.id != last?.source { page.heading("\(source.title) (\(source.id))") }
      let section = record.record.section
      let isNew = source.id != last?.source ? section != nil : section != last?.section
      if isNew { page.subheading(section ?? "Under no heading") }
      last = (source.id, section)
      add(row, &page)
    }
    return page.text
  }

  /// Rows of one source likewise, under headings.
  mutating func add(_ rows: [RecordRow], _ add: (RecordRow, inout PageText) -> Void) {
    var last: String?
    for row in rows {
      let section = row.record.section
      if section != last { subheading(section ?? "Under no heading") }
      last = section
      add(row, &self)
    }
  }
}
