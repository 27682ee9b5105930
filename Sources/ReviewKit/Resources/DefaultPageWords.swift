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

    # What opens a letter, and whom it greets.
    greetings: dear, hi, hello, hiya, greetings
    greeted: all, colleague, colleagues, everyone, everybody, team, teams, reader, readers, friend, friends, partner, partners, member, members

    # What closes a letter; marks do not count.
    closings: kind regards, kindest regards, best regards, warm regards, warmest regards, with kind regards, with best regards, regards, best wishes, with best wishes, with all best wishes, warm wishes, with warm wishes, with thanks, with many thanks, many thanks, with thanks and best wishes, yours sincerely, yours faithfully, yours truly, yours, until next time, stay safe

    # Grades of an audit or a plan, and those of them that are colours: a list of what they mean is a key.
    colours: \#(DefaultRatings.colours), blue, purple, grey, yellow, white
    grades: outstanding, excellent, good, satisfactory, adequate, inadequate, requires, improvement, unsatisfactory, met, fully, partially, partly, not

    # What says how a page may be used, and in which state it is.
    markings: official, restricted, confidential, unclassified, embargoed, protect, draft, redacted
    besideMarkings: sensitive, not, protectively, marked, for, publication, publish, version, v, final, strictly, private, and, copy, controlled, document

    # What pages of the web, mails and viewers of documents print around a text, as lines of their own; figures and marks do not count.
    screen: view this email in your browser, view this email online, view in browser, view in your browser, view online, view web version, email not displaying correctly, trouble viewing this email, having trouble viewing this email, forward to a friend, skip to content, skip to main content, skip navigation, skip to navigation, skip this video, skip the navigation, toggle contrast, toggle navigation, toggle menu, toggle search, high contrast, text size, download presentation, download document, download now, uploaded on, upload others, uploads others, posted by, embed size px, citation preview, presentation transcript, play fullscreen, loading in seconds, loading, please wait, top banner, website banner, page banner, advertisement, advertisements, similar documents, similar presentations, related documents, related presentations, welcome message from author, share this document, share this presentation, show more, show less, read aloud, listen to this page, accessibility statement, a-z directory, quick exit, exit site, leave this site, leave site, exit this page, hide this page, javascript is disabled, enable javascript, register now to continue reading, already have an account sign in here, sign in to continue, powered by tri x, you are here, back to previous page, email address, enter your email, your email address, follow us on twitter, follow us on facebook, like us on facebook, all rights reserved, opens in a new window, opens in new tab

    # Of such, what counts beside one of these lines alone, as it may be a heading elsewhere.
    besideScreen: view, views, others, upload, uploads, download, downloads, category, categories, document, documents, share, shares, like, likes, comment, comments, transcript, home, menu, search, close, back, next, previous, print, tags, post, published, login, log in, register, author, report, embed, slides, text
    """#
}
