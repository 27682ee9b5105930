import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The programs that run for us at this moment, so that they end with us.
package enum RunningPrograms {
  private static let places = 1024
  // A signal handler can take no lock: it reads numbers that are written whole, under the lock of
  // those that write.
  private nonisolated(unsafe) static let processes: UnsafeMutablePointer<pid_t> = {
    let processes = UnsafeMutablePointer<pid_t>.allocate(capacity: places)
    processes.initialize(repeating: 0, count: places)
    return processes
  }()
  private static let writing = DispatchSemaphore(value: 1)

  /// Makes the list, which must stand before a signal handler looks at it.
  package static func prepare() {
    _ = processes[0]
  }

  /// Ends all of them with their helpers; a signal handler may call this.
  package static func endAll() {
    for place in 0..<places where processes[place] > 0 { kill(-processes[place], SIGKILL) }
  }

  static func add(_ process: pid_t) {
    replace(0, by: process)
  }

  static func remove(_ process: pid_t) {
    replace(process, by: 0)
  }

  private static func replace(_ old: pid_t, by new: pid_t) {
    writing.wait()
    defer { writing.signal() }
    for place in 0..<places where processes[place] == old {
      processes[place] = new
      return
    }
  }
}
