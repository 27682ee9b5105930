import Testing

@testable import ReviewKit

@Suite struct DocumentJSONTests {
  private func lines(of text: String) -> [String] {
    let json = DocumentJSON(codebook: Notation.codebook)
    let bytes =
      json.opening + json.separator(isFirst: true) + json.bytes(of: Notation.document("d.md", text))
      + json.closing
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func documentIsWrittenInTheOrderOfTheContract() {
    let text = """
      furniture: Page 1
      review: Child A
      heading: Learning
      declared neglect: Theme of neglect
      learning-point neglect!?: Neglect was "missed".
      statistic neglect 54% children: 54% of children
      no place for this
      """
    #expect(
      lines(of: text) == [
        "{",
        "  \"schemaVersion\": 1,",
        "  \"generator\": \"review-cli 0.1.0\",",
        "  \"codebook\": {\"name\": \"Test themes\", \"version\": \"7\"},",
        "  \"documents\": [",
        "    {",
        "      \"file\": \"d.md\",",
        "      \"document\": {\"id\": \"d\", \"title\": \"The d.md\", \"kind\": \"briefing\", "
          + "\"publishers\": [], \"period\": null, \"date\": null, "
          + "\"encoding\": \"UTF-8\", \"converter\": null, \"pages\": null},",
        "      \"reviews\": [",
        "        {\"id\": \"child-a\", \"title\": \"Child A\", \"lines\": [2, 2], "
          + "\"kind\": \"practice-review\", \"date\": null, \"partnerships\": [], "
          + "\"reviewer\": null, \"cases\": []}",
        "      ],",
        "      \"themesDeclared\": [",
        "        {\"label\": \"Theme of neglect\", \"review\": \"child-a\", \"line\": 4, "
          + "\"canonical\": [\"neglect\"]}",
        "      ],",
        "      \"records\": [",
        "        {\"id\": \"child-a/learning-point-1\", \"kind\": \"learningPoint\", "
          + "\"lines\": [5, 5], \"text\": \"Neglect was \\\"missed\\\".\", "
          + "\"review\": \"child-a\", \"section\": \"Learning\", \"declaredTheme\": null, "
          + "\"number\": null, \"parts\": [], \"themes\": [{\"id\": \"neglect\", "
          + "\"basis\": \"both\", \"evidence\": [\"Neglect\"]}], \"pieces\": [[5, 5]], "
          + "\"page\": null}",
        "      ],",
        "      \"statistics\": [",
        "        {\"id\": \"child-a/statistic-1\", \"line\": 6, \"text\": \"54% of children\", "
          + "\"percent\": 54, \"count\": null, \"of\": null, \"unit\": \"children\", "
          + "\"measure\": \"\", \"scope\": \"child-a\", \"themes\": [\"neglect\"], "
          + "\"page\": null, \"lines\": [6, 6]}",
        "      ],",
        "      \"headings\": [",
        "        {\"text\": \"Learning\", \"lines\": [3, 3], \"level\": 2, \"role\": \"learning\"}",
        "      ],",
        "      \"furniture\": [[1, 1]],",
        "      \"unclassified\": [[7, 7]],",
        "      \"unclassifiedShare\": 0.1429",
        "    }",
        "  ]",
        "}",
      ]
    )
  }

  @Test func emptyDocumentHasAllKeys() {
    let lines = lines(of: "")
    #expect(lines.contains("      \"records\": [],"))
    #expect(lines.contains("      \"unclassifiedShare\": 0"))
  }
}
