/// Which of the documents and sources of a catalogue a selection names.
///
/// A name that is all of an id or partnership stands for that one only, so that what a table lists
/// can be asked for exactly; another stands for all that it fits.
extension Selection {
  /// For each document, whether it is looked at.
  func documentsChosen(of catalogue: Catalogue) -> [Bool] {
    let documents = catalogue.documents
    return both(documents.count) { layer in
      layer.documents.marks(
        documents,
        isExactly: { $0.id == $1 },
        isNamed: { $0.isNamed($1) },
        isNotStated: { _ in false }
      )
    }
  }

  /// For each source, whether its names and partnerships are those asked for.
  func sourcesNamed(of catalogue: Catalogue) -> [Bool] {
    let sources = catalogue.sources
    return both(sources.count) { layer in
      layer.reviews.marks(
        sources,
        isExactly: { $0.isReview && ([$0.id] + $0.otherIDs).contains($1) },
        isNamed: { $0.isReview && $0.isNamed($1) },
        isNotStated: { !$0.isReview }
      )
    }.and(
      both(sources.count) { layer in
        layer.partnerships.marks(
          sources,
          isExactly: { source, name in
            source.partnerships.contains { Self.partnership($0) == Self.partnership(name) }
          },
          isNamed: { source, name in
            source.partnerships.contains { Self.names(name, partnership: $0) }
          },
          isNotStated: { $0.partnerships.isEmpty }
        )
      }
    )
  }

  private func both(_ count: Int, _ marks: (Selection) -> [Bool]?) -> [Bool] {
    layers.compactMap(marks).reduce(Array(repeating: true, count: count)) { $0.and($1) }
  }

  /// What two ways to write a partnership have in common.
  static func partnership(_ name: String) -> String {
    let key = key(name)
    return key.isEmpty ? name : key
  }

  /// Whether a partnership is the one that a name stands for: all of it, or its beginning.
  static func names(_ name: String, partnership: String) -> Bool {
    let (name, partnership) = (Self.partnership(name), Self.partnership(partnership))
    return !name.isEmpty && partnership.hasPrefix(name)
  }

  /// Whether a document is looked at, as far as can be said without the others.
  package func holds(_ document: ReviewDocument) -> Bool {
    let entry = DocumentEntry(document)
    return layers.allSatisfy { layer in
      layer.documents.isEmpty
        || layer.documents.contains { choice in
          if case .value(let name) = choice { entry.isNamed(name) } else { false }
        }
    }
  }
}

extension [Choice<String>] {
  /// For each row, whether one of the names stands for it; `nil` where there are no names.
  fileprivate func marks<Row>(
    _ rows: [Row],
    isExactly: (Row, String) -> Bool,
    isNamed: (Row, String) -> Bool,
    isNotStated: (Row) -> Bool
  ) -> [Bool]? {
    guard !isEmpty else { return nil }
    var marks = [Bool](repeating: false, count: rows.count)
    for choice in self {
      let chosen = rows.map { row in
        if case .value(let name) = choice { isExactly(row, name) } else { isNotStated(row) }
      }
      if case .value(let name) = choice, !chosen.contains(true) {
        marks = zip(marks, rows).map { $0 || isNamed($1, name) }
      } else {
        marks = zip(marks, chosen).map { $0 || $1 }
      }
    }
    return marks
  }
}

extension [Bool] {
  fileprivate func and(_ other: [Bool]) -> [Bool] { zip(self, other).map { $0 && $1 } }
}

extension SourceEntry {
  /// Whether it is the review of this id, title or case.
  func isNamed(_ name: String) -> Bool {
    isReviewNamed(name) || cases.contains { $0.facts.isNamed(key: Selection.key(name)) }
  }

  /// Whether it is the review of this id or title.
  func isReviewNamed(_ name: String) -> Bool {
    ([id] + otherIDs).contains { $0 == name || $0.hasSuffix("/" + name) }
      || Selection.key(name) == Selection.key(title)
  }
}

extension DocumentEntry {
  /// Whether it, or a copy of it, is the document of this id, path or file name.
  func isNamed(_ name: String) -> Bool {
    ([(id, file)] + copies.map { ($0.id, $0.file) }).contains { id, file in
      [id, file, String(decoding: FilePath(file).name, as: UTF8.self)].contains(name)
    }
  }
}

extension Case {
  /// Whether this is the key of its name, or of the name without what stands in front of it: that of
  /// "O'Neill" for "Child O'Neill".
  func isNamed(key: String) -> Bool {
    let own = Selection.key(name)
    guard !key.isEmpty, own != key else { return !key.isEmpty }
    guard own.hasSuffix("-" + key) else { return false }
    let front = own.dropLast(key.utf8.count + 1)
    return !front.contains("-") && TitleWords.standard.persons.contains(Word(front))
      || front == "young-person"
  }
}
