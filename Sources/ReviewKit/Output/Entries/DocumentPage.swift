/// A document all of whose records belong to its reviews: what it is, and which they are.
package struct DocumentPage: Sendable {
  private let document: DocumentEntry
  private let reviews: [SourceRow]

  package init(of place: Int, in catalogue: Catalogue) {
    document = catalogue.documents[place]
    let records = catalogue.recordsBySource
    reviews = catalogue.sources.filter { $0.documents.contains(place) }
      .map { SourceRow($0, records: records[$0.id, default: 0]) }
  }

  package func text(style: TextStyle) -> String {
    head(style) + SourceRow.text(of: reviews, style: style)
  }

  package var markdown: String {
    head(.markdown) + "\n" + MarkdownTable().text(of: table)
  }

  private func head(_ style: TextStyle) -> String {
    var page = PageText(style: style)
    page.heading(document.title ?? document.id)
    let facts = [
      document.kind.title, document.period ?? document.date ?? "date not stated",
      document.publishers.isEmpty
        ? "publisher not stated" : document.publishers.joined(separator: "; "),
    ]
    page.paragraph(facts.joined(separator: ", "))
    page.aside("\(document.id), \(document.file)")
    page.heading("Reviews: \(reviews.count)")
    return page.text
  }

  package var json: [UInt8] {
    JSONWriter.document { json in
      json.key("document")
      json.object {
        $0.member("id", document.id)
        $0.member("file", document.file)
        $0.member("title", document.title)
        $0.member("kind", document.kind.rawValue)
        $0.member("publishers", document.publishers)
        $0.member("period", document.period)
        $0.member("date", document.date)
      }
      json.key("reviews")
      TableJSON.write(reviews, to: &json)
    }
  }

  package var table: Table { Listing(reviews).table }
}
