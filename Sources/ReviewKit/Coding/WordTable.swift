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
    /// A beginning of words: all that begin alike go through the same nodes.
    ///
    /// Lists, since rows for a tree that still grows would be moved again and again.
    private struct Node {
      /// The folded byte that leads here.
      var byte: UInt8 = 0
      var parent: Int32 = 0
      /// The first node behind this one, and the next one behind the same parent; 0 for none.
      var child: Int32 = 0
      var sibling: Int32 = 0
      /// The number of the word that ends here.
      var exact: Int32?
      var stem: Int32?
    }

    /// The first stands for words that are in no phrase, the second is the root.
    private var nodes = [Node(), Node()]
    private var stemCount = 0
    private(set) var wordCount = 0

    /// The number of a word or stem, from 0 in the order of asking; `nil` for a gap.
    mutating func number(of word: Phrase.Word) -> Int32? {
      switch word {
      case .exact(let letters):
        let node = node(for: letters)
        if nodes[node].exact == nil { nodes[node].exact = newNumber() }
        return nodes[node].exact
      case .stem(let letters):
        let node = node(for: letters)
        if nodes[node].stem == nil {
          nodes[node].stem = newNumber()
          stemCount += 1
        }
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
      var node = 1
      for byte in letters.utf8 { node = child(of: node, byte) }
      return node
    }

    private mutating func child(of parent: Int, _ byte: UInt8) -> Int {
      var child = Int(nodes[parent].child)
      while child != 0, nodes[child].byte != byte { child = Int(nodes[child].sibling) }
      if child == 0 {
        child = nodes.count
        nodes.append(
          Node(byte: byte, parent: Int32(parent), sibling: nodes[parent].child)
        )
        nodes[parent].child = Int32(child)
      }
      return child
    }
  }
}

extension WordTable.Builder {
  /// The table of all words asked for; `beginsPhrase` says by word whether a phrase begins with it.
  consuming func table(beginsPhrase: [Bool]) -> WordTable {
    let columns = self.columns
    let width = Int(columns.max() ?? 1) + 1
    var layout = WordTable.Layout(
      width: width,
      rowCount: nodes.count + stemCount,
      beginsPhrase: beginsPhrase
    )
    // By node: where a word goes that leaves the tree here, to a row of its own after each stem.
    var exits = [Int](repeating: 0, count: nodes.count)
    var nextExit = nodes.count
    for index in nodes.indices.dropFirst() {
      let node = nodes[index]
      var exit = exits[Int(node.parent)]
      if let stem = node.stem {
        layout.fillExit(nextExit, after: exit, stem: stem)
        exit = nextExit
        nextExit += 1
      }
      exits[index] = exit
      layout.fillRow(index, exit: exit, exact: node.exact)
      var child = Int(node.child)
      while child != 0 {
        layout.rows[index * width + Int(columns[Int(nodes[child].byte)])] = UInt32(child * width)
        child = Int(nodes[child].sibling)
      }
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

  /// By folded byte: its column.
  private var columns: [UInt8] {
    var isUsed = [Bool](repeating: false, count: 256)
    for node in nodes.dropFirst(2) { isUsed[Int(node.byte)] = true }
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

    init(width: Int, rowCount: Int, beginsPhrase: [Bool]) {
      self.width = width
      self.rows = Array(repeating: 0, count: width * rowCount)
      self.beginsPhrase = beginsPhrase
    }

    /// Fills the row of all words that begin with a stem and with what the row `exit` stands for.
    mutating func fillExit(_ row: Int, after exit: Int, stem: Int32) {
      fill(row, with: row, entry: entry(of: rows[exit * width], and: stem))
    }

    /// Fills the row of a node, but for the columns that lead on to other nodes.
    mutating func fillRow(_ row: Int, exit: Int, exact: Int32?) {
      let all = rows[exit * width]
      fill(row, with: exit, entry: exact.map { entry(of: all, and: $0) } ?? all)
    }

    private mutating func fill(_ row: Int, with next: Int, entry: UInt32) {
      let start = row * width
      rows[start] = entry
      guard next != 0 else { return }
      for cell in (start + 1)..<(start + width) { rows[cell] = UInt32(next * width) }
    }

    /// Adds the set that holds one word more than that of `entry`.
    private mutating func entry(of entry: UInt32, and word: Int32) -> UInt32 {
      let smaller = sets[Int(entry >> 1)]
      let first = Int32(members.count)
      // One by one, as to append a part of the list itself would copy it whole.
      for place in smaller.range { members.append(members[Int(place)]) }
      members.append(word)
      let mask = smaller.mask | PhraseTree.mask(of: word)
      sets.append(WordSet(range: first..<Int32(members.count), mask: mask))
      return UInt32(sets.count - 1) << 1 | entry & 1 | (beginsPhrase[Int(word)] ? 1 : 0)
    }
  }
}
