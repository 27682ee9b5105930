/// Gives the documents of a library ids of which no two are the same.
///
/// Documents come in their order, and what comes first keeps its id: a later document of the same
/// name gets a number behind it, and a review whose id is taken gets its document's id in front.
struct LibraryIDs {
  private var taken: Set<String> = []

  mutating func makeUnique(_ document: inout ReviewDocument) {
    document.id = freeID(like: document.id)
    taken.insert(document.id)
    for index in document.reviews.indices {
      var id = document.reviews[index].id
      if taken.contains(id) { id = freeID(like: "\(document.id)/\(id)") }
      taken.insert(id)
      document.reviews[index].id = id
    }
  }

  private func freeID(like id: String) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}
