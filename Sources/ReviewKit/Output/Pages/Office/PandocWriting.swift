/// Makes Word, OpenDocument and slides with pandoc.
struct PandocWriting {
  let program: ExternalProgram
  let office: OfficePage

  /// The bytes of the file that it makes of our HTML at an absolute path.
  func bytes(of file: FilePath) throws(PageConversionFault) -> [UInt8] {
    do throws(PageConversionFault) {
      return try bytes(of: file, isShutIn: true)
    } catch {
      // As some systems package it, pandoc finds its own templates only where it may read files. Our
      // page names no file and no address, so that nothing else is read then.
      guard case .failed(_, let detail) = error, detail.contains("data file") else { throw error }
      return try bytes(of: file, isShutIn: false)
    }
  }

  private func bytes(of file: FilePath, isShutIn: Bool) throws(PageConversionFault) -> [UInt8] {
    var options = isShutIn ? ["--sandbox"] : []
    options += [
      "-f", "html", "-t", office.format.rawValue, "-o", "-", "--metadata",
      "lang=\(office.language)",
    ]
    if office.format == .pptx { options += ["--slide-level=1"] }
    return try program.written(options.map { Array($0.utf8) } + [file.bytes], by: "pandoc")
  }
}
