/// Adds documents to a corpus, one after the other.
package struct DocumentAdder {
  private var folder: CorpusFolder
  private let given: GivenMetadata
  private let limit: Int
  private let converter: DocumentConverter
  private let document: Library.Reading
  private let isDryRun: Bool

  package init(
    to folder: CorpusFolder,
    given: GivenMetadata = GivenMetadata(),
    limit: Int = DocumentFile.standardLimit,
    converter: DocumentConverter,
    isDryRun: Bool = false,
    reading document: @escaping Library.Reading
  ) {
    self.folder = folder
    self.given = given
    self.limit = limit
    self.converter = converter
    self.isDryRun = isDryRun
    self.document = document
  }

  /// Adds a file, unless the corpus has it already.
  ///
  /// - Returns: What was done and what was understood; a file that could not be added is told with
  ///   the reason, so that others can go on.
  package mutating func add(_ file: DocumentFile) -> Addition {
    do throws(ReadingError) {
      return try add(readable: file)
    } catch {
      return Addition(file: file.name, outcome: .failed("\(error)"))
    }
  }
}

extension DocumentAdder {
  private mutating func add(readable file: DocumentFile) throws(ReadingError) -> Addition {
    let fingerprints = try file.fingerprints(atMost: limit)
    if let known = folder.document(with: fingerprints) {
      return Addition(file: file.name, outcome: .known(as: known))
    }
    let source = try file.source(atMost: limit, converter: converter)
    guard source.bytes.contains(where: { !$0.isBlank }) else {
      throw .emptyFile(name: file.name)
    }
    let original = document(source)
    let text = CorpusText(original, given: given, hash: fingerprints.first ?? "")
    let place: (path: String, taken: String?)
    do throws(AddingError) {
      place = try folder.add(
        text.bytes,
        stem: stem(for: original),
        ending: Self.ending(for: source),
        fingerprints: fingerprints,
        from: file.name,
        isDryRun: isDryRun
      )
    } catch {
      return Addition(file: file.name, outcome: .failed("\(error)"))
    }
    // What counts is what other commands will read, which is the text that was added.
    let added = document(try SourceText(name: place.path, fileBytes: text.bytes))
    return Addition(
      file: file.name,
      outcome: .added(
        Addition.Reading(
          of: added,
          insteadOf: original,
          takenName: place.taken,
          commentedLines: text.commentedLines
        )
      ),
      notices: source.notices
    )
  }

  /// Named after the file, so that ids stay those that the file itself gives.
  private func stem(for document: ReviewDocument) -> String {
    let name = document.source.name
    guard name != SourceText.standardInputName else {
      return CorpusFolder.stem(for: given.title ?? document.title ?? "")
    }
    let bare = FilePath(name).name
    let end = bare.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > 0 ? $0 : nil } ?? bare.count
    let stem = CorpusFolder.stem(for: String(decoding: bare[..<end], as: UTF8.self))
    // A name without a letter of ASCII says less than the title.
    guard stem == CorpusFolder.stem(for: ""), let title = given.title ?? document.title else {
      return stem
    }
    return CorpusFolder.stem(for: title)
  }

  private static func ending(for source: SourceText) -> String {
    let isPlain =
      source.converter == nil
      && ["txt", "text"].contains(
        FilePath(source.name).pathExtension
      )
    return isPlain ? "txt" : "md"
  }
}
