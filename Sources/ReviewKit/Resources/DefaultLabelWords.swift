/// Words by which headings and labels are told from sentences, and subjects from other names: the one
/// place where they are kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultLabelWords {
  static let text = #"""
    # "One.", "Two." only count.
    counts: one, two, three, four, five, six, seven, eight, nine, ten, first, second, third, firstly, secondly, thirdly, finally, lastly, number

    # What a series of subjects may be counted by; exercises, slides and appendices are none.
    counters: group, area, issue, strand, domain, priority, message, aspect, subject, factor, observation, element, pillar, heading

    # What a session has, and no subject: the time it takes, the notes of who leads it.
    sessions: minutes, mins, speaker, presenter, facilitator

    # Words that names of agencies are made of; a label of nothing else names whom, not what.
    agencies: police, constabulary, nhs, health, hospital, hospitals, trust, board, council, school, schools, education, social, care, children's, childrens, adult, adults, service, services, agency, agencies, partner, partners, partnership, housing, probation, ambulance, cafcass, gp, gps, primary, general, practice, midwifery, visiting, visitor, visitors, nursing, local, authority, authorities, multi, single, other, all, national, government, department, college, colleges, nursery, community, foundation, integrated, icb, camhs, university, voluntary, sector, early, years, fire, rescue, youth, justice, public, for

    # What a caption with a number begins with.
    figureCaptions: table, figure, fig, chart, graph, diagram, map, photo, image, picture

    # Words that do not matter when the same label is looked for.
    small: the, of, and, a, an, to, in, for, with, s, on, when, own, theme

    # Verbs of a heading that states or asks something.
    verbs: have, has, had, do, does, did, is, are, was, were, can, could, will, would, should

    # Words that open a question.
    questionWords: what, why, how, who, when, where

    # Headings that stand among topics and are none.
    asides: voices, words, quotes, quotations, remember, reminder, know, table, figure, resources, toolkit, links, appendix, references, glossary, contacts, you, deeper, example, exercise, reviewer, author, version, page, action, actions, writes, rag, ref, status, owner, \#(DefaultRatings.colours)

    # What often stands behind "child" and is no name.
    noNames: safeguarding, protection, practice, sexual, criminal, death, and, was, abuse, health, mental, people, person, persons, exploitation, neglect, deaths, not, who, has, had, first, care, carer, carers, adult, adults, welfare, focused, centred, group, conference, plan, support, services, violence, the

    # What stands in front of a name, in a text in capitals.
    callers: child, baby, family, adult, young, mr, mrs, ms, dr

    # Words that keep a small letter in a title.
    uncapitalised: the, of, and, a, an, to, in, for, with, on, at, by, from, or

    # Short words that are no code of a case.
    noCodes: in, is, of, or, at, to, on, the, and, was, has, had, who, not, for, by, as, it, law, are, can, may, sex, act

    # What stands in front of the number of a row.
    rowLabels: r, rec, recommendation, action, finding, no, ref, learning, point, theme, a, f, l

    # What is on the buttons of a page.
    switches: show, hide, open, close, expand, collapse

    # What opens a sentence more often than a title.
    sentenceOpeners: the, this, we, our, these, it

    # Behind these a heading leaves open what follows: "The Board will".
    modals: will, can, could, should, must

    # What opens a clause that is a title: "What the children said".
    openings: what, why, how, where, who, reasons

    # What opens a sentence that stands alone and is no title.
    leads: of, in, among, amongst, these, they, it, this

    # Words that put recommendations at a distance: "Response to recommendations".
    relating: of, to, against, on, from, about, previous, earlier, past, these, with

    # Words that add nothing to the phrase of a heading.
    fillers: the, our, a, an, of, for, from, this, to, in, on, and, review, case, audit, section, part, panel, box, main, overall, any, other, include, includes, included, including

    # What a theme is called in front of its number.
    themeNames: theme, themes, spotlight, topic

    # What stands in front of "theme": "Key theme".
    themeQualities: key, learning, practice, main, emerging, national, local, priority, overarching, big

    # What counts themes.
    themeNumbers: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, a, b, c, d, e, f, i, ii, iii, iv, v, vi

    # What joins a label to its list.
    including: include, includes, included, including, are, were, is, was
    """#
}
