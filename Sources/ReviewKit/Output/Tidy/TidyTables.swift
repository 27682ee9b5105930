/// The tables of an export, made of the part of a library that is looked at.
package struct TidyTables: Sendable {
  let catalogue: Catalogue
  let codebook: Codebook
  let selection: Selection
  let disclosure: Disclosure

  /// Tables of what `Catalogue.selected(by:)` gave for the selection, with texts and evidence.
  package init(
    of catalogue: Catalogue,
    codebook: Codebook,
    selection: Selection,
    disclosure: Disclosure = Disclosure()
  ) {
    self.catalogue = catalogue
    self.codebook = codebook
    self.selection = selection
    self.disclosure = disclosure
  }

  /// The tables to write: where counts are made fit for publication only tallies and the codebook,
  /// as small counts can be worked out from tables with a row for each thing.
  package var written: [TidyTable] {
    disclosure.isActive ? [themeTallies, cooccurrence, codebookTable] : all
  }

  /// The names of those that are left out.
  package var leftOut: [String] {
    guard disclosure.isActive else { return [] }
    let names = Set(written.map(\.name))
    return all.map(\.name).filter { !names.contains($0) }
  }

  /// All tables, in the order in which they are described.
  var all: [TidyTable] {
    [
      documents, reviews, cases, records, codings, declaredThemes, recommendations, statistics,
      themeTallies, themeBySource, cooccurrence, codebookTable,
    ]
  }

  func ids(_ themes: [Int]) -> [String] { themes.map { codebook.themes[$0].id } }
}
