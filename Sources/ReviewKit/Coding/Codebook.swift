/// The themes that records are coded with, each with the wording that points to it.
///
/// Themes are named by their place in `themes` in all other values, as this is cheap to compare and
/// to sort.
public struct Codebook: Hashable, Sendable {
  public var name: String
  public var version: String
  /// In the order in which they are printed.
  public var themes: [Theme]

  public init(name: String, version: String, themes: [Theme]) {
    self.name = name
    self.version = version
    self.themes = themes
  }
}

/// A subject that records can be about.
public struct Theme: Hashable, Sendable {
  /// Kebab-case and stable, such as "voice-of-the-child".
  public var id: String
  public var label: String
  public var definition: String
  public var group: String
  /// The practice themes of the Child Safeguarding Practice Review Panel that it belongs to (annual
  /// report 2023 to 2024).
  public var panelThemes: [String]
  /// Whose harm it is; `nil` for a theme that is none.
  public var harm: Harm? = nil
  /// Wording that counts anywhere.
  public var phrases: [Phrase]
  /// Wording that counts only in a declared label or a heading, where less is enough.
  public var headingPhrases: [Phrase]
  /// Wording that is too weak to count alone, in groups: two different hints of one group near each
  /// other give the theme.
  public var hints: [[Hint]] = []
  /// Wording that voids a phrase or hint of this theme that it overlaps.
  public var exclusions: [Phrase]
}

extension Theme {
  /// What a case can have suffered.
  public enum Harm: String, CaseIterable, Sendable {
    /// What was done to the child or adult, or befell them.
    case child
    /// What those have whom the child lives with, and the child has to live with.
    case family
  }
}

/// Weak wording of a theme.
///
/// Synonyms make one hint, so that saying a thing twice is not saying two things.
public struct Hint: Hashable, Sendable {
  /// Any of these.
  public var phrases: [Phrase]
  /// As written in the codebook.
  public var text: String

  public init(phrases: [Phrase], text: String) {
    self.phrases = phrases
    self.text = text
  }
}

/// Words in a row, as a codebook writes them: `hear* ... child`.
public struct Phrase: Hashable, Sendable {
  /// One step of a phrase.
  public enum Word: Hashable, Sendable {
    /// This word, folded.
    case exact(String)
    /// Any word that begins so, folded.
    case stem(String)
    /// Up to `Phrase.longestGap` words of any sort.
    case gap
  }

  /// How many words a gap may hold.
  public static let longestGap = 4

  public var words: [Word]
  /// As written in the codebook.
  public var text: String

  public init(words: [Word], text: String) {
    self.words = words
    self.text = text
  }
}

/// A theme given to a record.
public struct Coding: Hashable, Sendable {
  public enum Basis: String, Sendable {
    /// The document says so: the record stands under a heading or in a list that names the theme.
    case declared
    /// The record's own words say so.
    case detected
    case both
  }

  /// Its place in the codebook's themes.
  public var theme: Int
  public var basis: Basis
  /// The words that did it, as passages of the source, in reading order; empty for a coding that is
  /// only declared.
  public var evidence: [Passage]

  public init(theme: Int, basis: Basis, evidence: [Passage]) {
    self.theme = theme
    self.basis = basis
    self.evidence = evidence
  }
}
