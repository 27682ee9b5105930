extension Page {
  /// A numbered list behind the sections, which marks in them lead to.
  struct Appendix: Hashable, Sendable {
    /// What the marks are; its raw value is what links to the list name.
    enum Kind: String, Sendable {
      case footnotes
      case placeLists = "place-lists"
      case sources
    }

    let kind: Kind
    let title: String
    /// From 1 on.
    let items: [Words]

    /// The list as a section like others.
    var section: Section { Section(kind.rawValue, title, [.numbered(items.map { Item($0) })]) }
  }

  /// Footnotes, lists of places and sources, in this order, as far as there are any.
  var appendices: [Appendix] {
    [
      Appendix(kind: .footnotes, title: "Footnotes", items: footnotes),
      Appendix(
        kind: .placeLists,
        title: "Lists of places, for points that stand in many",
        items: placeLists
      ),
      Appendix(kind: .sources, title: "Sources", items: sources.map { Words($0.sentence) }),
    ].filter { !$0.items.isEmpty }
  }
}

extension Page.Source {
  /// Title, facts and file, with the places cited.
  var sentence: String {
    "\(title). " + (facts.isEmpty ? "" : "\(facts). ") + file + (linesText.map { ", \($0)" } ?? "")
  }
}
