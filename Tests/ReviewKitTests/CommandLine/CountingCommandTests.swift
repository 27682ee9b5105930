import Testing

@testable import ReviewKit
@testable import review_cli

@Suite struct CountingCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(documents: [
      "a.md": """
      context: Where it was.
      review: Robin
      declared early-help: Early help
      learning-point neglect! education: Schools saw the signs.
      concern neglect: Neglect was not seen.
      review: Wren
      good-practice neglect information-sharing: Neglect was named.
      review: Jay
      concern education: School was missed.
      """,
      "b.md": "concern neglect!: Again it was missed.\n",
    ])
  }

  private func run(_ words: [String], terminal: Int? = nil) -> TestRun {
    folder.ask(words: words, terminal: terminal)
  }

  private func run(_ words: String, terminal: Int? = nil) -> TestRun {
    run(words.split(separator: " ").map(String.init), terminal: terminal)
  }

  /// The cells of a text of comma-separated values without quotation marks.
  private func cells(_ csv: String) -> [[String]] {
    csv.split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// How many rows a list has.
  private func listed(_ words: [String]) -> Int {
    run(words + ["--format", "ndjson"]).output.split(separator: "\n").count
  }

  /// The words of a command as they are printed to be copied.
  private func words(of command: Substring) -> [String] {
    command.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      $0.isMultiple(of: 2) ? $1.split(separator: " ").map(String.init) : [String($1)]
    }
  }

  // MARK: crosstab

  @Test(arguments: [
    ("theme", "kind", "records", ""), ("theme", "review", "sources", ""),
    ("document", "theme", "sources", "--kind concern"),
    ("group", "kind", "records", "--theme neglect --theme education --any"),
    ("kind", "theme", "reviews", "--declared"),
    ("theme", "kind", "records", "--where theme=neglect --having kind=concern"),
    ("year", "review-kind", "sources", ""), ("panel-theme", "age", "cases", ""),
  ])
  func everyNumberOfEveryFormatIsAList(
    rows: String,
    columns: String,
    unit: String,
    filters: String
  ) {
    let filters = filters.split(separator: " ").map(String.init)
    let command = ["crosstab", "--rows", rows, "--columns", columns, "--count", unit] + filters
    let csv = cells(run(command + ["--format", "csv"]).output)
    let table = run(command).output
    let json = run(command + ["--format", "json"]).output
    let lines = run(command + ["--format", "ndjson"]).output
    for row in csv.dropFirst() {
      for (column, cell) in zip(csv[0], row).dropFirst(3) {
        let pairs = [(rows, row[0]), (columns, column)].filter { $0.1 != "total" }
          .map { "\($0)=\($1)" }
        let further = pairs.isEmpty ? [] : ["--where", pairs.joined(separator: ", ")]
        #expect(Int(cell) == listed([unit] + filters + further), "\(pairs)")
        let (rowKey, columnKey) = (key(row[0]), key(column))
        #expect(lines.contains("\"\(columnKey)\": \(cell)"))
        if row[0] != "total", column != "total" {
          #expect(
            json.contains(
              "{\"row\": \"\(rowKey)\", \"column\": \"\(columnKey)\", \"count\": \(cell), "
            )
          )
        }
      }
    }
    checkTable(table, csv)
  }

  /// What JSON calls a value that CSV has as the command line takes it.
  private func key(_ word: String) -> String {
    let terms =
      Record.Kind.allCases.map { Term($0) } + AgeBand.allCases.map { Term($0) } + [.notStated]
    return terms.first { $0.word == word }?.key ?? word
  }

  /// Holds the numbers of a table for people to those of the data; rows and columns of nothing are
  /// left out of it.
  private func checkTable(_ table: String, _ csv: [[String]]) {
    let last = csv.count - 1
    let columns = csv[0].indices.dropFirst(3).filter { column in
      csv[last][column] != "0" || csv[0][column] == "not-stated" || csv[0][column] == "total"
    }
    for row in csv.dropFirst() where row.last != "0" || ["not-stated", "total"].contains(row[0]) {
      let line = table.split(separator: "\n").first { $0.hasPrefix(row[1] + " ") }
      let numbers = (line ?? "").split(separator: " ").suffix(columns.count).map(String.init)
      #expect(numbers == columns.map { row[$0] }, "\(row[1])")
    }
  }

  @Test func percentagesNameTheirBase() {
    let rows = run("crosstab --rows theme --columns kind --count records --percent row")
    #expect(
      rows.lines[1]
        == "Counts of records; 6 in all. In brackets: percent of the total of the row."
    )
    #expect(rows.lines.contains { $0.hasPrefix("Neglect ") && $0.contains("1 (25.0)") })
    let columns = run("crosstab --rows theme --columns kind --count records --percent column")
    #expect(columns.lines.contains { $0.hasPrefix("Neglect ") && $0.contains("2 (66.7)") })
    let csv = run("crosstab --rows theme --columns kind --percent all --format csv").output
    #expect(csv.contains("percentOf,context,context_percent,"))
    #expect(cells(csv)[1].prefix(4) == ["neglect", "Neglect", "sources", "all"])
  }

  @Test func filtersThatChoseTheBaseAreNamed() {
    let table = run("crosstab --rows theme --columns review --kind concern --declared")
    #expect(table.lines[1] == "Counts of sources; 1 in all, chosen by --kind concern --declared.")
  }

  @Test func overlapAndWhatIsLeftOutAreSaid() {
    let table = run("crosstab --rows theme --columns review --limit 1")
    #expect(table.output.contains("A source can have several themes, so the rows overlap"))
    #expect(table.output.contains("1 of 4 themes is shown."))
    #expect(
      table.output.contains("Row not stated: sources with a record or label without a theme.")
    )
    #expect(table.lines.contains { $0.hasPrefix("not stated ") })
    let concerns = run("crosstab --rows kind --columns review --kind concern --limit 1")
    #expect(concerns.lines.contains { $0.hasPrefix("concern ") })
    let kinds = run("crosstab --rows kind --columns review")
    #expect(kinds.output.contains("Left out, as nothing is in them: the rows risk factor; "))
  }

  @Test(arguments: [
    "crosstab --rows theme --columns kind --count records",
    "crosstab --rows document --columns theme --kind concern",
    "cooccurrence --kind concern --kind learning-point",
    "cooccurrence --count records --where kind=learning-point",
    "compare --a kind=concern --b kind=learning-point --count records",
  ])
  func commandInTheNoteListsTheNumber(words: String) throws {
    let lines = run(words).lines
    let place = try #require(lines.firstIndex { $0.hasPrefix("Every number can be listed") })
    let count = try #require(lines[place].split(separator: "(").last?.dropLast(2))
    // The codebook stands in the command already.
    let command = self.words(of: lines[place + 1][...]).dropFirst() + ["--format", "ndjson"]
    let listed = folder.run(words: Array(command)).output.split(separator: "\n").count
    #expect(Int(count) == listed)
    #expect(listed > 0)
  }

  @Test func narrowTerminalGetsTheTableInParts() {
    let wide = run("crosstab --rows theme --columns kind --count records")
    let narrow = run("crosstab --rows theme --columns kind --count records", terminal: 50)
    #expect(narrow.lines.dropLast().allSatisfy { DisplayText.width($0) <= 60 })
    #expect(
      narrow.lines.count { $0.contains("Neglect") } > wide.lines.count { $0.contains("Neglect") }
    )
  }

  @Test(arguments: [
    ("crosstab --columns kind", "--rows is missing; see review-cli crosstab --help"),
    (
      "crosstab --rows kind --columns kind",
      "--rows kind and --columns kind contradict each other; leave one of them out"
    ),
    ("crosstab --rows thme --columns kind", "--rows does not know \"thme\"; did you mean theme?"),
    (
      "crosstab --rows theme --columns kind --count record",
      "--count does not know \"record\"; did you mean records?"
    ),
    ("records --where zebra", "--where expects filters with values, such as "),
    ("records --where hram=neglect", "--where knows no filter \"hram\"; did you mean harm?"),
    ("records --year 21", "--year expects a year such as 2021 or not-stated, not \"21\""),
    (
      "records --group zebra",
      "--group does not know \"zebra\"; expected one of \"Harms\", \"Practice\""
    ),
    ("cooccurrence --theme zebra", "unknown theme \"zebra\"; review-cli themes lists them all"),
    ("compare --a kind=concern", "--b is missing; see review-cli compare --help"),
    (
      "compare --a kind=concern --a kind=action --b kind=context",
      "--a can be given once; it is given as kind=concern and as kind=action"
    ),
    ("compare --a review=zebra --b kind=context", "--review \"zebra\" is in none of the documents"),
  ])
  func mistakesEndWithStatusTwo(words: String, message: String) {
    let run = run(words)
    #expect(run.status == .unusableArguments)
    #expect(run.errors.contains("error: \(message)"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ("crosstab --rows theme --columns kind --kind question", "no sources found\n"),
    ("cooccurrence --min 9", "no pairs of themes found\n"),
    ("compare --a kind=question --b kind=concern", "no sources found with kind=question\n"),
  ])
  func nothingFoundEndsWithOne(words: String, message: String) {
    let run = run(words)
    #expect(run.status == .nothingFound)
    #expect(run.errors.hasSuffix(message))
  }

  @Test(arguments: [
    ("theme=neglect, basis=declared", 2), ("theme=neglect, basis=detected", 2),
    ("theme=neglect; theme=education", 1), ("theme=neglect theme=education", 5),
    ("kind=concern, document=b", 1), ("theme=neglect; kind=concern, theme=education", 0),
  ])
  func pairsNarrowWhatIsListed(pairs: String, count: Int) {
    #expect(listed(["records", "--where", pairs]) == count)
  }

  // MARK: cooccurrence

  @Test(arguments: ["sources", "reviews", "records"])
  func everyPairIsAList(unit: String) {
    let csv = cells(run("cooccurrence --count \(unit) --format csv").output)
    #expect(csv.count > 2)
    for row in csv.dropFirst() {
      let pairs = unit == "records" ? ["--where", "--where"] : ["--having", "--having"]
      let filters = zip(pairs, [row[0], row[2]]).flatMap { [$0, "theme=\($1)"] }
      #expect(Int(row[5]) == listed([unit] + filters))
      #expect(Int(row[6]) == listed([unit, "--theme", row[0]]))
      #expect(Int(row[9]) == listed([unit]))
    }
  }

  @Test func matrixHasCountsBelowTheDiagonalAndTheMeasureAboveIt() {
    let lines = run("cooccurrence").lines
    let first = lines.first { $0.hasPrefix("1 Neglect") }?.split(separator: " ").suffix(4)
    let second = lines.first { $0.hasPrefix("2 Education") }?.split(separator: " ").suffix(4)
    #expect(first == ["3", "0.25", "0.33", "0.33"])
    #expect(second == ["1", "2", "·", "0.50"])
    let ids = run("cooccurrence --layout matrix --format csv").output
    #expect(
      cells(ids)[0] == [
        "theme", "label", "unit", "measure", "neglect", "education", "information-sharing",
        "early-help",
      ]
    )
    #expect(cells(ids)[1] == ["neglect", "Neglect", "sources", "count", "3", "1", "1", "1"])
  }

  @Test func matrixThatDoesNotFitIsAListWithMostFirst() {
    let lines = run("cooccurrence", terminal: 30).lines
    #expect(lines.contains { $0.contains("Jaccard  Lift") })
    let one = run("cooccurrence --theme neglect --count records").lines
    #expect(one[0] == "Themes that occur together with Neglect (4)")
    #expect(
      one.contains { $0.hasPrefix("Education (2) ") && $0.hasSuffix("1       5     0.20  0.75") }
    )
  }

  // MARK: compare

  @Test func comparisonGivesCountsFirstAndWarns() {
    let run = run("compare --a kind=concern --b kind=learning-point --count records")
    #expect(run.lines[0] == "A: kind=concern. B: kind=learning-point.")
    #expect(run.lines[1].hasPrefix("Counts of records: A has 3, B has 1, 0 in both"))
    #expect(
      run.lines[2].hasPrefix("Warning: A has only 3 records and B has only 1 record, too few")
    )
    #expect(
      run.lines.contains {
        $0.split(separator: " ").joined(separator: " ")
          .hasPrefix("Neglect 2 of 3 1 of 1 -33.3")
      }
    )
    let overlap = self.run("compare --a theme=neglect --b theme=education")
    #expect(overlap.output.contains("Warning: the parts overlap (1 source in both)"))
    let json = self.run("compare --a kind=concern --b kind=learning-point --format json").output
    #expect(json.contains("\"a\": {\"selection\": \"kind=concern\", \"total\": 3},"))
  }
}
