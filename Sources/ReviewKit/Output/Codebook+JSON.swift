extension Codebook {
  /// The codebook for other programs, themes in their order, phrases as they are written.
  package var json: [UInt8] {
    JSONWriter.document { json in
      json.member("generator", Program.generator)
      json.member("name", name)
      json.member("version", version)
      json.member("themes", themes, .block) { json, theme in
        json.object { theme.write(to: &$0) }
      }
    }
  }
}

extension Theme {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("id", id)
    json.member("label", label)
    json.member("group", group)
    json.member("panel", panelThemes)
    json.member("definition", definition)
    json.member("phrases", phrases.map(\.text))
    json.member("headings", headingPhrases.map(\.text))
    json.member("hints", hints.map { $0.map(\.text).joined(separator: ", ") })
    json.member("not", exclusions.map(\.text))
  }
}
