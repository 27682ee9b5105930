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

  @Test func slidesHoldWhatFitsOnThem() {
    var page = page
    let item = Page.Item(Words(String(repeating: "neglect ", count: 25)))
    page.sections = [
      Page.Section(
        "learning",
        "Learning",
        [.heading("Early")] + [.list(Array(repeating: item, count: 7))]
      ),
      Page.Section("short", "Short", [.paragraph("One line.")]),
    ]
    let slides = PageSlides(page).page.sections
    let titles = slides.map(\.title)
    #expect(titles.contains("Learning (1 of 4)") && titles.contains("Short"))
    let items = slides.flatMap(\.blocks).reduce(0) { sum, block in
      if case .list(let items) = block { sum + items.count } else { sum }
    }
    #expect(items == 7)
    #expect(!slides.contains { if case .heading = $0.blocks.last { true } else { false } })
  }
}
