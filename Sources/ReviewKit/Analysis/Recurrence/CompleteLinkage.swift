/// Groups of things of which each is linked to each other one.
///
/// Complete linkage (T. Sørensen, "A method of establishing groups of equal amplitude in plant
/// sociology based on similarity of species", 1948): links are taken from the strongest on, and
/// two groups become one as soon as all links between them have been met, if one of these is
/// strong. For each pair of groups the links met are counted, so the work grows with the links and
/// not with the square of the things.
struct CompleteLinkage {
  /// A link between two things by their numbers.
  struct Link: Hashable {
    var one: Int
    var other: Int
    var strength: Double
  }

  private var groupOf: [Int]
  private var members: [[Int]]
  /// How many links were met between a group and each of its neighbours.
  private var met: [[Int: Met]]
  private let threshold: Double

  private struct Met {
    var links = 0
    /// The strength of the first, which is the strongest.
    var strongest = 0.0
  }

  /// The groups with their members in order, by their first member; things without a link are
  /// groups of their own.
  ///
  /// The threshold is how strong one link between two groups has to be.
  static func groups(of count: Int, links: [Link], threshold: Double = 0) -> [[Int]] {
    var linkage = CompleteLinkage(count: count, threshold: threshold)
    for link in links.sorted(by: isTakenFirst) { linkage.take(link) }
    return linkage.members.filter { !$0.isEmpty }.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  private init(count: Int, threshold: Double) {
    self.threshold = threshold
    groupOf = Array(0..<count)
    members = (0..<count).map { [$0] }
    met = Array(repeating: [:], count: count)
  }

  /// The strongest first; of equals the one between those that come first.
  private static func isTakenFirst(_ left: Link, _ right: Link) -> Bool {
    (right.strength, left.one, left.other) < (left.strength, right.one, right.other)
  }

  private mutating func take(_ link: Link) {
    let (one, other) = (groupOf[link.one], groupOf[link.other])
    guard one != other else { return }
    var met = met[one][other] ?? Met(strongest: link.strength)
    met.links += 1
    self.met[one][other] = met
    self.met[other][one] = met
    if met.links == members[one].count * members[other].count, met.strongest >= threshold {
      join(one, other)
    }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    // The one with fewer neighbours goes over to the other.
    let (kept, gone) = met[one].count < met[other].count ? (other, one) : (one, other)
    for member in members[gone] { groupOf[member] = kept }
    members[kept] += members[gone]
    members[gone] = []
    met[kept][gone] = nil
    for (neighbour, links) in met[gone] where neighbour != kept {
      var sum = met[kept][neighbour] ?? Met()
      sum.links += links.links
      sum.strongest = max(sum.strongest, links.strongest)
      met[kept][neighbour] = sum
      met[neighbour][gone] = nil
      met[neighbour][kept] = met[kept][neighbour]
    }
    met[gone] = [:]
  }
}
