import Dispatch

/// A value that is worked out on another core while this one goes on.
public final class Background<Value: Sendable>: @unchecked Sendable {
  // Written before the group is left, read only after that.
  private var result: Value?
  private let group = DispatchGroup()
  private let work: @Sendable () -> Value

  /// Begins at once.
  public init(_ work: @escaping @Sendable () -> Value) {
    self.work = work
    DispatchQueue.global().async(group: group) { self.result = work() }
  }

  /// The value, waited for where it is not there yet.
  public var value: Value {
    group.wait()
    return result ?? work()
  }
}
