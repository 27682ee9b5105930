/// What a file is by its first bytes; its name only says what it was meant to be.
enum FileFormat: Hashable, Sendable {
  case text
  case pdf
  case docx
  case odt
  case rtf
  /// The binary format of Word before 2007; a .docx with a password looks the same.
  case oldOffice
  /// An archive that is no text document, such as a presentation.
  case archive(of: String)
}

extension FileFormat {
  init(of bytes: [UInt8]) {
    // Some programs write a few lines of their own in front of a PDF.
    if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil, bytes.first != 0x50 {
      self = .pdf
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.archive(bytes)
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .rtf
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldOffice
    } else {
      self = .text
    }
  }

  /// What an ending promises; `nil` for one that promises text, or nothing.
  init?(ending: String) {
    switch ending {
    case "pdf": self = .pdf
    case "docx": self = .docx
    case "odt": self = .odt
    case "rtf": self = .rtf
    case "doc": self = .oldOffice
    default: return nil
    }
  }

  /// What the file is called in a message.
  var name: String {
    switch self {
    case .text: "plain text"
    case .pdf: "a PDF"
    case .docx: "a Word document"
    case .odt: "an OpenDocument text"
    case .rtf: "a rich text document"
    case .oldOffice: "an old Word document"
    case .archive(let kind): kind
    }
  }
}

extension FileFormat {
  /// The names in an archive stand at its end, in its directory, and once more inside.
  private static func archive(_ bytes: [UInt8]) -> FileFormat {
    let mimeType = Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
    if bytes.dropFirst(30).starts(with: mimeType) { return .odt }
    let ends = [bytes.prefix(1 << 16), bytes.suffix(1 << 16)]
    func holds(_ name: String) -> Bool {
      ends.contains { $0.firstRange(of: Array(name.utf8)) != nil }
    }
    if holds("word/document") { return .docx }
    if holds("ppt/") { return .archive(of: "a PowerPoint presentation") }
    if holds("xl/") { return .archive(of: "an Excel workbook") }
    return .archive(of: "a zip archive")
  }
}

extension Collection where Element == UInt8 {
  /// The first place where `bytes` stand in the collection.
  func firstRange(of bytes: [UInt8]) -> Range<Index>? {
    guard let first = bytes.first else { return nil }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: bytes) {
        return start..<rest.index(start, offsetBy: bytes.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
