import Foundation

@testable import ReviewKit

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path: FilePath

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("review-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.resolvingSymlinksInPath().path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.text)
  }

  func write(_ name: String, _ text: String) throws {
    try write(name, bytes: Array(text.utf8))
  }

  func write(_ name: String, bytes: [UInt8]) throws {
    let place = path.appending(name)
    try makeFolder(place.folder.text)
    try Data(bytes).write(to: URL(fileURLWithPath: place.text))
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: FilePath(name).resolved(in: path).text,
      withIntermediateDirectories: true
    )
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path.appending(name).text,
      withDestinationPath: target
    )
  }

  func text(of name: String) throws -> String {
    String(decoding: try FileSystem.bytes(of: path.appending(name)) ?? [], as: UTF8.self)
  }

  var names: [String] {
    ((try? FileSystem.names(in: path)) ?? []).map { String(decoding: $0, as: UTF8.self) }
  }
}
