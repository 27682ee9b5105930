/// When a review was done.
extension ReviewReader {
  /// The date in the title, made more exact by a statement about how the review was done; else the
  /// day on which the text says that it ended, else that of the document.
  func date(
    _ found: ReviewFinder.Found,
    _ title: [Token],
    _ statements: [Told],
    isOnly: Bool
  ) -> String? {
    if let year = found.year { return year }
    let candidates = datesNearTitle(found) + datesOfEvents(statements)
    guard let stated = PrintedDate.first(in: title)?.iso ?? dateUnderTitle(found) else {
      return end(of: found, statements) ?? (isOnly ? dateOfPaper : nil) ?? candidates.first
    }
    // A day in the title may be part of something else ("under 25 November 2024"); what tells of
    // the event decides.
    let ofMonth = candidates.first {
      $0.hasPrefix(stated.prefix(7)) && $0.utf8.count == 10 && stated.utf8.count >= 7
    }
    return ofMonth
      ?? candidates.first { $0.hasPrefix(stated) && $0.utf8.count > stated.utf8.count } ?? stated
  }

  /// The dates in short lines right under the title.
  private func datesNearTitle(_ found: ReviewFinder.Found) -> [String] {
    outline.entries[found.entries].prefix(4).flatMap { entry -> [String] in
      guard entry.block.passage != found.title else { return [] }
      let tokens = tokens(of: entry)
      guard tokens.count <= 14, entry.use != .text || tokens.count < 5 else { return [] }
      return PrintedDate.all(in: tokens).map(\.iso)
    }
  }

  /// The dates in statements about how the review was done.
  private func datesOfEvents(_ statements: [Told]) -> [String] {
    statements.flatMap { told -> [String] in
      guard told.kind == .context || told.kind == .learningPoint else { return [] }
      let dates = PrintedDate.all(in: told.tokens)
      guard !dates.isEmpty,
        told.statement.cues.holds(.contexts) || Self.tellsOfEvent(told.tokens)
      else { return [] }
      return dates.map(\.iso)
    }
  }

  /// "Rapid review, May 2024": the kind and the date in one of the first lines under the title.
  private func dateUnderTitle(_ found: ReviewFinder.Found) -> String? {
    outline.entries[found.entries].dropFirst().prefix(2).lazy.compactMap { entry -> String? in
      let tokens = tokens(of: entry)
      guard tokens.count <= 16, let kind = ReviewKinds.standard.place(in: tokens),
        kind.kind == found.kind, kind.place.lowerBound <= 2
      else { return nil }
      return PrintedDate.first(in: tokens)?.iso ?? Self.year(in: tokens)
    }.first
  }

  /// "(Nina Hart, 2024)": a year set apart by a comma or a bracket, and no part of a number.
  private static func year(in tokens: [Token]) -> String? {
    zip(tokens, tokens.dropFirst()).first { before, token in
      [",", "("].contains(before.text) && token.text.utf8.count == 4
        && 1990...2060 ~= token.integer ?? 0
    }?.1.text.description
  }

  /// The date of the document; that of a plan says when the plan was made.
  private var dateOfPaper: String? {
    let isPlan = metadata.frontPage.titleTokens.contains { ["plan", "tracker"].contains($0.text) }
    return isPlan ? nil : metadata.date
  }

  /// When the review ended, by the lines of its form or by a statement about it.
  private func end(of found: ReviewFinder.Found, _ statements: [Told]) -> String? {
    let finder = ReviewDate(bytes: bytes)
    let isAudit = found.kind == .multiAgencyAudit
    if let date = statements.lazy.compactMap({ finder.end(in: $0.tokens) }).first { return date }
    for entry in outline.entries[found.entries].prefix(30) {
      let tokens = tokens(of: entry)
      if let date = finder.end(in: tokens) ?? (isAudit ? finder.audit(in: tokens) : nil) {
        return date
      }
    }
    return nil
  }

  /// "The partnership held a review on 26th April 2021", "The audit of 10th December 2024".
  private static func tellsOfEvent(_ tokens: [Token]) -> Bool {
    tokens.contains { doings.contains($0.text) } && tokens.contains { events.contains($0.text) }
  }

  private static let doings = Lexicon.reviews["eventVerbs"]
  private static let events = Lexicon.reviews["events"]
}
