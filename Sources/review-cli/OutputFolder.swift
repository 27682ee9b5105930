import ReviewKit

/// A folder that files are written to, each whole or not at all.
struct OutputFolder {
  private let name: String
  private let workingDirectory: FilePath

  /// - Throws: `OutputError.unwritable` where there is no such folder and none can be made.
  init(_ name: String, in workingDirectory: FilePath) throws(CommandError) {
    self.name = name
    self.workingDirectory = workingDirectory
    let path = FilePath(name).resolved(in: workingDirectory)
    if let entry = try? FileSystem.entry(at: path) {
      guard entry.kind == .folder else {
        throw .output(.unwritable(path: name, reason: "it is no folder"))
      }
      return
    }
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(path)
    } catch {
      throw .output(.unwritable(path: name, reason: OutputError.reason(error)))
    }
  }

  /// - Throws: `OutputError.unwritable` where there is a file of one of the names.
  func mustNotHold(_ names: [String]) throws(CommandError) {
    for file in names {
      let path = "\(name)/\(file)"
      guard (try? FileSystem.entry(at: FilePath(path).resolved(in: workingDirectory))) == nil else {
        let reason =
          "\(file) of another export is in it, from which counts that are kept back could "
          + "be worked out; name another folder"
        throw .output(.unwritable(path: name, reason: reason))
      }
    }
  }

  /// Writes files in place of those of the same name; none of them may be one of those read.
  func write(
    _ files: [(name: String, bytes: [UInt8])],
    apartFrom inputs: DocumentFiles
  ) throws(CommandError) {
    for file in files {
      do throws(OutputError) {
        let output = try OutputFile("\(name)/\(file.name)", in: workingDirectory)
        if let identity = output.identity, inputs.contains(identity) {
          throw OutputError.unwritable(path: output.name, reason: "it is one of the files read")
        }
        try output.write(file.bytes)
        try output.commit()
      } catch {
        throw .output(error)
      }
    }
  }
}
