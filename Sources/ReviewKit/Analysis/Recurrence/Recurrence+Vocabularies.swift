import Dispatch

extension Recurrence {
  /// Begins to read the words that say the same on another thread; nothing needs to wait for the
  /// end.
  public static func beginReadingSynonyms() {
    DispatchQueue.global().async { _ = FieldSynonyms.standard }
  }
}
