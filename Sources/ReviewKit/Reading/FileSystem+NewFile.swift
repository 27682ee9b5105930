#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension FileSystem {
  /// Writes a file that was not there before, whole or not at all.
  ///
  /// It is written under a hidden name beside its place and linked to it when it is whole, so that a
  /// file which appears there meanwhile is never replaced.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - path: Where it is to stand.
  ///   - noting: Told of the file that is half written, and `nil` when none is any more, so that it
  ///     can be taken away when the program is stopped.
  /// - Throws: A failure with `EEXIST` where something stands at the path.
  package static func writeNew(
    _ bytes: [UInt8],
    to path: FilePath,
    noting: (FilePath?) -> Void = { _ in }
  ) throws(Failure) {
    let (unfinished, descriptor) = try openBeside(path)
    noting(unfinished)
    defer {
      _ = unfinished.withCString { unlink($0) }
      noting(nil)
    }
    do throws(Failure) {
      try write(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw .last }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .last }
    try give(path, to: unfinished)
  }

  /// Makes the folder, with the rights that the user gives new ones; the one above it must be there.
  package static func makeFolder(_ folder: FilePath) throws(Failure) {
    guard folder.withCString({ mkdir($0, 0o777) }) == 0 else { throw .last }
  }

  /// Whether files may be made in a folder.
  package static func isWritable(_ folder: FilePath) -> Bool {
    folder.withCString { access($0, W_OK | X_OK) } == 0
  }
}

extension FileSystem {
  private static func openBeside(_ path: FilePath) throws(Failure) -> (FilePath, Int32) {
    for number in 0..<1000 {
      let unfinished = path.folder.appending(".review-cli.\(getpid())-\(number)")
      do throws(Failure) {
        return (unfinished, try openNew(unfinished))
      } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
    throw Failure(code: EEXIST)
  }

  private static func openNew(_ path: FilePath) throws(Failure) -> Int32 {
    let descriptor = path.withCString { name in
      #if canImport(Darwin)
        Darwin.open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      #elseif canImport(Glibc)
        Glibc.open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      #elseif canImport(Musl)
        Musl.open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      #endif
    }
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Gives a whole file its name, if nothing has it.
  private static func give(_ path: FilePath, to file: FilePath) throws(Failure) {
    let isLinked = file.withCString { file in path.withCString { link(file, $0) == 0 } }
    if isLinked { return }
    let failure = Failure.last
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(failure.code) else { throw failure }
    // A file system without links, as on memory sticks: the name is taken first, then the file put
    // in its place.
    close(try openNew(path))
    guard file.withCString({ file in path.withCString { rename(file, $0) == 0 } }) else {
      let failure = Failure.last
      _ = path.withCString { unlink($0) }
      throw failure
    }
  }
}
