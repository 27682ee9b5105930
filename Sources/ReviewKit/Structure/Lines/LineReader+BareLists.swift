/// Lists without marks: the lines in lower case below "Agencies should:", each of which goes on with
/// it.
extension LineReader {
  /// Gives the lines of such lists the mark of an item.
  ///
  /// They are told from one wrapped sentence by the room that is left on them: the next line's first
  /// word would have fitted.
  mutating func readBareLists() {
    var margin: Int?
    for index in lines.indices.dropLast(2) where leadsToLines(index) {
      let places = lowerCaseLines(after: index)
      guard places.count >= (endsInColon(index) ? 2 : 3) else { continue }
      let room = margin ?? usualWidth
      margin = room
      for start in starts(of: places, room: room) {
        lines[start].shape = .item(ListMark(style: .bullet))
      }
    }
  }

  /// Whether a line ends in a colon, or with the word that all lines below go on from: "Staff said
  /// that".
  private func leadsToLines(_ index: Int) -> Bool {
    guard 4...200 ~= lines[index].text.count, !furniture.contains(lines[index].number) else {
      return false
    }
    switch lines[index].shape {
    case .text, .heading: break
    default: return false
    }
    if endsInColon(index) { return true }
    guard !lines[index + 1].isBlank, startsLower(index + 1) else { return false }
    var start = lines[index].text.upperBound
    while start > lines[index].text.lowerBound, bytes[start - 1].isPlain { start -= 1 }
    let last = Word(folding: start..<lines[index].text.upperBound, in: bytes)
    return last == "that" || last == "to" || HeadingFinder.modals.contains(last)
  }

  private func endsInColon(_ index: Int) -> Bool {
    bytes[lines[index].text].last == UInt8(ascii: ":")
  }

  private func startsLower(_ index: Int) -> Bool {
    guard case .text = lines[index].shape, !lines[index].isQuoted, !lines[index].isBold,
      !furniture.contains(lines[index].number)
    else { return false }
    return lines[index].text.first.map { bytes[$0].isLower } ?? false
  }

  /// The lines in lower case below a lead-in: right below each other, or each with a blank line in
  /// front.
  private func lowerCaseLines(after index: Int) -> [Int] {
    let first = lines[index + 1].isBlank ? index + 2 : index + 1
    guard first + 1 < lines.count else { return [] }
    let step = lines[first + 1].isBlank ? 2 : 1
    var places: [Int] = []
    var next = first
    while next < lines.count, places.count < 60, startsLower(next),
      step == 1 || next == first || lines[next - 1].isBlank
    {
      places.append(next)
      next += step
    }
    // Two lines with a blank between them may be one sentence over the edge of a page.
    return step == 2 && places.count < 3 ? [] : places
  }

  /// Where the items begin; none where the lines may be one sentence that was wrapped.
  private func starts(of places: [Int], room: Int) -> [Int] {
    var starts = [places[0]]
    var spare = 0
    let longest = places.map { lines[$0].text.count }.max() ?? 0
    for (above, place) in zip(places, places.dropFirst()) {
      let word = bytes[lines[place].text].prefix { !$0.isBlank }.count
      let needed = lines[above].text.count + 1 + word
      guard needed <= room, endsItem(above) else { continue }
      starts.append(place)
      if needed <= longest { spare += 1 }
    }
    guard starts.count >= 2, starts.count * 2 > places.count else { return [] }
    if spare == 0 {
      guard longest * 4 <= room * 3,
        !TextShape(lines[places.last ?? 0].text, in: bytes).endsSentence
      else { return [] }
    }
    return starts
  }

  /// Whether a line may be an item by its end: "a plan; and", but not "a plan for the".
  private func endsItem(_ index: Int) -> Bool {
    var end = lines[index].text.upperBound
    for word in [" and", " or"]
    where bytes[lines[index].text].suffix(word.utf8.count)
      .elementsEqual(word.utf8)
    {
      end -= word.utf8.count
      guard end > lines[index].text.lowerBound, !bytes[end - 1].isPlain else { return false }
    }
    if bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    return !Dangling.ends(lines[index].text.lowerBound..<end, in: bytes)
  }

  /// How long lines of text may grow before they are broken; the few longest are passed over, as
  /// they may be rows.
  private var usualWidth: Int {
    var lengths: [Int] = []
    for line in lines {
      switch line.shape {
      case .text, .item: lengths.append(line.text.count)
      default: break
      }
    }
    lengths.sort(by: >)
    return lengths.isEmpty ? 0 : lengths[lengths.count / 24]
  }
}
