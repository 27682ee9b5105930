extension DefaultCodebook {
  /// What professionals bring: language, understanding of culture and trauma, training, early help.
  static let skills = #"""
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
    phrases: putting ... at risk, honest conversation*, conversation* about
    phrases: conversation* with ... famil*, conversation* around
    phrases: explain* to ... parent*, explain* to ... famil*, explain* ... clearly, clearly explain*
    phrases: honest with ... famil*, accessible, letters to ... famil*, letters to ... parents
    phrases: understood by ... parents, open and honest with, conversations with, words ... used
    phrases: conversation* ... subject*, read or write, could not read, could not understand
    phrases: friend|relative|neighbour|sister|brother|son|daughter|family member|members|child* ... translat*|interpret*|sign*|signing
    phrases: communication aid*, intermediary, words such as, plain words|language
    phrases: understand|understood what ... agreed|signed, permission to|for|should, making choices, long letters
    phrases: letters ... jargon, used to interpret|translate, words do|did we|they use, speech and language therapist
    phrases: blame* on the child, way* of communicating
    phrases: words that|like|such, words ... hide|hides|blame*|copied, explain* to her|him|them|me
    phrases: communication method*|passport*|board*, given in polish|romanian|welsh|urdu|arabic|gaelic|english
    phrases: in polish|romanian|urdu|arabic|punjabi|ukrainian, signing, sign language, told a lot
    phrases: use|used|using words, which words, in her|his|their own language, told ... in plain, language that
    phrases: non verbal, speech and language
    phrases: talking mats, plain|clear|simple|respectful|everyday words|explanation*|letters
    phrases: makes a child responsible, blam* ... child|young|mother|victim
    phrases: putting|placing himself|herself|themselves, written for|to the|him|her families|family|child|parents
    phrases: translated, explained|explain ... to him|her|them|families|family
    phrases: permission|consent ... asked|sought|given
    phrases: conversation* with parents|families
    phrases: difficult conversations
    headings: language, communication, communicating, words matter, conversations
    headings: talking with|to parents|families, plain, words we use, how we talk|write|speak
    hints: language|word|words|wording|tone, blam*|judg*|respect*|harsh|plain|clear|cold|letter*|report*
    hints: consent*|permission, explain*|understood|understand*|clear*|form|asked
    hints: english|welsh|polish|urdu|arabic|gaelic|punjabi|romanian, language*|word*|speak|interpret*|translat*|understand|understood
    not: age of consent, consent order*, body language, bad language, abusive language, language delay
    not: language development, communication between agencies, language therap*, language disorder*
    not: interpret* as evidence, language skills, childs language, strong language, foul language, consent* ... sex*
    not: sex* ... consent*, accessible at, accessible on, accessible via, accessible through, accessible by
    not: services ... accessible, speech ... language, consent from the court, consent to publish, accessible service*
    not: consent of the review, conversations with the review*, legal literacy
    not: read ... in welsh, welsh or english

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
    phrases: language choice, choice of language, in the language, language ... which they
    phrases: own language, preferred language
    phrases: race or|and culture|religion|faith, what being ... meant, normal|accepted in ... community|culture
    phrases: skin colour, her|his|their|childs|familys faith|heritage|culture|religion, migration, language of the home
    phrases: being black|muslim|polish|roma, racist names
    phrases: spoke|speak|speaks polish|welsh|urdu|arabic|romanian|somali
    phrases: came to england|wales|scotland|britain|ireland from, minority ethnic, family honour, own community
    phrases: contact in welsh, abroad, gender identity
    phrases: polish|romanian|somali|roma|bangladeshi|nigerian|pakistani
    phrases: her|his|their mixed|dual heritage, mixed heritage, honour based, racial
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
    phrases: agency staff, staff capacity, workload*, staffing, staff wellbeing, learning ... embedded
    phrases: embed* ... learning, disseminat* ... learning, learning ... disseminated, practice forum*
    phrases: communities of practice, safeguarding champion*, learning into practice, vacancies, refresher*
    phrases: learning session*, relaunch*, re launch*, practitioners ... knowledge, staff ... knowledge
    phrases: sickness absence, under resourced, pressure on services, locum*, bulletin*
    phrases: newsletter*, staff development, support and guidance, courses, course, trained, confident
    phrases: rais* ... awareness, increas* ... awareness, equip*, campaign, knowledge of ... policy
    phrases: knowledge of ... procedure*, skills, practice guidance, share* ... learning, support* staff
    phrases: support* practitioners, aware of ... policy, aware of ... procedure*, aware of ... guidance
    phrases: awareness of ... policy, awareness of ... procedure*, time and space, team meeting*, competen*, expertise
    phrases: newly qualified, guidance for professionals, guidance is, guidance ... updated, not familiar with
    phrases: did not know about, lack* ... confidence, lack* ... knowledge, confidence and, knowledge and confidence
    phrases: turnover, workers came and went, not been trained|shown, trained in|on|to
    phrases: train ... staff|workers|champions|practitioners|visitors, module|modules
    phrases: talk|talked|talking|go|read through ... team*, no|without induction, stretched, lacked|lack|lacking confidence
    phrases: briefing|briefings for ... staff|managers|practitioners, learning lunch*|set*
    phrases: qualified for|only ... months, bring|use it|this in supervision, time to think, high|heavy demand*|workload*
    phrases: chairs|staff|managers|leads|practitioners|officers ... briefed, intranet
    phrases: policy|protocol|guidance|procedure|tool ... not|well known|used|read, learning hub|portal|hour|hours
    phrases: network|forum for|of dsls|leads|practitioners|staff, dsl network
    phrases: consultation with|from ... psychologist|specialist|clinician, access to advice
    phrases: support staff, name|names of the deputy, impact form, recruit* and retention
    phrases: assure ... understand|understands
    phrases: not feel|felt confident|equipped|prepared|skilled, vacancy, understaffed, short staffed
    phrases: inexperienced, lunchtime session*, seminar*|webinar*
    phrases: prompt|prompts|template|templates ... added|new|include, factsheet*, champion*
    phrases: know|knew how to use|recognise|respond
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
    not: safer recruitment, recruitment into, revise ... guidance, issue ... guidance ... children

    theme: trauma-informed-practice
    label: Trauma-informed practice
    group: How professionals work
    definition: Working with the effects of trauma in mind: adverse childhood experiences, behaviour as a sign of distress, avoiding doing further harm.
    phrases: psychologically informed, attachment informed, attachment aware, retraumatis*, ptsd, adverse experience*
    phrases: early adversity, childhood adversit*, early life experiences, behind ... behaviour, what happened to you
    phrases: meaning of behaviour, behaviour as communication, dysregulat*, emotional regulation, hypervigilan*
    phrases: attachment disorder*, attachment difficult*, flashback*, what had happened to, what has happened to
    phrases: bereave*, grief, grieving, traum*, therapy, therapeutic, self medicat*, behaviour ... distress*
    phrases: childhood experience*, loss of ... parent, loss of ... mother, loss of ... father, aces
    phrases: impact of abuse on, effects of abuse, loss of a, separation and loss
    phrases: she|he|they|child|children|mother|father|parent|parents|people lived|been|gone through, what ... happened to her|him|them|people, early harm|loss|losses|adversity, losses
    phrases: response to fear|trauma|loss|abuse|terror, terror, answered her|his|their distress, distress behind
    phrases: behind the distress, adverse
    phrases: carry|carries|carried it home, lying|lie awake, group reflection, what had|has happened to me|you
    phrases: loss and grief|trauma|bereavement|separation|change
    headings: trauma*, adversity
    headings: loss, losses, grief, bereavement
    hints: loss|losses|grief|griev*|bereave*, behaviour*|respon*|explor*|understood|understand*|support|help
    hints: adversit*|distress, behaviour*|underst*|respon*
    not: head trauma, blunt trauma, physical trauma, trauma surgeon*, trauma centre, major trauma, abdominal trauma
    not: traumatic brain, loss of consciousness, loss of weight, loss of information, loss of contact, traumatic injur*
    not: loss of sight, speech therap*, language therap*, occupational therap*
    not: adverse childhood experiences ... domestic
    not: access to therapy

    theme: early-help
    label: Early help, thresholds and referral
    group: How professionals work
    definition: Help before and around statutory work: early help, thresholds, the front door and referrals into it, waiting for help, stepping up and down, ending plans and closing cases, universal and voluntary services.
    phrases: early help, early intervention, early support, earliest opportunity, as soon as problems emerge
    phrases: prevention and early, family help, family hub*, family centre*, families first, flying start, sure start
    phrases: childrens centre*, supporting families, right help, right support, help they need, levels of need
    phrases: threshold*, front door, safeguarding hub, single point of access, request for help
    phrases: request for support, request* for assistance, no further action, nfa, signpost*, step* down, step* up
    phrases: edge of care, section 17, s17, common assessment framework, caf, eha, team around the family
    phrases: girfec, uno cini, unocini, care and support plan*, voluntary sector, community based support
    phrases: mentoring, youth service*, outreach service*, parenting programme*, deregist*, de regist*, eligib*
    phrases: waiting time*, long wait*, while waiting, screened, request for service*, access to support
    phrases: pathway to support, universal, preventative, preventive, early identification, identif* early
    phrases: community group*, family worker*, intensive support, ehap*, referral*, refer* to ... social care
    phrases: refer* to childrens, clos* ... case*, plan* ... closed, plan* ... end*, clos* ... plan*
    phrases: closing meeting*, follow* up through, meet ... criteria, met ... criteria, criteria for, earlier support
    phrases: earlier help, help earlier, offer* of ... support, offer* of ... help, continuum of, voluntary agenc*
    phrases: voluntary organisation*, targeted, waits for, wait* for ... assessment
    phrases: unknown to ... services, taken off ... register, off the register
    phrases: end of ... plan, help ... sooner, refer* to ... service*
    phrases: stepp* down, breaking point, referral ... not accepted|turned down|rejected|returned, nothing was|is offered
    phrases: offered nothing, refer early, early offer*, help ... too late, support ... withdrawn|ended|stopped
    phrases: early help team|worker|assessment|plan|service, family nurse partnership, practical support, help came
    phrases: help ... slow*|arrive*, case* ... closed too|with|after|because|without
    phrases: waiting list* for ... support|help|service*|assessment
    phrases: taf meeting*|plan*|process
    phrases: offer*|need*|early|intensive|targeted ... family support
    headings: referrals, prevention, access to services
    headings: practical help|support, housing
    headings: mash, named person
    headings: families early, support ... early, stepping in, thresholds
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
    not: referral form*, referral unit*, pupil referral, referral to camhs, referral to the child and
    not: referral for therapy, next referral, open to early help, enough for a referral

    # ---------------------------------------------------------------- What harms and who is at risk
    """#
}
