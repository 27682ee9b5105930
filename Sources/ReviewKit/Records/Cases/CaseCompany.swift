/// Children whom a context names beside the cases of the title: brothers and sisters, and others with
/// a name of the same sort.
struct CaseCompany {
  private(set) var names: [String] = []
  /// Those of them whom a sentence is about, as "Child Y, a girl of 16, was hurt".
  private var subjects: Set<String> = []

  private let bytes: UnsafeBufferPointer<UInt8>

  /// How many are looked at; a chronology may name dozens.
  private static let most = 6

  init(
    _ context: [ReviewReader.Told],
    beside cases: [String],
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.bytes = bytes
    guard CaseIdentity(cases[0]).isFamily == false else { return }
    let known = Set(cases.map(Selection.key))
    let title = cases[0].split(separator: " ").first.map { Word($0.lowercased()) } ?? ""
    for told in context {
      for sentence in CaseSentence.parts(of: told.tokens) {
        let siblings = CaseFacts.namedSiblings(in: sentence, bytes: bytes)
        let subject = subject(of: sentence, titled: title)
        if let subject { subjects.insert(subject) }
        for name in siblings + [subject].compactMap(\.self)
        where !known.contains(Selection.key(name)) && !names.contains(name)
          && names.count < Self.most
        {
          names.append(name)
        }
      }
    }
  }

  /// "Child Y was …", "Child Y, aged 16, …", "His sister, Child Y, …": a coded name like that of the
  /// case.
  private func subject(of sentence: [Token], titled title: Word) -> String? {
    guard let name = CaseName.place(in: sentence), name.lowerBound <= 4,
      sentence[name.lowerBound].text == title, sentence.indices.contains(name.upperBound),
      !sentence[name.upperBound - 1].text.hasSuffix("'s"),
      sentence[..<name.lowerBound].allSatisfy({ !Clause.isVerb($0) })
    else { return nil }
    let next = sentence[name.upperBound]
    guard next.text == "," || next.text == "(" || Clause.isVerb(next) else { return nil }
    return BodyName.printed(Array(sentence[name]), bytes: bytes)
  }

  /// Whether the facts told of a name make it a case: a harm, or as much as an age for one whom a
  /// sentence is about.
  func isCase(_ facts: Case) -> Bool {
    if !facts.harms.isEmpty || [.died, .seriousHarm, .injured].contains(facts.outcome) {
      return true
    }
    return facts.age != nil && subjects.contains(facts.name)
  }
}
