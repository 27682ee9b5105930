/// Turns files that are no text into text, by programs on the user's machine.
///
/// PDF is read with `pdftotext` of poppler, Word and rich text with `pandoc`. Both are found on the
/// search path, run without a shell and within limits, and never over a network. OpenDocument is
/// read here.
public final class DocumentConverter: Sendable {
  private let programs: ConverterPrograms
  private let cache: ConversionCache?

  /// How many bytes a file for a program may have where the user says nothing else.
  static let inputLimit = 200 << 20

  /// - Parameters:
  ///   - searchPath: Folders to look for programs in, as in the variable `PATH`.
  ///   - cacheFolder: Where converted text is kept; `nil` to keep none.
  public init(searchPath: String, cacheFolder: FilePath? = nil) {
    programs = ConverterPrograms(searchPath: searchPath)
    cache = cacheFolder.map { ConversionCache(folder: $0) }
  }

  /// One that finds no program, so that text alone can be read.
  public static let none = DocumentConverter(searchPath: "")
}

extension DocumentConverter {
  /// The text of a file; `nil` for one that is text itself.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - ending: That of the file's name, in lower case.
  ///   - path: Where the file can be found by its absolute path; `nil` for what is only in memory.
  /// - Returns: The text with what is known of its pages.
  /// - Throws: `ConversionFault`, which says what to do next.
  package func text(
    of bytes: [UInt8],
    ending: String,
    at path: FilePath?
  ) throws(ConversionFault) -> ConvertedText? {
    let format = FileFormat(of: bytes)
    guard format != .text else {
      try Self.checkText(bytes, ending: ending)
      return nil
    }
    switch format {
    case .oldOffice: throw .oldOffice
    case .archive(let kind):
      if let meant = FileFormat(ending: ending), meant == .docx || meant == .odt {
        throw .misnamed(ending: ending, content: kind)
      }
      throw .otherFormat(kind)
    case .odt: return Self.withoutRepeatedTitle(try OpenDocument.text(of: bytes))
    default: break
    }
    let program = try programs.program(for: format)
    let key = cache.map { _ in ConversionCache.key(of: bytes, format: format, program: program) }
    if let cache, let key, let text = cache.text(for: key) { return text }
    let converted = try Self.withFile(path, bytes) { file throws(ConversionFault) in
      switch format {
      case .pdf: try PDFConversion(program: program).text(of: file, bytes: bytes)
      default: try PandocConversion(program: program, format: format).text(of: file)
      }
    }
    let text = Self.withoutRepeatedTitle(converted)
    if let cache, let key { cache.keep(text, for: key) }
    return text
  }

  private static func withoutRepeatedTitle(_ text: ConvertedText) -> ConvertedText {
    var text = text
    if let line = RepeatedTitle.line(in: text.bytes) { text.furniture.append(LineRange(line)) }
    return text
  }

  /// A file whose name promises more than text has to be what it promises.
  private static func checkText(_ bytes: [UInt8], ending: String) throws(ConversionFault) {
    guard let meant = FileFormat(ending: ending), !bytes.isEmpty else { return }
    if bytes.prefix(4096).contains(0) { throw .damaged(format: meant.name, detail: "") }
    throw .misnamed(ending: ending, content: "no such document: it holds text, or is damaged")
  }

  private static func withFile(
    _ path: FilePath?,
    _ bytes: [UInt8],
    _ body: (FilePath) throws(ConversionFault) -> ConvertedText
  ) throws(ConversionFault) -> ConvertedText {
    if let path, path.isAbsolute { return try body(path) }
    let file: TemporaryFile
    do throws(FileSystem.Failure) {
      file = try TemporaryFile(bytes)
    } catch {
      throw .notStarted(program: "the converter", reason: "\(error)")
    }
    return try body(file.path)
  }
}
