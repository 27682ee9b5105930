/// A web page as a tree of elements and texts.
///
/// Nodes stand in the order of their start tags, so that what is inside a node are the nodes from
/// the next one up to its `end`.
struct HTMLTree {
  struct Node {
    var tag: HTMLTag
    /// The place of the element it stands in; the root stands in itself.
    var parent: Int
    /// The place behind the last node inside.
    var end: Int
    /// The bytes of a text, or of an element's attributes.
    var source: Range<Int>
    /// Where an element such as `b` ends by its end tag, though elements inside go on.
    var formatEnd: Int?
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var nodes: [Node] = []

  /// Reads a page; any bytes give a tree, and no text is lost but that of scripts and comments.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var builder = HTMLTreeBuilder()
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() { builder.add(token) }
    nodes = builder.finished()
  }
}

extension HTMLTree {
  var root: Int { 0 }

  func tag(_ place: Int) -> HTMLTag { nodes[place].tag }

  func attributes(of place: Int) -> HTMLAttributes {
    HTMLAttributes(bytes, nodes[place].tag == .text ? 0..<0 : nodes[place].source)
  }

  /// The nodes inside one, with those inside them, in order.
  func inside(_ place: Int) -> Range<Int> { place + 1..<nodes[place].end }

  /// The nodes right inside one.
  func children(of place: Int) -> [Int] {
    var children: [Int] = []
    var next = place + 1
    while next < nodes[place].end {
      children.append(next)
      next = nodes[next].end
    }
    return children
  }

  func hasInside(_ place: Int, where holds: (HTMLTag) -> Bool) -> Bool {
    inside(place).contains { holds(nodes[$0].tag) }
  }

  /// Whether a node stands somewhere inside an element of a kind.
  func isInside(_ place: Int, where holds: (HTMLTag) -> Bool) -> Bool {
    var next = nodes[place].parent
    while next != root {
      if holds(nodes[next].tag) { return true }
      next = nodes[next].parent
    }
    return false
  }

  /// All text inside a node with its references replaced and runs of white space folded.
  func text(of place: Int) -> String {
    var text: [UInt8] = []
    var next = place
    while next < nodes[place].end {
      let node = nodes[next]
      if node.tag == .text {
        HTMLWords.append(bytes, node.source, to: &text)
      } else if node.tag.isUnseen, next != place {
        next = node.end
        continue
      } else if node.tag.isBlock || node.tag == .br {
        HTMLWords.appendBlank(to: &text)
      }
      next += 1
    }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Text of a page as it is shown: references replaced, runs of white space folded.
enum HTMLWords {
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    to text: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isBlank || byte == 0 {
        appendBlank(to: &text)
        index += 1
      } else if byte == UInt8(ascii: "&"),
        let found = HTMLEntities.reference(at: index, in: bytes, end: range.upperBound)
      {
        append(found.scalar, to: &text)
        index = found.end
      } else {
        text.append(byte)
        index += 1
      }
    }
  }

  static func appendBlank(to text: inout [UInt8]) {
    if let last = text.last, last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
  }

  /// A line end or a tab that was written as a reference is a blank like others, and other controls
  /// are none of the text.
  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if scalar.value == 0x20 || 0x09...0x0D ~= scalar.value { return appendBlank(to: &text) }
    guard scalar.value > 0x20, let encoded = UTF8.encode(scalar) else { return }
    text += encoded
  }
}
