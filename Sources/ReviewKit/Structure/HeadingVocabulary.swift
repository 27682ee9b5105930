/// The headings we know, as phrases with the role each gives to the text under it.
public struct HeadingVocabulary: Sendable {
  public static let standard = HeadingVocabulary()
}
