/// A document's text as bytes of UTF-8, with a table that leads from every byte back to the line of
/// the file as it stands.
///
/// Lines end with LF, CRLF or CR. The table is made once, on reading; all later stages hold ranges
/// into `bytes` and make a `String` only for what is printed.
public struct SourceText: Sendable {
  /// The path as the user gave it, or `standardInputName`.
  public let name: String
  /// The text in UTF-8, without a byte-order mark.
  ///
  /// Line ends are those of the file.
  public let bytes: [UInt8]
  /// How the bytes of the file were understood; what a converter gave is UTF-8.
  public let encoding: Encoding
  /// What turned the file into text, with its version; `nil` for a file that is text.
  public let converter: String?
  /// Lines that are known to be furniture before any is read, such as the menu of a web page.
  public let furniture: [LineRange]
  /// Whether `furniture` holds all running headers, so that none are to be guessed at.
  public let knowsFurniture: Bool
  /// What was amiss with the file, in the order of its lines.
  public let notices: [Notice]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]
  private let pageTable: PageTable?

  /// What the file's bytes were taken to be.
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
  }

  /// A fault of a file that could be read all the same.
  public struct Notice: Hashable, Sendable {
    /// The line it is about, from 1; `nil` where it is about the whole file.
    public var line: Int?
    /// What was found, what was done, and what to do next.
    public var text: String

    public init(line: Int? = nil, _ text: String) {
      self.line = line
      self.text = text
    }
  }

  public static let standardInputName = "-"

  /// - Parameters:
  ///   - name: The path shown to the user.
  ///   - fileBytes: The file as it stands.
  /// - Throws: `ReadingError.notText` for bytes that are no text, with the first line at fault.
  public init(name: String, fileBytes: [UInt8]) throws(ReadingError) {
    do throws(TextDecoder.Refusal) {
      let decoder = try TextDecoder(fileBytes)
      self.init(
        name: name,
        bytes: decoder.bytes,
        encoding: decoder.encoding,
        faults: decoder.faults
      )
    } catch {
      let line = Self.line(at: error.offset, in: LineTable(fileBytes).lineStarts)
      throw .notText(name: name, line: line, reason: error.reason)
    }
  }

  /// A text made in memory, as for tests.
  public init(name: String = "text", _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// What a converter made of a file; lines are those of the converted text.
  public init(name: String, converted text: ConvertedText) {
    self.init(
      name: name,
      bytes: text.bytes,
      encoding: text.encoding,
      notices: text.notices.map { Notice($0) },
      converter: text.converter,
      furniture: text.furniture,
      knowsFurniture: text.knowsFurniture,
      keepsPages: text.keepsPages
    )
  }

  /// A text with its lines put together again; pages are those of `original` alone.
  init(_ original: SourceText, unwrapped bytes: [UInt8], furniture: [LineRange]) {
    self.init(
      name: original.name,
      bytes: bytes,
      encoding: original.encoding,
      converter: original.converter,
      furniture: furniture
    )
  }

  /// The same text in other letters: `bytes` are as long as those of `original`, and lines end in
  /// the same places.
  init(_ original: SourceText, recased bytes: [UInt8]) {
    precondition(bytes.count == original.bytes.count, "every byte stays in its place")
    self.bytes = bytes
    name = original.name
    encoding = original.encoding
    converter = original.converter
    furniture = original.furniture
    knowsFurniture = original.knowsFurniture
    notices = original.notices
    lineStarts = original.lineStarts
    pageTable = original.pageTable
  }

  /// `bytes` are well-formed UTF-8.
  private init(
    name: String,
    bytes: [UInt8],
    encoding: Encoding = .utf8,
    faults: DecodingFaults = DecodingFaults(),
    notices: [Notice] = [],
    converter: String? = nil,
    furniture: [LineRange] = [],
    knowsFurniture: Bool = false,
    keepsPages: Bool = false
  ) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.converter = converter
    self.furniture = furniture
    self.knowsFurniture = knowsFurniture
    let table = LineTable(bytes)
    self.notices =
      notices
      + faults.entries.map { Notice(line: Self.line(at: $0.offset, in: table.lineStarts), $0.text) }
    self.lineStarts = table.lineStarts
    self.pageTable = PageTable(table, of: bytes, keepsPages: keepsPages)
  }
}

extension SourceText {
  /// How many lines the file has; a last line without a line end counts, an empty file has none.
  public var lineCount: Int { lineStarts.count }

  /// The line that holds the byte at `offset`, counted from 1.
  public func line(at offset: Int) -> Int {
    Self.line(at: offset, in: lineStarts)
  }

  /// The bytes of a line without its line end.
  ///
  /// - Precondition: `line` is between 1 and `lineCount`.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return start..<end
  }

  /// A line as printed, without its line end.
  public func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }
}

extension SourceText {
  /// How many pages the text has, where form feeds part them; `nil` for a text without.
  public var pages: Int? { pageTable?.pages }

  /// The page that a line begins on, from 1; `nil` for a text without pages.
  public func page(ofLine line: Int) -> Int? {
    guard let pageTable, 1...max(1, lineCount) ~= line else { return nil }
    return pageTable.page(ofLine: line)
  }

  /// The page by which a line is cited; `nil` where its number leads there, as it does in a file
  /// that is text.
  public func citedPage(ofLine line: Int?) -> Int? {
    converter == nil ? nil : line.flatMap(page(ofLine:))
  }
}

extension SourceText {

  private static func line(at offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }
}
