/// Reads a PDF with the pdftotext of poppler.
struct PDFConversion {
  let program: ConverterPrograms.Found

  /// The text of the file at an absolute path, page by page.
  ///
  /// The words come with their places, and the lines, columns and tables are put together here: the
  /// program's own ways to write text tear tables apart, run columns together, or lose hyphens.
  func text(of file: FilePath, bytes: [UInt8]) throws(ConversionFault) -> ConvertedText {
    guard program.isPoppler else { return try plainText(of: file, bytes: bytes) }
    let outcome = try run(["-bbox-layout"], on: file)
    // Another program of the same name, or an early version, does not know this way.
    if outcome.status == 99 { return try plainText(of: file, bytes: bytes) }
    try check(outcome, bytes: bytes)
    var pages = PageListing.pages(in: outcome.output)
    for (index, places) in boldPlaces(in: file).enumerated() where index < pages.count {
      pages[index].boldPlaces = places
    }
    let letters = pages.map { page in
      page.lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.text.unicodeScalars.count } }
    }
    let (text, furniture) = PrintedDocument(pages).text
    return ConvertedText(
      bytes: text,
      converter: program.label,
      furniture: furniture,
      knowsFurniture: true,
      notices: try notices(outcome, letters: letters),
      keepsPages: true
    )
  }
}

extension PDFConversion {
  private func run(
    _ options: [String],
    on file: FilePath
  ) throws(ConversionFault) -> ExternalProgram.Outcome {
    let options = ["-enc", "UTF-8"] + options
    do throws(ExternalProgram.Failure) {
      return try program.program.run(
        options.map { Array($0.utf8) } + [file.bytes, Array("-".utf8)]
      )
    } catch {
      throw error.fault(of: program.name)
    }
  }

  /// Where bold text stands; empty where no program can tell, since the text is read all the same.
  private func boldPlaces(in file: FilePath) -> [[PageBox]] {
    let options = ["-q", "-xml", "-i", "-stdout", "-zoom", "1"].map { Array($0.utf8) }
    guard let fonts = program.fonts, let outcome = try? fonts.run(options + [file.bytes]),
      outcome.status == 0
    else { return [] }
    return BoldListing.places(in: outcome.output)
  }

  /// The text in the order of the file, where the program cannot tell the places of words.
  private func plainText(
    of file: FilePath,
    bytes: [UInt8]
  ) throws(ConversionFault) -> ConvertedText {
    let outcome = try run(["-raw", "-eol", "unix"], on: file)
    try check(outcome, bytes: bytes)
    var text = outcome.output
    // A form feed ends each page; a new page is opened by all but the last.
    if text.last == 0x0C { text.removeLast() }
    let letters = text.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
      page.count { $0 > UInt8(ascii: " ") }
    }
    return ConvertedText(
      bytes: Array(String(decoding: text, as: UTF8.self).utf8),
      converter: program.label,
      notices: try notices(outcome, letters: letters) + [
        "read with \(program.label), which does not tell columns and tables apart; install poppler "
          + "for a better reading"
      ],
      keepsPages: true
    )
  }

  private func check(
    _ outcome: ExternalProgram.Outcome,
    bytes: [UInt8]
  ) throws(ConversionFault) {
    guard outcome.status != 0 else { return }
    let errors = String(decoding: outcome.errors, as: UTF8.self)
    func says(_ words: String) -> Bool {
      outcome.errors.firstRange(of: Array(words.utf8)) != nil
    }
    if says("ncorrect password") { throw .encrypted }
    let ends = bytes.suffix(2048).firstRange(of: Array("%%EOF".utf8)) != nil
    if !ends { throw .truncated(format: FileFormat.pdf.name) }
    throw .damaged(
      format: FileFormat.pdf.name,
      detail: Self.firstLine(errors)
    )
  }

  private static func firstLine(_ errors: String) -> String {
    String((errors.split(whereSeparator: \.isNewline).first ?? "").prefix(120))
  }

  /// Fewer letters on a page are a number or a stamp, not its text.
  private static let fewLetters = 25

  private func notices(
    _ outcome: ExternalProgram.Outcome,
    letters: [Int]
  ) throws(ConversionFault) -> [String] {
    guard letters.contains(where: { $0 > 0 }) else {
      throw .noTextLayer(pages: letters.count)
    }
    var notices: [String] = []
    if outcome.errors.firstRange(of: Array("Syntax Error".utf8)) != nil {
      notices.append(
        "the PDF is damaged, and part of the text may be missing; open it in the program it was "
          + "made with and save it anew"
      )
    }
    let poor = letters.count { $0 < Self.fewLetters }
    if poor * 2 >= letters.count, poor > 0 {
      notices.append(
        "probably scanned: \(poor) of \(letters.count) \(letters.count == 1 ? "page" : "pages") "
          + "hardly hold any text; run \"ocrmypdf in.pdf out.pdf\" and read the result"
      )
    }
    return notices
  }
}
