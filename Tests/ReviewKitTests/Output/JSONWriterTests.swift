import Testing

@testable import ReviewKit

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", #""plain""#),
    ("", #""""#),
    ("say \"no\"", #""say \"no\"""#),
    ("a\\b/c", #""a\\b/c""#),
    ("tab\tline\nreturn\r", #""tab\tline\nreturn\r""#),
    ("\u{1B}[31m\u{0}\u{7F}", #""\u001b[31m\u0000\u007f""#),
    ("Sian’s café – ½ 👶", #""Sian’s café – ½ 👶""#),
  ])
  func stringsAreEscaped(text: String, expected: String) {
    #expect(self.text { $0.value(text) } == expected)
  }

  @Test(arguments: [
    (54.0, "54"), (54.5, "54.5"), (0.1, "0.1"), (0, "0"), (Double.infinity, "null"),
    (Double.nan, "null"),
  ])
  func numbersHaveNoNeedlessDecimals(number: Double, expected: String) {
    #expect(text { $0.value(number) } == expected)
  }

  @Test func membersKeepTheirOrderAndLayout() {
    let text = text { json in
      json.object(.block) { json in
        json.member("z", 1)
        json.member("a", String?.none)
        json.member("lines", LineRange(3, 4))
        json.member("list", ["x", "y"])
        json.member("none", [String]())
        json.member("rows", [1, 2], .block) { json, number in
          json.object { $0.member("n", number) }
        }
        json.member("empty", [Int](), .block) { $0.value($1) }
      }
    }
    #expect(
      text == """
        {
          "z": 1,
          "a": null,
          "lines": [3, 4],
          "list": ["x", "y"],
          "none": [],
          "rows": [
            {"n": 1},
            {"n": 2}
          ],
          "empty": []
        }
        """
    )
  }
}
