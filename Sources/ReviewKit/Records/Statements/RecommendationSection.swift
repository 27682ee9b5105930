/// How a section prints its recommendations: what its items and paragraphs are follows from it.
struct RecommendationSection {
  /// Whether some carry the word itself: "Recommendation 3: …".
  var hasLabels = false
  /// Items, and paragraphs that say what a body is to do.
  var items = 0
  var directives = 0
  /// Whether the heading names learning or a conclusion as well.
  var isMixed = false
}

extension RecommendationSection {
  /// The sections of an outline by their heading; those of other roles are left out.
  static func all(
    in outline: Outline,
    bytes: UnsafeBufferPointer<UInt8>,
    wording: Wording
  ) -> [Int: RecommendationSection] {
    var sections: [Int: RecommendationSection] = [:]
    for entry in outline.entries where entry.use == .text {
      guard let heading = entry.heading, outline.headings[heading].role == .recommendations else {
        continue
      }
      var section = sections[heading] ?? RecommendationSection()
      section.note(entry.block, bytes, wording)
      sections[heading] = section
    }
    for heading in sections.keys {
      let passage = outline.headings[heading].passage
      sections[heading]?.isMixed = Token.tokens(of: passage, in: bytes).contains {
        mixing.contains($0.text)
      }
    }
    return sections
  }

  private mutating func note(
    _ block: Block,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ wording: Wording
  ) {
    if let mark = block.mark {
      guard mark.role == nil || mark.role == .recommendations else { return }
      items += 1
      if mark.label == "recommendation" { hasLabels = true }
    } else if block.kind == .paragraph {
      let statement = Statement(Token.tokens(of: block.passage, in: bytes), wording: wording)
      if Narration.isDirective(statement) { directives += 1 }
    }
  }

  private static let mixing = Lexicon.statements["mixing"]
}
