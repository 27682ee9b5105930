/// The codebook that the program ships with, as `review-cli codebook` prints it.
///
/// It stands here and nowhere else; a raw string literal, as a resource file would tie the binary to
/// the folder it was built in.
public enum DefaultCodebook {
  public static let text = #"""
    # The default themes, and the wording that leads to each. Change it freely: every line can be read and corrected.
    #
    # Matching: whole words; capitals make no difference; apostrophes are dropped (child's = childs);
    # hyphens, dashes, slashes and blanks part words (multi-agency = multi agency); & is the word "and".
    #   word*     the word and whatever goes on from it (assess* = assess, assessed, assessment ...)
    #   a|b       either word (mother|father* own = mother own, father* own)
    #   a ... b   up to four other words between a and b
    # phrases count anywhere. headings count, besides, in the name of a declared theme or in a section heading.
    # hints are weak: a theme needs two different ones of one line, at most 20 words apart, where none of its phrases
    #   matches; words joined by | are one hint.
    # not: where one matches, the phrases of this theme that overlap it are void.
    # panel: the key practice theme of the Child Safeguarding Practice Review Panel (annual report 2023 to 2024).

    codebook: Themes of safeguarding reviews
    version: 1

    # ---------------------------------------------------------------- How professionals work

    theme: voice-of-the-child
    label: Voice of the child
    group: How professionals work
    definition: Seeing, hearing and understanding the child: voice, wishes, lived experience, daily life, the child's own account and ways of telling, each child as a person, the child kept in focus. The voice of the adult at risk whom a review is about counts too; that of parents or practitioners does not.
    phrases: voice* of ... child*, childs voice*, childrens voice*, voice* of ... young people
    phrases: voice* of ... young person, young persons voice*, voice of ... baby, babys voice, voice of ... adult
    phrases: adults voice, voice of the person, persons voice, voice* heard, capture* ... voice, lived experience*
    phrases: daily lived, day in the life, day to day life, daily lives, childs world, childs eyes, eyes of ... child*
    phrases: childs experience*, childrens experience*, experience* of the child*, childs perspective*
    phrases: perspective* of the child*, point of view of ... child*, thoughts and feelings, childs view*
    phrases: childrens view*, views of ... child*, young persons view*, views of ... young people
    phrases: views of ... young person, gather* ... views, express* their views, child* ... be heard, children heard
    phrases: was not heard, right to be heard, hear* from ... child*, listen* to ... child*, listen* to ... young people
    phrases: child* ... listened to, seen alone, spoke* to ... alone, see ... child alone, see ... young person alone
    phrases: child* ... not seen, not spoken to, focus on the child*, focus on ... needs of the child*, child focus*
    phrases: child centred*, child* ... at the centre, centre* on the child*, sight of the child*, invisible child*
    phrases: hidden child*, behaviour ... communicat*, child* ... trying to communicate, child* ... trying to tell
    phrases: non verbal cues, direct work, relationship with the child*, trusted adult*, engage with children
    phrases: engage* with ... young people, childs rights, childrens rights, rights of the child*, childs feelings
    phrases: childrens feelings, babys experience*, lose sight of ... child*, lost sight of ... child*
    phrases: losing sight of ... child*, lose sight of ... needs, how ... child* felt, asked ... how ... felt
    phrases: seen ... on ... own, see ... on their own, saw ... alone, see ... alone, seen separately, asked alone
    phrases: own words, direct quotes, childs account*, what ... child* ... said, child* ... disclos*
    phrases: disclosure* by ... child*, retract*, children ... tell, children ... told, told ... teacher, ask* the child
    phrases: ask* the children, ask* children, listen* to me, not believed, communicat* with ... child*
    phrases: child* ... communicat*, way* of communicating, without speech, each child*, every child ... separate*
    phrases: individual child*, children as individuals, children as a group, sibling group, child* ... overlooked
    phrases: child* ... invisible, unseen child*, child* ... hidden, overshadow* ... child*, adult focus*, parent focus*
    phrases: needs of the adults, needs of the parent*, focus* on ... adults, what it is like, what it was like
    phrases: imagine ... child*, what matters to, her voice, his voice, her views, his views, observ* ... child*
    phrases: observ* ... bab*, childs behaviour, childs presentation, advoca* ... child*, child* ... participat*
    phrases: participation of ... child*, young people ... participat*, child* ... involved in decision*
    phrases: chance to speak, opportunit* to talk, opportunit* to speak, ready to talk, hear* ... child
    phrases: speak* ... child*, talk* ... child*, spoke* ... child*, talk* ... young people, adult issues
    phrases: young peoples voice*, not been spoken to, told an adult, tried to tell, treated as one, from another child
    phrases: young person ... disclos*, child* ... voice, own account, wishes, tell ... story, disclos* to ... teacher
    phrases: disclos* to ... school, disclos* to ... adult, disclos* to ... friend, life ... like, mattered to
    phrases: was|is|be|been like for, what|how ... day|weekend|life|home|school ... like
    phrases: what ... child*|he|she|they|boy*|girl*|young people|pupil*|tenant* wanted
    phrases: children in the house|home|household, little|nothing of|about the child*|toddler*|boy*|girl*|baby|infant
    phrases: ask* me, told someone|somebody|adults|people
    phrases: told several|two|three|four|many|other|trusted adults|people|professionals|staff
    phrases: spoke|speak|speaks|speaking for her|him|them, childs|childrens behalf, trying to say|tell|show|communicate
    phrases: nobody|no one ... looking at him|her|them|me, nobody|no one saw|seen|knew|noticed the child*
    phrases: was|were|been|be alone with her|him|them|the child*, nobody|no one asked me|him|her|them
    phrases: asked|ask him|her|them why|how|what, one sibling from another, separate section for each|every, daily life
    phrases: words to tell, seen and heard, needs of ... lost, cannot|not yet talk|speak, way to speak up
    phrases: experience* of ... babies|infants|toddlers|siblings, spend|spent|spending time with the child*|children
    phrases: down on the floor, unheard, name* the child*, child* ... point of view, left without a voice
    phrases: grown ups talk|talked|speak, never been alone with, for her|his|their own sake
    headings: working with a child, working with children, working with the child*, hearing the child*, listening to
    headings: children said, children tell us, seeing the child*, understanding the child*, child in focus
    headings: talking with children, talking to children, hearing a child, one child at a time, not seen, childs voice
    headings: children first, child first
    headings: hear* ... baby|babies|infant*, children in the house|home|family, adults speak* for, seen and heard
    hints: i|me|my|im|id|ive, conversation*|asked|ask|talk|talked|listen*|tell|told|heard
    hints: listen*|heard, seen|visible|sight|unseen
    hints: child*|boy*|girl*|pupil*|teenager* ... said|told|asked|wanted|felt|feel|wants|thought|describe*, wish*|feeling*|worr*|fear*|frightened|scared|behaviour|words|alone|own
    hints: conversation*|talk|talked|talking|spoken|spoke ... with|to, child*|boy*|girl*|pupil*|teenager*|without|alone|own
    not: voice* of ... father*, voice* of ... mother*, voice* of ... mum, voice* of ... parent*, voice* of ... carer*
    not: voice* of ... practitioner*, voice* of ... professional*, voice* of ... staff
    not: identity and ... lived experience*, people with lived experience, experts with lived experience
    not: lived experience* of ... parents, lived experience* of ... practitioner*, child* when they move*
    not: dad ... voice ... heard, father* ... voice ... heard, mother* ... voice ... heard, parent* ... voice ... heard
    not: children told the police, ask* childrens services, parents voice, speak* ... childrens services
    not: spoke* ... childrens services, talk* about ... child*, speak* ... childrens social, voice* of ... partner*
    not: wishes of ... parent*, parents wishes, mothers wishes, wishes to, who wishes, anyone wishes
    not: child* ... parent* voice, speak* ... first language, best wishes, observ* ... interaction
    not: voice* of ... father*|mother*|parent*|mum|dad|carer*|practitioner*|partner*|professional*|staff ... heard
    not: father*|mother*|parent*|mum|dad|carer*|practitioner* was|were not heard

    theme: parental-history
    label: Parents' history and vulnerabilities
    group: How professionals work
    panel: whole-family-approach
    definition: What parents and carers bring with them (own childhood, losses and trauma, earlier children, vulnerabilities), and whether professionals knew and weighed it.
    phrases: family history, family histories, history and vulnerabilit*, vulnerabilit* of ... parent*
    phrases: vulnerable parent*, vulnerable mother*, parental background*, parents ... background*
    phrases: background* of ... parent*, own childhood, parents own experience*, parents past, parental adversity
    phrases: experience* of being parented, abused as a child, intergenerational, inter generational
    phrases: generational cycle*, cycle of abuse, parent* with ... learning difficult*, parent* with ... learning disab*
    phrases: parent* with learning, parental learning, young parent*, teenage parent*, parent* ... care leaver*
    phrases: parent* ... care experience*, mother ... care experience*, mother ... care leaver, parental criminal*
    phrases: own upbringing, parents upbringing, parent* ... as a child, difficult childhood*, abused as child*
    phrases: themselves been, mother* ... own experience*, grew up, brought up in, own experiences of childhood
    phrases: left home at, own parents, mother* ... history, father* ... history, parent* ... history
    phrases: parent* ... histories, history of ... mother, history of ... father, history of ... parent*
    phrases: earlier children, previous children, older child* ... care, older child* ... removed, children removed
    phrases: child* ... taken into care, children ... adopted, previous pregnanc*, repeat removal*
    phrases: care experienced parent*, care experienced mother*, parent* ... in care, mother ... in care
    phrases: mother* ... learning disab*, mother* ... learning difficult*, parent* ... traum*, mother* ... traum*
    phrases: father* ... traum*, parental needs, multiple vulnerabilities, mother* ... vulnerab*, parent* ... vulnerab*
    phrases: history of violence, parent* ... childhood*, mother* ... childhood*, father* ... childhood*
    phrases: mother* ... as a child, father* ... as a child, teenage mother*, experience* of ... care
    phrases: parent* ... early life, mother* ... early life, father* ... early life, parent* ... own needs, adults own
    phrases: adult* ... own experience*, difficulties in childhood, difficulties as a child*
    phrases: much|part|most|all of her|his|their childhood, her|his|their own childhood*, still a teenager, start in life
    phrases: mother*|father*|parent*|mum*|dad* ... upbringing
    phrases: first|older|elder|earlier|previous child* ... removed|adopted|care
    phrases: mother*|father*|mums|dads first|older|elder|previous child*, lost ... child* to adoption|care
    phrases: child* to adoption, mother*|father*|parent*|mum|dad ... foster homes|children|care, used to be in care
    phrases: in care herself|himself|themselves
    phrases: difficult|troubled|unhappy|hard|disrupted start|childhood|childhoods|upbringing*
    phrases: parents earlier|early lives|life, made to leave home, leave|left home at
    phrases: mother*|father*|parent* earlier|previous|past breakdown|illness|difficult*
    phrases: mother*|father*|parent*|mum|dad ... in the care of, own experience of being in care, had been a child in care
    phrases: earlier|early lives ... loss|traum*|abuse|harm
    phrases: teenage|young|adolescent father|mum|dad|mums|dads|fathers|mothers
    headings: own history, family background, history of parents, understanding parents, past
    hints: mother*|father*|parent*|mum*|dad*, leaver*|vulnerab*|upbringing|childhoods
    hints: mother*|father*|parent*|mum*|dad* own|past|earlier|previous, care|file*|records|history|experience*|loss|losses|traum*
    not: history of ... abuse of, parent* ... early childhood, experience* of ... care leaver*

