/// What the program calls itself in its output.
package enum Program {
  package static let name = "review-cli"
  package static let version = "0.1.0"
  package static let generator = "\(name) \(version)"
  /// The version of the shape of all JSON output.
  static let schemaVersion = 1
}

extension Codebook {
  /// The codebook as `codebook` prints it: the default one with its comments.
  package var printed: String {
    self == .standard ? DefaultCodebook.text : text
  }
}
