/// Bullets, and the boxes behind them.
extension ByteScanner {
  /// Reads one or more bullets, and a number that stands inside them.
  mutating func readBullets() -> ListMark? {
    let bullet = bulletCode
    let judgement = Bullet.judgement(at: position, in: bytes, end: end)
    guard readBullet() else { return nil }
    while readBullet() {}
    skipCheckbox()
    var mark = readLabelledNumber() ?? readNumber() ?? ListMark(style: .bullet)
    mark.bullet = bullet
    if mark.label == nil { mark.label = judgement }
    return mark
  }

  /// The bytes of the character at hand as a number.
  private var bulletCode: Int {
    guard let first = peek(), first >= 0x80 else { return Int(peek() ?? 0) }
    return Int(first) << 16 | Int(peek(1) ?? 0) << 8 | Int(peek(2) ?? 0)
  }

  /// "[ ]" or "[x]" behind the bullet of a list of tasks.
  private mutating func skipCheckbox() {
    let start = self
    if read("["), read(" ") || read("x") || read("X"), read("]"), skipBlanks() > 0, !isAtEnd {
      return
    }
    self = start
  }

  mutating func readBullet() -> Bool {
    let start = self
    guard let byte = peek() else { return false }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"):
      advance()
      // "->" is an arrow.
      if byte == UInt8(ascii: "-") { _ = read(">") }
      if skipBlanks() > 0, !isAtEnd { return true }
    case 0xF0...:
      if Bullet.judgement(at: position, in: bytes, end: end) != nil {
        advance(4)
        if skipBlanks() > 0, !isAtEnd { return true }
      }
    case 0x80...:
      if let width = Bullet.length(at: position, in: bytes, end: end) {
        let needsBlank = Bullet.isDash(at: position, in: bytes)
        advance(width)
        if skipBlanks() > 0 || !needsBlank, !isAtEnd { return true }
      }
    default: break
    }
    self = start
    return false
  }
}
