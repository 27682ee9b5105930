extension DefaultCodebook {
  /// How professionals ask, weigh and challenge, and what they know.
  static let judgement = #"""
    theme: professional-curiosity
    label: Professional curiosity
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Asking, looking and checking rather than taking things at face value: curiosity, respectful uncertainty, triangulation, thinking the unthinkable.
    phrases: curiosity, curious, inquisitive*, respectful uncertainty, safe uncertainty, sceptic*, face value
    phrases: unquestioning*, dig* deeper, look* beyond, behind the behaviour, lies behind, open questions, unthinkable
    phrases: open mind*, self report*, relian* on parent*, overrelian* on parent*, cross check*, corroborat*
    phrases: triangulat*, verif*, check* out, wider picture, bigger picture, joining the dots, join the dots
    phrases: ask* further, did not ask, didnt ask, ask direct*, ask what
    phrases: ask the question, changing explanation*, plausible explanation*, explanation* ... question*
    phrases: accept* ... account*, account* ... accepted, taken on trust, look* closer, look* closely, look* again
    phrases: look* behind, fresh pair of eyes, unannounced, gut feeling*, something ... not right, did not add up
    phrases: does not add up, sought to understand, explor* why, understand why, reasons behind, behind the presenting
    phrases: ask* ... questions, ask* why, accept* ... explanation*, explanation* ... accept*
    phrases: explanation* ... different, beneath ... surface, below ... surface, the surface
    phrases: without question, failed to question, not ... question*, lack of enquiry, relian* ... on what
    phrases: mother* ... account, father* ... account, parent* ... account*, account* given by, account* of ... injur*
    phrases: unexplained injur*, explained ... differently, explanations, unease, uneasy, second pair of eyes
    phrases: look* more closely, closer look, never explor*, enquiring, nosy, see where ... sle*
    phrases: took|take|taken|taking the account|explanation*|story, not add up, second|next question
    phrases: too readily|easily accept*, accept* too readily|easily, no one|nobody|never ask* why|how|whether|more|further
    phrases: ask* further|more|again, ask to be shown|see, settle for being told, at its|their best, need to find out
    phrases: keep* you on the doorstep, not|never|nobody|no one follow* up what, never|not looked behind
    phrases: not ask ... further
    phrases: ask|asking to see
    phrases: would ... accept it, ask of each
    phrases: relied on|upon ... words|account, changed account, account has|had changed
    phrases: wonder* why|what
    phrases: not fully|further|ever|adequately|properly explored
    headings: curios*, asking questions
    hints: ask*|question*|enquir*|wonder*|probe*, explor*|checked|check|checks
    hints: explanation*|account*|story|stories|excuse*, check*|explor*|tested|question*|differ*|changed|changing|contradict*|inconsist*|accept*|believ*
    not: explanation* ... corroborated, not in question, taking into account, take into account, taken into account
    not: parent* ... into account
    not: asked what had happened, asked what was wrong

    theme: professional-challenge
    label: Professional challenge
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Challenge between professionals and agencies, disagreement, escalation and its procedures. Challenge as mere difficulty ("a challenging time", "the challenges of the job") is not meant.
    phrases: professional challenge*, little challenge, no challenge, unchallenged, agenc* ... challenge, escalation
    phrases: escalations, escalate, escalating ... concerns to, differences of opinion, difference of opinion
    phrases: differing views, professional difference*, professional perspectives, resolution polic*
    phrases: resolution procedure*, resolution protocol*, professional resolution*, whistleblow*, whistle blow*
    phrases: speaking up, hold* each other to account, deference to, question* ... decision*, challenged, dissent*
    phrases: disagree*, speak up, raising concerns, raise* concerns about ... practice, raise* concerns with
    phrases: concerns ... not heard, concerns ... dismissed, concerns ... taken seriously, hierarch*, dispute*
    phrases: resolving professional, escalated, stuck case*, peer challenge, critical friend*, to challenge
    phrases: of challenge, and challenge, challenge and, not challenge, didnt challenge, each other ... challenge
    phrases: challenge each other, challenge one another, constructive* challenge*, respectful* challenge*
    phrases: robust* challenge*, appropriate* challenge*, effective* challenge*, healthy challenge
    phrases: challeng* ... decision*, challeng* ... agenc*, challeng* ... professional*, challeng* ... colleague*
    phrases: challeng* ... view*, challenge practice, in challenging, challenge when, challenge where, challenge if
    phrases: challenge is, view* challenge
    phrases: deferred|defer|deferring|defers to, opposite|different|differing|opposing|conflicting opinion*|views
    phrases: take|taken|took|taking it|this|things|matters|concerns further, could|can go|have gone further
    phrases: unhappy|dissatisfied with|that ... decision*|outcome*|referral|response
    phrases: question*|questioning the ... opinion*|decision*|view*, opinion* between|among agencies|professionals|services
    phrases: outvoted, not agree with ... decision*, how to be heard, say so in writing, agree to differ
    phrases: overrul*, least influence, differences between agencies|professionals
    phrases: referral ... turned down|rejected|not accepted
    phrases: not agree, resolution pathway*|route*, raise|raised|raising doubt|doubts|a|them concern|with|again
    phrases: case to be looked at again, speak out, say so, stand|stands by staff, doubts ... raise
    phrases: unsure how to raise, second opinion ... asked
    phrases: stand up to, unhappy about, question* ... each other|colleague*|senior
    phrases: raise* it again, take* ... higher|further, push* back, unresolved
    headings: challenge, escalat*, dont agree, resolving differences
    headings: raising|settling|resolving a|an|the disagreement*|difference*, having your say, saying no
    hints: disagree*|disput*|object*|query|queried, decision*|outcome*|threshold*|escalat*
    hints: concern*|worr*|view*, fear*|afraid|confidence ... complain*|complaint*|career|wrong|reprisal*|speak
    not: times|time of challenge, triag* ... escalation, challenge of, escalation of risk*, escalation of violence, escalation of ... behaviour*, escalation in
    not: risk* ... escalat*, escalation of harm, challenge domestic, challenge substance, through challenge
    not: disagreement* between ... parents, disagreement* ... family, parental disagreement*, legal challenge*
    not: behaviour ... escalat*, violence ... escalat*, needs ... escalat*, situation ... escalat*, abuse ... escalat*
    not: incidents ... escalat*, challenged ... behaviour, felt challenged, parental dispute*, family dispute*
    not: challenges of, challenge and opportunit*, to challenge ... behaviour, to challenge stereotyp*
    not: to challenge ... stigma, to challenge ... racism, challenge and difficult*, to challenge ... perpetrator*
    not: a challenge, dispute* ... contact, custody dispute*

    theme: critical-thinking
    label: Critical thinking
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: How professionals reason: analysis and weighing of evidence, assumptions, bias, false reassurance, optimism, fixed thinking, reflection and judgement.
    phrases: critical think*, professional judgement*, hypothes*, over optimis*, overoptimis*, overly optimis*, optimism
    phrases: overestimat*, over estimat*, over reliance, overreliance, false reassur*, falsely reassur*, false assuranc*
    phrases: gave ... reassurance, diagnostic overshadow*, overshadowed, fixed view*, fixed think*, mindset, mind set
    phrases: tunnel vision, group think, stereotyp*, preconception*, preconceived, prejudice*, diagnostic label*
    phrases: assumption*, normalis* ... concerns, normalisation, minimis* ... concerns, concerns ... minimised
    phrases: risk* ... minimised, desensitis*, collusion, colluding, reflective practice, reflective space
    phrases: space to reflect, time to reflect, fact and opinion, fact* from opinion, so what question
    phrases: descriptive rather, put down to, attributed to, explained away, dismissed, discounted, downplay*
    phrases: played down, own choice*, lifestyle choice*, false comfort, false sense of security, sustain* change
    phrases: change* ... sustain*, sustained improvement*, evidence of change, meaningful change, is not evidence
    phrases: what is the evidence, weight given, presenting problem*, presenting need*, through the lens
    phrases: beyond reasonable doubt, standard of proof, affluen*, too positive, overly positive, jump* to conclusion*
    phrases: too quickly, benefit of the doubt, assume, assumes, assuming, bias*, critically
    phrases: analytical, analys* ... information, reassured, credib*, weigh* up, superficial*, does not mean
    phrases: weigh ... evidence, think again, reflective think*, reflective discussion*, reflective approach
    phrases: critical reflection, reflect* on practice, no longer relevant, optimistic, over positive
    phrases: took|take|taken|taking hold, first|initial|early view|impression*|explanation|judgement* of|that|was|were|took
    phrases: first|initial impression*, hoped|hope|hoping that things|it|she|he|they, mistook|mistaken|mistaking ... for
    phrases: not the same as ... change, coloured everything|how|what, too much faith|weight|trust|reliance
    phrases: little|no|without|lack* reasoning|analysis|reflection, making|risky choices, as a choice, sympathy for|is|was
    phrases: what else might|could, told us little about, all was well, thought no longer|not to matter
    phrases: given|gave too much weight, appearance* of|were, not revisit*|reconsider*|rethought, evidence to the contrary
    phrases: not|never test* out|whether, good|better enough ... believed
    phrases: friendly|polite|pleasant|clean and apologetic|clean|doing
    phrases: adultif*
    phrases: seen|regarded|taken|read|accepted|viewed as normal|typical|presents|progress|change|proof|evidence|the|just
    phrases: look|looked|looks like progress|improvement|change, a label|labels, prove ... wrong
    phrases: somebody|someone new|else ... notice|see, accepted because, took the place of, rested on what
    phrases: what she|he|they|mother|parents reported|said about herself|himself|themselves, taken for granted
    phrases: dealt with as, typical year|teenage*|boy|girl
    phrases: taught to trust, was|were assumed
    phrases: lack|no|little|without|weak|more|depth|quality|of|good|clear analysis
    phrases: analysis ... risk|information|impact|need*
    phrases: explained|put|attributed|ascribed ... by|down|to ... condition|impairment|disability|diagnosis|illness
    phrases: other|alternative explanation*|causes|possibilities|reasons
    phrases: without checking|testing|asking|questioning
    phrases: tested against, fact|facts|opinion or|and|from opinion|fact|hearsay, blind spot*
    phrases: changed|change our|their|your|her|his|its mind*, underestimat*, fixated, fixed on
    phrases: focused on ... rather, instead of asking, labelled, label* as|of, second guess
    phrases: what else could|might, rule of optimism, not the same as, accepted as ... change|true|fact
    headings: reflecting on practice, reflect on practice, analysis, decision making, judgement, thinking, evidence
    headings: not the harm, beyond the label|diagnosis|condition, behind the label|diagnosis, seeing clearly
    headings: first impressions, hides|hide harm
    headings: drift
    headings: sympathy, looking again, labels, assumptions, the rule of
    hints: assum*|presum*|suppos*|impression*|seemed|appeared, evidence|proof|fact|facts|tested|test|checked|weigh*|reassess*
    hints: drift, plan|plans|case|cases|weigh*|review*
    not: overreliance on parent*, over reliance on parent*, data analysis, thematic analysis, analysis of ... reviews
    not: this analysis, trend analysis, analysis of the audit, analysis of ... responses, our analysis
    not: analysis ... framework, critically ill, critically injured, assumed responsib*, assume responsib*
    not: background analysis, analysis of
    """#
}
