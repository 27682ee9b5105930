#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder of documents to which others are added.
package struct CorpusFolder {
  /// Writes a file that was not there before.
  package typealias Writing = ([UInt8], FilePath) throws(FileSystem.Failure) -> Void

  /// The path as the user gave it.
  package let name: String
  /// Whether there is nothing yet at the path.
  package let isNew: Bool
  private let path: FilePath
  private let write: Writing
  /// The documents of the folder by their fingerprints, named as they are shown.
  private var documents: [String: String] = [:]
  /// Names chosen in a run that writes nothing.
  private var namesChosen: Set<String> = []

  /// The highest number behind a name that is taken.
  static let lastNumber = 99

  /// - Parameters:
  ///   - name: A folder, which need not be there yet; the one above it must.
  ///   - workingDirectory: What a relative path is seen from.
  ///   - shipped: The folder that came with the program.
  ///   - limit: How many bytes of a document are read.
  ///   - write: What writes a file; fails with `EEXIST` where there is one.
  /// - Throws: `AddingError` for what is no folder of the user's.
  package init(
    _ name: String,
    in workingDirectory: FilePath,
    shipped: FilePath?,
    limit: Int = DocumentFile.standardLimit,
    write: @escaping Writing = { bytes, path throws(FileSystem.Failure) in
      try FileSystem.writeNew(bytes, to: path)
    }
  ) throws(AddingError) {
    self.name = name
    self.write = write
    path = FilePath(name).resolved(in: workingDirectory)
    isNew = try Self.isMissing(path, name)
    guard !isNew else { return }
    let identity = (try? FileSystem.entry(at: path))?.identity
    if let shipped, let identity, (try? FileSystem.entry(at: shipped))?.identity == identity {
      throw .shipped(path: name)
    }
    for file in DocumentFiles(inputs: [name], workingDirectory: workingDirectory).files {
      // What cannot be read cannot be known again; reading it is not what was asked for.
      for fingerprint in (try? file.fingerprints(atMost: limit)) ?? [] {
        documents[fingerprint] = documents[fingerprint] ?? file.name
      }
    }
  }
}

extension CorpusFolder {
  /// Sees that files can be made in the folder, or where there is none yet, that it can be made.
  package func checkWritable() throws(AddingError) {
    guard FileSystem.isWritable(isNew ? path.folder : path) else {
      throw .unwritable(path: name, reason: "\(FileSystem.Failure.last)")
    }
  }

  /// Makes the folder where there is none yet.
  private func make() throws(AddingError) {
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(path)
    } catch {
      guard error.code == EEXIST else { throw .unwritable(path: name, reason: "\(error)") }
    }
  }

  /// The document that has one of these fingerprints, as it is shown.
  package func document(with fingerprints: [String]) -> String? {
    fingerprints.lazy.compactMap { documents[$0] }.first
  }

  /// Puts a document into the folder, under a name that nothing has.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - stem: What the name should be, without its ending.
  ///   - ending: Without a dot.
  ///   - fingerprints: Those of the file that it was made of.
  ///   - file: That file as it is shown.
  ///   - isDryRun: Whether only the name is to be found.
  /// - Returns: The path to show, and the path that was wanted where something has it.
  /// - Throws: `AddingError` where no name is free or the file cannot be written.
  package mutating func add(
    _ bytes: [UInt8],
    stem: String,
    ending: String,
    fingerprints: [String],
    from file: String,
    isDryRun: Bool
  ) throws(AddingError) -> (path: String, taken: String?) {
    let wanted = "\(stem).\(ending)"
    for number in 1...Self.lastNumber {
      let candidate = number == 1 ? wanted : "\(stem)-\(number).\(ending)"
      guard try place(bytes, at: candidate, isDryRun: isDryRun) else { continue }
      let shown = shownPath(of: candidate)
      for fingerprint in fingerprints { documents[fingerprint] = shown }
      return (shown, number == 1 ? nil : shownPath(of: wanted))
    }
    throw .noFreeName(file: file, name: shownPath(of: wanted))
  }

  /// A name that every system takes: at most 60 letters and digits of ASCII parted by hyphens, and
  /// none that Windows keeps for devices.
  package static func stem(for name: String) -> String {
    let stem = Slug.make(name)
    return isDevice(stem) ? stem + "-document" : stem
  }
}

extension CorpusFolder {
  private static func isMissing(_ path: FilePath, _ name: String) throws(AddingError) -> Bool {
    do throws(FileSystem.Failure) {
      guard try FileSystem.entry(at: path).kind == .folder else { throw .init(code: ENOTDIR) }
      return false
    } catch {
      if error.code == ENOTDIR { throw .notAFolder(path: name) }
      guard error.isAbsence else { throw .unwritable(path: name, reason: "\(error)") }
    }
    guard (try? FileSystem.entry(at: path.folder))?.kind == .folder, !FileSystem.isLink(path) else {
      throw .missingFolder(path: name)
    }
    return true
  }

  /// Whether the name was free, so that the file now has it.
  private mutating func place(
    _ bytes: [UInt8],
    at candidate: String,
    isDryRun: Bool
  ) throws(AddingError) -> Bool {
    let file = path.appending(candidate)
    if isDryRun {
      let isFree = (try? FileSystem.entry(at: file)) == nil && !FileSystem.isLink(file)
      return isFree && namesChosen.insert(candidate).inserted
    }
    if isNew { try make() }
    do throws(FileSystem.Failure) {
      try write(bytes, file)
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw .unwritable(path: shownPath(of: candidate), reason: "\(error)")
    }
  }

  private func shownPath(of candidate: String) -> String {
    FilePath(name).appending(candidate).text
  }

  /// "con", "nul", "com1": what Windows takes for a device, whatever the ending.
  private static func isDevice(_ stem: String) -> Bool {
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    let isNumbered = stem.hasPrefix("com") || stem.hasPrefix("lpt")
    return isNumbered && stem.utf8.count == 4 && stem.utf8.last?.isDigit == true
  }
}
