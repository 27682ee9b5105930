extension ThemeReport {
  /// One object with every theme of the report, those that no source has included.
  package var json: [UInt8] {
    JSONWriter.document { json in
      writeHead(to: &json)
      json.member("themes", themes, .block) { json, theme in
        json.object { writeTheme(theme, to: &$0) }
      }
    }
  }

  /// What was read: the members in front of the themes.
  func writeHead(to json: inout JSONWriter) {
    json.member("corpus", inputs)
    json.member("sources", tally.sources.count)
    json.member("reviews", tally.reviews)
    json.member("documents", tally.documents)
    json.member("records", tally.records)
  }

  func writeTheme(_ theme: Int, to json: inout JSONWriter) {
    let row = tally.themes[theme]
    json.member("id", codebook.themes[theme].id)
    json.member("label", codebook.themes[theme].label)
    json.member("group", codebook.themes[theme].group)
    json.member("sources", row.sources.count)
    json.member("of", tally.sources.count)
    json.member("declaredSources", row.declaredSources)
    json.member("detectedSources", row.detectedSources)
    json.member("records", row.records)
    json.member("byKind", byKind: row.recordsByKind)
    json.member("reported", row.reported) { write($1, to: &$0) }
    json.member("sourcesList", row.sources.map { tally.sources[$0.source].id })
    if explains { writeReasons(row, to: &json) }
    if tally.detail.quotations > 0 {
      json.member("evidence", row.quotations) { write($1, to: &$0) }
    }
  }
}

extension ThemeReport {
  private func write(_ figure: StatisticEntry, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", figure.text)
      json.member("file", figure.place.file)
      json.member("line", figure.place.lines?.first)
      json.member("percent", figure.percent)
      json.member("count", figure.count)
      json.member("of", figure.of)
      json.member("unit", figure.unit)
      json.member("page", figure.place.page)
      json.member("lines", figure.place.lines)
      json.member("doubts", figure.doubts.map(\.message))
    }
  }

  private func writeReasons(_ row: ThemeTally.Theme, to json: inout JSONWriter) {
    json.member("declaredBy", row.labels) { json, label in
      json.object {
        $0.member("label", label.text)
        $0.member("file", label.place.file)
        $0.member("lines", label.place.lines)
        $0.member("page", label.place.page)
      }
    }
    json.member("detectedBy", row.wordings) { json, wording in
      json.object {
        $0.member("text", wording.text)
        $0.member("records", wording.records)
      }
    }
  }

  private func write(_ quotation: Quotation, to json: inout JSONWriter) {
    json.object { json in
      json.member("text", quotation.text)
      json.member("file", quotation.place.file)
      json.member("lines", quotation.place.lines)
      json.member("source", quotation.source)
      json.member("record", quotation.record)
      json.member("kind", quotation.kind.rawValue)
      json.member("basis", quotation.basis.rawValue)
      json.member("words", quotation.evidence)
      json.member("page", quotation.place.page)
    }
  }
}
