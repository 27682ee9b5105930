/// Words by which statements, and what stands around them, are told: the one place where they are
/// kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultStatementWords {
  static let text = #"""
    # Words of a heading under which recommendations stand among other things.
    mixing: learning, finding, findings, conclusion, conclusions, lessons, analysis, summary, discussion

    # What goes on with the sentence above: "This should include …".
    pronouns: this, these, it, they, such

    # Days of the week, as a diary begins with them.
    days: monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun

    # What a caption of a picture begins with.
    pictures: picture, pictured, photo, photograph, image, illustration, caption, cartoon

    # What stands in front of a colon and a remark on a table or a paper.
    asides: source, sources, base, abbreviations, distribution, circulation, glossary, key

    # What a caption with a number begins with.
    captions: table, figure, fig, chart, graph, diagram, map, box, photo, image

    # What stands in front of somebody's words.
    telling: said, told, says, wrote, commented, explained, reflected, recalled, put

    # What a sentence recommends by.
    recommending: should, must, ought, recommended, recommends

    # What a sentence that only announces recommendations is made of.
    announcing: following, below, these, make, makes, made, accept, agreed, out, four, two, three, five, six, seven, eight, nine, ten, number, are, has, have, developed, series, set

    # Recommendations of another review: "previous recommendations".
    earlier: previous, earlier, past, former, last

    # Heads of the columns of a table of things to read or use.
    titleColumns: title, name, resource, resources, document, course, event, what, topic, subject, link, training, tool, policy, date, when, where, organisation, service

    # What stands in front of "resources" in a label: "Local resources".
    resourceLabels: local, national, regional, useful, other, key, further, additional, online

    # What alone makes no title of its own.
    lightTitles: training, act, form, assessment, guide, strategy, guidance, briefing

    # What a title goes on with over the end of a line.
    titleBridges: training, video, videos, and, for, on, scoresheet, to

    # Words that cannot end a statement, so that more must follow.
    dangling: the, a, an, of, and, or, to, with, in, for, by, at, from, on, their, his, her, its, our, that, which, who, was, were, is, are, be, not, &

    # Words by which a sentence takes up the one before.
    goingOn: this, these, it, they, that, those, such, he, she, his, her, their, however, but, and, so, therefore, as, instead, also

    # What stands in front of a noun, so that the word behind is no verb.
    determiners: the, a, an, their, its, each, every, all, this, who, what, how, one

    # Of whom a sentence tells that gives no task.
    persons: he, she, they, his, her, their, we, our

    # What a task set in the passive goes on with.
    passive: is, are, be, being, been, not, as

    # What tells of the past and gives no task.
    pastVerbs: was, were, had, did, went, took, told, said, asked, lived, came, gave, rang, wrote, sent, saw, left, began, found, felt, kept, met, made, got, knew, thought, brought, spoke, grew, became, broke, fell, lost

    # What shows a statement to be in the present.
    presentVerbs: is, are, can, cannot, may, do, does, need, needs, takes

    # What stands in front of a number or an address at the foot of a page.
    contacts: tel, telephone, email, e-mail, textphone

    # Who finds something, and how that is said.
    finders: review, reviews, reviewer, reviewers, audit, audits, auditors, panel, analysis
    finds: found, finds, identified, highlighted, concluded, showed, shows

    # What a sentence counts that only announces a list, and what may stand behind it.
    announcedParts: findings, themes, points, questions, recommendations, lessons, messages, areas, headings, sections, issues, actions, steps, priorities, grades, strands, tips, things
    announcedRests: are, were, is, was, have, has, been, made, make, below, here, identified, found, agreed, set, out, given, listed, follow, follows, from, of, for, in, to, the, this, review, audit, panel, learning, practice, consider, think, about, reflect, on, discuss, take, away, remember, emerged, stood, by, that, and, your, team, as

    # What a plan holds, and how far it has got.
    planned: action, actions, recommendation, recommendations, task, tasks, milestone, milestones
    progressStates: complete, completed, done, closed, outstanding, overdue, started, \#(DefaultRatings.colours), track, delayed, signed, implemented

    # What one reads or watches, as a link has it.
    readings: report, reports, review, reviews, summary, newsletter, newsletters, bulletin, presentation, slides, document, documents, paper, papers, article, link, links, recording, manual, plan, section, here, below, poster, directory

    # Words of a life, with which the story of a child or an adult begins.
    lives: died, lived, born, aged, old, killed, admitted

    # Words for one person, as a story has them and what is said of practice has not.
    storyPersons: he, she, him, his, her, mother, father, mum, dad, stepfather, stepmother, grandmother, grandfather, partner, boyfriend, brother, sister, baby, we, our
    """#
}
