/// How many sources, reviews, cases or records belong to each pair of categories of two dimensions.
///
/// What is looked at are observations: each case of a source that the selection holds (or the
/// source, where it has none) with each record and label of it that is chosen. A pair of categories
/// counts where one observation has both: harm, outcome and age come from the same case, theme and
/// kind from the same record. A label has a theme and no kind. Where no records are chosen a source
/// is also an observation of itself, so that one without records counts as well.
///
/// Totals count each source, review, case or record once, so where categories overlap they are less
/// than the sum of their cells.
public struct CrossTab: Sendable {
  /// The categories of one side, the last of them "not stated".
  public struct Side: Sendable {
    public let dimension: Dimension
    public internal(set) var categories: [Category]
    /// How many belong to each category.
    public internal(set) var totals: [Int]
    /// Whether something belongs to several categories.
    public internal(set) var overlaps = false
    /// How many belong to no category, as a source without records has no theme and states none.
    public internal(set) var outside = 0
  }

  public let unit: CountingUnit
  public internal(set) var rows: Side
  public internal(set) var columns: Side
  /// For each row, the number for each column.
  public internal(set) var cells: [[Int]]
  /// How many are looked at.
  public internal(set) var total: Int
  /// Of these, those whose source has no case, so that nothing is stated of harm, outcome and age.
  public internal(set) var withoutCases = 0
}

extension CrossTab {
  /// Counts in what `Catalogue.selected(by:)` gave for the selection.
  ///
  /// The cost grows with the records, times the cases of their sources and the themes of each.
  public init(
    of catalogue: Catalogue,
    rows: Dimension,
    columns: Dimension,
    unit: CountingUnit = .sources,
    codebook: Codebook,
    selection: Selection = Selection()
  ) {
    let sides = (rows, columns)
    var counter = CrossTabCounter(catalogue, sides, unit, codebook, selection)
    counter.count()
    self = counter.table
    self.rows.categories = counter.rowCategories.list
    self.columns.categories = counter.columnCategories.list
    sort()
  }

  /// Puts categories without an order of their own in that of their size; "not stated" stays last.
  private mutating func sort() {
    let rowOrder = rows.sort()
    cells = rowOrder.map { cells[$0] }
    let columnOrder = columns.sort()
    cells = cells.map { row in columnOrder.map { row[$0] } }
  }
}

extension CrossTab {
  /// Puts the rows in another order of their places; "not stated", which is not among them, stays
  /// last.
  mutating func putRows(in order: [Int]) {
    let order = order + rows.categories.indices.suffix(1)
    rows.categories = order.map { rows.categories[$0] }
    rows.totals = order.map { rows.totals[$0] }
    cells = order.map { cells[$0] }
  }
}

extension CrossTab.Side {
  init(_ dimension: Dimension, count: Int) {
    self.dimension = dimension
    categories = []
    totals = Array(repeating: 0, count: count)
  }

  /// - Returns: Where each category stood before.
  fileprivate mutating func sort() -> [Int] {
    var order = Array(categories.indices)
    if !dimension.hasOrder {
      order = order.dropLast().sorted { (totals[$1], $0) < (totals[$0], $1) } + order.suffix(1)
    }
    categories = order.map { categories[$0] }
    totals = order.map { totals[$0] }
    return order
  }
}
