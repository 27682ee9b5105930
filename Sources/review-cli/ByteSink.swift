import ReviewKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where output goes.
protocol ByteSink: AnyObject {
  func write(_ bytes: [UInt8]) throws(OutputError)
}

/// Keeps what is written, for tests.
final class MemorySink: ByteSink {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func write(_ bytes: [UInt8]) {
    self.bytes += bytes
  }
}

/// Writes to an open file, a pipe or a terminal.
final class DescriptorSink: ByteSink {
  private let descriptor: Int32
  private let name: String

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Writes all bytes, however many the system takes at a time.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write($0, to: descriptor) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw .closedPipe
      } else if errno != EINTR {
        throw .unwritable(path: name, reason: "\(FileSystem.Failure.last)")
      }
    }
  }

  private static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
