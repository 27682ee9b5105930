/// Why an input gave no records, or not all that it holds.
///
/// The description says where, what was found and what to do next.
public enum ReadingError: Error, Hashable, Sendable {
  /// `nearest` is a name that exists beside it and is spelled much the same.
  case missing(path: String, nearest: String?)
  case danglingLink(path: String)
  /// A folder without a document; `others` counts the files of other kinds in it.
  case emptyFolder(path: String, others: Int)
  case emptyFile(name: String)
  case unreadable(path: String, reason: String)
  case notText(name: String, line: Int, reason: String)
  /// A PDF or the like of which no text could be had.
  case notConverted(name: String, ConversionFault)
  /// `size` is that of the file in bytes, `nil` where it comes from a pipe.
  case tooLarge(name: String, size: Int?, limit: Int)
  /// The file was read, but not all in it is as it should be.
  case doubt(name: String, line: Int?, text: String)
  /// The file says the same as another, and does not count.
  case copy(DocumentCopy)
  /// Neither an argument nor a usual place named documents.
  case noCorpus
}

extension ReadingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path, let nearest):
      "\(path): no such file or folder; "
        + (nearest.map { "did you mean \($0)?" } ?? "check the path")
    case .danglingLink(let path):
      "\(path): the link leads to no file; mend it or take it out"
    case .emptyFolder(let path, let others):
      "\(path): the folder holds no document; expected files ending in \(Self.extensions)"
        + (others == 0 ? "" : " (\(others) other \(others == 1 ? "file" : "files") passed over)")
    case .emptyFile(let name):
      "\(name): the file is empty, so it has no records"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .notText(let name, let line, let reason):
      "\(name):\(line): \(reason)"
    case .notConverted(let name, let fault):
      "\(name): \(fault)"
    case .tooLarge(let name, let size, let limit):
      "\(name): " + (size.map { "the file has \(Self.megabytes($0)), " } ?? "")
        + "more than the \(Self.megabytes(limit)) that are read of one; split it"
        + (size.map { ", or give --max-size \(($0 >> 20) + 1)" } ?? ", or give a larger --max-size")
    case .doubt(let name, let line, let text):
      name + (line.map { ":\($0)" } ?? "") + ": " + text
    case .copy(let copy):
      "\(copy.file): the same text as \(copy.original), so it is not counted; "
        + "--keep-duplicates counts both"
    case .noCorpus:
      "no documents were named and no corpus was found; name files or folders, give --corpus PATH, "
        + "or set REVIEW_CORPUS"
    }
  }

  private static func megabytes(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MB" }

  private static var extensions: String {
    let endings = DocumentFiles.extensions.map { "." + $0 }
    return endings.dropLast().joined(separator: ", ") + " or " + endings.suffix(1).joined()
  }
}

/// Something that went wrong with one input while the rest was read.
public struct ReadingNotice: Hashable, Sendable, CustomStringConvertible {
  public let error: ReadingError
  /// Whether the user named the input outright; one met inside a folder only warns.
  public let isNamed: Bool

  public init(_ error: ReadingError, isNamed: Bool) {
    self.error = error
    self.isNamed = isNamed
  }

  /// Set where the input was passed over as a copy of another.
  public var copy: DocumentCopy? {
    if case .copy(let copy) = error { copy } else { nil }
  }

  public var description: String {
    "\(isNamed ? "error" : "warning"): \(error)"
  }
}
