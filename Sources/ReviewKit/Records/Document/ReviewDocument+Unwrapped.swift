extension ReviewDocument {
  /// What was read of the unwrapped form of `source`, cited by the lines of the file.
  init(_ document: ReviewDocument, of text: UnwrappedText, in source: SourceText) {
    self.init(
      source: source,
      id: document.id,
      title: document.title,
      kind: document.kind,
      publishers: document.publishers,
      period: document.period,
      date: document.date,
      reviews: document.reviews,
      declaredThemes: document.declaredThemes,
      records: document.records,
      statistics: document.statistics,
      headings: document.headings,
      furniture: document.furniture.map(text.original),
      unclassified: document.unclassified.map(text.original)
    )
    for index in reviews.indices {
      reviews[index].lines = text.original(reviews[index].lines)
      for child in reviews[index].cases.indices {
        reviews[index].cases[child].lines = text.original(reviews[index].cases[child].lines)
      }
    }
    for index in declaredThemes.indices {
      declaredThemes[index].line = text.original(line: declaredThemes[index].line)
    }
    source.bytes.withUnsafeBufferPointer { bytes in
      relocatePassages { text.original($0, in: bytes) }
    }
    let uses = LineAccount(of: document).uses
    addBareLines(
      of: text,
      besides: uses.indices.filter { uses[$0].contains(.lost) }.map { $0 + 1 }
    )
  }

  /// Counts lines as furniture that only go on with a line that has its use, such as the bar at the
  /// end of a table's row or the last words of a label.
  private mutating func addBareLines(of text: UnwrappedText, besides lost: [Int]) {
    let known = Set(lost.map(text.original(line:)))
    let uses = LineAccount(of: self).uses
    let bare = uses.indices.filter { uses[$0].contains(.lost) && !known.contains($0 + 1) }
      .map { LineRange($0 + 1) }
    guard !bare.isEmpty else { return }
    furniture = LineRange.runs(of: (furniture + bare).lazy.flatMap { $0.first...$0.last })
  }

  private mutating func relocatePassages(_ relocated: (Passage) -> Passage) {
    for index in headings.indices {
      headings[index].passage = relocated(headings[index].passage)
    }
    for index in statistics.indices {
      statistics[index].passage = relocated(statistics[index].passage)
      statistics[index].figure = relocated(statistics[index].figure)
    }
    for index in records.indices {
      records[index].passage = relocated(records[index].passage)
      for part in records[index].parts.indices {
        records[index].parts[part].passage = relocated(records[index].parts[part].passage)
      }
      for coding in records[index].codings.indices {
        records[index].codings[coding].evidence =
          records[index].codings[coding].evidence.map(relocated)
      }
    }
  }
}
