import Testing

@testable import ReviewKit

@Suite struct ThemeHeadingTests {
  private func label(_ heading: String) -> String? {
    let tokens = tokens(heading)
    return ThemeHeading.label(in: tokens).map { words(tokens[$0]) }
  }

  @Test(arguments: [
    ("Theme: Neglect", "neglect"), ("THEME: NEGLECT", "neglect"), ("Theme One: Debt", "debt"),
    ("Theme 2 – Joint working", "joint working"), ("Theme 3 Joint working", "joint working"),
    ("Theme A: Joint working", "joint working"), ("Theme iv: Joint working", "joint working"),
    ("Theme – Joint working:", "joint working"), ("Theme: Joint working.", "joint working"),
    ("Key theme 1: Debt", "debt"), ("Learning theme: Debt", "debt"),
    ("Emerging Theme Two: Debt", "debt"),
    ("Themes for Learning: Start again", "start again"), ("Themes for learning Debt", "debt"),
    ("Theme: Weighing evidence 'It all seemed fine' for the twins", "weighing evidence"),
    ("Theme: “Was not brought”", "\" was not brought \""),
    ("Theme: Children's wishes", "children's wishes"),
  ])
  func theLabelBeginsBehindTheWordAndNumber(heading: String, expected: String) {
    #expect(label(heading) == expected)
  }

  @Test(arguments: [
    "Themes", "Theme", "Theme:", "Theme 3", "Key Learning Themes", "The themes of the review",
    "Themes identified are:", "Thematic review", "Theme park visits", "Neglect", "",
    "A theme is debt",
    "Spotlight Themes", "Themes for Learning:",
  ])
  func aHeadingThatNamesNoThemeHasNoLabel(heading: String) {
    #expect(label(heading) == nil)
  }
}
