extension DocumentFile {
  /// Hashes by which a document is known again, even under another name: the one that its front
  /// matter records, and that of its content.
  ///
  /// The content of a text is what is behind its front matter, whatever its encoding and line ends;
  /// that of any other file its bytes.
  package func fingerprints(atMost limit: Int) throws(ReadingError) -> [String] {
    let ending = FilePath(name).pathExtension
    let bytes = try bytes(atMost: max(limit, DocumentConverter.inputLimit))
    guard FileFormat(of: bytes) == .text, !HTMLReader.extensions.contains(ending) else {
      return [SHA256.hexadecimal(of: bytes)]
    }
    let source = try SourceText(name: name, fileBytes: bytes)
    guard !HTMLReader.isPage(source.bytes) else { return [SHA256.hexadecimal(of: bytes)] }
    let opening = DocumentOpening(of: source)
    var content = CorpusText.body(of: source, from: opening.bodyStart)[...]
    content = content.drop(while: \.isBlank)
    while content.last?.isBlank == true { content = content.dropLast() }
    return (opening.frontMatter[CorpusText.hashKey].map { [$0] } ?? [])
      + [SHA256.hexadecimal(of: Array(content))]
  }
}
