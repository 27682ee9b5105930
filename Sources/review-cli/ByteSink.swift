import ReviewKit

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

  func write(_ bytes: [UInt8]) throws(OutputError) {
    do {
      try FileSystem.write(bytes, to: descriptor)
    } catch {
      throw error.isClosedPipe ? .closedPipe : .unwritable(path: name, reason: "\(error)")
    }
  }
}
