import ReviewKit

extension Session {
  /// What the options of `themes` choose.
  func selection(_ codebook: Codebook) throws(CommandError) -> Selection {
    var selection = Selection()
    let kinds = Record.Kind.allCases.map { ($0.argument, $0) }
    selection.kinds = Set(
      try usable { () throws(UsageError) in try arguments.choices("kind", of: kinds) }
    )
    selection.reviews = arguments.values("review")
    selection.documents = arguments.values("document")
    selection.groups = arguments.values("group")
    if let group = selection.unknownGroups(in: codebook).first {
      throw .usage(unknownGroup(group, codebook))
    }
    return selection
  }

  private func unknownGroup(_ group: String, _ codebook: Codebook) -> UsageError {
    var groups: [String] = []
    for theme in codebook.themes where !groups.contains(theme.group) { groups.append(theme.group) }
    return .unknownValue(
      group,
      option: "--group",
      nearest: Suggestion.nearest(to: group, in: groups),
      expected: groups.map { "\"\($0)\"" }
    )
  }

  /// The theme that the first operands name, if they do, and the files that the others are.
  ///
  /// What exists as a file or folder is one; so is what looks like one and names no theme. Words of
  /// a label need no quotation marks.
  func themeAndFiles(
    _ codebook: Codebook
  ) throws(UsageError) -> (theme: Int?, files: [String]) {
    let operands = arguments.operands
    let words = operands.prefix { !isFile($0) }
    guard let first = words.first else { return (nil, operands) }
    for count in stride(from: words.count, through: 1, by: -1) {
      let name = words.prefix(count).joined(separator: " ")
      if case .theme(let theme) = codebook.theme(named: name) {
        return (theme, Array(operands.dropFirst(count)))
      }
    }
    if looksLikeFile(first) { return (nil, operands) }
    guard case .unclear(let candidates) = codebook.theme(named: first) else {
      return (nil, operands)
    }
    throw candidates.count > 1
      ? .unclearTheme(first, candidates: candidates)
      : .unknownTheme(first, nearest: candidates)
  }

  private func isFile(_ word: String) -> Bool {
    word == SourceText.standardInputName
      || (try? FileSystem.entry(
        at: FilePath(word).resolved(in: environment.workingDirectory)
      )) != nil
  }

  private func looksLikeFile(_ word: String) -> Bool {
    word.contains("/") || DocumentFiles.extensions.contains { word.hasSuffix("." + $0) }
  }
}
