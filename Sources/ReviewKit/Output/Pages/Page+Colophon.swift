extension Page {
  /// How a page came to be, so that it can be made again: by which version, with which codebook and
  /// documents, and for which selection.
  package static func colophon(
    of origin: DataPackage.Origin,
    codebook: Codebook,
    documents: Int
  ) -> [Block] {
    let selection =
      origin.selection.isEmpty ? "everything" : origin.selection.joined(separator: " ")
    return [
      .paragraph(
        Words(
          "Compiled by \(Program.generator) from published learning. Statements, names and figures are "
            + "those of the sources; headings and what is marked as ours are not. Read the source "
            + "before you rely on a statement."
        )
      ),
      .paragraph(
        Words(
          "Selection: \(selection). Read: \(NumberText.counted(documents, "document")), SHA-256 "
            + "\(origin.corpusHash). Codebook: \(codebook.name), version \(codebook.version), SHA-256 "
            + "\(origin.codebookHash)."
        )
      ),
    ]
  }
}
