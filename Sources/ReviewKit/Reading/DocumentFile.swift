/// A file to be read as a document.
public struct DocumentFile: Hashable, Sendable {
  public enum Contents: Hashable, Sendable {
    /// Where to read, and how many bytes to expect.
    case file(FilePath, size: Int)
    /// What standard input gave; `nil` where it was more than is read.
    case bytes([UInt8]?)
  }

  /// The path as given, with what was added inside a folder.
  public let name: String
  public let contents: Contents
  /// Whether the user named the file itself, not a folder that holds it.
  public var isNamed: Bool
}

extension DocumentFile {
  var size: Int {
    switch contents {
    case .file(_, let size): size
    case .bytes(let bytes): bytes?.count ?? 0
    }
  }

  /// How many bytes of one file are read where the user says nothing else.
  public static let standardLimit = 64 << 20
  /// The most that can be asked for: what a text becomes in UTF-8 stays below 4 GB, as the places of
  /// its words are kept in 32 bits.
  public static let highestLimit = 1 << 30

  /// The file as text, a web page known by its name or its beginning; an empty file is no error
  /// here.
  package func source(
    atMost limit: Int = standardLimit,
    converter: DocumentConverter = .none
  ) throws(ReadingError) -> SourceText {
    let ending = FilePath(name).pathExtension
    // Pictures, which make a file large, are not read.
    let isConverted = limit == Self.standardLimit && FileFormat(ending: ending) != nil
    let bytes = try bytes(atMost: isConverted ? DocumentConverter.inputLimit : limit)
    do throws(ConversionFault) {
      if let text = try converter.text(of: bytes, ending: ending, at: place) {
        return SourceText(name: name, converted: text)
      }
    } catch {
      throw .notConverted(name: name, error)
    }
    let text = try SourceText(name: name, fileBytes: bytes)
    let isPage = HTMLReader.extensions.contains(ending) || HTMLReader.isPage(text.bytes)
    return isPage ? SourceText(name: name, converted: HTMLReader.text(of: text)) : text
  }

  private var place: FilePath? {
    if case .file(let path, _) = contents { path } else { nil }
  }

  func bytes(atMost limit: Int) throws(ReadingError) -> [UInt8] {
    switch contents {
    case .bytes(let bytes):
      guard let bytes, bytes.count <= limit else {
        throw .tooLarge(name: name, size: nil, limit: limit)
      }
      return bytes
    case .file(let path, let size):
      let bytes: [UInt8]?
      do {
        bytes = try FileSystem.bytes(of: path, atMost: limit)
      } catch {
        throw .unreadable(path: name, reason: "\(error)")
      }
      guard let bytes else {
        throw .tooLarge(name: name, size: size > limit ? size : nil, limit: limit)
      }
      return bytes
    }
  }
}
