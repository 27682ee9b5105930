import Testing

@testable import ReviewKit

@Suite struct CompleteLinkageTests {
  private func link(_ one: Int, _ other: Int, _ strength: Double) -> CompleteLinkage.Link {
    CompleteLinkage.Link(one: one, other: other, strength: strength)
  }

  @Test func chainIsNoGroup() {
    let groups = CompleteLinkage.groups(of: 3, links: [link(0, 1, 0.9), link(1, 2, 0.8)])
    #expect(groups == [[0, 1], [2]])
  }

  @Test func strongerLinkDecidesWhichOfAChainGoTogether() {
    let groups = CompleteLinkage.groups(of: 3, links: [link(0, 1, 0.7), link(1, 2, 0.8)])
    #expect(groups == [[0], [1, 2]])
  }

  @Test func groupsJoinOnceAllTheirMembersAreLinked() {
    let all = [
      link(0, 1, 0.9), link(2, 3, 0.9), link(0, 2, 0.8), link(0, 3, 0.8), link(1, 2, 0.8),
    ]
    #expect(CompleteLinkage.groups(of: 4, links: all) == [[0, 1], [2, 3]])
    #expect(CompleteLinkage.groups(of: 4, links: all + [link(1, 3, 0.7)]) == [[0, 1, 2, 3]])
  }

  @Test func groupsJoinOnlyByAStrongLink() {
    let links = [link(0, 1, 0.9), link(1, 2, 0.4), link(0, 2, 0.6), link(3, 4, 0.4)]
    let groups = CompleteLinkage.groups(of: 5, links: links, threshold: 0.5)
    #expect(groups == [[0, 1, 2], [3], [4]])
  }

  /// Held to a plain version: two groups join while every pair between them is linked.
  @Test func agreesWithTryingAllPairsOfGroups() {
    var generator = FixedNumbers(state: 7)
    for _ in 0..<60 {
      let count = 8
      var links: [CompleteLinkage.Link] = []
      for one in 0..<count {
        for other in (one + 1)..<count where Int.random(in: 0..<10, using: &generator) < 6 {
          links.append(link(one, other, Double(links.count * 37 % 101 + 1) / 102))
        }
      }
      #expect(CompleteLinkage.groups(of: count, links: links) == plain(count, links))
    }
  }

  private func plain(_ count: Int, _ links: [CompleteLinkage.Link]) -> [[Int]] {
    var groups = (0..<count).map { [$0] }
    func strength(_ one: Int, _ other: Int) -> Double {
      links.first { [$0.one, $0.other] == [min(one, other), max(one, other)] }?.strength ?? 0
    }
    while true {
      var best: (strength: Double, left: Int, right: Int)?
      for left in groups.indices {
        for right in groups.indices where left < right {
          let weakest =
            groups[left].flatMap { one in groups[right].map { strength(one, $0) } }.min() ?? 0
          if weakest > (best?.strength ?? 0) { best = (weakest, left, right) }
        }
      }
      guard let best else { break }
      groups[best.left] += groups.remove(at: best.right)
    }
    return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
