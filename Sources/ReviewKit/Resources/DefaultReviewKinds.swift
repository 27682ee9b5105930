/// What the field calls its reviews: the one place where the names are kept.
enum DefaultReviewKinds {
  static let text = #"""
    # Kind: names in the singular; the first name found decides.
    rapid-review: rapid review, rapid case review
    reflective-learning-event: reflective learning event, reflective learning review, learning event, multi agency event, practitioner event
    multi-agency-audit: multi agency quality assurance audit, multi agency audit, multi agency case file audit, multi agency case audit, multi agency deep dive, quality assurance audit, case file audit, thematic audit, joint audit, deep dive audit, dip sample audit
    thematic-analysis: thematic review, thematic analysis, thematic child safeguarding practice review, thematic study, analysis of serious case reviews
    serious-case-review: serious case review
    practice-review: child safeguarding practice review, safeguarding practice review, local safeguarding practice review, child practice review, adult practice review, single unified safeguarding review, lcspr, cspr, safeguarding adult review, safeguarding adults review, domestic homicide review, domestic abuse related death review, case management review, significant case review, practice review
    learning-review: learning review, learning lessons review, lessons learnt review, partnership review, multi agency review, local learning review, critical incident review
    """#
}
