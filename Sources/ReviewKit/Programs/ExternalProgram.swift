/// A program on the user's machine, by the absolute path of its file.
package struct ExternalProgram: Hashable, Sendable {
  package let file: FilePath
}

extension ExternalProgram {
  /// What a run may use before it is ended.
  package struct Limits: Hashable, Sendable {
    package var seconds: Int
    /// Bytes on standard output.
    package var output: Int

    package init(seconds: Int = 60, output: Int = 64 << 20) {
      self.seconds = seconds
      self.output = output
    }
  }

  /// What a program wrote before it ended of its own accord.
  package struct Outcome: Hashable, Sendable {
    /// The exit status; 128 and the signal's number for a program that a signal ended.
    package var status: Int
    package var output: [UInt8]
    /// What it wrote to standard error: the beginning, where it is very long.
    package var errors: [UInt8]
  }

  package enum Failure: Error, Hashable, Sendable {
    case notStarted(FileSystem.Failure)
    case timedOut(seconds: Int)
    case tooMuchOutput(bytes: Int)
  }
}

extension ExternalProgram {
  /// The program of this name in the folders of a search path such as `PATH` holds; `nil` where
  /// there is none.
  ///
  /// Folders that are not absolute, or that anyone may write to, are passed over: a program that a
  /// stranger could have put there is not run.
  package init?(named name: String, searchPath: String) {
    for folder in searchPath.utf8.split(separator: UInt8(ascii: ":")) {
      let folder = FilePath(bytes: folder)
      let file = folder.appending(name)
      guard folder.isAbsolute, FileSystem.isGuarded(folder), FileSystem.isExecutable(file) else {
        continue
      }
      self.init(file: file)
      return
    }
    return nil
  }
}
