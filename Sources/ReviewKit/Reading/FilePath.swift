/// The place of a file as bytes, since the name of a file need not be text.
public struct FilePath: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  public init(_ text: String) {
    self.init(bytes: text.utf8)
  }
}

extension FilePath {
  /// The path to read; a byte that is no UTF-8 is shown as `\xff`.
  public var text: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? text : Self.repaired(bytes)
  }

  public var isAbsolute: Bool { bytes.first == Self.slash }

  /// What stands behind the last slash; a slash at the end does not count.
  public var name: [UInt8] {
    Array(trimmed.split(separator: Self.slash).last ?? [])
  }

  /// The folder it stands in: "." for a mere name, "/" for the root.
  public var folder: FilePath {
    guard let slash = trimmed.lastIndex(of: Self.slash) else { return FilePath(".") }
    return slash == 0 ? FilePath("/") : FilePath(bytes: trimmed[..<slash])
  }

  public func appending(_ name: some Sequence<UInt8>) -> FilePath {
    bytes.last == Self.slash
      ? FilePath(bytes: bytes + name) : FilePath(bytes: bytes + [Self.slash] + name)
  }

  public func appending(_ name: String) -> FilePath {
    appending(name.utf8)
  }

  /// The path seen from a folder; an absolute path stays what it is.
  public func resolved(in folder: FilePath) -> FilePath {
    isAbsolute ? self : folder.appending(bytes)
  }

  /// The part behind the last dot in lower case, such as "md"; empty where there is none.
  var pathExtension: String {
    let name = name
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }

  /// The path as the operating system takes it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    return characters.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a zero ends each path") }
      return body(start)
    }
  }
}

extension FilePath: Comparable {
  /// By bytes, which is the same order on every system.
  public static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension FilePath {
  private static let slash = UInt8(ascii: "/")

  private var trimmed: ArraySlice<UInt8> {
    var rest = bytes[...]
    while rest.count > 1, rest.last == Self.slash { rest = rest.dropLast() }
    return rest
  }

  private static func repaired(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      if let scalar = firstScalar(of: rest) {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(UTF8.encode(scalar)?.count ?? 1)
      } else {
        let hex = String(byte, radix: 16)
        text += "\\x" + (hex.count < 2 ? "0" : "") + hex
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static func firstScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
