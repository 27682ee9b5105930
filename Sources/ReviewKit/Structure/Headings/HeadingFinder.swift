/// Finds the headings among blocks, by their marks, their words and their neighbours, and with them
/// what is no text at all: labels of diagrams, covers, navigation.
struct HeadingFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let vocabulary: HeadingVocabulary
  let wording: Wording
  var blocks: [Block]
  var uses: [Outline.Use]
  var texts: [HeadingText?]
  /// Whether a block is short and title-like, so that it may be a heading.
  var isCandidate: [Bool]
  /// Whether a candidate is long and set like a sentence, so that it may stand on a cover but heads
  /// no text.
  var isSubtitle: [Bool]

  init(
    _ blocks: [Block],
    in bytes: UnsafeBufferPointer<UInt8>,
    vocabulary: HeadingVocabulary,
    wording: Wording
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.wording = wording
    self.blocks = blocks
    self.uses = Array(repeating: .text, count: blocks.count)
    self.texts = Array(repeating: nil, count: blocks.count)
    self.isCandidate = Array(repeating: false, count: blocks.count)
    self.isSubtitle = isCandidate
    readNumberedHeadings()
    passOverNotes()
    for index in blocks.indices where texts[index] == nil && uses[index] == .text {
      readCandidate(index)
    }
    findPanelNumbers()
    findTableSections()
    decideRuns()
  }

  func isHeading(_ index: Int) -> Bool { uses[index].isHeading }
}
