/// Numbers as text, the same on every system and in every locale.
package enum NumberText {
  /// A share from 0 to 1 as percent with one decimal, rounded down, so that only all is "100.0".
  package static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "-" }
    // Half a millionth makes up for shares such as 0.29 that a Double holds a little too small.
    let tenths = Int(max(0, min(1, share)) * 1000 + 0.000_000_5)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A number as short as can be: "54" for 54.0, "54.5" for 54.5; `nil` for what is no number.
  package static func plain(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    return Int(exactly: value).map(String.init) ?? "\(value)"
  }

  /// A number with so many decimals, halves rounded away from zero: "0.50"; "-" for what is none.
  package static func fixed(_ value: Double?, decimals: Int) -> String {
    guard let value, value.isFinite, value.magnitude < 1e12 else { return "-" }
    let scale = power(decimals)
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    // The 1 in front keeps the noughts behind it.
    let fraction = String(scale + scaled % scale).dropFirst()
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / scale)"
      + (decimals == 0 ? "" : "." + fraction)
  }

  /// A number cut to so many decimals, for other programs.
  static func rounded(_ value: Double?, decimals: Int) -> Double? {
    let scale = Double(power(decimals))
    return value.flatMap { $0.isFinite ? ($0 * scale).rounded() / scale : nil }
  }

  private static func power(_ decimals: Int) -> Int {
    (0..<decimals).reduce(1) { power, _ in power * 10 }
  }

  /// "1 document", "5 documents".
  package static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
