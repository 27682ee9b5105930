/// Finds all phrases of a codebook in one pass over a passage.
///
/// The time is linear in the passage's bytes. Two tables do the work: `WordTable` says which words
/// of the codebook a word is, `PhraseTree` which phrases go on with them. A phrase that has begun
/// waits as a thread for its next word; few do at any time, so most words cost no more than their
/// bytes.
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
    let node: Int32
    let firstWord: Int
    let start: WordScanner.Position
    /// The last word of the passage that may carry it on: the next one, or one behind a gap.
    var latest: Int

    func moved(to node: Int32, until latest: Int) -> Thread {
      Thread(node: node, firstWord: firstWord, start: start, latest: latest)
    }
  }

  private let tree: PhraseTree
  private let table: WordTable
  private var threads = Scratch<Thread>()
  /// The last word that can carry on one of the threads.
  private var latest = -1
  private(set) var hits = Scratch<Hit>()

  init(codebook: Codebook) {
    var words = WordTable.Builder()
    var phrases = PhraseTree.Builder()
    var numbers: [Int32?] = []
    for (theme, entry) in codebook.themes.enumerated() {
      for (use, phrase) in Self.phrases(of: entry) {
        numbers.removeAll(keepingCapacity: true)
        for word in phrase.words { numbers.append(words.number(of: word)) }
        phrases.insert(numbers, end: PhraseTree.End(theme: theme, use: use))
      }
    }
    tree = phrases.tree(wordCount: words.wordCount)
    table = words.table(beginsPhrase: tree.firstNodes.cells.map { $0 != 0 })
  }

  private static func phrases(of theme: Theme) -> [(use: PhraseTree.Use, phrase: Phrase)] {
    var phrases: [(use: PhraseTree.Use, phrase: Phrase)] = []
    phrases += theme.phrases.lazy.map { (.anywhere, $0) }
    phrases += theme.headingPhrases.lazy.map { (.inHeadings, $0) }
    phrases += theme.exclusions.lazy.map { (.exclusion, $0) }
    for (group, hints) in theme.hints.enumerated() {
      for (place, hint) in hints.enumerated() {
        phrases += hint.phrases.lazy.map { (.hint(group: group, place: place), $0) }
      }
    }
    return phrases
  }

  /// Puts all matches into `hits`, in the order of their last words.
  mutating func match(_ fragments: [Passage.Fragment], in bytes: [UInt8]) {
    hits.removeAll()
    threads.removeAll()
    latest = -1
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(bytes: bytes, fragments: fragments, table: table)
      var sentence = 0
      while scanner.findWord(carryingOnUntil: latest) {
        if scanner.word.sentence != sentence { threads.removeAll() }
        sentence = scanner.word.sentence
        read(scanner.word)
      }
    }
  }
}

extension PhraseMatcher {
  /// Moves on all threads that wait for this word, and starts those of phrases that begin with it.
  private mutating func read(_ word: WordScanner.Word) {
    // The threads after this word go behind those before it.
    let before = threads.count
    let set = table.sets[word.set]
    latest = -1
    for index in 0..<before {
      let thread = threads[index]
      if word.ordinal > thread.latest { continue }
      if word.ordinal < thread.latest { wait(thread, behind: before) }
      let node = tree.nodes[thread.node]
      guard node.mask & set.mask != 0 else { continue }
      for member in table.members[set.range] {
        let next = tree.node(after: node, word: member)
        if next != 0 { enter(next, with: word, from: thread, behind: before) }
      }
    }
    if word.beginsPhrase { begin(with: word, members: table.members[set.range], behind: before) }
    threads.removeFirst(before)
  }

  private mutating func begin(
    with word: WordScanner.Word,
    members: some Sequence<Int32>,
    behind before: Int
  ) {
    let root = Thread(node: 0, firstWord: word.ordinal, start: word.start, latest: word.ordinal)
    for member in members {
      let next = tree.firstNodes[member]
      if next != 0 { enter(next, with: word, from: root, behind: before) }
    }
  }

  private mutating func enter(
    _ place: Int32,
    with word: WordScanner.Word,
    from thread: Thread,
    behind before: Int
  ) {
    let node = tree.nodes[place]
    for end in tree.ends[node.ends] {
      let words = thread.firstWord...word.ordinal
      hits.append(Hit(end: end, words: words, start: thread.start, stop: word.end))
    }
    if !node.ways.isEmpty {
      append(thread.moved(to: place, until: word.ordinal + 1))
    }
    if node.gap != 0 {
      let latest = word.ordinal + 1 + Phrase.longestGap
      wait(thread.moved(to: node.gap, until: latest), behind: before)
    }
  }

  /// Keeps a thread in its gap; of two that differ only in how long they may wait, the longer.
  ///
  /// Without this a phrase of several gaps would split again and again on a word that repeats.
  private mutating func wait(_ thread: Thread, behind before: Int) {
    for index in before..<threads.count {
      let other = threads[index]
      if other.node == thread.node, other.firstWord == thread.firstWord {
        threads[index].latest = max(other.latest, thread.latest)
        latest = max(latest, thread.latest)
        return
      }
    }
    append(thread)
  }

  private mutating func append(_ thread: Thread) {
    threads.append(thread)
    latest = max(latest, thread.latest)
  }
}
