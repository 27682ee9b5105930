/// What themes are counted across: a review, or a document for what in it belongs to no review.
public struct ThemeSource: Hashable, Sendable {
  /// The id of the review or the document, unique in the library.
  public var id: String
  public var title: String
  public var isReview: Bool
  /// The path as given.
  public var file: String
  /// The lines of a review; `nil` for a document.
  public var lines: LineRange?
  /// The page by which it is cited; `nil` where its lines are.
  public var page: Int?
}

extension ReviewDocument {
  /// The document's sources: its reviews, then the document itself where it has no reviews, or has
  /// records that belong to none of them.
  public var themeSources: [ThemeSource] {
    reviewSources + (isSource ? [ownSource] : [])
  }

  var reviewSources: [ThemeSource] {
    reviews.map {
      ThemeSource(
        id: $0.id,
        title: $0.title,
        isReview: true,
        file: source.name,
        lines: $0.lines,
        page: source.citedPage(ofLine: $0.lines.first)
      )
    }
  }

  var ownSource: ThemeSource {
    ThemeSource(id: id, title: title ?? id, isReview: false, file: source.name)
  }

  var isSource: Bool {
    reviews.isEmpty || records.contains { $0.review == nil }
  }
}
