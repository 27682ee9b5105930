import Testing

@testable import ReviewKit

/// Pages as HTML that browsers print.
@Suite struct PageHTMLTests {
  private func html(_ page: Page) -> String {
    String(decoding: PageHTML().bytes(of: page), as: UTF8.self)
  }

  private var page: Page {
    var page = Page(title: "Learning about neglect")
    page.sections = [
      Page.Section(
        "learned",
        "What was learned",
        [
          .list([
            Page.Item(
              Words(
                "Visits were missed.",
                [
                  Words.Citation(
                    document: 1,
                    place: Place(file: "brief.md", lines: LineRange(3, 4)),
                    id: "brief/concern-1"
                  )
                ]
              )
            )
          ])
        ]
      )
    ]
    page.sources = [
      Page.Source(
        title: "A brief",
        facts: "Northshire, 2021",
        file: "brief.md",
        places: [Place(file: "brief.md", lines: LineRange(3, 4))]
      )
    ]
    return page
  }

  @Test func aStatementLeadsToItsSource() {
    let html = html(page)
    #expect(
      html.contains(
        "<li>Visits were missed. <span class=\"citation\">[<a href=\"#source-1\">1:3-4</a>]"
      )
    )
    #expect(html.contains("<li id=\"source-1\"><cite>A brief</cite>. Northshire, 2021. "))
    #expect(html.contains("<span class=\"file\">brief.md</span>, lines 3-4</li>"))
  }

  @Test func sectionsHaveHeadingsInOrderAndLandmarks() {
    let html = html(page)
    #expect(html.ranges(of: "<h1>").count == 1)
    #expect(html.contains("<section class=\"learned-section\" aria-labelledby=\"learned\">"))
    #expect(html.contains("<h2 id=\"learned\">What was learned</h2>"))
    #expect(html.contains("<html lang=\"en-GB\">"))
    for landmark in ["<header>", "<main id=\"main\">", "<footer>"] {
      #expect(html.contains(landmark))
    }
  }

  @Test func nothingInTextBecomesMarkup() {
    var page = page
    let hostile = "\"'><script>alert(1)</script><a href=javascript:x>&"
    page.title = hostile
    page.subtitle = hostile
    page.opening = [
      .paragraph(Words([.link(hostile, to: "javascript:alert(1)"), .strong(hostile)])),
      .paragraph(Words([.link("data", to: "data:text/html,x"), .emphasis(hostile)])),
      .note(hostile, [.definitions([Page.Definition(hostile, Words(hostile))])]),
      .vignette(hostile, [.quotation(Words(hostile), from: Words(hostile))]),
      .table(
        Table(columns: [Table.Column(hostile)], rows: [Table.Row([.text(hostile)])]),
        caption: hostile
      ),
      .writing(hostile, lines: 2),
    ]
    page.footnotes = [Words(hostile)]
    page.sources = [Page.Source(title: hostile, facts: hostile, file: hostile)]
    page.colophon = [.heading(hostile)]
    let html = html(page).lowercased()
    #expect(!html.contains("<script"))
    #expect(!html.contains("href=\"javascript"))
    #expect(!html.contains("href=\"data"))
    #expect(!html.contains("<a href=javascript"))
    #expect(!html.contains("\"\"'>"))
  }

  @Test func oneSheetHasItsBoxesInColumns() {
    var page = page
    page.sections = (1...3).map { Page.Section("box-\($0)", "Box \($0)") }
    page.layout = .sheet(boxes: [2, 1])
    let html = html(page)
    #expect(html.ranges(of: "<div class=\"column\">").count == 2)
    #expect(html.ranges(of: "<h2 id=\"box-").count == 3)
  }

  @Test func aLogoIsPartOfThePage() {
    var page = page
    page.logo = Picture(
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1],
      description: "Logo \"of\" us"
    )
    #expect(
      html(page).contains(
        "<img src=\"data:image/png;base64,iVBORw0KGgoB\" alt=\"Logo &quot;of&quot; us\" "
      )
    )
  }

  @Test(arguments: ["<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", ""])
  func otherPicturesAreNotTaken(bytes: String) {
    #expect(Picture(Array(bytes.utf8), description: "Logo") == nil)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func base64IsThatOfItsStandard(bytes: String, text: String) {
    #expect(String(decoding: Base64.text(of: Array(bytes.utf8)), as: UTF8.self) == text)
  }
}
