/// Which part of a library is looked at; where nothing is chosen, all is.
public struct Selection: Hashable, Sendable {
  /// Only records of these kinds; they narrow the records, never the sources that are the base.
  public var kinds: Set<Record.Kind> = []
  /// Only these reviews, by id or title as the user wrote it.
  public var reviews: [String] = []
  /// Only these documents, by id, path or file name as the user wrote it.
  public var documents: [String] = []
  /// Only themes of these groups, by name or its beginning.
  public var groups: [String] = []

  public init() {}
}

extension Selection {
  func holds(_ kind: Record.Kind) -> Bool {
    kinds.isEmpty || kinds.contains(kind)
  }

  package func holds(_ document: ReviewDocument) -> Bool {
    documents.isEmpty || documents.contains { Self.names(of: document).contains($0) }
  }

  func holds(_ review: Review) -> Bool {
    reviews.isEmpty || reviews.contains { Self.names($0, review) }
  }

  /// Whether what belongs to no review is looked at.
  var holdsDocuments: Bool { reviews.isEmpty }

  public func holds(_ theme: Theme) -> Bool {
    groups.isEmpty || groups.contains { Self.names($0, group: theme.group) }
  }

  /// The groups asked for that the codebook does not have.
  package func unknownGroups(in codebook: Codebook) -> [String] {
    groups.filter { group in
      !codebook.themes.contains { Self.names(group, group: $0.group) }
    }
  }
}

extension Selection {
  /// Names as asked for that a library was found to have.
  struct Found: Hashable, Sendable {
    var reviews: Set<String> = []
    var documents: Set<String> = []
  }

  func found(in document: ReviewDocument) -> Found {
    var found = Found()
    if !documents.isEmpty {
      let names = Self.names(of: document)
      found.documents = Set(documents.filter(names.contains))
    }
    if !reviews.isEmpty {
      found.reviews = Set(
        reviews.filter { name in document.reviews.contains { Self.names(name, $0) } }
      )
    }
    return found
  }

  private static func names(of document: ReviewDocument) -> [String] {
    let path = FilePath(document.source.name)
    return [document.id, document.source.name, String(decoding: path.name, as: UTF8.self)]
  }

  private static func names(_ name: String, _ review: Review) -> Bool {
    name == review.id || Self.key(name) == Self.key(review.title)
      || review.id.hasSuffix("/" + name)
  }

  private static func names(_ name: String, group: String) -> Bool {
    !key(name).isEmpty && key(group).hasPrefix(key(name))
  }

  /// Letters and digits in lower case, all else a hyphen: "child-qk" for "Child QK".
  package static func key(_ name: String) -> String {
    let words = name.lowercased().unicodeScalars.split {
      !($0.properties.isAlphabetic || $0.properties.numericType != nil) && $0 != "'"
        && $0 != "\u{2019}"
    }
    return words.map { word in
      String(String.UnicodeScalarView(word.filter { $0 != "'" && $0 != "\u{2019}" }))
    }.joined(separator: "-")
  }
}
