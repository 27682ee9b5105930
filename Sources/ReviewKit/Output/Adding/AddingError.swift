/// Why a document was not added to a corpus.
///
/// The description says where, what was found and what to do next.
package enum AddingError: Error, Hashable, CustomStringConvertible {
  case notAFolder(path: String)
  /// The folder above it is missing too.
  case missingFolder(path: String)
  /// The folder that came with the program, and goes with it.
  case shipped(path: String)
  case unwritable(path: String, reason: String)
  case noFreeName(file: String, name: String)

  package var description: String {
    switch self {
    case .notAFolder(let path):
      "\(path): is a file, not a folder; name the folder that keeps your documents"
    case .missingFolder(let path):
      "\(path): neither this folder nor the one above it is there; make it first, or check the path"
    case .shipped(let path):
      "\(path): holds the documents that come with the program and is replaced with it; name a "
        + "folder of your own with --corpus DIR"
    case .unwritable(let path, let reason):
      "\(path): cannot be written: \(reason)"
    case .noFreeName(let file, let name):
      "\(file): not added, as \(name) and all names like it up to \(CorpusFolder.lastNumber) are "
        + "taken; rename the file, or take some out of the folder"
    }
  }
}
