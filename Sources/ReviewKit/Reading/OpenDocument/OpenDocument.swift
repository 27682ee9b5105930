/// Reads an OpenDocument text: its content is an archive's XML, which becomes a page for the reader
/// of web pages.
///
/// No other program is needed, and pandoc loses the heads of tables and what is set in.
enum OpenDocument {
  static let converter = "review-cli"

  /// Bytes of XML; a document of a thousand pages has a tenth of it.
  private static let limit = 64 << 20

  static func text(of bytes: [UInt8]) throws(ConversionFault) -> ConvertedText {
    let format = FileFormat.odt.name
    guard let archive = ZipArchive(bytes) else { throw .truncated(format: format) }
    let manifest = archive.file("META-INF/manifest.xml", atMost: limit) ?? []
    if manifest.firstRange(of: Array("encryption-data".utf8)) != nil { throw .encrypted }
    guard let content = archive.file("content.xml", atMost: limit) else {
      throw .damaged(format: format, detail: "")
    }
    var styles = OpenDocumentStyles()
    styles.add(archive.file("styles.xml", atMost: limit) ?? [])
    styles.add(content)
    var text = HTMLReader.text(of: OpenDocumentPage.bytes(of: content, styles: styles))
    text.converter = converter
    return text
  }
}
