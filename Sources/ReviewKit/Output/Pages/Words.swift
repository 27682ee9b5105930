/// Running text of a page, with what stands out in it.
package struct Words: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    case strong(String)
    case emphasis(String)
    /// To be typed as it stands.
    case code(String)
    /// Only to pages and mail, and to a section of the page by "#id"; another address stays text.
    case link(String, to: String)
    /// Where the words in front stand in the sources.
    case citation([Citation])
    /// The mark of a footnote, by its number from 1 on.
    case footnote(Int)
    /// How many places there are beside those cited here, and the list of the page that has all of
    /// them, by its number from 1 on.
    case further(Int, list: Int)
  }

  package var pieces: [Piece]

  package init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  package init(_ text: String) {
    self.init(text.isEmpty ? [] : [.text(text)])
  }

  package init(_ text: String, _ citations: [Citation]) {
    self.init(text)
    cite(citations)
  }
}

extension Words: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension Words {
  /// A place in a document of the page's list of sources.
  package struct Citation: Hashable, Sendable {
    /// The number of the document on the page, from 1 on.
    package var document: Int
    package var place: Place
    /// The id of the record or figure that stands there; `nil` for what is neither.
    package var id: String?
    /// Who says it, where that is worth saying, such as the case of a review.
    package var name: String?

    package init(document: Int, place: Place, id: String? = nil) {
      self.document = document
      self.place = place
      self.id = id
    }
  }

  /// Adds where the words stand; nothing where there is nothing to cite.
  package mutating func cite(_ citations: [Citation]) {
    if !citations.isEmpty { pieces += [.text(" "), .citation(citations)] }
  }

  package static func + (left: Words, right: Words) -> Words {
    Words(left.pieces + right.pieces)
  }

  package var citations: [Citation] {
    pieces.flatMap { piece -> [Citation] in
      if case .citation(let citations) = piece { citations } else { [] }
    }
  }

  /// What stands for places that only a list has, as "43 more: list 1".
  static func further(_ count: Int, list: Int) -> String { "\(count) more: list \(list)" }

  /// The words as they stand, without citations and footnotes.
  package var plain: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .strong(let text), .emphasis(let text), .code(let text): text
      case .link(let text, _): text
      case .citation, .footnote, .further: ""
      }
    }.joined()
  }
}

extension Words.Citation: CustomStringConvertible {
  /// As "Child A, 2:33-34" for lines 33 to 34 of the second document, or with its page where that
  /// is cited.
  package var description: String {
    let name = name.map { "\($0), " } ?? ""
    if let page = place.page { return "\(name)\(document) p. \(page)" }
    return name + (place.lines.map { "\(document):\($0)" } ?? "\(document)")
  }
}
