/// Makes the categories of a dimension.
struct CategoryList {
  /// A category, and what it is found by.
  typealias Entry = (key: String, category: Category)

  private let catalogue: Catalogue
  private let codebook: Codebook
  private let selection: Selection

  init(_ catalogue: Catalogue, _ codebook: Codebook, _ selection: Selection) {
    self.catalogue = catalogue
    self.codebook = codebook
    self.selection = selection
  }

  /// All of a closed set, else what the catalogue has; in their own order, "not stated" last.
  func entries(of dimension: Dimension) -> [Entry] {
    switch dimension {
    case .theme: themes
    case .kind: kinds
    case .review: reviews
    case .partnership: partnerships
    case .reviewKind: reviewKinds
    case .year: years
    case .harm: harms
    case .outcome: outcomes
    case .age: ages
    case .document: documents
    case .panelTheme: panelThemes
    case .group: groups
    }
  }
}

extension CategoryList {
  private func entry(
    _ key: String,
    _ value: String,
    _ label: String,
    _ choose: (inout Selection) -> Void
  ) -> Entry {
    var selection = Selection()
    choose(&selection)
    return (key, Category(value: value, key: value, label: label, selection: selection))
  }

  /// A value of a closed set, which is found by what JSON calls it.
  private func entry(_ term: Term, _ choose: (inout Selection) -> Void) -> Entry {
    var selection = Selection()
    choose(&selection)
    let category = Category(
      value: term.word,
      key: term.key,
      label: term.label,
      selection: selection
    )
    return (term.key, category)
  }

  private func notStated(_ choose: (inout Selection) -> Void) -> [Entry] {
    [entry(Term.notStated, choose)]
  }

  private var themes: [Entry] {
    codebook.themes.indices.filter { selection.lists($0) }.map { place in
      let theme = codebook.themes[place]
      return entry(theme.id, theme.id, theme.label) { $0.themes = [.value(place)] }
    } + notStated { $0.themes = [.notStated] }
  }

  private var kinds: [Entry] {
    Record.Kind.allCases.map { kind in
      entry(Term(kind)) { $0.kinds = [.value(kind)] }
    } + notStated { $0.kinds = [.notStated] }
  }

  private var reviews: [Entry] {
    catalogue.sources.filter(\.isReview).map { review in
      entry(review.id, review.id, review.title) { $0.reviews = [.value(review.id)] }
    } + notStated { $0.reviews = [.notStated] }
  }

  private var partnerships: [Entry] {
    var known: Set<String> = []
    let names = catalogue.sources.flatMap(\.partnerships).filter {
      known.insert(Selection.partnership($0)).inserted
    }
    return names.sorted().map { name in
      entry(Selection.partnership(name), name, name) { $0.partnerships = [.value(name)] }
    } + notStated { $0.partnerships = [.notStated] }
  }

  private var reviewKinds: [Entry] {
    Review.Kind.allCases.map { kind in
      entry(Term(kind)) { $0.reviewKinds = [.value(kind)] }
    } + notStated { $0.reviewKinds = [.notStated] }
  }

  private var outcomes: [Entry] {
    Case.Outcome.allCases.map { outcome in
      entry(Term(outcome)) { $0.outcomes = [.value(outcome)] }
    } + notStated { $0.outcomes = [.notStated] }
  }

  private var years: [Entry] {
    Set(catalogue.sources.compactMap(\.year)).sorted().map { year in
      entry(year, year, year) { $0.years = [.value(year)] }
    } + notStated { $0.years = [.notStated] }
  }

  private var harms: [Entry] {
    let facets = catalogue.sources.flatMap(\.facets).filter { selection.holds($0) }
    return Set(facets.flatMap { $0?.harms ?? [] }).sorted().map { place in
      let theme = codebook.themes[place]
      return entry(theme.id, theme.id, theme.label) { $0.harms = [.value(place)] }
    } + notStated { $0.harms = [.notStated] }
  }

  private var ages: [Entry] {
    AgeBand.allCases.filter { $0 != .notStated }.map { band in
      entry(Term(band)) { $0.ages = [band] }
    } + notStated { $0.ages = [.notStated] }
  }

  private var documents: [Entry] {
    let isChosen = selection.documentsChosen(of: catalogue)
    return zip(catalogue.documents, isChosen).filter(\.1).map { document, _ in
      entry(document.id, document.id, document.title ?? document.id) {
        $0.documents = [.value(document.id)]
      }
    } + notStated { $0.documents = [.notStated] }
  }

  private var panelThemes: [Entry] {
    codebook.panelThemes.compactMap { name in
      codebook.condition(panelTheme: name).map { condition in
        entry(name, name, Theme.title(ofPanelTheme: name)) { $0.panelThemes = [condition] }
      }
    } + notStated { $0.panelThemes = [codebook.isInNoPanelTheme] }
  }

  private var groups: [Entry] {
    codebook.groups.compactMap { name in
      codebook.condition(group: name).map { condition in
        entry(name, name, name) { $0.groups = [condition] }
      }
    } + notStated { $0.groups = [codebook.isInNoGroup] }
  }
}
