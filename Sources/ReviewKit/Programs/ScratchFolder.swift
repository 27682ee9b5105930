#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that only its owner can look into, gone with all in it when its value is.
final class ScratchFolder {
  let path: FilePath

  init() throws(FileSystem.Failure) {
    var name = Array("/tmp/review-cli-XXXXXX".utf8CString)
    let isMade = name.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) } ?? nil }
    guard isMade != nil else { throw .last }
    path = FilePath(bytes: name.dropLast().map { UInt8(bitPattern: $0) })
  }

  deinit {
    Self.remove(path)
  }

  /// Puts a file into it.
  func write(_ bytes: [UInt8], to name: String) throws(FileSystem.Failure) -> FilePath {
    let file = path.appending(name)
    try FileSystem.writeWhole(bytes, to: file)
    return file
  }

  /// Removes a folder; a link in it goes, what it leads to stays.
  private static func remove(_ folder: FilePath) {
    for name in (try? FileSystem.names(in: folder)) ?? [] {
      let path = folder.appending(name)
      let isFolder = !FileSystem.isLink(path) && (try? FileSystem.entry(at: path))?.kind == .folder
      if isFolder { remove(path) } else { _ = path.withCString { unlink($0) } }
    }
    _ = folder.withCString { rmdir($0) }
  }
}
