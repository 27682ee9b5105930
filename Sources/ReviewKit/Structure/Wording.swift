/// Lists of phrases that tell statements apart where no heading does.
public struct Wording: Sendable {
  /// The name of a list in `DefaultWording`.
  enum List: String, CaseIterable {
    case imperatives
    case orders
    case agents
    case resources
    case titles
    case openers
    case recommendations
    case contexts
    case shortfalls
    case bodies
    case requests
    case control
    case lessons
    case verbs
    case navigation
    case courses
  }

  private let lists: [List: PhraseList]

  /// The wording that the tool ships with.
  public static let standard = Wording(parsing: DefaultWording.text)

  init(parsing text: String) {
    var lists: [List: PhraseList] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let list = List(rawValue: parts[0].filter { $0 != " " }) else { continue }
      lists[list] = PhraseList(parts[1].split(separator: ","))
    }
    self.lists = lists
  }

  /// Where the first phrase of a list begins among the tokens; `nil` where none stands.
  func place(of list: List, in tokens: some Collection<Token>) -> Int? {
    lists[list]?.firstPlace(in: tokens)
  }

  func holds(_ list: List, in tokens: some Collection<Token>) -> Bool {
    place(of: list, in: tokens) != nil
  }

  func begins(with list: List, _ tokens: some Collection<Token>) -> Bool {
    lists[list]?.begins(tokens) ?? false
  }
}

/// Phrases sorted by their first word.
struct PhraseList: Sendable {
  private var byFirstWord: [String: [[String]]] = [:]

  init(_ phrases: some Sequence<Substring>) {
    for phrase in phrases {
      let words = phrase.split { " /-".contains($0) }.map { $0.lowercased() }
      guard let first = words.first else { continue }
      byFirstWord[first, default: []].append(words)
    }
  }

  func firstPlace(in tokens: some Collection<Token>) -> Int? {
    let words = Array(tokens.lazy.filter(\.isWord))
    return words.indices.first { stands(at: $0, in: words) }
  }

  func begins(_ tokens: some Collection<Token>) -> Bool {
    let words = Array(tokens.lazy.filter(\.isWord).prefix(6))
    return !words.isEmpty && stands(at: 0, in: words)
  }

  private func stands(at place: Int, in words: [Token]) -> Bool {
    guard let phrases = byFirstWord[words[place].text] else { return false }
    return phrases.contains { phrase in
      place + phrase.count <= words.count
        && zip(phrase, words[place...]).allSatisfy { $0 == $1.text }
    }
  }
}
