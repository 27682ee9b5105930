extension DefaultCodebook {
  /// How services reach families and hold up those who work in them.
  static let services = #"""
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
    phrases: frightened of ... parent*, same worker, consistent worker*, missed ... clinic, was not brought
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
    phrases: never|not|nobody gave|give|giving up, kept|keeps|keep going back|trying|coming|ringing|texting
    phrases: texted|texts her|him|them
    phrases: stayed|stay the same
    phrases: fear|afraid|frightened|worried|scared ... taken away|from|into
    phrases: fear|afraid|frightened|worried|scared ... removed, fetch him|her|them
    phrases: whatever the hour, adult*|someone|somebody ... can|could trust
    phrases: took time to, took the time, got|get|gets|getting to know, came|come|began|grew to trust
    phrases: worker|workers free|available, one more|number|limit of|on visits|visit
    phrases: said|says what we|you|they wanted|want to hear, tidying for, complaint* by|from|against
    phrases: mother|father|parents|family ... complain*
    phrases: withdr* from|of services|contact|support|professionals
    phrases: stopped|stops|stop answering|attending|coming|opening|engaging|replying
    phrases: stepped|step|stepping back from, no reply|answer at|to|from
    phrases: offers|offer of ... declined|refused|turned, would not let|allow|open|speak|engage|see|meet
    phrases: not allowed|let in|inside, somebody|someone ... had not met, trust* relationship*
    phrases: building|build|built|earn* trust, reached|reach|reaching out, flexible appointment*|venue*|hours
    phrases: articulate, nobody answers, families|parents|mother|father who decline|avoid|refuse|withdraw
    phrases: do not give up
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
    not: complain* to|about ... staff
    not: trusted adult*, taught to trust

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
    phrases: group reflection, supervise this|staff|practitioners|workers|work, support ... after the incident
    phrases: reflection for staff, equipped to supervise, staff ... get supervision
    phrases: caseload*|workload* review*|audit*
    headings: supervision, oversight, leadership and management, staff support, supporting staff
    hints: manager*|management, reflect*|think|thinking|discuss*|overs*|caseload*|workload*|sign*
    hints: staff|worker*|practitioner*, caseload*|workload*|debrief*
    not: parental supervision, adult supervision, lack of supervision, level of supervision, supervision order*
    not: supervision requirement*, relaxing supervision, close supervision, supervised by, safety and supervision
    not: compulsory supervision, inadequate supervision, poor supervision, contact supervision, supervision at bath*
    not: supervision in the home, case management review*, management of ... condition*, supervision of, supervision by
    not: supervision at home, supervision at all times, constant supervision, supervision when
    not: left|alone|unsafe|play*|out|outside|bath*|unattended ... without supervision, lack|lacks|lacked|lacking supervision
    not: child|children|baby|babies|infant*|toddler* without supervision, supervision in|by the community
    not: relax*|ease*|lift*|step* the|their supervision, conditions for ... supervision, management of risk and supervision
    not: supervision during contact, needed supervision, more supervision, appropriate supervision
    not: child* ... supervision and safety, supervision around, 24 hour supervision, under supervision
    not: under the supervision, required supervision, unsafe supervision, supervision neglect, care and supervision
    not: supervision and boundar*, boundar* and supervision, supervision and stimulation, supervision and safeguarding
    not: supervision or safeguarding, safeguarding or supervision, decision* on|about supervision, supervis* ... of ... child*
    not: parents ... be supervised, requirement* for supervision
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
    phrases: geographical area*, mov* ... team, before ... move, return* to ... area
    phrases: county boundar*, trust boundar*, mov* ... several times, miles from home, miles from ... family
    phrases: between councils|counties|areas|boroughs|boards|trusts
    phrases: new|previous|former council|county|borough|authority|board, passed|pass|passes from ... team|worker|service to
    phrases: repeated|frequent|several|many moves, moved|placed ... border
    phrases: moved|move|moves|moving out of|from region|county|borough|placement, came|come back to scotland|wales|england
    phrases: not told ... placement|move|moved, change|changes of school|worker|workers|placement|address
    phrases: new arrivals, arriv*|came|come from|in another|a|neighbouring area|county|city|country|borough
    phrases: had come|came|come to ... weeks|months earlier|ago|before, placements since|in|by
    phrases: receiving worker|team|area|school, old team|school|worker, belongs to another, in one area
    phrases: between forces|areas, force boundar*, each|every new family
    phrases: lost in|during|between the move|transfer, across the border, travel* with the child|him|her
    phrases: from childrens to adult*|adults, no handover, responsibility ... moved|passed|transferred
    phrases: leaves|leaving|left school without|at, lives|lived|living in england|wales|scotland|another
    phrases: another country|nation|jurisdiction, cross border, english|welsh|scottish|irish authorit*|council*
    phrases: between placements|homes|schools|teams|workers|hospitals, move|moves|moving schools|placement
    phrases: return home from, destination, before|after|during the|each|a|every move
    phrases: moved into ... area|county|city|district|village
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
    not: moved into a, moved in with, miles from home, moved twice within, family had moved

    theme: out-of-hours
    label: Out of hours
    group: How professionals work
    definition: Services at night, at weekends and on holidays: emergency duty teams, on-call cover, and how they link with the day services.
    phrases: out of hours, ooh, outside core, after hours, office hours, core working hours, unsocial hours
    phrases: emergency duty, emergency social work*, edt, standby service, night duty, bank holiday*, 24 hour service*
    phrases: 24 7, daytime services, christmas period, holiday period*, duty social work*, night staff, friday night
    phrases: friday afternoon*, friday evening*, until monday, nine to five, 9 to 5, 9am to 5pm, after 5pm, night shift*
    phrases: outside ... working hours, outside ... hours, any hour
    phrases: weekdays only, evenings and weekends, nights and weekends, at|over the weekend
    phrases: after six|dark|midnight ... team|service|worker
    phrases: on a saturday|sunday, at weekends when|there|no|only|and
    phrases: night|evening|weekend line|service|cover|team*|rota, night time|shift line|service|staff|support
    phrases: at night ... nobody|no one|closed, no one to ring, nobody to ring, reach it at night
    phrases: arrangements|cover|plans for weekends|nights|evenings
    headings: weekend*
    headings: evenings, nights, at night
    hints: night*|evening*|midnight|weekend*|saturday*|sunday*|holiday*, duty|cover|rota|closed|call|service*
    hints: on call|duty, night*|evening*|weekend*|hours
    not: most weekends, weekend with, weekends with, every weekend, alternate weekend*, weekend contact, weekend dose*
    not: weekend visit*
    """#
}
