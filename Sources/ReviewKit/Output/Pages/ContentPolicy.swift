/// Says to a browser what a page may do: look as our style sheets say, run our own script where it
/// has one, and nothing else (Content Security Policy Level 3).
///
/// Style sheets and scripts are known by their hashes, so that even markup that got into a page by a
/// fault of ours could neither run nor change how it looks.
struct ContentPolicy: Hashable, Sendable {
  /// As it stands in the page.
  let text: String

  init(styles: [StaticString], script: StaticString?) {
    let rules = [
      "default-src 'none'", "style-src " + styles.map(Self.source).joined(separator: " "),
      "script-src " + (script.map(Self.source) ?? "'none'"), "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ]
    text = rules.joined(separator: "; ")
  }

  /// "'sha256-…'" of what stands between the tags.
  static func source(_ literal: StaticString) -> String {
    let bytes = UnsafeBufferPointer(
      start: literal.utf8Start,
      count: literal.utf8CodeUnitCount
    )
    let hash = Base64.text(of: SHA256.digest(of: Array(bytes)))
    return "'sha256-\(String(decoding: hash, as: UTF8.self))'"
  }
}
