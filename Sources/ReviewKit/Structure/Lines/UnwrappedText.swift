/// A hard-wrapped text with the lines put together again that only the width of the page broke, and
/// the way back to the lines of the file.
///
/// All stages read the text as it was before it was wrapped; what they find is carried over to the
/// file at the end, so that it is cited by the lines that the reader sees.
struct UnwrappedText {
  /// What to read.
  let source: SourceText
  private let pieces: [Piece]
  /// The first line in the file of each line of `source`, and one past the last.
  private let firstLines: [Int]

  /// A stretch of the unwrapped text that stands on one line of the file.
  private struct Piece {
    var start: Int
    var count: Int
    var originalStart: Int
    var line: Int
  }

  /// `nil` for a text that is not hard-wrapped.
  init?(_ original: SourceText, vocabulary: HeadingVocabulary, wording: Wording) {
    let joined = original.bytes.withUnsafeBufferPointer { bytes -> Builder? in
      guard let (lines, wrap) = WrapWidth.find(in: original, bytes) else { return nil }
      var furniture: Set<Int> = []
      for range in original.furniture { furniture.formUnion(range.first...range.last) }
      var joiner = LineJoiner(
        lines,
        wrap: wrap,
        furniture: furniture,
        in: bytes,
        vocabulary: vocabulary,
        wording: wording
      )
      var builder = Builder(original: original)
      builder.build(lines, joins: joiner.joins(), in: bytes)
      return builder
    }
    guard let joined else { return nil }
    pieces = joined.pieces
    firstLines = joined.firstLines + [original.lineCount + 1]
    source = SourceText(
      original,
      unwrapped: joined.bytes,
      furniture: Self.furniture(of: original, firstLines: joined.firstLines)
    )
  }

  private static func furniture(of original: SourceText, firstLines: [Int]) -> [LineRange] {
    guard !original.furniture.isEmpty else { return [] }
    var place: [Int: Int] = [:]
    for (index, line) in firstLines.enumerated() { place[line] = index + 1 }
    let lines = original.furniture.flatMap { range in
      (range.first...min(range.last, original.lineCount)).compactMap { place[$0] }
    }
    return LineRange.runs(of: lines)
  }
}

extension UnwrappedText {
  /// Puts the lines together.
  private struct Builder {
    let original: SourceText
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    var firstLines: [Int] = []

    init(original: SourceText) {
      self.original = original
    }

    mutating func build(
      _ lines: [PrintedLine],
      joins: [Bool],
      in source: UnsafeBufferPointer<UInt8>
    ) {
      bytes.reserveCapacity(source.count + lines.count)
      for index in lines.indices {
        let goesOn = index > 0 && joins[index - 1]
        var range = original.range(ofLine: index + 1)
        if goesOn {
          bytes.removeLast()
          range =
            Self.withoutQuoteMarks(lines[index].range, in: source).lowerBound..<range.upperBound
          if !lines[index - 1].endsCell, !CutWord.joins(lines[index - 1].range, range, in: source) {
            bytes.append(UInt8(ascii: " "))
          }
        } else {
          firstLines.append(index + 1)
        }
        if !lines[index].endsCell {
          range = range.lowerBound..<max(range.lowerBound, lines[index].range.upperBound)
        }
        pieces.append(
          Piece(
            start: bytes.count,
            count: range.count,
            originalStart: range.lowerBound,
            line: index + 1
          )
        )
        bytes += source[range]
        bytes.append(UInt8(ascii: "\n"))
      }
    }

    private static func withoutQuoteMarks(
      _ range: Range<Int>,
      in bytes: UnsafeBufferPointer<UInt8>
    ) -> Range<Int> {
      var scanner = ByteScanner(bytes, range)
      while scanner.read(">") { scanner.skipBlanks() }
      return scanner.rest
    }
  }
}

// MARK: - The way back

extension UnwrappedText {
  /// The same text in the file, a fragment for each of its lines.
  func original(_ passage: Passage, in bytes: UnsafeBufferPointer<UInt8>) -> Passage {
    Passage(passage.fragments.flatMap { fragments(for: $0.range, in: bytes) })
  }

  /// The lines in the file that a line of the unwrapped text stands on.
  func original(_ lines: LineRange) -> LineRange {
    LineRange(original(line: lines.first), max(1, firstLine(lines.last + 1) - 1))
  }

  /// The line in the file on which a line of the unwrapped text begins.
  func original(line: Int) -> Int { firstLine(line) }

  private func firstLine(_ line: Int) -> Int {
    firstLines[min(max(1, line), firstLines.count) - 1]
  }

  private func fragments(
    for range: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Passage.Fragment] {
    var fragments: [Passage.Fragment] = []
    for piece in pieces[firstPiece(at: range.lowerBound)...] {
      guard piece.start < range.upperBound else { break }
      let part = range.clamped(to: piece.start..<piece.start + piece.count)
      let shift = piece.originalStart - piece.start
      let there = part.lowerBound + shift..<part.upperBound + shift
      let text = Blank.trimmed(there, in: bytes)
      if !text.isEmpty { fragments.append(Passage.Fragment(line: piece.line, range: text)) }
    }
    return fragments
  }

  /// The piece that holds a byte of the unwrapped text, or the last in front of it.
  private func firstPiece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
