extension HeadingVocabulary {
  /// The vocabulary for other programs, phrases in the order in which they are tried.
  package var json: [UInt8] {
    JSONWriter.document { json in
      json.member("generator", Program.generator)
      json.member("headings", runs, .block) { json, run in
        json.object { json in
          json.member("role", run.role.rawValue)
          json.member("recordKind", run.role.recordKind?.rawValue)
          json.member("phrases", run.phrases)
        }
      }
      json.member("not", excludedPhrases)
    }
  }
}
