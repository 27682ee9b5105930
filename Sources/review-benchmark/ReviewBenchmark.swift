import ReviewKit

/// Measures how fast the stages of reading are, and whether twice the text takes twice the time.
///
///     swift run -c release review-benchmark [MEGABYTES [RUNS]]
@main
struct ReviewBenchmark {
  private let reader: DocumentReader
  private let sources: (once: SourceText, twice: SourceText)
  private let runs: Int

  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let megabytes = max(1, numbers.first ?? 2)
    let benchmark = ReviewBenchmark(
      bytes: megabytes << 20,
      runs: max(3, numbers.dropFirst().first ?? 7)
    )
    print(
      "One document of \(megabytes) MB on one core, \(benchmark.runs) runs; MB/s, and the time for twice the text.\n"
    )
    print(Self.row("up to", "min", "median", "max", "2n / n"))
    benchmark.run()
  }

  private init(bytes: Int, runs: Int) {
    reader = DocumentReader(coder: ThemeCoder(codebook: .standard))
    sources = (
      SourceText(SampleText.make(bytes: bytes)), SourceText(SampleText.make(bytes: 2 * bytes))
    )
    self.runs = runs
  }

  private func run() {
    for stage in DocumentReader.Stage.allCases {
      measure(stage.rawValue) { reader.count(upTo: stage, in: $0) }
    }
    let documents = [sources.once, sources.twice].map(reader.document(from:))
    measure("coding alone") { source in
      var matcher = reader.coder.makeMatcher()
      return documents.filter { $0.source.bytes.count == source.bytes.count }.flatMap(\.records)
        .reduce(0) {
          $0 + matcher.codings(in: $1.passage, of: source).count
        }
    }
  }

  /// Takes turns with the two texts, so that a busy moment of the machine falls on both.
  private func measure(_ name: String, _ work: (SourceText) -> Int) {
    var once: [Double] = []
    var twice: [Double] = []
    for _ in 0..<runs {
      once.append(seconds { work(sources.once) })
      twice.append(seconds { work(sources.twice) })
    }
    let megabytes = Double(sources.once.bytes.count) / Double(1 << 20)
    let speeds = once.map { megabytes / $0 }.sorted()
    let ratio = twice.sorted()[runs / 2] / once.sorted()[runs / 2]
    print(
      Self.row(
        name,
        Self.text(speeds[0]),
        Self.text(speeds[runs / 2]),
        Self.text(speeds[runs - 1]),
        Self.text(ratio)
      )
    )
  }

  private func seconds(_ work: () -> Int) -> Double {
    var found = 0
    let time = ContinuousClock().measure { found = work() }
    // Also keeps the compiler from leaving the work out.
    precondition(found > 0, "the sample holds something for every stage")
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private static func row(_ cells: String...) -> String {
    cells.enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: max(0, (column == 0 ? 14 : 9) - cell.count))
      return column == 0 ? cell + blanks : blanks + cell
    }.joined()
  }

  /// With two digits behind the point below ten, one above.
  private static func text(_ value: Double) -> String {
    let scale = value < 10 ? 100 : 10
    let rounded = Int((value * Double(scale)).rounded())
    let rest = String(rounded % scale)
    return "\(rounded / scale)."
      + String(repeating: "0", count: String(scale).count - 1 - rest.count) + rest
  }
}
