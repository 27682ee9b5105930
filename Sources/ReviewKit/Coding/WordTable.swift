/// Tells from a word's bytes which words and stems of a codebook it is, by one table look-up a
/// byte.
///
/// A state is the place of a row in `rows`. A row begins with what is known of a word that ends
/// here: twice the number of its set, and 1 more where a phrase begins with it. Then comes a column
/// for bytes that stand in no phrase, then one for each other byte, with the state that it leads
/// to. A word that leaves the tree of spellings ends in a row that leads to itself, so reading it
/// to its end needs no further question.
struct WordTable: Sendable {
  /// Words and stems that one word of a text is at once, such as `child`, `child*`, `chil*`.
  struct WordSet: Sendable {
    /// Where they stand in `members`.
    var range: Range<Int32> = 0..<0
    /// Their bits as `PhraseTree.mask(of:)` gives them.
    var mask: UInt64 = 0
  }

  /// The state in which every word begins.
  let start: UInt32
  let rows: FixedTable<UInt32>
  /// By folded byte: its column.
  let columns: FixedTable<UInt8>
  /// By raw ASCII byte: its column, or one of `Mark` for a byte that belongs to no word.
  let actions: FixedTable<UInt8>
  let sets: FixedTable<WordSet>
  /// Words and stems by their number.
  let members: FixedTable<Int32>

  /// The state of words in no phrase, whose row leads to itself; also what it says of them.
  static let unknown: UInt32 = 0

  /// What a byte that belongs to no word does.
  enum Mark {
    /// All actions from here on are marks, all below are columns.
    static let first: UInt8 = 240
    static let blank: UInt8 = 240
    static let parts: UInt8 = 241
    static let mayEndSentence: UInt8 = 242
    static let endsSentence: UInt8 = 243
    static let and: UInt8 = 244
    /// `]`, perhaps before the target of a link.
    static let closesLink: UInt8 = 245
    /// The marks up to here end a word that they follow, those from here on need not.
    static let lastToEndWord: UInt8 = 245
    static let vanishes: UInt8 = 246
    /// `<`, perhaps of a tag.
    static let opensTag: UInt8 = 247
    /// A byte of a character beyond ASCII.
    static let beyondASCII: UInt8 = 248
  }
}

extension WordTable {
  /// Collects words and stems, then lays out the table.
  struct Builder {
    private struct Node {
      var parent: Int
      /// The number of the word that ends here.
      var exact: Int32?
      var stem: Int32?
    }

    private let columns: [UInt8]
    /// The columns of a row, the first one among them.
    private let width: Int
    /// The first stands for words that are in no phrase, the second is the root.
    private var nodes = [Node(parent: 0), Node(parent: 0)]
    /// A row for each node: where its next nodes have theirs, 0 for none.
    private var rows: [UInt32]
    private(set) var wordCount = 0

    /// - Parameter phrases: All phrases whose words will be asked for.
    init(phrases: some Sequence<Phrase>) {
      columns = Self.columns(for: phrases)
      width = Int(columns.max() ?? 1) + 1
      rows = Array(repeating: 0, count: 2 * width)
    }

    /// The number of a word or stem, from 0 in the order of asking; `nil` for a gap.
    mutating func number(of word: Phrase.Word) -> Int32? {
      switch word {
      case .exact(let letters):
        let node = node(for: letters)
        if nodes[node].exact == nil { nodes[node].exact = newNumber() }
        return nodes[node].exact
      case .stem(let letters):
        let node = node(for: letters)
        if nodes[node].stem == nil { nodes[node].stem = newNumber() }
        return nodes[node].stem
      case .gap:
        return nil
      }
    }

    private mutating func newNumber() -> Int32 {
      wordCount += 1
      return Int32(wordCount - 1)
    }

    private mutating func node(for letters: String) -> Int {
      var row = width
      for byte in letters.utf8 {
        let cell = row + Int(columns[Int(byte)])
        if rows[cell] == 0 {
          rows[cell] = UInt32(rows.count)
          rows += repeatElement(0, count: width)
          nodes.append(Node(parent: row / width))
        }
        row = Int(rows[cell])
      }
      return row / width
    }
  }
}

