/// Reads a codebook from its text, a line at a time; stops at the first mistake.
///
/// A line is a comment that begins with `#`, blank, or a key, a colon and a value. What stands
/// above the first `theme:` is about the whole codebook, all else about the theme above it.
/// `phrases`, `headings`, `hints` and `not` hold phrases parted by commas, and may be repeated.
struct CodebookParser {
  enum Key: String, CaseIterable {
    case codebook, version, theme, label, group, panel, harm, definition, phrases, headings, hints,
      not
  }

  let name: String
  /// The codebook that the text extends: its themes need nothing but their id.
  let base: Codebook?
  private(set) var title: String?
  private(set) var version: String?
  private(set) var entries: [Entry] = []
  private var line = KeyedLine()
  /// Where the keys that may stand once were given, in the codebook's head or the present theme.
  private var firstLines: [Key: Int] = [:]
  /// The phrases of the present theme, by the key that they stand under.
  private var known: Set<KnownPhrase> = []
  private var reader = PhraseReader()

  /// What the text says of a theme; `nil` for what it leaves out.
  struct Entry {
    let id: String
    let line: KeyedLine
    var label: String?
    var group: String?
    var definition: String?
    var panelThemes: [String]?
    var harm: Theme.Harm?
    var phrases: [Phrase] = []
    var headingPhrases: [Phrase] = []
    var hints: [[Hint]] = []
    var exclusions: [Phrase] = []
  }

  init(name: String, base: Codebook? = nil) {
    self.name = name
    self.base = base
  }

  mutating func parse(_ text: String) throws(CodebookError) {
    for line in KeyedLine.lines(of: text, name: name) {
      self.line = line
      if let content = line.content { try parseLine(content) }
    }
    try finishTheme()
    if entries.isEmpty { throw error(.noThemes, at: line.text.startIndex) }
  }
}

extension CodebookParser {
  private mutating func parseLine(_ content: Substring) throws(CodebookError) {
    guard let (word, value) = line.parts else { throw error(.noKey, at: content.startIndex) }
    guard let key = Key(rawValue: String(word)) else {
      throw error(unknown(String(word)), at: content.startIndex)
    }
    if value.isEmpty { throw error(.missingValue(key: key.rawValue), at: content.endIndex) }
    try checkPlace(of: key, at: content.startIndex)
    try take(value, for: key)
  }

  private func unknown(_ word: String) -> CodebookFault {
    let keys = Key.allCases.map(\.rawValue)
    return .unknownKey(word, suggestion: Spelling.nearest(to: word.lowercased(), in: keys))
  }

  private mutating func checkPlace(of key: Key, at place: String.Index) throws(CodebookError) {
    switch key {
    case .theme, .phrases, .headings, .hints, .not:
      break
    case .codebook, .version, .label, .group, .panel, .harm, .definition:
      if let first = firstLines.updateValue(line.number, forKey: key) {
        throw error(.repeatedKey(key.rawValue, firstLine: first), at: place)
      }
    }
    let isAboutWhole = key == .codebook || key == .version
    if isAboutWhole, !entries.isEmpty { throw error(.insideTheme(key: key.rawValue), at: place) }
    if !isAboutWhole, key != .theme, entries.isEmpty {
      throw error(.beforeFirstTheme(key: key.rawValue), at: place)
    }
  }

  private mutating func take(_ value: Substring, for key: Key) throws(CodebookError) {
    let last = entries.count - 1
    switch key {
    case .codebook: title = String(value)
    case .version: version = String(value)
    case .theme: try beginTheme(value)
    case .label: entries[last].label = String(value)
    case .group: entries[last].group = String(value)
    case .definition: entries[last].definition = String(value)
    case .panel: entries[last].panelThemes = try panelThemes(in: value)
    case .harm: entries[last].harm = try harm(value)
    case .phrases: entries[last].phrases += try newPhrases(in: value, for: key)
    case .headings: entries[last].headingPhrases += try newPhrases(in: value, for: key)
    case .hints: entries[last].hints.append(try hints(in: value))
    case .not: entries[last].exclusions += try newPhrases(in: value, for: key)
    }
  }

