extension Catalogue {
  /// The part that is looked at: the sources chosen, the base of all counts, and of their records,
  /// figures and labels those chosen.
  public func selected(by selection: Selection) -> Catalogue {
    let isDocument = documents.map { selection.holds($0) }
    var selected = self
    var place: [Int?] = []
    selected.sources = []
    for source in sources {
      let isChosen = source.documents.contains { isDocument[$0] } && selection.holds(source)
      place.append(isChosen ? selected.sources.count : nil)
      if isChosen { selected.sources.append(source) }
    }
    selected.renumberSources(place)
    selected.keep(selection, isDocument)
    return selected
  }

  private mutating func keep(_ selection: Selection, _ isDocument: [Bool]) {
    let texts = selection.texts.map { FoldedText($0) }
    records = records.filter { isDocument[$0.document] && selection.holds($0, texts) }
    statistics = statistics.filter {
      isDocument[$0.document] && ($0.source != nil || !selection.choosesSources)
        && selection.holds($0, texts)
    }
    labels = labels.filter { isDocument[$0.document] && $0.source != nil && selection.holds($0) }
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