extension WordTable.Builder {
  /// The table of all words asked for; `beginsPhrase` says by word whether a phrase begins with it.
  consuming func table(beginsPhrase: [Bool]) -> WordTable {
    var layout = WordTable.Layout(width: width, rows: rows, beginsPhrase: beginsPhrase)
    // By node: where a word goes that leaves the tree here, to a row of its own after each stem.
    var exits = [Int](repeating: 0, count: nodes.count)
    for node in nodes.indices.dropFirst() {
      var exit = exits[nodes[node].parent]
      if let stem = nodes[node].stem { exit = layout.appendExit(after: exit, stem: stem) }
      layout.fillRow(node * width, exit: exit, exact: nodes[node].exact)
      exits[node] = exit
    }
    return WordTable(
      start: UInt32(width),
      rows: FixedTable(layout.rows),
      columns: FixedTable(columns),
      actions: FixedTable(Self.actions(columns: columns)),
      sets: FixedTable(layout.sets),
      members: FixedTable(layout.members)
    )
  }

  private static func columns(for phrases: some Sequence<Phrase>) -> [UInt8] {
    var isUsed = [Bool](repeating: false, count: 256)
    for phrase in phrases {
      for word in phrase.words {
        switch word {
        case .exact(let letters), .stem(let letters):
          for byte in letters.utf8 { isUsed[Int(byte)] = true }
        case .gap: break
        }
      }
    }
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
      guard scalar.isASCII else { return WordTable.Mark.beyondASCII }
      if byte == UInt8(ascii: "<") { return WordTable.Mark.opensTag }
      if byte == UInt8(ascii: "]") { return WordTable.Mark.closesLink }
      return switch Folding.effect(of: scalar) {
      case .letter: columns[Int(Folding.folded(scalar))]
      case .vanishes: WordTable.Mark.vanishes
      case .blank: WordTable.Mark.blank
      case .parts: WordTable.Mark.parts
      case .mayEndSentence: WordTable.Mark.mayEndSentence
      case .endsSentence: WordTable.Mark.endsSentence
      case .and: WordTable.Mark.and
      }
    }
  }
}

extension WordTable {
  /// A table in the making.
  private struct Layout {
    let width: Int
    var rows: [UInt32]
    var sets = [WordSet()]
    var members: [Int32] = []
    let beginsPhrase: [Bool]

    init(width: Int, rows: [UInt32], beginsPhrase: [Bool]) {
      self.width = width
      self.rows = rows
      self.beginsPhrase = beginsPhrase
    }

    /// Adds the row of all words that begin with a stem and with what `exit` stands for.
    mutating func appendExit(after exit: Int, stem: Int32) -> Int {
      let row = rows.count
      rows += repeatElement(UInt32(row), count: width)
      rows[row] = entry(of: rows[exit], and: stem)
      return row
    }

    /// Completes the row of a node.
    mutating func fillRow(_ row: Int, exit: Int, exact: Int32?) {
      rows[row] = exact.map { entry(of: rows[exit], and: $0) } ?? rows[exit]
      guard exit != 0 else { return }
      for cell in (row + 1)..<(row + width) where rows[cell] == 0 { rows[cell] = UInt32(exit) }
    }

    /// Adds the set that holds one word more than that of `entry`.
    private mutating func entry(of entry: UInt32, and word: Int32) -> UInt32 {
      let smaller = sets[Int(entry >> 1)]
      let first = Int32(members.count)
      members += members[Int(smaller.range.lowerBound)..<Int(smaller.range.upperBound)]
      members.append(word)
      let mask = smaller.mask | PhraseTree.mask(of: word)
      sets.append(WordSet(range: first..<Int32(members.count), mask: mask))
      return UInt32(sets.count - 1) << 1 | entry & 1 | (beginsPhrase[Int(word)] ? 1 : 0)
    }
  }
}
