/// Reads Word and rich text with pandoc.
struct PandocConversion {
  let program: ConverterPrograms.Found
  let format: FileFormat

  private static let heapGigabytes = 1

  /// The text of the file at an absolute path, in the Markdown of GitHub: its tables are rows, and
  /// its quotation marks those of the file.
  func text(of file: FilePath) throws(ConversionFault) -> ConvertedText {
    let options = [
      "+RTS", "-M\(Self.heapGigabytes)G", "-RTS", "--sandbox", "-f", reader, "-t", "gfm",
      "--wrap=none", "--track-changes=accept",
    ]
    let outcome: ExternalProgram.Outcome
    do throws(ExternalProgram.Failure) {
      outcome = try program.program.run(options.map { Array($0.utf8) } + [file.bytes])
    } catch {
      throw error.fault(of: program.name)
    }
    try check(outcome)
    return ConvertedText(
      bytes: PandocMarkdown.cleaned(outcome.output),
      converter: program.label
    )
  }
}

extension PandocConversion {
  private var reader: String {
    switch format {
    case .rtf: "rtf"
    default: "docx"
    }
  }

  private func check(_ outcome: ExternalProgram.Outcome) throws(ConversionFault) {
    guard outcome.status != 0 else { return }
    let errors = String(decoding: outcome.errors, as: UTF8.self)
    let line = errors.split(whereSeparator: \.isNewline).first ?? ""
    switch outcome.status {
    case 251: throw .tooMuchMemory(gigabytes: Self.heapGigabytes)
    case 6 where errors.contains("sandbox"), 2 where errors.contains("sandbox"):
      throw .outdatedProgram(program.label, needed: "2.15")
    case 21, 22, 23: throw .outdatedProgram(program.label, needed: "3.1")
    case 61...64, 92: throw .damaged(format: format.name, detail: String(line.prefix(120)))
    default:
      throw .failed(
        program: program.name,
        status: outcome.status,
        detail: String(line.prefix(120))
      )
    }
  }
}
