extension Catalogue {
  /// The part that is looked at: the sources chosen, the base of all counts, and of their records,
  /// figures and labels those chosen.
  public func selected(by selection: Selection) -> Catalogue {
    var selected = chosen(by: selection)
    for var condition in selection.having {
      condition.isDeclared = condition.isDeclared || selection.isDeclared
      condition.isDetected = condition.isDetected || selection.isDetected
      let matches = Set(chosen(by: condition).matchingSources(condition).map(\.id))
      selected.keepSources(selected.sources.map { matches.contains($0.id) })
    }
    selected.keepFindings()
    return selected
  }

  /// Leaves out what was found about other figures than those chosen.
  private mutating func keepFindings() {
    guard !findings.isEmpty else { return }
    let ids = Set(statistics.map(\.id))
    let files = Set(statistics.map(\.place.file))
    findings = findings.filter {
      // Counts that are no statistics by themselves go with those of their document.
      $0.statistics.isEmpty ? files.contains($0.file) : $0.statistics.contains(where: ids.contains)
    }
  }

  /// The part that is looked at but for what sources must have.
  private func chosen(by selection: Selection) -> Catalogue {
    let isDocument = selection.documentsChosen(of: self)
    let isNamed = selection.sourcesNamed(of: self)
    var chosen = self
    chosen.keepSources(
      sources.indices.map { place in
        isNamed[place] && sources[place].documents.contains { isDocument[$0] }
          && selection.holds(sources[place])
      }
    )
    chosen.keep(selection, isDocument)
    return chosen
  }

  private mutating func keepSources(_ isKept: [Bool]) {
    // What is kept whole needs no memory of its own.
    guard isKept.contains(false) else { return }
    var place: [Int?] = []
    var kept: [SourceEntry] = []
    for (source, isKept) in zip(sources, isKept) {
      place.append(isKept ? kept.count : nil)
      if isKept { kept.append(source) }
    }
    sources = kept
    renumberSources(place)
  }

  private mutating func keep(_ selection: Selection, _ isDocument: [Bool]) {
    labels = labels.filter { isDocument[$0.document] && $0.source != nil && selection.holds($0) }
    guard isDocument.contains(false) || selection.choosesRecords || selection.choosesSources else {
      return
    }
    let texts = selection.allTexts.map { FoldedText($0) }
    records = records.filter { isDocument[$0.document] && selection.holds($0, texts) }
    statistics = statistics.filter {
      isDocument[$0.document] && ($0.source != nil || !selection.choosesSources)
        && selection.holds($0, texts)
    }
  }

  /// Of the sources looked at, those with something that is chosen.
  public func matchingSources(_ selection: Selection) -> [SourceEntry] {
    guard selection.choosesRecords else { return sources }
    var matches = Array(repeating: false, count: sources.count)
    for record in records { matches[record.source] = true }
    for case let source? in labels.map(\.source) { matches[source] = true }
    return zip(sources, matches).filter(\.1).map(\.0)
  }
}

extension Catalogue {
  /// How many records each source has, by its id.
  package var recordsBySource: [String: Int] {
    records.reduce(into: [:]) { counts, record in counts[sources[record.source].id, default: 0] += 1
    }
  }
}
