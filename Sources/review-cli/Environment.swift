import ReviewKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// All that a command sees of the world around it, so that a test can make its own.
struct Environment {
  /// What a terminal can show.
  struct Terminal {
    /// Columns; `nil` where it does not say.
    var width: Int?
  }

  var workingDirectory: FilePath
  var variables: [String: String] = [:]
  var executable: FilePath?
  /// Reads standard input, `nil` where it is more than so many bytes.
  var standardInput: (Int) -> [UInt8]? = { _ in [] }
  /// What standard output goes to; `nil` for a file or a pipe.
  var terminal: Terminal?
  var isErrorTerminal = false
  var output: any ByteSink
  var errors: any ByteSink
  /// Makes what reads documents with a codebook and heading words.
  var reading: (Codebook, HeadingVocabulary) -> Library.Reading = { codebook, vocabulary in
    let reader = DocumentReader(coder: ThemeCoder(codebook: codebook), vocabulary: vocabulary)
    return { reader.document(from: $0) }
  }
}

extension Environment {
  /// Where the system wants what can be made again; `nil` where it does not say.
  var cacheFolder: FilePath? {
    if let folder = variables["XDG_CACHE_HOME"].map({ FilePath($0) }), folder.isAbsolute {
      return folder.appending("review-cli")
    }
    guard let home = variables["HOME"].map({ FilePath($0) }), home.isAbsolute else { return nil }
    #if canImport(Darwin)
      return home.appending("Library/Caches/review-cli")
    #else
      return home.appending(".cache/review-cli")
    #endif
  }

  /// Columns that a line takes, as `COLUMNS` says.
  var namedColumns: Int? {
    variables["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
  }

  /// The same, or as the terminal says; `nil` for no limit, as in a pipe.
  var columns: Int? { namedColumns ?? terminal.map { $0.width ?? 80 } }

  /// The same for help, which is wrapped in a pipe as well.
  var helpWidth: Int { columns ?? Help.widest }

  func say(_ message: String) {
    // Where even this cannot be written there is no one left to tell.
    try? errors.write(Array((DisplayText.safe(message) + "\n").utf8))
  }
}

extension Environment {
  /// The environment of the process that runs.
  static var ofProcess: Environment {
    Environment(
      workingDirectory: currentFolder,
      variables: variables([
        "REVIEW_CORPUS", "NO_COLOR", "COLUMNS", "TERM", "PATH", "HOME", "XDG_CACHE_HOME",
      ]),
      executable: ownFile,
      standardInput: { limit in
        do { return try FileSystem.bytes(from: STDIN_FILENO, atMost: limit) } catch { return [] }
      },
      terminal: isatty(STDOUT_FILENO) == 1 ? Terminal(width: terminalWidth) : nil,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      output: DescriptorSink(STDOUT_FILENO, name: "standard output"),
      errors: DescriptorSink(STDERR_FILENO, name: "standard error")
    )
  }

  private static func variables(_ names: [String]) -> [String: String] {
    names.reduce(into: [:]) { variables, name in
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
  }

  private static var currentFolder: FilePath {
    guard let path = getcwd(nil, 0) else { return FilePath(".") }
    defer { free(path) }
    return FilePath(bytes: UnsafeRawBufferPointer(start: path, count: strlen(path)))
  }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The program's file with all links followed, since the corpus lies beside the real one.
  private static var ownFile: FilePath? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size) + 1)
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
    #else
      let path = Array("/proc/self/exe".utf8CString)
    #endif
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return FilePath(bytes: UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}
