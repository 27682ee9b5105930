import ReviewKit

extension Option {
  /// What chooses sources, and with them the base of all counts.
  static let sourceFilters: [Option] = [
    filter(.sources, "review", .text("ID"), "Only this review, by id or title"),
    filter(.sources, "document", .text("ID"), "Only this document, by id or file name"),
    filter(
      .sources,
      "partnership",
      .text("NAME"),
      "Only reviews of this partnership, by name or its beginning"
    ),
    filter(
      .sources,
      "review-kind",
      .oneOf("KIND", orNotStated: Review.Kind.allCases.map(\.rawValue), slips: reviewKindSlips),
      "Only reviews of this kind"
    ),
    filter(
      .sources,
      "harm",
      .harm,
      "Only reviews with a case of this harm, such as neglect"
    ),
    filter(
      .sources,
      "outcome",
      .oneOf("OUTCOME", orNotStated: Case.Outcome.allCases.map(\.rawValue), slips: outcomeSlips),
      "Only reviews with this outcome"
    ),
    filter(
      .sources,
      "age",
      .oneOf("BAND", AgeBand.allCases.map(\.rawValue), spellings: ageSpellings, slips: ageSlips),
      "Only cases of this age"
    ),
    Option(
      name: "since",
      value: .date,
      group: .sources,
      help: "Only sources of this date or later"
    ),
    Option(
      name: "until",
      value: .date,
      group: .sources,
      help: "Only sources of this date or earlier"
    ),
    Option(name: "undated", group: .sources, help: "Only sources without a date"),
    filter(.sources, "year", .text("YEAR"), "Only sources of this year"),
  ]

  static let theme = filter(
    .records,
    "theme",
    .themeOrNotStated,
    "Only what has this theme, by id, label or the beginning of one"
  )
  static let kind = filter(
    .records,
    "kind",
    .oneOf("KIND", orNotStated: Record.Kind.allCases.map(\.argument), slips: kindSlips),
    "Only records of this kind"
  )

  /// What chooses records in these sources, but for their kind.
  static let recordFilters: [Option] = [
    .theme,
    Option(
      name: "any",
      group: .records,
      help: "Of several --theme, one is enough (the default)"
    ),
    Option(name: "all", group: .records, help: "Of several --theme, all are needed"),
    Option(
      name: "declared",
      group: .records,
      help: "Only themes that the document names itself"
    ),
    Option(
      name: "detected",
      group: .records,
      help: "Only themes that the words of a record point to"
    ),
    filter(
      .records,
      "panel-theme",
      .panelTheme,
      "Only what has a theme of this practice theme of the Panel"
    ),
    filter(.records, "group", .themeGroup, "Only what has a theme of this group"),
    filter(.records, "text", .text("WORDS"), "Only what has these words in its text"),
    filter(
      .records,
      "where",
      .text("PAIRS"),
      "Only what has these values as well, as \"harm=neglect, age=under-1\""
    ),
    filter(
      .records,
      "having",
      .text("PAIRS"),
      "Only sources with something that has these values"
    ),
  ]

  /// What chooses sources and records.
  static let filters: [Option] = sourceFilters + [.kind] + recordFilters

  /// The filters that can be written as name=value.
  static let pairs =
    filters.filter {
      $0.value != nil && !["where", "having"].contains($0.name)
    } + [
      filter(
        .records,
        "basis",
        .oneOf("BASIS", ["declared", "detected", "both"]),
        "Only themes on this basis"
      )
    ]

  static let keepDuplicates = Option(
    name: "keep-duplicates",
    group: .sources,
    help: "Count copies of a document, and a review that several tell of, once for each"
  )

  /// A filter that takes several values.
  private static func filter(
    _ group: Group,
    _ name: String,
    _ value: OptionValue,
    _ help: String
  ) -> Option {
    Option(name: name, value: value, isRepeatable: true, group: group, help: help)
  }
}

// What people write for the words of closed sets.
extension Option {
  private static let kindSlips = [
    "learning": "learning-point", "lesson": "learning-point", "lessons": "learning-point",
    "strength": "good-practice", "strengths": "good-practice", "worked-well": "good-practice",
    "issue": "concern", "weakness": "concern", "gap": "concern", "risk": "risk-factor",
    "vulnerability": "risk-factor", "background": "context", "quote": "quotation",
  ]
  private static let reviewKindSlips = [
    "cspr": "practice-review", "lcspr": "practice-review", "cpr": "practice-review",
    "scr": "serious-case-review", "rr": "rapid-review", "rapid": "rapid-review",
    "audit": "multi-agency-audit", "thematic": "thematic-analysis",
    "thematic-review": "thematic-analysis",
  ]
  private static let outcomeSlips = [
    "death": "died", "dead": "died", "fatal": "died", "harm": "serious-harm",
    "injury": "injured", "unknown": "not-stated",
  ]
  /// As people write them.
  private static let ageSpellings = [
    "1-5": AgeBand.oneToFive, "6-10": .sixToTen, "11-15": .elevenToFifteen, "16+": .sixteenAndOver,
  ].mapValues(\.rawValue)
  /// Ages in years and in a word, and those below one as all bands that may be meant.
  private static let ageSlips = (0...150).reduce(into: ["unknown": "not-stated"]) { slips, years in
    slips["\(years)"] = AgeBand(age: "\(years)").rawValue
  }.merging((2...18).map { ("under-\($0)", ageBands(under: $0)) }) { own, _ in own }
    .merging(["0-1", "baby", "infant", "newborn"].map { ($0, "under-1") }) { own, _ in own }

  /// "--age under-1 --age 1-to-5": what may be meant by an age under so many years.
  private static func ageBands(under years: Int) -> String {
    let bands = (0..<years).map { AgeBand(age: "\($0)").rawValue }
    return bands.reduce(into: [String]()) { bands, band in
      if bands.last != band { bands.append(band) }
    }.map { "--age \($0)" }.joined(separator: " ")
  }
}
