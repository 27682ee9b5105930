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
/// The rights of a file that stood there are kept, a link is followed.
final class OutputFile: ByteSink {
  /// The path as given.
  let name: String
  private let target: FilePath
  private let unfinished: FilePath
  private let descriptor: Int32
  private let sink: DescriptorSink
  private var isOpen = true

  /// - Throws: `OutputError.unwritable` where no file can be made, before any work is done.
  init(_ name: String, in workingDirectory: FilePath) throws(OutputError) {
    self.name = name
    target = Self.followed(FilePath(name).resolved(in: workingDirectory))
    if (try? FileSystem.entry(at: target))?.kind == .folder {
      throw .unwritable(path: name, reason: "\(FileSystem.Failure(code: EISDIR))")
    }
    var pattern =
      target.folder.appending(Array(".review-cli.".utf8) + Array("XXXXXX".utf8)).bytes
      .map { CChar(bitPattern: $0) } + [0]
    descriptor = mkstemp(&pattern)
    guard descriptor >= 0 else {
      throw .unwritable(path: name, reason: "\(FileSystem.Failure.last)")
    }
    unfinished = FilePath(bytes: pattern.dropLast().map { UInt8(bitPattern: $0) })
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
    let isWritten =
      fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
      && rename(Self.characters(unfinished), Self.characters(target)) == 0
    guard isWritten else {
      let reason = "\(FileSystem.Failure.last)"
      discard()
      throw .unwritable(path: name, reason: reason)
    }
    finish()
  }

  /// Leaves all as it was.
  func discard() {
    guard isOpen else { return }
    unlink(Self.characters(unfinished))
    finish()
  }
}

extension OutputFile {
  private func finish() {
    close(descriptor)
    isOpen = false
    Interruption.unfinishedFile(is: nil)
  }

  /// The rights of the file that is replaced, else those of any new file.
  private var mode: mode_t {
    var information = stat()
    if stat(Self.characters(target), &information) == 0 { return information.st_mode & 0o777 }
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
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

/// Takes away a half-written file when the user stops the program.
enum Interruption {
  // A signal handler can reach nothing but globals; one file at a time is written, by one thread.
  private nonisolated(unsafe) static var path: UnsafeMutablePointer<CChar>?

  static func removeUnfinishedFile() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if let path = Interruption.path { unlink(path) }
        _exit(128 + number)
      }
    }
  }

  static func unfinishedFile(is file: FilePath?) {
    let old = path
    path = file.flatMap { strdup($0.bytes.map { CChar(bitPattern: $0) } + [0]) }
    free(old)
  }
}
