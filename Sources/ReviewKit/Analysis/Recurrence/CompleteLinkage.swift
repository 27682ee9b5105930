/// Groups of things of which each is linked to each other one.
///
/// Complete linkage (T. Sørensen, "A method of establishing groups of equal amplitude", 1948): links
/// are taken from the strongest on, and two groups become one as soon as all links between them have
/// been met. For each pair of groups the links met are counted, so the work grows with the links and
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
  private var met: [[Int: Int]]

  /// The groups with their members in order, by their first member; things without a link are groups
  /// of their own.
  static func groups(of count: Int, links: [Link]) -> [[Int]] {
    var linkage = CompleteLinkage(count: count)
    for link in links.sorted(by: isTakenFirst) { linkage.take(link) }
    return linkage.members.filter { !$0.isEmpty }.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  private init(count: Int) {
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
    met[one][other, default: 0] += 1
    met[other][one, default: 0] += 1
    if met[one][other] == members[one].count * members[other].count { join(one, other) }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    // The one with fewer neighbours goes over to the other.
    let (kept, gone) = met[one].count < met[other].count ? (other, one) : (one, other)
    for member in members[gone] { groupOf[member] = kept }
    members[kept] += members[gone]
    members[gone] = []
    met[kept][gone] = nil
    for (neighbour, links) in met[gone] where neighbour != kept {
      met[kept][neighbour, default: 0] += links
      met[neighbour][gone] = nil
      met[neighbour][kept] = met[kept][neighbour]
    }
    met[gone] = [:]
  }
}
