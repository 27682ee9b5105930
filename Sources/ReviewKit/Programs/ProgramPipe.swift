#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A pipe from a program to us; what is still open is closed with it.
final class ProgramPipe {
  /// Where the program writes.
  private(set) var entry: Int32
  /// Where we read; reading does not wait.
  let exit: Int32

  init() throws(FileSystem.Failure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    exit = Self.raised(ends[0])
    entry = Self.raised(ends[1])
    _ = fcntl(exit, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeEntry()
    close(exit)
  }

  func closeEntry() {
    guard entry >= 0 else { return }
    close(entry)
    entry = -1
  }

  /// The same end under a number that standard input, output and error do not take: where one of
  /// these was closed, the pipe would get its number and be overwritten in the program.
  private static func raised(_ end: Int32) -> Int32 {
    guard end <= STDERR_FILENO else { return end }
    let raised = fcntl(end, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    guard raised >= 0 else { return end }
    close(end)
    return raised
  }
}
