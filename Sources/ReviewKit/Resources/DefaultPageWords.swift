/// Words of page furniture: the one place where they are kept.
enum DefaultPageWords {
  static let text = #"""
    # What stands with a number at the edge of a page or box: "Page 3", "Slide 12".
    pages: page, pg, slide, box, panel, minute

    # A number in words above the heading of a box.
    numbers: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve

    # What stands above a list of contents.
    contents: contents, table of contents, contents page, list of contents, in this issue, in this edition, in this briefing, in this newsletter, in this bulletin, in this report, on this page, page contents, inside, inside this issue, what's inside, index, jump to, jump to section

    # What says how a page may be used, and in which state it is.
    markings: official, restricted, confidential, unclassified, embargoed, protect, draft, redacted
    besideMarkings: sensitive, not, protectively, marked, for, publication, publish, version, v, final, strictly, private, and, copy, controlled, document
    """#
}
