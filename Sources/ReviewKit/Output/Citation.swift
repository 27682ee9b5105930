/// Where to find something, as it is printed.
enum Citation {
  /// Lines of the file, or the page where lines are only those of a conversion.
  ///
  /// "file.txt:12-13" and "file.pdf p. 4".
  static func place(_ file: String, _ lines: LineRange?, page: Int?) -> String {
    if let page { return "\(file) p. \(page)" }
    return file + (lines.map { ":\($0)" } ?? "")
  }
}