    theme: whole-family
    label: Whole family
    group: How professionals work
    panel: whole-family-approach
    definition: Engaging and assessing the whole family: siblings, grandparents, wider family, household, relationships and networks. Fathers and men have a theme of their own.
    phrases: whole family, think family, family as a whole, wider family, extended family, family network*
    phrases: family and friends network*, family group conferenc*, family group decision*, members of the family
    phrases: household composition, family composition, family dynamic*, family system*, family functioning
    phrases: family context, familys context, family structure*, family circumstances, systemic practice
    phrases: systemic approach, genogram*, ecomap*, family tree, significant others, significant adults
    phrases: significant relationships, grandparent*, maternal family, paternal family, caring responsibilities
    phrases: needs of siblings, impact on siblings, each child in the family, networks of support, community network*
    phrases: family strengths, brothers and sisters, family focus*, young carer*, who lives, who is living
    phrases: people in the home, adults in the home, siblings ... seen, siblings ... assess*, assess* ... siblings
    phrases: each sibling, other children in, all family, family meeting*, lifelong links
    phrases: natural network*, family relationship*, impact on ... family, step famil*, blended famil*
    phrases: private arrangement*, the household, members of ... household, household member*, family members who
    phrases: relatives ... care, all the children in, maternal grand*, paternal grand*
    phrases: grandmother|grandfather|aunt|aunts|uncle|uncles|relatives ... asked|spoken|involved|offered|consulted|assess*
    phrases: grandmother|grandfather|grandparents did|provided|gave|doing, needs of his|her|the brother*|sister*|sibling*
    phrases: looked at|saw|see|consider* the household|family together, who is|was|were in the family|home|household|house
    phrases: who else was|is|lived|lives|might, adult*|people in this house|home|household|family, who depends on
    phrases: rest of the family, affected|affects all the rest|everyone, meeting of relatives, within the family
    phrases: parents ... as partners, his|her|their sister|brother ... not asked|spoken, adults who cared for
    phrases: family tree*|meeting|meetings|group, impact|effect on the|each|other|rest sibling*|brother*|sister*
    phrases: included a parent, parents to be invited, one member* illness|needs, family ... worked with separately
    headings: working with the family, working with families, family approach, engaging families, engaging the family
    headings: family involvement, involving families, household, adults in the home, who is who, siblings
    headings: support* parents|carers|families, the household, who lives
    headings: both parents
    hints: grandmother*|grandfather*|grandparent*|aunt*|uncle*|relative*, family|families|household|home|sibling*|brother*|sister*|half
    hints: both parents, sibling*|grandparent*|relatives|assess*|together|household|everyone
    not: members of the family ... contribut*, family members ... contribut*, both parents ... charged
    not: both parents ... arrested, both parents ... convicted, both parents ... died

    theme: fathers-and-men
    label: Fathers and men
    group: How professionals work
    panel: whole-family-approach
    definition: Seeing, engaging and assessing fathers, stepfathers, mothers' partners and other men in a child's life, as a risk or as a strength.
    phrases: fatherhood, stepfather*, step father*, stepdad*, dads, male carer*, male caregiver*, male partner*
    phrases: male figure*, male role model*, adult males, males in the household, significant male*, unknown male*
    phrases: invisible father*, hidden male*, hidden father*, mums partner*, paternal involvement, paternal factors
    phrases: father, mother* ... partner, new partner*, boyfriend*, men, mothers only, mother only, only ... mothers
    phrases: focus* ... on mother*, focus* ... mothers, dad, fathers, mens
    phrases: partner ... moved|move|moving in, partner ... known to stay, wrote|letters|spoke|speaks to mothers|mums
    phrases: who the father is|was, babys|childs|childrens father, man known|posing|who lived, males
    phrases: male carers|adults|visitors|partner, mothers boyfriend*
    phrases: father|fathers ... left out|not invited|not asked|absent, new|unknown man|men|male
    headings: father*, men, males
    headings: both parents
    hints: father*|dad|dads|stepfather*|daddy|man|men|male*|husband*, engag*|invit*|includ*|involv*|ask|asked|asking|spoken|assess*|role|partner*|unseen|invisible|unknown|overlooked|missing|absent|hidden|excluded|ignored|elsewhere
    not: fathers death, their fathers, his fathers, her fathers, childs fathers, childrens fathers, fathers mental
    not: fathers drug, fathers alcohol, fathers criminal, fathers family, older men, young men, the men who
    not: fathers history, mother* ... violent partner, mother* ... partner ... violen*, mother* ... abusive partner
    not: mother* ... partner ... abus*, frightened of her partner, afraid of her partner

    theme: professional-curiosity
    label: Professional curiosity
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Asking, looking and checking rather than taking things at face value: curiosity, respectful uncertainty, triangulation, thinking the unthinkable.
    phrases: curiosity, curious, inquisitive*, respectful uncertainty, safe uncertainty, sceptic*, face value
    phrases: unquestioning*, dig* deeper, look* beyond, behind the behaviour, lies behind, open questions, unthinkable
    phrases: open mind*, self report*, relian* on parent*, overrelian* on parent*, cross check*, corroborat*
    phrases: triangulat*, verif*, check* out, wider picture, bigger picture, joining the dots, join the dots
    phrases: ask* further, never asked, nobody asked, did not ask, didnt ask, ask direct*, ask what
    phrases: ask the question, changing explanation*, plausible explanation*, explanation* ... question*
    phrases: accept* ... account*, account* ... accepted, taken on trust, look* closer, look* closely, look* again
    phrases: look* behind, fresh pair of eyes, unannounced, gut feeling*, something ... not right, did not add up
    phrases: does not add up, sought to understand, explor* why, understand why, reasons behind, behind the presenting
    phrases: ask* ... questions, ask* why, accept* ... explanation*, explanation* ... accept*
    phrases: explanation* ... different, not ... explor*, beneath ... surface, below ... surface, the surface
    phrases: without question, failed to question, not ... question*, lack of enquiry, relian* ... on what
    phrases: mother* ... account, father* ... account, parent* ... account*, account* given by, account* of ... injur*
    phrases: unexplained injur*, explained ... differently, explanations, unease, uneasy, second pair of eyes
    phrases: look* more closely, closer look, never explor*, enquiring, nosy, see where ... sle*
    phrases: took|take|taken|taking the account|explanation*|story, not add up, second|next question
    phrases: too readily|easily accept*, accept* too readily|easily, no one|nobody|never ask* why|how|whether|more|further
    phrases: ask* further|more|again, ask to be shown|see, settle for being told, at its|their best, need to find out
    phrases: keep* you on the doorstep, not|never|nobody|no one follow* up what, never|not looked behind
    phrases: wonder* why|what|whether, not ask ... further
    headings: curios*, asking questions
    hints: ask*|question*|enquir*|wonder*|probe*, explor*|checked|check|checks
    hints: explanation*|account*|story|stories|excuse*, check*|explor*|tested|question*|differ*|changed|changing|contradict*|inconsist*|accept*|believ*
    hints: ask|asks|asked|asking about|who|whether, further|again|home|visits|lives|partner*|why|never|injur*|everyone
    not: explanation* ... corroborated, not in question, taking into account, take into account, taken into account
    not: parent* ... into account

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
    headings: challenge, escalat*, dont agree, resolving differences
    headings: raising|settling|resolving a|an|the disagreement*|difference*, having your say, saying no
    hints: disagree*|disput*|object*|query|queried, decision*|outcome*|threshold*|escalat*
    hints: concern*|worr*|view*, fear*|afraid|confidence ... complain*|complaint*|career|wrong|reprisal*|speak
    not: challenge of, escalation of risk*, escalation of violence, escalation of ... behaviour*, escalation in
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
    phrases: too quickly, benefit of the doubt, assume, assumed, assumes, assuming, bias*, critically, analysis
    phrases: analytical, analys* ... information, reassured, credib*, weigh* up, superficial*, does not mean
    phrases: weigh ... evidence, think again, reflective think*, reflective discussion*, reflective approach
    phrases: critical reflection, reflect* on practice, no longer relevant, optimistic, over positive
    phrases: took|take|taken|taking hold, first|initial|early view|impression*|explanation|judgement* of|that|was|were|took
    phrases: first|initial impression*, hoped|hope|hoping that things|it|she|he|they, mistook|mistaken|mistaking ... for
    phrases: not the same as ... change, coloured everything|how|what, too much faith|weight|trust|reliance
    phrases: little|no|without|lack* reasoning|analysis|reflection, making|risky choices, as a choice, sympathy for|is|was
    phrases: what else might|could, told us little about, judged to be, all was well, thought no longer|not to matter
    phrases: given|gave too much weight, appearance* of|were, not revisit*|reconsider*|rethought, evidence to the contrary
    phrases: not|never test* out|whether, good|better enough ... believed
    phrases: friendly|polite|pleasant|clean and apologetic|clean|doing
    headings: reflecting on practice, reflect on practice, analysis, decision making, judgement, thinking, evidence
    headings: not the harm, beyond the label|diagnosis|condition, behind the label|diagnosis, seeing clearly
    headings: first impressions, hides|hide harm
    headings: drift
    hints: assum*|presum*|suppos*|belie*|impression*|seemed|appeared, evidence|proof|fact|facts|tested|test|checked|weigh*|reassess*
    hints: drift, plan|plans|case|cases|weigh*|review*
    not: overreliance on parent*, over reliance on parent*, data analysis, thematic analysis, analysis of ... reviews
    not: this analysis, trend analysis, analysis of the audit, analysis of ... responses, our analysis
    not: analysis ... framework, critically ill, critically injured, assumed responsib*, assume responsib*

    theme: information-sharing
    label: Information sharing
    group: How professionals work
    definition: Passing information between people and agencies: what was shared, asked for, told, sent on, held back or lost, who knew what, and the law on sharing.
    phrases: intelligence ... shared, data sharing, sharing ... intelligence, transfer* ... information
    phrases: information ... handed over, pass* ... information, missing information, incorrect information
    phrases: inaccurate information, information gap*, gap* in information, information ... available to
    phrases: information from gp, information about ... not known, should be informed, breakdown in communication
    phrases: data protection, gdpr, confidentiality, lawful basis, golden rules, information governance
    phrases: shared care record*, duty of candour, withheld, shar* without consent, who needs to know, did not tell
    phrases: didnt tell, told ... gp, told ... childrens services, tell ... childrens services, not informed
    phrases: inform* the, were informed, was informed, known to ... but, but not known, not known to ... agenc*
    phrases: did not know, didnt know, no knowledge of, could not access, unable to access, access to ... record*
    phrases: read access, who knew what, not sent, send* ... information, copied to, not receive*, did not reach
    phrases: held separately, pieces of, full picture, complete picture, fuller picture, full history, no single agency
    phrases: no one agency, pick* up the phone, contact between, communicat* with ... agenc*
    phrases: communicat* with ... services, communicat* with ... professionals, poor communication, good communication
    phrases: effective communication, clear communication, timely communication, communication ... between
    phrases: kept informed, kept up to date, keep* ... updated, what they knew, public protection notice*
    phrases: concern report*, vulnerable person* report*, operation encompass, discharge summar*, discharge letter*
    phrases: available to court, shar* ... information, information ... shar*, shar* ... with, shared between
    phrases: shared across, been shared, were shared, not shar*, sharing of, shar* ... concern*, concern* ... shared
    phrases: exchang* ... information, information exchange, information held, hold* ... information, held by other
    phrases: pass* ... on, request* ... information, seek* ... information, obtain* ... information
    phrases: information ... lost, information ... not available, information ... transferred, not communicat*
    phrases: communicat* ... agencies, communicat* ... professionals, communicat* ... services, liais*, not told
    phrases: never told, without ... told, one told, nobody told, not ... aware, unaware, notify, notified
    phrases: notification*, whole picture, ppn*, spoke* to each other, talk* to each other, spoke* to one another
    phrases: talk* to one another, telephoned, known only to, permission to share, routinely shared, are shared
    phrases: is shared, be shared, was shared, minutes ... shared, shared directly, be told, regular contact
    phrases: known to ... not to, not known to other*, joined up ... information, communicat* ... other agenc*
    phrases: reports ... shared, known by, access to ... information
    phrases: piece|pieces|part|parts of the jigsaw|picture|puzzle, held|holds|hold ... piece|pieces|part of the
    phrases: never|not|did|failed reach*|reached the|them|her|gp|school, wrong surgery|address|practice|team|inbox|mailbox
    phrases: allowed|able|entitled|free to tell|share|pass, not asked for, asked for information|records|reports
    phrases: not see|read|open|access the|its|their|each ... record*|system|notes|assessment*|plan|history
    phrases: record*|papers|notes|history|file ... follow|followed|arrive*|requested|travel*, not sent on, sent on to
    phrases: heard of it|this|them from, knew something that, held by different|other|separate|several
    phrases: knowing of|about the ... history, not|never speak|talk|spoke|talked to each|one other|another
    phrases: rang|phoned|emailed the ... team|school|gp|nurse|surgery|worker, told only of
    phrases: travel* with them|him|her|the child*, what ... knew was not, one|another agency knew
    phrases: did not know what other*|the, without knowing|seeing of|the ... history|plan|record*
    phrases: told the gp|school|nursery|police
    phrases: all the information, information ... moved|moves|reached|reaches|travelled|stayed, how information
    phrases: shared|share what each, know|knew|knowing whom|who to ring|contact|tell|ask
    phrases: holds|held records|information|intelligence, share|shared|sharing a|the|their worry|worries|concern|concerns
    phrases: never|not hear|heard back|what, join|joined this|it|these|them up, not be read by, whole record
    phrases: learned|learnt of ... from the, heard nothing, feedback to|for referrers
    phrases: rang|ring|rings the clinic|unit|hospital|ward, not be seen by|from ... other, had not been passed
    headings: information, communication between
    headings: who knew|knows, bring* ... concerns together, what we knew|know, telling each other
    hints: inform*|intelligence|knowledge, shar*|pass*|send*|sent|told|tell*|rang|phoned|emailed|notif*|copied|know*|knew|known|aware|letter*|email*|report*|record*|message*|lost|missing|separate*|different|picture*|whole|agenc*|gp|police|hospital
    hints: picture*|whole, know*|knew|known|shar*|pass*|sent|told|tell*
    hints: consent|permission, shar*|pass*|send*|sent|told|tell
    hints: gp|gps|school*|nursery|nurseries|hospital*|police|pharmac*|surgery, tell one|each, tell|rang|phoned|emailed|notif*|passed it|them
    not: shared with us by the family, shared understanding, learning ... shared, report ... shared with
    not: findings ... shared, shared accommodation, views were shared, not known to ... services, report ... sent to
    not: not know how, serious incident notif*, share* your learning, share* the learning, share this page
    not: liaison psychiatr*, liaison service*, family liaison, liaison nurse*, communicat* ... famil*
    not: communicat* with parents, child* ... unaware, notification* of ... serious, incident notification*
    not: not ... aware ... policy, not ... aware ... procedure, not ... aware ... toolkit, shared ... with the review*
    not: shared house*, sharing a bed, bed sharing, share* responsib*, shared plan*, shared care with, share a home
    not: share a room, share a bed, shared a bed, share* learning, share* good practice, shared care arrangement*

