/// The description of an export that other programs read: `datapackage.json` as Frictionless Data
/// lays it down (Data Package 1.0, Table Schema 1.0).
package struct DataPackage: Sendable {
  /// What made an export, so that it can be made again.
  package struct Origin: Hashable, Sendable {
    /// The SHA-256 of the codebook's text.
    package var codebookHash: String
    /// The SHA-256 of the lines "id hash" of all documents read, in their order; it is the same
    /// wherever the folder stands.
    package var corpusHash: String
    /// The filters as written on the command line.
    package var selection: [String]

    /// The origin of an export of a catalogue that keeps hashes.
    package init(codebook: Codebook, catalogue: Catalogue, selection: [String]) {
      codebookHash = SHA256.hexadecimal(of: Array(codebook.text.utf8))
      let lines = catalogue.documents.map { "\($0.id) \($0.hash ?? "")\n" }
      corpusHash = SHA256.hexadecimal(of: Array(lines.joined().utf8))
      self.selection = selection
    }
  }

  /// The tables that it describes.
  package let tables: [TidyTable]
  private let leftOut: [String]
  private let codebook: Codebook
  private let origin: Origin
  private let disclosure: Disclosure
  private let csv: DelimitedText

  package init(
    _ tables: TidyTables,
    codebook: Codebook,
    origin: Origin,
    disclosure: Disclosure,
    csv: DelimitedText
  ) {
    self.tables = tables.written
    leftOut = tables.leftOut
    self.codebook = codebook
    self.origin = origin
    self.disclosure = disclosure
    self.csv = csv
  }

  package static let fileName = "datapackage.json"
}

extension DataPackage {
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object(.block) { json in
      json.member("profile", "tabular-data-package")
      json.member("name", "review-cli-export")
      json.member("title", "What safeguarding reviews say, as tables")
      json.key("reviewCli")
      json.object(.block) { write(origin: origin, to: &$0) }
      json.member("resources", tables, .block) { json, table in
        json.object(.block) { write(table, to: &$0) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func write(origin: Origin, to json: inout JSONWriter) {
    json.member("version", Program.version)
    json.member("codebook", codebook.name)
    json.member("codebookVersion", codebook.version)
    json.member("codebookHash", origin.codebookHash)
    json.member("corpusHash", origin.corpusHash)
    json.member("selection", origin.selection)
    json.member("suppressBelow", disclosure.suppressBelow)
    json.member("roundTo", disclosure.roundTo)
    json.member("notes", notes)
  }

  private var notes: [String] {
    var notes = [
      "Counts of sources and of records have different bases and are not to be added up.",
      "A source can have several themes, so that the rows of a tally overlap.",
    ]
    if csv.guardsFormulas {
      notes.append(
        "Text that begins with = + - @, one of these in full width, a tab, a line end or NUL, also "
          + "behind apostrophes, has one apostrophe more in front; take off one from each cell that "
          + "begins so to have the text as printed."
      )
    }
    if disclosure.isActive {
      notes.append(
        "\(Disclosure.suppressed) marks a count that is kept back, because it is small or because a "
          + "small one could be worked out from it; \(Disclosure.notAvailable) marks one that is not "
          + "available. Ratios are worked out from the counts that are shown."
      )
      notes.append(
        "Left out, as they have a row for each thing, from which counts could be worked out: "
          + "\(leftOut.joined(separator: ", ")). Tables of different filters can give away by their "
          + "difference what each keeps back."
      )
    }
    return notes
  }

  private func write(_ table: TidyTable, to json: inout JSONWriter) {
    json.member("profile", "tabular-data-resource")
    json.member("name", table.name)
    json.member("path", table.fileName)
    json.member("description", table.description)
    json.member("format", "csv")
    json.member("mediatype", "text/csv")
    json.member("encoding", csv.hasMark ? "utf-8-sig" : "utf-8")
    json.key("dialect")
    json.object {
      $0.member("delimiter", ",")
      $0.member("lineTerminator", "\r\n")
      $0.member("quoteChar", "\"")
      $0.member("doubleQuote", true)
      $0.member("header", true)
      if csv.comment != nil { $0.member("commentChar", "#") }
    }
    json.key("schema")
    json.object(.block) { json in
      json.member("fields", table.fields, .block) { json, field in
        json.object {
          $0.member("name", field.name)
          $0.member("type", field.kind.rawValue)
          $0.member("description", field.description)
        }
      }
      json.member("missingValues", ["", Disclosure.suppressed, Disclosure.notAvailable])
      if !table.key.isEmpty { json.member("primaryKey", table.key) }
    }
  }
}

extension DataPackage.Origin {
  /// In a line, for tables that say themselves what made them.
  package func comment(codebook: Codebook) -> String {
    let filters = selection.isEmpty ? "none" : selection.joined(separator: " ")
    return "\(Program.generator); codebook \(codebook.name) \(codebook.version), SHA-256 "
      + "\(codebookHash); documents SHA-256 \(corpusHash); filters: \(filters)"
  }
}
