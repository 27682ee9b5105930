/// What the columns of a table hold, by the words of its head.
struct TableColumns {
  var roles: [Role?]
  /// The column that holds the number of the row.
  var number: Int?

  /// Reads the head of a table; `nil` when the row is no head, or when none of its columns is
  /// known.
  ///
  /// In a list of titles "Learning from …" is one of them, and no head.
  init?(
    head: [Passage],
    isUnderTitles: Bool = false,
    under role: Role? = nil,
    in bytes: UnsafeBufferPointer<UInt8>,
    vocabulary: HeadingVocabulary
  ) {
    guard head.count > 1 else { return nil }
    let shapes = head.map { TextShape($0, in: bytes) }
    guard
      shapes.allSatisfy({
        $0.words <= 8 && (!$0.endsSentence || $0.words == 1 || $0.last == UInt8(ascii: "?"))
      })
    else {
      return nil
    }
    let words = head.map { Token.tokens(of: $0, in: bytes) }
    // "Main concern | Number | Per cent" counts concerns and states none.
    let figures = words.dropFirst().filter { !$0.isEmpty }
    guard figures.isEmpty || !figures.allSatisfy(ColumnHeads.standard.isFigureHead) else {
      return nil
    }
    roles = head.indices.map { _ in nil }
    var isPlan = false
    for column in head.indices {
      let tokens = words[column]
      if let known = ColumnHeads.standard.head(tokens) {
        roles[column] = known.role
        if known == .number, number == nil { number = column }
        if known == .owner || known == .date { isPlan = true }
      } else if let match = vocabulary.match(tokens), match.isStrong || !isUnderTitles,
        match.role.recordKind != nil, match.role != .context
      {
        // A column "Child" says whom, not what happened.
        roles[column] = match.role
      }
    }
    if roles.contains(where: { $0 != nil }) {
      for (column, cell) in head.enumerated() where roles[column] == nil && !cell.isEmpty {
        let tokens = words[column]
        guard ColumnHeads.standard.head(tokens) == nil else { continue }
        roles[column] = ColumnHeads.standard.likelyHead(tokens)?.role
      }
    }
    // What a plan calls resources is what its actions need, and no reading.
    if isPlan { roles = roles.map { $0 == .resources ? nil : $0 } }
    // A column without a name in front of the others is that of the numbers.
    if number == nil, head[0].isEmpty { number = 0 }
    if !roles.contains(where: { $0 != nil }), isPlan { addUnnamed(head, under: role, in: bytes) }
    guard roles.contains(where: { $0 != nil }) else { return nil }
    guard shapes.count(where: { !$0.isEmpty }) > 1 else { return nil }
  }

  /// "What | Who | By when" under "Recommendations": the column that no head tells holds what the
  /// heading names.
  private mutating func addUnnamed(
    _ head: [Passage],
    under role: Role?,
    in bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard let role, [.recommendations, .actions, .learning].contains(role) else { return }
    let unnamed = head.indices.filter { column in
      !head[column].isEmpty
        && ColumnHeads.standard.head(Token.tokens(of: head[column], in: bytes)) == nil
    }
    if let column = unnamed.first, unnamed.count == 1 { roles[column] = role }
  }
}
