extension ThemePage {
  /// The records of the theme, one a row.
  package var dataTable: Table {
    Table(
      columns: ["theme", "id", "kind", "source", "section", "file"].map { Table.Column($0) }
        + [.lines, Table.Column("page", isNumber: true)]
        + ["basis", "evidence", "text"].map { Table.Column($0) },
      rows: records.entries.map { row in
        Table.Row(
          [
            .text(entry.id), .text(row.record.id), .term(Term(row.record.kind)),
            .text(row.source), Table.Cell(row.record.section), .text(row.record.place.file),
            Table.Cell(row.record.place.lines), Table.Cell(row.record.place.page),
            .text(row.coding.basis.rawValue), .list(row.coding.evidence), .text(row.record.text),
          ]
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
      json.member("file", source.places.first?.file)
      json.member("lines", source.places.first?.lines)
      json.member("declared", hit.isDeclared)
      json.member("detected", hit.isDetected)
      json.member("page", source.places.first?.page)
      json.member("places", source.places) { TableJSON.write(Term($1), to: &$0) }
    }
  }

  private func write(_ row: ThemeRecords.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", row.record.id)
      json.member("kind", row.record.kind.rawValue)
      json.member("file", row.record.place.file)
      json.member("lines", row.record.place.lines)
      json.member("text", row.record.text)
      json.member("source", row.source)
      json.member("basis", row.coding.basis.rawValue)
      json.member("evidence", row.coding.evidence)
      json.member("page", row.record.place.page)
      json.member("section", row.record.section)
    }
  }
}
