/// Writes HTML piece by piece into bytes.
///
/// Names of elements and attributes are literals of the program, all else is escaped, and addresses
/// lead nowhere but to pages and mail, so that nothing a document says can become markup or run.
package struct HTMLWriter: Sendable {
  /// An attribute with its value; a name without a value is there or not.
  package struct Attribute: Sendable {
    let name: StaticString
    let value: String?

    package init(_ name: StaticString, _ value: String?) {
      self.name = name
      self.value = value
    }

    fileprivate var isAddress: Bool {
      ["href", "src", "action", "formaction"].contains(name.description)
    }
  }

  package private(set) var bytes: [UInt8] = []

  package init() {}
}

extension HTMLWriter {
  /// An element with what stands in it.
  package mutating func element(
    _ name: StaticString,
    _ attributes: [Attribute] = [],
    _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    write("</")
    write(name)
    write(">")
  }

  package mutating func element(_ name: StaticString, _ attributes: [Attribute], _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  package mutating func element(_ name: StaticString, _ text: String) {
    element(name, [], text)
  }

  /// An element without an end tag, such as `meta`.
  package mutating func void(_ name: StaticString, _ attributes: [Attribute] = []) {
    open(name, attributes)
  }

  /// Text, with nothing in it that could turn the direction of writing or take no room.
  package mutating func text(_ text: String) {
    for byte in DisplayText.safe(text).utf8 { append(byte) }
  }

  /// A line end, so that the page can be read as text.
  package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// The doctype, or a style sheet: a literal of the program.
  package mutating func raw(_ literal: StaticString) { write(literal) }

  /// A link; an address that does not begin with `#`, `http:`, `https:` or `mailto:` stays text.
  package mutating func link(to address: String, _ text: String) {
    guard Self.isSafe(address) else { return self.text(text) }
    element("a", [Attribute("href", address)], text)
  }

  /// A picture as part of the page itself.
  package mutating func picture(_ picture: Picture, _ attributes: [Attribute] = []) {
    write("<img src=\"data:")
    text(picture.kind.rawValue)
    write(";base64,")
    bytes += Base64.text(of: picture.bytes)
    write("\" alt=\"")
    text(picture.description)
    write("\"")
    for attribute in attributes { write(attribute) }
    write(">")
  }

  static func isSafe(_ address: String) -> Bool {
    let lowered = address.lowercased()
    return ["#", "https://", "http://", "mailto:"].contains { lowered.hasPrefix($0) }
  }
}

extension HTMLWriter {
  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    write("<")
    write(name)
    for attribute in attributes { write(attribute) }
    write(">")
  }

  /// Nothing for a name without a value, and for an address that leads elsewhere.
  private mutating func write(_ attribute: Attribute) {
    guard let value = attribute.value, !attribute.isAddress || Self.isSafe(value) else { return }
    write(" ")
    write(attribute.name)
    write("=\"")
    text(value)
    write("\"")
  }

  private mutating func write(_ literal: StaticString) {
    bytes += UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): write("&amp;")
    case UInt8(ascii: "<"): write("&lt;")
    case UInt8(ascii: ">"): write("&gt;")
    case UInt8(ascii: "\""): write("&quot;")
    case UInt8(ascii: "'"): write("&#39;")
    default: bytes.append(byte)
    }
  }
}
