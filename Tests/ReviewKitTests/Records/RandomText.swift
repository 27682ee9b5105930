/// Small texts out of the sort of lines that documents hold, the same for the same seed.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &+ 0x9E37_79B9_7F4A_7C15
  }

  /// SplitMix64, so that the texts are the same on every platform.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A document of up to `lines` lines.
  mutating func document(lines: Int) -> String {
    (0..<Int.random(in: 0...lines, using: &self)).map { _ in line() }.joined()
  }

  /// Bytes of all sorts that are still a text, line ends among them.
  mutating func noise(length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self)).map { _ in pick(Self.scraps) }.joined()
  }

  private mutating func line() -> String {
    let marks = Int.random(in: 0...2, using: &self)
    let head = (0..<marks).map { _ in pick(Self.marks) }.joined()
    let parts = Int.random(in: 0...3, using: &self)
    let body = (0..<parts).map { _ in pick(Self.phrases) }.joined(separator: pick(Self.gaps))
    return head + body + pick(Self.ends) + pick(Self.breaks)
  }

  private mutating func pick(_ list: [String]) -> String {
    list.randomElement(using: &self) ?? ""
  }

  private static let marks = [
    "", "", "", "- ", "• ", "1. ", "2 (i) ", "(ii) ", "(a) ", "> ", ">> - ", "## ", "# ", "**",
    "\t", "    ", "| ",
    "Recommendation 1: ", "R2. ", "Theme: ", "Theme Two: ", "---", "\u{0C}", "\u{F0B7} ", "6", "“",
    "(", "[",
  ]
  private static let phrases = [
    "What did we learn?", "Recommendations", "Key Learning Themes", "Themes", "Contents",
    "Resources", "Good practice",
    "About our children", "Child Q", "Family D", "Serious Case Review Child Q",
    "Multi-Agency Audit: Neglect 2022",
    "Child Q was 6 weeks old and died", "her sibling, Rowan", "Nell Arden, an independent reviewer",
    "54% male",
    "9/24 reviews", "11 out of 27 children", "Of the 8 children 7 were", "(Arden, May 2020)",
    "26th April 2021",
    "the family had moved", "Ask the nurse and the school", "Local Resources:",
    "Small Plates toolkit", "click here",
    "[a link](#)", "https://x.example/?a=b", "Page 3 of 12", "Search...", "Home > Children",
    "neglect", "the", "of",
    "Professional Curiosity: Ask", "Key Practice Points\tKey Resources", "<u>Title</u>",
    "‘quoted’ “words”", "👶🏽",
    "Whoever works with a family keeps an open mind on how it will cope with change and loss",
  ]
  private static let gaps = [" ", " ", ". ", "\t", " | ", " – ", ": ", ""]
  private static let ends = ["", "", "", ".", "?", ":", ";", ",", ")", "**", "\t", " |", "-", "…"]
  private static let breaks = ["\n", "\n", "\n", "\n\n", "\n\n\n\n", "\r\n", "\r", "\n \n", ""]
  private static let scraps = [
    "a", "B", " ", "\n", "\r", "\t", "1", "9", ".", ",", ":", ";", "-", "*", "_", "#", ">", "<",
    "</u>", "<u", "|", "[",
    "](", "]", ")", "(", "\\", "\"", "'", "%", "/", "é", "ß", "“", "’", "•", "–", "\u{F0B7}",
    "\u{A0}", "\u{200B}",
    "\u{FEFF}", "\u{0C}", "\u{0B}", "\u{07}", "\u{1B}[31m", "\u{7F}", "\u{AD}", "👨‍👩‍👧", "日本",
    "e\u{301}", "\u{202E}",
    "Theme:", "Child Q", "Recommendations", "54%", "of", "1. ", "- ",
  ]
}
