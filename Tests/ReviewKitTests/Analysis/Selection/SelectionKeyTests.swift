import Testing

@testable import ReviewKit

/// Names as they are compared, however they are typed.
@Suite struct SelectionKeyTests {
  @Test(arguments: [
    ("Child QK", "child-qk"), ("  Child   QK. ", "child-qk"), ("", ""), ("…", ""),
    ("Child O'Neill", "child-oneill"), ("Child O’Neill", "child-oneill"),
    ("Baby Zoë", "baby-zoe"), ("A *b* c_d `e`", "a-b-c-d-e"), ("16/24", "16-24"),
  ])
  func lettersAndDigitsCount(name: String, key: String) {
    #expect(Selection.key(name) == key)
  }

  /// Texts of ASCII alone take another way.
  @Test func everyCharacterOfASCIICountsAsAmongOthers() {
    for value in UInt8(1)..<0x80 {
      let text = "a\(Unicode.Scalar(value))b"
      #expect(Selection.key(text + " é") == Selection.key(text) + "-e", "\(value)")
    }
  }
}
