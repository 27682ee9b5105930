/// What a whole document, or a thematic review in it, is about by its title: the harm that
/// "Children living with neglect: a multi-agency audit" names for all its records.
///
/// How professionals work is left out, as titles tell with it what they are and not what they are
/// about: "multi-agency audit", "training handout".
struct DocumentSubject {
  /// A record with more themes than these says itself what it is about.
  private static let most = 2

  private let codebook: Codebook
  private var matcher: ThemeCoder.Matcher

  init(coder: ThemeCoder) {
    codebook = coder.codebook
    matcher = coder.makeMatcher()
  }

  /// Gives records of few themes the subjects of their document and review as declared themes.
  mutating func declare(for records: inout [Record], title: String?, reviews: [Review]) {
    let ofDocument = title.map { subjects(of: $0, cases: reviews.flatMap(\.cases)) } ?? []
    let ofReviews = reviews.map { $0.kind == .thematicAnalysis ? subjects(of: $0.title) : [] }
    guard !ofDocument.isEmpty || ofReviews.contains(where: { !$0.isEmpty }) else { return }
    for index in records.indices where records[index].codings.count <= Self.most {
      var subjects = ofDocument
      if let review = records[index].review { subjects += ofReviews[review] }
      for theme in Set(subjects).sorted()
      where !records[index].codings.contains(where: { $0.theme == theme }) {
        records[index].codings.append(Coding(theme: theme, basis: .declared, evidence: []))
      }
      records[index].codings.sort { $0.theme < $1.theme }
    }
  }

  /// The themes of harm in a title, in the order of the codebook.
  ///
  /// The title of a case tells who it is about, "Baby Elm"; what kind of review it is stands before.
  private mutating func subjects(of title: String, cases: [Case] = []) -> [Int] {
    var title = Array(title.lowercased().utf8)
    for person in cases where !person.name.isEmpty {
      guard let name = title.firstRange(of: Array(person.name.lowercased().utf8)) else { continue }
      title.removeSubrange(name.lowerBound...)
    }
    let group = codebook.themes.last?.group
    return matcher.themes(inLabel: String(decoding: title, as: UTF8.self)).filter {
      codebook.themes[$0].group == group
    }
  }
}
