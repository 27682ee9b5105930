/// The headings of the field and what each says of the text under it: the one place where they are kept.
enum DefaultHeadings {
  static let text = #"""
    # Headings and the role each gives to the text under it.
    #
    # Tried from top to bottom; the first line with a phrase that stands in the heading decides.
    # A phrase counts as whole words, whatever their case. `=phrase` must be the whole heading, apart from numbers,
    # "the", "our", "of the review" and the like.

    # Text that is no learning
    apparatus: =contents, table of contents, contents page, on this page, in this briefing, in this issue, list of abbreviations, =abbreviations, =glossary, glossary of terms
    apparatus: session aims, aims of the session, aims of the course, aims and objectives, =aims, learning outcomes of, =objectives, course aims
    apparatus: =downloads, contact us, =contact, =contacts, contact details, concerned about a child, worried about a child, report a concern, referral information, =share this, cookies, privacy notice, =search, related pages, latest news, follow us, =feedback, version control, document control, =copyright, =distribution list

    # Lists of themes
    themes: practice themes, spotlight themes, emerging themes, themes identified are, themes identified were, themes identified, =themes, =key themes, =the themes, =main themes, themes from the review, themes of the review, emergent themes, key themes identified, themes covered

    # Questions
    questions: questions for reflection, discussion points, points to discuss, reflective questions, questions to consider, questions for discussion, discussion questions, questions to ask, questions for your team, questions for teams, questions for practitioners, questions for practice, questions for managers, points for reflection, points for discussion, points to reflect, for reflection, for discussion, reflection and discussion, =questions, =reflection, =discussion, reflect on, reflect with your, reflect as a, ask yourself, talk about in your team, team discussion, supervision questions, questions to think about, consider in your team, questions to reflect

    # Recommendations
    recommendations: recommendation, recommendations, what the review recommends, what we recommend, what does the review recommend, review recommends

    # What was good
    goodPractice: points for learning from good practice
    learning: good practice points for learning, practice points for learning
    goodPractice: good practice, best practice identified, effective practice, positive practice, practice strengths, strengths, worked well, working well, works well, work well, went well, gone well, going well, do it well, did well, what we did well, doing well, notable practice, strong practice, positives, practice was strong, practice was good, positive findings, what was done well, examples of practice that helped, what helped

    # What was not
    concerns: what are we worried about, worried about, areas for development, areas of development, areas for improvement, areas to improve, areas for learning and improvement, areas of concern, concerns, what could have been better, could be better, could have gone better, could be improved, even better if, what did not go well, not go well, didn't go well, didn't go so well, not go so well, did not work well, what went wrong, gaps, missed opportunities, barriers, weaknesses, where practice fell short, challenges identified, what needs to improve, what needs improving, shortfalls, issues identified, practice issues

    # What to do
    actions: what should we do differently, what do we need to do differently, do differently, what needs to happen, what needs to change, what to do now, what you can do, what can you do, what you need to do, what we need to do, what should you do, what do i need to do, what do we need to do, what is happening now, what happens next, what happens now, what has happened since, what has changed, what has been done, what have we done, what are we doing, what we are doing, what are you doing, what will we do, what next, next steps, actions taken, action taken, action plan, actions, =action, action points, developments since, improvements made, progress since, progress to date, changes made, changes since, implications for practice, what this means for practice, what this means for your practice, what does this mean, how you can help, use this briefing, use this brief, using this briefing, putting learning into practice, call to action, steps to take, =do, take away

    # What is at stake in the case
    riskFactors: risk factors, vulnerability factors, vulnerabilities, risk and vulnerability factors, risks and vulnerabilities, adverse childhood experiences, adversity, aces, indicators of risk, known risks, areas of risk, what made, vulnerable to, practitioners see, factors of concern, stressors, predisposing factors

    # Where to find more
    resources: resources, further information, more information, further reading, useful links, useful information, useful documents, =links, helpful links, key links, related links, find out more, tools and guidance, guidance and tools, guidance and resources, where to find out more, where to get help, read more, also read, =references, =bibliography, =publications, =guidance, policies and procedures, relevant policies, local policy, procedures and guidance, training available, training and resources, support available, key documents, key reading, to learn more

    # What was learned
    learning: what did we learn, what we learned, what we learnt, what have we learned, what have we learnt, what did the review find, what the review found, what we found, what did we find, what was found, what does this tell us, what this tells us, key learning, learning points, key points, key messages, lessons learned, lessons learnt, lessons, learning from, learning for improved practice, learning for practice, learning identified, learning themes, practice learning, the learning, learning and themes, system learning, headline findings, key findings, findings, =finding, =learning point, =key point, =practice point, =learning, practice points, key practice points, key practice messages, practice messages, practice tips, practice pointers, top tips, analysis of practice, analysis and learning, emphasis on, =emphasis, what you need to know, what practitioners need to know, take home messages, messages for practice, main messages, =conclusion, =conclusions, summary of learning, summary of findings, areas of learning, areas for learning, opportunities for learning, opportunity for learning

    # Figures
    statistics: timeline of, figures at a glance, data, the figures, statistics, in numbers, key figures, demographics, about our children, about the children, the cohort, characteristics of the children, tables of figures

    # What happened, and to whom
    context: =context, case context, context of the review, background, what happened, =introduction, case summary, summary of the case, summary of events, case overview, =case, =summary, overview, =incident, =event, significant incident, circumstances, who is, who are, who was, who were, why this, why are we, reasons why, reasons for, story of, family composition, family background, family history, about the family, about the child, =family, =child, =children, the subject of the review, =subject, case history, brief summary, chronology, timeline, key events, key episodes, narrative, =story, =facts, reason for the review, why was the review, why this review, why we did, purpose of, scope of, methodology, =method, how the review was, how we did, what we did, what did we do, the review process, terms of reference, process of the review, period under review, parallel processes, family involvement, family engagement in the review, contribution of the family, involvement of the family, views of the family, views of family, voice of the family, views of the parents, what the family said, legal context, history of involvement, agency involvement, involvement of agencies, about this review, about this briefing, about this document, about the audit, about the review, executive summary, safeguarding definition, national framework
    """#
}
