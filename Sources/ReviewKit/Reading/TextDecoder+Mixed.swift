/// Text that is mostly UTF-8, line by line.
extension TextDecoder {
  mutating func decodeMixed(_ file: [UInt8], from start: Int) {
    bytes.reserveCapacity(file.count + file.count / 16)
    var line = start
    while line < file.count {
      let end =
        file[line...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        ?? file.count
      decodeMixed(file, line: line..<min(end + 1, file.count))
      line = end + 1
    }
  }

  private mutating func decodeMixed(_ file: [UInt8], line: Range<Int>) {
    let survey = file.withUnsafeBufferPointer {
      ByteSurvey(UnsafeBufferPointer(rebasing: $0[line]))
    }
    guard let bad = survey.firstBadByte else {
      if survey.replacements > 0 { noteReplacements(survey, line, file) }
      bytes += file[line]
      return
    }
    if survey.sequences == 0, readsAsWindows1252(file, line) {
      let offset = line.lowerBound + bad
      faults.add(
        .lineOfWindows1252,
        byte: file[offset],
        fileOffset: offset,
        offset: bytes.count + bad
      )
      decodeWindows1252(file, line)
    } else {
      replaceBadBytes(file, line)
    }
  }

  private mutating func noteReplacements(_ survey: ByteSurvey, _ line: Range<Int>, _ file: [UInt8])
  {
    faults.add(
      .lostBefore,
      fileOffset: line.lowerBound + survey.firstReplacement,
      offset: bytes.count + survey.firstReplacement,
      count: survey.replacements
    )
  }

  /// Whether the bytes of a line beyond ASCII make sense in Windows-1252: each has a character, and
  /// none is a capital behind a small letter, as the first half of a character cut off would be.
  private func readsAsWindows1252(_ file: [UInt8], _ line: Range<Int>) -> Bool {
    line.allSatisfy { offset in
      let byte = file[offset]
      guard byte >= 0x80 else { return true }
      let isInWord = offset > line.lowerBound && file[offset - 1].isLower
      return Windows1252.character(byte) != nil && !(isInWord && 0xC0...0xDE ~= byte)
    }
  }

  private mutating func replaceBadBytes(_ file: [UInt8], _ line: Range<Int>) {
    var output = bytes
    bytes = []
    file.withUnsafeBufferPointer { all in
      let text = UnsafeBufferPointer(rebasing: all[..<line.upperBound])
      var index = line.lowerBound
      while index < line.upperBound {
        let length = text[index] < 0x80 ? 1 : UTF8Sequence.length(at: index, in: text)
        if let length {
          output += text[index..<(index + length)]
          index += length
        } else {
          faults.add(.notUTF8, byte: text[index], fileOffset: index, offset: output.count)
          output.appendReplacement()
          index += UTF8Sequence.faultLength(at: index, in: text)
        }
      }
    }
    bytes = output
  }
}
