import ReviewKit

/// A document that was not understood as it should be.
struct PoorReading {
  var file: String
  /// The gravest doubt.
  var doubt: ReadingDoubt

  /// `nil` for a document that raises no grave doubt.
  init?(_ document: ReviewDocument) {
    guard let doubt = ReadingDoubt.doubts(about: document).first(where: \.isGrave) else {
      return nil
    }
    file = document.source.name
    self.doubt = doubt
  }
}

extension PoorReading {
  /// "warning: a.md: 12.1 % of lines unclassified (33 of 272)".
  var warning: String { "warning: \(file): \(doubt)" }

  /// Where to look: "see review-cli inspect a.md".
  var pointer: String { "see review-cli inspect \(ShellWord.quoted(file))" }
}

/// The documents of a run that were read poorly.
struct PoorReadings {
  private var readings: [PoorReading] = []
  private var more = 0
  /// More are only counted, as a folder can hold thousands.
  private static let most = 8

  mutating func append(_ reading: PoorReading) {
    if readings.count < Self.most { readings.append(reading) } else { more += 1 }
  }

  var warnings: [String] {
    let rest =
      "warning: \(more) more \(more == 1 ? "document was" : "documents were") read poorly: see "
      + "review-cli documents"
    return readings.map { "\($0.warning): \($0.pointer)" } + (more > 0 ? [rest] : [])
  }
}

extension Command {
  /// What the help of a command that reads many documents says of those read poorly.
  static let onPoorReadings = """
    A warning on standard error names each document that was read poorly: more than 5 % of its
    lines found no place, more than 22 % of the kinds of its records are guesses, it gave no record,
    or most of its text was taken for furniture. It counts all the same; inspect shows how it was
    read.
    """
}
