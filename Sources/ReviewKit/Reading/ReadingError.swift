/// Why a document could not be read. The description says where, what was found and what to do next.
public enum ReadingError: Error, Hashable, CustomStringConvertible {
  case notText(name: String, line: Int, reason: String)

  public var description: String {
    switch self {
    case .notText(let name, let line, let reason):
      "\(name):\(line): \(reason)"
    }
  }
}
