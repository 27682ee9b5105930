import ReviewKit

/// Writes a library as tables into a folder, with a description that other programs read.
struct TableExport {
  private let session: Session
  private let codebook: Codebook
  private let selection: Selection
  private let disclosure: Disclosure
  private let folder: String

  init(_ session: Session, codebook: Codebook) throws(CommandError) {
    self.session = session
    self.codebook = codebook
    selection = try session.selection(codebook)
    guard let folder = session.arguments.value("output"), folder != "-" else {
      throw .usage(.missingOption("-o FOLDER", reason: "CSV is a folder of tables"))
    }
    self.folder = folder
    disclosure = try session.usable { () throws(UsageError) in
      Disclosure(
        suppressBelow: try session.arguments.count("suppress-below"),
        roundTo: try session.arguments.count("round-to")
      )
    }
  }

  func run() throws(CommandError) -> ExitStatus {
    let inputs = try session.inputs(session.arguments.operands)
    let library = try session.library(of: inputs, codebook: codebook)
    let (catalogue, status) = try session.catalogue(
      of: library,
      selection: selection,
      detail: [.texts, .evidence, .hashes]
    )
    guard let catalogue else { return status }
    let selected = catalogue.selected(by: selection)
    let tables = TidyTables(
      of: selected,
      codebook: codebook,
      selection: selection,
      disclosure: disclosure
    )
    let output = try OutputFolder(folder, in: session.environment.workingDirectory)
    // A table of an earlier export beside these would give away what they keep back.
    try output.mustNotHold(tables.leftOut.map { $0 + ".csv" })
    let files = files(tables, origin: origin(of: catalogue))
    try output.write(files, apartFrom: library.files)
    tell(files.count, leftOut: tables.leftOut)
    return max(status, selected.matchingSources(selection).isEmpty ? .nothingFound : .done)
  }
}

extension TableExport {
  private func files(
    _ tables: TidyTables,
    origin: DataPackage.Origin
  ) -> [(name: String, bytes: [UInt8])] {
    var csv = session.csv
    if session.arguments.has("comment") { csv.comment = origin.comment(codebook: codebook) }
    let package = DataPackage(
      tables,
      codebook: codebook,
      origin: origin,
      disclosure: disclosure,
      csv: csv
    )
    return package.tables.map { ($0.fileName, Array(csv.text(of: $0.table).utf8)) }
      + [(DataPackage.fileName, package.json)]
  }

  private func origin(of catalogue: Catalogue) -> DataPackage.Origin {
    DataPackage.Origin(
      codebook: codebook,
      catalogue: catalogue,
      selection: session.arguments.written(Option.filters + [.keepDuplicates])
    )
  }

  private func tell(_ count: Int, leftOut: [String]) {
    session.environment.say("\(count) files written to \(folder)")
    guard disclosure.isActive else { return }
    session.environment.say(
      "left out, as counts kept back could be worked out from them: "
        + leftOut.joined(separator: ", ")
    )
  }
}
