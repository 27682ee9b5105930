/// What the field calls its reviews: the one place where the names are kept.
enum DefaultReviewKinds {
  static let text = #"""
    # Kind: names in the singular; the first name found decides.
    rapid-review: rapid review, rapid case review
    reflective-learning-event: reflective learning event, reflective learning review, learning event, multi agency event, practitioner event
    multi-agency-audit: multi agency quality assurance audit, multi agency audit, multi agency case file audit, multi agency case audit, multi agency deep dive, multi agency themed audit, multi agency thematic audit, quality assurance audit, case file audit, thematic audit, themed audit, joint audit, joint case audit, partnership audit, deep dive audit, deep dive, dip sample audit
    thematic-analysis: thematic review, thematic analysis, thematic child safeguarding practice review, thematic study, thematic safeguarding adult review, thematic safeguarding adults review, analysis of serious case reviews
    other: safeguarding adult review, safeguarding adults review, sar, dhr, domestic homicide review, domestic abuse related death review, case management review, individual management review, offensive weapons homicide review, mental health homicide review, drug related death review, child death review, appreciative inquiry, serious incident review
    serious-case-review: serious case review
    practice-review: child safeguarding practice review, safeguarding practice review, local safeguarding practice review, child practice review, adult practice review, single unified safeguarding review, susr, lcspr, cspr, practice review
    learning-review: learning review, learning lessons review, lessons learned review, lessons learnt review, partnership review, multi agency review, local learning review, critical incident review, significant case review, initial case review
    unnamed: case review, local review
    """#
}
