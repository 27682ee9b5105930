import ReviewKit

extension Session {
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

  /// The first operand where it is only a piece of the name of the theme that it stands for.
  func pieceOfName(of theme: Theme) -> String? {
    let words = arguments.operands.prefix { !isFile($0) }
    let names = [theme.id, Selection.key(theme.label)]
    let isWhole = words.indices.contains { end in
      names.contains(Selection.key(words[...end].joined(separator: " ")))
    }
    return isWhole ? nil : words.first
  }

  /// Whether an operand is a file or folder, or looks like one.
  func isMeantAsFile(_ word: String) -> Bool { isFile(word) || looksLikeFile(word) }

  /// A name, whose words need no quotation marks, and the files behind it.
  func nameAndFiles() -> (name: String, files: [String]) {
    let operands = arguments.operands
    let words =
      operands.prefix(1) + operands.dropFirst().prefix { !isMeantAsFile($0) }
    return (words.joined(separator: " "), Array(operands.dropFirst(words.count)))
  }

  /// - Throws: `UsageError.misplacedValue` for what is no file but the value of an option, such as a
  ///   theme without `--theme` in front.
  func checkFiles(_ operands: [String]) throws(UsageError) {
    for word in operands where !isFile(word) && !looksLikeFile(word) {
      if let option = arguments.option(taking: word) { throw .misplacedValue(word, option: option) }
    }
  }

  func isFile(_ word: String) -> Bool {
    word == SourceText.standardInputName
      || (try? FileSystem.entry(
        at: FilePath(word).resolved(in: environment.workingDirectory)
      )) != nil
  }

  private func looksLikeFile(_ word: String) -> Bool { word.contains("/") || hasExtension(word) }

  /// Whether a word ends as documents do.
  func hasExtension(_ word: String) -> Bool {
    DocumentFiles.extensions.contains { word.hasSuffix("." + $0) }
  }
}
