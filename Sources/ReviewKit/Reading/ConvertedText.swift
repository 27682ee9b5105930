/// The text that a converter made of a file which is none itself: a PDF, a Word file, a web page.
public struct ConvertedText: Hashable, Sendable {
  /// Well-formed UTF-8 with lines that end in LF, and a form feed in front of each page but the
  /// first.
  public var bytes: [UInt8]
  /// Name and version, such as "pdftotext 22.12.0".
  public var converter: String
  /// Lines that the converter knows to be furniture, such as the menu of a web page.
  public var furniture: [LineRange]
  /// Whether `furniture` is all there is, so that nobody need guess at running headers.
  public var knowsFurniture: Bool
  /// What a reader of the text has to know, such as that the file is damaged: what was found and
  /// what to do next.
  public var notices: [String]
  /// Whether the file has pages; without them a form feed still parts two.
  public var keepsPages: Bool
  /// What the file's bytes were taken to be, where it holds text as a web page does.
  public var encoding: SourceText.Encoding

  public init(
    bytes: [UInt8],
    converter: String,
    furniture: [LineRange] = [],
    knowsFurniture: Bool = false,
    notices: [String] = [],
    keepsPages: Bool = false,
    encoding: SourceText.Encoding = .utf8
  ) {
    self.bytes = bytes
    self.converter = converter
    self.furniture = furniture
    self.knowsFurniture = knowsFurniture
    self.notices = notices
    self.keepsPages = keepsPages
    self.encoding = encoding
  }
}
