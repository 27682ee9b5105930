extension DefaultConcepts {
  /// How professionals work, alone and together.
  static let practice = #"""
    # Working together.
    transfer between areas, across the border, records: \#
      moved ... area|authority|county|borough|here, new to the area, another area|county|borough, \#
      moved from, just moved, \#
      other|previous|old|last|home|former ... area|council|authority|county|borough|team, \#
      new area|council|school|team ... records|file|nothing|know|history, \#
      transferred ... case|without|team|between, case transfer, transfer conference, \#
      over the border|boundary, cross border, across the ... border|boundary|county, \#
      which area|council|authority, placed ... by another, \#
      from abroad|overseas|london|scotland|wales|england|ireland, came from another, \#
      passed from team|one|worker, pass* ... from team, handed over, hand over, \#
      between three|two|four|several|different counties|areas|authorities|councils|towns, \#
      two|three|four|several counties|areas|councils|authorities|addresses, came here from, \#
      just arrived, just come from, new file, own file, started again, \#
      previous school|surgery|address|worker|team, last school, moved up|down from, \#
      file*|notes|records not|never sent|arrived|received
    information sharing, records: records ... not arrived|missing|lost, nobody told, \#
      not passed on, unaware, \#
      not|didn't|doesn't|never tell anyone|us|the|other*|school|police|social, \#
      kept|keeps to themselves|itself|himself|herself, not|doesn't know about, \#
      school|police|gp|nursery|hospital|midwife knew, never linked|joined|connected, \#
      not linked|joined|connected, no one put ... together, different systems|computers, \#
      letter ... went|sent|lost|wrong|never|filed, email ... lost|unread|sent|never|unanswered, \#
      gdpr, data protection, without telling|informing|asking|ringing|letting, \#
      midwife|school|gp|nurse|police|hospital|doctor did not|never know|tell|share, not told, \#
      first we heard, only found out, found out ... later|by chance, heard by chance, \#
      different story, kept in the dark, nobody on the, both knew, \#
      never told school|gp|police|us|anyone|nursery|them, \#
      no one told school|gp|police|us|anyone|nursery|them, not|never shared|passed with|on|to, \#
      not|didn't know ... about, not|didn't tell ... school|gp|police|us|anyone
    strategy discussion, paediatrician: strategy meeting, \#
      without ... health|paediatrician|doctor, strategy call|discussion|talk, section 47, s47, \#
      single agency, joint investigation|visit, went alone without, \#
      police ... alone|without|decided|not told|joint|went, interviewed ... child*|boy|girl|with, \#
      before ... strategy
    out of hours: at night, in the evening, emergency duty, edt, after five, \#
      at weekend*, over the weekend, night|evening ... duty|called|rang|social|police|hospital, \#
      out of hours, 2|3|4|1|two|three|four|one am, at midnight, late friday|on, \#
      christmas|easter|holiday* ... nobody|closed|duty|cover, office ... closed|shut, \#
      no one on duty, school holiday*, summer holiday*, half term, at the weekend, \#
      friday night|evening|afternoon, saturday|sunday night|morning|evening|afternoon, \#
      bank holiday*
    escalation, professional challenge, differences: disagree*, not|doesn't|don't agree, \#
      ignored ... concern*, take it further, turned down ... referral, rejected ... referral, \#
      different view*, nobody listens to|listened, not listened, not taken seriously, \#
      told to wait|leave, overrul*, how do|can we|i challenge|escalate|object, \#
      who do|can i|we go|turn|complain|tell, want to challenge, only a nurse|worker|assistant, \#
      senior ... said|says|decided|consultant|doctor, consultant ... said|says|sure|certain, \#
      doctors differ, two doctors, doctors ... cannot|can't agree, do not like to, won't budge, \#
      deadlock, stuck with, social worker ... not|won't|refuses|says no, \#
      not|won't take it|the referral|our|us|seriously, \#
      duty worker|team|officer ... not|won't|says|refuse*, refuses to take|accept|act|hold|open, \#
      they say it|he|she is not|fine, say|says it is not, brush* ... off|aside, fobbed off, \#
      go above, over his|her|their head, talk over|down to, only nursery|school, \#
      two|three consultants|doctors|experts|opinions|services, \#
      consultants|experts|services|teams ... cannot|can't agree, \#
      argue* ... about who|whether|which, each ... blames the other, pass* the buck, whose job, \#
      who is right, fall out|fallen out, row with ... manager|social|school|police, \#
      told it was not our|my|her|his, not take*|took ... seriously
    close the case, step down: clos* ... case, case ... closed, stepp* down, no further action, \#
      threshold, closed it|her|him|them|after|the, we close*, tidier, signed off, wants to close, \#
      want to close, ended our, end our|the involvement, ready to close, back for the, \#
      came back to us, case ended
    core group, multi-agency meetings, attendance of agencies: core group*, conference*, \#
      meeting* ... without|nobody came|not invited, taken off ... plan|register, \#
      came off ... plan, plan ended|ends|ending, \#
      report ... not|late|sent|shared|never ... meeting, apologies, same people at, \#
      child in need plan|meeting*, meetings ... cancelled|stopped|late|without|same, \#
      nobody from ... health|police|school|housing|camhs, too many professionals|workers|people, \#
      who is in charge|lead*, lead professional, no lead, \#
      nobody in charge|leads|leading|coordinat*, round the table, \#
      who was|is meant|supposed|responsible|doing, who does what, \#
      everyone thought|thinks|assumed, each thought|thinks, talk about him|her|them, \#
      meet without, meeting after meeting, never meet, all at once, no one took, \#
      nobody|nothing from education|health|police|school|housing|camhs|probation, \#
      no one from education|health|police|school|housing|camhs|probation, \#
      turn*|came|come up|to ... meeting|review, was not at ... meeting, were not at, \#
      missing from the meeting, sent no report, without the gp|school|police|dad|father|nurse, \#
      report read, nobody leads|leading, no one leads|leading
    minutes, plans shared promptly: notes of the meeting, \#
      minutes come|came|late|sent|of|were|are, the|its|no|without minutes from
    housing provider: rent, homeless*, temporary accommodation, b&b, hostel*, one room, \#
      in one bed, overcrowd*, temporary housing|flat, evict*, notice to quit, \#
      sleep* ... car|rough|tent|friends|sofas|streets, sleeping rough, on friends|people's sofa*, \#
      sofa to sofa, nowhere to live|sleep|stay|go, no fixed, moved ... times since|this|in, \#
      moved three|four|five|six times, sharing a room|bed|bathroom|kitchen, \#
      shares ... room|bed ... parents|adults|brother*, unsafe house|flat|stairs, no heating, \#
      housing officer|association, council flat, damp, mould*, disrepair, lift broken, \#
      fourth floor, landlord*, one bedroom, studio, waiting for a house, bed and breakfast, \#
      cramped, box room, all in one
    professional curiosity: nobody asked, did not ask, take* for granted, assume*, face value, \#
      no questions asked, not curious, who ... lad|men, did not see|notice|go upstairs, \#
      seemed|looked|looks|seems fine|ok|okay|happy|well, all fine, nothing to see, \#
      nobody|never wondered|questioned|asked|checked, no one wondered|questioned|asked|checked, \#
      not|didn't ask|wonder|question|check ... why|who|where|what
    over-optimism, capacity to change: hopeful, doing better, turned ... corner, optimis*, \#
      one more chance, another chance, more chances, second chances, doing her|his|their best, \#
      making progress, trying hard|her|his|their, give her|him|them ... chance|time|benefit, \#
      benefit of the doubt, look on the bright, small improvement*, better than|this|now|lately, \#
      good enough, loves ... child*|kids|baby|them, early days, hoping, getting there, \#
      focus* on ... mother|mum|parents|her|adults, all about the mother|mum|parents|adults, \#
      mum's|mother's|parents|her own needs|problems, all is well, all well, going well, \#
      nice mum|mother|dad, such a good|nice, doing well, doing fine, things are better, \#
      improving, much better, on track, house was tidier|cleaner, tidier|cleaner now|when|so|and, \#
      told they had|were doing, pleased with, gave her|him|them more time, wait and see, \#
      see how it goes, keep an eye
    cumulative risk, chronology, history: again and again, another incident, \#
      third|fourth|fifth time, several times|incidents|referrals, many referrals, \#
      one after another, repeated, nobody knew ... past|history|before, long history|list, \#
      known ... years|since, past ... not looked|ignored|known|considered, one off, \#
      isolated incident, in isolation, bigger|whole picture, pieces of|jigsaw, keeps coming back, \#
      revolving, closed and|then|but ... again|opened, reopened, re referred, in and out of
    # How professionals work.
    starting again, history, chronology, holistic review: starts from the beginning, \#
      start* afresh|again|over, fresh start, thick file, from scratch, has not read, old file, \#
      begin* again|afresh|over, start* all over, new plan, another assessment, \#
      third|fourth|fifth|second assessment|plan|referral, same assessment, \#
      read the|his|her|their file|history|chronology|notes, old referral*|concern*|records, \#
      what went before, clean slate
    handover, introduced, new practitioner: new worker|social worker|nurse|health visitor, \#
      takes over, took over, change* of worker|social worker, agency worker, left the team, \#
      on leave, off sick
    joint visits, risks to staff: visit* in pairs, in twos, shout* at, swear*|swore, threaten*, \#
      dog ... aggressive, afraid to visit, frighten* ... workers|staff
    intimidating, hostility, challenge parents, impact on practitioners: shout*, intimidat*, \#
      aggress*, angry parent*, swear*|swore, complain* about us|workers, hardly ask, \#
      dare not ask, afraid to ask|challenge, \#
      scared of ... dad|father|mum|mother|him|them|family|parents|visiting, \#
      screams|threatens|threatened ... workers|us|me|staff|teachers|nurses|school|professionals, \#
      father|dad|mother|mum|parents threaten*, slams|slammed ... door|phone, \#
      dog* ... let|loose|growl*|barks|set, followed ... car|worker|nurse, \#
      film* us|workers|visits|me, complain* against|about ... worker*|us, \#
      wants|asks for another|different ... worker, sends emails, solicitor's letter, \#
      blocks the door, walks out, storms out, tells us to leave, told to leave, get out, \#
      verbally abusive, angry|hostile|abusive parent*|dad|father|mum|mother, \#
      worker* ... afraid|frightened|scared|avoid*, tread carefully
    supervision of staff, reflection, management oversight: no supervision, manager ... not, \#
      no time to think, supervisor, \#
      supervision ... cancel*|missed|not|never|late|short|only|rare*, \#
      manager ... signed|busy|changed|did|never|agreed|left|new|away|absent|does, no manager, \#
      team manager, no one to talk ... over, talk it over, talk it through, \#
      case ... stuck|difficult|worr*, gut feeling, uneasy, something ... not right|wrong|bothers, \#
      hunch, group supervision, my manager, sat|sit down with me, nobody to talk, keep me awake, \#
      lie awake, cannot|can't stop thinking, boss
    workload, handover: too many cases, caseload*, short staffed, social worker number*, \#
      third|fifth|sixth|new|another|different|several|four|five|six ... social worker*|health visitor*, \#
      left ... post|job|team|without, agency staff|worker*, locum*, sick leave, maternity leave, \#
      understaff*, no staff, covering for, newly qualified, student, overwork*, burn* out, \#
      exhausted workers, families each, backlog, no time for|to, high turnover, duty worker each, \#
      never the same, twenty|thirty|forty|fifty families|cases|children, sat|sit down with me, \#
      too much work|to do, worker ... left|leaves|gone|changed|changes|new, \#
      workers ... changed|left|year|new, not met ... new worker, worn out, leaving every, \#
      three|four|five|six|several workers|social
    record keeping, facts and opinions: wrote nothing, no record, nothing written, badly written, \#
      not on record, notes ... unclear, write up, weeks later, \#
      not written|recorded|logged|minuted|filed|dated, no note*|minutes|chronology, \#
      record ... wrong|not|copied|blank|missing, wrong name|address|date|child, copied and, \#
      copy and paste, cut and paste, case notes, recorded as fact, opinion ... fact, jargon, \#
      unclear notes, decision ... not|no|why ... recorded|written|reason, \#
      mixed up ... records|children|names
    assumption that someone else acts: thought someone else, left it to, somebody else's job, \#
      assumed ... had, everyone thought, each thought, was meant|supposed to, \#
      thought the other|school|nurse|social, nobody did, no one did
    referral, threshold, followed up: referr* ... no answer, heard nothing, \#
      referral ... lost|refused accepted, bounce*, reach* the bar|threshold|criteria, \#
      screened out, nfa, no further action, signpost*, passed back, sent back, knocked back, \#
      front door, mash, rang|phoned|called|wrote again|twice|three, \#
      rang|phoned|called|wrote|asked ... again|twice|three no one, \#
      nobody|never rang|phoned|replied|wrote|called, got back to us, called|rang|rung us back, \#
      no one rang|phoned|replied|wrote|called, \#
      no one ... called|rang|rung|phoned|replied|wrote|got ... back|us, called back, no reply, \#
      no feedback, waiting to hear, heard no more|back, stepped down, step down, contact only, \#
      single assessment ... closed, waiting ... allocated|allocation|social worker, unallocated, \#
      not allocated, early help ... refus*|declin*|closed|waiting|not, family support, \#
      team around, not|won't take it|the referral|him|her, says|say it is not enough, \#
      nobody came, came to nothing, rings|rang|phones|phoned again|every|twice, \#
      third|fourth|second time ... rang|called|referred|referral|asked, \#
      not reach* ... bar|threshold|criteria, below the bar, \#
      referr* twice|again|rejected|declined|closed, \#
      referral ... closed|rejected|declined|sent|came back|ignored, not accepted, not taken on
    thresholds: not serious enough, does not meet, below threshold, not bad enough
    thinking fixed, confirmatory bias: made up their mind, first impression, put down to, \#
      fixed on, only looked at, sure ... accident|innocent|fine|explanation, cannot be sure, \#
      two explanations|possibilities, other explanation*|possible, changed ... view|mind, \#
      made up our|her|his mind, jump* to ... conclusion*, decided early, first view, \#
      no other reason, blamed on, \#
      down to ... age|hormones|adhd|autism|grief|divorce|behaviour|weaning|virus, teething, \#
      just teenage|a phase, middle class, nice house|home|area, professional parents, \#
      doctor himself|herself, well off, wealth*, affluent, private school, well spoken, \#
      respectable
    safe and well, welfare check: police ... check*, looked fine|well, seemed fine|well|happy
    Clare's Law, Domestic Violence Disclosure Scheme: past of her|the ... partner|boyfriend, \#
      history of violence, previous partner*, ex ... beat|hurt
    family court, contact arrangements: court, contact with ... father|dad|mother, \#
      weekend contact, residence order, uses the children, through the children, at handover*, \#
      custody, judge|judges, weekends with dad|father|mum|mother|him|her, at weekends with, \#
      come*|coming back|home ... upset|distressed|crying|quiet, contact centre, \#
      supervised contact, alienat*, \#
      turns|turned|turning ... against her|his|mother|father|mum|dad|him, cafcass, private law, \#
      solicitor*, access to the children, see the children, \#
      see his|her children|kids|son|daughter, \#
      wants|asks|asking|demands to see him|her|them|his|the, \#
      sees his|her|their dad|father|mum|mother, letters from ... prison|dad|father, \#
      prison visit*, see him in prison, every other weekend, half the week, week about, \#
      shared care, mediation, not|doesn't want to go|see ... dad|father|mum
    immigration status, asylum: visa, no recourse, immigration, deport*, papers, nrpf, overstay*, \#
      cannot claim, no right to, undocumented, illegal*, passport*, home office, sent back, \#
      no money from, not allowed to work, cannot|can't work, leave to remain, \#
      from syria|sudan|eritrea|iran|iraq|afghanistan|albania|vietnam
    consent to share, information without consent: without telling ... parents, \#
      did not agree to share, gdpr, confidential*, pass on, \#
      without his|her|their say knowledge|agreement|permission|consent|telling, \#
      permission to|from, can we share|tell|ring|speak|pass|ask|talk|contact, are we allowed, \#
      allowed to share|tell|speak|ring|contact, agreed ... share, \#
      refus* ... consent|permission|share, says|said no to ... referral|sharing|assessment, \#
      asked us not to, in confidence, told me in, keep it secret|quiet|between, do not tell, \#
      don't tell, not|cannot|can't speak|talk to ... school|surgery|gp|doctor, without ... say so
    voluntary and faith-based support: charity, volunteer*, youth club, sports club, coach
    out of date plan, drift: nothing has changed, plan ... year|months|nothing, drift*, \#
      going on for years, plan ... same|vague|long|list|unclear|never|tasks|drawn, \#
      months ... nothing|no change|same plan|still, still waiting, still on ... plan, still no, \#
      no progress, nothing has|is|gets|got|was done|happen*|changed|better, \#
      goes|go|going round ... circles, waiting for ... assessment|report|court|decision, delays, \#
      court ... delay*|adjourn*|months, public law outline, pre proceedings, care proceedings, \#
      letter before
    cumulative risk, domestic abuse, substance misuse, mental health: \#
      drink*|drugs|alcohol ... violen*|hits|depress*|mental, \#
      depress* ... drink*|drugs|violen*|hits, violen* ... drink*|drugs|depress*, \#
      everything at once, many problems, several problems, one thing after
    think family, adult services, children of adult patients: \#
      adult team|service*|worker ... child*|kids, mention* no children, \#
      not know|ask ... had|has|have children, treats the parent|mother|father, \#
      patient ... has|had|have|with child*|baby, \#
      psychiatrist|probation|drug|alcohol ... confidential, kept it confidential, \#
      kept ... to himself|herself, patient's children, adult mental health
    training, confidence, tools, guidance: never had training, no training, \#
      not trained|confident|sure how, not|don't know how|what to, unsure how|what, \#
      which form|tool|procedure, what should we|i, what to look for, signs to look, \#
      how do|should i|we ask|raise
    good practice, persistence, relationship: kept trying|going|asking|visiting, did not give up, \#
      went back, the only one who, good relationship, trusted worker
    early help, support: no idea where, no help from, alone with ... everything, \#
      on her|his own with ... children|baby|kids|twins|four|three|five, \#
      single mum|mother|dad|father|parent, lone parent, no family near|here, isolated, no support
    community, anonymous referral, neighbours: \#
      neighbour* ... worr*|says|rang|rings|report*|complain*|heard|hears|told|tells|called, \#
      anonymous*, member of the public, malicious, grudge, tip off, passer by, next door, \#
      across the road, upstairs neighbour, landlady, shop keeper, shopkeeper, bus driver, \#
      taxi driver ... worried|says|told, somebody rang|called, a caller, \#
      family|gran|relatives ... worried|reported
    voluntary, faith settings, safer recruitment, clubs: scouts, choir, dance teacher|school, \#
      swimming teacher|coach, football coach, tutor ... alone|home|messag*, summer camp, \#
      foster agency
    """#
}
