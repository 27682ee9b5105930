import Testing

@testable import ReviewKit

@Suite struct ContentPolicyTests {
  @Test func aScriptIsKnownByTheHashOfItsBytes() {
    #expect(
      ContentPolicy.source("alert('Hello, world.');")
        == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
    )
  }

  @Test func nothingRunsButWhatIsNamed() {
    let page = ContentPolicy(styles: ["p {}"], script: nil).text
    #expect(page.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(page.contains("; script-src 'none'; "))
    #expect(!page.contains("unsafe"))
  }

  /// What stands between the tags of a page, as a browser takes the hash of it.
  private func source(of text: String) -> String {
    let hash = Base64.text(of: SHA256.digest(of: Array(text.utf8)))
    return "'sha256-\(String(decoding: hash, as: UTF8.self))'"
  }

  @Test func thePolicyOfAPageHasTheHashesOfItsStylesAndScript() throws {
    let html = PageHTML.document(
      title: "A page",
      styles: [SheetStyle.text, OverviewStyle.text],
      script: OverviewScript.text
    ) { $0.element("p", "Text.") }
    let page = MarkupReading(text: String(decoding: html, as: UTF8.self))
    let policy = try #require(page.values(of: "content").first { $0.contains("default-src") })
    let (styles, scripts) = (page.elements("style"), page.elements("script"))
    #expect(styles.count == 2 && scripts.count == 1)
    #expect(policy.contains("style-src \(styles.map(source).joined(separator: " "));"))
    #expect(policy.contains("script-src \(scripts.map(source).joined(separator: " "));"))
  }
}
