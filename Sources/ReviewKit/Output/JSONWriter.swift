/// Writes JSON (RFC 8259) piece by piece into bytes, members in the order in which they are
/// written.
package struct JSONWriter: Sendable {
  /// How the elements of a list or an object are set.
  package enum Layout: Sendable {
    /// All on one line.
    case line
    /// Each on a line of its own.
    case block
  }

  package private(set) var bytes: [UInt8] = []
  private var depth: Int
  /// Of the innermost list or object; `nil` outside of all.
  private var layout: Layout?
  private var isFirst = true
  private var followsKey = false

  /// - Parameter depth: How deep what is written will stand in a larger text.
  package init(depth: Int = 0) {
    self.depth = depth
  }
}

extension JSONWriter {
  package mutating func object(_ layout: Layout = .line, _ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), layout, members)
  }

  package mutating func array(_ layout: Layout = .line, _ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), layout, elements)
  }

  package mutating func array<Element>(
    _ elements: some Sequence<Element>,
    _ layout: Layout = .line,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    array(layout) { json in
      for element in elements { write(&json, element) }
    }
  }

  /// Begins a member; its value is written next.
  package mutating func key(_ name: String) {
    separate()
    writeString(name)
    write(": ")
    followsKey = true
  }

  package mutating func value(_ text: String?) {
    separate()
    if let text { writeString(text) } else { write("null") }
  }

  package mutating func value(_ number: Int?) {
    separate()
    write(number.map(String.init) ?? "null")
  }

  /// A number without a needless ".0"; what is no number becomes `null`.
  package mutating func value(_ number: Double?) {
    separate()
    write(number.flatMap(NumberText.plain) ?? "null")
  }

  package mutating func value(_ isTrue: Bool) {
    separate()
    write(isTrue ? "true" : "false")
  }

  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func member(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ number: Double?) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ isTrue: Bool) {
    key(name)
    value(isTrue)
  }

  package mutating func member(_ name: String, _ texts: some Sequence<String>) {
    key(name)
    array(texts) { json, text in json.value(text) }
  }

  /// A member that holds a list.
  package mutating func member<Element>(
    _ name: String,
    _ elements: some Sequence<Element>,
    _ layout: Layout = .line,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(elements, layout, write)
  }

  /// "[11, 12]"; `null` for nothing.
  package mutating func value(_ lines: LineRange?) {
    guard let lines else { return value(String?.none) }
    array { json in
      json.value(lines.first)
      json.value(lines.last)
    }
  }

  package mutating func member(_ name: String, _ lines: LineRange?) {
    key(name)
    value(lines)
  }

  package mutating func member(_ name: String, _ ranges: [LineRange]) {
    member(name, ranges) { json, lines in json.value(lines) }
  }

  /// A whole text: an object that begins with the version of what its members mean.
  static func document(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(.block) { json in
      json.member("schemaVersion", Program.schemaVersion)
      members(&json)
    }
    json.endLine()
    return json.bytes
  }

  /// The numbers of records by their kind.
  mutating func member(_ name: String, byKind records: [Int]) {
    key(name)
    object { json in
      for (kind, count) in zip(Record.Kind.allCases, records) { json.member(kind.rawValue, count) }
    }
  }

  package mutating func endLine() {
    write("\n")
  }
}

extension JSONWriter {
  private mutating func nest(
    _ open: UInt8,
    _ close: UInt8,
    _ inner: Layout,
    _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    let outer = layout
    bytes.append(open)
    (layout, isFirst) = (inner, true)
    depth += 1
    body(&self)
    depth -= 1
    if inner == .block, !isFirst { beginLine() }
    bytes.append(close)
    (layout, isFirst) = (outer, false)
  }

  /// Writes what stands between the element before and the one to come.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    guard let layout else { return }
    if !isFirst { write(layout == .line ? ", " : ",") }
    if layout == .block { beginLine() }
    isFirst = false
  }

  private mutating func beginLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { write("  ") }
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { characters in
      // Stretches without anything to escape are copied whole.
      var start = 0
      for index in characters.indices where Self.mustEscape(characters[index]) {
        bytes.append(contentsOf: characters[start..<index])
        writeEscaped(characters[index])
        start = index + 1
      }
      bytes.append(contentsOf: characters[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case UInt8(ascii: "\n"): write("\\n")
    case UInt8(ascii: "\r"): write("\\r")
    case UInt8(ascii: "\t"): write("\\t")
    default:
      write("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
    }
  }
}
