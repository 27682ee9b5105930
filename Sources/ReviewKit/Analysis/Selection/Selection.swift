/// Which part of a library is looked at; where nothing is chosen, all is.
///
/// Several values of one sort are alternatives; different sorts narrow each other, so that a further
/// one never adds anything. Some sorts choose sources and with them the base of all counts, the
/// others choose records in them.
public struct Selection: Hashable, Sendable {
  // MARK: Sources

  /// Only these reviews, by id or title as the user wrote it; "not stated" is for what is in no
  /// review.
  public var reviews: [Choice<String>] = []
  /// Only these documents, by id, path or file name as the user wrote it; none is "not stated".
  public var documents: [Choice<String>] = []
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
  /// Only sources of these years, such as "2021".
  public var years: [Choice<String>] = []

  // MARK: Records

  /// Only records of these kinds; "not stated" is for what a source only names in a label.
  public var kinds: [Choice<Record.Kind>] = []
  /// Only records with these themes, by place in the codebook.
  public var themes: [Choice<Int>] = []
  /// Only records with a theme that belongs to one of these practice themes of the Panel.
  public var panelThemes: [ThemeCondition] = []
  /// Only records with a theme of one of these groups; lists of themes have only theirs.
  public var groups: [ThemeCondition] = []
  /// Whether a record must have all of the themes and not just one.
  public var needsAllThemes = false
  /// Only themes that the document declares for the record.
  public var isDeclared = false
  /// Only themes that the record's own words point to.
  public var isDetected = false
  /// Only records with all of these texts in them, whatever their case.
  public var texts: [String] = []

  // MARK: Further selections

  /// What must hold as well, each for the same source, case and record as the rest.
  private(set) var narrowings: [Selection] = []
  /// For each of these, only sources with something that it holds, whatever else is chosen.
  public var having: [Selection] = []

  public init() {}
}

extension Selection {
  /// What both choose: only what this one and the other hold.
  ///
  /// The basis of themes asked for by this one is asked for by both, that of the other by it alone.
  public func narrowed(by other: Selection) -> Selection {
    var narrowed = self
    narrowed.narrowings.append(other)
    narrowed.narrowings += other.narrowings
    narrowed.narrowings[narrowings.count].narrowings = []
    narrowed.narrowings[narrowings.count].having = []
    narrowed.having += other.having
    return narrowed
  }

  /// This selection and what narrows it.
  var layers: [Selection] { narrowings.isEmpty ? [self] : [self] + narrowings }

  /// Whether records are chosen, and not only sources.
  public var choosesRecords: Bool {
    layers.contains { !$0.kinds.isEmpty || $0.choosesThemes || $0.choosesBasis }
      || !allTexts.isEmpty
  }

  var choosesBasis: Bool { isDeclared || isDetected }

  var choosesThemes: Bool { !themes.isEmpty || !panelThemes.isEmpty || !groups.isEmpty }

  /// Whether sources are chosen by more than the document they stand in.
  var choosesSources: Bool {
    !having.isEmpty || layers.contains { $0.choosesNamedSources || $0.choosesByFacts }
  }

  private var choosesNamedSources: Bool { !reviews.isEmpty || !partnerships.isEmpty }

  private var choosesByFacts: Bool {
    !reviewKinds.isEmpty || !harms.isEmpty || !outcomes.isEmpty || !ages.isEmpty || !dates.isOpen
      || isUndated || !years.isEmpty
  }

  /// The texts that a record must have.
  var allTexts: [String] { layers.flatMap(\.texts) }

  /// Whether the texts of records are looked at.
  package var readsTexts: Bool { !allTexts.isEmpty || having.contains { $0.readsTexts } }

  /// Whether a theme is listed, by its place in the codebook.
  public func lists(_ theme: Int) -> Bool {
    layers.allSatisfy { $0.groups.hold([theme]) && $0.panelThemes.hold([theme]) }
  }
}
