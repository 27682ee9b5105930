/// An answer in numbers that can be written in every format.
package protocol Report: Sendable {
  /// For people.
  func text(style: TextStyle) -> String
  /// For other programs, a row an entry.
  var dataTable: Table { get }
  /// The whole answer as one object.
  var json: [UInt8] { get }
  var markdown: String { get }
  /// Why there is nothing to tell, as "no sources found"; `nil` where there is something.
  var emptiness: String? { get }
  /// How much of the table for other programs a limit leaves, `nil` for all.
  var omission: Omission? { get }
}

/// The command that lists what a number counts.
package struct ListingHint: Hashable, Sendable {
  /// What was read and how, as words that a shell takes as they stand.
  let inputs: [String]
  /// The filters of the table, likewise.
  let filters: [String]
  /// Those that choose records, as "kind=concern; theme=neglect"; empty where all are counted.
  let pairs: String

  package init(inputs: [String], filters: [String], pairs: String) {
    self.inputs = inputs.map { ShellWord.argument($0) }
    self.filters = filters.map { ShellWord.argument($0) }
    self.pairs = pairs
  }

  /// How what is counted was chosen, to go on with a sentence; empty where it is all there is.
  package var choice: String {
    filters.isEmpty ? "" : ", chosen by \(filters.joined(separator: " "))"
  }

  /// What a source has that has one of the records counted with this value.
  func having(_ pair: String) -> String { pairs.isEmpty ? pair : pairs + "; " + pair }

  /// "review-cli sources --kind concern --where 'harm=neglect'".
  func command(_ unit: CountingUnit, _ further: [String]) -> String {
    command(unit.rawValue, further)
  }

  /// The same for any command that takes these filters, or only what was read.
  func command(_ name: String, _ further: [String], withFilters: Bool = true) -> String {
    let chosen = withFilters ? filters : []
    return (["review-cli", name] + inputs + chosen + further.map { ShellWord.argument($0) })
      .joined(separator: " ")
  }
}

/// A number of a report with the command that lists what it counts.
struct ListedExample: Hashable, Sendable {
  /// What the number is of: "Neglect, died".
  var subject: String
  var count: Int
  var command: String

  private var sentence: String { "Every number can be listed, as for \(subject) (\(count)):" }

  /// The command stands on one line, whatever the width, so that it can be copied.
  func write(to page: inout PageText) {
    page.paragraph(sentence)
    page.lines("  " + DisplayText.safe(command) + "\n")
  }

  var markdown: String {
    "\n" + MarkdownTable.escaped(sentence) + "\n\n    " + DisplayText.safe(command) + "\n"
  }
}
