/// What the columns of a table hold, by the words of their heads.
enum ColumnHead: Hashable, Sendable {
  /// Statements of a kind.
  case statements(Role)
  /// The number of the row.
  case number
  case owner
  case date
  case state
  /// What is no statement of the review, such as the evidence to be shown.
  case outcome

  /// Whether its cells are records.
  var role: Role? {
    if case .statements(let role) = self { role } else { nil }
  }
}

/// The heads of columns that the field uses, and what stands for a state or a date in its cells.
struct ColumnHeads: Sendable {
  private let heads: [String: ColumnHead]
  /// Words that tell a head which is none of `heads`: "who" in "Who leads on this?".
  private let cues: [(word: Word, head: ColumnHead)]
  private let states: Set<String>
  private let times: Set<String>
  /// Words of posts and bodies: "manager", "board".
  private let owners: WordSet
  /// Words that heads of columns of figures are made of.
  private let figures: WordSet
  /// The first words of all heads, which tell most lines at once.
  private let openers: WordSet

  static let standard = ColumnHeads(parsing: DefaultColumns.text)

  /// Reads lines such as `owner: lead, by whom`; other lines are passed over.
  init(parsing text: String) {
    var heads: [String: ColumnHead] = [:]
    var lists: [String: Set<String>] = [:]
    for line in WordLists.lines(of: text) {
      let name = line.name.filter { $0 != " " }
      let phrases = line.phrases.map { phrase in
        phrase.parts(at: UInt8(ascii: " ")).joined(separator: " ")
      }
      lists[name] = Set(phrases)
      guard let head = Self.head(named: name) else { continue }
      for phrase in phrases where heads[phrase] == nil { heads[phrase] = head }
    }
    self.heads = heads
    cues = Self.cued.flatMap { name, head in
      (lists[name] ?? []).sorted().map { (Word($0), head) }
    }
    states = lists["states"] ?? []
    times = lists["times"] ?? []
    owners = WordSet((lists["owners"] ?? []).map { Word($0) })
    figures = WordSet((lists["figures"] ?? []).map { Word($0) })
    openers = WordSet(heads.keys.compactMap { $0.split(separator: " ").first.map { Word($0) } })
  }

  /// The lists of words, those tried first in front.
  private static let cued: [(String, ColumnHead)] = [
    ("ownerWords", .owner), ("dateWords", .date), ("stateWords", .state),
    ("recommendationWords", .statements(.recommendations)), ("outcomeWords", .outcome),
    ("actionWords", .statements(.actions)), ("learningWords", .statements(.learning)),
  ]

  private static func head(named name: String) -> ColumnHead? {
    switch name {
    case "number": .number
    case "owner": .owner
    case "date": .date
    case "status": .state
    case "outcome": .outcome
    default: Role(rawValue: name).map { .statements($0) }
    }
  }
}

extension ColumnHeads {
  /// What a head says of its column; `nil` for a head we do not know.
  func head(_ tokens: [Token]) -> ColumnHead? {
    guard tokens.count <= 10 else { return nil }
    if let head = heads[key(tokens)] { return head }
    if tokens.count == 1, tokens[0].text == "#" { return .number }
    // "Agency response / action": two names of one column.
    let names = tokens.split { $0.text == "/" || $0.text == "and" || $0.text == "&" }
    let known = names.compactMap { heads[key(Array($0))] }
    guard names.count > 1, known.count == names.count else { return nil }
    return known.first { $0.role != nil } ?? known[0]
  }

  /// What a short line says of its column where the heads around it are known.
  func likelyHead(_ tokens: [Token]) -> ColumnHead? {
    let words = tokens.filter(\.isWord)
    guard 1...8 ~= words.count, words[0].isCapitalised,
      ![".", ",", ";"].contains(tokens[tokens.count - 1].text)
    else { return nil }
    return cues.first { cue in words.contains { $0.text == cue.word } }?.head
  }

  /// What "Lead agency: Housing" holds, by the label in front of the colon, and where its text
  /// begins.
  func field(_ tokens: [Token]) -> (head: ColumnHead, text: Int)? {
    guard let colon = tokens.prefix(8).firstIndex(where: { $0.text == ":" }), colon > 0,
      let head = head(Array(tokens[..<colon]))
    else { return nil }
    return (head, colon + 1)
  }

  /// "Number", "Per cent", "2019-20": the head of a column of figures.
  func isFigureHead(_ tokens: [Token]) -> Bool {
    !tokens.isEmpty && tokens.count <= 6
      && tokens.allSatisfy {
        $0.text.startsWithDigit || $0.text == "-" || figures.contains($0.text)
      }
  }

  /// Whether a line that begins so may be a head.
  func mayOpen(_ word: Word) -> Bool { openers.contains(word) }

  /// "Head of Service, Early Help": a post or a body.
  func namesOwner(_ tokens: [Token]) -> Bool { tokens.contains { owners.contains($0.text) } }

  func isState(_ tokens: [Token]) -> Bool { tokens.count <= 4 && states.contains(key(tokens)) }

  /// "Sept 2024", "31/01/2024", "Quarterly": a date and nothing else.
  func isTime(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 9 else { return false }
    if times.contains(key(tokens)) { return true }
    let dates = PrintedDate.all(in: tokens)
    let dated = dates.reduce(0) { $0 + $1.place.count }
    return dated > 0 ? dated + 3 >= tokens.count : tokens.count == 1 && isYear(tokens[0])
  }

  private func isYear(_ token: Token) -> Bool { 1990...2060 ~= token.integer ?? 0 }

  /// The words without marks and without what stands in brackets.
  private func key(_ tokens: [Token]) -> String {
    var words: [String] = []
    for token in tokens {
      if token.text == "(" || token.text == "[" { break }
      if token.isWord { words.append(token.text.description) }
    }
    return words.joined(separator: " ")
  }
}
