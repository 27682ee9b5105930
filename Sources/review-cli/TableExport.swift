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
    let files = files(of: selected, origin: origin(of: catalogue))
    try OutputFolder(folder, in: session.environment.workingDirectory)
      .write(files, apartFrom: library.files)
    tell(files.map(\.name))
    return max(status, selected.matchingSources(selection).isEmpty ? .nothingFound : .done)
  }
}

extension TableExport {
  private func files(
    of catalogue: Catalogue,
    origin: DataPackage.Origin
  ) -> [(name: String, bytes: [UInt8])] {
    let tables = TidyTables(
      of: catalogue,
      codebook: codebook,
      selection: selection,
      disclosure: disclosure
    ).all
    var csv = session.csv
    if session.arguments.has("comment") { csv.comment = origin.comment(codebook: codebook) }
    let package = DataPackage(
      tables,
      codebook: codebook,
      origin: origin,
      disclosure: disclosure,
      csv: csv
    )
    return tables.map { ($0.fileName, Array(csv.text(of: $0.table).utf8)) }
      + [(DataPackage.fileName, package.json)]
  }

  private func origin(of catalogue: Catalogue) -> DataPackage.Origin {
    DataPackage.Origin(
      codebook: codebook,
      catalogue: catalogue,
      selection: session.arguments.written(Option.filters + [.keepDuplicates])
    )
  }

  private func tell(_ names: [String]) {
    session.environment.say("\(names.count) files written to \(folder)")
    guard disclosure.isActive else { return }
    session.environment.say(
      "only tallies are made fit for publication; the other tables have a row for each thing as it "
        + "is"
    )
  }
}
