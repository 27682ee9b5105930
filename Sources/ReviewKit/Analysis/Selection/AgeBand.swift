/// The groups in which national analyses of reviews count the ages of children, in words that no
/// spreadsheet takes for a date or a sum.
public enum AgeBand: String, CaseIterable, Sendable {
  case unborn
  case underOne = "under-1"
  case oneToFive = "1-to-5"
  case sixToTen = "6-to-10"
  case elevenToFifteen = "11-to-15"
  case sixteenAndOver = "16-and-over"
  /// An age that spans groups, such as "under 5 years", or that is stated in other words.
  case severalBands = "several-bands"
  /// No age.
  case notStated = "not-stated"
}

extension AgeBand {
  /// The group of an age as a document states it, such as "2 months", "under one", "eleven".
  public init(age: String?) {
    guard let age, !age.isEmpty else {
      self = .notStated
      return
    }
    let bands = Set(AgeReader(age).ages.map(Self.init(of:)))
    self = bands.count == 1 ? bands.first ?? .severalBands : .severalBands
  }

  /// For people: "under 1", "16 and over", "in several bands".
  public var title: String {
    self == .severalBands ? "in several bands" : rawValue.replacing("-", with: " ")
  }

  /// Where an age comes among others, in days: the first that is stated.
  static func order(of age: String) -> Int? {
    AgeReader(age).ages.first.map { age in
      switch age {
      case .unborn: -1
      case .days(let days), .below(let days), .above(let days): days
      }
    }
  }

  private init(of age: AgeReader.Age) {
    switch age {
    case .unborn: self = .unborn
    case .days(let days): self = Self.band(ofYears: days / AgeReader.year)
    case .below(let days): self = days <= AgeReader.year ? .underOne : .severalBands
    case .above(let days): self = days >= 16 * AgeReader.year ? .sixteenAndOver : .severalBands
    }
  }

  private static func band(ofYears years: Int) -> Self {
    switch years {
    case ..<1: .underOne
    case ..<6: .oneToFive
    case ..<11: .sixToTen
    case ..<16: .elevenToFifteen
    default: .sixteenAndOver
    }
  }
}

/// Reads the ages out of a few words: "8, 6 and 3 years", "under one", "twenty-six weeks".
private struct AgeReader {
  enum Age {
    case unborn
    case days(Int)
    case below(Int)
    case above(Int)
  }

  private(set) var ages: [Age] = []

  init(_ text: String) {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "+") }
    if words.contains("unborn") { ages.append(.unborn) }
    if words.contains(where: { $0.hasPrefix("newborn") || $0 == "baby" || $0 == "infant" }) {
      ages.append(.days(0))
    }
    read(words)
  }

  private mutating func read(_ words: [Substring]) {
    var bound: Substring = ""
    var values: [Int] = []
    for word in words {
      if let unit = Self.days(in: word) {
        add(values, unit, bound)
        values = []
      } else if let value = Self.number(word) {
        values = Self.adding(value, to: values)
        if word.hasSuffix("+") { bound = "over" }
      } else if ["under", "below", "over", "above"].contains(word) {
        bound = word
      }
    }
    // A number without a unit is one of years.
    add(values, Self.year, bound)
  }

  private mutating func add(_ values: [Int], _ unit: Int, _ bound: Substring) {
    for value in values where 0...150 ~= value {
      if case .days(let years)? = ages.last, years >= Self.year, unit == Self.month, value < 12 {
        // "5 years and 11 months" is one age.
        ages[ages.count - 1] = .days(years + value * unit)
        continue
      }
      switch bound {
      case "under", "below": ages.append(.below(value * unit))
      case "over", "above": ages.append(.above(value * unit))
      default: ages.append(.days(value * unit))
      }
    }
  }

  /// "six" behind "twenty" is twenty-six.
  private static func adding(_ value: Int, to values: [Int]) -> [Int] {
    guard let last = values.last, last >= 20, last % 10 == 0, 1...9 ~= value else {
      return values + [value]
    }
    return values.dropLast() + [last + value]
  }

  private static func number(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isWholeNumber }
    return digits.isEmpty ? Quantity.value(of: Word(word)) : Int(digits)
  }

  /// Days, with a year of twelve such months, so that twelve months are one.
  private static let month = 30
  static let year = 12 * month

  private static func days(in word: Substring) -> Int? {
    if word.hasPrefix("year") || word == "yrs" { return year }
    if word.hasPrefix("month") { return month }
    if word.hasPrefix("week") { return 7 }
    return word.hasPrefix("day") ? 1 : nil
  }
}
