/// What the program tells its caller; of several, the highest counts.
enum ExitStatus: Int32, Comparable {
  case done = 0
  /// Done, and the answer is that there is nothing.
  case nothingFound = 1
  /// Done, and a check found what cannot be.
  static let contradictionFound = nothingFound
  case unusableArguments = 2
  /// A named input could not be read, a codebook or vocabulary is broken, or output could not be written.
  case failed = 3

  static func < (left: ExitStatus, right: ExitStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}
