/// Tells from a word's bytes which words and stems of a codebook it is, by one table look-up a byte.
///
/// A state is the place of a row in `rows`: first the number of the set that a word ending here
/// belongs to, then a column for bytes that stand in no phrase, then one for each other byte, with
/// the state that the byte leads to. A word that leaves the tree of spellings ends in a row that
/// leads to itself, so reading it to its end needs no further question.
struct WordTable: Sendable {
  /// The state in which every word begins.
  let start: UInt32
  let rows: [UInt32]
  /// By folded byte: its column.
  let columns: [UInt8]
  /// By raw ASCII byte: its column, or one of `Mark` for a byte that belongs to no word.
  let actions: [UInt8]
  /// By set: the words and stems in it, as places in the list that the table was made of.
  let sets: [[Int]]

  /// The state of words that no phrase begins with; its row leads to itself. Also their set.
  static let unknown: UInt32 = 0

  /// What a byte that belongs to no word does.
  enum Mark {
    /// All actions from here on are marks, all below are columns.
    static let first: UInt8 = 240
    static let blank: UInt8 = 240
    static let vanishes: UInt8 = 241
    static let parts: UInt8 = 242
    static let mayEndSentence: UInt8 = 243
    static let endsSentence: UInt8 = 244
    static let and: UInt8 = 245
    /// `<`, perhaps of a tag.
    static let opensTag: UInt8 = 246
    /// `]`, perhaps before the target of a link.
    static let closesLink: UInt8 = 247
    /// A byte of a character beyond ASCII.
    static let beyondASCII: UInt8 = 248
  }

  /// - Parameter words: Words and stems, each once, gaps left out.
  init(words: [Phrase.Word]) {
    let columns = Self.columns(for: words)
    var tree = SpellingTree(width: Int(columns.max() ?? 1) + 1)
    for (place, word) in words.enumerated() {
      switch word {
      case .exact(let letters): tree.insert(letters.utf8.map { columns[Int($0)] }, exact: place)
      case .stem(let letters): tree.insert(letters.utf8.map { columns[Int($0)] }, stem: place)
      case .gap: preconditionFailure("a gap is no word")
      }
    }
    (rows, sets) = tree.table()
    start = UInt32(tree.width)
    actions = Self.actions(columns: columns)
    self.columns = columns
  }

  private static func columns(for words: [Phrase.Word]) -> [UInt8] {
    var isUsed = [Bool](repeating: false, count: 256)
    for case .exact(let letters) in words { for byte in letters.utf8 { isUsed[Int(byte)] = true } }
    for case .stem(let letters) in words { for byte in letters.utf8 { isUsed[Int(byte)] = true } }
    var columns = [UInt8](repeating: 1, count: 256)
    // Folded bytes are lower-case letters, digits, and bytes beyond ASCII: fewer than 240 columns.
    for (column, byte) in isUsed.indices.filter({ isUsed[$0] }).enumerated() {
      columns[byte] = UInt8(column + 2)
    }
    return columns
  }

  private static func actions(columns: [UInt8]) -> [UInt8] {
    (UInt8.min...UInt8.max).map { byte in
      let scalar = Unicode.Scalar(byte)
      guard scalar.isASCII else { return Mark.beyondASCII }
      if byte == UInt8(ascii: "<") { return Mark.opensTag }
      if byte == UInt8(ascii: "]") { return Mark.closesLink }
      return switch Folding.effect(of: scalar) {
      case .letter: columns[Int(Folding.folded(scalar))]
      case .vanishes: Mark.vanishes
      case .blank: Mark.blank
      case .parts: Mark.parts
      case .mayEndSentence: Mark.mayEndSentence
      case .endsSentence: Mark.endsSentence
      case .and: Mark.and
      }
    }
  }
}

/// The spellings of all words, letter by letter; made into a table when complete.
private struct SpellingTree {
  struct Node {
    var parent: Int
    var exact: Int?
    var stem: Int?
  }

  /// The columns of a row.
  let width: Int
  /// The first stands for words that are in no phrase, the second is the root.
  private var nodes = [Node(parent: 0), Node(parent: 0)]
  /// By node and column: the next node, 0 for none.
  private var next: [Int]

  init(width: Int) {
    self.width = width
    next = Array(repeating: 0, count: 2 * width)
  }

  mutating func insert(_ columns: [UInt8], exact place: Int) {
    nodes[node(for: columns)].exact = place
  }

  mutating func insert(_ columns: [UInt8], stem place: Int) {
    nodes[node(for: columns)].stem = place
  }

  private mutating func node(for columns: [UInt8]) -> Int {
    var node = 1
    for column in columns {
      let cell = node * width + Int(column)
      if next[cell] == 0 {
        next[cell] = nodes.count
        nodes.append(Node(parent: node))
        next += repeatElement(0, count: width)
      }
      node = next[cell]
    }
    return node
  }

  func table() -> (rows: [UInt32], sets: [[Int]]) {
    var rows = next.map { UInt32($0 * width) }
    var sets: [[Int]] = [[]]
    // By node: where a word goes that leaves the tree here, a row of its own after each stem.
    var exits = [0, 0]
    for node in nodes.indices.dropFirst() {
      var exit = exits[nodes[node].parent]
      if let stem = nodes[node].stem {
        sets.append(sets[Int(rows[exit])] + [stem])
        exit = rows.count
        rows += repeatElement(UInt32(exit), count: width)
        rows[exit] = UInt32(sets.count - 1)
      }
      if node > 1 { exits.append(exit) } else { exits[node] = exit }
      fillRow(of: node, exit: exit, in: &rows, sets: &sets)
    }
    return (rows, sets)
  }

  private func fillRow(of node: Int, exit: Int, in rows: inout [UInt32], sets: inout [[Int]]) {
    let row = node * width
    rows[row] = rows[exit]
    if let exact = nodes[node].exact {
      sets.append(sets[Int(rows[exit])] + [exact])
      rows[row] = UInt32(sets.count - 1)
    }
    for cell in (row + 1)..<(row + width) where rows[cell] == 0 { rows[cell] = UInt32(exit) }
  }
}
