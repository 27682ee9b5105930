import ReviewKit

/// What both ways of searching are asked, and how they read.
struct SearchRequest {
  let format: Format
  let codebook: Codebook
  let limit: Int?
  private let session: Session
  private let selection: Selection

  init(_ session: Session) throws(CommandError) {
    self.session = session
    format = try session.format(of: Format.allCases)
    codebook = try session.codebookForReading()
    limit = try session.usable { () throws(UsageError) in try session.arguments.count("limit") }
    selection = try session.selection(codebook)
  }

  /// Reads and selects, and leaves the rest to `body`, which says whether anything was found.
  func run(
    _ files: [String],
    _ body: (Catalogue, Output) throws(CommandError) -> Bool
  ) throws(CommandError) -> ExitStatus {
    try session.answer(files, codebook, selections: [selection], detail: .all) {
      catalogue,
      output throws(CommandError) in
      try body(catalogue.selected(by: selection), output) ? .done : .nothingFound
    }
  }
}
