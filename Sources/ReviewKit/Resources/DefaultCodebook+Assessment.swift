extension DefaultCodebook {
  /// How needs and risks are assessed, at one time and over time.
  static let assessment = #"""
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
    phrases: risk grading|graded|scored|score, risk checklist*, asked about at booking
    phrases: carers|partners checks, judged|judge risk, capacity decision*
    phrases: parenting assessment*, views|view of ... not in|included, strengths and|needs
    headings: assess*, understanding vulnerability, vulnerability and risk, identifying risk, recognising risk
    headings: risk management
    headings: pre birth planning|assessment*, planning before birth, timeliness of
    hints: parenting, consider*|weigh*|judg*|analys*|evaluat*|view|views|conclu*|reasons
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
    phrases: escalating risk*, increasing risk*, escalation of risk*, build* up a picture, jigsaw
    phrases: past and present, history of concern*, low level concern*, pattern, patterns, separate incidents
    phrases: start* afresh, from scratch, previous involvement, long history, history of ... referral*
    phrases: history of ... incidents, on each occasion
    phrases: chronic neglect, chronic nature, deteriorat*, increas* in frequency
    phrases: revolving door, stop start, re referr*, chronolog*, one ... at a time, incident led
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
    phrases: repeat* incident*|referral*|concern*|call|calls|pattern*|attendance*|presentation*|injur*|bruis*|episode*|contact|contacts|report*|removal*|move|moves|police|visits|notification*
    phrases: dealt|treated|answered|assessed with|by by|itself|themselves, one ... by itself
    phrases: by themselves and|were|was, put|putting ... side by side, slow decline, compared with the one before
    phrases: number|numbers and not ... content, number of earlier|contacts|calls, rolling ... view
    phrases: view of the pattern, becoming longer|worse|more frequent, same concerns came|come back, as a new event
    phrases: six months of change, started afresh, history as a whole, looked at as a whole, stopped counting
    phrases: repeat* ... presentation*|attendance*|incident*|referral*|episode*, taken|seen|put together they|these
    phrases: in combination, small signs|concerns|worries|things, growing|increasing number
    phrases: warning signs, earlier warning*
    phrases: as separate events|incidents|matters, was|were not connected|linked
    headings: over time, bring* ... together, the pattern, patterns, starting over|again|afresh
    hints: again and again, present*|refer*|attend*|report*|incident*|injur*|hospital|police|seen|told|call*|missed|visit*
    hints: many|several times, present*|refer*|attend*|report*|incident*|injur*|hospital|police|seen|told|call*|missed|visit*
    hints: time and again, present*|refer*|attend*|report*|incident*|injur*|hospital|police|seen|told|call*|missed|visit*
    hints: closed|ended|reopened, times|again|same|reopened
    hints: each time|occasion|episode|incident, closed|again|alone|treated|answered|singly
    not: self isolat*, lived in isolation, work* in isolation, silo* in isolation, patterns in practice, speech pattern*
    not: sleep* pattern*, shift pattern*, working pattern*, feeding pattern*, provided ... chronolog*
    not: submitted ... chronolog*, combined chronolog*, series of workshops, series of meetings, series of events
    not: frequency of supervision, frequency of meetings, repeat prescription*, repeat* audit, one child at a time
    not: repeatedly, worsening mental health, years of age, years of experience, years of practice
    not: one at a time ... speak
    not: records and chronolog*, recording and chronolog*, chronolog* and record*
    """#
}
