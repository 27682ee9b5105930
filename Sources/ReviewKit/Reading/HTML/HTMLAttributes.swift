/// The attributes of a tag, read when they are asked for.
struct HTMLAttributes {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  /// A value is read no further, as an image can be one.
  private static let longest = 2000

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The value of the first attribute of a name, given in lower case; "" for one without a value,
  /// `nil` where there is none.
  subscript(name: StaticString) -> String? {
    var index = range.lowerBound
    while index < range.upperBound {
      while index < range.upperBound, isGap(bytes[index]) { index += 1 }
      let start = index
      while index < range.upperBound, !isGap(bytes[index]), bytes[index] != UInt8(ascii: "=") {
        index += 1
      }
      let isWanted = matches(name, start..<index)
      while index < range.upperBound, bytes[index].isBlank { index += 1 }
      guard index < range.upperBound, bytes[index] == UInt8(ascii: "=") else {
        if isWanted { return "" }
        continue
      }
      index += 1
      let value = readValue(&index)
      if isWanted { return HTMLEntities.decoded(bytes[value.prefix(Self.longest)]) }
    }
    return nil
  }

  func has(_ name: StaticString) -> Bool { self[name] != nil }

  private func isGap(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: "/") }

  private func matches(_ name: StaticString, _ word: Range<Int>) -> Bool {
    guard word.count == name.utf8CodeUnitCount else { return false }
    for (offset, place) in word.enumerated()
    where bytes[place].lowered != name.utf8Start[offset] {
      return false
    }
    return true
  }

  private func readValue(_ index: inout Int) -> Range<Int> {
    while index < range.upperBound, bytes[index].isBlank { index += 1 }
    guard index < range.upperBound else { return index..<index }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let start = index
    while index < range.upperBound, isQuoted ? bytes[index] != quote : !bytes[index].isBlank {
      index += 1
    }
    let value = start..<index
    if isQuoted, index < range.upperBound { index += 1 }
    return value
  }
}
