import Testing

@testable import ReviewKit

/// Whatever is wrong with a page, its text is read, and in time that grows with its length.
@Suite struct HTMLTolerationTests {
  @Test(arguments: [
    "<p>One</p><p>Two <a href=\"x>link</a>",
    "<p>One</p><p>Two <b",
    "<p>One</p></div></p></td></ul><p>Two",
    "<p>One</p><!-- never closed <p>Two</p>",
    "<div><section><p>One<table><tr><td>Two",
    "<p>One</p><![CDATA[Two]]>",
    "<title>x<p>One</p><p>Two",
    "<textarea><p>One</p><p>Two",
    "<head><p>One</p><p>Two</head>",
    "\u{FEFF}<p>One</p>\u{0}<p>Two",
    "<p>One</p><o:p>Two</o:p>",
    "<P CLASS=\"a\" CLASS='b' =x ==>One</P><P/>Two",
  ])
  func textIsNeverLost(html: String) {
    let text = pageLines(html).joined(separator: " ")
    #expect(text.contains("One"))
    #expect(text.contains("Two"))
  }

  @Test func lessThanIsNoTag() {
    #expect(pageLines("<p>a < b and 3<5 < x <>") == ["a < b and 3<5 < x <>"])
  }

  @Test func attributesMayHoldAnything() {
    let image = "data:image/png;base64," + String(repeating: "A", count: 100_000)
    let html =
      "<p title='a > b' data-x=\"<p>no</p>\">One</p><img src=\"" + image + "\"><p>Two</p>"
    #expect(pageLines(html) == ["One", "Two"])
  }

  @Test func scriptsEndWithTheirTag() {
    #expect(pageLines("<p>One</p><SCRIPT>a < '</p>'</sCript ><p>Two") == ["One", "Two"])
    #expect(pageLines("<p>One</p><script>var a = '<p>no") == ["One"])
  }

  static let patterns = [
    "<div>", "<!-- ", "<", "<a ", "<a href=\"x>", "<a href='x\" b=\"y>", "&amp", "<title>",
    "<textarea>x", "<![CDATA[", "<table><tr><td>x", "<tr><td>a<td rowspan=999 colspan=20>b",
    "<ul><li>x", "<li>x", "<b><p>x</b>y</p>", "<b>x<p>", "<h1>x</h1>", "<main><p>x y</p></main>",
    "<div role=tabpanel aria-labelledby=q>x</div>", "a<br>", "<a href=#x>w</a> ",
    "</div></span></td>x", "<dl><dt>x<dd>y", "<button aria-expanded=true aria-controls=x>w",
    "<form><input><p>x", "<details><summary>x</summary>", "<sup>1", "<blockquote>x",
    "<div class=\"nav share cookie-x\">x", "<nav>", "<div hidden>x",
  ]

  @Test(arguments: patterns)
  func textGrowsNoFasterThanThePage(pattern: String) {
    func length(_ count: Int) -> Int {
      HTMLReader.text(of: Array(String(repeating: pattern, count: count).utf8)).bytes.count
    }
    // Eight times as much page may give sixteen times as much text; squares would give sixty-four.
    #expect(length(800) <= length(100) * 16)
  }

  @Test func anyBytesGiveText() {
    var random = RandomText(seed: 5)
    let parts = Self.patterns + ["</b>", "</li>", "</table>", "</p>", "\n", "\u{0}", "é", "&#1;"]
    for _ in 0..<60 {
      var html = ""
      for _ in 0..<60 { html += parts.randomElement(using: &random) ?? "" }
      let text = HTMLReader.text(of: Array(html.utf8))
      #expect(String(decoding: text.bytes, as: UTF8.self).utf8.elementsEqual(text.bytes))
    }
  }
}
