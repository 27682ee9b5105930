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
    phrases: didnt tell, told ... childrens services, tell ... childrens services, not informed
    phrases: inform* the, were informed, was informed, known to ... but, but not known, not known to ... agenc*
    phrases: didnt know, no knowledge of, could not access, unable to access, access to ... record*
    phrases: read access, who knew what, not sent, send* ... information, copied to, not receive*, did not reach
    phrases: held separately, pieces of, full picture, complete picture, fuller picture, full history, no single agency
    phrases: pick* up the phone, contact between, communicat* with ... agenc*
    phrases: communicat* with ... services, communicat* with ... professionals, poor communication, good communication
    phrases: effective communication, clear communication, timely communication, communication ... between
    phrases: kept informed, professionals|agencies|services|everyone|workers|school|gp|visitor|visitors kept up to date, keep* ... updated, what they knew, public protection notice*
    phrases: concern report*, vulnerable person* report*, operation encompass, discharge summar*, discharge letter*
    phrases: available to court, shar* ... information, information ... shar*, shar* ... with, shared between
    phrases: shared across, been shared, were shared, not shar*, sharing of, shar* ... concern*, concern* ... shared
    phrases: exchang* ... information, information exchange, information held, hold* ... information, held by other
    phrases: pass* ... on, request* ... information, seek* ... information, obtain* ... information
    phrases: information ... lost, information ... not available, information ... transferred, not communicat*
    phrases: communicat* ... agencies, communicat* ... professionals, communicat* ... services, liais*, not told
    phrases: never told, without ... told, one told, nobody told, not ... aware, unaware, notify, notified
    phrases: notification*, ppn*, spoke* to each other, talk* to each other, spoke* to one another
    phrases: talk* to one another, telephoned, known only to, permission to share, routinely shared, are shared
    phrases: is shared, be shared, was shared, minutes ... shared, shared directly, be told
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
    phrases: nobody|no one had|was|were|has told|informed, told|tell|telling the|her|each social worker*
    phrases: told|tell|tells|telling the midwi*|new|probation|hospital|nurse|consultant|landlord|allocated
    phrases: who is|was|gets|be|were told, whom to tell|ring|inform|contact
    phrases: ring|rang|rings|phone* ... team|worker|nurse|surgery|midwife|colleague
    phrases: three|several|two|different|separate computer|record|recording|it|electronic system*
    phrases: on|across|in three|two|several|different|separate systems|files
    phrases: seen|read|put|placed|set|laid side by side
    phrases: each held|knew|had|saw|holds|knows one|a|part|only|something|some, different pictures, the whole story
    phrases: send|sends|sending|sent|forward*|receive* ... minutes|records|notes|letters|outcome*|summar*
    phrases: minutes|records|notes|letter*|outcome* ... sent|arrive*|reach*|received|forwarded|passed|transferred
    phrases: transfer of records|files|notes, records from another|the|previous|old
    phrases: for|ask|asked what they know|knew, intelligence|information|notification form*
    phrases: verbal|spoken|written|telephone handover*
    phrases: handover* ... telephone|conversation|call|form|spoken|verbal|email
    phrases: without telling|informing the|other|any|each|school|anyone
    phrases: met|meet at handover, passed|pass|passes between forces|areas|teams|services
    phrases: goes|go|went to school*|gp|gps ... same day, what each|they|others|he|she knew|know|knows
    phrases: not|never|rarely|seldom|only partly|fully|always|routinely shared|passed|sent|told|informed|requested|conveyed|relayed|circulated
    phrases: not|never|rarely|seldom shared|passed|sent|informed|requested|received|conveyed|relayed|circulated|notified|updated
    phrases: information request*|flow*|exchange|known, request*|requests for information|records
    phrases: fed|feed|feeding back, fragment* ... information|picture|knowledge
    phrases: contacted|alerted|updated the|his|her|their school|nursery|health|midwi*|social|gp|police
    phrases: was|were|been|being|be kept informed|aware|updated, made aware
    phrases: link* between ... record*|system*, knowledge|facts ... held
    phrases: systems ... talk|speak|linked|joined, known in|to|by another|other|different|only
    phrases: told ... and the gp
    headings: information, communication between
    headings: who knew|knows, bring* ... concerns together, what we knew|know, telling each other
    headings: different systems, systems that, telling ... others
    hints: inform*|intelligence|knowledge, shar*|pass*|send*|sent|told|tell*|rang|phoned|emailed|notif*|copied|know*|knew|known|aware|letter*|email*|report*|record*|message*|lost|missing|separate*|different|picture*|whole|agenc*|gp|police|hospital
    hints: picture*, knew|shar*|pass*|sent|told|tell*
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
    not: how to, that there was an|a, not know|knew the word*, not know that she|he|they could

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
    phrases: not recorded|written|noted, recorded|written only|singly|without|well|fully|clearly|accurately
    phrases: case recording*
    headings: record*, minutes
    headings: template*, write* up, written up, wrote down
    headings: different systems, held in
    hints: dates|detail*|rationale|reason|reasons, missing|blank|incomplete|absent|unclear|inaccura*|accura*|write|wrote|written
    hints: record*|file*|note|notes|entry|entries|log*|chronolog*, system*|form|forms|template*|missing|blank|incomplete|absent|unclear|inaccura*|accura*|copied|scanned|filed|stored
    hints: wrote|written|write up|down, file|notes|system|day|date*|reasons|words
    not: recording their views, audio recording*, video recording*, call recording*, recording of the webinar
    not: webinar recording, watch the recording, criminal record*, track record*, reviewed the records
    not: examined the records, recorded crime, recorded a verdict, recorded webinar*, recorded session*, pre recorded
    not: coroner recorded, recorded offence*, well documented, provided ... chronolog*, submitted ... chronolog*
    not: reviewer* ... records, combined chronolog*, offence ... recorded, crime ... recorded, to be recorded before
    not: birth record*
    not: recorded as|for|a|an|in in|their|her|his|the, recorded a, recorded an, recorded as, recorded for
    not: recorded reason*, given and recorded, wrote down what, wrote down how, wrote down in, written down anywhere
    not: where is that written, in his|her own words, to be minuted, records were chosen, speaker notes
    not: for the notes
    not: reviewers recorded

    theme: multi-agency-working
    label: Multi-agency working
    group: How professionals work
    definition: Agencies and professions working together: meetings and conferences, strategy discussions, core groups, joint visits, roles, shared plans and decisions, and the partnership itself.
    phrases: multi agency, multiagency, multi disciplinary, multidisciplinary, multi professional, inter agency
    phrases: interagency, inter professional, partnership working, partnership approach, work* closely
    phrases: work* well together, collaborat*, coordinat*, co ordinat*, work* in isolation, link* up with, team around
    phrases: strategy meeting*, strategy discussion*, core group*, case conference*, protection conference*
    phrases: icpc, planning meeting*, network meeting*, child in need meeting*, review meeting*
    phrases: safeguarding meeting*, risk management meeting*, lead professional*, lead agency, lead practitioner*
    phrases: single point of contact, collective responsibility, collective oversight, shared understanding
    phrases: shared plan, shared decision*, across agencies, between agencies, between organisations
    phrases: between professionals, within and between, other practitioners
    phrases: all practitioners involved, all partners, different agencies, multiple agencies, agencies work*
    phrases: range of ... services, childrens and adult* services, speak directly with, in partnership with, ird
    phrases: different professionals, different services
    phrases: number of agencies, many professionals, in the lead, lead clinician, another agency, another service
    phrases: separate plans, each other, without a meeting, no meeting, discharge meeting*, reconven*, meeting* ... held
    phrases: not invited, quora*, trained together, interface between, gap between, relationships with ... agenc*
    phrases: relationships with partner*, clarity about who, wraparound, wrap around, partnership responsib*
    phrases: no one ... lead, no ... single agency, who ... lead*, held ... risk, join* up, silo*, mdt*
    phrases: irds, work* together, met together, meet together, com* together, came together
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
    phrases: agencies|services|professionals|teams|visitor*|worker*|plans did not|never|rarely meet|met
    phrases: knew him|her|them best
    phrases: anyone|nobody|someone|somebody|one in the middle, worked|working|work|acted|acting as one
    phrases: weekly|monthly|fortnightly|quarterly ... meeting*, talk|talked|speak|spoke|spoken ... team next door
    phrases: thought|believed|assumed|thinking|believing|assuming that another|others|somebody|someone
    phrases: each agency|service|team believed|assumed|thought
    phrases: three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|several agencies|services|consultants
    phrases: agree with schools|partners|police|health|neighbouring|each|hospitals
    phrases: nobody|no one led|leads|lead|coordinated|took|takes, who leads, call* a meeting|multi
    phrases: joined|join up|together plan*
    phrases: case|planning discussion*, professionals meeting*, problem solving group*
    phrases: attendance at ... conference*|meeting*|group*|panel*, working relationship*, working agreement between
    phrases: links with|between services|teams|agencies|schools|health|police, colocat*, co located
    phrases: lead|link|key|named worker*|lead, families meeting*
    phrases: join|joins|joined a|the ... discussion*|meeting*|conference*
    phrases: together with police|health|schools|education|housing
    phrases: without the health visitor|school|police|gp, shared|common language|approach|picture
    phrases: gaps between services|agencies, ownership
    phrases: responsible for|to coordinating|pulling
    phrases: agencies|services apart|alone|separately
    phrases: who holds|held|holding|hold the risk
    headings: partnership*, agencies, meetings
    headings: whose job|role|responsibility|business, in charge, who holds|leads|does, pulling together, shared work*
    headings: side by side, key worker*, partner agenc*
    headings: services apart, nobodys, shared responsib*
    headings: working with partners|schools|police|health, who does what
    hints: agenc*|professional*|practitioner*, meet*|conference*|jointly
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
    not: across all agencies, agencies returned|submitted|completed, linked briefings
    not: shared language with, working relationships with parents
    not: which agencies
    """#
}
