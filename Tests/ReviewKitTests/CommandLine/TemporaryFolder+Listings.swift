extension TemporaryFolder {
  /// With two documents that have something of each sort that listings list.
  static func withListedDocuments() throws -> TemporaryFolder {
    try TemporaryFolder(documents: [
      "handout.md": """
      review: Robin
      heading: What was learnt
      learning-point neglect! education: Schools saw the signs.
      concern education: A strategy meeting was not held.
      review: Wren
      good-practice neglect information-sharing: Neglect was shared.
      statistic neglect 16/24 reviews: 16 of 24 reviews
      """,
      "brief.md": "question education: Who asks the school?\n",
    ])
  }
}
