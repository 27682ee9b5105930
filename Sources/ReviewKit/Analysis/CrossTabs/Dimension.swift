/// What sources, cases or records can be told apart by: the rows or columns of a cross-tabulation.
public enum Dimension: String, CaseIterable, Sendable {
  case theme
  case kind
  case review
  case partnership
  case reviewKind = "review-kind"
  case year
  case harm
  case outcome
  case age
  case document
  case panelTheme = "panel-theme"
  case group
}

extension Dimension {
  /// As JSON names it: "reviewKind".
  var key: String { "\(self)" }

  /// For people: "kind of record".
  public var title: String {
    switch self {
    case .kind: "kind of record"
    case .reviewKind: "kind of review"
    case .panelTheme: "practice theme of the Panel"
    case .group: "group of themes"
    case .theme, .review, .partnership, .year, .harm, .outcome, .age, .document: rawValue
    }
  }

  public var plural: String {
    switch self {
    case .kind: "kinds of record"
    case .reviewKind: "kinds of review"
    case .panelTheme: "practice themes of the Panel"
    case .group: "groups of themes"
    case .theme, .review, .partnership, .year, .harm, .outcome, .age, .document: rawValue + "s"
    }
  }

  /// Whether records and labels are told apart, and not their sources or cases.
  ///
  /// A document is met on both ways: records stand in one, and so does a source without any.
  var isOfRecords: Bool {
    switch self {
    case .theme, .kind, .document, .panelTheme, .group: true
    case .review, .partnership, .reviewKind, .year, .harm, .outcome, .age: false
    }
  }

  /// Whether cases are told apart.
  var isOfCases: Bool { [.harm, .outcome, .age].contains(self) }

  /// Whether the categories have an order of their own, such as years; others stand by size.
  var hasOrder: Bool {
    switch self {
    case .kind, .review, .year, .outcome, .age, .document: true
    case .theme, .partnership, .reviewKind, .harm, .panelTheme, .group: false
    }
  }
}

/// One row or column of a cross-tabulation.
public struct Category: Hashable, Sendable {
  /// As the filter named like the dimension takes it, such as "under-1".
  public var value: String
  /// The same in JSON, such as "underOne".
  public var key: String
  /// For people.
  public var label: String
  /// What chooses the same: under this and the selection of the table, a list has as many rows as
  /// the table counts.
  public var selection: Selection
}