    theme: recording
    label: Recording
    group: How professionals work
    definition: Records and record systems: keeping, accuracy, flags, chronologies, minutes, plans written down. Audio and video recordings are not meant.
    phrases: recording, records, case note*, case management system*, it system*, chronolog*
    phrases: timeline of significant events, minutes of ... meeting*, minutes from, minutes ... not, minute taking
    phrases: body map*, paperwork, recorded, rationale for decision*, notes, logged, record, details ... missing
    phrases: mandatory field*, coding, minuted, exact words, verbatim, handheld, recordkeeping, flag, flags
    phrases: flagged, written down, write down, writing down, documented, documentation
    phrases: documenting, case file*, entries, dates and times, case summar*, jargon
    phrases: cannot|could not|never be|been found in|on, no note|entry|entries|trace|mention|record of, left blank
    phrases: not stated|noted|named in|at|on, rationale for|behind, form ... not ... accepted, did not appear in any|the
    phrases: file ... no|not|missing|empty, hidden note, paper trail
    headings: record*, minutes
    headings: template*, write* up, written up, wrote down
    hints: date*|name|names|detail*|rationale|reason|reasons, missing|blank|incomplete|absent|unclear|inaccura*|accura*|write|wrote|written
    hints: record*|file*|note|notes|entry|entries|log*|chronolog*, system*|form|forms|template*|missing|blank|incomplete|absent|unclear|inaccura*|accura*|copied|scanned|filed|stored
    hints: wrote|written|write up|down, file|notes|system|day|date*|reasons|words
    not: recording their views, audio recording*, video recording*, call recording*, recording of the webinar
    not: webinar recording, watch the recording, criminal record*, track record*, reviewed the records
    not: examined the records, recorded crime, recorded a verdict, recorded webinar*, recorded session*, pre recorded
    not: coroner recorded, recorded offence*, well documented, provided ... chronolog*, submitted ... chronolog*
    not: reviewer* ... records, combined chronolog*, offence ... recorded, crime ... recorded, to be recorded before
    not: birth record*

    theme: multi-agency-working
    label: Multi-agency working
    group: How professionals work
    definition: Agencies and professions working together: meetings and conferences, strategy discussions, core groups, joint visits, roles, shared plans and decisions, and the partnership itself.
    phrases: multi agency, multiagency, multi disciplinary, multidisciplinary, multi professional, inter agency
    phrases: interagency, inter professional, partnership working, partnership approach, work* closely
    phrases: work* well together, collaborat*, coordinat*, co ordinat*, work* in isolation, link* up with, team around
    phrases: strategy meeting*, strategy discussion*, core group*, case conference*, protection conference*
    phrases: review conference*, icpc, planning meeting*, network meeting*, child in need meeting*, review meeting*
    phrases: safeguarding meeting*, risk management meeting*, lead professional*, lead agency, lead practitioner*
    phrases: single point of contact, collective responsibility, collective oversight, shared understanding
    phrases: shared plan, shared decision*, across agencies, between agencies, between organisations
    phrases: between professionals, within and between, other professionals, other practitioners
    phrases: all practitioners involved, all partners, different agencies, multiple agencies, agencies work*
    phrases: range of ... services, childrens and adult* services, speak directly with, in partnership with, ird
    phrases: every agency, all agencies, different professionals, different services, several agencies
    phrases: number of agencies, many professionals, in the lead, lead clinician, another agency, another service
    phrases: separate plans, each other, without a meeting, no meeting, discharge meeting*, reconven*, meeting* ... held
    phrases: not invited, quora*, trained together, interface between, gap between, relationships with ... agenc*
    phrases: relationships with partner*, clarity about who, wraparound, wrap around, partnership responsib*
    phrases: no one ... lead, no ... single agency, who ... lead*, held ... risk, hold* the risk, join* up, silo*, mdt*
    phrases: irds, work* together, met together, meet together, com* together, came together, bring* ... together
    phrases: brought ... together, relationships between, agencies ... involved, services ... involved
    phrases: professionals ... involved, partner organisation*, agencies and, meeting* ... attended
    phrases: attend* ... meeting*, invit* ... meeting*, call* a meeting, professional* meeting*, clos* meeting*
    phrases: role* and responsibilit*, clarity ... role*, others roles, role clarity, professional* network*
    phrases: everyone* responsibilit*, conven*, key partners, local agencies, relevant agencies, regular contact between
    phrases: good communication, relationships with ... setting*, relationships with ... school*
    phrases: relationships with ... service*, training ... together, no ... one professional, no single professional
    phrases: no one agency, between health and, health and social care, joint*, visit* ... together
    phrases: referral discussion*
    phrases: alongside each other, one|nobody in charge, hold|sight of the whole, met|meet without
    phrases: each specialist|service|agency saw|worked|looked, one|single health plan
    phrases: spoke|speak|spoken|talked|talking to one another, around|round a|the|one table
    phrases: came|come to ... meetings, then met, worked|working|work separately|apart|alone
    phrases: no one|nobody|not knew|know who was|is leading, one|single plan, own plan*
    phrases: on the same day ... agencies|services, each agency|service|team ... own
    headings: partnership*, agencies, meetings
    headings: whose job|role|responsibility|business, in charge, who holds|leads|does, pulling together, shared work*
    headings: side by side, key worker*, partner agenc*
    hints: agenc*|professional*|practitioner*, lead|leads|coordinat*|mapp*|marac*|meet*|conference*|together|joint*|jointly
    hints: attend*|invit*|present, meet*|met|conference*|plan|plans|planning
    hints: lead|leads|led|coordinat*|chair*, meet*|met|conference*|one|single|named
    hints: meet*|met|conference*, police|housing|fire|ambulance|gp|gps|nurse*|consultant*|midwi*|visitor*|together|jointly
    hints: plan|plans|planned, team*|partner*|police|gp|nurse*|midwi*
    hints: marac*|mapp*|panel*|mash|hub, team*|partner*|together|joint*|shared
    hints: together|jointly, different|separate*|several|police|health|housing|education|social|midwi*|nurse*
    not: multi agency guidance, multi agency audit, between professionals and famil*, between professionals and parents
    not: parents work* together, family group conference*, parents ... each other, siblings ... each other
    not: parental responsib*, attend* ... meeting* with the review, famil* ... work* together
    not: work* together with parents, conference room, annual conference*
    not: all agencies|partners should|must|to|adopt|are

    theme: assessment
    label: Assessment
    group: How professionals work
    definition: The quality, breadth and timing of assessments of need, risk and parenting, capacity to change included. Naming an assessment in passing counts.
    phrases: capacity to change, capability to change, ability to change, capacity to parent, capacity to protect
    phrases: ability to protect, ability to ... care for, protective factors, risk and protective, strengths and risks
    phrases: child protection enquir*, evaluat* ... risk, analysis of risk, identification of risk, risk identification
    phrases: risk* ... not recognised, risk* ... not ... considered, signs of safety, impact on parenting
    phrases: graded care profile, gcp2, gcp, holistic*, parenting capacity, recognis* ... risk*, risk* ... recognised
    phrases: understand* ... risk*, understood ... risk*, wider determinants, assess*, reassess*, comprehensive picture
    phrases: not considered, did not consider, parental capacity, quality of analysis, identif* ... risk factor*
    phrases: looked|weighed|considered ... afresh, risk ... afresh|weighed, picture of need*, risk checklist*|tool*|matrix
    phrases: tool ... across all agencies, tools for judging|measuring|weighing, unborn ... protocol|procedure|pathway
    headings: assess*, understanding vulnerability, vulnerability and risk, identifying risk, recognising risk
    headings: risk management
    headings: pre birth planning|assessment*, planning before birth, timeliness of
    hints: capacity|parenting, consider*|weigh*|judg*|analys*|evaluat*|view|views|conclu*|reasons
    not: self assessment*, assessment centre*, assessment and support team, assessment team*, assessment service*
    not: assessment and intervention team, assessment unit*, strategic needs assessment*, impact assessment*
    not: teacher assessed, needs assessment for, adhd assessment*, autis* ... assessment*, wait* for ... assessment*
    not: waiting ... assessment*, assessment order*, assessor*, parenting capacity and, and parenting capacity

    theme: cumulative-risk
    label: Cumulative risk and patterns
    group: How professionals work
    definition: Seeing harm over time: patterns, repeat incidents, accumulating concern. Also its opposite: responding incident by incident, or starting again.
    phrases: cumulative*, accumulat*, compounding, compounded, fresh start, clean slate, incident by incident
    phrases: single incident*, one off, individual incidents, episodic, in isolation, single issue*
    phrases: multiple ... presentations, frequent attend*, over time, long term view, escalating concern*
    phrases: escalating risk*, increasing risk*, escalation of risk*, build* up a picture, jigsaw, piec* together
    phrases: past and present, history of concern*, low level concern*, pattern, patterns, separate incidents
    phrases: start* afresh, from scratch, previous involvement, long history, history of ... referral*
    phrases: history of ... incidents, again and again, time and again, on each occasion, several times
    phrases: many times, long term neglect, chronic neglect, chronic nature, deteriorat*, increas* in frequency
    phrases: revolving door, stop start, re referr*, chronolog*, one ... at a time, repeat*, incident led
    phrases: incident based, incident focused, incident driven, previous* ... concern*, previous ... incident*
    phrases: previous ... referral*, previous ... assessment*, earlier ... concern*, earlier ... referral*
    phrases: past ... assessment*, old assessment*, series of incidents, number of incidents, several incidents
    phrases: multiple incidents, multiple referral*, multiple attendances, number of referrals, reactive, long* standing
    phrases: longstanding, separate events, looked at ... separately, considered ... separately, times in ... months
    phrases: times in ... year, times in ... weeks, many years, several years, historic* information
    phrases: escalating pattern*, series of events, isolated incident*, isolated concern*, isolated event*
    phrases: isolated episode*, isolated issue*, string of, read* ... previous, read* ... history, read* ... earlier
    phrases: more and more, worsening, missed opportunities ... see, over the years, historic* concern*
    phrases: getting worse, start* again, start* from the beginning, closed too soon, over and over, single event*
    phrases: numerous ... incident*, numerous ... referral*, numerous ... occasions
    phrases: dealt|answered|closed|treated|judged|considered|assessed|viewed|looked|responded|handled|managed ... on its|their own
    phrases: one by one, as it|they came in, separate sheet*|form*|log*|file*, opened and closed|shut
    phrases: closed and reopened|opened, added|adding|add up|together, small worr*|concern*|sign*
    phrases: never|not|nobody put ... together, latest|last crisis|incident|event
    phrases: looked at|see|saw|seen them|these together, seen|taken|viewed|considered|looked|read as|at a whole
    phrases: low level referral*|worr*, case|file closed ... times
    phrases: each|every incident|episode|referral|contact|report was|is|dealt|treated|answered
    phrases: number of episodes|calls|contacts|reports, run of incidents|referrals|concerns, had seen them all, drip drip
    phrases: reviewed|read together with earlier|previous, last three|two|few assessments|risk
    phrases: on its own facts|merits, on one table, cross section of time, same concerns|worries ... again
    headings: over time, bring* ... together, the pattern, patterns, starting over|again|afresh
    hints: closed|ended|reopened, times|again|same|reopened
    hints: each time|occasion|episode|incident, closed|again|same|alone|treated|answered|seen
    not: self isolat*, lived in isolation, work* in isolation, silo* in isolation, patterns in practice, speech pattern*
    not: sleep* pattern*, shift pattern*, working pattern*, feeding pattern*, provided ... chronolog*
    not: submitted ... chronolog*, combined chronolog*, series of workshops, series of meetings, series of events
    not: frequency of supervision, frequency of meetings, repeat prescription*, repeat* audit, one child at a time
    not: repeatedly, worsening mental health, years of age, years of experience, years of practice

