import ReviewKit

extension Session {
  /// Opens what the result is written to and finds the documents, before any is read.
  ///
  /// - Parameters:
  ///   - inputs: As `inputs(_:)` gives them.
  ///   - codebook: What the documents are coded with.
  /// - Returns: The documents, found and not yet read, and what the result is written to.
  /// - Throws: `CommandError` where the result cannot be written, or would be written over one of
  ///   the documents.
  func open(
    _ inputs: [String],
    _ codebook: Codebook
  ) throws(CommandError) -> (library: Library, output: Output) {
    let output = try openOutput()
    let library = try library(of: inputs, codebook: codebook)
    try output.mustNot(be: library.files)
    return (library, output)
  }

  /// Reads documents into rows and has `body` write what it makes of them.
  ///
  /// - Parameters:
  ///   - files: Those named as operands.
  ///   - codebook: What the documents are coded with.
  ///   - selections: What will be asked of the rows.
  ///   - detail: How much of each row is wanted.
  ///   - check: What figures are checked by.
  ///   - body: Gets all rows, not only those selected, and says what became of the question; it is
  ///     not asked where nothing could be read.
  /// - Returns: The higher of its status and that of reading.
  /// - Throws: `CommandError` where the documents cannot be found or the result not be written.
  func answer(
    _ files: [String],
    _ codebook: Codebook,
    selections: [Selection],
    detail: Catalogue.Detail,
    check: FigureCheck = FigureCheck(),
    _ body: (Catalogue, Output) throws(CommandError) -> ExitStatus
  ) throws(CommandError) -> ExitStatus {
    let (library, output) = try open(try inputs(files), codebook)
    let (catalogue, status) = try catalogue(
      of: library,
      selections: selections,
      detail: detail,
      check: check
    )
    guard let catalogue else { return status }
    let outcome = try body(catalogue, output)
    try output.finish()
    return max(status, outcome)
  }
}
