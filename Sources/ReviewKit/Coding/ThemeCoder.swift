/// Finds a codebook's themes in text.
public struct ThemeCoder: Sendable {
  public let codebook: Codebook

  public init(codebook: Codebook) {
    self.codebook = codebook
  }

  /// The themes whose wording stands in a passage, in the order of the codebook, each with the words that did it.
  public func detections(in passage: Passage, of source: SourceText) -> [Coding] {
    []
  }

  /// The themes that a declared label or a heading names, in the order of the codebook.
  public func themes(inLabel label: String) -> [Int] {
    []
  }
}