    theme: engagement
    label: Engagement and avoidance
    group: How professionals work
    definition: How families and services engage with each other: trust, missed appointments and visits, reluctance, refusal, avoidance, disguised compliance, resistance, hostility and threats, and workers' fear of them.
    phrases: hard to reach, seldom heard, disguised, uncooperative, appear* to co operate, appear* to cooperate
    phrases: ambivalen*, reluctan* to accept, reluctan* ... parent*, no access visit*, avoidan*, evasive*, deflect*
    phrases: dishonest*, manipulat*, keep* professionals away, arms length, missed ... appointment*
    phrases: cancel* ... appointment*, cancel* ... visits, attempts to contact, unable to make contact, hostil*
    phrases: intimidat*, risk* to staff, confrontational, relationship based, rapport, motivational interview*
    phrases: fear of losing, fear* ... children ... removed, fearful of, complian*, complied, missed ... visit*
    phrases: doorstep, withdrawal from, unannounced, persever*, tenaci*, kept trying, outreach, willing* to work
    phrases: fail* to attend, non attend*, engagement, disengag*, not engag*, to engage, engag* ... famil*
    phrases: engag* ... parents, engag* ... mother, engaging ... father, resist*, refus* ... service*
    phrases: refus* ... support, refus* ... access, refus* ... visit*, refused to, declin* ... service*
    phrases: declin* ... support, declin* ... visit*, declined, avoid* ... professionals, avoid* ... services
    phrases: avoid* ... contact, deceit*, deceiv*, lie* to, lying to, mislead*, misled, conflicting account*
    phrases: inconsistent account*, aggressive, aggression, threat* ... staff, threat* ... professional*
    phrases: threat* ... worker*, distrust, mistrust, build* ... relationship*, relationship* with ... famil*
    phrases: relationship* with ... parent*, relationship* with ... worker*, staff ... afraid, staff ... fear*
    phrases: staff ... frighten*, worker* ... afraid, practitioner* ... fear*, fear of ... parent*
    phrases: frightened of ... parent*, same worker, consistent worker*, missed ... clinic, was not brought, complain*
    phrases: secretive, persist*, keep* ... at bay, not let ... in, gain* access, ask for help, not attend
    phrases: appointments ... missed, refus* ... engage, visits ... in pairs, visit* in pairs
    phrases: agreed|agrees|agree|agreeing to everything|all, did none of it, not|never|no one|nobody answer* the door
    phrases: closed door*, open* the door, parent*|mother|father|mum|dad ... plausible, divert* ... professionals|workers|staff|attention
    phrases: stay|stayed|kept|keep away, visits ... cancelled|missed|refused|rearranged|declined
    phrases: anger|threats ... workers|staff|professionals, discharged|closed after|for|because missed|not|three|two|failed
    phrases: kept|keep calling|visiting|knocking|in touch, said it straight, charming, let you|him|her|them|workers|us in
    phrases: came|come back unopened, stayed on past, keep|keeps|kept|keeping ... arms length|distance|bay
    phrases: not seen on two|three|several, when he did not answer, drove to|went back to ... address|house
    phrases: stuck|sticking|stick|stay|stayed with her|him|them
    headings: engagement, compliance, resist*, not following advice
    headings: giving|give up, staying with|alongside, behind the door, arms length
    headings: working with ... parents, engag* with
    hints: missed|cancel*|unanswered|refus*|declin*|avoid*|turned, visit*|appointment*|door|letterbox
    hints: stayed|kept|persever*|patien*|returned|went|times, door|visiting|calling|letterbox|knock*
    hints: asked|ask|asks|asking ... help|support, times|again|refused|nothing|turned
    hints: trust|trusted, built|build*|family|families|parent*|worker*|relationship*|time|honest*|earn*|won
    not: staff engagement, engagement event*, stakeholder engagement, public engagement, engagement in the review
    not: exploit* ... manipulat*, manipulat* ... exploit*, school avoid*, relationship* between agencies
    not: non complian* ... medication, school attend*, complaints procedure, not attend school, non attend* ... school
    not: school ... non attend*, complian* ... statutory, complian* with ... timescale*, audit ... complian*
    not: complian* audit*, complian* with ... polic*, complian* with ... procedure*, engage* with ... review
    not: not attend the review, hospital trust*, nhs trust*, nhs foundation trust*, each trust, trust boundar*
    not: health trust*, care trust*, engag* with children, engag* with young people, engagement with the child*
    not: persistent, persistently, online engagement, refus* ... school, sibling* ... aggressive, child* ... aggressive
    not: children* engag*, engag* with ... learning, engag* with education, lullaby trust, school refus*, academy trust
    not: trust social work*, community engagement, engagement in education, engag* the whole family
    not: professional engagement, the trust to, the trust was, the trust is, the trust and, by the trust, in the trust
    not: for the trust, trust has, trust should, of the trust

    theme: supervision
    label: Supervision and oversight
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Supervision of staff and management oversight of cases. Watching over children, supervised contact and supervision orders are not meant.
    phrases: supervisors, management oversight, senior oversight, supervisory oversight, management decision*
    phrases: management grip, management sign off, management scrutiny, line management, line manager*, team manager*
    phrases: frontline manager*, management support, management direction, reflective discussion*, reflective group*
    phrases: reflective case discussion*, debrief*, schwartz round*, reflective conversation*, supervision
    phrases: manager* should, senior manager*, case consultation*, managers need, oversight of ... case*
    phrases: oversight of ... plan*, oversight of practice, oversight by, manager* ... oversight, manager* ... aware
    phrases: told ... manager, managers ... ask, managers ... support
    phrases: manager* sign*|signed off, with|to a|their|your|her|his|its manager|supervisor|managers|supervisors
    phrases: manager* ... sight|grip|discuss*|review*|check*, team leader*, senior colleague*, time|space to think with
    phrases: supported to think, without discussing ... worker*, one to one time
    headings: supervision, oversight, leadership and management, staff support, supporting staff
    hints: manager*|management, reflect*|think|thinking|discuss*|overs*|caseload*|workload*|sign*
    hints: staff|worker*|practitioner*, caseload*|workload*|debrief*
    not: parental supervision, adult supervision, lack of supervision, level of supervision, supervision order*
    not: supervision requirement*, relaxing supervision, close supervision, supervised by, safety and supervision
    not: compulsory supervision, inadequate supervision, poor supervision, contact supervision, supervision at bath*
    not: supervision in the home, case management review*, management of ... condition*, supervision of, supervision by
    not: supervision at home, supervision at all times, constant supervision, without supervision, supervision when
    not: supervision during contact, needed supervision, more supervision, appropriate supervision
    not: child* ... supervision and safety, supervision around, 24 hour supervision, under supervision
    not: under the supervision, required supervision, unsafe supervision, supervision neglect, care and supervision
    not: supervision and boundar*, boundar* and supervision, supervision and stimulation, supervision and safeguarding
    not: supervision in hospital, supervision on the ward, supervision plan*, supervision agreement*, family supervision
    not: supervision in place, supervision for the child*, agreeing ... supervision, decisions about supervision
    not: supervision in strategy meeting*, measures of supervision

    theme: transitions
    label: Transitions and moves
    group: How professionals work
    definition: Moves in which a child, adult or case can be lost: between areas, teams, schools, services and workers, and from children's to adult services.
    phrases: preparation for adulthood, preparing for adulthood, childrens to adult* services, turn* 18, approach* 18
    phrases: mov* between, mov* to another, mov* to ... area, mov* from ... area, placement move*, change* of address
    phrases: child* when they move*, relocat*, placing authority, staff turnover, turnover of staff, change of team
    phrases: new professionals, chang* school*, change* of school*, mov* school*, primary to secondary, between schools
    phrases: to adult mental health, to adult services, into adult services, to adult social care, into adulthood
    phrases: between childrens and adult*, fall* through ... gap*, fell through ... gap*, chang* placement*
    phrases: placement change*, change* of placement, after a move, each move, moving a child, moving children
    phrases: new to the area, recently moved, moved back, moved ... times, mov* ... authorit*, cross* ... border*
    phrases: across ... border*, cross* ... boundar*, across ... boundar*, previous local authority, home authority
    phrases: host authority, receiving authority, ordinar* residen*, new school, new social worker, different worker*
    phrases: different social worker*, planning for adulthood, reach* 18, move to adult*, protocol with adult*
    phrases: release from, temporary accommodation, forwarding address, leav* the area, left the area
    phrases: gap* between services, transition*, transfer*, hand* over, case closure, chang* of ... worker*
    phrases: chang* in ... worker*, change of practitioner*, moves, famil* ... mov*, mov* ... famil*, mov* house
    phrases: mov* home, mov* address*, moved again, hospital discharge, discharge* from hospital, discharge plan*
    phrases: discharge meeting*, out of area, out of county, area boundar*, authority boundar*, boundaries between
    phrases: mov* out of, mov* into ... area, several ... workers, number of ... workers, new worker*, eighteenth
    phrases: 18th birthday, another ... authorit*, other ... authorit*, different ... authorit*
    phrases: neighbouring ... authorit*, two ... authorit*, one local authority, across ... authorit*
    phrases: between ... authorit*, new area, another area, other area*, different area*, across areas, between areas
    phrases: previous area, prison release, release* from prison, homeless*, return* to ... live, mov* ... area*
    phrases: geographical area*, mov* ... team, every move, before ... move, across ... region*, return* to ... area
    phrases: county boundar*, trust boundar*, mov* ... several times, miles from home, miles from ... family
    phrases: between councils|counties|areas|boroughs|boards|trusts
    phrases: new|previous|former council|county|borough|authority|board, passed|pass|passes from ... team|worker|service to
    phrases: repeated|frequent|several|many moves, moved|placed ... border
    phrases: moved|move|moves|moving out of|from region|county|borough|placement, came|come back to scotland|wales|england
    phrases: not told ... placement|move|moved, change|changes of school|worker|workers|placement|address
    headings: transition*, transfer*, moves, when they move*, out of area
    headings: at a distance, mov* between|away|on, long way from, changes of
    headings: handover*
    hints: mov*|relocat*|fled|arriv*|return*|transfer*|handed|passed, area*|council*|county|counties|city|border*|boundar*|region*|abroad|borough*|eighteen
    hints: mov*|relocat*|fled|transfer*, new|next|different|change*|worker*|team*|school*|placement*
    hints: third|fourth|fifth|sixth|seventh|eighth ... home|placement|school|move|address|worker, months|year|years|age|time|moves
    hints: handover*, worker*|team*|area*|service*|discharg*|new|between
    not: transitions team*, transition team*, transitions service, gender transition*, money transfer*, bank transfer*
    not: transfer to hospital, transfer* by ambulance, moved on from, moves on, professional boundar*, moves forward
    not: transfer* to intensive care, transferred to hospital, transferred by, other relevant authorit*, movement*
    not: transferable, moving forward, moved forward, move forward, moving on

    theme: out-of-hours
    label: Out of hours
    group: How professionals work
    definition: Services at night, at weekends and on holidays: emergency duty teams, on-call cover, and how they link with the day services.
    phrases: out of hours, ooh, outside core, after hours, office hours, core working hours, unsocial hours
    phrases: emergency duty, emergency social work*, edt, standby service, night duty, bank holiday*, 24 hour service*
    phrases: 24 7, daytime services, christmas period, holiday period*, duty social work*, night staff, friday night
    phrases: friday afternoon*, friday evening*, until monday, nine to five, 9 to 5, 9am to 5pm, after 5pm, night shift*
    phrases: on call, saturday, sunday, outside ... working hours, outside ... hours, any hour, weekend*
    phrases: weekdays only, evenings and weekends, nights and weekends, at|over the weekend
    phrases: after six|dark|midnight ... team|service|worker
    headings: weekend*
    headings: evenings, nights, at night
    hints: night*|evening*|midnight|weekend*|saturday*|sunday*|holiday*, duty|cover|rota|closed|call|service*
    not: most weekends, weekend with, weekends with, every weekend, alternate weekend*, weekend contact, weekend dose*
    not: weekend visit*

