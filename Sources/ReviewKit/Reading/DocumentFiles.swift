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
  private static let refused = ["doc"]

  public private(set) var files: [DocumentFile] = []
  public private(set) var notices: [ReadingNotice] = []
  private var placeByIdentity: [FileSystem.Identity: Int] = [:]
  private var foldersSeen: Set<FileSystem.Identity> = []

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

/// A file to be read as a document.
public struct DocumentFile: Hashable, Sendable {
  public enum Contents: Hashable, Sendable {
    /// Where to read, and how many bytes to expect.
    case file(FilePath, size: Int)
    /// What standard input gave; `nil` where it was more than is read.
    case bytes([UInt8]?)
  }

  /// The path as given, with what was added inside a folder.
  public let name: String
  public let contents: Contents
  /// Whether the user named the file itself, not a folder that holds it.
  public var isNamed: Bool
}

extension DocumentFile {
  var size: Int {
    switch contents {
    case .file(_, let size): size
    case .bytes(let bytes): bytes?.count ?? 0
    }
  }

  /// How many bytes of one file are read where the user says nothing else.
  public static let standardLimit = 64 << 20

  /// The file as text, a web page known by its name or its beginning; an empty file is no error
  /// here.
  package func source(
    atMost limit: Int = standardLimit,
    converter: DocumentConverter = .none
  ) throws(ReadingError) -> SourceText {
    let ending = FilePath(name).pathExtension
    // Pictures, which make a file large, are not read.
    let isConverted = limit == Self.standardLimit && FileFormat(ending: ending) != nil
    let bytes = try bytes(atMost: isConverted ? DocumentConverter.inputLimit : limit)
    do throws(ConversionFault) {
      if let text = try converter.text(of: bytes, ending: ending, at: place) {
        return SourceText(name: name, converted: text)
      }
    } catch {
      throw .notConverted(name: name, error)
    }
    let text = try SourceText(name: name, fileBytes: bytes)
    let isPage = HTMLReader.extensions.contains(ending) || HTMLReader.isPage(text.bytes)
    return isPage ? SourceText(name: name, converted: HTMLReader.text(of: text)) : text
  }

  private var place: FilePath? {
    if case .file(let path, _) = contents { path } else { nil }
  }

  func bytes(atMost limit: Int) throws(ReadingError) -> [UInt8] {
    switch contents {
    case .bytes(let bytes):
      guard let bytes, bytes.count <= limit else {
        throw .tooLarge(name: name, size: nil, limit: limit)
      }
      return bytes
    case .file(let path, let size):
      let bytes: [UInt8]?
      do {
        bytes = try FileSystem.bytes(of: path, atMost: limit)
      } catch {
        throw .unreadable(path: name, reason: "\(error)")
      }
      guard let bytes else {
        throw .tooLarge(name: name, size: size > limit ? size : nil, limit: limit)
      }
      return bytes
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

  private mutating func add(
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

extension DocumentFiles {
  private struct Found {
    var path: FilePath
    var place: FilePath
    var entry: FileSystem.Entry
  }

  private mutating func addFolder(_ path: FilePath, at place: FilePath, _ entry: FileSystem.Entry) {
    var found: [Found] = []
    var others = 0
    let noticesBefore = notices.count
    foldersSeen = []
    // A stack, not recursion, so that no depth of folders is too much.
    var folders = [Found(path: path, place: place, entry: entry)]
    while let folder = folders.popLast() {
      guard foldersSeen.insert(folder.entry.identity).inserted else { continue }
      let isNamed = folder.path == path
      let names = names(in: folder, isNamed: isNamed)
      let parts = Self.foldersOfPages(among: names)
      // Backwards, as the stack turns the order round: of two ways to a folder the first counts.
      for name in names.reversed() where name.first != UInt8(ascii: ".") && !parts.contains(name) {
        guard let child = child(name, of: folder) else { continue }
        if child.entry.kind == .folder {
          folders.append(child)
        } else if child.entry.kind == .file, Self.isSearchedFor(child.path) {
          found.append(child)
        } else {
          others += 1
        }
      }
    }
    if found.isEmpty, notices.count == noticesBefore {
      notices.append(
        ReadingNotice(.emptyFolder(path: path.text, others: others), isNamed: true)
      )
    }
    for file in found.sorted(by: { $0.path < $1.path }) {
      add(file.path, at: file.place, file.entry, isNamed: false)
    }
  }

  /// The folders in which browsers keep the parts of saved pages: "Child Wren_files" beside "Child
  /// Wren.html".
  private static func foldersOfPages(among names: [[UInt8]]) -> Set<[UInt8]> {
    let pages = names.filter { HTMLReader.extensions.contains(FilePath(bytes: $0).pathExtension) }
    return Set(
      pages.map { page in
        let dot = page.lastIndex(of: UInt8(ascii: ".")) ?? page.endIndex
        return page[..<dot] + Array("_files".utf8)
      }
    )
  }

  private static func isSearchedFor(_ path: FilePath) -> Bool {
    (extensions + refused).contains(path.pathExtension)
  }

  private mutating func names(in folder: Found, isNamed: Bool) -> [[UInt8]] {
    do {
      return try FileSystem.names(in: folder.place)
    } catch {
      notices.append(
        ReadingNotice(
          .unreadable(path: folder.path.text, reason: "\(error)"),
          isNamed: isNamed
        )
      )
      return []
    }
  }

  private mutating func child(_ name: [UInt8], of folder: Found) -> Found? {
    let path = folder.path.appending(name)
    let place = folder.place.appending(name)
    do {
      return Found(path: path, place: place, entry: try FileSystem.entry(at: place))
    } catch {
      // What is gone by now, or a link to nothing; only a document is missed.
      guard Self.isSearchedFor(path) else { return nil }
      let error: ReadingError =
        error.isAbsence
        ? .danglingLink(path: path.text) : .unreadable(path: path.text, reason: "\(error)")
      notices.append(ReadingNotice(error, isNamed: false))
      return nil
    }
  }
}
