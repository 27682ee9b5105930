import ReviewKit

extension Command {
  static let recurring = Command(
    name: "recurring",
    operands: "[FILE …]",
    summary: "what keeps being said: the points that several sources make",
    details: """
      Brings together records of different sources that say the same, those first that most sources
      say, each wording with its place. Compared are learning points, recommendations, actions,
      concerns, good practice and questions, or the kinds that --kind names. Good practice is never
      put together with anything else. What only says how a review was made, or where it can be read,
      is no point.

      Wordings have to share most of their words; or themes and most of what their words mean, by a
      list of words and phrases of the field that say the same, but for good practice and kinds that
      set the scene. Some of what is put together for its meaning only is near and not the same, and
      many points that are made in quite different words stay apart: themes counts what is said of a
      subject in whatever words.
      """,
    options: Option.reading + Option.filters
      + Option.listing(of: RecurringRow.self),
    examples: [
      "review-cli recurring",
      "review-cli recurring --kind learning-point --format csv -o recurring.csv",
      "review-cli recurring --theme voice-of-the-child",
    ],
    run: { session throws(CommandError) in
      let isChosen = session.arguments.has("kind")
      let command = try ListingCommand(
        session,
        kinds: isChosen ? [] : Recurrence.standardKinds,
        inLibrary: { catalogue, library, _, codebook in
          RecurringRow.rows(of: catalogue, in: library, codebook: codebook)
        }
      )
      Recurrence.beginReadingSynonyms()
      return try command.run()
    }
  )
}
