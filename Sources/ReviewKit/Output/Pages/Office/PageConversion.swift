/// Turns pages into formats that other programs make.
///
/// Word, OpenDocument and slides are made by pandoc of our own HTML, in which nothing is markup that
/// a document says; pandoc may read no other file and fetch nothing (`--sandbox`). PDF is what
/// Chromium prints of the page, or LibreOffice of the Word file where there is no Chromium.
package struct PageConversion: Sendable {
  private let format: PageFormat
  private let programs: [ExternalProgram]
  private let isChromium: Bool

  /// What takes a page to this format on this machine.
  ///
  /// - Throws: `PageConversionFault.missingProgram`, before any work is done.
  package init(to format: PageFormat, searchPath: String) throws(PageConversionFault) {
    self.format = format
    let find = { (names: [String]) in
      names.lazy.compactMap { ExternalProgram(named: $0, searchPath: searchPath) }.first
    }
    let pandoc = find(["pandoc"])
    guard format == .pdf else {
      guard let pandoc else { throw .missingProgram(format) }
      (programs, isChromium) = ([pandoc], false)
      return
    }
    if let browser = find(Self.browsers) {
      (programs, isChromium) = ([browser], true)
    } else if let office = find(["soffice", "libreoffice"]), let pandoc {
      (programs, isChromium) = ([pandoc, office], false)
    } else {
      throw .missingProgram(format)
    }
  }

  /// Whether boxes of a sheet become sections that follow each other, on as many pages as it takes.
  package var isFlowing: Bool { !isChromium && format != .pptx }

  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
  ]
}

extension PageConversion {
  package func bytes(of page: Page) throws(PageConversionFault) -> [UInt8] {
    let result: Result<[UInt8], PageConversionFault>
    do throws(FileSystem.Failure) {
      result = try bytes(of: page, in: ScratchFolder())
    } catch {
      throw .failed(program: "a folder for temporary files", detail: "\(error)")
    }
    return try result.get()
  }

  private func bytes(
    of page: Page,
    in folder: ScratchFolder
  ) throws(FileSystem.Failure) -> Result<[UInt8], PageConversionFault> {
    if isChromium {
      let file = try folder.write(PageHTML().bytes(of: page), to: "page.html")
      return Result { () throws(PageConversionFault) in
        try ChromiumPrinting(program: programs[0], folder: folder.path).pdf(of: file)
      }
    }
    let office = OfficePage(page, for: format == .pdf ? .docx : format)
    let file = try folder.write(office.html, to: "page.html")
    let made = Result { () throws(PageConversionFault) in
      try PandocWriting(program: programs[0], office: office).bytes(of: file)
    }
    guard format == .pdf, case .success(let bytes) = made else { return made }
    let word = try folder.write(bytes, to: "page.docx")
    return Result { () throws(PageConversionFault) in
      try LibreOfficePrinting(program: programs[1], folder: folder.path).pdf(of: word)
    }
  }
}

/// Why a page could not be turned into another format.
package enum PageConversionFault: Error, Hashable, Sendable {
  case missingProgram(PageFormat)
  case timedOut(program: String, seconds: Int)
  case failed(program: String, detail: String)
}

extension PageConversionFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingProgram(.pdf):
      "PDF needs Chromium, or pandoc and LibreOffice, and they are not installed or not on the "
        + "PATH; install one with \"brew install --cask chromium\" or \"apt install chromium\", or "
        + "write HTML and print it from a browser"
    case .missingProgram(let format):
      "\(format.rawValue) needs pandoc, which is not installed or not on the PATH; install it with "
        + "\"brew install pandoc\" or \"apt install pandoc\", or write HTML, which Word opens"
    case .timedOut(let program, let seconds):
      "\(program) was ended after \(seconds) seconds; write HTML instead"
    case .failed(let program, let detail):
      "\(program) did not do it\(detail.isEmpty ? "" : " (\(detail))"); write HTML instead"
    }
  }
}

extension ExternalProgram {
  /// What the program writes to standard output.
  func written(
    _ arguments: [[UInt8]],
    home: FilePath = FilePath("/"),
    by name: String
  ) throws(PageConversionFault) -> [UInt8] {
    let outcome: Outcome
    do throws(Failure) {
      outcome = try run(arguments, home: home, limits: Limits(seconds: 120))
    } catch {
      switch error {
      case .timedOut(let seconds): throw .timedOut(program: name, seconds: seconds)
      case .notStarted(let failure): throw .failed(program: name, detail: "\(failure)")
      case .tooMuchOutput: throw .failed(program: name, detail: "it wrote too much")
      }
    }
    guard outcome.status == 0 else {
      let line = String(decoding: outcome.errors, as: UTF8.self).split(whereSeparator: \.isNewline)
      let detail = line.last.map { String($0.prefix(160)) } ?? "status \(outcome.status)"
      throw .failed(program: name, detail: detail)
    }
    return outcome.output
  }
}
