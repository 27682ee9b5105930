/// Words of page furniture: the one place where they are kept.
enum DefaultPageWords {
  static let text = #"""
    # What stands with a number at the edge of a page or box: "Page 3", "Slide 12".
    pages: page, pg, slide, box, panel, minute

    # A number in words above the heading of a box.
    numbers: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve

    # What stands above a list of contents.
    contents: contents, table of contents, contents page, list of contents, in this issue, in this edition, in this briefing, in this newsletter, in this bulletin, in this report, on this page, page contents, inside, inside this issue, what's inside, index, jump to, jump to section

    # What stands above the words that a speaker says to a slide.
    notes: notes, speaker notes, speakers notes, speaker's notes, presenter notes, presenter's notes, presenters notes, trainer notes, trainer's notes, trainers notes, facilitator notes, facilitator's notes, notes for presenter, notes for presenters, notes for the presenter, notes for trainers, notes for the trainer, notes for facilitators, notes for the facilitator, notes to presenter, notes page, slide notes

    # What says how a page may be used, and in which state it is.
    markings: official, restricted, confidential, unclassified, embargoed, protect, draft, redacted
    besideMarkings: sensitive, not, protectively, marked, for, publication, publish, version, v, final, strictly, private, and, copy, controlled, document
    """#
}
