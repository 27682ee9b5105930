extension LineJoiner {
  /// Whether a row of a pipe table is not at its end yet.
  func rowGoesOn(_ index: Int) -> Bool {
    let isClosed = bytes[lines[index].range.upperBound - 1] == UInt8(ascii: "|")
    let opensRow = first(index + 1) == UInt8(ascii: "|")
    guard let bars else { return !(isClosed && opensRow) && !isTableRule(lines[index + 1].range) }
    let found = lines[start...index].reduce(0) { $0 + countBars($1.range) }
    return !isClosed || found < bars
  }

  func countBars(_ range: Range<Int>) -> Int {
    range.count { index in
      bytes[index] == UInt8(ascii: "|")
        && (index == range.lowerBound || bytes[index - 1] != UInt8(ascii: "\\"))
    }
  }

  /// The row of dashes under the head of a pipe table.
  func isTableRule(_ range: Range<Int>) -> Bool {
    guard let first = range.first, bytes[first] == UInt8(ascii: "|"), range.count > 2 else {
      return false
    }
    return bytes[range].contains(UInt8(ascii: "-"))
      && bytes[range].allSatisfy { ["|", "-", ":", " "].contains(Unicode.Scalar($0)) }
  }
}