    theme: communication-and-consent
    label: Communication, language and consent
    group: How professionals work
    definition: How professionals speak and write with and about families: language, interpreters, plain explanations, difficult conversations, and consent to share or to receive help. Consent in sexual matters is not meant.
    phrases: gillick, fraser guidelines, english is not, english was not, english as an additional, limited english
    phrases: makaton, communication need*, communication barrier*, communication difficult*, communication with children
    phrases: communicat* with ... famil*, communicat* with ... parent*, communicat* clearly, terminology, victim blam*
    phrases: child blam*, pejorative, stigmatis*, lifestyle choice*, attention seeking, literacy, learning style*
    phrases: to interpret, in english, welsh speak*, speak* welsh, active offer, word choice, derogatory
    phrases: kept ... informed, explain* why, informed decision*, informed choice*, transparen*, did not understand what
    phrases: easy to understand, communicat* style*, communicating with, family members ... interpret*
    phrases: children ... interpret*, telephone interpret*, consent*, translat*, interpreter*, interpreting
    phrases: interpret* for, interpreted by, language, plain english, jargon, judgmental, placing ... at risk
    phrases: putting ... at risk, difficult conversation*, honest conversation*, conversation* about
    phrases: conversation* with ... famil*, conversation* with ... parent*, conversation* around
    phrases: explain* to ... parent*, explain* to ... famil*, explain* ... clearly, clearly explain*
    phrases: honest with ... famil*, accessible, letters to ... famil*, letters to ... parents
    phrases: understood by ... parents, open and honest with, conversations with, words ... used
    phrases: conversation* ... subject*, read or write, could not read, could not understand
    phrases: friend|relative|neighbour|sister|brother|son|daughter|family member|members|child* ... translat*|interpret*|sign*|signing
    phrases: communication aid*, intermediary, words such as, plain words|language
    phrases: understand|understood what ... agreed|signed, permission to|for|should, making choices, long letters
    phrases: letters ... jargon, used to interpret|translate, words do|did we|they use, speech and language therapist
    phrases: blame* on the child, way* of communicating
    headings: language, communication, communicating, words matter, conversations
    headings: talking with|to parents|families, plain, words we use, how we talk|write|speak
    hints: english|welsh|polish|urdu|arabic|gaelic|punjabi|romanian, language*|word*|spoke|speak*|read|interpret*|translat*
    hints: language|word|words|wording|tone, blam*|judg*|respect*|harsh|plain|clear|cold|letter*|report*
    hints: consent*|permission, explain*|understood|understand*|clear*|form|asked
    not: age of consent, consent order*, body language, bad language, abusive language, language delay
    not: language development, communication between agencies, language therap*, language disorder*
    not: interpret* as evidence, language skills, childs language, strong language, foul language, consent* ... sex*
    not: sex* ... consent*, accessible at, accessible on, accessible via, accessible through, accessible by
    not: services ... accessible, speech ... language, consent from the court, consent to publish, accessible service*
    not: consent of the review, conversations with the review*, legal literacy

    theme: cultural-competence
    label: Culture, identity and equality
    group: How professionals work
    panel: identity-and-lived-experience
    definition: Ethnicity, race, culture, faith, gender, sexuality and migration: whether identity was seen, recorded and understood, and whether racism or bias shaped the response.
    phrases: ethnic*, race, racial*, racis*, heritage, minoritised, bame, global majority, adultif*, diversity, equality
    phrases: equalities, inequalit*, protected characteristic*, intersectional*, discriminat*, inclusion principles
    phrases: inclusive practice, marginalised, religio*, spirit possession, witchcraft, female genital mutilation, fgm
    phrases: forced marriage*, harmful practices, no recourse to public funds, asylum*, refugee*, immigration
    phrases: immigrant*, migrant*, unaccompanied, gypsy, roma, traveller, travellers, travelling communit*
    phrases: welsh language, active offer, transgender, trans young, non binary, lgbt*, sexual orientation, sexuality
    phrases: homophob*, transphob*, identity, culture, faith, belief*, honour, first language, home language, y gymraeg
    phrases: cymraeg, gaelic, mosque*, spiritual*, born abroad, new to the uk, newly arrived, country of origin
    phrases: treated as older, seen as older, background of ... child*, black and, black child*, black boy*, black girl*
    phrases: black young, black famil*, black asian, cultural*, diverse, muslim*, islam*, jewish, sikh, hindu
    phrases: christian*, church*, gay, lesbian*, bisexual, minority, welsh speak*, came to ... uk, antiracis*
    phrases: language choice, language of choice, choice of language, in the language, language ... which they
    phrases: own language, preferred language
    phrases: race or|and culture|religion|faith, what being ... meant, normal|accepted in ... community|culture
    phrases: skin colour, her|his|their|childs|familys faith|heritage|culture|religion, migration, language of the home
    headings: cultur*, inclusion, welsh, gymraeg, faith, identity
    hints: belong*|communit*|background*|heritage|identity, cultur*|ethnic*|faith|relig*|race|racis*|language
    hints: black|asian|roma|gypsy|muslim|jewish|gender|trans|gay|sexuality, bias*|assum*|stereotyp*|adultif*|identit*|unsure|talk|talked|treated|seen|ask*
    not: learning culture, organisational cultur*, safeguarding culture, identity ... protected, protect* ... identity
    not: identity of the child*, identity of the famil*, anonym* ... identity, identity theft, mistaken identity
    not: culture of, blame culture, open culture, team culture, just culture, gang culture, culture change
    not: workplace culture, good faith, bad faith, working culture, cultures of, professional culture*, practice culture
    not: black and white, black and blue, diverse range, a minority of, in the minority, a culture, culture where
    not: culture in which, culture within, culture that, culture which, culture to, health beliefs, erroneous belief*

    theme: workforce-development
    label: Training, tools and confidence
    group: How professionals work
    definition: What staff need to do the work: training, guidance, tools, skills, confidence, staffing and workload, and learning that reaches practice.
    phrases: training, e learning, workshop*, bitesize, masterclass*, induction, workforce, upskill*
    phrases: professional development, cpd, learning and development, build* ... confidence, knowledge gap*, toolkit*
    phrases: tools, guidance for staff, guidance for practitioners, practice briefing*, 7 minute briefing*
    phrases: seven minute briefing*, learning briefing*, resource pack*, practice model*, evidence based practice
    phrases: agency staff, staff capacity, workload*, caseload*, staffing, staff wellbeing, learning ... embedded
    phrases: embed* ... learning, disseminat* ... learning, learning ... disseminated, practice forum*
    phrases: communities of practice, safeguarding champion*, learning into practice, vacancies, refresher*
    phrases: learning session*, relaunch*, re launch*, practitioners ... knowledge, staff ... knowledge
    phrases: sickness absence, under resourced, pressure on services, locum*, checklist*, practice guide*, bulletin*
    phrases: newsletter*, staff development, support and guidance, courses, course, trained, confident
    phrases: rais* ... awareness, increas* ... awareness, equip*, campaign, know how to ... use, knowledge of ... policy
    phrases: knowledge of ... procedure*, skills, practice guidance, share* ... learning, support* staff
    phrases: support* practitioners, recruitment, aware of ... policy, aware of ... procedure*, aware of ... guidance
    phrases: awareness of ... policy, awareness of ... procedure*, time and space, team meeting*, competen*, expertise
    phrases: newly qualified, guidance for professionals, guidance is, guidance ... updated, not familiar with
    phrases: did not know about, lack* ... confidence, lack* ... knowledge, confidence and, knowledge and confidence
    phrases: turnover, workers came and went, not been trained|shown, trained in|on|to
    phrases: train ... staff|workers|champions|practitioners|visitors, module|modules
    phrases: talk|talked|talking|go|read through ... team*, no|without induction, stretched, lacked|lack|lacking confidence
    phrases: briefing|briefings for ... staff|managers|practitioners, learning lunch*|set*
    phrases: qualified for|only ... months, bring|use it|this in supervision, time to think, high|heavy demand*|workload*
    headings: skills, capacity and resources
    hints: guidance|guide*|toolkit*, issue|launch*|develop*|write|written|revise*|include
    not: good practice guidance, statutory ... practice guidance, course of, of course, due course, parenting course*
    not: toilet training, potty training, education or training, education employment or training
    not: employment and training, training provider*, training placement*, education training or employment
    not: resource centre, life skills, social skills, independence skills, parenting skills, language skills
    not: child* ... confident, confident that, equipment, mother ... confident, study skills, recruitment of foster
    not: criminal recruitment, foster carer recruitment, independent living skills, confident child*, skills for life
    not: cultural* ... competen*, cultural confiden*, training ... carer*, training for parents
    not: training ... foster carers, confidence in ... parent*

    theme: trauma-informed-practice
    label: Trauma-informed practice
    group: How professionals work
    definition: Working with the effects of trauma in mind: adverse childhood experiences, behaviour as a sign of distress, avoiding doing further harm.
    phrases: psychologically informed, attachment informed, attachment aware, retraumatis*, ptsd, adverse experience*
    phrases: early adversity, childhood adversit*, early life experiences, behind ... behaviour, what happened to you
    phrases: meaning of behaviour, behaviour as communication, dysregulat*, emotional regulation, hypervigilan*
    phrases: attachment disorder*, attachment difficult*, flashback*, what had happened to, what has happened to
    phrases: bereave*, grief, grieving, traum*, therapy, therapeutic, self medicat*, behaviour ... distress*
    phrases: childhood experience*, loss and, loss of ... parent, loss of ... mother, loss of ... father, aces
    phrases: impact of abuse on, effects of abuse, loss of a, separation and loss
    phrases: lived|been|gone through, what ... happened to her|him|them|people, early harm|loss|losses|adversity, losses
    phrases: response to fear|trauma|loss|abuse|terror, terror, answered her|his|their distress, distress behind
    phrases: behind the distress, adverse
    headings: trauma*, adversity
    hints: loss|losses|grief|griev*|bereave*, behaviour*|respon*|explor*|understood|understand*|support|help
    hints: adversit*|distress, behaviour*|underst*|respon*
    not: head trauma, blunt trauma, physical trauma, trauma surgeon*, trauma centre, major trauma, abdominal trauma
    not: traumatic brain, loss of consciousness, loss of weight, loss of information, loss of contact, traumatic injur*
    not: loss of sight, speech therap*, language therap*, occupational therap*
    not: adverse childhood experiences ... domestic

    theme: early-help
    label: Early help, thresholds and referral
    group: How professionals work
    definition: Help before and around statutory work: early help, thresholds, the front door and referrals into it, waiting for help, stepping up and down, ending plans and closing cases, universal and voluntary services.
    phrases: early help, early intervention, early support, earliest opportunity, as soon as problems emerge
    phrases: prevention and early, family help, family hub*, family centre*, families first, flying start, sure start
    phrases: childrens centre*, supporting families, right help, right support, help they need, levels of need
    phrases: threshold*, front door, safeguarding hub, single point of access, request for help
    phrases: request for support, request* for assistance, no further action, nfa, signpost*, step* down, step* up
    phrases: edge of care, section 17, s17, common assessment framework, caf, taf, eha, team around the family
    phrases: girfec, uno cini, unocini, care and support plan*, voluntary sector, community based support
    phrases: mentoring, youth service*, outreach service*, parenting programme*, deregist*, de regist*, eligib*
    phrases: waiting time*, long wait*, while waiting, screened, request for service*, access to support
    phrases: pathway to support, universal, preventative, preventive, early identification, identif* early
    phrases: community group*, family worker*, intensive support, ehap*, referral*, refer* to ... social care
    phrases: refer* to childrens, clos* ... case*, case* ... clos*, plan* ... closed, plan* ... end*, clos* ... plan*
    phrases: closing meeting*, follow* up through, meet ... criteria, met ... criteria, criteria for, earlier support
    phrases: earlier help, help earlier, offer* of ... support, offer* of ... help, continuum of, voluntary agenc*
    phrases: voluntary organisation*, targeted, family support, waiting list*, waits for, wait* for ... assessment
    phrases: unknown to ... services, taken off ... register, off the register
    phrases: end of ... plan, help ... sooner, refer* to ... service*
    phrases: stepp* down, breaking point, referral ... not accepted|turned down|rejected|returned, nothing was|is offered
    phrases: offered nothing, refer early, early offer*, help ... too late, support ... withdrawn|ended|stopped
    headings: referrals, prevention, access to services
    headings: practical help|support, housing
    headings: mash, named person
    hints: early|earlier|universal|prevent*, help|support|interven*|threshold*|criteria|refer*
    hints: help|support|interven*|need*, threshold*|criteria|step*|stepped|closed|closure|ended
    hints: mash|triage*, referral*|threshold*|contacts|decision*|screen*|hub
    not: threshold for ... review, criteria threshold, evidential threshold, referral* ... advoca*
    not: safeguarding adult* review referral*, sar referral*, referral for ... review, high levels of need
    not: referral for ... medical*, referral order*, serious case ... referral*, referral discussion*
    not: national referral mechanism, referred to in, referred to as, targeted by, targeted ... exploit*
    not: plan* ... end date, criteria for ... review, review ... criteria, criteria were met, no ... end date
    not: self referral*, family support network*, camhs ... waiting list*, waiting list* ... camhs, end* ... life
    not: safety plan* ... end*, referral* to the panel

