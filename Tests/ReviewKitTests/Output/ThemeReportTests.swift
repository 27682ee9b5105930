import Testing

@testable import ReviewKit

@Suite struct ThemeReportTests {
  private func report(
    limit: Int? = nil,
    quotations: Int = 0,
    explains: Bool = false
  ) -> ThemeReport {
    let detail = ThemeTally.Detail(quotations: quotations, keepsReasons: explains)
    let texts = [("reviews/handout.md", Notation.twoReviews), ("reviews/brief.md", Self.brief)]
    return ThemeReport(
      tally: ThemeTally(
        of: Notation.catalogue(texts),
        codebook: Notation.codebook,
        detail: detail
      ),
      codebook: Notation.codebook,
      inputs: ["reviews"],
      limit: limit,
      explains: explains
    )
  }

  private static let brief = """
    concern neglect: Neglected for long.
    """

  @Test func wideTableHasAColumnForEachKind() {
    let expected = """
      2 documents, 3 sources (2 reviews, and 1 document as a whole), 5 records

                                                                 Worked                      Recommen-
      Theme                Sources  Declared  Detected  Records    well  Concerns  Learning    dations  Actions  Other
      Neglect               3 of 3         1         3        4       1         1         2          0        0      0
        reported: 16 of 24 reviews (reviews/handout.md:5)
      Education             1 of 3         0         1        1       0         0         1          0        0      0
      Information sharing   1 of 3         0         1        1       0         0         0          1        0      0

      Found in no source: Early help.

      """
    #expect(report().text(style: .plain) == expected)
    #expect(report().text(style: TextStyle(width: 200)) == report().text(style: .plain))
  }

  @Test func narrowTableSaysKindsInWordsAndDrawsBars() {
    #expect(
      report().text(style: TextStyle(hasBars: true, width: 80)) == """
        2 documents, 3 sources (2 reviews, and 1 document as a whole), 5 records

        Theme                              Sources  Declared  Detected  Records
        Neglect              ████████████   3 of 3         1         3        4
          worked well 1, concerns 1, learning 2
          reported: 16 of 24 reviews (reviews/handout.md:5)
        Education            ████           1 of 3         0         1        1
          learning 1
        Information sharing  ████           1 of 3         0         1        1
          recommendations 1

        Found in no source: Early help.

        """
    )
  }

  @Test(arguments: [80, 100, 120, 200])
  func noLineStandsOutOfTheTerminal(width: Int) {
    let text = report(quotations: 2, explains: true).text(
      style: TextStyle(hasBars: true, width: width)
    )
    #expect(text.split(separator: "\n").allSatisfy { DisplayText.width(String($0)) <= width })
  }

  @Test func explanationNamesLabelsAndWordsAndEvidenceItsPlace() {
    let lines = report(limit: 1, quotations: 2, explains: true).text(style: .plain)
      .split(separator: "\n").map(String.init)
    #expect(lines.contains("  declared by “Neglect” (reviews/handout.md:2)"))
    #expect(lines.contains("  detected by “neglect” 2, “neglected” 1"))
    #expect(lines.contains("  “Schools saw the signs.” (reviews/handout.md:3)"))
    #expect(lines.contains("  “Neglect built up over years.” (reviews/handout.md:7)"))
    #expect(lines.last == "1 of 4 themes is shown.")
  }

  @Test func jsonHoldsEveryThemeInTheOrderOfTheContract() {
    let text = String(decoding: report().json, as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        {
          "schemaVersion": 1,
          "corpus": ["reviews"],
          "sources": 3,
          "reviews": 2,
          "documents": 2,
          "records": 5,
          "themes": [
            {"id": "neglect", "label": "Neglect", "group": "Harms", "sources": 3, "of": 3, \
        "declaredSources": 1, "detectedSources": 3, "records": 4, "byKind": {"context": 0, \
        "riskFactor": 0, "learningPoint": 2, "concern": 1, "goodPractice": 1, "action": 0, \
        "recommendation": 0, "question": 0, "resource": 0, "quotation": 0}, "reported": [{"text": \
        "16 of 24 reviews", "file": "reviews/handout.md", "line": 5, "percent": null, "count": 16, \
        "of": 24, "unit": "reviews", "page": null, "lines": [5, 5], \
        "doubts": []}], "sourcesList": ["child-a", "child-b", "brief"]},
        """
      )
    )
    #expect(text.contains("\"id\": \"early-help\""))
  }

  @Test func csvHoldsEveryTheme() {
    let lines = DelimitedText.csv.text(of: report().dataTable).split(separator: "\r\n")
    #expect(
      lines.first == """
        id,label,group,sources,of,declaredSources,detectedSources,records,context,riskFactor,\
        learningPoint,concern,goodPractice,action,recommendation,question,resource,quotation,\
        reported,sourcesList
        """
    )
    #expect(
      lines.dropFirst().first == """
        neglect,Neglect,Harms,3,3,1,3,4,0,0,2,1,1,0,0,0,0,0,\
        16 of 24 reviews (reviews/handout.md:5),child-a; child-b; brief
        """
    )
    #expect(lines.count == 5)
  }
}
