/// All that was understood of documents as JSON, document by document.
package struct DocumentJSON: Sendable {
  private let codebook: Codebook

  package init(codebook: Codebook) {
    self.codebook = codebook
  }

  /// What stands in front of the first document.
  package var opening: [UInt8] {
    var json = JSONWriter(depth: 1)
    json.object(.line) { json in
      json.member("name", codebook.name)
      json.member("version", codebook.version)
    }
    return Array(
      """
      {
        "schemaVersion": \(Program.schemaVersion),
        "generator": "\(Program.generator)",
        "codebook": \(String(decoding: json.bytes, as: UTF8.self)),
        "documents": [
      """.utf8
    )
  }

  /// What stands behind the last document.
  package var closing: [UInt8] { Array("\n  ]\n}\n".utf8) }

  /// A document, to be put behind `separator(isFirst:)`.
  package func bytes(of document: ReviewDocument) -> [UInt8] {
    var json = JSONWriter(depth: 2)
    json.object(.block) { write(document, to: &$0) }
    return json.bytes
  }

  /// What parts a document from what stands before it.
  package func separator(isFirst: Bool) -> [UInt8] {
    Array((isFirst ? "\n    " : ",\n    ").utf8)
  }
}

extension DocumentJSON {
  private func write(_ document: ReviewDocument, to json: inout JSONWriter) {
    json.member("file", document.source.name)
    json.key("document")
    json.object { write(properties: document, to: &$0) }
    json.member("reviews", document.reviews, .block) { write($1, to: &$0) }
    json.member("themesDeclared", document.declaredThemes, .block) { json, theme in
      json.object {
        $0.member("label", theme.label)
        $0.member("review", theme.review.map { document.reviews[$0].id })
        $0.member("line", theme.line)
        $0.member("canonical", ids(theme.themes))
      }
    }
    let headings = document.headings.map { document.text(of: $0.passage) }
    json.member("records", document.records, .block) { write($1, of: document, headings, to: &$0) }
    json.member("statistics", document.statistics, .block) { write($1, of: document, to: &$0) }
    json.member("headings", zip(headings, document.headings), .block) { json, heading in
      json.object {
        $0.member("text", heading.0)
        $0.member("lines", heading.1.passage.lines)
        $0.member("level", heading.1.level)
        $0.member("role", heading.1.role?.rawValue)
      }
    }
    json.member("furniture", document.furniture)
    json.member("unclassified", document.unclassified)
    json.member("unclassifiedShare", share(of: document))
  }

  /// To four decimals, which is one line in ten thousand.
  private func share(of document: ReviewDocument) -> Double {
    (document.unclassifiedShare * 10_000).rounded() / 10_000
  }

  private func write(properties document: ReviewDocument, to json: inout JSONWriter) {
    json.member("id", document.id)
    json.member("title", document.title)
    json.member("kind", document.kind.rawValue)
    json.member("publishers", document.publishers)
    json.member("period", document.period)
    json.member("date", document.date)
    json.member("encoding", document.source.encoding.rawValue)
    json.member("converter", document.source.converter)
    json.member("pages", document.source.pages)
  }

  private func write(_ review: Review, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", review.id)
      json.member("title", review.title)
      json.member("lines", review.lines)
      json.member("kind", review.kind.rawValue)
      json.member("date", review.date)
      json.member("partnerships", review.partnerships)
      json.member("reviewer", review.reviewer)
      json.member("cases", review.cases.enumerated()) { json, entry in
        write(entry.element, "\(review.id)/case-\(entry.offset + 1)", to: &json)
      }
    }
  }

  private func write(_ child: Case, _ id: String, to json: inout JSONWriter) {
    json.object { json in
      json.member("name", child.name)
      json.member("age", child.age)
      json.member("sex", child.sex?.rawValue)
      json.member("outcome", child.outcome?.rawValue)
      json.member("harms", ids(child.harms))
      json.member("siblings", child.siblings)
      json.member("livingWith", child.livingWith)
      json.member("lines", child.lines)
      json.member("id", id)
      json.member("ageBand", Term(AgeBand(age: child.age)).key)
    }
  }

  private func write(
    _ record: Record,
    of document: ReviewDocument,
    _ headings: [String],
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", document.id(of: record))
      json.member("kind", record.kind.rawValue)
      json.member("lines", record.passage.lines)
      json.member("text", document.text(of: record.passage))
      json.member("review", record.review.map { document.reviews[$0].id })
      json.member("section", record.heading.map { headings[$0] })
      json.member("declaredTheme", record.declaredTheme.map { document.declaredThemes[$0].label })
      json.member("number", record.number)
      json.member("parts", record.parts) { json, part in
        json.object {
          $0.member("number", part.number)
          $0.member("text", document.text(of: part.passage))
          $0.member("lines", part.passage.lines)
        }
      }
      json.member("themes", record.codings) { json, coding in
        json.object {
          $0.member("id", codebook.themes[coding.theme].id)
          $0.member("basis", coding.basis.rawValue)
          $0.member("evidence", coding.evidence.map(document.text(of:)))
        }
      }
      json.member("pieces", record.passage.pieces)
      json.member("page", document.page(of: record.passage))
    }
  }

  private func write(
    _ statistic: Statistic,
    of document: ReviewDocument,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", document.id(of: statistic))
      json.member("line", statistic.figure.lines?.first)
      json.member("text", document.text(of: statistic.passage))
      json.member("percent", statistic.percent)
      json.member("count", statistic.count)
      json.member("of", statistic.of)
      json.member("unit", statistic.unit)
      json.member("measure", statistic.measure)
      json.member("scope", statistic.review.map { document.reviews[$0].id } ?? statistic.scope)
      json.member("themes", ids(statistic.themes))
      json.member("page", document.page(of: statistic.passage))
      json.member("lines", statistic.passage.lines)
    }
  }

  private func ids(_ themes: [Int]) -> [String] {
    themes.map { codebook.themes[$0].id }
  }
}
