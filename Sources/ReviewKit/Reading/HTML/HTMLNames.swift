/// The words that an element's `class`, `id` and `role` are made of.
struct HTMLNames {
  private let words: [String]
  /// The names as they stand, in lower case.
  private let names: [String]

  init(_ values: String?...) {
    var names: [String] = []
    var words: [String] = []
    for value in values {
      for name in (value ?? "").split(separator: " ").prefix(40) {
        names.append(name.lowercased())
        words += Self.words(of: name)
      }
    }
    self.names = names
    self.words = words
  }

  var isEmpty: Bool { names.isEmpty }

  /// "siteNav__item-2" is site, nav, item and 2.
  private static func words(of name: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in name.unicodeScalars {
      let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if !isPart || (wasLower && scalar.properties.isUppercase) {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if isPart { word.unicodeScalars.append(scalar) }
      wasLower = scalar.properties.isLowercase
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }
}

extension HTMLNames {
  /// What a name can say of an element.
  enum Meaning: String, CaseIterable {
    case furniture
    case likely
    case footer
    case stamp
    case unseen
    case main
    case opener
  }

  func have(_ meaning: Meaning) -> Bool {
    guard let list = Self.lists[meaning] else { return false }
    return words.contains(where: list.holds) || names.contains(where: list.holds)
  }

  private struct WordList {
    var whole: Set<String> = []
    var beginnings: [String] = []

    func holds(_ word: String) -> Bool {
      whole.contains(word) || beginnings.contains { word.hasPrefix($0) }
    }
  }

  private static let lists: [Meaning: WordList] = {
    var lists: [Meaning: WordList] = [:]
    for line in WebWords.text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let meaning = Meaning(rawValue: String(parts[0])) else { continue }
      var list = WordList()
      for word in parts[1].split(separator: ",") {
        let word = word.filter { $0 != " " }.lowercased()
        if word.hasSuffix("*") {
          list.beginnings.append(String(word.dropLast()))
        } else {
          list.whole.insert(word)
        }
      }
      lists[meaning] = list
    }
    return lists
  }()
}

/// Buttons and the like that open and close the text under them: they are its heading.
enum HTMLOpener {
  static func isOpener(_ place: Int, of tree: HTMLTree) -> Bool {
    let tag = tree.tag(place)
    guard tag == .button || tag == .a || tag == .div || tag == .span else { return false }
    if tree.isInside(place, where: { $0.headingLevel != nil || $0 == .summary }) { return true }
    let attributes = tree.attributes(of: place)
    let isSwitch =
      attributes.has("aria-expanded") && attributes.has("aria-controls")
      || attributes["data-toggle"] == "collapse" || attributes["data-bs-toggle"] == "collapse"
    guard tag == .button || tag == .a || attributes["role"] == "button" else { return false }
    return isSwitch && !tree.isInside(place) { $0 == .nav || $0 == .header || $0.isList }
      || tag == .button && HTMLNames(attributes["class"]).have(.opener)
        && !tree.isInside(place) { $0 == .nav || $0 == .header || $0.isList }
  }
}
