/// The categories of a dimension in the part of a library that is looked at, and which of them its
/// sources, cases and records belong to.
struct Categories {
  /// "Not stated" is the last.
  let list: [Category]
  private let dimension: Dimension
  private let codebook: Codebook
  private var places: [String: Int] = [:]
  /// For each theme of the codebook.
  private var placesOfTheme: [[Int]] = []
  /// For each document of the catalogue.
  private var placeOfDocument: [Int?] = []

  private var notStated: Int { list.count - 1 }

  /// The catalogue is what `Catalogue.selected(by:)` gave for the selection.
  init(
    of dimension: Dimension,
    in catalogue: Catalogue,
    codebook: Codebook,
    selection: Selection
  ) {
    self.dimension = dimension
    self.codebook = codebook
    let entries = CategoryList(catalogue, codebook, selection).entries(of: dimension)
    list = entries.map(\.category)
    for (place, entry) in entries.enumerated() { places[entry.key] = place }
    if dimension.isOfRecords {
      placesOfTheme = codebook.themes.map { theme in
        dimension.keys(of: theme).compactMap { places[$0] }
      }
    }
    if dimension == .document { placeOfDocument = catalogue.documents.map { places[$0.id] } }
  }
}

extension Categories {
  /// The categories of a source and one of its cases, `nil` where it has none; empty for a
  /// dimension of records.
  func categories(of source: SourceEntry, _ facts: Case?) -> [Int] {
    switch dimension {
    case .review: found(source.isReview ? [source.id] : [])
    case .partnership: found(source.partnerships.map(Selection.partnership))
    case .reviewKind: found(source.reviewKind.map { [$0.rawValue] } ?? [])
    case .year: found(source.year.map { [$0] } ?? [])
    case .harm: found((facts?.harms ?? []).map { codebook.themes[$0].id })
    case .outcome: found((facts?.outcome).map { [$0.rawValue] } ?? [])
    case .age: found([Term(AgeBand(age: facts?.age)).key])
    case .theme, .kind, .document, .panelTheme, .group: []
    }
  }

  /// The categories of a record, or of a label, which has no kind, with the themes that count;
  /// empty for a dimension of sources.
  func categories(of kind: Record.Kind?, in document: Int, themes: [Int]) -> [Int] {
    switch dimension {
    case .kind: kind.map { found([$0.rawValue]) } ?? [notStated]
    case .document: category(ofDocument: document)
    case .theme, .panelTheme, .group: categories(ofThemes: themes)
    case .review, .partnership, .reviewKind, .year, .harm, .outcome, .age: []
    }
  }

  /// The category of a document, by its place in the catalogue; none for other dimensions.
  func category(ofDocument document: Int) -> [Int] {
    guard dimension == .document else { return [] }
    return placeOfDocument[document].map { [$0] } ?? []
  }

  private func categories(ofThemes themes: [Int]) -> [Int] {
    let places = themes.flatMap { placesOfTheme[$0] }
    // A theme that is not listed is stated all the same.
    if dimension == .theme ? themes.isEmpty : places.isEmpty { return [notStated] }
    return Self.distinct(places)
  }

  private func found(_ keys: [String]) -> [Int] {
    keys.isEmpty ? [notStated] : Self.distinct(keys.compactMap { places[$0] })
  }

  private static func distinct(_ places: [Int]) -> [Int] {
    places.count < 2 ? places : Set(places).sorted()
  }
}

extension Dimension {
  /// What the categories of a theme are found by.
  fileprivate func keys(of theme: Theme) -> [String] {
    switch self {
    case .theme: [theme.id]
    case .panelTheme: theme.panelThemes
    case .group: [theme.group]
    case .kind, .review, .partnership, .reviewKind, .year, .harm, .outcome, .age, .document: []
    }
  }
}
