#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Prints pages with a Chromium that has no window, no network and a profile of its own; the page
/// itself allows no script.
struct ChromiumPrinting {
  let program: ExternalProgram
  let folder: FilePath

  func pdf(of page: FilePath) throws(PageConversionFault) -> [UInt8] {
    let output = folder.appending("page.pdf")
    var options = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--disable-default-apps",
      "--disable-dev-shm-usage", "--no-pdf-header-footer",
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ].map { Array($0.utf8) }
    // The browser refuses its sandbox to root; what it prints is ours and runs nothing.
    if geteuid() == 0 { options.append(Array("--no-sandbox".utf8)) }
    options += [
      Array("--user-data-dir=".utf8) + folder.appending("profile").bytes,
      Array("--print-to-pdf=".utf8) + output.bytes, Array("file://".utf8) + page.bytes,
    ]
    _ = try program.written(options, home: folder, by: "Chromium")
    return try PrintedFile.bytes(at: output, by: "Chromium")
  }
}

/// Prints Word files with a LibreOffice that has no window and a profile of its own.
struct LibreOfficePrinting {
  let program: ExternalProgram
  let folder: FilePath

  func pdf(of word: FilePath) throws(PageConversionFault) -> [UInt8] {
    let options = [
      Array("-env:UserInstallation=file://".utf8) + folder.appending("profile").bytes,
      Array("--headless".utf8), Array("--convert-to".utf8), Array("pdf".utf8),
      Array("--outdir".utf8), folder.bytes, word.bytes,
    ]
    _ = try program.written(options, home: folder, by: "LibreOffice")
    return try PrintedFile.bytes(at: folder.appending("page.pdf"), by: "LibreOffice")
  }
}

/// A PDF that another program made.
enum PrintedFile {
  static func bytes(at path: FilePath, by program: String) throws(PageConversionFault) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(FileSystem.Failure) {
      bytes = try FileSystem.bytes(of: path, atMost: 64 << 20)
    } catch {
      throw .failed(program: program, detail: "\(error)")
    }
    guard let bytes, bytes.starts(with: Array("%PDF-".utf8)) else {
      throw .failed(program: program, detail: "what it wrote is no PDF")
    }
    return undated(bytes)
  }

  /// The same without the time at which it was made: the digits behind "/CreationDate (D:" and
  /// "/ModDate (D:" become noughts, which leaves all places in the file as they are.
  static func undated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for key in ["/CreationDate", "/ModDate"] {
      var start = 0
      while let found = bytes[start...].firstRange(of: Array(key.utf8)) {
        start = found.upperBound
        guard let open = bytes[start...].prefix(4).firstIndex(of: UInt8(ascii: "(")) else {
          continue
        }
        for place in open..<bytes.endIndex {
          if bytes[place] == UInt8(ascii: ")") { break }
          if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[place]) {
            bytes[place] = UInt8(ascii: "0")
          }
        }
      }
    }
    return bytes
  }
}
