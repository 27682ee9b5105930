import Testing

@testable import ReviewKit

/// Pages as text, and the formats that endings of files promise.
@Suite struct PagePlainTextTests {
  private var page: Page {
    var page = Page(title: "Neglect in the reviews of three partnerships")
    let long = "Visits were missed again and again, and nobody asked the family why that was."
    page.sections = [
      Page.Section(
        "learning",
        "Learning",
        [
          .list([
            Page.Item(
              Words(
                long,
                [Words.Citation(document: 1, place: Place(file: "a.md", lines: LineRange(3)))]
              ),
              [Page.Item(Words(long))]
            )
          ]), .paragraph(Words(long)), .vignette("Child A", [.paragraph(Words(long))]),
          .quotation(Words(long), from: "Child A"),
          .definitions([Page.Definition("Date", Words(long))]), .writing("Notes", lines: 2),
        ]
      )
    ]
    page.sources = [Page.Source(title: "Brief", facts: long, file: "a.md")]
    return page
  }

  @Test(arguments: [24, 40, 80])
  func linesKeepToTheWidth(width: Int) {
    let text = PagePlainText(style: TextStyle(width: width)).text(of: page)
    for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    #expect(text.contains("[1:3]"))
  }

  @Test func withoutAWidthNothingIsBroken() {
    let text = PagePlainText(style: .plain).text(of: page)
    #expect(text.contains("- Visits were missed again and again, and nobody asked the family why"))
    #expect(text.contains("that was. [1:3]\n"))
    #expect(text.hasPrefix("Neglect in the reviews of three partnerships\n====="))
  }

  @Test(arguments: [
    ("a.html", PageFormat.html), ("b.HTM", .html), ("c.md", .markdown), ("d.txt", .text),
    ("e/f.docx", .docx), ("g.odt", .odt), ("h.pptx", .pptx), ("i.tar.pdf", .pdf),
  ])
  func endingsDecideTheFormat(name: String, format: PageFormat) {
    #expect(PageFormat(ofFile: name) == format)
  }

  @Test(arguments: ["handout", "a.html/handout", "handout.doc", "html"])
  func otherEndingsDecideNothing(name: String) {
    #expect(PageFormat(ofFile: name) == nil)
  }
}
