import Testing

@testable import ReviewKit

@Suite struct OpenDocumentTests {
  private func lines(_ body: String, styles: String = "") throws -> [String] {
    let content = """
      <?xml version="1.0"?><office:document-content><office:automatic-styles>\(styles)
      </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body>
      </office:document-content>
      """
    let archive = Archive.bytes([
      ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content),
    ])
    #expect(FileFormat(of: archive) == .odt)
    let text = try OpenDocument.text(of: archive)
    return String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func headingsParagraphsAndTheirCharactersAreRead() throws {
    #expect(
      try lines(
        """
        <text:h text:outline-level="2">Key learning</text:h>
        <text:p>Ask&#8217;s<text:s text:c="2"/>“who”<text:tab/>&amp; <text:span>where</text:span>.</text:p>
        <text:p/>
        """
      ) == ["## Key learning", "Ask’s “who” & where."]
    )
  }

  @Test func theHeadOfATableIsARow() throws {
    #expect(
      try lines(
        """
        <table:table><table:table-header-rows><table:table-row>
        <table:table-cell><text:p>Point</text:p></table:table-cell>
        <table:table-cell><text:p>Where to look</text:p></table:table-cell>
        </table:table-row></table:table-header-rows><table:table-row>
        <table:table-cell><text:p>Ask who</text:p><text:p>lives there</text:p></table:table-cell>
        <table:table-cell><text:p>Toolkit</text:p></table:table-cell>
        </table:table-row></table:table>
        """
      ) == ["| Point | Where to look |", "| --- | --- |", "| Ask who lives there | Toolkit |"]
    )
  }

  @Test func numberedListsKeepTheirNumbers() throws {
    let styles = """
      <text:list-style style:name="L1">
      <text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3"/>
      </text:list-style>
      """
    let item = "<text:list-item><text:p>Act</text:p></text:list-item>"
    #expect(
      try lines(
        """
        <text:list text:style-name="L1">\(item)\(item)</text:list><text:p>Between</text:p>
        <text:list text:style-name="L1" text:continue-numbering="true">\(item)</text:list>
        """,
        styles: styles
      ) == ["3. Act", "4. Act", "Between", "5. Act"]
    )
  }

  @Test func whatIsSetInIsAQuotationAndBoldStaysBold() throws {
    let styles = """
      <style:style style:name="P1" style:parent-style-name="Quotations"/>
      <style:style style:name="Quotations"/>
      <style:style style:name="P2"><style:text-properties fo:font-weight="bold"/></style:style>
      """
    #expect(
      try lines(
        """
        <text:p text:style-name="P1">Always ask.</text:p><text:p text:style-name="P2">Learning</text:p>
        """,
        styles: styles
      ) == ["> Always ask.", "**Learning**"]
    )
  }

  @Test func remarksOfEditorsAreNoTextAndNotesStandAtTheEnd() throws {
    let read = try lines(
      """
      <text:tracked-changes><text:p>Struck out</text:p></text:tracked-changes>
      <text:p>The review<office:annotation><text:p>Check</text:p></office:annotation> found<text:note>\
      <text:note-citation>1</text:note-citation><text:note-body><text:p>See the annex.</text:p>\
      </text:note-body></text:note> gaps.</text:p>
      """
    )
    #expect(read == ["The review found gaps.", "## Notes", "See the annex."])
  }

  @Test func aFileThatBreaksOffOrHasAPasswordSaysSo() throws {
    let whole = Archive.bytes([("content.xml", "<office:text/>")])
    #expect(throws: ConversionFault.truncated(format: "an OpenDocument text")) {
      try OpenDocument.text(of: Array(whole.dropLast(30)))
    }
    #expect(throws: ConversionFault.damaged(format: "an OpenDocument text", detail: "")) {
      try OpenDocument.text(of: Archive.bytes([("styles.xml", "")]))
    }
    #expect(throws: ConversionFault.encrypted) {
      try OpenDocument.text(
        of: Archive.bytes([("META-INF/manifest.xml", "<manifest:encryption-data/>")])
      )
    }
  }

  @Test func anyBytesGiveAnAnswerAndNoCrash() throws {
    let whole = Archive.bytes([("content.xml", "<text:p>Ask</text:p></text:p><text:list>")])
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0xFF
      _ = try? OpenDocument.text(of: bytes)
      _ = try? OpenDocument.text(of: Array(whole[..<place]))
    }
  }

  /// Packed by zlib: bytes as they are, a code of its own for the block, and repetitions.
  @Test(arguments: [
    ([0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63], "abc"),
    ([0x4B, 0x4C, 0x4A, 0x4E, 0x49, 0x4D, 0xCB, 0x48, 0x84, 0x50, 0x00], "abcdefhabcdefh"),
    ([0x03, 0x00], ""),
  ])
  func deflatedBytesAreUnpacked(packed: [UInt8], expected: String) {
    let bytes = Inflate.bytes(of: packed[...], atMost: 100)
    #expect(bytes == Array(expected.utf8))
    #expect(expected.isEmpty || Inflate.bytes(of: packed[...], atMost: 2) == nil)
    #expect(Inflate.bytes(of: packed.dropLast(), atMost: 100) == nil)
  }

  @Test func aBlockWithACodeOfItsOwnIsUnpacked() {
    let packed: [UInt8] = [
      0x05, 0xC1, 0x01, 0x01, 0x00, 0x00, 0x08, 0x83, 0xB0, 0xAC, 0x20, 0xEF, 0x5F, 0xC1, 0x0D,
      0x0B, 0x63, 0xD7, 0xCE, 0xB0, 0x30, 0x76, 0xED, 0x0C, 0x0B, 0x63, 0xD7, 0xCE, 0xB0, 0x30,
      0x76, 0xED, 0x0C, 0x0B, 0x63, 0xD7, 0xCE, 0xB0, 0x30, 0x76, 0xED, 0x0C, 0x0B, 0x63, 0xF7,
    ]
    let expected = (0..<100).map { (place: Int) -> UInt8 in
      UInt8(97 + (place * place * place + place / 3) % 5)
    }
    #expect(Inflate.bytes(of: packed[...], atMost: expected.count) == expected)
    #expect(Inflate.bytes(of: packed[...], atMost: expected.count - 1) == nil)
    for place in packed.indices {
      var damaged = packed
      damaged[place] ^= 0x55
      _ = Inflate.bytes(of: damaged[...], atMost: 1000)
    }
  }
}

/// An archive whose files are not packed.
enum Archive {
  static func bytes(_ files: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let (name, text) = (Array(file.name.utf8), Array(file.text.utf8))
      let sizes = number(0, 4) + number(text.count, 4) + number(text.count, 4)
      let head = number(20, 2) + number(0, 8) + sizes + number(name.count, 2) + number(0, 2)
      directory += [0x50, 0x4B, 1, 2] + number(20, 2) + head + number(0, 10)
      directory += number(bytes.count, 4) + name
      bytes += [0x50, 0x4B, 3, 4] + head + name + text
    }
    let end = number(0, 4) + number(files.count, 2) + number(files.count, 2)
    return bytes + directory + [0x50, 0x4B, 5, 6] + end + number(directory.count, 4)
      + number(bytes.count, 4) + number(0, 2)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
