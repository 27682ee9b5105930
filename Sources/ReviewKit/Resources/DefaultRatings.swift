/// The colours by which plans and audits rate: the one place where they are kept.
enum DefaultRatings {
  static let colours = "red, amber, green"
}
