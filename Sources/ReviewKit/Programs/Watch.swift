#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads what a running program writes and ends it when it passes a limit.
struct Watch {
  let process: pid_t
  let limits: ExternalProgram.Limits
  private let deadline: ContinuousClock.Instant

  /// How long a program may take to end when it is asked to.
  private static let grace = Duration.seconds(2)
  /// Bytes of standard error that are kept; the rest is read and dropped, so that the program does
  /// not wait for us.
  private static let errorLimit = 1 << 20

  init(process: pid_t, limits: ExternalProgram.Limits) {
    self.process = process
    self.limits = limits
    deadline = .now + .seconds(limits.seconds)
  }

  /// Waits for the end of the program; it is gone when this returns or throws.
  func outcome(output: Int32, errors: Int32) throws(ExternalProgram.Failure)
    -> ExternalProgram.Outcome
  {
    var streams = [Stream(descriptor: output), Stream(descriptor: errors)]
    while streams.contains(where: \.isOpen) {
      guard wait(for: &streams) else {
        end()
        throw .timedOut(seconds: limits.seconds)
      }
      for index in streams.indices where streams[index].isReady { streams[index].read() }
      if streams[0].bytes.count > limits.output {
        end()
        throw .tooMuchOutput(bytes: limits.output)
      }
      if streams[1].bytes.count > Self.errorLimit {
        streams[1].bytes.removeLast(streams[1].bytes.count - Self.errorLimit)
      }
    }
    // A program may close its output and go on.
    guard let status = status(until: deadline) else {
      end()
      throw .timedOut(seconds: limits.seconds)
    }
    return ExternalProgram.Outcome(
      status: status,
      output: streams[0].bytes,
      errors: streams[1].bytes
    )
  }
}

extension Watch {
  /// What comes out of one pipe.
  private struct Stream {
    let descriptor: Int32
    var bytes: [UInt8] = []
    var isOpen = true
    var isReady = false

    init(descriptor: Int32) {
      self.descriptor = descriptor
    }

    /// Takes what is there without waiting.
    mutating func read() {
      let (part, failure) = FileSystem.read(from: descriptor, atMost: 1 << 16)
      if let failure {
        isOpen = failure.code == EAGAIN || failure.code == EWOULDBLOCK
      } else if part.isEmpty {
        isOpen = false
      } else {
        bytes += part
      }
    }
  }

  /// Waits until there is something to read; `false` when time is up.
  private func wait(for streams: inout [Stream]) -> Bool {
    let left = deadline - .now
    guard left > .zero else { return false }
    var requests = streams.map { stream in
      // A closed stream has no number, which is passed over.
      pollfd(fd: stream.isOpen ? stream.descriptor : -1, events: Int16(POLLIN), revents: 0)
    }
    let milliseconds = Int32(clamping: left.components.seconds * 1000 + 999)
    poll(&requests, nfds_t(requests.count), milliseconds)
    for (index, request) in requests.enumerated() {
      streams[index].isReady = request.fd >= 0 && request.revents != 0
    }
    return true
  }

  /// How the program ended; `nil` when it has not by the deadline.
  private func status(until deadline: ContinuousClock.Instant) -> Int? {
    var pause: UInt32 = 100
    while true {
      var code: Int32 = 0
      let result = waitpid(process, &code, WNOHANG)
      if result == process {
        let signal = code & 0x7F
        return signal == 0 ? Int(code >> 8) & 0xFF : 128 + Int(signal)
      }
      if result < 0, errno != EINTR { return 128 }
      if ContinuousClock.now > deadline { return nil }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  /// Ends the whole group, first by asking.
  private func end() {
    kill(-process, SIGTERM)
    let isGone = status(until: .now + Self.grace) != nil
    // Even when the program itself is gone, a helper of it may not be.
    kill(-process, SIGKILL)
    if !isGone { _ = status(until: .now + Self.grace) }
  }
}
