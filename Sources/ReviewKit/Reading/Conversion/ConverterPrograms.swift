import Dispatch

/// The programs that turn files into text, looked for once and with their versions.
final class ConverterPrograms: Sendable {
  /// A program that was found, with what it calls itself.
  struct Found: Hashable, Sendable {
    var program: ExternalProgram
    var name: String
    /// As "22.12.0"; empty where it does not say.
    var version: String
    /// Whether it is the pdftotext of poppler, which lists words with their places; another program
    /// has the same name.
    var isPoppler = false
    /// The program beside it that knows which words are bold.
    var fonts: ExternalProgram?

    var label: String { version.isEmpty ? name : "\(name) \(version)" }
  }

  private let searchPath: String
  private let queue = DispatchQueue(label: "review-cli.programs")
  private nonisolated(unsafe) var known: [String: Result<Found, ConversionFault>] = [:]

  init(searchPath: String) {
    self.searchPath = searchPath
  }

  func program(for format: FileFormat) throws(ConversionFault) -> Found {
    let (name, package) = format == .pdf ? ("pdftotext", "poppler-utils") : ("pandoc", "pandoc")
    let result = queue.sync {
      if let result = known[name] { return result }
      let result = Result { () throws(ConversionFault) in try find(name, package: package) }
      known[name] = result
      return result
    }
    return try result.get()
  }
}

extension ConverterPrograms {
  private func find(_ name: String, package: String) throws(ConversionFault) -> Found {
    guard let program = ExternalProgram(named: name, searchPath: searchPath) else {
      throw .missingProgram(name, package: package)
    }
    let option = name == "pandoc" ? "--version" : "-v"
    let outcome: ExternalProgram.Outcome
    do throws(ExternalProgram.Failure) {
      outcome = try program.run([Array(option.utf8)], limits: .init(seconds: 20, output: 1 << 16))
    } catch {
      throw error.fault(of: name)
    }
    let text = String(decoding: outcome.output + outcome.errors, as: UTF8.self)
    let line = text.split(whereSeparator: \.isNewline).first ?? ""
    let version = line.split { $0 == " " || $0 == "," }.first { $0.first?.isNumber == true } ?? ""
    let isPoppler = text.utf8.firstRange(of: Array("oppler".utf8)) != nil
    return Found(
      program: program,
      name: name,
      version: String(version),
      isPoppler: isPoppler,
      fonts: isPoppler ? ExternalProgram(named: "pdftohtml", searchPath: searchPath) : nil
    )
  }
}

extension ExternalProgram.Failure {
  func fault(of program: String) -> ConversionFault {
    switch self {
    case .notStarted(let failure): .notStarted(program: program, reason: "\(failure)")
    case .timedOut(let seconds): .timedOut(program: program, seconds: seconds)
    case .tooMuchOutput(let bytes): .tooMuchText(megabytes: bytes >> 20)
    }
  }
}
