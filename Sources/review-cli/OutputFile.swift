import ReviewKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written whole or not at all: what is written goes to a file beside it, which
/// takes its name in the end.
///
/// The rights of a file that stood there are kept, a link is followed. A pipe or a device, such as
/// `/dev/null`, is written to as it stands and never replaced.
final class OutputFile: ByteSink {
  /// The path as given.
  let name: String
  private let target: FilePath
  /// The file beside the target; `nil` for a pipe or a device.
  private let unfinished: FilePath?
  private let descriptor: Int32
  private let sink: DescriptorSink
  private var isOpen = true

  /// - Throws: `OutputError.unwritable` where no file can be made, before any work is done.
  init(_ name: String, in workingDirectory: FilePath) throws(OutputError) {
    self.name = name
    target = Self.followed(FilePath(name).resolved(in: workingDirectory))
    let opened: (FilePath?, Int32)
    do throws(FileSystem.Failure) {
      opened = try Self.open(target)
    } catch {
      throw .unwritable(path: name, reason: OutputError.reason(error))
    }
    (unfinished, descriptor) = opened
    sink = DescriptorSink(descriptor, name: name)
    Interruption.unfinishedFile(is: unfinished)
  }

  deinit {
    discard()
  }

  /// Tells the file that stands there from others; `nil` where none does.
  var identity: FileSystem.Identity? { (try? FileSystem.entry(at: target))?.identity }

  func write(_ bytes: [UInt8]) throws(OutputError) {
    try sink.write(bytes)
  }

  /// Puts what was written in the place of the file.
  func commit() throws(OutputError) {
    guard isOpen else { return }
    if let unfinished {
      let isWritten =
        fsync(descriptor) == 0
        && rename(Self.characters(unfinished), Self.characters(target)) == 0
      guard isWritten else {
        let reason = "\(FileSystem.Failure.last)"
        discard()
        throw .unwritable(path: name, reason: reason)
      }
    }
    finish()
  }

  /// Leaves all as it was.
  func discard() {
    guard isOpen else { return }
    if let unfinished { unlink(Self.characters(unfinished)) }
    finish()
  }
}

extension OutputFile {
  private func finish() {
    close(descriptor)
    isOpen = false
    Interruption.unfinishedFile(is: nil)
  }

  private static func open(
    _ target: FilePath
  ) throws(FileSystem.Failure) -> (FilePath?, Int32) {
    var information = stat()
    let exists = stat(characters(target), &information) == 0
    if exists, information.st_mode & S_IFMT == S_IFDIR { throw FileSystem.Failure(code: EISDIR) }
    guard !exists || information.st_mode & S_IFMT == S_IFREG else {
      return (nil, try open(target, O_WRONLY, 0))
    }
    let mode = exists ? information.st_mode & 0o777 : 0o666
    let (path, descriptor) = try openBeside(target, mode)
    // On making a file the system takes rights away that the old one may have had.
    if exists { fchmod(descriptor, mode) }
    return (path, descriptor)
  }

  /// Makes a file in the same folder, under a name that nobody else has.
  private static func openBeside(
    _ target: FilePath,
    _ mode: mode_t
  ) throws(FileSystem.Failure) -> (FilePath, Int32) {
    var number = 0
    while true {
      let path = target.folder.appending(".review-cli.\(getpid())-\(number)")
      do throws(FileSystem.Failure) {
        return (path, try open(path, O_WRONLY | O_CREAT | O_EXCL, mode))
      } catch {
        guard error.code == EEXIST else { throw error }
        number += 1
      }
    }
  }

  private static func open(
    _ path: FilePath,
    _ flags: Int32,
    _ mode: mode_t
  ) throws(FileSystem.Failure) -> Int32 {
    #if canImport(Darwin)
      let descriptor = Darwin.open(characters(path), flags | O_CLOEXEC, mode)
    #elseif canImport(Glibc)
      let descriptor = Glibc.open(characters(path), flags | O_CLOEXEC, mode)
    #elseif canImport(Musl)
      let descriptor = Musl.open(characters(path), flags | O_CLOEXEC, mode)
    #endif
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  private static func characters(_ path: FilePath) -> [CChar] {
    path.bytes.map { CChar(bitPattern: $0) } + [0]
  }

  private static func followed(_ path: FilePath) -> FilePath {
    guard let resolved = realpath(characters(path), nil) else { return path }
    defer { free(resolved) }
    return FilePath(bytes: UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }
}

/// Takes away a half-written file, and ends the programs that run for us, when the user stops the
/// program.
enum Interruption {
  // A signal handler can reach nothing but globals; one file at a time is written, by one thread.
  private nonisolated(unsafe) static var path: UnsafeMutablePointer<CChar>?
  private nonisolated(unsafe) static var isWatching = false

  /// Called once, by the process itself, before anything else runs.
  static func removeUnfinishedFile() {
    isWatching = true
    RunningPrograms.prepare()
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if let path = Interruption.path { unlink(path) }
        RunningPrograms.endAll()
        _exit(128 + number)
      }
    }
  }

  static func unfinishedFile(is file: FilePath?) {
    // Tests write many files at the same time, and none of them is to be watched.
    guard isWatching else { return }
    let old = path
    path = file.flatMap { strdup($0.bytes.map { CChar(bitPattern: $0) } + [0]) }
    free(old)
  }
}
