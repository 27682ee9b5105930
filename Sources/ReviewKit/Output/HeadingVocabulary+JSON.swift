extension HeadingVocabulary {
  /// The vocabulary for other programs, phrases in the order in which they are tried.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object(.block) { json in
      json.member("schemaVersion", Program.schemaVersion)
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
    json.endLine()
    return json.bytes
  }
}
