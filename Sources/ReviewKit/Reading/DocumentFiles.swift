/// The files that a list of inputs stands for, before any is read.
///
/// An input is a file (whatever its ending), a folder, or `-` for standard input. Folders are
/// searched to the bottom for files with one of `extensions`; names that begin with a dot are
/// passed over. Files come in the order of the inputs, those of a folder by the bytes of their
/// path. A file that is reached twice, by a link or by two inputs, comes once.
public struct DocumentFiles: Sendable {
  /// The endings of the files that a folder is searched for.
  public static let extensions = [
    "md", "txt", "text", "markdown", "html", "htm", "xhtml", "pdf", "docx", "odt", "rtf",
  ]
  /// Endings that a folder is searched for as well, though such a file is not read: its user has to
  /// hear of it.
  static let refused = ["doc"]

  public private(set) var files: [DocumentFile] = []
  public internal(set) var notices: [ReadingNotice] = []
  private var placeByIdentity: [FileSystem.Identity: Int] = [:]
  var foldersSeen: Set<FileSystem.Identity> = []

  /// - Parameters:
  ///   - inputs: Paths as given.
  ///   - workingDirectory: What relative paths are seen from.
  ///   - standardInput: Reads what `-` stands for, `nil` where it is too much; asked once at most.
  public init(
    inputs: [String],
    workingDirectory: FilePath,
    standardInput: () -> [UInt8]? = { [] }
  ) {
    for input in inputs {
      if input == SourceText.standardInputName {
        files.append(
          DocumentFile(name: input, contents: .bytes(standardInput()), isNamed: true)
        )
      } else {
        addNamed(FilePath(input), in: workingDirectory)
      }
    }
  }
}

extension DocumentFiles {
  /// Whether one of the files is the one with this identity.
  package func contains(_ identity: FileSystem.Identity) -> Bool {
    placeByIdentity[identity] != nil
  }
}

extension DocumentFiles {
  private mutating func addNamed(_ path: FilePath, in workingDirectory: FilePath) {
    let place = path.resolved(in: workingDirectory)
    switch Result(catching: { () throws(FileSystem.Failure) in try FileSystem.entry(at: place) }) {
    case .success(let entry) where entry.kind == .folder:
      addFolder(path, at: place, entry)
    case .success(let entry):
      add(path, at: place, entry, isNamed: true)
    case .failure(let failure):
      notices.append(
        ReadingNotice(error(for: failure, path, at: place, in: workingDirectory), isNamed: true)
      )
    }
  }

  private func error(
    for failure: FileSystem.Failure,
    _ path: FilePath,
    at place: FilePath,
    in workingDirectory: FilePath
  ) -> ReadingError {
    guard failure.isAbsence else {
      return .unreadable(path: path.text, reason: "\(failure)")
    }
    if FileSystem.isLink(place) { return .danglingLink(path: path.text) }
    return .missing(path: path.text, nearest: Self.nearest(to: path, in: workingDirectory))
  }

  /// What the user may have meant: a name in the same folder that is spelled much the same.
  private static func nearest(to path: FilePath, in workingDirectory: FilePath) -> String? {
    guard
      let names = try? FileSystem.names(in: path.folder.resolved(in: workingDirectory)),
      let name = Spelling.nearest(
        to: String(decoding: path.name, as: UTF8.self),
        in: names.lazy.map { String(decoding: $0, as: UTF8.self) }
      )
    else { return nil }
    let isMereName = !path.bytes.contains(UInt8(ascii: "/"))
    return isMereName ? name : path.folder.appending(name).text
  }

  mutating func add(
    _ path: FilePath,
    at place: FilePath,
    _ entry: FileSystem.Entry,
    isNamed: Bool
  ) {
    if let known = placeByIdentity[entry.identity] {
      files[known].isNamed = files[known].isNamed || isNamed
      return
    }
    placeByIdentity[entry.identity] = files.count
    files.append(
      DocumentFile(name: path.text, contents: .file(place, size: entry.size), isNamed: isNamed)
    )
  }
}
