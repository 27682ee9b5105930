/// The documents of one run, read one batch after the other.
///
/// A library holds no documents: each is turned into what the caller wants of it as soon as it is
/// read, so that memory grows with the answers and not with the texts.
public struct Library: Sendable {
  /// Turns a text into a document.
  public typealias Reading = @Sendable (SourceText) -> ReviewDocument

  public let files: DocumentFiles
  /// How many bytes a file may have.
  public let limit: Int
  private let converter: DocumentConverter
  private let keepsCopies: Bool
  private let document: Reading

  /// - Parameters:
  ///   - files: What to read.
  ///   - limit: How many bytes a file may have.
  ///   - converter: What turns other files into text.
  ///   - keepsCopies: Whether a document that says the same as one before it counts as well.
  ///   - document: Runs on any thread.
  public init(
    files: DocumentFiles,
    limit: Int = DocumentFile.standardLimit,
    converter: DocumentConverter = .none,
    keepsCopies: Bool = false,
    reading document: @escaping Reading
  ) {
    self.files = files
    self.limit = limit
    self.converter = converter
    self.keepsCopies = keepsCopies
    self.document = document
  }

  public init(
    files: DocumentFiles,
    limit: Int = DocumentFile.standardLimit,
    converter: DocumentConverter = .none,
    reader: DocumentReader
  ) {
    self.init(files: files, limit: limit, converter: converter) { reader.document(from: $0) }
  }
}

extension Library {
  /// How far a run has come.
  public struct Progress: Sendable {
    public var filesRead: Int
    public var files: Int
  }

  /// Reads all documents on all cores and hands over what `transform` makes of each, in the order
  /// of the files.
  ///
  /// Ids are unique in the library when `transform` sees them. A copy of a document is not handed
  /// over, and takes up its ids all the same, so that the others have theirs with and without it.
  ///
  /// - Parameters:
  ///   - transform: Runs on any thread.
  ///   - progress: Called now and then, on the caller's thread.
  ///   - consume: Called on the caller's thread, once for each document that could be read.
  /// - Returns: What could not be found or read, in the order of the inputs, then of the files.
  /// - Throws: What `consume` throws.
  @discardableResult
  public func forEach<Value: Sendable, Failure: Error>(
    _ transform: @Sendable (ReviewDocument) -> Value,
    progress: (Progress) -> Void = { _ in },
    consume: (Value) throws(Failure) -> Void
  ) throws(Failure) -> [ReadingNotice] {
    var notices = files.notices
    var ids = LibraryIDs()
    var copies = DocumentCopies()
    var filesRead = 0
    for batch in batches {
      var documents: [ReviewDocument] = []
      for (file, reading) in zip(batch, parallelMap(batch, read)) {
        notices += reading.errors.map { ReadingNotice($0, isNamed: file.isNamed) }
        notices += reading.document.map { Self.doubts(of: $0.source) } ?? []
        guard var document = reading.document else { continue }
        ids.makeUnique(&document)
        let notice = reading.fingerprint.flatMap { copies.notice(of: document, $0) }
        notices += notice.map { [$0] } ?? []
        if notice?.copy == nil { documents.append(document) }
      }
      for value in parallelMap(documents, transform) { try consume(value) }
      filesRead += batch.count
      progress(Progress(filesRead: filesRead, files: files.files.count))
    }
    return notices
  }

  /// What `transform` makes of each document, in the order of the files, with what went wrong.
  public func map<Value: Sendable>(
    _ transform: @Sendable (ReviewDocument) -> Value,
    progress: (Progress) -> Void = { _ in }
  ) -> (values: [Value], notices: [ReadingNotice]) {
    var values: [Value] = []
    let notices = forEach(transform, progress: progress) { values.append($0) }
    return (values, notices)
  }
}

extension Library {
  /// Files that are in memory at the same time: enough to keep all cores busy, and no more bytes
  /// than a small machine has to spare.
  private static let batchFiles = 128
  private static let batchBytes = 4 << 20

  private var batches: [[DocumentFile]] {
    var batches: [[DocumentFile]] = []
    var rest = files.files[...]
    while !rest.isEmpty {
      var bytes = 0
      let fitting = rest.prefix(Self.batchFiles).prefix {
        bytes += $0.size
        return bytes <= Self.batchBytes
      }
      let batch = Array(rest.prefix(max(1, fitting.count)))
      batches.append(batch)
      rest = rest.dropFirst(batch.count)
    }
    return batches
  }

  /// What was amiss with a text that was read; no reason for a run to fail.
  private static func doubts(of source: SourceText) -> [ReadingNotice] {
    source.notices.map { notice in
      ReadingNotice(
        .doubt(name: source.name, line: notice.line, text: notice.text),
        isNamed: false
      )
    }
  }

  private struct Outcome: Sendable {
    var document: ReviewDocument?
    /// `nil` where nothing is to be compared.
    var fingerprint: DocumentFingerprint?
    var errors: [ReadingError] = []
  }

  private func read(_ file: DocumentFile) -> Outcome {
    do throws(ReadingError) {
      let source = try file.source(atMost: limit, converter: converter)
      let isBlank = source.bytes.allSatisfy { $0 <= UInt8(ascii: " ") }
      let document = document(source)
      return Outcome(
        document: document,
        fingerprint: keepsCopies ? nil : DocumentFingerprint(document),
        errors: isBlank ? [.emptyFile(name: file.name)] : []
      )
    } catch {
      return Outcome(errors: [error])
    }
  }
}
