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
    let inputs = try session.inputs(files)
    let output = try session.openOutput()
    let library = try session.library(of: inputs, codebook: codebook)
    try output.mustNot(be: library.files)
    let (catalogue, status) = try session.catalogue(
      of: library,
      selection: selection,
      detail: .all
    )
    guard let selected = catalogue?.selected(by: selection) else { return status }
    let isFound = try body(selected, output)
    try output.finish()
    return max(status, isFound ? .done : .nothingFound)
  }
}
