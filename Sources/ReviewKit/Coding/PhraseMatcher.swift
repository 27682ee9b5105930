/// Finds all phrases of a codebook in one pass over a passage.
///
/// The time is linear in the passage's bytes. Two tables do the work: `WordTable` says which words of
/// the codebook a word is, `PhraseTree` which phrases go on with them. A phrase that has begun waits
/// as a thread for its next word; few do at any time, so most words cost no more than their bytes.
struct PhraseMatcher: Sendable {
  /// A phrase in a passage.
  struct Hit {
    let end: PhraseTree.End
    /// Words of the passage, counted from 0, both ends included.
    let words: ClosedRange<Int>
    let start: WordScanner.Position
    /// Behind the last letter.
    let stop: WordScanner.Position
  }

  /// A phrase that has begun.
  private struct Thread {
    /// Where in the tree it stands.
    let node: Int
    let firstWord: Int
    let start: WordScanner.Position
    /// The last word of the passage that may carry it on: the next one, or one behind a gap.
    var latest: Int
  }

  private let tree: PhraseTree
  private let table: WordTable
  /// By set of words: whether a phrase begins with one of them.
  private let beginsPhrase: [Bool]
  /// By word: the node after it, where a phrase begins with it.
  private let firstNodes: [Int?]
  private var threads: [Thread] = []
  private var threadsAfter: [Thread] = []
  private(set) var hits: [Hit] = []

  init(codebook: Codebook) {
    let tree = PhraseTree(codebook: codebook)
    let table = WordTable(words: tree.words)
    var firstNodes = [Int?](repeating: nil, count: tree.words.count)
    for (word, node) in tree.nodes[0].next { firstNodes[word] = node }
    self.tree = tree
    self.table = table
    self.firstNodes = firstNodes
    beginsPhrase = table.sets.map { $0.contains { firstNodes[$0] != nil } }
  }

  /// Puts all matches into `hits`, in the order of their last words.
  mutating func match(_ fragments: [Passage.Fragment], in bytes: [UInt8]) {
    hits.removeAll(keepingCapacity: true)
    threads.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { bytes in
      table.rows.withUnsafeBufferPointer { rows in
        table.actions.withUnsafeBufferPointer { actions in
          var scanner = WordScanner(
            bytes: bytes, fragments: fragments, table: table, rows: rows, actions: actions)
          matchWords(of: &scanner)
        }
      }
    }
  }
}

extension PhraseMatcher {
  private mutating func matchWords(of scanner: inout WordScanner) {
    var sentence = 0
    while let word = scanner.nextKnownWord() {
      if word.sentence != sentence { threads.removeAll(keepingCapacity: true) }
      sentence = word.sentence
      if !threads.isEmpty || beginsPhrase[word.set] { read(word) }
    }
  }

  private mutating func read(_ word: WordScanner.Word) {
    threadsAfter.removeAll(keepingCapacity: true)
    for thread in threads where word.ordinal <= thread.latest {
      if word.ordinal < thread.latest { wait(thread) }
      for (next, node) in tree.nodes[thread.node].next where table.sets[word.set].contains(next) {
        enter(node, with: word, firstWord: thread.firstWord, start: thread.start)
      }
    }
    for place in table.sets[word.set] {
      guard let node = firstNodes[place] else { continue }
      enter(node, with: word, firstWord: word.ordinal, start: word.start)
    }
    swap(&threads, &threadsAfter)
  }

  private mutating func enter(
    _ node: Int, with word: WordScanner.Word, firstWord: Int, start: WordScanner.Position
  ) {
    for end in tree.nodes[node].ends {
      hits.append(
        Hit(end: end, words: firstWord...word.ordinal, start: start, stop: word.end))
    }
    if !tree.nodes[node].next.isEmpty {
      threadsAfter.append(
        Thread(node: node, firstWord: firstWord, start: start, latest: word.ordinal + 1))
    }
    if let gap = tree.nodes[node].gap {
      let latest = word.ordinal + 1 + Phrase.longestGap
      wait(Thread(node: gap, firstWord: firstWord, start: start, latest: latest))
    }
  }

  /// Keeps a thread in its gap; of two that differ only in how long they may wait, the longer.
  ///
  /// Without this a phrase of several gaps would split again and again on a word that repeats.
  private mutating func wait(_ thread: Thread) {
    let twin = threadsAfter.firstIndex {
      $0.node == thread.node && $0.firstWord == thread.firstWord
    }
    if let twin {
      threadsAfter[twin].latest = max(threadsAfter[twin].latest, thread.latest)
    } else {
      threadsAfter.append(thread)
    }
  }
}
