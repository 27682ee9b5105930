/// A line of a table whose cells stand one below the other, and what its look says of its column.
struct CellLine {
  /// The printed line, counted from 1.
  var number: Int
  /// The text with its mark.
  var range: Range<Int>
  /// Whether a blank line stands in front, and whether a page begins there.
  var isParted: Bool
  var opensPage: Bool
  var look: Look
  var words: Int
  var startsLower: Bool
  var endsSentence: Bool
  /// Whether more must follow: it ends in "the", "and" or a comma.
  var dangles: Bool
  /// "1.2" in front of text: how deep the number is; 0 for none.
  var numberDepth: Int
  /// How deep the number is that stands alone on the line: 2 for "4.1"; 0 for other lines.
  var rowDepth: Int
  /// Whether a bullet stands in front.
  var isBulleted: Bool
  /// Whether it ends in a colon, which a list follows.
  var opensList: Bool
  /// What is no cell: a heading by its marks or its words, or a line on the plan itself.
  var isHeading: Bool
  var isTheme: Bool
  /// Whether it begins by telling somebody what to do, as actions do and findings do not.
  var isOrder: Bool

  enum Look {
    /// "3", "B2", "4.1".
    case number
    case date
    case state
    /// A post or a body: "Head of Service".
    case owner
    /// A few words set like a name.
    case name
    case text
  }
}

extension CellLine {
  init(
    _ line: Line,
    in bytes: UnsafeBufferPointer<UInt8>,
    whole: Range<Int>,
    vocabulary: HeadingVocabulary,
    wording: Wording
  ) {
    number = line.number
    range = Blank.trimmed(whole, in: bytes)
    isParted = false
    opensPage = line.opensPage
    let passage = Passage([Passage.Fragment(line: number, range: range)])
    let tokens = range.count <= 120 ? Token.tokens(of: passage, in: bytes) : []
    let shape = TextShape(range, in: bytes)
    words = shape.words
    startsLower = shape.startsLower
    endsSentence = shape.endsSentence
    dangles = Dangling.ends(range, in: bytes)
    numberDepth = 0
    isBulleted = false
    opensList = shape.last == UInt8(ascii: ":")
    if case .item(let mark) = line.shape, mark.style == .number || mark.style == .label {
      numberDepth = max(1, mark.path.count)
    } else if case .item(let mark) = line.shape {
      isBulleted = mark.style == .bullet
    }
    look = Self.look(tokens, shape, wording: wording)
    rowDepth = look == .number ? 1 + bytes[range].count { $0 == UInt8(ascii: ".") } : 0
    if rowDepth > 1, bytes[range].last == UInt8(ascii: ".") { rowDepth -= 1 }
    isTheme = ThemeHeading.label(in: tokens) != nil
    let cues = wording.cues(in: tokens)
    isOrder = cues.begins(with: .imperatives) || cues.begins(with: .tasks)
    isHeading = false
    if case .heading = line.shape {
      isHeading = true
    } else if wording.cues(in: tokens).begins(with: .control) {
      isHeading = true
    } else if case .text = line.shape, look == .text || look == .name, !shape.endsSentence,
      words <= 9, !startsLower
    {
      isHeading = ReviewTitle(tokens) != nil || vocabulary.match(tokens)?.isStrong == true
    }
  }

  private static func look(_ tokens: [Token], _ shape: TextShape, wording: Wording) -> Look {
    guard let first = tokens.first else { return .text }
    let heads = ColumnHeads.standard
    if tokens.count <= 5, isNumber(tokens) { return .number }
    if heads.isState(tokens) { return .state }
    if heads.isTime(tokens) { return .date }
    guard shape.words <= 9, !shape.endsSentence, first.isCapitalised,
      !wording.cues(in: tokens).holds(.verbs)
    else { return .text }
    let long = max(1, shape.longWords)
    let isNamed = shape.capitalisedLongWords * 3 >= long * 2
    if heads.namesOwner(tokens), isNamed || shape.words <= 4 { return .owner }
    return isNamed && shape.words <= 6 ? .name : .text
  }

  /// "3", "B2", "4.1", "Rec 3": the number of a row and nothing else.
  private static func isNumber(_ tokens: [Token]) -> Bool {
    let words = tokens.filter(\.isWord)
    guard !tokens.contains(where: { $0.text == "/" || $0.text == "-" }) else { return false }
    guard let last = words.last, words.count <= 2 || words.allSatisfy({ $0.integer != nil }),
      last.text.utf8.contains(where: \.isDigit), last.text.utf8.count <= 5
    else { return false }
    if words.count == 1 {
      return last.text.utf8.count(where: \.isLetter) <= 2 && (last.integer ?? 0) < 1000
    }
    return words.dropLast().allSatisfy { $0.integer != nil || labels.contains($0.text) }
  }

  private static let labels = Lexicon.labels["rowLabels"]
}
