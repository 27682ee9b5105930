import ReviewKit

extension Option {
  /// What every command takes that reads documents and codes them.
  static let reading: [Option] = [
    .corpus, .codebook, .extendCodebook, .vocabulary, .maxSize, .noCache,
  ]

  /// What chooses sources, and with them the base of all counts.
  static let sourceFilters: [Option] = [
    Option(name: "review", placeholder: "ID", help: "Only this review, by id or title"),
    Option(name: "document", placeholder: "ID", help: "Only this document, by id or file name"),
    Option(
      name: "partnership",
      placeholder: "NAME",
      help: "Only reviews of this partnership, by name or its first words"
    ),
    Option(
      name: "review-kind",
      placeholder: "KIND",
      help: "Only reviews of this kind, such as rapid-review"
    ),
    Option(
      name: "harm",
      placeholder: "THEME",
      help: "Only reviews with a case that suffered this harm, such as neglect"
    ),
    Option(
      name: "outcome",
      placeholder: "OUTCOME",
      help: "Only reviews with this outcome: died, serious-harm, injured or other"
    ),
    Option(
      name: "age",
      placeholder: "BAND",
      help: "Only cases of this age: unborn, under-1, 1-5, 6-10, 11-15 or 16+"
    ),
    Option(name: "since", placeholder: "DATE", help: "Only sources of this date or later"),
    Option(name: "until", placeholder: "DATE", help: "Only sources of this date or earlier"),
    Option(name: "undated", help: "Only sources without a date"),
    Option(name: "year", placeholder: "YEAR", help: "Only sources of this year"),
  ]

  static let theme = Option(
    name: "theme",
    placeholder: "THEME",
    help: "Only what has this theme, by id, label or the beginning of one"
  )
  static let kind = Option(
    name: "kind",
    placeholder: "KIND",
    help: "Only records of this kind, such as good-practice"
  )

  /// What chooses records in these sources, but for their kind.
  static let recordFilters: [Option] = [
    .theme,
    Option(name: "any", help: "Of several --theme, one is enough (the default)"),
    Option(name: "all", help: "Of several --theme, all are needed"),
    Option(name: "declared", help: "Only themes that the document names itself"),
    Option(name: "detected", help: "Only themes that the words of a record point to"),
    Option(
      name: "panel-theme",
      placeholder: "NAME",
      help: "Only what has a theme of this practice theme of the Panel"
    ),
    Option(name: "group", placeholder: "GROUP", help: "Only what has a theme of this group"),
    Option(name: "text", placeholder: "WORDS", help: "Only what has these words in its text"),
    Option(
      name: "where",
      placeholder: "PAIRS",
      help: "Only what has these values as well, as \"harm=neglect, age=under-1\""
    ),
    Option(
      name: "having",
      placeholder: "PAIRS",
      help: "Only sources with something that has these values"
    ),
  ]

  /// What chooses sources and records.
  static let filters: [Option] = sourceFilters + [.kind] + recordFilters

  /// The filters that can be written as name=value.
  static let pairs =
    filters.filter {
      $0.placeholder != nil && !["where", "having"].contains($0.name)
    } + [Option(name: "basis", placeholder: "BASIS", help: "declared, detected or both")]

  static let keepDuplicates = Option(
    name: "keep-duplicates",
    help: "Count a review that several documents tell of once for each"
  )
  static let limit = Option(name: "limit", placeholder: "N", help: "Only the first N")
  static let sort = Option(
    name: "sort",
    placeholder: "COLUMN",
    help: "Sort by a column: text from A to Z, the largest number first"
  )
  static let reverse = Option(name: "reverse", help: "The other way round")
}
