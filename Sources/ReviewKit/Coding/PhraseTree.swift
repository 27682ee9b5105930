/// All phrases of a codebook, word by word: phrases that begin alike share their first nodes.
///
/// Words are named by their number in `WordTable`. Everything lies in flat tables of small numbers,
/// as the matcher asks at every word that some phrase holds, and waits mostly for memory.
struct PhraseTree: Sendable {
  /// What a phrase is to its theme.
  enum Use: Hashable, Sendable {
    case anywhere
    case inHeadings
    case exclusion
    /// Which group of hints of its theme, and which hint of the group.
    case hint(group: Int, place: Int)
  }

  /// A phrase that is complete.
  struct End: Hashable, Sendable {
    /// Its place in the codebook's themes.
    let theme: Int
    let use: Use
  }

  struct Node: Sendable {
    /// Where the ways on from here stand in `ways`, in the order of their words.
    var ways: Range<Int32> = 0..<0
    /// One bit for each 64th part of the words that lead on: most words are ruled out by it.
    var mask: UInt64 = 0
    /// The node in which a gap is waited out; 0 for none.
    var gap: Int32 = 0
    /// Where the phrases that end here stand in `ends`.
    var ends: Range<Int32> = 0..<0
  }

  struct Way: Sendable {
    let word: Int32
    let node: Int32
  }

  let nodes: FixedTable<Node>
  let ways: FixedTable<Way>
  let ends: FixedTable<End>
  /// By word: the node after it where a phrase begins with it, else 0.
  let firstNodes: FixedTable<Int32>

  /// The bit of a word in a node's mask.
  static func mask(of word: Int32) -> UInt64 {
    1 << UInt64(word & 63)
  }

  /// The node that a word leads to from another; 0 when no phrase goes on so.
  func node(after node: Node, word: Int32) -> Int32 {
    var low = Int(node.ways.lowerBound)
    let end = Int(node.ways.upperBound)
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if ways[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < end && ways[low].word == word ? ways[low].node : 0
  }
}

extension PhraseTree {
  /// Collects phrases, then lays them out flat.
  struct Builder {
    private struct Branch {
      /// The word that led here.
      var word: Int32 = 0
      /// Other branches of the same parent, and the branches from here; 0 ends a list.
      var sibling: Int32 = 0
      var child: Int32 = 0
      var gap: Int32 = 0
      /// The first of the ends here, one up; 0 for none.
      var end: Int32 = 0
    }

    private struct ListedEnd {
      let end: End
      /// The next end of the same branch, one up; 0 for none.
      var next: Int32 = 0
    }

    private var branches = [Branch()]
    private var ends: [ListedEnd] = []
    private var firstBranches: [Int32] = []

    /// Adds a phrase: its words by their number, `nil` for a gap.
    mutating func insert(_ words: [Int32?], end: End) {
      var branch = 0
      for word in words {
        if let word {
          branch = branch == 0 ? firstBranch(word) : self.branch(after: branch, word: word)
        } else {
          branch = gapBranch(after: branch)
        }
      }
      append(end, to: branch)
    }

    private mutating func append(_ end: End, to branch: Int) {
      var last = 0
      var next = Int(branches[branch].end)
      while next != 0 {
        if ends[next - 1].end == end { return }
        last = next
        next = Int(ends[next - 1].next)
      }
      ends.append(ListedEnd(end: end))
      if last == 0 {
        branches[branch].end = Int32(ends.count)
      } else {
        ends[last - 1].next = Int32(ends.count)
      }
    }

    private mutating func firstBranch(_ word: Int32) -> Int {
      let place = Int(word)
      let missing = place + 1 - firstBranches.count
      if missing > 0 { firstBranches += repeatElement(0, count: missing) }
      if firstBranches[place] == 0 { firstBranches[place] = newBranch(Branch(word: word)) }
      return Int(firstBranches[place])
    }

    private mutating func branch(after parent: Int, word: Int32) -> Int {
      var child = branches[parent].child
      while child != 0, branches[Int(child)].word != word { child = branches[Int(child)].sibling }
      if child == 0 {
        child = newBranch(Branch(word: word, sibling: branches[parent].child))
        branches[parent].child = child
      }
      return Int(child)
    }

    private mutating func gapBranch(after parent: Int) -> Int {
      if branches[parent].gap == 0 { branches[parent].gap = newBranch(Branch()) }
      return Int(branches[parent].gap)
    }

    private mutating func newBranch(_ branch: Branch) -> Int32 {
      branches.append(branch)
      return Int32(branches.count - 1)
    }
  }
}

extension PhraseTree.Builder {
  /// The tree of all phrases added, which are made of so many different words and stems.
  func tree(wordCount: Int) -> PhraseTree {
    var nodes: [PhraseTree.Node] = []
    nodes.reserveCapacity(branches.count)
    var ways: [PhraseTree.Way] = []
    var ends: [PhraseTree.End] = []
    for branch in branches {
      var node = PhraseTree.Node(gap: branch.gap)
      let firstWay = ways.count
      var child = branch.child
      while child != 0 {
        let word = branches[Int(child)].word
        ways.append(PhraseTree.Way(word: word, node: child))
        node.mask |= PhraseTree.mask(of: word)
        child = branches[Int(child)].sibling
      }
      if ways.count > firstWay + 1 { ways[firstWay...].sort { $0.word < $1.word } }
      node.ways = Int32(firstWay)..<Int32(ways.count)
      let firstEnd = ends.count
      var end = branch.end
      while end != 0 {
        ends.append(self.ends[Int(end) - 1].end)
        end = self.ends[Int(end) - 1].next
      }
      node.ends = Int32(firstEnd)..<Int32(ends.count)
      nodes.append(node)
    }
    let unused = repeatElement(Int32(0), count: wordCount - firstBranches.count)
    return PhraseTree(
      nodes: FixedTable(nodes),
      ways: FixedTable(ways),
      ends: FixedTable(ends),
      firstNodes: FixedTable(firstBranches + unused)
    )
  }
}
