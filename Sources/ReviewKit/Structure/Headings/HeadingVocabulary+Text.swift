extension HeadingVocabulary {
  /// The headings that the tool ships with.
  public static let standard: HeadingVocabulary = {
    do {
      return try HeadingVocabulary(parsing: DefaultHeadings.text, name: "default headings")
    } catch {
      preconditionFailure("the default headings must be without mistakes: \(error)")
    }
  }()

  /// Reads heading words as `text` writes them.
  init(parsing text: String, name: String) throws(VocabularyError) {
    var parser = VocabularyParser(name: name)
    try parser.parse(text)
    self.init(entries: parser.entries, exclusions: parser.exclusions)
  }

  /// This vocabulary with the words of a second one, which are tried first.
  ///
  /// A phrase that stands in both says what the second one says. What stands behind `not` there is
  /// taken out.
  ///
  /// - Parameters:
  ///   - text: Lines of roles and phrases, as in the default vocabulary.
  ///   - name: The file's path, for messages.
  /// - Returns: The vocabulary with which to go on.
  /// - Throws: The first mistake, with line and column.
  public func extended(by text: String, name: String) throws(VocabularyError) -> HeadingVocabulary {
    var parser = VocabularyParser(name: name, base: self)
    try parser.parse(text)
    let added = Set(parser.entries.map(\.pattern))
    let removed = Set(parser.exclusions)
    // What is added again stands in the vocabulary after all.
    let stillRemoved = exclusions.filter { !added.contains($0) && !removed.contains($0) }
    return HeadingVocabulary(
      entries: parser.entries
        + entries.filter { !added.contains($0.pattern) && !removed.contains($0.pattern) },
      exclusions: stillRemoved + parser.exclusions.filter { Self.standard.knows($0) }
    )
  }

  /// The vocabulary in the format that `extended(by:name:)` reads: to extend the default vocabulary
  /// by it gives this one.
  ///
  /// Two vocabularies are equal just when their texts are.
  public var text: String {
    var lines = WordLists.filled(exclusions.map(\.text), name: VocabularyParser.exclusion)
    for run in runs {
      if !lines.isEmpty { lines.append("") }
      lines += WordLists.filled(run.phrases, name: run.role.rawValue)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Phrases that say the same, as they are written, in the order in which they are tried.
  public var runs: [(role: Role, phrases: [String])] {
    var runs: [(role: Role, phrases: [String])] = []
    for entry in entries {
      if runs.last?.role != entry.role { runs.append((entry.role, [])) }
      runs[runs.count - 1].phrases.append(entry.pattern.text)
    }
    return runs
  }

  /// Phrases of the default vocabulary that were taken out of this one.
  public var excludedPhrases: [String] { exclusions.map(\.text) }

  /// All phrases as they are written.
  var phrases: [String] { entries.map(\.pattern.text) }

  func knows(_ pattern: Entry.Pattern) -> Bool {
    entries.contains { $0.pattern == pattern } || exclusions.contains(pattern)
  }
}

extension HeadingVocabulary: Equatable {
  public static func == (left: HeadingVocabulary, right: HeadingVocabulary) -> Bool {
    left.text == right.text
  }
}
