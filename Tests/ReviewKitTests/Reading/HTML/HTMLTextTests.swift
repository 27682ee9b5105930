import Testing

@testable import ReviewKit

/// How the elements of a web page become lines of text.
@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<h2>Child\n  Wren</h2><h3>Context</h3>", ["## Child Wren", "### Context"]),
    ("<p>One<p>Two", ["One", "Two"]),
    ("<p>One<br>two<br><br>three", ["One", "two", "three"]),
    ("<div>One <span>two</span><div>three</div>four</div>", ["One two", "three", "four"]),
    ("<p>A<i>b</i> <u>c</u>", ["Ab c"]),
    ("<pre>One\n  two</pre>", ["One", "two"]),
    ("<p>One</p><hr><p>Two</p>", ["One", "Two"]),
    ("<blockquote><p>I was cold.</p></blockquote>", ["> I was cold."]),
  ])
  func blocksBecomeLines(html: String, expected: [String]) {
    #expect(pageLines(html) == expected)
  }

  @Test(arguments: [
    ("<p><b>Learning</b></p>", "**Learning**"),
    ("<p><b>Lear</b><strong>ning </strong></p>", "**Learning**"),
    ("<p><strong>Curiosity:</strong> ask why.</p>", "**Curiosity:** ask why."),
    ("<p><span style='font-weight: 700'>Learning</span></p>", "**Learning**"),
    ("<p>x<b> </b>y</p>", "x y"),
    ("<h2><b>Learning</b></h2>", "## Learning"),
  ])
  func boldTypeIsKept(html: String, expected: String) {
    #expect(pageLines(html) == [expected])
  }

  @Test func crossedTagsEndWhereTheyEnd() {
    #expect(pageLines("<b><p>Bold</b> plain</p><p>After</p>") == ["**Bold** plain", "After"])
  }

  @Test(arguments: [
    ("&pound;5 &amp; &lt;b&gt; &#8217; &#x2013;&nbsp;", "£5 & \\<b> ’ –\u{A0}"),
    ("&#146;&hellip;&copy 2024", "’…© 2024"),
    ("AT&T &unknown; a&b", "AT&T &unknown; a&b"),
    ("&#0;&#xD800;&#99999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("54&#37; &frac12;", "54% ½"),
  ])
  func referencesAreReplaced(html: String, expected: String) {
    #expect(pageLines("<p>x \(html)y") == ["x \(expected)y"])
  }

  @Test func whatWouldReadAsMarkupIsEscaped() {
    #expect(
      pageLines("<p>| a</p><p># b</p><p>&lt;5 and &lt;p></p><p>> c</p>")
        == ["\\| a", "\\# b", "<5 and \\<p>", "\\> c"]
    )
  }

  @Test func footnoteMarksDoNotRunIntoWords() {
    #expect(
      pageLines("<p>abuse<sup>1</sup> on the 3<sup>rd</sup> day<sup><a href='#n2'>12</a></sup>")
        == ["abuse[1] on the 3rd day[12]"]
    )
  }

  @Test(arguments: [
    ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", ["- a", "- b", "  - c", "- d"]),
    ("<ol start=3><li>a<li value=7>b<li>c</ol>", ["3. a", "7. b", "8. c"]),
    ("<ol type=a><li>a<li>b</ol>", ["a) a", "b) b"]),
    ("<ol type=I><li>a<li>b</ol>", ["(I) a", "(II) b"]),
    ("<ol style='list-style-type: lower-roman'><li>a<li>b</ol>", ["(i) a", "(ii) b"]),
    ("<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"]),
    ("<ul><li><p>a</p><p>more</p></li><li></li><li>b</li></ul>", ["- a", "  more", "- b"]),
    ("<ol><li>a<ol type=i><li>b</ol></ol>", ["1. a", "   (i) b"]),
    ("<ul><li><h3>Card</h3><p>Text</p></li></ul>", ["### Card", "Text"]),
    (
      "<ol start=9223372036854775807><li>a<li>b</ol>",
      [
        "9223372036854775807. a", "9223372036854775807. b",
      ]
    ),
  ])
  func listsKeepTheirMarks(html: String, expected: [String]) {
    #expect(pageLines(html) == expected)
  }

  @Test func addressesStayWhereALinkIsAllThereIs() {
    let html = """
      <ul><li><a href="https://example.org/a(1).pdf">Toolkit</a> (PDF, 2 MB)</li>
      <li>See the <a href="/guide">guide</a> first.</li>
      <li><a href="javascript:go()">Open</a> it</li></ul>
      """
    #expect(
      pageLines(html) == [
        "- [Toolkit (PDF, 2 MB)](https://example.org/a%281%29.pdf)", "- See the guide first.",
        "- Open it",
      ]
    )
  }

  @Test func openersAreHeadingsOfWhatTheyOpen() {
    let html = """
      <h2>Themes</h2>
      <h3><button aria-expanded="false">Neglect</button></h3><div hidden><p>One.</p></div>
      <button class="accordion">Fathers</button><div id="p1" style="display:none"><p>Two two two two
      two two two two two two two two two two two two two two two two two two two two two two two two
      two two two two two two two two two two two two.</p></div>
      <details><summary>Schools</summary><p>Three.</p></details>
      <div role="button" aria-expanded="false" aria-controls="p4">GPs</div>
      <div id="p4" hidden><p>Four.</p></div>
      """
    let lines = pageLines(html)
    #expect(
      lines.filter { $0.hasPrefix("#") } == [
        "## Themes", "### Neglect", "#### Fathers", "#### Schools", "#### GPs",
      ]
    )
    #expect(lines.contains("Three.") && lines.contains("Four."))
    #expect(lines.contains { $0.hasPrefix("Two two") })
  }

  @Test func panelsHaveTheirHeadingsOnTabs() {
    let html = """
      <ul role="tablist"><li role="tab" id="t1">Background</li><li role="tab" id="t2">Learning</li>
      </ul><div role="tabpanel" aria-labelledby="t1"><p>He was two and lived with his aunt.</p></div>
      <div role="tabpanel" aria-labelledby="t2"><p>Ask more.</p></div>
      """
    #expect(
      pageLines(html) == [
        "~ Background", "~ Learning", "## Background", "He was two and lived with his aunt.",
        "## Learning", "Ask more.",
      ]
    )
  }

  @Test func termsStandWithWhatIsShortlySaidOfThem() {
    #expect(
      pageLines("<dl><dt>Owner</dt><dd>Board</dd><dt>Next:</dt><dd><p>A.</p><p>B.</p></dd></dl>")
        == ["**Owner:** Board", "**Next:**", "A.", "B."]
    )
  }

  @Test func picturesSpeakOnlyWhereNothingElseDoes() {
    let alt = String(repeating: "The review found that bruises were explained away. ", count: 6)
    #expect(pageLines("<p><img alt='A child on a swing'>Text").count == 1)
    #expect(pageLines("<h2><img alt='Learning'></h2><p>Text") == ["## Learning", "Text"])
    #expect(pageLines("<img alt='\(alt)'>") == [String(alt.dropLast())])
  }

  @Test func whatIsNeverShownIsNoText() {
    let html = """
      <p>One</p><script>"<p>no</p>"</script><style>p{}</style><!-- <p>no</p> --><!--[if IE]><p>no</p>
      <![endif]--><template><p>no</p></template><svg><text>no</text></svg><p>Two</p>
      """
    #expect(pageLines(html) == ["One", "Two"])
  }
}
