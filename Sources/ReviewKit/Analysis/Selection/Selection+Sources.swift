extension Selection {
  /// Whether a document is looked at.
  package func holds(_ document: DocumentEntry) -> Bool {
    documents.isEmpty || documents.contains { document.isNamed($0) }
  }

  /// Whether a source is looked at; its documents are another matter.
  func holds(_ source: SourceEntry) -> Bool {
    holdsReview(source) && holdsPartnership(of: source)
      && reviewKinds.hold([source.reviewKind].compactMap(\.self)) && holdsDate(of: source)
      && (!choosesCases || source.facets.contains { holds($0) })
  }

  /// Whether a case, or a source without one, is looked at.
  package func holds(_ facts: Case?) -> Bool {
    harms.hold(facts?.harms ?? []) && outcomes.hold([facts?.outcome].compactMap(\.self))
      && (ages.isEmpty || ages.contains(AgeBand(age: facts?.age)))
  }

  private func holdsReview(_ source: SourceEntry) -> Bool {
    reviews.isEmpty || reviews.contains { source.isReview && source.isNamed($0) }
  }

  private func holdsPartnership(of source: SourceEntry) -> Bool {
    guard !partnerships.isEmpty else { return true }
    return partnerships.contains { choice in
      switch choice {
      case .value(let name): source.partnerships.contains { Self.names(name, partnership: $0) }
      case .notStated: source.partnerships.isEmpty
      }
    }
  }

  private func holdsDate(of source: SourceEntry) -> Bool {
    if isUndated { return source.date == nil }
    return dates.isOpen || source.date.map { dates.holds($0) } ?? false
  }

  /// Whether a partnership is the one that a name stands for: all of it, or its first words.
  static func names(_ name: String, partnership: String) -> Bool {
    let (name, partnership) = (key(name), key(partnership))
    return !name.isEmpty && (partnership == name || partnership.hasPrefix(name + "-"))
  }
}

extension SourceEntry {
  /// The cases, or a single nothing where there are none: what a source is looked at by.
  var facets: [Case?] { cases.isEmpty ? [nil] : cases.map(\.facts) }

  /// Whether it is the review of this id or title.
  func isNamed(_ name: String) -> Bool {
    ([id] + otherIDs).contains { $0 == name || $0.hasSuffix("/" + name) }
      || Selection.key(name) == Selection.key(title)
  }
}

extension DocumentEntry {
  /// Whether it is the document of this id, path or file name.
  func isNamed(_ name: String) -> Bool {
    [id, file, String(decoding: FilePath(file).name, as: UTF8.self)].contains(name)
  }
}

extension Selection {
  /// Whether a document is looked at.
  package func holds(_ document: ReviewDocument) -> Bool {
    documents.isEmpty || holds(DocumentEntry(document))
  }
}