    # ---------------------------------------------------------------- What harms and who is at risk

    theme: vulnerable-babies
    label: Vulnerable babies
    group: What harms and who is at risk
    panel: vulnerability-of-babies
    definition: Babies under one and unborn babies: pre-birth work, concealed pregnancy, safe sleep, crying and shaking, injury to babies who do not move by themselves.
    phrases: neonat*, unborn*, un born, first 1001 days, 1001 critical days, month old, months old, days old, prebirth
    phrases: pregnan*, unbooked, antenatal*, ante natal, perinatal, postnatal*, post natal, prenatal, womb, midwi*
    phrases: maternity, prematur*, preterm, bed shar*, sleeping arrangement*, sudi, sids
    phrases: sudden unexpected death in infan*, overlay*, lullaby trust, icon, shaken, abusive head trauma
    phrases: safe handling, non mobile, nonmobile, non independently mobile, not independently mobile, pre mobile
    phrases: very young child, new parent*, feeding difficult*, moses basket, sleep related, cannot roll, not mobile
    phrases: birth, childbirth, baby, babies, babys, newborn*, new born*, infant*, infancy, under 1, under one*
    phrases: under 1s, week old, weeks old, weeks of age, crying, cot, at booking, fetal, foet*
    phrases: sleep* ... safe*, safe* sleep*, unsafe sleep*, co sleep*, cosleep*, late book*, first ... of life
    phrases: breastfe*, bottle fe*, booking appointment*, sofa
    phrases: cannot|not yet walk|move|crawl|roll|sit, trimester, weeks of pregnancy, labour, newborns
    headings: bab*, infant*
    headings: health visitor*, health visit*
    hints: mark*|bruis*|injur*|mobile|shak*, cheek|premature|neonatal|pregnan*|birth|weeks|midwi*|mobile
    hints: health visitor*|midwi*, cry*|cot|sleep*|feed*|weeks|birth|birth|unborn
    hints: health visit*, midwi*|feed*|weeks|weighed|cot
    not: baby sit*, infant school*, infant and junior, infants school, maternity leave, click the icon
    not: click on the icon, icon below, 15 months old, 18 months old, 20 months old, 21 months old, 22 months old
    not: 23 months old, birth certificate*, date of birth, year* of birth, country of birth, birth parent*, birth famil*
    not: book* your place, booking is essential, crying out, birth name, online booking, sofa surf*, under one roof
    not: birth mother*, birth father*, birth child*

    theme: physical-abuse
    label: Physical abuse and injury
    group: What harms and who is at risk
    definition: Injury to children and what is done about it: bruising, fractures, burns, non-accidental injury, medical examinations, explanations that do not fit.
    phrases: physical abuse, physical and emotional abuse, physically abus*, physically harm*, physical harm
    phrases: physical assault*, smack*, beaten, scald*, bite mark*, poisoning, suffocat*, bruis*, non accidental, nai
    phrases: subconjunctival, haemorrhag*, skeletal survey*, child protection medical*, safeguarding medical*
    phrases: forensic medical*, body map*, shaken, shook, pinch*, marks on, grievous bodily, gbh, child cruelty
    phrases: physical discipline, beating*, unexplained mark*, assaulted, chastis*, burns, burn mark*, cigarette burn*
    phrases: slapp*, punch*, kicked, hit, hitting, injur*, fracture*, skull, rib, ribs, bleed*, implausible, cp medical*
    phrases: paediatric medical*, medical examination*, designated doctor*, head trauma, shak* ... bab*, subdural*
    phrases: paediatric examination, paediatric assess*
    phrases: broken leg|arm|bone*|wrist|jaw|nose, hit with|by|him|her, explanation ... fit*, x ray*
    phrases: with a belt|stick|cable, thrown, bruise ... explained|explanation, head injur*, brain damage
    phrases: collapsed infant|baby
    headings: medicals, injur*
    hints: baby|babies|infant*|mobile|cheek|face|ear|arm|leg|head|ribs|body, bruis*|mark|marks|injur*|fracture*|burn*|scald*|bite|explan*|shak*|assault*|hurt|thrown|smack*|punch*
    hints: bruis*|mark|marks|injur*|fracture*|burn*|scald*|bite|bleed*|wound*, explan*|accident*|toy|fell|caused|paediatric*|medical|doctor*|hospital*|xray*|scan*|examin*|second
    not: self injur*, sports injur*, acquired brain injur*, stab* injur*, industrial injur*, serious injury notif*
    not: road traffic injur*, self inflicted injur*, pressure injur*, personal injury, date of the injur*
    not: day of the injur*, before the injur*, injuries occurred, injuries occurring, sexually assault*
    not: knife ... injur*, injur* ... stab*, domestic ... assault*, bleed* disorder, medical examination* ... sexual*
    not: hit the, hit by a car

    theme: neglect
    label: Neglect
    group: What harms and who is at risk
    definition: Neglect of children in all its forms: physical, emotional, medical (missed care, the child who was not brought), educational, supervisory; its tools and signs. Self-neglect of adults is coded under adult safeguarding.
    phrases: neglect, graded care profile, home condition*, living condition*, unkempt, dishevelled, starv*, head lice
    phrases: basic care, basic needs, physical care needs, lack of supervision, left unsupervised, home alone
    phrases: lack of stimulation, failure to thrive, not brought, wnb, dentist*, without food, dirty, smelly, clutter*
    phrases: hazard*, unsafe home, no bedding, faeces, matted, nappy rash, left ... alone, failure to provide
    phrases: failing to provide, poverty, neglectful, neglected, neglecting, squal*, unsanitary, insanitary, gcp*
    phrases: malnutri*, malnourish*, lack of food, hungry, hunger, dental, tooth decay, missed ... medication
    phrases: missed ... clinic, missed ... health, unmet ... need*, needs ... unmet, needs ... not ... met, good enough
    phrases: conditions ... home, state of ... home, home environment, alone at home, standard* of care, home ... clean*
    phrases: medical care, inadequate ... care, clean* ... home, appointments ... missed, missed ... appointments
    phrases: poor ... hygiene, hygiene and, personal hygiene
    phrases: cold|wet|damp and dirty|cold|hungry, no food|bedding|heating|beds|clean clothes, teeth ... rotten|decay*
    phrases: rotten teeth, asking|begging|scaveng* for|food food, poor|filthy|dirty conditions|clothes|clothing|home
    phrases: wet|ill fitting|torn|outgrown shoes|clothes|coat*, undernourished
    phrases: basic|daily|emotional|physical needs ... met, conditions in the house|home|flat
    headings: neglect*
    hints: dirty|clean|smell*|unkempt|lice|hungry|hunger|clothes|clothing|teeth|squalor|clutter*, house|conditions|food|meals|bed|bedding|concerns|worries|cold|damp|uniform|shoes|dental
    not: self neglect*, neglected to, abuse or neglect, neglect or abuse, abuse neglect or, histor* of abuse and neglect
    not: forms of abuse and neglect, types of abuse and neglect, risk of abuse and neglect
    not: adults from abuse and neglect, neglect of adult*, neglect of older, organisational neglect
    not: institutional neglect, quality of care provided by, food hygiene, deprivation of liberty
    not: standard* of care ... hospital, index of ... deprivation, care home*, dental practice, good enough for

    theme: domestic-abuse
    label: Domestic abuse
    group: What harms and who is at risk
    panel: domestic-abuse-and-harm
    definition: Abuse between partners, former partners or family members, coercive control, stalking, and children as its victims; the services and orders against it.
    phrases: dva, dv, economic abuse, stalk*, harassment, strangulation, honour based, forced marriage*, post separation
    phrases: primary aggressor, parental conflict, dash, clares law, disclosure scheme, non molestation, refuge
    phrases: freedom programme, caring dads, safe and together, operation encompass, gender based violence
    phrases: violence against women, vawg, vawdasv, high risk victim*, living with violence, live with violence
    phrases: father* ... violen*, violen* ... mother*, controlling, cut off from, isolat* ... from family
    phrases: isolat* ... friends, perpetrat*, restraining order*, bail condition*, partner present, domestic
    phrases: protect* ... from ... partner, protect* herself, violence in ... home, violence at home
    phrases: violen* ... relationship*, abusive relationship*, relationship ... violen*, relationship ... abus*
    phrases: violen* ... father*, violen* ... man, violen* ... men, mother* ... violen*, coerc*, afraid of him
    phrases: frightened of him, ex partner*, former partner*, previous partner*, victim* ... survivor*, routine* enquir*
    phrases: routine question*, ask* ... alone, parent violence, parent abuse, womens aid, safety planning, marac*
    phrases: idva*, dvpn*, dvpo*, dapo*, protective parent, non abus*, counter claim*, counter allegation*
    phrases: experience* da, violen* ... partner, violen* ... partners, partner ... violen*, partners ... violen*
    phrases: abus* ... partner, abus* ... partners, afraid of ... partner*, frightened of ... partner*
    phrases: fear of ... partner, scared of ... partner, separat* from ... partner, leave ... partner, left ... partner
    phrases: dvds
    phrases: track*|monitor*|check* her|his phone|telephone|car|mileage|movements|messages
    phrases: who|whom she|he could|was see|allowed, control|controlled|controls the|her|his|all money|finances|spending
    phrases: leaving ... danger*, separation ... risk*|danger*, point|time|moment of separation, after|when she|he left
    phrases: incidents|arguments|rows|violence|fights|shouting between the|them couple|parents|adults, between the couple
    phrases: police ... called to the|their|her house|home|address|flat|property, isolated|isolates|isolating her|him from
    phrases: strangl*, choked her, safe enquir*, ask* ... about abuse, safety at home, safe at home
    phrases: man she is|was afraid|frightened, walking on eggshells, killed by her|his|a partner|husband|wife|ex|former
    phrases: murder* of his|her|their wife|partner|mother, alleged|known|said to be violent
    phrases: husband ... violen*|kill*|abus*, controlled|controlling what|who|where she, her|his temper
    phrases: violence ... mothers then partner, abuse|abused|abusing her|his partner|wife|husband|mother, victim of abuse
    phrases: police history, convicted of her|his murder, domestic homicide, killed his|her wife|husband|partner|mother
    phrases: neighbour* rang|called ... police, violent|abusive household|home|relationship|father|stepfather
    headings: perpetrators
    headings: separation, leaving, mental health and abuse, abuse and mental health, control and coercion
    hints: abus*|violen*|assault*|hurt|hit|attack*|strangl*|control*|frighten*|threat*, wife|woman|women|husband*|girlfriend*|mother|ex|separat*|left|leave|leaving|fled|escape*|partner*
    hints: marac*|idva|refuge|bail|stalk*|jealous*, partner*|mother*|woman|women|police|her|children
    not: racial harassment, sexual harassment, exploit* ... coerc*, coerc* ... exploit*, domestic servitude
    not: perpetrators of ... sexual, domestic help, perpetrat* ... exploit*, domestic homicide review*
    not: survivors of ... sexual, perpetrat* ... sexual, domestic work*, ask* ... child* alone, criminal* coerc*
    not: exploit* ... violen*, gang violen*, ask* ... left alone

    theme: parental-mental-health
    label: Parental mental health
    group: What harms and who is at risk
    definition: The mental health of parents and carers: illness, perinatal depression, overdoses and suicidal thoughts, and their effect on parenting and children.
    phrases: adult mental health, maternal mental, paternal mental, perinatal mental, parent* ... depress*
    phrases: mental health ... parenting, mental health impact* ... child*, poor mental health and
    phrases: abuse and mental health, mental health ... domestic abuse, domestic abuse ... mental health
    phrases: substance* ... mental health, mental health ... substance*, mental health ... alcohol, toxic trio
    phrases: trio of vulnerabilities, mother* ... depress*, mother* ... low mood, mother* ... anxi*
    phrases: mother* ... breakdown, father* ... low mood, father* ... depress*, mum* ... depress*, psychosis
    phrases: maternal suicid*, birth trauma, postnatal mental, mother and baby unit*, intrusive thoughts
    phrases: mental health ... affect* ... parent*, emotional wellbeing of ... parent*, parent* ... mental
    phrases: mother* ... mental, father* ... mental, mum* ... mental, dad* ... mental, carer* ... mental
    phrases: mental ... parent*, mental health of ... mother*, mental health of ... father*, mental ill, mental illness*
    phrases: natal depression, maternal depression, depress* ... mother*, maternal anxiety, parental anxiety, psychotic
    phrases: mother* ... suicid*, father* ... suicid*, parent* ... suicid*, parent* ... overdose*, mother* ... overdose*
    phrases: mother* ... self harm*, mother* ... bipolar, parent* ... bipolar, parent* ... psychiatr*
    phrases: mother* ... psychiatr*, mother* ... personality disorder, parent* ... personality disorder
    phrases: parents ... low mood, low mood after, antidepressant*
    phrases: psychiatr* ... parent|mother|father|baby|patient, postnatal illness|psychosis|anxiety|depression, sectioned
    phrases: mum*|mother*|father*|dad*|parent*|maternal|paternal ... anxiety|depress*|low mood|psychiatr*|breakdown|psychosis|sectioned
    phrases: voices telling|commanding, hear*|heard voices, patient ... as a parent, community psychiatric nurse
    phrases: anxiety ... treated as, father*|mother*|parent* stay in a mental health|hospital|unit
    headings: parents with mental, perinatal
    headings: mental health and abuse, mental health of parents|adults, parents who are ill
    hints: depress*|psychos*|psychia*|suicid*|overdose*|mood|bipolar, mother*|father*|parent*|mum*|dad*|postnatal|perinatal
    not: mental health of ... child*, childs mental*, childrens mental*, child* ... mental illness
    not: young person* ... mental ill*, young people ... mental ill*, parents ... child* ... mental health
    not: mother ... daughter* mental, mother ... sons mental, child* ... mental ... parent*
    not: young ... mental ... parent*, mental capacity

