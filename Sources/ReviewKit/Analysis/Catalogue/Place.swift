/// Where something stands in a file, as it is cited.
public struct Place: Hashable, Sendable {
  /// The path as given.
  public var file: String
  /// `nil` for a whole document.
  public var lines: LineRange?
  /// The page by which it is cited; `nil` where its lines are.
  public var page: Int?

  public init(file: String, lines: LineRange? = nil, page: Int? = nil) {
    self.file = file
    self.lines = lines
    self.page = page
  }
}

extension Place: CustomStringConvertible {
  /// The lines of the file, as "file.txt:12-13".
  ///
  /// Where lines are only those of a conversion it is the page, as "file.pdf p. 4".
  public var description: String {
    if let page { return "\(file) p. \(page)" }
    return file + (lines.map { ":\($0)" } ?? "")
  }
}

extension ReviewDocument {
  func place(of passage: Passage) -> Place {
    Place(file: source.name, lines: passage.lines, page: citedPage(of: passage))
  }

  func place(of lines: LineRange) -> Place {
    Place(file: source.name, lines: lines, page: source.citedPage(ofLine: lines.first))
  }
}
