import ReviewKit

extension Option {
  /// What commands take that write pages for people.
  static let page: [Option] = [
    Option(name: "title", value: .text("TEXT"), group: .output, help: "The title of the page"),
    Option(
      name: "logo",
      value: .file,
      group: .output,
      help: "A PNG or JPEG of up to 1 MB at the top of the page"
    ),
    pageFormat, .output, .color, .help,
  ]

  static let pageFormat = Option(
    name: "format",
    value: .oneOf(
      "FORMAT",
      PageFormat.allCases.map(\.rawValue),
      slips: [
        "md": "markdown", "table": "text", "plain": "text", "txt": "text", "word": "docx",
        "doc": "docx", "powerpoint": "pptx", "ppt": "pptx", "slides": "pptx", "htm": "html",
      ]
    ),
    group: .output,
    help: "How it is written, where the ending of FILE does not say it; text if neither does"
  )
}

/// How a page is to be written.
struct PageRequest {
  private let session: Session
  private let format: PageFormat
  private let style: TextStyle
  private let conversion: PageConversion?
  private let file: String

  /// - Throws: `UsageError.missingOption` for a format that is no text and has no file to go to.
  init(_ session: Session) throws(CommandError) {
    self.session = session
    style = try session.style()
    let file = session.arguments.value("output").flatMap { $0 == "-" ? nil : $0 }
    let asked = try session.usable { () throws(UsageError) in
      try session.arguments.choices("format", of: PageFormat.allCases.map { ($0.rawValue, $0) })
        .last
    }
    if asked == nil, let file, let meant = PageFormat.meant(byEndingOf: file) {
      throw .usage(.unfitEnding(file, advice: "end it in .\(meant.rawValue), or give --format"))
    }
    format = asked ?? file.flatMap { PageFormat(ofFile: $0) } ?? .text
    self.file = file ?? ""
    guard format.isMadeByOthers else {
      conversion = nil
      return
    }
    guard let file else {
      throw .usage(
        .missingOption("-o FILE", reason: "\(format.rawValue) is no text that could be shown here")
      )
    }
    let (format, searchPath) = (format, session.environment.variables["PATH", default: ""])
    conversion = try Self.writing(file) { () throws(PageConversionFault) in
      try PageConversion(to: format, searchPath: searchPath)
    }
  }
}

extension PageRequest {
  func write(_ page: Page, on output: Output) throws(CommandError) {
    switch format {
    case .html: try output.write(PageHTML().bytes(of: page))
    case .markdown: try output.write(PageMarkdown().text(of: page))
    case .text: try output.write(PagePlainText(style: style).text(of: page))
    case .docx, .odt, .pptx, .pdf:
      guard let conversion else { return }
      let bytes = try Self.writing(file) { () throws(PageConversionFault) in
        try conversion.bytes(of: page)
      }
      try output.write(bytes)
      if page.layout != .flowing, conversion.isFlowing {
        session.environment.say(
          "note: \(file) is not on one page, as its boxes follow each other in it; HTML is, printed, "
            + "and PDF by Chromium"
        )
      }
    }
  }

  private static func writing<Value>(
    _ file: String,
    _ body: () throws(PageConversionFault) -> Value
  ) throws(CommandError) -> Value {
    do throws(PageConversionFault) {
      return try body()
    } catch {
      throw .output(.unwritable(path: file, reason: "\(error)"))
    }
  }
}
