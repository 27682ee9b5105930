/// Finds the documents to read when the user named none.
public struct CorpusLocator: Sendable {
  public var workingDirectory: FilePath
  /// The value of the environment variable `REVIEW_CORPUS`.
  public var variable: String?
  /// The program's own file, links followed.
  public var executable: FilePath?

  public init(workingDirectory: FilePath, variable: String?, executable: FilePath?) {
    self.workingDirectory = workingDirectory
    self.variable = variable
    self.executable = executable
  }
}

extension CorpusLocator {
  /// The path to read, in the form to show: what `REVIEW_CORPUS` says, else a folder `corpus` in
  /// the working directory or above it, else the one that was installed beside the program.
  ///
  /// - Throws: `ReadingError.noCorpus` when there is none of them.
  public func corpus() throws(ReadingError) -> String {
    if let variable, !variable.isEmpty { return variable }
    if let path = corpusAbove() ?? shipped?.text { return path }
    throw .noCorpus
  }

  /// "corpus", or "../corpus" and so on, so that the paths shown lead there from where the user is.
  private func corpusAbove() -> String? {
    var shown = "corpus"
    var folder = workingDirectory
    while true {
      if isFolder(folder.appending("corpus")) { return shown }
      let above = folder.folder
      guard folder.isAbsolute, above != folder else { return nil }
      folder = above
      shown = "../" + shown
    }
  }

  /// The folder that was installed beside the program; `nil` where there is none.
  package var shipped: FilePath? {
    guard let executable else { return nil }
    let path = executable.folder.folder.appending("share/review-cli/corpus")
    return isFolder(path) ? path : nil
  }

  private func isFolder(_ path: FilePath) -> Bool {
    (try? FileSystem.entry(at: path))?.kind == .folder
  }
}
