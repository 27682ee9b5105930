extension ThemePage {
  /// The records of the theme, one a row.
  package var dataTable: Table {
    Table(
      columns: [
        "theme", "record", "kind", "source", "file", "lines", "basis", "evidence", "text", "page",
      ]
      .map { Table.Column($0) },
      rows: records.entries.map { record in
        Table.Row(
          [
            entry.id, record.id, record.kind.rawValue, record.source, record.file,
            record.lines?.description ?? "", record.basis.rawValue,
            record.evidence.joined(separator: "; "), record.text,
            record.page.map { "\($0)" } ?? "",
          ].map { .text($0) }
        )
      }
    )
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      report.writeHead(to: &json)
      json.key("theme")
      json.object { json in
        report.writeTheme(theme, to: &json)
        json.member("definition", entry.definition)
        json.member("panelThemes", entry.panelThemes)
      }
      json.key("sourcesWithTheme")
      json.array(row.sources, .block) { write($1, to: &$0) }
      json.key("recordsWithTheme")
      json.array(records.entries, .block) { write($1, to: &$0) }
      json.key("together")
      json.array(records.together, .block) { json, neighbour in
        json.object {
          $0.member("id", report.codebook.themes[neighbour.theme].id)
          $0.member("label", report.codebook.themes[neighbour.theme].label)
          $0.member("records", neighbour.records)
        }
      }
    }
  }

  private func write(_ hit: ThemeTally.SourceHit, to json: inout JSONWriter) {
    let source = report.tally.sources[hit.source]
    json.object { json in
      json.member("id", source.id)
      json.member("title", source.title)
      json.member("isReview", source.isReview)
      json.member("file", source.file)
      json.member("lines", source.lines)
      json.member("declared", hit.isDeclared)
      json.member("detected", hit.isDetected)
      json.member("page", source.page)
    }
  }

  private func write(_ record: ThemeRecords.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", record.id)
      json.member("kind", record.kind.rawValue)
      json.member("file", record.file)
      json.member("lines", record.lines)
      json.member("text", record.text)
      json.member("source", record.source)
      json.member("basis", record.basis.rawValue)
      json.member("evidence", record.evidence)
      json.member("page", record.page)
    }
  }
}
