extension Catalogue {
  /// Makes one source of each review that several documents tell of, so that it is counted once.
  ///
  /// Reviews are the same when they have a case of the same name, and a partnership or a date in
  /// common, neither of them empty; or the same title, kind, date and cases, even in one document. The
  /// one met first stands for all: it keeps its id and title, and takes from the others what it does
  /// not state.
  public mutating func joinRepeatedReviews() {
    var first = sources.indices.map { Optional($0) }
    var known: [String: Int] = [:]
    var titled: [String: Int] = [:]
    for index in sources.indices where sources[index].isReview {
      if let title = sources[index].titleIdentity {
        if let same = titled[title] {
          for key in sources[index].identities where known[key] == nil { known[key] = same }
          sources[same].absorb(sources[index])
          first[index] = same
          continue
        }
        titled[title] = index
      }
      let keys = sources[index].identities
      guard let same = keys.lazy.compactMap({ known[$0] }).first else {
        for key in keys { known[key] = index }
        continue
      }
      guard sources[same].documents.isDisjoint(with: sources[index].documents) else { continue }
      for key in keys where known[key] == nil { known[key] = same }
      sources[same].absorb(sources[index])
      first[index] = same
    }
    removeJoined(first)
  }

  private mutating func removeJoined(_ first: [Int?]) {
    var place: [Int?] = []
    var kept: [SourceEntry] = []
    for index in sources.indices {
      if let same = first[index], same != index {
        place.append(place[same])
      } else {
        place.append(kept.count)
        kept.append(sources[index])
      }
    }
    guard kept.count < sources.count else { return }
    sources = kept
    renumberSources(place)
  }

  /// The reviews that several documents tell of.
  public var repeatedReviews: [SourceEntry] { sources.filter { !$0.otherIDs.isEmpty } }
}

extension [Int] {
  fileprivate func isDisjoint(with other: [Int]) -> Bool { !contains { other.contains($0) } }
}

extension SourceEntry {
  /// What two accounts of the same review share at least one of: case with partnership, case with
  /// date.
  fileprivate var identities: [String] {
    let names = cases.map { Selection.key($0.facts.name) }.filter { !$0.isEmpty }
    let marks =
      partnerships.map { "partnership " + Selection.key($0) } + (date.map { ["date " + $0] } ?? [])
    return names.flatMap { name in marks.map { name + "\n" + $0 } }
  }

  /// What two accounts share that have the same title, kind, date and cases; `nil` without a date.
  fileprivate var titleIdentity: String? {
    guard let date, let reviewKind else { return nil }
    let names = cases.map { Selection.key($0.facts.name) }
    return ([Selection.key(title), reviewKind.rawValue, date] + names).joined(separator: "\n")
  }

  fileprivate mutating func absorb(_ other: SourceEntry) {
    otherIDs.append(other.id)
    places += other.places
    documents += other.documents.filter { !documents.contains($0) }
    if date == nil { date = other.date }
    if reviewer == nil { reviewer = other.reviewer }
    if reviewKind == .other, let kind = other.reviewKind { reviewKind = kind }
    let known = Set(partnerships.map(Selection.key))
    partnerships += other.partnerships.filter { !known.contains(Selection.key($0)) }
    for more in other.cases {
      let name = Selection.key(more.facts.name)
      if let index = cases.firstIndex(where: { Selection.key($0.facts.name) == name }) {
        cases[index].facts.fill(from: more.facts)
      } else {
        cases.append(more)
      }
    }
  }
}

extension Case {
  /// Takes from another account of the case what this one does not state.
  fileprivate mutating func fill(from other: Case) {
    age = age ?? other.age
    sex = sex ?? other.sex
    outcome = outcome ?? other.outcome
    harms = Set(harms + other.harms).sorted()
    siblings = siblings ?? other.siblings
    livingWith = livingWith ?? other.livingWith
  }
}
