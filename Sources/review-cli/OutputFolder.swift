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
      throw .output(.unwritable(path: name, reason: "\(error)"))
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