    theme: substance-misuse
    label: Substance misuse
    group: What harms and who is at risk
    definition: Alcohol and drugs, used by parents, children or adults at risk: recognition, treatment, testing, and the effect on children and care. Dealing and supply are coded under risk outside the home.
    phrases: dual diagnosis, alcohol*, drinking, drunk, intoxicat*, binge drink*, under the influence, relaps*
    phrases: abstinen*, sobriety, detox*, addict*, hidden harm, harm reduction, recovery service*, drug, drugs
    phrases: hair strand, methadone, opiate*, opioid*, heroin, cocaine, cannabis, amphetamine*, ketamine, spice
    phrases: nitrous oxide, benzodiazepine*, solvent*, paraphernalia, smoking in pregnancy, diazepam, naloxone, drinker*
    phrases: misus* ... medication, substance*, misus* ... prescription, counterfeit, vap*
    phrases: vodka|beer|wine|cider|lager bottle*|can|cans, bottles of vodka|beer|wine|spirits, empty bottles|cans
    phrases: dependent on, clean tests, buying ... tablets|pills, parent* who use|used
    headings: substance*
    hints: drink|drinks|sober|bottle*|relapse*|methadone|addict*, treatment|service*|recover*|worker*|script*|use
    not: drug deal*, drugs deal*, drug supply, supply of drugs, supplying drugs, sell* drugs, drug running, drug debt*
    not: drug line*, drug gang*, drug traffick*, drug error*, drinking water, eating and drinking, eating or drinking
    not: drug allerg*, psychotropic drug*, antipsychotic drug*, carry drugs, hazardous substance*

    theme: sexual-abuse
    label: Sexual abuse
    group: What harms and who is at risk
    definition: Child sexual abuse within the family and beyond, harmful sexual behaviour, sexual images, and sexual violence against adults at risk. Sexual exploitation is coded under risk outside the home.
    phrases: csa, intra familial, intrafamilial, sex offen*, unlawful sex*, rape, raped, paedophil*, abuse image*
    phrases: abuse material, csam, sexting, sextortion, image based abuse, groomed, grooming, hsb, isva, isvas, shpo
    phrases: sarahs law, sexual*, abused by, been abused, abuse by ... father, sibling abuse, sarc, offender* ... sex*
    phrases: pornograph*, indecent, sibling* ... harm*, achieving best evidence, intimate care, under age sex
    phrases: abuse by ... brother*, incest*, nude*, underage
    phrases: touching|touched her|him|them|me, inappropriate* touch*, registered|convicted|known offender, private parts
    phrases: abused by|abuse|abuser her|his|their uncle|stepfather|stepbrother|grandfather|brother|cousin|father
    phrases: uncle|stepfather|stepbrother|grandfather|brother|cousin ... abused, pregnant as a result of abuse
    headings: sexual
    hints: abus*|assault*|touch*, secret*|groom*|image*|indecent*|convicted|volunteer*|coach*
    not: sexual exploitation, sexual orientation, sexual identity, gender sexual, groom* ... county lines
    not: groom* ... gang*, groom* ... criminal*, criminal* ... groom*, well groomed, personal grooming
    not: grooming and hygiene, sexuality

    theme: risk-outside-the-home
    label: Risk outside the home
    group: What harms and who is at risk
    panel: risks-outside-the-family
    definition: Harm from outside the family: criminal and sexual exploitation, gangs, serious youth violence, trafficking, going missing, radicalisation, and harm online or by peers.
    phrases: child on child abuse, cse, cce, county line*, cuckoo*, traffick*, slavery, national referral mechanism, nrm
    phrases: debt bondage, criminalis*, youth violence, syv, serious violence, weapon*, firearm*, gang, gangs
    phrases: youth justice, anti social behaviour, organised crime, reachable moment*, abscond*, running away
    phrases: radicalis*, extremis*, prevent duty, channel panel, terroris*, social media, community violence, exploit*
    phrases: gaming, supplying, blade, police custody, friendship group*, victim* ... rather than, hate crime
    phrases: paramilitar*, abduct*, safety mapping, hotspot*, outside ... home, outside ... famil*, extra familial
    phrases: extrafamilial, online, stab*, knife, knives, drug deal*, drug* suppl*, drug debt*, supply* ... drugs
    phrases: sold drugs, missing episode*, missing from home, missing from care, been missing, went missing, go* missing
    phrases: when missing, missing for, reported missing, missing person*, missing child*, return* interview*
    phrases: return home interview*, bully*, bullied, robber*, older teen*, older boys, older men, snapchat, tiktok
    phrases: instagram, social network*, possible victim, contextual safeguarding, contextual harm*
    phrases: contextual approach*, contextual assessment*, peer on peer, peer to peer, peers, peer group*
    phrases: peer influence, peer abuse, harmful peer*, youth offend*, young ... offend*, drug ... running
    phrases: carry* ... drugs, outside their homes, unexplained money, unexplained gifts, drill music
    phrases: run|running|runs|selling|sell|dealing|deliver*|moving|carry|carrying drugs|packages|parcels|packets
    phrases: older males|men|boys|youths|friends ... exploit*|drugs|money|car|cars|gave|giving, return conversation*
    phrases: mapping meeting*, drugs were|are being sold, intelligence ... men, missing ... times, risk outside
    phrases: harmed outside, charges of supply, debt to|owed|owing ... dealer*|gang*, safeguard* ... adolescent*
    phrases: child* thought to be exploited, people and places, knife carrying
    phrases: attacked by|in|while ... missing|group|youths
    headings: missing, contextual, online, exploit*
    hints: knife|stab*|weapon*|robber*|violen*|fight*|gang*, youth|young|teenage*|street*|park|phone*|boy|boys
    hints: missing|ran|runaway|episodes|whereabouts, police|arrest*|charged|offen*|custody|return|night*|found|girl*|exploit*
    hints: flat|flats|car|cars|hotel*|park|city|phone*|money|cash|trainers|gifts|parties, men|adults|older|peers|friends|boyfriend*|youth|young
    hints: police|arrest*|charged|offen*|custody, youth|young|gang*|exclu*|exploit*
    hints: youth worker*, stayed|trust*|night*|him|her|them
    not: missing from education, missing education, missing school*, financial* exploit*, follow us on social media
    not: knife and fork, voice* ... missing, missing child* from education, exploit* ... opportunity
    not: missing and inaccurate, missing and incomplete, details ... missing, information ... missing, peer support
    not: online training, online course*, online procedure*, online form*, online resource*, available online, online at
    not: online tool*, online version, online survey, online meeting*, online event*, online session*, online guid*
    not: online booking, online referral*, online lesson*, online learning, online directory, peer review*
    not: peer challenge, peer supervision, peer learning, peer mentor*, stabil*, stabl*, peer led, placement outside
    not: outside ... family friend*, peer advoca*

    theme: child-mental-health
    label: Children's mental health
    group: What harms and who is at risk
    definition: The mental and emotional health of children and young people: self-harm, suicide, anxiety, eating disorders, CAMHS and what happens while waiting for it.
    phrases: childrens mental, childs mental, young persons mental, young peoples mental
    phrases: children with ... mental health needs, child with ... mental health, young people with ... mental health
    phrases: young person with ... mental health, mental health support, tier 4, semh, camhs, cypmhs, eating disorder*
    phrases: anorexi*, bulimi*, self injur*, ligature*, suicid*, overdose* by young, young ... overdose*, anxiety
    phrases: low mood, bedwetting, detained under the mental health act, emotional wellbeing, emotional well being
    phrases: emotional health, section 136, crisis plan*, child* ... depress*, young ... depress*, child* ... anxi*
    phrases: young ... anxi*, disordered eating, mental health crisis, child* ... mental health, young ... mental health
    phrases: own life, end* ... life, self harm*, selfharm*, harm to self, harm* ... herself, harm* ... himself
    phrases: harm* themselves, hurt* herself, hurt* himself, cut* herself, counsel*, mental health of ... child*
    phrases: mental health of ... young, mental health needs of, adolescent mental health, emotional distress
    phrases: emotional need*, psychiatric unit, psychiatric ward, childs emotional, childrens emotional
    phrases: safety plan ... self, panic attack*, hyperactiv*, soiling, overdose, child* ... overdose*
    phrases: cut|cuts|cutting her|his|their|arms|wrists|legs arms|wrists|legs|body, wanted|wants|want|wished|wishing to die
    phrases: hopelessness, not expect|want to see|reach|live eighteen|18|adulthood, kill herself|himself|themselves
    phrases: better off dead, local|young peoples|adolescent mental health service*|team*, therapy ... waiting list
    phrases: referral for therapy, hurting herself|himself|themselves, move to adult mental health, suicidal
    headings: emotional wellbeing, emotional health
    hints: camhs|counsel*|therap*|psycholog*|psychiatr*, wait*|list|risk|hospital|ward|admitted|emergency|tablets|cutting|child*|boy*|girl*|teenag*
    hints: tablets|cutting|panic, he|him|his|boy|girl|teenage*|pupil*|hospital|ward|emergency|mood
    not: parent* ... suicid*, mother ... suicid*, father ... suicid*, adult ... suicid*, mother ... self harm*
    not: mother ... anxiety, maternal anxiety, parental anxiety, professional anxiety, practitioner anxiety
    not: staff anxiety, mental health support for parent*, mental health support for ... mother*
    not: emotional wellbeing of ... mother*, emotional wellbeing of ... parent*, low mood after, mother* ... low mood
    not: parent* ... low mood, father* ... low mood, staff counselling, mother* ... overdose*, parent* ... overdose*
    not: emotional wellbeing of practitioner*, child* ... mothers mental, child* ... adult mental
    not: child* ... mother ... mental, end* ... life care, living ... own life, overdose* of ... mother
    not: emotional wellbeing of ... staff, physical and emotional wellbeing, own life experience*
    not: emotional needs of parent*, parental emotional, own life story, adult* ... overdose*, parent* ... mental
    not: impact ... mental health, mental health affects, overdose of ... mother*, young adults ... mental health
    not: depression ... suicid*

