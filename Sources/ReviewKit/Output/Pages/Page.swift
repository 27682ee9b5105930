/// A page for people to read, print and teach from, whatever it is written as: a handout, a
/// briefing, a report.
///
/// It holds no markup: what documents say is text in it, and each renderer makes it safe in its own
/// way.
package struct Page: Hashable, Sendable {
  /// As BCP 47 has it.
  package var language = "en-GB"
  package var title: String
  package var subtitle: String?
  package var logo: Picture?
  /// Under the title, in front of the sections.
  package var opening: [Block] = []
  package var sections: [Section] = []
  /// What the marks of footnotes stand for, from 1 on.
  package var footnotes: [Words] = []
  /// The places of points that stand in too many to name them all beside the point, from 1 on.
  package var placeLists: [Words] = []
  /// The documents that citations name, from 1 on.
  package var sources: [Source] = []
  /// How the page came to be, at its foot.
  package var colophon: [Block] = []
  package var layout = Layout.flowing

  package init(title: String) {
    self.title = title
  }
}

extension Page {
  package enum Layout: Hashable, Sendable {
    /// Sections one below the other, on as many sheets as it takes.
    case flowing
    /// One sheet: the sections as boxes in columns, so many in each.
    case sheet(boxes: [Int])
  }

  /// A part of the page with a heading of its own.
  package struct Section: Hashable, Sendable {
    /// What links to it name: lower-case letters, digits and hyphens, once in a page.
    package var id: String
    package var title: String
    package var blocks: [Block]
    /// What whoever leads a session says or does here; only slides show it.
    package var notes: [Words] = []
    /// Whether it is for whoever leads a session: it begins a new sheet and is not handed out.
    package var isForLeader = false

    package init(_ id: String, _ title: String, _ blocks: [Block] = []) {
      self.id = id
      self.title = title
      self.blocks = blocks
    }
  }

  indirect package enum Block: Hashable, Sendable {
    /// A heading below that of the section.
    case heading(String)
    case paragraph(Words)
    case list([Item])
    /// Items counted from 1.
    case numbered([Item])
    /// The words of somebody, and who said them.
    case quotation(Words, from: Words?)
    /// What happened in one case.
    case vignette(String, [Block])
    /// Its first column names the rows.
    case table(Table, caption: String)
    case definitions([Definition])
    /// A remark beside the text, under a heading of its own.
    case note(String, [Block])
    /// Empty lines to write on, and what for.
    case writing(String, lines: Int)
    case sheetBreak
  }

  /// An item of a list.
  package struct Item: Hashable, Sendable {
    package var words: Words
    /// What belongs to it, such as the parts of a recommendation.
    package var items: [Item]

    package init(_ words: Words, _ items: [Item] = []) {
      self.words = words
      self.items = items
    }
  }

  package struct Definition: Hashable, Sendable {
    package var term: String
    package var meaning: Words

    package init(_ term: String, _ meaning: Words) {
      self.term = term
      self.meaning = meaning
    }
  }

  /// A document that something on the page is from.
  package struct Source: Hashable, Sendable {
    package var title: String
    /// Who published it and when, as far as it says so.
    package var facts: String
    /// The path as given.
    package var file: String
    /// The places that the page cites, in the order of the document, without overlap.
    package var places: [Place]

    package init(title: String, facts: String = "", file: String, places: [Place] = []) {
      self.title = title
      self.facts = facts
      self.file = file
      self.places = places
    }
  }
}
