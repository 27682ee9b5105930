extension DefaultCodebook {
  /// How professionals work together: sharing, recording, assessing.
  static let together = #"""
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
    """#
}
