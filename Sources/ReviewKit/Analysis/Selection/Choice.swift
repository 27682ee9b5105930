/// What a filter asks for: a value, or that none is stated.
public enum Choice<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)
  case notStated

  /// How "none is stated" is written on the command line.
  public static var notStatedArgument: String { "not-stated" }

  /// Whether a word asks for "none is stated", whatever its capitals and hyphens.
  package static func isNotStated(_ word: String) -> Bool {
    [notStatedArgument, "notstated"].contains(Selection.key(word))
  }
}

extension Collection {
  /// Whether one of the choices holds what is stated; an empty list of choices holds all.
  package func hold<Value>(_ stated: [Value]) -> Bool where Element == Choice<Value> {
    isEmpty
      || contains { choice in
        switch choice {
        case .value(let value): stated.contains(value)
        case .notStated: stated.isEmpty
        }
      }
  }
}
