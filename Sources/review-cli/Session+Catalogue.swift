import ReviewKit

extension Session {
  /// Reads a library into rows; reviews that several documents tell of become one unless the user
  /// wants them apart.
  ///
  /// - Returns: The rows, and whether inputs that were named could be read; no rows where nothing
  ///   could be.
  /// - Throws: `UsageError.unknownName` when the selection names what the library does not have.
  func catalogue(
    of library: Library,
    selection: Selection,
    detail: Catalogue.Detail,
    check: FigureCheck = FigureCheck()
  ) throws(CommandError) -> (catalogue: Catalogue?, status: ExitStatus) {
    try catalogue(of: library, selections: [selection], detail: detail, check: check)
  }

  /// The same for several selections out of one library.
  func catalogue(
    of library: Library,
    selections: [Selection],
    detail: Catalogue.Detail,
    check: FigureCheck = FigureCheck()
  ) throws(CommandError) -> (catalogue: Catalogue?, status: ExitStatus) {
    try catalogue(
      of: library,
      selections: selections,
      detail: detail,
      check: check,
      with: { _ in () },
      consume: { _ in }
    )
  }

  /// The same, where each document is looked at for something else as well while it is there.
  func catalogue<Value: Sendable>(
    of library: Library,
    selections: [Selection],
    detail: Catalogue.Detail,
    check: FigureCheck = FigureCheck(),
    with transform: @Sendable (ReviewDocument) -> Value,
    consume: (Value) -> Void
  ) throws(CommandError) -> (catalogue: Catalogue?, status: ExitStatus) {
    var catalogue = Catalogue()
    var copies: [DocumentCopy] = []
    let readsTexts = selections.contains { $0.readsTexts }
    let detail = readsTexts ? detail.union(.texts) : detail
    let status = read(
      library,
      isMeant: { document in selections.contains { $0.holds(document) } },
      { (Catalogue(of: $0, detail: detail, check: check), transform($0)) },
      copied: { copies.append($0) },
      consume: { rows, value in
        catalogue.append(rows)
        consume(value)
      }
    )
    guard !catalogue.documents.isEmpty else { return (nil, max(status, .nothingFound)) }
    catalogue.note(copies)
    if !arguments.has("keep-duplicates") { catalogue.joinRepeatedReviews() }
    if let unknown = selections.lazy.compactMap({ $0.unknownName(in: catalogue) }).first {
      throw .usage(.unknownName(unknown.name, option: unknown.option, nearest: unknown.nearest))
    }
    return (catalogue, status)
  }
}