    theme: disability-and-health
    label: Disability and health
    group: What harms and who is at risk
    definition: Disabled children and children with special educational, complex or chronic health needs; growth and weight; neurodiversity; how needs hide harm.
    phrases: learning difficult*, special educational need*, send, complex health, health needs, health condition*
    phrases: medical condition*, palliative, continuing healthcare, autis*, adhd, cerebral palsy, epilep*
    phrases: downs syndrome, deaf, hearing impair*, visual* impair*, non verbal, wheelchair, gastrostomy
    phrases: failure to thrive, centile*, obes*, asthma, diabet*, sickle cell, education health and care plan*
    phrases: community paediatric*, short breaks, respite, occupational therap*, annual health check*, dental health
    phrases: oral health, immunisation*, reasonable adjustment*, insulin, special school*, specialist school*, inhaler*
    phrases: seizure*, feeding tube*, tube fe*, tracheostom*, ventilat*, sight loss, hearing loss, without speech
    phrases: makaton, bsl, cystic fibrosis, medical neglect, communicates differently, disab*, sensory, neurodi*
    phrases: neurodev*, neuro dev*, alcohol spectrum, ehcp*, chronic*, complex medical, life limit*
    phrases: long term condition*, long term health, dieti*, additional need*, additional support need*, learning need*
    phrases: health care plan*, healthcare plan*, non speaking, weigh* ... measur*, lost weight, weight loss
    phrases: losing weight, weight gain, underweight, overweight, growth, clinic appointment*, hospital appointment*
    phrases: medical appointment*, undiagnosed, diagnosis, diagnosed, speech ... language, developmental delay
    phrases: attention deficit, medical needs, allerg*, asd, medically, sendiass, local offer
    phrases: not|no use|using speech, without words, cannot walk, could not tell, hoist*|splint*|brace*, pressure ulcers
    phrases: sepsis, communicat* differently, child* who use* a|an device|aid|chair, talker, word* ... hurt|secret
    phrases: equipment ... child*
    headings: growth, complex needs, children with health
    headings: weighed
    hints: communication|signs|passport*|symbols, disab*|wheelchair*|autis*|care|hospital*|need*
    hints: consultant*|paediatric*|clinic*|doctor*|specialist*|therapist*|dietit*|appointment*, weight|growth|diet|dental|obes*|illness*|condition*|diagnos*|epilep*|asthma|diabet*|seizure*|tube*|specialties
    hints: health*|medical|illness*|condition*, weight|growth|feeding|diet|dental|obes*|disab*
    not: parent* ... learning disab*, parental learning, parent* ... learning difficult*, parents ... disabilit*
    not: mother ... learning disab*, mother ... learning difficult*, parental autis*, send a, send the, send to
    not: send out, send an, send your, send it, please send, to send, send in, mental health needs
    not: mental health condition*, disability benefit*, will send, not send, send us, send them, send me, send any
    not: growth in, economic growth, mother* ... diagnos*, chronic neglect, chronic nature, chronic abuse
    not: disabled parent*, father ... diagnosed, parent* ... diagnos*, medically unexplained, diagnosed with depression
    not: professional growth, chronicle*, growth of

    theme: fabricated-illness
    label: Fabricated or induced illness
    group: What harms and who is at risk
    definition: Perplexing presentations, medically unexplained symptoms, and illness that a carer exaggerates, invents or causes.
    phrases: induced illness*, fii, fdia, perplexing, medically unexplained, unexplained symptom*, unexplained medical
    phrases: munchausen*, factitious, medical child abuse, invented symptoms, induc* ... illness, over medicalis*
    phrases: overmedicalis*, erroneous belief*, health beliefs, symptoms reported by ... parent*
    phrases: discrepan* ... symptoms, fabricat*, medical* explan*, over investigat*, unnecessary medical
    phrases: unnecessary procedure*, unnecessary treatment*, unnecessary investigation*, unnecessary ... intervention*
    phrases: no medical cause, no organic cause, no ... cause found, illness ... induc*, exaggerat*
    phrases: symptoms ... not ... observed, reported symptoms, unexplained illness
    phrases: no one|nobody else ... seen|saw|witnessed, only mother|mum|she|parent|parents saw|seen|reported|witnessed
    phrases: symptoms ... stopped|disappeared|vanished|away|absent, opinion after opinion
    phrases: asked|asking|pressed for more|further tests|investigations
    phrases: medicine*|medication|treatment|operations|procedures ... not need, each specialist saw, fits ... no one|nobody
    headings: fabricated
    hints: exaggerat*|fabricat*|induced|perplexing|invent*|reported, illness*|symptom*|diagnos*|condition*|seizure*|allerg*
    hints: symptom*|diagnos*|seizure*|illness*, mother* ... said|report*|account|letter*, test|tests|supported|seen|observed|witness*|school
    not: fabricated account*, fabricated allegation*, fabricated evidence

    theme: education
    label: Education
    group: What harms and who is at risk
    definition: School, nursery and college as a place of safety and a source of information: attendance, exclusion, part-time timetables, home education, children missing education.
    phrases: sixth form, pupil*, teacher*, headteacher*, teaching assistant*, designated safeguarding lead*, dsl, gcse*
    phrases: attendance officer*, attendance rate*, ebsa, truan*, managed move*, alternative provision, pru, ehe, neet
    phrases: kcsie, eotas, poor attendance, low attendance, suspension*, apprentice*, senco*, not on roll, playgroup*
    phrases: school*, college*, nursery, nurseries, educat*, preschool*, early years, child minder*, childminder*
    phrases: persistent* absen*, absenteeism, unauthorised absence*, exclu*, timetable*, off roll*, year 7, year 8
    phrases: year 9, year 10, year 11, attendance below, attendance was, attendance had, attendance fell, attendance and
    phrases: fall* attendance, in class, classroom*, learning at home, home learning, exams
    phrases: teach|teaching|taught her|him|them themselves|herself|himself|at, breakfast club, lesson|lessons
    phrases: out of school, home schooled
    headings: attendance, exclusion*, early years, out of sight
    hints: teacher*|tutor*|headteacher*|pupil*|senco|dsl|caretaker, attend*|absen*|timetable*|lesson*|exclu*|classroom|building|term|home|week|noticed|told
    hints: tuition|taught|educated|educating, home|week|term|tutor*|panel|review*
    not: pre school child*, pre school aged, pre school sibling*, staff education, health education
    not: professional education, royal college*, college of policing, college of nursing, medical school
    not: school of thought, special educational need*, education health and care, department for education
    not: department of education, director of education, social exclusion, exclusion zone*, exclusion order*
    not: excluded from ... meeting*, excluded from ... review, financially excluded, excluded from ... assessment*
    not: exclude ... father*, excluded ... father*, fathers ... exclude*, nursery age, school age, better educated
    not: lessons in, learning lessons, men ... excluded, excluded from the household, exclusive*, exclusion criteria
    not: educating parents, parent* education, educat* staff, educat* professionals, educat* practitioners, school nurs*
    not: schools of thought, educated ... about, educate ... about, parents ... educated
    not: lessons learned|learnt|for|from

    theme: care-experience
    label: Care experience
    group: What harms and who is at risk
    definition: Children in care and care leavers: placements, foster and residential care, kinship, adoption, corporate parenting, going home and leaving care.
    phrases: looked after, enter* care, care experience*, care leaver*, pathway plan*, corporate parent*
    phrases: placed with parents, section 20, section 76, voluntary accommodation, childrens home*, unregulated
    phrases: supported lodging*, semi independent, staying put, reunif*, return* ... home from care, rehabilitation home
    phrases: independent reviewing officer*, independent visitor*, throughcare, accommodated, placement, placements
    phrases: in the care of the local, in care, lac review*, cla review*, life story, foster*, residential, adopt*
    phrases: kinship, connected carer*, connected person*, special guardian*, permanence, permanency, personal advis*
    phrases: secure accommodation, secure unit, into care, left care, leaving care, placed in ... care
    phrases: placed with ... carer*, compulsory supervision, birth famil*, supported accommodation ... care
    phrases: foster homes, host authority, reviewing officer*, leaving care, placed across|out|at
    phrases: moved|moves ... placement, used to be in care, been in care, in the care of the local authority
    phrases: each|new|last|next placement
    headings: placement*, foster*, kinship
    headings: moved|placed|living ... from home
    hints: care|looked|cared, placement*|residential|unit|foster*
    hints: foster*|placement*|residential|kinship|guardian*, worker*|plan*|support*|carer*|care
    not: adoption of the, adoption of a, adoption of this, adoption of new, looked after by, private foster*
    not: privately foster*, work placement*, training placement*, student placement*, in care proceedings
    not: nor looked after, neither ... looked after, school placement*, education* placement*, in care home*
    not: nursery placement*, in care work, adopted by, adopt the, adopt a, adopt an, adopting, adopted a, adopted the
    not: should adopt, adopt this, adopted in, adopted as, adopt ... approach*, adopt ... guid*, residential area*
    not: residential care for adult*, residential rehab*, in care act, adopt ... standard*, adopt ... polic*
    not: been adopted across, to adopt, mother* ... in care, fostering a, foster a, foster good, fostering good
    not: foster better, adopts, adopt one, adopt it

    theme: adult-safeguarding
    label: Adult safeguarding
    group: What harms and who is at risk
    definition: Adults at risk and young adults: self-neglect, mental capacity, advocacy, care and support needs, making safeguarding personal. Parents' own needs belong here only where safeguarding the adult is the point.
    phrases: adult safeguarding, safeguarding adult*, adult support and protection, adult at risk, adults at risk
    phrases: vulnerable adult*, adult social care, adult social services, adult services, care and support need*
    phrases: care act, self neglect*, selfneglect*, hoard*, mental capacity, mca, unwise decision*, court of protection
    phrases: inherent jurisdiction, power of attorney, making safeguarding personal, appropriate adult
    phrases: sheltered housing, elder abuse, dementia, frailty, rough sleep*, multiple exclusion homelessness
    phrases: discriminatory abuse, organisational abuse, people in positions of trust, legal literacy, high risk panel
    phrases: adult social work*, 18 to 25, not known in their own right, adult with ... needs, adults with ... needs
    phrases: safeguarding enquir*, choice and control, executive capacity, executive function*, executive dysfunction
    phrases: fluctuating capacity, capacity to ... decision*, capacity to decide, lack* ... capacity, had capacity
    phrases: has capacity, assum* ... capacity, presum* ... capacity, capacity assessment*, capacity act
    phrases: best interest* decision*, best interest* meeting*, older people, older adult*, older person*
    phrases: pressure ulcer*, pressure sore*, unpaid carer*, informal carer*, carer* assessment*, carer* strain
    phrases: carer* stress, section 42, s42, fire safety, fire risk*, nursing home*, care home*, care provider*
    phrases: supported living, domiciliary care, adult practice review*, adult protection, young adult*, aged between 18
    phrases: financial* abuse*, financial* exploit*, deprivation of liberty, dols, end of life, own right as ... adult
    phrases: package of care, care package*, carer breakdown, district nurs*, safeguarding concern ... adult*
    phrases: needs for care and support, tenanc*, fire service
    phrases: declin* ... care ... capacity, refus* ... care ... capacity, adult with|who ... dementia|frail*
    phrases: could not get out of his|her chair
    headings: adults at risk, young adults, adult safeguarding, safeguarding adults, vulnerable adults
    headings: advoca*
    hints: adult*|mr|mrs|ms|person, capacity|hoard*|tenan*|landlord*|dementia|frail*|advoca*|imca|executive
    hints: advocate*|advocacy, adult*|capacity|care act|mr|mrs|ms|imca|tenan*
    not: advocat* ... children, advocat* for ... child*, adult mental health*, adults and children
    not: safeguarding children and adults, as ... young adults, children and young adults, adults who pose
    not: adults ... pose* a risk, advocacy worker, parenting capacity and, lack* ... capacity to parent
    not: lack of capacity in, lack of capacity and resources, lack* ... staff capacity, lack of ... service capacity
    not: foster carer* assessment*, lack* capacity to protect

    theme: parental-responsibility
    label: Parental responsibility and the courts
    group: What harms and who is at risk
    definition: Who holds parental responsibility, and the family courts: orders, proceedings, the Public Law Outline, contact and private disputes, legal advice.
    phrases: parental responsibilit*, parental rights and responsibilities, private law, public law, plo, legal gateway
    phrases: legal planning, legal advice, legal status, care order*, residence order*, contact order*
    phrases: specific issue order*, prohibited steps, emergency protection order*, police protection
    phrases: child assessment order*, placement order*, sgo, wardship, cafcass, childrens guardian, guardian ad litem
    phrases: section 31, fact finding, parental alienation, contact centre*, family law, childrens reporter
    phrases: permanence order*, private foster*, acrimonious separation, parental dispute*, supervised contact
    phrases: contact session*, contact with ... father, contact with ... parent*, separat* parents, not the parents
    phrases: legal guardian*, private arrangement*, informal arrangement*, injunction*, legal threshold
    phrases: compulsory measures, proceedings, court*, childrens hearing*, supervision order*, divorc*
    phrases: child arrangement*, contact dispute*, contact arrangement*, custody of the child*, custody battle*
    phrases: custody dispute*, pr, solicitor*, lawyer*, legal order*, legal framework, legal meeting*, legal services
    phrases: special guardian*, dispute* ... contact, parents ... separat*
    phrases: interim order*, order gave|was|made, who could|can|may agree|consent|sign to|for
    phrases: share|shared|shares responsibility|parental, family court*, on the child|childs behalf ... treatment|consent
    phrases: child arrangements, handovers at
    headings: court*, legal, orders, child contact, private fostering
    hints: court*|judge|proceedings|lawyer*|solicitor*, parent*|father*|mother*|carer*|family|order*|contact|evidence
    not: legal advice for the panel, crown court, criminal court, magistrates court, criminal proceedings, youth court
    not: coroner* ... court, court conviction*, disciplinary proceedings, sentenced ... court, court of appeal
    not: court ... sentenc*, court of protection, appeared in court, compulsory supervision order
    not: supervision order* ... offen*, courtes*, courtyard*
    """#
}
