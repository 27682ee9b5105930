import ReviewKit

extension Option {
  static let corpus = Option(
    name: "corpus",
    value: .input,
    isRepeatable: true,
    group: .reading,
    help: "Read this folder or file"
  )
  static let codebook = Option(
    name: "codebook",
    value: .file,
    group: .reading,
    help: "Use this codebook instead of the default one"
  )
  static let extendCodebook = Option(
    name: "extend-codebook",
    value: .file,
    isRepeatable: true,
    group: .reading,
    help: "Add the themes and phrases of FILE to the codebook"
  )
  static let vocabulary = Option(
    name: "vocabulary",
    value: .file,
    isRepeatable: true,
    group: .reading,
    help: "Try the heading words of FILE before the default ones"
  )
  static let maxSize = Option(
    name: "max-size",
    value: .number("MB", atMost: DocumentFile.highestLimit >> 20),
    group: .reading,
    help: "Read files of up to MB megabytes (64; at most 1024)"
  )
  static let noCache = Option(
    name: "no-cache",
    group: .reading,
    help: "Convert PDF and Word files anew, and keep nothing of them"
  )

  /// What every command takes that reads documents and codes them.
  static let reading: [Option] = [
    .corpus, .codebook, .extendCodebook, .vocabulary, .maxSize, .noCache,
  ]
}

extension Option {
  static let limit = Option(
    name: "limit",
    value: .number(),
    group: .output,
    help: "Only the first N"
  )
  static let reverse = Option(name: "reverse", group: .output, help: "The other way round")
  static let output = Option(
    name: "output",
    letter: "o",
    value: .file,
    group: .output,
    help: "Write to FILE instead of standard output, whole or not at all"
  )
  static let color = Option(
    name: "color",
    value: .oneOf(
      "WHEN",
      ["auto", "always", "never"],
      standard: "auto",
      slips: [
        "no": "never", "off": "never", "none": "never", "false": "never", "yes": "always",
        "on": "always", "true": "always",
      ]
    ),
    group: .output,
    help: "Colour"
  )
  static let help = Option(name: "help", letter: "h", group: .output, help: "Show this help")

  static let textFormat = format(of: ["text", "json"])

  /// The formats of a command, the one first that it writes unless told otherwise.
  static func format(_ formats: [Format]) -> Option {
    format(of: formats.map(\.rawValue))
  }

  private static func format(of names: [String]) -> Option {
    let slips = [
      "text": "table", "table": "text", "plain": "table", "md": "markdown", "jsonl": "ndjson",
      "json-lines": "ndjson", "xlsx": "csv", "xls": "csv", "excel": "csv", "tab": "tsv",
    ]
    return Option(
      name: "format",
      value: .oneOf(
        "FORMAT",
        names,
        standard: names.first,
        slips: slips.filter { names.contains($0.value) }
      ),
      group: .output,
      help: "How it is written"
    )
  }

  /// How comma-separated values are written.
  static let csv: [Option] = [
    Option(
      name: "bom",
      group: .output,
      help: "Begin CSV with a byte-order mark, as Excel wants it"
    ),
    Option(
      name: "csv-raw",
      group: .output,
      help: "Write text in CSV as printed, even what a spreadsheet takes for a formula"
    ),
  ]
}
