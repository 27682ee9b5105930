import Testing

@testable import ReviewKit

@Suite struct HTMLWriterTests {
  private func text(_ write: (inout HTMLWriter) -> Void) -> String {
    var page = HTMLWriter()
    write(&page)
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<script>alert('1')</script>", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"),
    ("a & \"b\"", "a &amp; &quot;b&quot;"),
    ("&lt;", "&amp;lt;"),
    ("\u{202E}txt\u{1B}[31m", "&lt;202e&gt;txt^[[31m"),
    ("é – 👶", "é – 👶"),
  ])
  func textIsEscapedWhereverItStands(text: String, expected: String) {
    #expect(self.text { $0.text(text) } == expected)
    #expect(
      self.text { $0.element("p", [HTMLWriter.Attribute("title", text)], text) }
        == "<p title=\"\(expected)\">\(expected)</p>"
    )
  }

  @Test func anAttributeWithoutAValueIsLeftOut() {
    #expect(text { $0.void("br", [HTMLWriter.Attribute("class", nil)]) } == "<br>")
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=2", "<a href=\"https://example.org/?a=1&amp;b=2\">t</a>"),
    ("#line-3", "<a href=\"#line-3\">t</a>"),
    ("mailto:a@example.org", "<a href=\"mailto:a@example.org\">t</a>"),
    ("javascript:alert(1)", "t"),
    ("JavaScript:alert(1)", "t"),
    ("data:text/html,x", "t"),
    (" https://example.org", "t"),
    ("//example.org", "t"),
  ])
  func onlyAddressesThatLeadSomewhereAreLinks(address: String, expected: String) {
    #expect(text { $0.link(to: address, "t") } == expected)
    let element = text { $0.element("a", [HTMLWriter.Attribute("href", address)], "t") }
    #expect(element == (expected == "t" ? "<a>t</a>" : expected))
  }
}
