import Testing

@testable import ReviewKit

/// A cell that is guarded against being taken for a formula gives back its text exactly.
@Suite struct GuardedTextTests {
  private func cell(_ text: String) -> String {
    DelimitedText.csv.text(
      of: Table(columns: [Table.Column("a")], rows: [Table.Row([.text(text)])])
    )
  }

  @Test func textsThatAreGuardedAlikeStayApart() {
    #expect(cell("=already") == "a\r\n'=already\r\n")
    #expect(cell("'=already") == "a\r\n''=already\r\n")
    #expect(cell("'quoted'") == "a\r\n'quoted'\r\n")
  }

  @Test(arguments: 0..<200)
  func oneApostropheTakenOffGivesTheText(seed: Int) {
    var random = RandomText(seed: UInt64(seed))
    let text = String(
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Array("'=+-@a \u{FF1D}").randomElement(using: &random) ?? "a"
      }
    )
    let cell = String(cell(text).dropFirst(2).dropLast())
    let bare = cell.hasPrefix("\"") ? String(cell.dropFirst().dropLast()) : cell
    #expect(DelimitedText.unguarded(bare) == text, "\(cell)")
  }
}
