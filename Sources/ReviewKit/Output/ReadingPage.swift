/// A page for people to see how a document was read: each printed line beside what became of it.
///
/// The page is whole in itself: it holds no script and loads nothing.
package struct ReadingPage: Sendable {
  let document: ReviewDocument
  let codebook: Codebook
  let summary: DocumentSummary
  let readings: [LineReading]

  package init(_ document: ReviewDocument, codebook: Codebook) {
    self.document = document
    self.codebook = codebook
    summary = DocumentSummary(document)
    readings = LineReading.readings(of: document, codebook: codebook)
  }
}

extension ReadingPage {
  typealias Attribute = HTMLWriter.Attribute

  package var html: [UInt8] {
    var page = HTMLWriter()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", [Attribute("lang", "en-GB")]) { page in
      page.element("head") { writeHead(to: &$0) }
      page.endLine()
      page.element("body") { page in
        page.element("header") { writeSummary(to: &$0) }
        page.element("main") { page in
          writeLegend(to: &page)
          writeLines(to: &page)
        }
        page.element("footer") { $0.element("p", "Written by \(Program.generator).") }
      }
    }
    page.endLine()
    return page.bytes
  }

  private var name: String { document.title ?? document.source.name }

  private func writeHead(to page: inout HTMLWriter) {
    page.void("meta", [Attribute("charset", "utf-8")])
    page.void(
      "meta",
      [
        Attribute("http-equiv", "Content-Security-Policy"),
        Attribute(
          "content",
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        ),
      ]
    )
    page.void(
      "meta",
      [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")]
    )
    page.element("title", "How \(name) was read")
    page.element("style") { $0.raw(PageStyle.reading) }
  }
}

// MARK: - Summary

extension ReadingPage {
  private func writeSummary(to page: inout HTMLWriter) {
    page.element("h1", "How “\(name)” was read")
    page.element("p", [Attribute("class", "coverage")]) { page in
      page.element("strong", "\(NumberText.percent(summary.coverage)) %")
      page.text(
        " of \(NumberText.counted(summary.filledLines, "line")) with text found a place: "
          + NumberText.counted(summary.records, "record") + ", "
          + NumberText.counted(summary.statistics, "figure") + ", "
          + NumberText.counted(summary.reviews, "review") + "."
      )
    }
    writeDoubts(to: &page)
    page.element("div", [Attribute("class", "facts")]) { page in
      page.element("section") { writeFacts(to: &$0) }
      page.element("section") { writeCounts(to: &$0) }
      if !document.reviews.isEmpty { page.element("section") { writeReviews(to: &$0) } }
    }
    page.endLine()
  }

  private func writeDoubts(to page: inout HTMLWriter) {
    page.element("h2", "Doubts")
    guard !summary.doubts.isEmpty else { return page.element("p", "None.") }
    page.element("ul") { page in
      for doubt in summary.doubts {
        page.element("li", [Attribute("class", doubt.isGrave ? "grave" : nil)]) { page in
          if doubt.isGrave { page.element("strong", "Read poorly: ") }
          page.text(doubt.description)
          switch doubt {
          case .unclassified: writeLinks(to: document.unclassified, on: &page)
          case .guessedKinds: writeLinks(to: guessedLines, on: &page)
          default: break
          }
        }
      }
    }
  }

  /// The places that a doubt is about, as far as a reader follows them.
  private func writeLinks(to places: [LineRange], on page: inout HTMLWriter) {
    page.text(": lines ")
    for (index, lines) in places.prefix(Self.mostLinks).enumerated() {
      if index > 0 { page.text(", ") }
      page.link(to: "#line-\(lines.first)", lines.description)
    }
    let more = places.count - Self.mostLinks
    if more > 0 { page.text(" and \(NumberText.counted(more, "more place"))") }
  }

  private static let mostLinks = 40

  private var guessedLines: [LineRange] {
    LineRange.runs(of: readings.indices.filter { readings[$0].look == .guess }.map { $0 + 1 })
  }

  private func writeFacts(to page: inout HTMLWriter) {
    page.element("h2", "Document")
    let facts: [(String, String?)] = [
      ("File", document.source.name), ("Title", document.title),
      ("Kind", document.kind.rawValue.replacing("-", with: " ")),
      (
        "Publisher", document.publishers.isEmpty ? nil : document.publishers.joined(separator: "; ")
      ),
      ("Period", document.period), ("Date", document.date),
      ("Encoding", document.source.encoding.rawValue),
      ("Converted by", document.source.converter),
      ("Pages", document.source.pages.map(String.init)),
      ("Lines", String(document.source.lineCount)),
    ]
    page.element("dl") { page in
      for (term, value) in facts
      where value != nil || term == "Title" || term == "Publisher" || term == "Date" {
        page.element("dt", term)
        page.element("dd", value ?? "not found")
      }
    }
  }

  private func writeCounts(to page: inout HTMLWriter) {
    page.element("h2", "Records")
    let counts = zip(Record.Kind.allCases, summary.recordsByKind).filter { $0.1 > 0 }
      .map { ($0.0.title, $0.1) }
    writeTable(
      "Records by kind",
      ["Kind", "Records"],
      (counts + [("figures", summary.statistics)]).map { [$0.0, String($0.1)] },
      to: &page
    )
  }

  private func writeReviews(to page: inout HTMLWriter) {
    page.element("h2", "Reviews and cases")
    writeTable(
      "Reviews and the children or families they are about",
      ["Review", "Kind", "Date", "Cases", "Lines"],
      document.reviews.map { review in
        [
          review.title, review.kind.rawValue.replacing("-", with: " "), review.date ?? "–",
          review.cases.isEmpty
            ? "–" : review.cases.map(Self.description(of:)).joined(separator: "; "),
          review.lines.description,
        ]
      },
      isWide: true,
      to: &page
    )
  }

  /// "Child Wren, 4 months, female, died".
  private static func description(of child: Case) -> String {
    [child.name, child.age, child.sex?.rawValue, child.outcome?.rawValue].compactMap { $0 }
      .joined(separator: ", ")
  }

  private func writeTable(
    _ caption: String,
    _ heads: [String],
    _ rows: [[String]],
    isWide: Bool = false,
    to page: inout HTMLWriter
  ) {
    page.element("table", [Attribute("class", isWide ? "wide" : nil)]) { page in
      page.element("caption", caption)
      page.element("thead") { page in
        page.element("tr") { page in
          for head in heads { page.element("th", [Attribute("scope", "col")], head) }
        }
      }
      page.element("tbody") { page in
        for row in rows {
          page.element("tr") { page in
            for (index, cell) in row.enumerated() {
              if index == 0 {
                page.element("th", [Attribute("scope", "row")], cell)
              } else {
                // A narrow screen shows the head of the column in front of each cell.
                page.element("td", [Attribute("data-label", isWide ? heads[index] : nil)], cell)
              }
            }
          }
        }
      }
    }
  }
}
