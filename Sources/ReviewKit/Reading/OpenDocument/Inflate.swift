/// Unpacks data that were packed by the method "deflate" (RFC 1951), as archives hold them.
struct Inflate {
  private let input: UnsafeBufferPointer<UInt8>
  private let limit: Int
  private var position = 0
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// What the bytes stand for; `nil` where they are damaged or stand for more than `limit` bytes.
  static func bytes(of packed: ArraySlice<UInt8>, atMost limit: Int) -> [UInt8]? {
    packed.withUnsafeBufferPointer { input in
      var inflate = Inflate(input: input, limit: limit)
      return inflate.unpack() ? inflate.output : nil
    }
  }

  private init(input: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
  }
}

extension Inflate {
  private mutating func unpack() -> Bool {
    while true {
      guard let isLast = read(1), let kind = read(2) else { return false }
      let isDone: Bool
      switch kind {
      case 0: isDone = copyStored()
      case 1: isDone = unpackBlock(.fixedLengths, .fixedDistances)
      case 2:
        guard let (lengths, distances) = readCodes() else { return false }
        isDone = unpackBlock(lengths, distances)
      default: return false
      }
      guard isDone else { return false }
      if isLast == 1 { return true }
    }
  }

  /// So many bits, the first one read being the lowest.
  private mutating func read(_ count: Int) -> Int? {
    while bitCount < count {
      guard position < input.count else { return nil }
      bits |= UInt32(input[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    let value = bits & (1 << UInt32(count) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func copyStored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard position + 4 <= input.count else { return false }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.count, output.count + length <= limit else { return false }
    output += input[position..<(position + length)]
    position += length
    return true
  }

  private mutating func symbol(_ code: HuffmanCode) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...HuffmanCode.longest {
      guard let bit = read(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func unpackBlock(_ lengths: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while let symbol = symbol(lengths) {
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(symbol))
      } else if !repeatBytes(symbol - 257, distances) {
        return false
      }
    }
    return false
  }

  /// Writes again what was written some way back.
  private mutating func repeatBytes(_ place: Int, _ distances: HuffmanCode) -> Bool {
    guard place < Self.lengths.count, let more = read(Self.lengths[place].bits),
      let far = symbol(distances), far < Self.distances.count,
      let further = read(Self.distances[far].bits)
    else { return false }
    let length = Self.lengths[place].base + more
    let distance = Self.distances[far].base + further
    guard distance <= output.count, output.count + length <= limit else { return false }
    for _ in 0..<length { output.append(output[output.count - distance]) }
    return true
  }

  /// The codes that stand in front of a block, themselves packed.
  private mutating func readCodes() -> (HuffmanCode, HuffmanCode)? {
    guard let first = read(5), let second = read(5), let third = read(4) else { return nil }
    let (lengthCount, distanceCount) = (first + 257, second + 1)
    guard lengthCount <= 286, distanceCount <= 30 else { return nil }
    var lengths = [Int](repeating: 0, count: 19)
    for place in Self.codeOrder.prefix(third + 4) {
      guard let length = read(3) else { return nil }
      lengths[place] = length
    }
    guard let code = HuffmanCode(lengths) else { return nil }
    lengths = []
    while lengths.count < lengthCount + distanceCount {
      guard let symbol = symbol(code) else { return nil }
      var (value, count) = (symbol, 1)
      switch symbol {
      case 16:
        guard let last = lengths.last, let more = read(2) else { return nil }
        (value, count) = (last, more + 3)
      case 17:
        guard let more = read(3) else { return nil }
        (value, count) = (0, more + 3)
      case 18:
        guard let more = read(7) else { return nil }
        (value, count) = (0, more + 11)
      default: break
      }
      guard lengths.count + count <= lengthCount + distanceCount else { return nil }
      lengths += repeatElement(value, count: count)
    }
    guard let first = HuffmanCode(Array(lengths[..<lengthCount])),
      let second = HuffmanCode(Array(lengths[lengthCount...]))
    else { return nil }
    return (first, second)
  }
}

extension Inflate {
  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// What a symbol means: a number, to which so many bits are added.
  private static let lengths: [(base: Int, bits: Int)] =
    ranges(from: 3, bits: [0, 0, 0, 0, 0, 0, 0, 0] + (1...5).flatMap { [$0, $0, $0, $0] }) + [
      (258, 0)
    ]
  private static let distances = ranges(from: 1, bits: [0, 0] + (0...13).flatMap { [$0, $0] })

  private static func ranges(from start: Int, bits: [Int]) -> [(base: Int, bits: Int)] {
    var base = start
    return bits.map { bits in
      defer { base += 1 << bits }
      return (base, bits)
    }
  }
}

/// A code in which frequent symbols are short.
struct HuffmanCode {
  static let longest = 15

  /// How many symbols there are of each length in bits.
  private(set) var counts = [Int](repeating: 0, count: longest + 1)
  /// The symbols by length, then by value.
  private(set) var symbols: [Int] = []

  /// - Parameter lengths: The length of each symbol in bits, 0 for one that does not occur.
  init?(_ lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    var left = 1
    for length in 1...Self.longest {
      left = left * 2 - counts[length]
      guard left >= 0 else { return nil }
      symbols += lengths.indices.filter { lengths[$0] == length }
    }
  }

  private init(valid lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    for length in 1...Self.longest { symbols += lengths.indices.filter { lengths[$0] == length } }
  }

  static let fixedLengths = HuffmanCode(
    valid: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
  )
  static let fixedDistances = HuffmanCode(valid: [Int](repeating: 5, count: 30))
}
