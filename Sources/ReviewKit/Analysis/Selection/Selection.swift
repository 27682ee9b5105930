/// Which part of a library is looked at; where nothing is chosen, all is.
///
/// Several values of one sort are alternatives; different sorts narrow each other. Some sorts choose
/// sources and with them the base of all counts, the others choose records in them.
public struct Selection: Hashable, Sendable {
  // MARK: Sources

  /// Only these reviews, by id or title as the user wrote it.
  public var reviews: [String] = []
  /// Only these documents, by id, path or file name as the user wrote it.
  public var documents: [String] = []
  /// Only sources of these partnerships, by name or its beginning.
  public var partnerships: [Choice<String>] = []
  /// Only reviews of these kinds; "not stated" is for documents that are no review.
  public var reviewKinds: [Choice<Review.Kind>] = []
  /// Only sources with a case that suffered one of these harms, by place in the codebook.
  public var harms: [Choice<Int>] = []
  public var outcomes: [Choice<Case.Outcome>] = []
  public var ages: Set<AgeBand> = []
  /// Only sources whose date can lie in it; those without a date lie in none.
  public var dates = DateSpan()
  /// Only sources without a date.
  public var isUndated = false

  // MARK: Records

  /// Only records of these kinds; "not stated" is for what a source only names in a label.
  public var kinds: [Choice<Record.Kind>] = []
  /// Only records with these themes, by place in the codebook.
  public var themes: [Choice<Int>] = []
  /// Whether a record must have all of the themes and not just one.
  public var needsAllThemes = false
  /// Only themes that the document declares for the record.
  public var isDeclared = false
  /// Only themes that the record's own words point to.
  public var isDetected = false
  /// Only records with all of these texts in them, whatever their case.
  public var texts: [String] = []

  // MARK: Themes

  /// Only themes of these groups are listed, by name or its beginning.
  public var groups: [String] = []

  public init() {}
}

extension Selection {
  /// Whether records are chosen, and not only sources.
  public var choosesRecords: Bool {
    !kinds.isEmpty || !themes.isEmpty || isDeclared || isDetected || !texts.isEmpty
  }

  /// Whether sources are chosen by more than the document they stand in.
  var choosesSources: Bool {
    !reviews.isEmpty || !partnerships.isEmpty || !reviewKinds.isEmpty || choosesCases
      || !dates.isOpen || isUndated
  }

  /// Whether sources are chosen by their cases.
  var choosesCases: Bool { !harms.isEmpty || !outcomes.isEmpty || !ages.isEmpty }

  public func holds(_ theme: Theme) -> Bool {
    groups.isEmpty || groups.contains { Self.names($0, group: theme.group) }
  }

  /// The groups asked for that the codebook does not have.
  package func unknownGroups(in codebook: Codebook) -> [String] {
    groups.filter { group in
      !codebook.themes.contains { Self.names(group, group: $0.group) }
    }
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
