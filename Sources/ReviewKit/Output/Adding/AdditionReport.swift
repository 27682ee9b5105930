/// What became of files that were to be added to a corpus, ready to be written.
package struct AdditionReport: Sendable {
  private let corpus: String
  private let isDryRun: Bool

  package init(corpus: String, isDryRun: Bool) {
    self.corpus = corpus
    self.isDryRun = isDryRun
  }
}

extension AdditionReport {
  /// A file for people; nothing for one that failed, as that is said elsewhere.
  package func text(of addition: Addition, style: TextStyle) -> String {
    var page = PageText(style: style)
    switch addition.outcome {
    case .failed: return ""
    case .known(let path):
      page.heading(path)
      page.item("is the same document as \(addition.file); nothing was written")
    case .added(let reading):
      page.heading(reading.summary.file)
      let verb = isDryRun ? "would be made of" : "made of"
      page.item("\(verb) \(addition.file), \(reading.origin.origin)")
      if let taken = reading.takenName {
        page.item("\(taken) is another document and stays as it is")
      }
      page.item(Self.identity(of: reading))
      for review in reading.reviews { page.item(Self.sentence(on: review)) }
      page.item(Self.records(of: reading.summary))
      page.item(Self.coverage(of: reading))
      for doubt in reading.doubts { page.item("doubt: \(doubt)") }
      if !reading.doubts.isEmpty {
        page.aside("see review-cli inspect \(ShellWord.quoted(reading.summary.file))")
      }
    }
    return page.text + "\n"
  }

  /// "2 added, 1 there already, 1 not added".
  package func summary(of additions: [Addition]) -> String {
    var counts = (added: 0, known: 0, failed: 0)
    for addition in additions {
      switch addition.outcome {
      case .added: counts.added += 1
      case .known: counts.known += 1
      case .failed: counts.failed += 1
      }
    }
    var parts = ["\(corpus): \(NumberText.counted(counts.added, "document"))"]
    parts[0] += isDryRun ? " would be added" : " added"
    if counts.known > 0 { parts.append("\(counts.known) there already") }
    if counts.failed > 0 { parts.append("\(counts.failed) not added") }
    return parts.joined(separator: ", ") + (isDryRun ? "; nothing was written" : "")
  }
}

extension AdditionReport {
  /// "“Child Q”, briefing, published by Fernshire Partnership, 2021-04".
  private static func identity(of reading: Addition.Reading) -> String {
    var parts = [reading.summary.title.map { "“\($0)”" } ?? "no title"]
    parts.append(reading.summary.kind.rawValue)
    if !reading.publishers.isEmpty {
      parts.append("published by " + reading.publishers.joined(separator: " and "))
    }
    if let date = reading.date { parts.append(date) }
    return parts.joined(separator: ", ")
  }

  private static func sentence(on review: (title: String, cases: [String])) -> String {
    let others = review.cases.filter { $0 != review.title }
    return "review: \(review.title)"
      + (others.isEmpty ? "" : " (\(others.joined(separator: ", ")))")
  }

  private static func records(of summary: DocumentSummary) -> String {
    let counts = summary.counts
    return NumberText.counted(summary.records, "record")
      + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))
  }

  private static func coverage(of reading: Addition.Reading) -> String {
    let lines = NumberText.counted(reading.summary.filledLines, "line")
    return "\(NumberText.percent(reading.summary.coverage)) % of \(lines) with text found a place"
      + (reading.commentedLines == 0
        ? ""
        : "; \(NumberText.counted(reading.commentedLines, "line")) of page furniture kept as "
          + (reading.commentedLines == 1 ? "a comment" : "comments"))
  }
}

extension AdditionReport {
  package func json(of additions: [Addition]) -> [UInt8] {
    JSONWriter.document { json in
      json.member("corpus", corpus)
      json.member("dryRun", isDryRun)
      json.member("files", additions, .block) { json, addition in
        json.object { write(addition, to: &$0) }
      }
    }
  }

  private func write(_ addition: Addition, to json: inout JSONWriter) {
    json.member("file", addition.file)
    switch addition.outcome {
    case .failed(let reason):
      json.member("outcome", "failed")
      write(place: nil, error: reason, reading: nil, to: &json)
    case .known(let path):
      json.member("outcome", "known")
      write(place: path, error: nil, reading: nil, to: &json)
    case .added(let reading):
      json.member("outcome", "added")
      write(place: reading.summary.file, error: nil, reading: reading, to: &json)
    }
  }

  private func write(
    place: String?,
    error: String?,
    reading: Addition.Reading?,
    to json: inout JSONWriter
  ) {
    json.member("place", place)
    json.member("error", error)
    json.key("document")
    guard let reading else { return json.value(String?.none) }
    let summary = reading.summary
    json.object { json in
      json.member("id", summary.id)
      json.member("title", summary.title)
      json.member("kind", summary.kind.rawValue)
      json.member("publishers", reading.publishers)
      json.member("date", reading.date)
      json.member("encoding", reading.origin.encoding.rawValue)
      json.member("converter", reading.origin.converter)
      json.member("pages", summary.pages)
      json.member("reviews", reading.reviews) { json, review in
        json.object {
          $0.member("title", review.title)
          $0.member("cases", review.cases)
        }
      }
      json.member("records", summary.records)
      json.member("byKind", byKind: summary.recordsByKind)
      json.member("statistics", summary.statistics)
      json.member("filledLines", summary.filledLines)
      json.member("unclassifiedLines", summary.unclassifiedLines)
      json.member("furnitureLines", reading.commentedLines)
      json.member("takenName", reading.takenName)
      json.member("doubts", reading.doubts)
    }
  }
}
