#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that only its owner can read, gone with the value that stands for it.
final class TemporaryFile {
  let path: FilePath

  init(_ bytes: [UInt8]) throws(FileSystem.Failure) {
    var name = Array("/tmp/review-cli-XXXXXX".utf8CString)
    let descriptor = name.withUnsafeMutableBufferPointer {
      $0.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    path = FilePath(bytes: name.dropLast().map { UInt8(bitPattern: $0) })
    try FileSystem.write(bytes, to: descriptor)
  }

  deinit {
    _ = path.withCString { unlink($0) }
  }
}
