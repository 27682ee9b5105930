/// What the styles of an OpenDocument text say of paragraphs, letters and lists.
struct OpenDocumentStyles {
  private struct Style {
    var parent: String?
    var isBold: Bool?
    /// Whether it is set in on both sides.
    var isNarrow = false
  }

  /// By the names of styles, of paragraphs and of letters.
  private var styles: [String: Style] = [:]
  /// The numbers on each level of a list; none for bullets.
  private var lists: [String: [Int: Numbers]] = [:]

  /// How the items of a list are numbered.
  struct Numbers {
    /// As "1", "a" or "I".
    var form: String
    /// The number of the first item.
    var start: Int
  }

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = XMLScanner(buffer)
      var style: String?
      var list: String?
      while let event = scanner.next() {
        switch event {
        case .start(let name, let attributes, let isEmpty):
          switch name {
          case "style:style":
            guard let name = attributes["style:name"] else { continue }
            styles[name] = Style(parent: attributes["style:parent-style-name"])
            style = isEmpty ? nil : name
          case "style:text-properties":
            if let style, let weight = attributes["fo:font-weight"] {
              styles[style]?.isBold = weight != "normal"
            }
          case "style:paragraph-properties":
            if let style {
              styles[style]?.isNarrow =
                Self.isSet(attributes["fo:margin-left"])
                && Self.isSet(attributes["fo:margin-right"])
            }
          case "text:list-style": list = attributes["style:name"]
          case "text:list-level-style-number":
            guard let list, let level = attributes["text:level"].flatMap({ Int($0) }) else {
              continue
            }
            lists[list, default: [:]][level] = Numbers(
              form: attributes["style:num-format"] ?? "1",
              start: attributes["text:start-value"].flatMap { Int($0) } ?? 1
            )
          default: break
          }
        case .end(let name):
          if name == "style:style" { style = nil }
          if name == "text:list-style" { list = nil }
        case .text: break
        }
      }
    }
  }

  /// Whether a length such as "0.39in" is one.
  private static func isSet(_ length: String?) -> Bool {
    length?.contains { "1"..."9" ~= $0 } ?? false
  }
}

extension OpenDocumentStyles {
  /// The style and those that it goes back to.
  private func chain(_ name: String?) -> [(name: String, style: Style)] {
    var chain: [(String, Style)] = []
    var next = name
    while let name = next, let style = styles[name], chain.count < 10 {
      chain.append((name, style))
      next = style.parent
    }
    return chain
  }

  func isBold(_ name: String?) -> Bool {
    chain(name).lazy.compactMap(\.style.isBold).first ?? false
  }

  /// Whether a paragraph is a quotation or a remark, by its style's name or its margins.
  func isQuotation(_ name: String?) -> Bool {
    chain(name).contains { $0.style.isNarrow || $0.name.lowercased().contains("quot") }
  }

  func isTitle(_ name: String?) -> Bool {
    name == "Title" || chain(name).contains { $0.name == "Title" }
  }

  /// `nil` for a list with bullets.
  func numbers(of list: String?, level: Int) -> Numbers? {
    list.flatMap { lists[$0]?[level] }
  }
}
