/// The kinds of records by where they stand.
struct RecordKinds {
  private var byStart: [Int: Record.Kind] = [:]
  private var byEntry: [Int: Record.Kind] = [:]

  init(_ drafts: [RecordExtractor.Draft]) {
    for draft in drafts {
      if let start = draft.record.passage.fragments.first?.range.lowerBound {
        byStart[start] = draft.record.kind
      }
      if byEntry[draft.entry] == nil { byEntry[draft.entry] = draft.record.kind }
    }
  }

  /// The kind of the record that begins with a passage, else of the first in its entry.
  func kind(of passage: Passage, at entry: Int) -> Record.Kind? {
    if let start = passage.fragments.first?.range.lowerBound, let kind = byStart[start] {
      return kind
    }
    return byEntry[entry]
  }
}
