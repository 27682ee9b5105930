/// What a page is written as.
package enum PageFormat: String, CaseIterable, Sendable {
  case html
  case markdown
  case text
  case docx
  case odt
  case pptx
  case pdf
}

extension PageFormat {
  /// The format that the ending of a file's name promises; `nil` for another ending.
  package init?(ofFile name: String) {
    guard let dot = name.lastIndex(of: "."), name.lastIndex(of: "/").map({ $0 < dot }) ?? true
    else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    case "docx": self = .docx
    case "odt": self = .odt
    case "pptx": self = .pptx
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The format that an ending like that of a file's name means, where it is none of ours: a file
  /// that is written as another format than its ending says does not open.
  package static func meant(byEndingOf name: String) -> PageFormat? {
    guard PageFormat(ofFile: name) == nil, let dot = name.lastIndex(of: "."),
      name.lastIndex(of: "/").map({ $0 < dot }) ?? true
    else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "doc", "docm", "dotx", "rtf", "pages": return .docx
    case "ppt", "pptm", "ppsx", "odp", "key": return .pptx
    case "ott", "fodt": return .odt
    case "xhtml", "mhtml": return .html
    default: return nil
    }
  }

  /// Whether it is no text, and made by another program.
  package var isMadeByOthers: Bool {
    switch self {
    case .html, .markdown, .text: false
    case .docx, .odt, .pptx, .pdf: true
    }
  }
}
