/// Why a file that is no text could not be turned into text.
///
/// The description says what was found and what to do next.
public enum ConversionFault: Error, Hashable, Sendable {
  /// The program that turns such files into text is not on this machine.
  case missingProgram(String, package: String)
  case outdatedProgram(String, needed: String)
  case noTextLayer(pages: Int)
  case encrypted
  case truncated(format: String)
  case damaged(format: String, detail: String)
  /// The name promises one format, the content is another that is not read.
  case misnamed(ending: String, content: String)
  case oldOffice
  /// A format that holds no running text, such as a presentation.
  case otherFormat(String)
  case tooMuchText(megabytes: Int)
  case tooMuchMemory(gigabytes: Int)
  case timedOut(program: String, seconds: Int)
  case notStarted(program: String, reason: String)
  case failed(program: String, status: Int, detail: String)
}

extension ConversionFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missingProgram(let program, let package):
      "needs \(program), which is not installed or not on the PATH; install it with "
        + "\"brew install \(Self.brewed(package))\" or \"apt install \(package)\""
    case .outdatedProgram(let program, let needed):
      "\(program) on this machine is too old; install version \(needed) or later"
    case .noTextLayer(let pages):
      "no text layer (\(pages) \(pages == 1 ? "page" : "pages"), images only): run "
        + "\"ocrmypdf in.pdf out.pdf\" and read the result"
    case .encrypted:
      "is protected by a password; save a copy without one"
    case .truncated(let format):
      "\(format) that breaks off before its end; download or copy it again"
    case .damaged(let format, let detail):
      "\(format) that is damaged\(Self.inBrackets(detail)); open it in the program it was made with "
        + "and save it anew"
    case .misnamed(let ending, let content):
      "is named .\(ending) but is \(content); give it the ending of what it is"
    case .oldOffice:
      "an old Word document (.doc), or a Word document with a password; open it and save it as "
        + ".docx without a password, or run \"soffice --headless --convert-to docx FILE\""
    case .otherFormat(let format):
      "is \(format), which is not read; save its text as .docx, .pdf or .txt"
    case .tooMuchText(let megabytes):
      "holds more than \(megabytes) MB of text; split it"
    case .tooMuchMemory(let gigabytes):
      "takes more than \(gigabytes) GB of memory to unpack; it may be damaged or made to do harm"
    case .timedOut(let program, let seconds):
      "\(program) was ended after \(seconds) seconds; split the file, or save its text as .txt"
    case .notStarted(let program, let reason):
      "\(program) could not be started: \(reason)"
    case .failed(let program, let status, let detail):
      "\(program) ended with status \(status)\(Self.inBrackets(detail)); open the file and save its "
        + "text as .txt"
    }
  }

  private static func inBrackets(_ detail: String) -> String {
    detail.isEmpty ? "" : " (\(detail))"
  }

  private static func brewed(_ package: String) -> String {
    package == "poppler-utils" ? "poppler" : package
  }
}
