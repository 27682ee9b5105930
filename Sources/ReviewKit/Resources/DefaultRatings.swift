/// The colours by which plans and audits rate: the one place where they are kept.
enum DefaultRatings {
  static let colours = "red, amber, green"
  /// What stands over the explanation of each: "key red".
  static let keys = "key " + colours.replacing(", ", with: ", key ")
}
