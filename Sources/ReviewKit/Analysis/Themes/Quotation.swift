/// A few words out of a record, with the place to find them.
public struct Quotation: Hashable, Sendable {
  /// Cut at words to about `longest` characters around the words that point to the theme; an
  /// ellipsis stands where something was left out.
  public var text: String
  public var place: Place
  /// The id of the record.
  public var record: String
  /// The id of the source.
  public var source: String
  public var kind: Record.Kind
  public var basis: Coding.Basis
  /// The words that point to the theme, as printed.
  public var evidence: [String]

  static let longest = 160
}

extension Quotation {
  /// A text cut to about `longest` characters around `words`, which it holds or not.
  static func excerpt(of text: String, around words: String?, longest: Int = longest) -> String {
    let characters = Array(text)
    guard characters.count > longest else { return text }
    let middle = words.flatMap { position(of: Array($0), in: characters) } ?? 0
    var start = max(0, min(middle - longest / 3, characters.count - longest))
    var end = min(characters.count, start + longest)
    if start > 0 {
      start = characters[start..<middle].firstIndex(of: " ").map { $0 + 1 } ?? middle
    }
    if end < characters.count {
      end = characters[start..<end].lastIndex(of: " ") ?? end
    }
    return (start > 0 ? "… " : "") + String(characters[start..<end])
      + (end < characters.count ? " …" : "")
  }

  private static func position(of words: [Character], in text: [Character]) -> Int? {
    guard let first = words.first, words.count <= text.count else { return nil }
    return (0...(text.count - words.count)).first { start in
      text[start] == first && text[start..<(start + words.count)].elementsEqual(words)
    }
  }
}
