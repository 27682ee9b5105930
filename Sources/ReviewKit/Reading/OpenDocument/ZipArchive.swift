/// The files in an archive, found by the directory at its end.
struct ZipArchive {
  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]

  private struct Entry {
    /// 0 for bytes as they are, 8 for deflated ones.
    var method: Int
    var packedSize: Int
    var start: Int
  }

  /// `nil` for what has no directory, as when it breaks off.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let end = Self.directoryEnd(in: bytes) else { return nil }
    guard let count = number(at: end + 10, 2), var place = number(at: end + 16, 4) else {
      return nil
    }
    for _ in 0..<count {
      guard let next = addEntry(at: place) else { return nil }
      place = next
    }
  }

  /// A file of the archive; `nil` where there is none, it is damaged, or it is longer than `limit`.
  func file(_ name: String, atMost limit: Int) -> [UInt8]? {
    guard let entry = entries[name], number(at: entry.start, 4) == 0x0403_4B50,
      let nameSize = number(at: entry.start + 26, 2),
      let extraSize = number(at: entry.start + 28, 2)
    else { return nil }
    let start = entry.start + 30 + nameSize + extraSize
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else { return nil }
    let packed = bytes[start..<(start + entry.packedSize)]
    switch entry.method {
    case 0: return packed.count <= limit ? Array(packed) : nil
    case 8: return Inflate.bytes(of: packed, atMost: limit)
    default: return nil
    }
  }
}

extension ZipArchive {
  private func number(at place: Int, _ size: Int) -> Int? {
    guard place >= 0, place <= bytes.count - size else { return nil }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// The directory's end stands at the end of the file, in front of a comment of 64 KB at most.
  private static func directoryEnd(in bytes: [UInt8]) -> Int? {
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    var place = bytes.count - 22
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if bytes[place...].starts(with: mark) { return place }
      place -= 1
    }
    return nil
  }

  /// Adds the entry at a place of the directory and returns where the next one stands.
  private mutating func addEntry(at place: Int) -> Int? {
    guard number(at: place, 4) == 0x0201_4B50, let method = number(at: place + 10, 2),
      let packedSize = number(at: place + 20, 4), let nameSize = number(at: place + 28, 2),
      let extraSize = number(at: place + 30, 2), let commentSize = number(at: place + 32, 2),
      let start = number(at: place + 42, 4), place + 46 + nameSize <= bytes.count
    else { return nil }
    let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameSize)], as: UTF8.self)
    entries[name] = Entry(method: method, packedSize: packedSize, start: start)
    return place + 46 + nameSize + extraSize + commentSize
  }
}
