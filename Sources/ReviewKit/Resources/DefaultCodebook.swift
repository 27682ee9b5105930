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
    #   a ... b   up to four other words between a and b
    # phrases count anywhere. headings count, besides, in the name of a declared theme or in a section heading.
    # not: where one matches, the phrases of this theme that overlap it are void.
    # panel: the key practice theme of the Child Safeguarding Practice Review Panel (annual report 2023 to 2024).

    codebook: Themes of safeguarding reviews
    version: 1

    # ---------------------------------------------------------------- How professionals work

    theme: voice-of-the-child
    label: Voice of the child
    group: How professionals work
    definition: Seeing, hearing and understanding the child: voice, wishes, lived experience, daily life, keeping the child in focus. The voice of the adult at risk whom a review is about counts too; that of parents or practitioners does not.
    phrases: voice* of ... child*, childs voice*, childrens voice*, voice* of ... young people, voice* of ... young person
    phrases: young persons voice*, voice of ... baby, babys voice, voice of ... adult, adults voice, voice of the person
    phrases: persons voice, voice* heard, capture* ... voice, lived experience*, daily lived, day in the life
    phrases: day to day life, day to day lives, daily life, daily lives, life is like for, childs world, childs eyes
    phrases: eyes of ... child*, childs experience*, childrens experience*, experience* of the child*, childs perspective*
    phrases: perspective* of the child*, point of view of ... child*, wishes and feelings, feelings and wishes
    phrases: thoughts and feelings, thoughts feelings, expressed wishes, childs wishes, childrens wishes, childs view*
    phrases: childrens view*, views of ... child*, young persons view*, views of ... young people
    phrases: views of ... young person, gather* ... views, express* their views, child* ... be heard, child* ... not heard
    phrases: children ... were heard, children heard, was not heard, right to be heard, hear* from ... child*
    phrases: listen* to ... child*, listen* to ... young people, child* ... listened to, seen alone, spoke* to ... alone
    phrases: see ... child alone, see ... young person alone, seen on their own, child* ... not seen, child* ... spoken to
    phrases: not spoken to, speak* to ... child*, talk* to ... child*, focus on the child*
    phrases: focus on ... needs of the child*, child focus*, child centred*, childcentred, child centric
    phrases: child* ... at the centre, centre* on the child*, sight of the child*, invisible child*, hidden child*
    phrases: behaviour ... communicat*, child* ... trying to communicate, child* ... trying to tell, non verbal cues
    phrases: direct work, relationship with the child*, trusted adult*, engage with children, engage* with ... young people
    phrases: childs rights, childrens rights, rights of the child*, uncrc, life was like, child* ... on their own
    phrases: children told, young people told, childs feelings, childrens feelings, feelings of the child*
    phrases: infants experience*, babys experience*, seen by themselves, who the child was, sense of the child
    phrases: lose sight of ... child*, lost sight of ... child*, losing sight of ... child*, lose sight of ... needs
    phrases: how ... child* felt, asked ... how ... felt, unheard child*
    headings: working with a child, working with children, working with the child*, hearing the child*, listening to
    headings: children said, children tell us, seeing the child*, understanding the child*, child in focus
    not: voice* of ... father*, voice* of ... mother*, voice* of ... mum, voice* of ... parent*, voice* of ... carer*
    not: voice* of ... practitioner*, voice* of ... professional*, voice* of ... staff
    not: identity and ... lived experience*, people with lived experience, experts with lived experience
    not: lived experience* of ... parents, lived experience* of ... practitioner*, child* when they move*
    not: dad ... voice ... heard, father* ... voice ... heard, mother* ... voice ... heard, parent* ... voice ... heard
    not: children told the police

    theme: parental-history
    label: Parents' history and vulnerabilities
    group: How professionals work
    panel: whole-family-approach
    definition: What parents and carers bring with them (own childhood, losses and trauma, earlier children, vulnerabilities), and whether professionals knew and weighed it.
    phrases: parental history, parents history, parents histories, parents own history, parents own histories
    phrases: history of the parents, history of both parents, mothers history, fathers history, maternal history
    phrases: paternal history, family history, family histories, history of the family, familys history
    phrases: history and vulnerabilit*, parental vulnerabilit*, parents vulnerabilit*, vulnerabilit* of ... parent*
    phrases: vulnerabilit* of ... mother, mothers vulnerabilit*, fathers vulnerabilit*, maternal vulnerabilit*
    phrases: vulnerable parent*, vulnerable mother*, parents with multiple, parental background*, parents ... background*
    phrases: background* of ... parent*, parents childhood*, mothers childhood, fathers childhood, own childhood
    phrases: parents own experience*, adults own experience*, parents own trauma, parental trauma, parents past
    phrases: mothers past, parents ... childhood trauma, mother* ... childhood trauma, parental adversity
    phrases: parent* ... adverse childhood experiences, mother ... adverse childhood experiences
    phrases: experience* of being parented, abused as a child, known to services as a child, intergenerational
    phrases: inter generational, generational cycle*, cycle of abuse, previous children removed
    phrases: children previously removed, previous removal*, older children removed, parent* with ... learning difficult*
    phrases: parent* with ... learning disab*, parent* with learning, parental learning, young parent*, teenage parent*
    phrases: teenage mother*, parent* ... care leaver*, parent* ... care experience*, mother ... care experience*
    phrases: mother ... care leaver, parental criminal*, parental offending, mothers early life, fathers early life
    phrases: parents early life, own upbringing, parents upbringing, mother ... as a child, father ... as a child
    phrases: parent* ... as a child, own experience* of care, troubled childhood*, difficult childhood*, unhappy childhood*
    phrases: difficulties in childhood, difficulties as children, childhoods
    headings: own history, family background, history of parents

    theme: whole-family
    label: Whole family
    group: How professionals work
    panel: whole-family-approach
    definition: Engaging and assessing the whole family: siblings, grandparents, wider family, household, relationships and networks. Fathers and men have a theme of their own.
    phrases: whole family, think family, family as a whole, wider family, extended family, family network*
    phrases: family and friends network*, family group conferenc*, family group decision*, family led, all family members
    phrases: members of the family, members of the household, household members, household composition, family composition
    phrases: who lives in the household, who is living in the household, who was living in the household
    phrases: adults in the household, others in the household, wider household, family dynamic*, dynamics in ... household
    phrases: household dynamic*, family relationships, changing relationships, family system*, family functioning
    phrases: family context, familys context, family structure*, family circumstances, systemic practice, systemic approach
    phrases: genogram*, ecomap*, family tree, significant others, significant adults, significant relationships
    phrases: significant people in, key people in, grandparent*, grandmother*, grandfather*, maternal family
    phrases: paternal family, half sibling*, family unit, caring responsibilities, needs of siblings, impact on siblings
    phrases: all the children in the family, each child in the family, children in the household, support network*
    phrases: networks of support, community network*, family strengths, adults who are parents, brothers and sisters
    phrases: family focus*
    headings: working with the family, working with families, family approach, engaging families, engaging the family
    headings: family involvement, involving families, household
    not: members of the family ... contribut*, family members ... contribut*

    theme: fathers-and-men
    label: Fathers and men
    group: How professionals work
    panel: whole-family-approach
    definition: Seeing, engaging and assessing fathers, stepfathers, mothers' partners and other men in a child's life, as a risk or as a strength.
    phrases: fathers, engag* ... father, assess* ... father, involv* ... father, includ* ... father, role of ... father
    phrases: father figure*, fatherhood, father inclusive, absent father, non resident father, young father
    phrases: expectant father, voice of ... father, father ... not engaged, father ... not spoken to
    phrases: father ... not included, father ... not seen, father ... not assessed, father ... not involved
    phrases: father ... not known, information about the father, details of the father, stepfather*, step father*, stepdad*
    phrases: dad, dads, male carer*, male caregiver*, male partner*, male figure*, male role model*, adult males
    phrases: males in the household, significant male*, significant men, unknown male*, unknown men, invisible men
    phrases: invisible father*, unseen men, hidden men, hidden male*, hidden father*, men in the household, men in families
    phrases: men in ... childs life, men in ... childrens lives, who the men are, working with men, engaging men
    phrases: mens lives, role of men, mothers partner*, mothers new partner*, mothers boyfriend*, mums partner*
    phrases: paternal involvement, paternal factors, father ... not identified, father ... unknown, identity of the father
    headings: father*, men, males
    not: fathers death, their fathers, his fathers, her fathers, childs fathers, childrens fathers, fathers mental
    not: fathers drug, fathers alcohol, fathers criminal, fathers family

    theme: professional-curiosity
    label: Professional curiosity
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Asking, looking and checking rather than taking things at face value: curiosity, respectful uncertainty, triangulation, thinking the unthinkable.
    phrases: curiosity, curious, inquisitive*, nosy, nosey, respectful uncertainty, safe uncertainty, sceptic*, face value
    phrases: unquestioning*, accept* ... without question, accept* ... without challenge, not questioned, did not question
    phrases: failed to question, lack of questioning, not ... explored, werent explored, not explore, further exploration
    phrases: dig* deeper, prob* further, look* beyond, beneath the surface, below the surface, behind the behaviour
    phrases: lies behind, lay behind, questioning approach, enquiring mind, enquiring approach, inquiring mind
    phrases: ask* ... respectful questions, ask* ... difficult questions, ask* ... right questions
    phrases: ask* ... direct questions, ask* ... further questions, probing questions, open questions, second question
    phrases: unthinkable, open mind*, asking why, ask why, why is this happening, what is really happening, lack of enquiry
    phrases: professional enquiry, self report*, relian* on parent*, overrelian* on parent*, reliance on what
    phrases: reliant on what, relied on what, reliant on ... parents, accept* ... explanation*, simply accept*, dont accept
    phrases: parental account*, cross check*, corroborat*, triangulat*, verif*, check* out, wider picture, bigger picture
    phrases: joining the dots, join the dots, connect the dots, enquire further, explore further, ask* further
    headings: curios*, asking questions
    not: explanation* ... corroborated

    theme: professional-challenge
    label: Professional challenge
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Challenge between professionals and agencies, disagreement, escalation and its procedures. Challenge as mere difficulty ("a challenging time", "the challenges of the job") is not meant.
    phrases: professional challenge*, constructive challenge*, respectful challenge*, robust challenge*
    phrases: appropriate challenge*, effective challenge*, mutual challenge*, healthy challenge*, culture of challenge
    phrases: challenge and escalat*, support and challenge, scrutiny and challenge, thinking and challenge
    phrases: curiosity and challenge, analyse and challenge, lack of challenge, little challenge, no challenge
    phrases: absence of challenge, unchallenged, not challenged, were challenged, was challenged, be challenged
    phrases: challenge each other, challenge one another, challenge other*, challenge colleague*, challenge professional*
    phrases: challenge ... decision*, challenge ... agenc*, agenc* ... challenge, challenge the view*, challenge practice
    phrases: challenge poor, challenge when, challenge if, challenge where, unable to challenge, able to challenge
    phrases: confiden* to challenge, confiden* in challenging, reluctan* to challenge, willing* to challenge
    phrases: fail* to challenge, did not challenge, didnt challenge, prepared to challenge, importance of challenge
    phrases: escalation, escalations, escalate, escalated to, escalated by, escalated the, not escalated, was escalated
    phrases: were escalated, concerns ... escalated, escalating ... concerns to, disagreement*, differences of opinion
    phrases: difference of opinion, differing views, professional difference*, professional perspectives
    phrases: professional dispute*, dispute resolution, resolution polic*, resolution procedure*, resolution protocol*
    phrases: professional resolution*, whistleblow*, whistle blow*, speaking up, hold* each other to account
    phrases: professional hierarch*, deference to, question* ... decision*, challenge as
    headings: challenge, escalat*, dont agree, resolving differences
    not: challenge of, escalation of risk*, escalation of violence, escalation of ... behaviour*, escalation in
    not: risk* ... escalat*, escalation of harm, challenge domestic, challenge substance, through challenge
    not: disagreement* between ... parents, disagreement* ... family, parental disagreement*, legal challenge*

    theme: critical-thinking
    label: Critical thinking
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: How professionals reason: analysis, assumptions, bias, optimism, fixed thinking, reflection and judgement.
    phrases: critical think*, critically think*, think* critically, critical analysis, critical reflection
    phrases: critically reflect*, critically analys*, critically evaluat*, professional judgement*, professional judgment*
    phrases: hypothes*, over optimis*, overoptimis*, overly optimis*, too optimistic, optimism, overestimat*, over estimat*
    phrases: over reliance, overreliance, over relied, overly reliant, false reassur*, falsely reassur*, false assuranc*
    phrases: reassured by, gave ... reassurance, unconscious bias*, cognitive bias*, bias, biases, biased
    phrases: diagnostic overshadow*, overshadowed, fixed view*, fixed think*, become fixed, became fixed, mindset, mind set
    phrases: tunnel vision, group think, groupthink, stereotyp*, preconception*, preconceived, prejudice*
    phrases: diagnostic label*, assumption*, not assume, never assume, were assumed, was assumed, assumed that
    phrases: assuming that, normalis* ... concerns, normalisation, minimis* ... concerns, concerns ... minimised
    phrases: risk* ... minimised, desensitis*, drift, collusion, colluding, reflective practice, reflective space
    phrases: space to reflect, time to reflect, reflexiv*, sense making, weighing up, weigh up, re evaluat*, reevaluat*
    phrases: fact and opinion, fact* from opinion, so what question, analysis of risk, analysis of ... information
    phrases: analys* the information, lack of analysis, quality of analysis, depth of analysis, their analysis, analytical
    phrases: descriptive rather
    headings: reflecting on practice, reflect on practice, analysis, decision making, judgement
    not: overreliance on parent*, over reliance on parent*

    theme: information-sharing
    label: Information sharing
    group: How professionals work
    definition: Passing information between people and agencies: what was shared, asked for, held back or lost, and the law on sharing.
    phrases: information sharing, sharing ... information, share ... information, information ... shared
    phrases: shared ... information, intelligence ... shared, data sharing, sharing ... intelligence, not shared
    phrases: been shared, were shared, routinely shared, shared with, shared between, shared across, sharing with
    phrases: sharing concerns, share ... concerns, concerns shared, information exchange, exchange of information
    phrases: exchang* information, transfer* ... information, information ... transferred, information ... handed over
    phrases: pass* ... information, relay* information, held by other agencies, information held, holding information
    phrases: missing information, incorrect information, inaccurate information, information gap*, gap* in information
    phrases: information ... lost, information ... not available, information ... available to, obtain* information
    phrases: request* ... information, information from gp, seek* information, information about ... not known
    phrases: should be informed, always inform, inform the gp, inform other agencies, not made aware, should be told
    phrases: not communicated, communicated to ... agencies, communicated across, communication between agencies
    phrases: communication between professionals, communication between services, breakdown in communication
    phrases: liaison between, liaise with, liaison with, gp liaison, feedback to ... referrer*, referrers ... updates
    phrases: data protection, gdpr, caldicott, confidentiality, lawful basis, golden rules, information governance
    phrases: child protection information system, shared care record*, police notification*, duty of candour, pass on
    phrases: passed on, gp ... not aware, police ... not aware, school ... not aware, agenc* ... not aware
    phrases: professionals ... not aware, agenc* ... unaware of, professionals ... unaware of, services ... unaware of
    phrases: held onto information, withheld, shar* without consent, who needs to know
    headings: information, communication between, communication and information
    not: shared with the review, shared with us by the family, shared understanding, learning ... shared
    not: report ... shared with, findings ... shared, shared accommodation, views were shared

    theme: recording
    label: Recording
    group: How professionals work
    definition: Records and record systems: keeping, accuracy, flags, chronologies, minutes, plans written down. Audio and video recordings are not meant.
    phrases: record keeping, recordkeeping, recording, record concerns, record how, record the, record any, record all
    phrases: record what, consistently record*, accurately record*, should record, must record, to record, we record
    phrases: records, case note*, case file*, health record*, medical record*, care record*, electronic record*
    phrases: case management system*, it system*, flag, flags, flagged on, system alert*, alert on, chronolog*
    phrases: timeline of significant events, document any, documentation, documenting, jargon, contemporaneous
    phrases: minutes of ... meeting*, minutes from, minutes ... not, meeting notes, notes of the meeting, minute taking
    phrases: written down, writing down, written record*, body map*, paperwork, recorded, documented, clearly record
    phrases: explicitly record, record their, rationale for decision*
    headings: record*, minutes
    not: recording their views, audio recording*, video recording*, call recording*, recording of the webinar
    not: webinar recording, watch the recording, criminal record*, criminal records, track record*
    not: reviewed the records, examined the records, police recorded crime, recorded crime, recorded a verdict
    not: recorded webinar*, recorded session*, pre recorded, coroner recorded, recorded offence*, well documented

    theme: multi-agency-working
    label: Multi-agency working
    group: How professionals work
    definition: Agencies and professions working together: meetings and conferences, strategy discussions, core groups, joint visits, roles, shared plans and decisions, and the partnership itself.
    phrases: multi agency, multiagency, multi agencies, multi disciplinary, multidisciplinary, multi professional, mdt
    phrases: mdts, inter agency, interagency, inter professional, cross agency, partnership working, partnership approach
    phrases: joint working, jointly, joint approach, joint visit*, joint decision*, joint planning, joint response
    phrases: joint investigation*, joined up, joining up, join up, whole system approach, working together, work together
    phrases: worked together, works together, work* closely, work* well together, collaborat*, co operation between
    phrases: cooperation between, coordinat*, co ordinat*, silo, silos, work* in isolation, link* up with, get together
    phrases: team around, strategy meeting*, strategy discussion*, core group*, case conference*, protection conference*
    phrases: review conference*, icpc, icpcs, professionals meeting*, professional meeting*, planning meeting*
    phrases: network meeting*, child in need meeting*, review meeting*, safeguarding meeting*, risk management meeting*
    phrases: key meetings, meetings ... attended, attend* ... meetings, invit* ... meetings, roles and responsibilities
    phrases: clarity of role*, role clarity, understanding of ... roles, each others roles, lead professional*, lead agency
    phrases: agency is leading, lead practitioner*, key worker*, single point of contact, collective responsibility
    phrases: shared responsibility, responsibility of all, everyones responsibility, everybodys responsibility
    phrases: collective oversight, shared understanding, shared plan, shared decision*, across agencies, between agencies
    phrases: between organisations, between professionals, within and between, other professionals, other practitioners
    phrases: all practitioners involved, professionals involved, all partners, key partners, agencies ... involved
    phrases: services ... involved, involved agencies, different agencies, multiple agencies, all relevant agencies
    phrases: agencies work*, range of professionals, range of agencies, range of ... services, adult and childrens services
    phrases: adults and childrens services, childrens and adult* services, speak directly with, in partnership with, ird
    phrases: irds, shared safety plan, key agencies, meetings must, partnership response
    headings: partnership*, agencies, meetings
    not: multi agency guidance, multi agency audit, between professionals and famil*, between professionals and parents
    not: families work* together, parents work* together

    theme: assessment
    label: Assessment
    group: How professionals work
    definition: The quality, breadth and timing of assessments of need, risk and parenting, capacity to change included. Naming an assessment in passing counts.
    phrases: assessment, assessments, assess, assesses, assessed, assessing, reassess*, holistic picture, holistic view
    phrases: holistic understanding, comprehensive picture, capacity to change, capability to change, ability to change
    phrases: capacity to parent, capacity to protect, ability to protect, ability to ... care for, protective factors
    phrases: risk and protective, strengths and risks, child protection enquir*, evaluat* ... risk, analysis of risk
    phrases: identification of risk, risk identification, risk* ... not recognised, risk* ... not ... considered
    phrases: understanding of risk, understanding risk, signs of safety, impact on parenting, quality of analysis
    headings: assess*, understanding vulnerability, vulnerability and risk, identifying risk, recognising risk
    headings: risk management
    not: self assessment*, assessment centre*, assessment and support team, assessment team*, assessment service*
    not: assessment and intervention team, assessment unit*, strategic needs assessment*, impact assessment*
    not: teacher assessed, needs assessment for

    theme: cumulative-risk
    label: Cumulative risk and patterns
    group: How professionals work
    definition: Seeing harm over time: patterns, repeat incidents, accumulating concern. Also its opposite: responding incident by incident, or starting again.
    phrases: cumulative*, accumulat*, compounding, compounded, start again, starting again, start afresh, fresh start
    phrases: clean slate, incident led, incident based, incident focused, incident driven, incident by incident
    phrases: single incident*, one off, individual incidents, isolated incident*, isolated event*, isolated concern*
    phrases: episodic, in isolation, reactive to, reactive response*, reactive practice, reactive rather than
    phrases: single issue*, repeat incident*, repeated incident*, several incidents, multiple incidents
    phrases: series of incidents, number of incidents, repeat* ... presentation*, multiple ... presentations
    phrases: repeat* referral*, multiple referral*, repeat child protection plan*, repeat* attendance*, frequent attend*
    phrases: multiple attendances, over time, long term view, escalating concern*, escalating risk*, increasing risk*
    phrases: escalation of risk*, build* up a picture, jigsaw, piec* together, longstanding concern*
    phrases: long standing concern*, past and present, past harm, history of concern*, history ... not considered
    phrases: chronology and history, low level concern*, previous concerns, previous incidents, on its own merits
    phrases: history repeat*, pattern, patterns
    not: self isolat*, lived in isolation, work* in isolation, silo* in isolation, patterns in practice
    not: speech pattern*, sleep* pattern*, shift pattern*, working pattern*, feeding pattern*

    theme: engagement
    label: Engagement and avoidance
    group: How professionals work
    definition: How families and services engage with each other: trust, missed appointments, reluctance, avoidance, disguised compliance, resistance, hostility and threats.
    phrases: non engag*, not engag*, lack of engagement, poor engagement, limited engagement, inconsistent engagement
    phrases: sporadic engagement, superficial engagement, selective engagement, parental engagement, family engagement
    phrases: engagement of famil*, engagement of parent*, pattern* of engagement, disengag*, engag* with services
    phrases: engag* with professionals, engag* with ... famil*, engag* with support, engag* ... parents
    phrases: difficult* to engage, hard to engage, hard to reach, seldom heard, reluctan* to engage, refus* to engage
    phrases: fail* to engage, barriers to engag*, disguised, false compliance, superficial* complian*, apparent compliance
    phrases: non complian*, uncooperative, unco operative, appear* to co operate, appear* to cooperate, resistance
    phrases: resistant, ambivalen*, reluctan* to accept, reluctan* ... parent*, refus* ... support, refus* ... services
    phrases: declin* ... support, declin* ... services, denied access, refused access, refus* entry, no access visit*
    phrases: avoidan*, avoid* professionals, avoid* services, avoid* contact, evasive*, deflect*, deceit*, deceiv*
    phrases: dishonest*, lying to, lied to, mislead*, misled, manipulat*, conflicting accounts, inconsistent accounts
    phrases: keep* professionals away, arms length, missed ... appointment*, cancel* ... appointment*, cancel* ... visits
    phrases: not brought, wnb, did not attend, dna, dnas, failed appointment*, non attendance at appointment*
    phrases: attempts to contact, unable to make contact, failed visit*, hostil*, aggressive towards, aggression towards
    phrases: intimidat*, threat* to staff, threat* towards, threaten* staff, threaten* professionals, risk* to staff
    phrases: confrontational, trusting relationship*, build* ... trust, trusted relationship*, relationship based
    phrases: build* ... relationship* with famil*, building relationships, relational practice, rapport
    phrases: motivational interview*, assertive outreach, mistrust, distrust, fear of losing
    phrases: fear* ... children ... removed, fears about professional, parent* ... aggressive, father* ... aggressive
    phrases: mother* ... aggressive, aggressive parent*, fearful of, attempts to visit
    headings: engagement, compliance, resist*, not following advice
    not: staff engagement, engagement event*, stakeholder engagement, public engagement, engagement with the review
    not: engagement in the review, exploit* ... manipulat*, manipulat* ... exploit*, school avoid*
    not: non compliance with polic*, non compliance with procedure*, relationship* between agencies

    theme: supervision
    label: Supervision and oversight
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Supervision of staff and management oversight of cases. Watching over children, supervised contact and supervision orders are not meant.
    phrases: reflective supervision, safeguarding supervision, clinical supervision, case supervision, staff supervision
    phrases: professional supervision, group supervision, peer supervision, management supervision, managerial supervision
    phrases: child protection supervision, restorative supervision, formal supervision, regular supervision
    phrases: effective supervision, good supervision, quality supervision, quality of supervision, supervision of staff
    phrases: supervision of practitioners, supervision of social workers, supervision and training
    phrases: training and supervision, supervision and support, support and supervision, supervision and management
    phrases: supervision and oversight, supervision arrangements, supervision record*, supervision session*
    phrases: supervision discussion*, supervision polic*, access to supervision, in supervision, through supervision
    phrases: within supervision, during supervision, use* supervision, use of supervision, supervisors
    phrases: management oversight, managerial oversight, oversight by manager*, oversight by senior, senior oversight
    phrases: supervisory oversight, managers oversight, management decision*, management grip, management sign off
    phrases: management scrutiny, line management, line manager*, team manager*, frontline manager*, management support
    phrases: management direction, reflective discussion*, reflective group*, reflective case discussion*, debrief*
    phrases: schwartz round*, supervision ... reflect*, supervision did not, supervision should be
    phrases: supervision was not used
    headings: supervision, oversight, leadership and management, staff support
    not: supervision of ... child*, supervision of ... baby, supervision of ... parent*, supervision of ... contact
    not: supervision by ... parent*, supervision by ... family, parental supervision, adult supervision
    not: lack of supervision, level of supervision, supervision order*, supervision requirement*, relaxing supervision
    not: close supervision, supervised by, safety and supervision

    theme: transitions
    label: Transitions and moves
    group: How professionals work
    definition: Moves in which a child, adult or case can be lost: between areas, teams, schools, services and workers, and from children's to adult services.
    phrases: transition, transitions, transitioning, transitional safeguarding, transitional arrangement*
    phrases: preparation for adulthood, preparing for adulthood, childrens to adult* services, turn* 18, approach* 18
    phrases: cross border, cross boundary, cross county, out of area placement*, placed out of area, out of county
    phrases: out of borough, mov* out of area, mov* in or out, mov* into the area, mov* between, mov* to another
    phrases: mov* to ... area, mov* from ... area, mov* address*, mov* home, mov* house, house moves, frequent moves
    phrases: multiple moves, placement move*, change* of address, transient, child* when they move*, famil* moved
    phrases: families who move, mobile famil*, relocat*, between areas, across areas, from ... other area
    phrases: different local authorit*, more than one local authority, another local authority, other local authority
    phrases: between local authorities, two local authorities, across ... local authorit*, neighbouring authorit*
    phrases: placing authority, local authority boundar*, transfer of care, transfer of case*, transfer of responsibility
    phrases: transfer of records, transfer between, case transfer*, case* ... transferred, been transferred
    phrases: transfer in conference*, handover*, hand over*, handed over, handing over, change* of worker*
    phrases: change* of social worker*, change* in social worker*, change* of practitioner*, changes in worker*
    phrases: staff turnover, turnover of staff, change of team, new professionals, case closure, case was closed
    phrases: cases closed, closing the case, discharge* from hospital, hospital discharge, discharge planning
    phrases: prison release, release from prison, chang* school*, change* of school*, mov* school*, primary to secondary
    phrases: between schools, to adult mental health, to adult services, into adult services, to adult social care
    phrases: into adulthood, between childrens and adult*, fall* through ... gap*, fell through ... gap*
    phrases: transfer* to ... team, transfer* to ... health visitor, transfer* to another, marac to marac
    headings: transition*, transfer*, moves, when they move*, out of area
    not: transitions team*, transition team*, transitions service, gender transition*

    theme: out-of-hours
    label: Out of hours
    group: How professionals work
    definition: Services at night, at weekends and on holidays: emergency duty teams, on-call cover, and how they link with the day services.
    phrases: out of hours, ooh, outside core, outside of core, outside working hours, outside normal hours
    phrases: outside normal working hours, outside of normal, outside of working hours, after hours, office hours
    phrases: core working hours, unsocial hours, emergency duty, emergency social work*, emergency social services, edt
    phrases: edts, standby service, night duty, on call social work*, on call consultant*, on call paediatric*
    phrases: on call manager*, on call arrangement*, on call rota, weekend cover, weekend working, bank holiday*
    phrases: overnight cover, 24 hour service*, 24 7, seven day service*, seven day working, daytime services
    phrases: christmas period, holiday period*, weekend service*, evenings and weekends, nights and weekends
    phrases: duty social work*, night staff
    headings: weekend*

    theme: communication-and-consent
    label: Communication, language and consent
    group: How professionals work
    definition: How professionals speak and write with and about families: language, interpreters, plain explanations, difficult conversations, and consent to share or to receive help. Consent in sexual matters is not meant.
    phrases: consent, consents, consented, gillick, fraser guidelines, interpreter*, interpreting service*
    phrases: interpretation service*, translator*, translation, translated, language line, first language
    phrases: language barrier*, english is not, english was not, english as an additional, limited english
    phrases: british sign language, makaton, easy read, accessible information, accessible version, accessible format*
    phrases: communication need*, communication barrier*, communication difficult*, communication with children
    phrases: communicat* with ... famil*, communicat* with ... parent*, communicating with children, communicat* clearly
    phrases: language used, use of language, use* language, choice of language, language matters
    phrases: language and communication, language communication, language which, language that, about language
    phrases: consider ... language, language when, inappropriate language, professional language, terminology, victim blam*
    phrases: child blam*, blam* language, labelling, pejorative, stigmatis*, jargon, plain language, plain english
    phrases: clear language, lifestyle choice*, putting themselves at risk, placing themselves at risk, attention seeking
    phrases: difficult conversation*, courageous conversation*, honest conversation*, open and honest with
    phrases: have the conversation, conversations about, conversations around, conversations with famil*
    phrases: conversations with parents, explain* to ... parents, explain* to the family, explain* to families
    phrases: clearly explained, understood by parents, understood by families, literacy, learning style*
    headings: language, communication, communicating, words matter, conversations
    not: consent* ... sexual, sexual* ... consent*, consent to sex, age of consent, consent order*, speech language
    not: speech and language, body language, bad language, abusive language, language delay, language development
    not: communication between agencies

    theme: cultural-competence
    label: Culture, identity and equality
    group: How professionals work
    panel: identity-and-lived-experience
    definition: Ethnicity, race, culture, faith, gender, sexuality and migration: whether identity was seen, recorded and understood, and whether racism or bias shaped the response.
    phrases: cultural*, familys culture, of culture, ethnic*, race, racial*, racis*, antiracis*, heritage, black and
    phrases: black child*, black boy*, black girl*, black asian, black men, black women, minoritised, minority communit*
    phrases: minority group*, bame, global majority, adultif*, diversity, diverse communit*, diverse need*
    phrases: diverse background*, equality, equalities, inequalit*, edi, protected characteristic*, intersectional*
    phrases: discriminat*, inclusion principles, inclusive practice, marginalised, religio*, muslim, islam*, jewish
    phrases: spirit possession, witchcraft, honour based, female genital mutilation, fgm, forced marriage*
    phrases: harmful practices, no recourse to public funds, asylum*, refugee*, immigration, immigrant*, migrant*
    phrases: unaccompanied, gypsy, roma, traveller, travellers, travelling communit*, welsh language, active offer
    phrases: transgender, trans young, non binary, lgbt*, sexual orientation, sexuality, homophob*, transphob*, identity
    phrases: faith based, faith group*, faith communit*, faith leader*, faith organisation*, faith and, and faith
    phrases: familys faith, sikh, hindu, christian, their faith
    headings: cultur*, inclusion
    not: learning culture, organisational cultur*, safeguarding culture, culture of challenge, identity ... protected
    not: protect* ... identity, identity of the child*, identity of the famil*, anonym* ... identity, identity theft
    not: mistaken identity

    theme: workforce-development
    label: Training, tools and confidence
    group: How professionals work
    definition: What staff need to do the work: training, guidance, tools, skills, confidence, capacity, and learning that reaches practice.
    phrases: training, trained, untrained, course, courses, e learning, elearning, webinar*, workshop*, bitesize
    phrases: lunch and learn, masterclass*, induction, workforce, upskill*, skills and knowledge, knowledge and skills
    phrases: knowledge and understanding of practitioners, professional development, cpd, learning and development
    phrases: practitioner confidence, staff confidence, confidence of practitioners, confidence of staff
    phrases: build* ... confidence, lack of confidence, feel confident, professionals ... confident
    phrases: practitioners ... confident, staff ... confident, increas* awareness, rais* awareness, awareness raising
    phrases: improve awareness, knowledge gap*, lack of knowledge, toolkit*, tool kit*, practice tool*, assessment tool*
    phrases: screening tool*, tools, practice guidance, guidance for staff, guidance for practitioners, practice briefing*
    phrases: 7 minute briefing*, seven minute briefing*, learning briefing*, resource pack*, practice model*
    phrases: evidence based practice, newly qualified, agency staff, staff capacity, workload*, caseload*, staffing
    phrases: staff shortage*, recruitment and retention, staff wellbeing, support staff to, support for staff
    phrases: support practitioners to, learning ... embedded, embed* ... learning, disseminat* ... learning
    phrases: learning ... disseminated, share your learning, share the learning, team meeting*, across your teams
    phrases: practitioner forum*, practice forum*, communities of practice, safeguarding champion*, learning into practice
    phrases: skills and confidence, knowledge skills, right skills, vacancies
    headings: skills, capacity and resources
    not: good practice guidance, statutory ... practice guidance, course of, of course, due course, parenting course*
    not: toilet training, potty training, education or training, education employment or training
    not: employment and training, training provider*, training placement*, education training or employment

    theme: trauma-informed-practice
    label: Trauma-informed practice
    group: How professionals work
    definition: Working with the effects of trauma in mind: adverse childhood experiences, behaviour as a sign of distress, avoiding doing further harm.
    phrases: trauma informed, trauma aware*, trauma responsive, trauma sensitive, trauma lens, trauma based, trauma focused
    phrases: trauma need*, trauma recovery, working with trauma, psychologically informed, attachment informed
    phrases: attachment aware, effect* of trauma, impact of ... trauma, trauma response*, understanding trauma
    phrases: understanding of trauma, recognis* trauma, experience* of trauma, experienced trauma, history of trauma
    phrases: trauma history, past trauma, childhood trauma, early trauma, complex trauma, developmental trauma
    phrases: unresolved trauma, historical trauma, victim trauma, trauma and loss, loss and trauma, trauma and adversity
    phrases: vicarious trauma, secondary trauma, traumatis*, retraumatis*, traumatic experience*, traumatic event*, ptsd
    phrases: post traumatic stress, adverse childhood experience*, aces, adverse experience*, early adversity
    phrases: childhood adversit*, childhood experiences, early life experiences, behind ... behaviour, what happened to you
    phrases: meaning of behaviour, behaviour as communication, dysregulat*, emotional regulation, hypervigilan*
    phrases: attachment disorder*, attachment difficult*, therapeutic support
    headings: trauma*, adversity
    not: head trauma, blunt trauma, physical trauma, trauma surgeon*, trauma centre, major trauma, abdominal trauma

    theme: early-help
    label: Early help, thresholds and referral
    group: How professionals work
    definition: Help before and around statutory work: early help, thresholds, the front door and referrals into it, stepping up and down, universal and voluntary services.
    phrases: early help, early intervention, early support, earliest opportunity, as soon as problems emerge
    phrases: preventative support, preventative work, preventative service*, prevention and early, family help, family hub*
    phrases: family support service*, family support worker*, family centre*, families first, flying start, sure start
    phrases: childrens centre*, supporting families, targeted support, targeted help, right help, right support
    phrases: help they need, levels of need, continuum of need, continuum of help, universal service*, universal support
    phrases: universal provision, universal health, universal level, threshold*, front door, safeguarding hub, mash
    phrases: single point of access, triag*, mak* ... referral*, referral* made, prompt referral*, timely referral*
    phrases: safeguarding referral*, referral pathway*, referral route*, referral process*, referral form*
    phrases: quality of referral*, referral to social services, referral to early, refer* to childrens
    phrases: refer* to ... social care, re referral*, submit* ... referral*, referrals should, referrals were
    phrases: referrals are, referrals ... accepted, referral ... not accepted, follow up ... referral*, request for help
    phrases: request for support, request* for assistance, no further action, nfa, signpost*, step* down, step* up
    phrases: edge of care, section 17, s17, common assessment framework, caf, taf, ehap, ehaps, eha, team around the family
    phrases: named person, girfec, uno cini, unocini, care and support plan*, voluntary sector, voluntary community
    phrases: voluntary and community, third sector, voluntary organisation*, community based support, mentoring
    phrases: youth service*, outreach service*, parenting programme*
    headings: referrals, prevention, access to services
    not: threshold for ... review, criteria threshold, evidential threshold, referral* ... advoca*
    not: safeguarding adult* review referral*, sar referral*, referral for ... review, high levels of need

    # ---------------------------------------------------------------- What harms and who is at risk

    theme: vulnerable-babies
    label: Vulnerable babies
    group: What harms and who is at risk
    panel: vulnerability-of-babies
    definition: Babies under one and unborn babies: pre-birth work, concealed pregnancy, safe sleep, crying and shaking, injury to babies who do not move by themselves.
    phrases: baby, babies, babys, newborn*, new born*, neonat*, infant, infants, infancy, unborn*, un born, under one year
    phrases: under ones, under 1, under 1s, aged two and under, first 1001 days, 1001 critical days, first year of life
    phrases: first weeks of life, week old, weeks old, weeks of age, month old, months old, days old, pre birth, prebirth
    phrases: pregnan*, late booking*, late booked, unbooked, antenatal*, ante natal, perinatal, postnatal*, post natal
    phrases: post birth, prenatal, at birth, giving birth, womb, foetal, fetal, foetus, midwi*, maternity, prematur*
    phrases: preterm, low birth weight, safe* sleep*, co sleep*, cosleep*, bed shar*, sleeping arrangement*, sudi, sids
    phrases: sudden unexpected death in infan*, overlay*, lullaby trust, icon, shaken, abusive head trauma, safe handling
    phrases: non mobile, nonmobile, non independently mobile, not independently mobile, pre mobile, immobile bab*
    phrases: very young child, new parent*, feeding difficult*
    headings: bab*, infant*
    not: babysit*, baby sit*, infant school*, infant and junior, infants school, maternity leave, click the icon
    not: click on the icon, icon below, 15 months old, 18 months old, 20 months old, 21 months old, 22 months old
    not: 23 months old

    theme: physical-abuse
    label: Physical abuse and injury
    group: What harms and who is at risk
    definition: Injury to children and what is done about it: bruising, fractures, burns, non-accidental injury, medical examinations, explanations that do not fit.
    phrases: physical abuse, physical and emotional abuse, physically abus*, physically harm*, physical harm
    phrases: physical assault*, physical chastisement, physical punishment, smack*, reasonable chastisement
    phrases: equal protection, slapped, punched, kicked, beaten, scald*, burn mark*, cigarette burn*, bite mark*, poisoning
    phrases: suffocat*, bruis*, injury, injuries, injured, non accidental, nonaccidental, nai, fracture*, subdural
    phrases: subconjunctival, haemorrhag*, frenulum, abusive head trauma, shaken baby, shaking ... baby, shake a baby
    phrases: skeletal survey*, child protection medical*, cp medical*, safeguarding medical*, medical examination*
    phrases: paediatric medical*, medical investigation*, forensic medical*, ct scan, body map*, implausible explanation*
    phrases: inconsistent explanation*, burns to, burn injur*
    headings: medicals, injur*
    not: self injur*, sports injur*, acquired brain injur*, stab* injur*, industrial injur*, serious injury notif*
    not: road traffic injur*, self inflicted injur*, pressure injur*, personal injury

    theme: neglect
    label: Neglect
    group: What harms and who is at risk
    definition: Neglect of children in all its forms: physical, emotional, medical, educational, supervisory; its tools and signs. Self-neglect of adults is coded under adult safeguarding.
    phrases: neglect, neglected, neglectful, neglecting, graded care profile, gcp2, gcp, home condition*, living condition*
    phrases: unsanitary, insanitary, squalid, squalor, unkempt, dishevelled, dirty clothes, dirty home, poor hygiene
    phrases: malnourish*, malnutrition, hungry, starv*, lack of food, inadequate food, head lice, dental decay, tooth decay
    phrases: dental caries, inadequate clothing, basic care, basic needs, physical care needs, lack of supervision
    phrases: left unsupervised, left alone, home alone, unmet needs, lack of stimulation, failure to thrive
    phrases: emotionally unavailable, good enough parenting, good enough care
    headings: neglect*
    not: self neglect*, neglected to, abuse or neglect, neglect or abuse, abuse neglect or
    not: histor* of abuse and neglect, forms of abuse and neglect, types of abuse and neglect
    not: risk of abuse and neglect, adults from abuse and neglect, neglect of adult*, neglect of older
    not: organisational neglect, institutional neglect

    theme: domestic-abuse
    label: Domestic abuse
    group: What harms and who is at risk
    panel: domestic-abuse-and-harm
    definition: Abuse between partners, former partners or family members, coercive control, stalking, and children as its victims; the services and orders against it.
    phrases: domestic abuse*, domestic violence, domestic and sexual violence, domestic incident*, domestic assault*
    phrases: domestic homicide*, dva, dv, intimate partner, partner violence, partner abuse, inter parental violence
    phrases: violence in the home, violent relationship*, abusive relationship*, abusive partner*, violent partner*
    phrases: violent ex partner*, relationship abuse, child to parent violence, child to parent abuse, adolescent to parent
    phrases: coercive*, coercion and control, controlling behaviour*, power and control, economic abuse, stalk*, harassment
    phrases: strangulation, honour based, forced marriage*, post separation, counter allegation*, counter claims
    phrases: primary perpetrator, primary aggressor, parental conflict, dash, marac, maracs, idva, idvas
    phrases: independent domestic, clares law, dvds, disclosure scheme, dvpo*, dvpn*, dapo*, non molestation, womens aid
    phrases: refuge, freedom programme, caring dads, safe and together, operation encompass, perpetrator programme*
    phrases: perpetrators of domestic, victim ... perpetrator, protective parent, non abusing parent*, non abusive parent*
    phrases: victim survivor*, victims survivors, routine enquiry, routine questioning, gender based violence
    phrases: violence against women, vawg, vawdasv, was controlling, controlling partner*, controlling relationship*
    phrases: domestics, of da, and da, da and, da or, da services, da incident*, da risk*, than da, experienc* da
    phrases: high risk victim*, honour abuse
    headings: perpetrators, victims and perpetrators
    not: racial harassment, sexual harassment, exploit* ... coerc*, coerc* ... exploit*

    theme: parental-mental-health
    label: Parental mental health
    group: What harms and who is at risk
    definition: The mental health of parents and carers: illness, perinatal depression, overdoses and suicidal thoughts, and their effect on parenting and children.
    phrases: parental mental, parents mental, parent* ... mental health, parent* ... mental ill*
    phrases: parent* ... mental disorder, mental health of ... parent*, mental health of ... mother
    phrases: mental health of ... father, mental health of ... carer*, adult mental health, mothers mental
    phrases: mother ... mental health, mums mental, maternal mental, fathers mental, father ... mental health
    phrases: paternal mental, carers mental, perinatal mental, postnatal depression, post natal depression
    phrases: postpartum psychosis, puerperal psychosis, maternal depression, mothers depression, depressed mother*
    phrases: parent* ... depress*, mother ... depress*, mother ... anxiety, parental anxiety, maternal anxiety
    phrases: mother ... suicid*, father ... suicid*, parent* ... suicid*, mother ... self harm*, mother ... overdose*
    phrases: parent* ... overdose*, mother ... psychosis, mother ... psychotic, parent* ... psychiatric
    phrases: mother ... psychiatric, mother ... personality disorder, parent* ... personality disorder, parent* ... bipolar
    phrases: mother ... bipolar, mental ill health, mental illness, mental health ... parenting
    phrases: mental health impact* ... child*, poor mental health and, abuse and mental health
    phrases: mental health ... domestic abuse, domestic abuse ... mental health, substance* ... mental health
    phrases: mental health ... substance*, mental health ... alcohol, toxic trio, trio of vulnerabilities
    phrases: father ... psychosis, father ... depress*, father ... anxiety
    headings: parents with mental, perinatal
    not: mental health of ... child*, childs mental*, childrens mental*, child* ... mental illness
    not: young person* ... mental ill*, young people ... mental ill*, parents ... child* ... mental health

    theme: substance-misuse
    label: Substance misuse
    group: What harms and who is at risk
    definition: Alcohol and drugs, used by parents, children or adults at risk: recognition, treatment, testing, and the effect on children and care. Dealing and supply are coded under risk outside the home.
    phrases: substance misuse, substance use, substance abuse, substance misusing, substance using, substance dependen*
    phrases: substances, problematic substance, dual diagnosis, alcohol*, drinking, drunk, intoxicat*, binge drink*
    phrases: under the influence, relaps*, abstinen*, sobriety, detox*, addict*, hidden harm, harm reduction
    phrases: recovery service*, drug, drugs, hair strand, methadone, opiate*, opioid*, heroin, cocaine, cannabis
    phrases: amphetamine*, ketamine, spice, nitrous oxide, benzodiazepine*, solvent*, paraphernalia, misuse of prescription
    phrases: misuse of medication, medication misuse, smoking in pregnancy
    headings: substance*
    not: drug deal*, drugs deal*, drug supply, supply of drugs, supplying drugs, sell* drugs, drug running, drug debt*
    not: drug line*, drug gang*, drug traffick*, drug error*, drinking water, eating and drinking, eating or drinking
    not: drug allerg*, psychotropic drug*, antipsychotic drug*

    theme: sexual-abuse
    label: Sexual abuse
    group: What harms and who is at risk
    definition: Child sexual abuse within the family and beyond, harmful sexual behaviour, sexual images, and sexual violence against adults at risk. Sexual exploitation is coded under risk outside the home.
    phrases: sexual abuse, sexually abus*, csa, intra familial, intrafamilial, sexual harm, sexually harm*, sexual assault*
    phrases: sexually assault*, sexual violence, sexual offen*, sex offen*, sexual risk*, sexual touching, sexual activity
    phrases: sexual contact, underage sex*, under age sex*, unlawful sex*, rape, raped, incest*, paedophil*
    phrases: indecent assault, indecent exposure, indecent image*, abuse image*, abuse material, csam, nude image*, nudes
    phrases: sexting, sextortion, image based abuse, groomed, grooming, hsb, problematic sexual*, sexualised behaviour*
    phrases: inappropriate sexual*, sexually inappropriate, sexual behaviour*, sibling sexual, sexual harassment, isva
    phrases: isvas, shpo, sarahs law, sexually transmitted, sexual safety
    headings: sexual
    not: sexual exploitation, sexual orientation, sexual identity, gender sexual, groom* ... county lines
    not: groom* ... gang*, groom* ... criminal*, criminal* ... groom*, well groomed, personal grooming
    not: grooming and hygiene

    theme: risk-outside-the-home
    label: Risk outside the home
    group: What harms and who is at risk
    panel: risks-outside-the-family
    definition: Harm from outside the family: criminal and sexual exploitation, gangs, serious youth violence, trafficking, going missing, radicalisation, and harm online or by peers.
    phrases: outside the home, outside of the home, outside their home*, risk outside, risks outside, outside the family
    phrases: outside of the family, extra familial, extrafamilial, contextual safeguarding, contextual harm
    phrases: contextual approach, peer on peer, child on child abuse, peer to peer, peer influence, peer group*
    phrases: exploitation, exploited, exploiting, exploiter*, cse, cce, county line*, cuckoo*, traffick*, slavery
    phrases: national referral mechanism, nrm, debt bondage, drug debt*, drug deal*, drug supply, drug running, criminalis*
    phrases: youth violence, syv, serious violence, violence reduction, knife, knives, stabbed, stabbing*, stab wound*
    phrases: weapon*, firearm*, gun crime, gang, gangs, postcode, drill music, drill artist*, youth justice
    phrases: youth offending, anti social behaviour, antisocial behaviour, organised crime, reachable moment*
    phrases: missing episode*, missing from home, missing from care, went missing, goes missing, going missing
    phrases: gone missing, missing child*, missing person*, reported missing, return home interview*, return interview*
    phrases: abscond*, runaway*, running away, radicalis*, extremis*, prevent duty, channel panel, terroris*, online harm*
    phrases: online safety, online risk*, online abuse, social media, cyberbull*, cyber bull*, bullying online
    phrases: online grooming, disruption tactics, abduction notice*, community violence, cp roth, roth plan*, roth pathway*
    headings: missing, contextual, online, exploit*
    not: missing from education, missing education, missing school*, financial* exploit*, follow us on social media
    not: knife and fork, voice* ... missing, missing child* from education

    theme: child-mental-health
    label: Children's mental health
    group: What harms and who is at risk
    definition: The mental and emotional health of children and young people: self-harm, suicide, anxiety, eating disorders, CAMHS and what happens while waiting for it.
    phrases: child mental health, childrens mental, childs mental, young persons mental, young peoples mental
    phrases: adolescent mental health, children with mental health, children with ... mental health needs
    phrases: child with ... mental health, young people with ... mental health, young person with ... mental health
    phrases: child has mental health, mental health of ... child*, mental health of ... young people
    phrases: mental health of ... young person, mental health needs of ... child*, childrens emotional, childs emotional
    phrases: emotional health and wellbeing, emotional wellbeing of ... child*, emotional wellbeing of ... young people
    phrases: struggling with their mental health, worsening mental health, mental health support, tier 4
    phrases: social emotional and mental health, semh, camhs, cypmhs, crisis team, eating disorder*, anorexi*, bulimi*
    phrases: self harm*, selfharm*, self injur*, ligature*, suicid*, took his own life, took her own life
    phrases: took their own life, take their own life, taking their own life, end their life, overdose* by young
    phrases: young ... overdose*, took an overdose, taken an overdose, after an overdose, anxiety, panic attack*, low mood
    phrases: emotional distress, emotional need*, hyperactiv*, soiling, bedwetting, psychiatric unit, psychiatric inpatient
    phrases: detained under the mental health act, school counsel*, counselling for the child*, emotionally based school
    phrases: young persons emotional, young peoples emotional
    headings: emotional wellbeing, emotional health
    not: children with parents with mental, parent* ... suicid*, mother ... suicid*, father ... suicid*
    not: adult ... suicid*, mother ... self harm*, mother ... anxiety, maternal anxiety, parental anxiety
    not: professional anxiety, practitioner anxiety, staff anxiety, mental health support for parent*
    not: mental health support for ... mother*, mother ... overdose*

    theme: disability-and-health
    label: Disability and health
    group: What harms and who is at risk
    definition: Disabled children and children with special educational, complex or chronic health needs; growth and weight; neurodiversity; how needs hide harm.
    phrases: disabled, disabilit*, learning difficult*, learning need*, special educational need*, send, additional needs
    phrases: additional support needs, complex health, complex medical, health needs, health condition*, medical condition*
    phrases: chronic illness, chronic medical, long term condition*, long term health, life limiting, life limited
    phrases: palliative, technology dependent, continuing healthcare, medically complex, medically fragile, autis*, asd
    phrases: adhd, attention deficit, neurodiver*, neurodevelopmental, neuro developmental, developmental delay
    phrases: global developmental, cerebral palsy, epilep*, downs syndrome, fetal alcohol, foetal alcohol, deaf
    phrases: hearing impair*, visual* impair*, sensory impair*, sensory need*, non verbal, speech and language
    phrases: speech language, wheelchair, gastrostomy, faltering growth, failure to thrive, growth chart*, centile*
    phrases: weigh* and measur*, weighed, weight loss, losing weight, underweight, obes*, dietitian*, dietician*, asthma
    phrases: diabet*, sickle cell, education health and care plan*, ehcp, ehcps, local offer, community paediatric*
    phrases: short breaks, respite, occupational therap*, annual health check*, dental health, oral health, immunisation*
    phrases: reasonable adjustment*
    headings: growth, complex needs, children with health
    not: parent* ... learning disab*, parental learning, parent* ... learning difficult*, parents ... disabilit*
    not: mother ... learning disab*, mother ... learning difficult*, parental autis*, send a, send the, send to
    not: send out, send an, send your, send it, please send, to send, send in, mental health needs
    not: mental health condition*, disability benefit*, will send, not send, send us, send them, send me, send any

    theme: fabricated-illness
    label: Fabricated or induced illness
    group: What harms and who is at risk
    definition: Perplexing presentations, medically unexplained symptoms, and illness that a carer exaggerates, invents or causes.
    phrases: fabricated or induced, fabricated and induced, fabricated induced, fabricat* ... illness, induced illness*
    phrases: fabricat* ... symptom*, fii, fdia, perplexing, medically unexplained, unexplained symptom*
    phrases: unexplained medical, munchausen*, factitious, medical child abuse, exaggerat* ... symptom*
    phrases: exaggerat* ... illness, exaggerated medical, invented symptoms, illness induction, induc* ... illness
    phrases: over medicalis*, overmedicalis*, unnecessary medical, unnecessary investigation*, unnecessary procedure*
    phrases: unnecessary treatment, doctor shopping, erroneous belief*, health beliefs, symptoms reported by ... parent*
    phrases: symptoms ... not observed, discrepan* ... symptoms, sick role, salt poisoning
    headings: fabricated
    not: fabricated account*, fabricated allegation*

    theme: education
    label: Education
    group: What harms and who is at risk
    definition: School, nursery and college as a place of safety and a source of information: attendance, exclusion, part-time timetables, home education, children missing education.
    phrases: school, schools, schooling, nursery, nurseries, early years setting*, early years foundation
    phrases: early years provider*, childminder*, child minder*, college, colleges, sixth form, pupil*, teacher*
    phrases: headteacher*, teaching assistant*, designated safeguarding lead*, dsl, dsls, education, educational setting*
    phrases: educational attainment, virtual school*, gcse*, persistent absen*, persistently absent, absenteeism
    phrases: unauthorised absence*, attendance officer*, attendance rate*, ebsa, truan*, off roll*, permanently exclud*
    phrases: permanent exclusion*, fixed term exclusion*, managed move*, part time timetable*, reduced timetable*
    phrases: alternative provision, pru, home educat*, homeschool*, ehe, neet, kcsie, eotas
    headings: attendance, exclusion*, early years
    not: pre school child*, pre school aged, pre school sibling*, parent education, parenting education
    not: staff education, health education, professional education, royal college*, college of policing
    not: college of nursing, medical school, school of thought, special educational need*, education health and care
    not: department for education, department of education, director of education

    theme: care-experience
    label: Care experience
    group: What harms and who is at risk
    definition: Children in care and care leavers: placements, foster and residential care, kinship, adoption, corporate parenting, going home and leaving care.
    phrases: looked after, children in care, child in care, in our care, into care, enter* care, safe in care
    phrases: care experience*, care leaver*, leaving care, left care, personal adviser*, personal advisor*, pathway plan*
    phrases: corporate parent*, placement breakdown*, placement stability, placement instability, placement move*
    phrases: placement disruption*, placement with parents, placed with parents, care placement*, section 20, section 76
    phrases: voluntary accommodation, accommodated under, fostering, residential children*, residential placement*
    phrases: residential unit*, childrens home*, secure accommodation, secure unit, unregistered placement*, unregulated
    phrases: supported lodging*, semi independent, staying put, kinship care*, kinship placement*, connected carer*
    phrases: connected person*, special guardian*, adoption, adopted child*, adopter*, adoptive, reunif*
    phrases: return* ... home from care, rehabilitation home, independent reviewing officer*, independent visitor*
    phrases: permanence, permanency, throughcare, foster care*, foster placement*, foster parent*, foster famil*
    phrases: foster home*
    headings: placement*, foster*, kinship
    not: adoption of the, adoption of a, adoption of this, adoption of new, looked after by

    theme: adult-safeguarding
    label: Adult safeguarding
    group: What harms and who is at risk
    definition: Adults at risk and young adults: self-neglect, mental capacity, advocacy, care and support needs, making safeguarding personal. Parents' own needs belong here only where safeguarding the adult is the point.
    phrases: adult safeguarding, safeguarding adult*, adult practice review*, adult protection
    phrases: adult support and protection, adult at risk, adults at risk, vulnerable adult*, adult social care
    phrases: adult social services, adult services, sab, sabs, care and support need*, care act, section 42, s42
    phrases: safeguarding of adults, at risk in their own right, self neglect*, selfneglect*, hoard*, mental capacity, mca
    phrases: capacity assessment*, executive capacity, executive function*, fluctuating capacity, capacity to make
    phrases: capacity to decide, lacked capacity, lacks capacity, has capacity, had capacity, best interests decision*
    phrases: best interest decision*, best interests meeting*, unwise decision*, deprivation of liberty, dols
    phrases: court of protection, inherent jurisdiction, power of attorney, making safeguarding personal, advoca*
    phrases: appropriate adult, care homes, nursing home*, domiciliary care, home care agency, care provider*
    phrases: supported living, sheltered housing, extra care, older people, older adult*, older person*, elder abuse
    phrases: pressure ulcer*, pressure sore*, dementia, frailty, fire risk*, fire safety, rough sleep*
    phrases: multiple exclusion homelessness, financial abuse, financial exploitation, discriminatory abuse
    phrases: organisational abuse, unpaid carer*, informal carer*, carers assessment*, carer strain
    phrases: people in positions of trust, young adults, young adult, executive dysfunction, legal literacy
    phrases: high risk panel, large scale investigation*, vulnerability of adults
    headings: adult*
    not: advocat* ... children, advocat* for ... child*, adult mental health*, adults and children
    not: safeguarding adults and children, safeguarding children and adults, as ... young adults
    not: children and young adults

    theme: parental-responsibility
    label: Parental responsibility and the courts
    group: What harms and who is at risk
    definition: Who holds parental responsibility, and the family courts: orders, proceedings, the Public Law Outline, contact and private disputes, legal advice.
    phrases: parental responsibilit*, parental rights and responsibilities, confirmation of pr, evidence of pr, hold* pr
    phrases: have pr, has pr, with pr, family court*, court proceedings, care proceedings, family proceedings, private law
    phrases: public law, plo, pre proceedings, letter before proceedings, legal gateway, legal planning, legal advice
    phrases: legal proceedings, legal status, court process*, court hearing*, court order*, court report*, reports to court
    phrases: care order*, supervision order*, child arrangement* order*, child arrangements, residence order*
    phrases: contact order*, contact arrangement*, contact dispute*, specific issue order*, prohibited steps
    phrases: emergency protection order*, police protection, child assessment order*, placement order*
    phrases: special guardianship order*, sgo, wardship, cafcass, childrens guardian, guardian ad litem, section 7 report*
    phrases: section 37 report*, section 31, fact finding, custody dispute*, custody of the child*, parental alienation
    phrases: contact centre*, family law, childrens reporter, childrens hearing*, permanence order*, private foster*
    phrases: acrimonious separation, parental dispute*
    headings: court*, legal, orders, child contact
    not: criminal court proceedings, crown court proceedings, magistrates court hearing*, legal advice for the panel

    """#
}
