extension QueryError {
  /// The query with a caret below the character at fault, for a screen.
  package var picture: [String] {
    let before = DisplayText.safe(String(query.prefix(place)))
    return [
      "  " + DisplayText.safe(query),
      "  " + String(repeating: " ", count: DisplayText.width(before)) + "^",
    ]
  }
}
