/// Joins a label that stands on a line of its own, such as "Recommendation 2", to the text below it.
struct LabelJoiner {
  let bytes: UnsafeBufferPointer<UInt8>

  func joined(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: isBareLabel) else { return blocks }
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      if let label = result.last, isBareLabel(label), takes(label, block) {
        result[result.count - 1].passage.fragments += block.passage.fragments
      } else {
        result.append(block)
      }
    }
    return result
  }

  /// An item that is nothing but its label and number.
  private func isBareLabel(_ block: Block) -> Bool {
    block.mark?.style == .label && block.passage.fragments.allSatisfy(\.range.isEmpty)
  }

  /// A paragraph below belongs to its label, and so does the one item that carries it.
  private func takes(_ label: Block, _ next: Block) -> Bool {
    guard next.gap < Outline.slideGap, label.isQuoted == next.isQuoted else { return false }
    switch next.kind {
    case .paragraph: return true
    case .item(let mark): return mark.style == .bullet
    default: return false
    }
  }
}
