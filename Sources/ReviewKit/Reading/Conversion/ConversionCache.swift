import Dispatch

/// Keeps what programs made of files, so that a file is converted once and not at each run.
///
/// An entry is found by the content of the file and the version of the program, never by a name.
/// What cannot be kept or read is no error: the file is converted anew.
final class ConversionCache: Sendable {
  private let folder: FilePath
  /// Bytes that all entries together may take; the oldest go first.
  private let limit: Int
  private let queue = DispatchQueue(label: "review-cli.cache")
  private nonisolated(unsafe) var bytesWritten = Int.max

  /// Raised when the same file would be turned into another text.
  private static let version = 1

  init(folder: FilePath, limit: Int = 256 << 20) {
    self.folder = folder
    self.limit = limit
  }
}

extension ConversionCache {
  /// The name under which the text of a file is kept.
  static func key(
    of bytes: [UInt8],
    format: FileFormat,
    program: ConverterPrograms.Found
  ) -> String {
    let made = "\(version) \(format) \(program.label) \(program.fonts != nil)"
    return SHA256.hexadecimal(of: Array((SHA256.hexadecimal(of: bytes) + made).utf8))
  }

  func text(for key: String) -> ConvertedText? {
    guard let bytes = try? FileSystem.bytes(of: place(of: key)) else { return nil }
    return CacheEntry.text(in: bytes)
  }

  /// Keeps a text: the entry is written beside its place and takes it when it is whole.
  func keep(_ text: ConvertedText, for key: String) {
    let bytes = CacheEntry.bytes(of: text)
    do throws(FileSystem.Failure) {
      try FileSystem.makePrivateFolder(folder)
      try FileSystem.writeWhole(bytes, to: place(of: key))
    } catch {
      return
    }
    queue.sync {
      // Looking through the folder costs more than an entry, so it is done now and then.
      let (sum, isOver) = bytesWritten.addingReportingOverflow(bytes.count)
      bytesWritten = sum
      guard isOver || sum > limit / 16 else { return }
      bytesWritten = 0
      FileSystem.removeOldest(in: folder, beyond: limit)
    }
  }

  private func place(of key: String) -> FilePath { folder.appending(key) }
}

/// A converted text as it is kept in a file: a head of a few lines, and the text.
enum CacheEntry {
  private static let opening = "review-cli converted text 1"

  static func bytes(of text: ConvertedText) -> [UInt8] {
    let furniture = text.furniture.map { "\($0.first)-\($0.last)" }.joined(separator: " ")
    let head = [
      opening, SHA256.hexadecimal(of: text.bytes), text.converter,
      "\(text.keepsPages) \(text.knowsFurniture)", furniture,
      "\(text.notices.count)",
    ]
    return Array((head + text.notices).map { $0 + "\n" }.joined().utf8) + text.bytes
  }

  /// The text in an entry; `nil` for one that is not whole.
  static func text(in bytes: [UInt8]) -> ConvertedText? {
    var rest = bytes[...]
    func line() -> String? {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    guard line() == opening, let hash = line(), let converter = line(), let pages = line(),
      let lines = line(), let count = line().flatMap(Int.init), 0...1000 ~= count
    else { return nil }
    var notices: [String] = []
    for _ in 0..<count {
      guard let notice = line() else { return nil }
      notices.append(notice)
    }
    let text = Array(rest)
    guard SHA256.hexadecimal(of: text) == hash, let furniture = furniture(lines) else { return nil }
    return ConvertedText(
      bytes: text,
      converter: converter,
      furniture: furniture,
      knowsFurniture: pages.hasSuffix("true"),
      notices: notices,
      keepsPages: pages.hasPrefix("true")
    )
  }

  private static func furniture(_ line: String) -> [LineRange]? {
    var ranges: [LineRange] = []
    for range in line.split(separator: " ") {
      let ends = range.split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] > 0, ends[0] <= ends[1] else { return nil }
      ranges.append(LineRange(ends[0], ends[1]))
    }
    return ranges
  }
}
