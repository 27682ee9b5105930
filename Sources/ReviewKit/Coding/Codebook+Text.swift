extension Codebook {
  /// The codebook that the program ships with.
  ///
  /// Its parts are read side by side, as that takes a tenth of the time of a short run.
  public static let standard: Codebook = {
    let parts = parallelMap(DefaultCodebook.parts) { part in
      do {
        return try Codebook(parsing: part, name: "default codebook")
      } catch {
        preconditionFailure("the default codebook must be without mistakes: \(error)")
      }
    }
    return Codebook(
      name: parts.first?.name ?? "",
      version: parts.first?.version ?? "",
      themes: parts.flatMap(\.themes)
    )
  }()

  /// Reads a codebook as `text` writes it.
  ///
  /// Without a line `codebook:` it is named after the file; without `version:` its version is
  /// empty.
  ///
  /// - Parameters:
  ///   - text: Lines of keys and values, as in the default codebook.
  ///   - name: The file's path, for messages.
  /// - Throws: The first mistake, with line and column.
  public init(parsing text: String, name: String) throws(CodebookError) {
    var parser = CodebookParser(name: name)
    try parser.parse(text)
    self.init(
      name: parser.title ?? name,
      version: parser.version ?? "",
      themes: parser.entries.map(Theme.init)
    )
  }

  /// This codebook with the additions of a second one.
  ///
  /// A theme whose id is known here gets the phrases, headings and exclusions that it does not have
  /// yet; a label, group, definition, panel theme or harm given there replaces the one here. Other themes
  /// are put at the end. Name and version tell of both, so that figures are not taken for those of
  /// the codebook as it was.
  ///
  /// - Parameters:
  ///   - text: A codebook whose themes of known id may leave out all but the id.
  ///   - name: The file's path, for messages.
  /// - Returns: The codebook with which to go on.
  /// - Throws: The first mistake, with line and column.
  public func extended(by text: String, name: String) throws(CodebookError) -> Codebook {
    var parser = CodebookParser(name: name, base: self)
    try parser.parse(text)
    var extended = self
    extended.name += ", extended by \(parser.title ?? name)"
    if let version = parser.version { extended.version += "+\(version)" }
    for entry in parser.entries {
      if let place = themes.firstIndex(where: { $0.id == entry.id }) {
        extended.themes[place].add(entry)
      } else {
        extended.themes.append(Theme(entry))
      }
    }
    return extended
  }

  /// The codebook in the format that `init(parsing:name:)` reads, without comments.
  ///
  /// Two codebooks are equal just when their texts are.
  public var text: String {
    var text = "codebook: \(name)\n"
    if !version.isEmpty { text += "version: \(version)\n" }
    for theme in themes { text += "\n" + theme.text }
    return text
  }

  func theme(withID id: String) -> Theme? {
    themes.first { $0.id == id }
  }
}

extension Theme {
  /// The key practice themes in the panel's annual report for 2023 to 2024.
  static let panelThemes = [
    "critical-thinking-and-challenge",
    "whole-family-approach",
    "identity-and-lived-experience",
    "vulnerability-of-babies",
    "domestic-abuse-and-harm",
    "risks-outside-the-family",
  ]

  /// A practice theme of the panel as the report names it; the id where it is none of them.
  package static func title(ofPanelTheme id: String) -> String {
    switch id {
    case "critical-thinking-and-challenge": "Critical thinking and professional challenge"
    case "whole-family-approach": "Whole family approach"
    case "identity-and-lived-experience":
      "Racial, ethnic and cultural identity and lived experience impact"
    case "vulnerability-of-babies": "Vulnerability of babies"
    case "domestic-abuse-and-harm": "Domestic abuse and harm to children"
    case "risks-outside-the-family": "Risks outside the family"
    default: id
    }
  }

  /// Whether a word is lower-case letters and digits, joined by single hyphens.
  static func isID(_ word: Substring) -> Bool {
    word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty
        && $0.allSatisfy {
          UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        }
    }
  }

  /// The id that comes nearest to what was written: "voice-of-the-child" for "Voice of the Child".
  static func id(like text: Substring) -> String? {
    let id = (try? Phrase(parsing: text))?.words.compactMap {
      if case .exact(let word) = $0 { word } else { nil }
    }.joined(separator: "-")
    return id.flatMap { isID($0[...]) ? $0 : nil }
  }
}

extension Theme {
  fileprivate init(_ entry: CodebookParser.Entry) {
    self.init(
      id: entry.id,
      label: entry.label ?? entry.id,
      definition: entry.definition ?? "",
      group: entry.group ?? "",
      panelThemes: entry.panelThemes ?? [],
      harm: entry.harm,
      phrases: entry.phrases,
      headingPhrases: entry.headingPhrases,
      hints: entry.hints,
      exclusions: entry.exclusions
    )
  }

  fileprivate mutating func add(_ entry: CodebookParser.Entry) {
    label = entry.label ?? label
    group = entry.group ?? group
    definition = entry.definition ?? definition
    panelThemes = entry.panelThemes ?? panelThemes
    harm = entry.harm ?? harm
    phrases += Self.additions(in: entry.phrases, to: phrases)
    headingPhrases += Self.additions(in: entry.headingPhrases, to: headingPhrases)
    exclusions += Self.additions(in: entry.exclusions, to: exclusions)
    let knownHints = Set(hints)
    hints += entry.hints.filter { !knownHints.contains($0) }
  }

  /// The phrases that match what none of the known ones does, whatever their spelling.
  private static func additions(in phrases: [Phrase], to known: [Phrase]) -> [Phrase] {
    let knownWords = Set(known.map(\.words))
    return phrases.filter { !knownWords.contains($0.words) }
  }

  fileprivate var text: String {
    var lines = ["theme: \(id)", "label: \(label)"]
    if !group.isEmpty { lines.append("group: \(group)") }
    if !panelThemes.isEmpty { lines.append("panel: " + panelThemes.joined(separator: ", ")) }
    if let harm { lines.append("harm: " + harm.rawValue) }
    lines.append("definition: \(definition)")
    lines += WordLists.filled(phrases.map(\.text), name: "phrases")
    lines += WordLists.filled(headingPhrases.map(\.text), name: "headings")
    lines += hints.map { "hints: " + $0.map(\.text).joined(separator: ", ") }
    lines += WordLists.filled(exclusions.map(\.text), name: "not")
    return lines.map { $0 + "\n" }.joined()
  }
}
