/// Text in UTF-16.
extension TextDecoder {
  mutating func decodeUTF16(_ file: [UInt8], from start: Int) {
    let high = encoding == .utf16LittleEndian ? 1 : 0
    func unit(_ offset: Int) -> UInt32 {
      UInt32(file[offset + high]) << 8 | UInt32(file[offset + 1 - high])
    }
    bytes.reserveCapacity(file.count / 2 + file.count / 16)
    var offset = start
    while offset + 1 < file.count {
      let first = unit(offset)
      var length = 2
      if 0x01...0x7F ~= first {
        bytes.append(UInt8(truncatingIfNeeded: first))
      } else if 0xD800...0xDBFF ~= first, offset + 3 < file.count,
        case let second = unit(offset + 2), 0xDC00...0xDFFF ~= second
      {
        bytes.append(character: 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        length = 4
      } else {
        noteFault(first, at: offset)
        if first == 0 { bytes.appendReplacement() } else { bytes.append(character: first) }
      }
      offset += length
    }
    guard offset < file.count else { return }
    faults.add(.halfCharacterAtEnd, fileOffset: offset, offset: bytes.count)
    bytes.appendReplacement()
  }

  private mutating func noteFault(_ unit: UInt32, at offset: Int) {
    switch unit {
    case 0: faults.add(.nul, fileOffset: offset, offset: bytes.count)
    case 0xD800...0xDFFF: faults.add(.halfSurrogatePair, fileOffset: offset, offset: bytes.count)
    case 0xFFFD: faults.add(.lostBefore, fileOffset: offset, offset: bytes.count)
    default: break
    }
  }
}