  /// Phrases that the theme at hand does not have yet: alternatives often meet one that is there.
  private mutating func newPhrases(
    in value: Substring,
    for key: Key
  ) throws(CodebookError) -> [Phrase] {
    var found = try phrases(in: value)
    found.removeAll { !known.insert(KnownPhrase(key, $0.words)).inserted }
    return found
  }

  private mutating func beginTheme(_ value: Substring) throws(CodebookError) {
    try finishTheme()
    firstLines.removeAll(keepingCapacity: true)
    known.removeAll(keepingCapacity: true)
    let id = String(value)
    guard Theme.isID(value) else {
      throw error(.malformedID(id, suggestion: Theme.id(like: value)), at: value.startIndex)
    }
    if let first = entries.first(where: { $0.id == id }) {
      throw error(.duplicateTheme(id, firstLine: first.line.number), at: value.startIndex)
    }
    entries.append(Entry(id: id, line: line))
  }

  /// Sees that the theme above is complete, now that all its lines are read.
  private func finishTheme() throws(CodebookError) {
    guard let entry = entries.last, base?.theme(withID: entry.id) == nil else { return }
    let missing: CodebookFault
    if entry.label == nil {
      missing = .missingLabel(theme: entry.id)
    } else if entry.definition == nil {
      missing = .missingDefinition(theme: entry.id)
    } else if entry.phrases.isEmpty, entry.headingPhrases.isEmpty {
      missing = .missingPhrases(theme: entry.id)
    } else {
      return
    }
    throw error(missing, at: entry.line.text.startIndex, of: entry.line)
  }

  private mutating func phrases(in value: Substring) throws(CodebookError) -> [Phrase] {
    var phrases: [Phrase] = []
    for part in value.partedByCommas { phrases += try alternatives(in: part) }
    return phrases
  }

  private mutating func hints(in value: Substring) throws(CodebookError) -> [Hint] {
    var hints: [Hint] = []
    for part in value.partedByCommas {
      hints.append(Hint(phrases: try alternatives(in: part), text: part.trimmed.withSingleBlanks))
    }
    return hints
  }

  private mutating func alternatives(in part: Substring) throws(CodebookError) -> [Phrase] {
    let text = part.trimmed
    if text.isEmpty { throw error(.emptyPhrase, at: part.startIndex) }
    do {
      return try reader.alternatives(in: text)
    } catch {
      let place = text.utf8.index(text.startIndex, offsetBy: error.offset)
      throw self.error(error.reason, at: place)
    }
  }

  private func panelThemes(in value: Substring) throws(CodebookError) -> [String] {
    var ids: [String] = []
    for part in value.partedByCommas {
      let id = String(part.trimmed)
      guard Theme.panelThemes.contains(id) else {
        let suggestion = Spelling.nearest(to: id, in: Theme.panelThemes)
        throw error(.unknownPanelTheme(id, suggestion: suggestion), at: part.trimmed.startIndex)
      }
      ids.append(id)
    }
    return ids
  }

  private func harm(_ value: Substring) throws(CodebookError) -> Theme.Harm {
    guard let harm = Theme.Harm(rawValue: String(value)) else {
      throw error(.unknownHarm(String(value)), at: value.startIndex)
    }
    return harm
  }

  private func error(
    _ fault: CodebookFault,
    at place: String.Index,
    of line: KeyedLine? = nil
  ) -> CodebookError {
    (line ?? self.line).error(fault, at: place, in: name)
  }
}

/// A phrase of the theme at hand and the key that it stands under.
///
/// Its hash is made of bytes: those of strings and their lists took a tenth of the time of a short
/// run.
private struct KnownPhrase: Hashable {
  private let bytesHash: UInt64
  private let key: CodebookParser.Key
  private let words: [Phrase.Word]

  init(_ key: CodebookParser.Key, _ words: [Phrase.Word]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      switch word {
      case .exact(let letters), .stem(let letters):
        for byte in letters.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      case .gap: break
      }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    bytesHash = hash
    self.key = key
    self.words = words
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytesHash)
  }
}
