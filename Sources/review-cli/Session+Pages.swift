import ReviewKit

extension Option {
  /// What a page is about, beside filters.
  static let aboutCase = Option(
    name: "case",
    value: .text("NAME"),
    help: "On this case, by name or id"
  )
}

extension Session {
  /// What a page is made of.
  struct PageMaterial {
    var content: HandoutContent
    /// How what is left out can be listed.
    var hint: ListingHint
    var origin: DataPackage.Origin
  }

  /// Reads, selects, and writes what `page` makes of it.
  func writePage(
    _ request: PageRequest,
    _ codebook: Codebook,
    by comparison: Recurrence.Comparison = .words,
    page: (PageMaterial) -> Page
  ) throws(CommandError) -> ExitStatus {
    let selection = try selection(codebook)
    let (library, output) = try open(try inputs(arguments.operands), codebook)
    let (catalogue, status) = try catalogue(
      of: library,
      selection: selection,
      detail: Catalogue.Detail.all.union([.hashes, .checks])
    )
    guard let catalogue else { return status }
    let material = try material(of: catalogue, selection, codebook, by: comparison)
    guard !material.content.isEmpty else {
      environment.say("nothing found to make a page of")
      return max(status, .nothingFound)
    }
    try request.write(page(material), on: output)
    try output.finish()
    return status
  }

  /// What filters and `--case` choose; a case chooses its review.
  private func material(
    of catalogue: Catalogue,
    _ selection: Selection,
    _ codebook: Codebook,
    by comparison: Recurrence.Comparison
  ) throws(CommandError) -> PageMaterial {
    let place = try casePlace(in: catalogue)
    var (selection, further) = (selection, [String]())
    if let place {
      let review = catalogue.sources[place.source].id
      var narrowing = Selection()
      narrowing.reviews = [.value(review)]
      selection = selection.narrowed(by: narrowing)
      further = ["--where", "review=\(review)"]
    }
    return PageMaterial(
      content: HandoutContent(
        of: catalogue.selected(by: selection),
        in: catalogue,
        selection: selection,
        case: place?.number,
        codebook: codebook,
        by: comparison
      ),
      hint: hint(adding: further),
      origin: DataPackage.Origin(
        codebook: codebook,
        catalogue: catalogue,
        selection: arguments.written(Option.filters + [.aboutCase, .keepDuplicates])
      )
    )
  }

  /// The review of the case that `--case` names, and the case in it; no case where all of the review
  /// are meant.
  private func casePlace(
    in catalogue: Catalogue
  ) throws(CommandError) -> (source: Int, number: Int?)? {
    guard let name = arguments.value("case") else { return nil }
    let found = catalogue.cases(named: name)
    guard let first = found.first else {
      throw .usage(.unknownCase(name, nearest: catalogue.caseName(like: name)))
    }
    guard Set(found.map(\.source)).count == 1 else {
      let ids = found.map { catalogue.sources[$0.source].cases[$0.number].id }
      throw .usage(.unclearCase(name, candidates: ids))
    }
    return (first.source, found.count == 1 ? first.number : nil)
  }

  /// The picture that `--logo` names.
  func logo() throws(CommandError) -> Picture? {
    guard let name = arguments.value("logo") else { return nil }
    let path = FilePath(name).resolved(in: environment.workingDirectory)
    let bytes: [UInt8]?
    do throws(FileSystem.Failure) {
      bytes = try FileSystem.bytes(of: path, atMost: Picture.mostBytes)
    } catch {
      throw .reading(.unreadable(path: name, reason: "\(error)"))
    }
    guard let bytes, let picture = Picture(bytes, description: "Logo") else {
      throw .reading(
        .unreadable(path: name, reason: "a logo is a PNG or JPEG picture of up to 1 MB")
      )
    }
    return picture
  }
}
