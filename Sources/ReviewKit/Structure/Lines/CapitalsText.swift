/// A text that is printed in capitals throughout, in the case that it would have elsewhere.
///
/// Capitals tell a heading from a sentence, and where a line goes on. A poster set in capitals says
/// neither, so it is read in lower case, byte for byte in the same place, with a capital where a
/// sentence or an item begins, in titles and in names. What is shown is the text as printed.
struct CapitalsText {
  /// What to read.
  let source: SourceText

  /// `nil` for a text that is not printed so.
  init?(_ original: SourceText, vocabulary: HeadingVocabulary, wording: Wording) {
    // Front matter says what a text is and is printed nowhere.
    let matter = original.bytes.withUnsafeBufferPointer {
      FrontMatter.lineCount(of: original, in: $0)
    }
    let start = matter < original.lineCount ? original.range(ofLine: matter + 1).lowerBound : 0
    guard Self.isInCapitals(original.bytes[start...]) else { return nil }
    var bytes = original.bytes
    original.bytes.withUnsafeBufferPointer { printed in
      var writer = Writer(printed, original, vocabulary: vocabulary, wording: wording)
      writer.rewrite(&bytes, below: matter)
    }
    source = SourceText(original, recased: bytes)
  }

  /// Nine letters of ten are capitals.
  private static func isInCapitals(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (capitals, small) = (0, 0)
    for byte in bytes {
      if byte.isUpper { capitals += 1 } else if byte.isLower { small += 1 }
      // Most texts are ruled out by their first lines.
      if small > 400, small > capitals { return false }
    }
    return capitals > 200 && capitals >= 9 * small
  }
}

private struct Writer {
  private let printed: UnsafeBufferPointer<UInt8>
  private let source: SourceText
  private let vocabulary: HeadingVocabulary
  private let wording: Wording
  /// The length of the longest line.
  private var width = 0
  /// Words that name somebody or a place: they stand in titles behind "child" and its like.
  private var names: Set<Word> = []

  init(
    _ printed: UnsafeBufferPointer<UInt8>,
    _ source: SourceText,
    vocabulary: HeadingVocabulary,
    wording: Wording
  ) {
    self.printed = printed
    self.source = source
    self.vocabulary = vocabulary
    self.wording = wording
  }

  /// Rewrites the lines from one on.
  mutating func rewrite(_ bytes: inout [UInt8], below matter: Int) {
    let lines = (1...max(1, source.lineCount)).prefix(source.lineCount).dropFirst(matter).map {
      Line(number: $0, range: source.range(ofLine: $0), in: printed)
    }
    width = lines.lazy.map(\.text.count).max() ?? 0
    let titles = lines.indices.map { isTitle($0, lines) }
    names = namesOfCases(lines)
    var opens = true
    for (index, line) in lines.enumerated() {
      if line.isBlank || titles[index] { opens = true }
      if index > 0, beginsOrder(line, below: lines[index - 1]) { opens = true }
      switch line.shape {
      case .text: break
      default: opens = true
      }
      guard !line.isBlank else { continue }
      opens = rewrite(line, isTitle: titles[index], opens: opens, &bytes)
    }
  }

  /// A line by itself that names something: a heading that is known, or a few words without a verb
  /// that blank lines or a list part from sentences.
  private func isTitle(_ index: Int, _ lines: [Line]) -> Bool {
    let line = lines[index]
    if case .heading = line.shape { return true }
    guard case .text = line.shape, line.text.count <= 70 else { return false }
    let shape = TextShape(line.text, in: printed)
    let tokens = tokens(line)
    guard shape.words <= 9, ![".", ",", ";"].contains(where: { shape.last == UInt8(ascii: $0) })
    else { return false }
    func isText(_ place: Int) -> Bool {
      guard lines.indices.contains(place), case .text = lines[place].shape else { return false }
      return true
    }
    let isItem = index > 0 && isUnderItem(index, lines)
    if !isItem, vocabulary.match(tokens)?.isStrong == true { return true }
    guard !isText(index - 1), !isItem, !wording.cues(in: tokens).holds(.verbs),
      shape.last != UInt8(ascii: "?")
    else { return false }
    // The name of a partnership may take two lines; a sentence takes more.
    guard isText(index + 1) else { return true }
    if shape.last == UInt8(ascii: ":") { return false }
    return !isText(index + 2) && !wording.cues(in: self.tokens(lines[index + 1])).holds(.verbs)
      && TextShape(lines[index + 1].text, in: printed).words <= 6
      && !TextShape(lines[index + 1].text, in: printed).endsSentence
  }

  /// "TALK ABOUT SAFE SLEEP" below a line that is not full and begins with an order as well.
  private func beginsOrder(_ line: Line, below above: Line) -> Bool {
    guard case .text = line.shape, case .text = above.shape else { return false }
    let word = printed[line.text].prefix { !$0.isBlank }.count
    return above.text.count + 1 + word <= width && !Dangling.ends(above.text, in: printed)
      && wording.cues(in: tokens(line)).begins(with: .imperatives)
  }

  /// Whether a line goes on with an item above it.
  private func isUnderItem(_ index: Int, _ lines: [Line]) -> Bool {
    for above in lines[..<index].reversed().prefix(8) {
      switch above.shape {
      case .item: return true
      case .text: continue
      default: return false
      }
    }
    return false
  }

  private func tokens(_ line: Line) -> [Token] {
    Token.tokens(
      of: Passage([line.fragment]),
      in: printed
    )
  }

  /// "CHILD RHYS" in a line of two words or three names the child.
  private func namesOfCases(_ lines: [Line]) -> Set<Word> {
    var names: Set<Word> = []
    for line in lines where 4...60 ~= line.text.count {
      let words = tokens(line).filter(\.isWord)
      for (word, next) in zip(words, words.dropFirst())
      where Self.callers.contains(word.text) && words.count <= 4 {
        names.insert(next.text)
      }
    }
    return names.filter { !Self.commonWords.contains($0) && $0.utf8.count > 2 }
  }

  /// What often stands behind "child" and is no name.
  private static let commonWords = Lexicon.labels["noNames"]

  private static let callers = Lexicon.labels["callers"]

  /// Writes a line, and says whether the next one begins a sentence.
  private func rewrite(
    _ line: Line,
    isTitle: Bool,
    opens: Bool,
    _ bytes: inout [UInt8]
  ) -> Bool {
    var opens = opens
    var index = source.range(ofLine: line.number).lowerBound
    let end = source.range(ofLine: line.number).upperBound
    while index < end {
      guard printed[index].isLetter else {
        if [".", "?", "!"].contains(Unicode.Scalar(printed[index])) { opens = true }
        index += 1
        continue
      }
      var stop = index
      while stop < end, printed[stop].isLetter || printed[stop].isDigit { stop += 1 }
      let word = Word(folding: index..<min(stop, index + 24), in: printed)
      let isName = names.contains(word) || (stop - index == 1 && word != "a")
      let isInWord = index > 0 && printed[index - 1] == UInt8(ascii: "'")
      let keeps = !isInWord && (opens || isName || (isTitle && !Self.small.contains(word)))
      for place in index..<stop where printed[place].isUpper && !(keeps && place == index) {
        bytes[place] = printed[place].lowered
      }
      opens = false
      index = stop
    }
    return isTitle || opens
  }

  private static let small = Lexicon.labels["uncapitalised"]
}
