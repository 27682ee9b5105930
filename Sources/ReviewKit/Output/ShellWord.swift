/// Words of a command that is shown to be copied.
package enum ShellWord {
  /// The path of a file as a shell takes it: between quotation marks where it needs them.
  package static func quoted(_ name: String) -> String {
    if name.hasPrefix("-"), name != SourceText.standardInputName { return argument("./" + name) }
    return argument(name)
  }

  /// Any word as a shell takes it.
  package static func argument(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      byte >= 0x80
        || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+,:@%"
          .utf8.contains(byte)
    }
    return isPlain && !name.isEmpty ? name : "'" + name.replacing("'", with: "'\\''") + "'"
  }
}
