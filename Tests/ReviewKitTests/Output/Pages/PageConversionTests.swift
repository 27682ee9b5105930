import Testing

@testable import ReviewKit

/// Formats that other programs make; stand-ins take their place.
@Suite struct PageConversionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func bytes(of page: Page, as format: PageFormat) throws -> String {
    let conversion = try PageConversion(to: format, searchPath: folder.searchPath)
    return String(decoding: try conversion.bytes(of: page), as: UTF8.self)
  }

  private var page: Page {
    var page = Page(title: "Neglect & <b>")
    page.opening = [.paragraph("Aim")]
    page.sections = [
      Page.Section("learning", "Learning", [.heading("Early"), .list([Page.Item("A point.")])])
    ]
    return page
  }

  @Test(arguments: [PageFormat.docx, .odt, .pptx, .pdf])
  func aMissingProgramIsNamedBeforeAnyWork(format: PageFormat) {
    #expect(throws: PageConversionFault.missingProgram(format)) {
      try PageConversion(to: format, searchPath: folder.searchPath)
    }
    let text = PageConversionFault.missingProgram(format).description
    #expect(text.contains(format == .pdf ? "apt install chromium" : "apt install pandoc"))
  }

  @Test func pandocIsShutInAndReadsOurPage() throws {
    try folder.writeProgram("pandoc", "echo \"$@\"; for file; do :; done; cat \"$file\"")
    let text = try bytes(of: page, as: .docx)
    #expect(text.hasPrefix("--sandbox -f html -t docx -o - --metadata lang=en-GB /"))
    #expect(text.contains("<title>Neglect &amp; &lt;b&gt;</title>"))
    #expect(text.contains("<h1>Learning</h1>\n<h2>Early</h2>\n<ul>"))
    #expect(!text.contains("<style"))
  }

  @Test func pandocIsLetOutWhereItLacksItsTemplates() throws {
    try folder.writeProgram(
      "pandoc",
      """
      if [ "$1" = --sandbox ]; then echo 'Could not find data file data/x' >&2; exit 97; fi
      echo made
      """
    )
    #expect(try bytes(of: page, as: .odt) == "made\n")
  }

  @Test func whatAProgramSaysOfItsFailureIsHandedOn() throws {
    try folder.writeProgram("pandoc", "echo 'no room' >&2; exit 5")
    #expect(throws: PageConversionFault.failed(program: "pandoc", detail: "no room")) {
      try bytes(of: page, as: .docx)
    }
  }

  private let printing = """
    for word; do case "$word" in --print-to-pdf=*) file="${word#*=}";; esac; done
    printf '%%PDF-1.4 /CreationDate (D:20261121 9) /ModDate (D:1999) 1999' > "$file"
    """

  @Test func aBrowserPrintsWithoutTheTimeOfDay() throws {
    try folder.writeProgram("chromium", printing)
    #expect(
      try bytes(of: page, as: .pdf)
        == "%PDF-1.4 /CreationDate (D:00000000 0) /ModDate (D:0000) 1999"
    )
  }

  @Test func officePrintsWhereThereIsNoBrowser() throws {
    try folder.writeProgram("pandoc", "echo word")
    try folder.writeProgram(
      "soffice",
      """
      while [ "$1" != --outdir ]; do shift; done
      [ "$(cat "$3")" = word ] && printf '%%PDF-1.5' > "$2/page.pdf"
      """
    )
    #expect(try bytes(of: page, as: .pdf) == "%PDF-1.5")
  }

  @Test func whatIsNoPDFIsNotTakenForOne() throws {
    try folder.writeProgram("chromium", printing.replacing("%%PDF", with: "%%PS"))
    #expect(throws: PageConversionFault.self) { try bytes(of: page, as: .pdf) }
  }

  @Test func aSectionIsASlideAndWhatDoesNotFitIsInItsNotes() throws {
    var page = page
    let place = Place(file: "a.md", lines: LineRange(3))
    let items = (1...7).map { number in
      Page.Item(
        Words(
          "Point \(number). " + String(repeating: "neglect ", count: 12),
          [Words.Citation(document: 1, place: place)]
        )
      )
    }
    page.sections = [
      Page.Section("learning", "Learning", [.heading("Early"), .list(items)]),
      Page.Section(
        "cases",
        "Cases",
        [.vignette("Child A", [.paragraph("One.")]), .vignette("Child B", [.paragraph("Two.")])]
      ),
    ]
    let slides = PageSlides(page).page.sections
    #expect(slides.map(\.title) == ["Aim", "Learning", "Child A", "Child B"])
    let learning = slides[1]
    let shown = learning.blocks.flatMap(\.citations).count
    #expect((1...4).contains(shown))
    #expect(learning.notes.flatMap(\.citations).count == 7 - shown)
    let html = String(decoding: OfficePage(page, for: .pptx).html, as: UTF8.self)
    #expect(html.contains("<div class=\"notes\"><p>Point \(shown + 1). "))
  }

  @Test func aTableStandsAloneInOfficeFiles() {
    var page = page
    let table = Table(
      columns: [Table.Column("Theme"), Table.Column("Sources", isNumber: true)],
      rows: [Table.Row([.text("Neglect"), .number(3)])]
    )
    page.sections = [Page.Section("often", "How often", [.table(table, caption: "Counts")])]
    let html = String(decoding: OfficePage(page, for: .pptx).html, as: UTF8.self)
    #expect(html.contains("<h1>How often</h1>\n<table><caption>Counts</caption><colgroup>"))
    #expect(html.contains("<col width=\"84%\"><col width=\"16%\">"))
  }

  @Test func aTextTooLongForASlideIsWholeInItsNotes() {
    var page = page
    let text = (1...12).map { "Sentence \($0) goes on for all of ten words here." }.joined(
      separator: " "
    )
    page.sections = [Page.Section("story", "Story", [.paragraph(Words(text))])]
    let slide = PageSlides(page).page.sections[1]
    #expect(slide.blocks.flatMap(\.texts).first?.hasSuffix(" […]") == true)
    #expect(slide.notes.map(\.plain) == [text])
  }
}
