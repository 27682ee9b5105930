#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension FileSystem {
  /// Makes a folder, with those above it, that only its owner can look into.
  static func makePrivateFolder(_ folder: FilePath) throws(Failure) {
    guard folder.withCString({ mkdir($0, 0o700) }) != 0 else { return }
    let failure = Failure.last
    if failure.code == EEXIST { return }
    guard failure.code == ENOENT, folder.folder != folder, !folder.folder.name.isEmpty else {
      throw failure
    }
    try makePrivateFolder(folder.folder)
    guard folder.withCString({ mkdir($0, 0o700) }) == 0 || errno == EEXIST else { throw .last }
  }

  /// Writes a file that only its owner can read, whole or not at all.
  static func writeWhole(_ bytes: [UInt8], to path: FilePath) throws(Failure) {
    var name = path.folder.appending(".new-XXXXXX").bytes.map { CChar(bitPattern: $0) } + [0]
    let descriptor = name.withUnsafeMutableBufferPointer {
      $0.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw .last }
    do throws(Failure) {
      try write(bytes, to: descriptor)
      close(descriptor)
      guard path.withCString({ rename(name, $0) }) == 0 else { throw .last }
    } catch {
      unlink(name)
      throw error
    }
  }

  /// Writes all bytes, however many the system takes at a time.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw .last }
    }
  }

  /// Removes the files of a folder that were written longest ago, until the others take no more
  /// bytes than `limit`.
  static func removeOldest(in folder: FilePath, beyond limit: Int) {
    var files: [(path: FilePath, written: Int, size: Int)] = []
    for name in (try? names(in: folder)) ?? [] {
      let path = folder.appending(name)
      var information = stat()
      guard path.withCString({ lstat($0, &information) }) == 0,
        information.st_mode & S_IFMT == S_IFREG
      else { continue }
      #if canImport(Darwin)
        let written = information.st_mtimespec.tv_sec
      #else
        let written = information.st_mtim.tv_sec
      #endif
      files.append((path, Int(written), Int(information.st_size)))
    }
    var sum = files.reduce(0) { $0 + $1.size }
    for file in files.sorted(by: { ($0.written, $0.path) < ($1.written, $1.path) }) {
      guard sum > limit else { return }
      _ = file.path.withCString { unlink($0) }
      sum -= file.size
    }
  }
}
