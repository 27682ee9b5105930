/// Reads a query: OR joins what AND joins, and words side by side are joined by AND; NOT stands in
/// front of what NEAR/n joins.
///
///     either  = all (OR all)*
///     all     = part (AND? part)*
///     part    = NOT part | nearby
///     nearby  = piece (NEAR/n piece)*
///     piece   = word | "phrase" | ( either )
struct QueryParser {
  private let query: String
  private let tokens: [QueryToken]
  private var next = 0
  private var depth = 0
  /// Words such as "or" that may have been meant to join others.
  private(set) var doubtfulWords: [String] = []

  private static let deepest = 50

  init(_ query: String) throws(QueryError) {
    self.query = query
    tokens = try QueryToken.tokens(of: query)
  }

  /// The whole query.
  mutating func wholeQuery() throws(QueryError) -> Query.Node {
    guard let first = tokens.first else { throw fault(.empty, at: 0) }
    let node = try either()
    if let token { throw fault(.closedBracket, at: token.range.lowerBound) }
    guard node.findsWords else { throw fault(.onlyNot, at: first.range.lowerBound) }
    return node
  }
}

extension QueryParser {
  private var token: QueryToken? { next < tokens.count ? tokens[next] : nil }

  private func fault(_ fault: QueryFault, at place: Int) -> QueryError {
    QueryError(query: query, place: place, fault: fault)
  }

  private mutating func either() throws(QueryError) -> Query.Node {
    let starts = [token?.range.lowerBound ?? 0]
    var nodes = [try all()]
    var places = starts
    while token?.kind == .or {
      next += 1
      places.append(token?.range.lowerBound ?? query.count)
      nodes.append(try all())
    }
    guard nodes.count > 1 else { return nodes[0] }
    if let index = nodes.firstIndex(where: { !$0.findsWords }) {
      throw fault(.orNot, at: places[index])
    }
    return .or(nodes)
  }

  private mutating func all() throws(QueryError) -> Query.Node {
    var nodes = [try part()]
    while let token {
      switch token.kind {
      case .and: next += 1
      case .or, .close: return Self.all(nodes)
      case .near: throw fault(.nearGroup(token.text), at: token.range.lowerBound)
      case .open, .not, .words: break
      }
      nodes.append(try part())
    }
    return Self.all(nodes)
  }

  private static func all(_ nodes: [Query.Node]) -> Query.Node {
    nodes.count == 1 ? nodes[0] : .and(nodes)
  }

  private mutating func part() throws(QueryError) -> Query.Node {
    guard token?.kind == .not else { return try nearby() }
    try descend()
    next += 1
    let node = try part()
    depth -= 1
    return .not(node)
  }

  private mutating func nearby() throws(QueryError) -> Query.Node {
    var start = token?.range.lowerBound ?? query.count
    var node = try piece()
    while let joint = token, case .near(let most) = joint.kind {
      guard node.isLocal else { throw fault(.nearGroup(joint.text), at: start) }
      next += 1
      start = token?.range.lowerBound ?? query.count
      if token?.kind == .not { throw fault(.nearGroup(joint.text), at: start) }
      let other = try piece()
      guard other.isLocal else { throw fault(.nearGroup(joint.text), at: start) }
      node = .near(node, other, most)
    }
    return node
  }

  private mutating func piece() throws(QueryError) -> Query.Node {
    guard let token else { throw missing(at: query.count) }
    switch token.kind {
    case .words(let phrases):
      next += 1
      if ["and", "or", "not", "near"].contains(token.text) { doubtfulWords.append(token.text) }
      return .words(phrases)
    case .open: return try bracket(at: token.range.lowerBound)
    case .and, .or, .not, .near, .close: throw missing(at: token.range.lowerBound)
    }
  }

  private mutating func bracket(at place: Int) throws(QueryError) -> Query.Node {
    try descend()
    next += 1
    if token?.kind == .close { throw fault(.emptyBrackets, at: place) }
    let node = try either()
    guard token?.kind == .close else { throw fault(.openBracket, at: place) }
    next += 1
    depth -= 1
    return node
  }

  /// What to say where a word should stand: by what stands in front, else by what is there.
  private func missing(at place: Int) -> QueryError {
    if next > 0 {
      let before = tokens[next - 1]
      switch before.kind {
      case .and, .or, .not, .near: return fault(.nothingBehind(before.text), at: place)
      case .open:
        // What the bracket holds is looked at next.
        if token == nil { return fault(.openBracket, at: before.range.lowerBound) }
      case .close, .words: break
      }
    }
    guard let token else { return fault(.empty, at: place) }
    return token.kind == .close
      ? fault(.closedBracket, at: place) : fault(.nothingBefore(token.text), at: place)
  }

  private mutating func descend() throws(QueryError) {
    depth += 1
    if depth > Self.deepest {
      throw fault(.tooDeep(most: Self.deepest), at: token?.range.lowerBound ?? 0)
    }
  }
}
