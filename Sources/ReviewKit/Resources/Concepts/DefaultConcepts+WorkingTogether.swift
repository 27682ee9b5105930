extension DefaultConcepts {
  /// Meetings, and who leads.
  static let workingTogether = #"""
    # Meetings.
    strategy discussion = strategy discussion*|meeting*|call*, strategy, initial discussion, \#
      joint ... police ... social|section|investigat*, \#
      section 47 ... agenc*|health|meeting|discuss*, \#
      strategy ... timely|held|convened|quorate|attend*|health, \#
      strategy ... police|delay*|reconvene*|minutes|all|relevant, without ... strategy, \#
      should have ... strategy, no strategy, plan* ... enquir*|investigation, \#
      who ... interview*|see|examine* the child, who will ... interview|see|speak|examine: \#
      strategy meeting, without ... health|paediatrician|doctor, strategy call|discussion|talk, \#
      section 47, s47, single agency, joint investigation|visit, \#
      police ... alone|without|decided|not told|joint|went, interviewed ... child*|boy|girl|with, \#
      before ... strategy
    paediatrician, strategy discussion = \#
      health ... strategy|represent*|invited|present|attend*|professional*|involv*, \#
      health ... contribut*|included|excluded|absent|not|input|view*, \#
      paediatric*|paediatrician*|pediatric* ... strategy|attend*|invited|present|involv*, \#
      paediatric*|paediatrician*|pediatric* ... contribut*|opinion|advice, \#
      paediatric*|paediatrician*|pediatric* ... included|view*|consult*, \#
      medical ... opinion*|advice|input|expertise|strategy|view*, \#
      without ... health|medical|paediatric*, consultant paediatrician, \#
      absence of ... health|paediatric*|medical, on call paediatrician|consultant, \#
      named|designated doctor*|nurse*|professional*|midwife, health representat*, \#
      appropriate health: without ... health|paediatrician|doctor, no paediatrician|doctor, \#
      nobody from health, paediatrician, no one from health, strategy call, strategy meeting, \#
      medical needed, consultant was not|did, before ... doctor|paediatrician
    attendance at meetings, quorate = attend* ... meeting*|conference*|core|review*|agenc*|all, \#
      attend* ... relevant|key|consistent*|poor|good|by|agencies, attendance, \#
      non attendance ... agenc*|meeting*|professional*, \#
      invit* ... meeting*|conference*|agenc*|all|professional*|relevant|to attend, not invited, \#
      represent* ... meeting*|agenc*|conference*|all|appropriate|right, \#
      right people|professionals|agencies|person, \#
      all|relevant|key agencies|professionals|partners ... invited|involved|attend*|present, \#
      other|every|partner agencies|professionals|partners ... invited|involved|attend*|present, \#
      all|relevant|key agencies|professionals|partners ... included|contribut*, \#
      all|relevant|key agencies|professionals|partners ... represented|around|meeting*, \#
      other|every|partner agencies|professionals|partners ... included|contribut*, \#
      other|every|partner agencies|professionals|partners ... represented|around|meeting*, \#
      round|around the table, quora*|quorum|inquorate, quorate, quoracy, apologies, \#
      absent ... from ... meeting*|conference*|discussion*|group, \#
      missing ... from ... meeting*|conference*|discussion*|group|table, \#
      report* ... to|for ... conference*|meeting*|review, \#
      contribut* ... to ... meeting*|conference*|discussion*|plan*, \#
      who attend*|attended|is invited|was invited|should attend, wider membership, \#
      membership ... group|meeting*: meeting* ... without|nobody came|not invited, \#
      report ... not|late|sent|shared|never ... meeting, apologies, same people at, \#
      meetings ... cancelled|stopped|late|without|same, \#
      nobody from ... health|police|school|housing|camhs, \#
      nobody|nothing from education|health|police|school|housing|camhs|probation, \#
      no one from education|health|police|school|housing|camhs|probation, \#
      turn*|came|come up|to ... meeting|review, was not at ... meeting, were not at, \#
      missing from the meeting, sent no report, without the gp|school|police|dad|father|nurse, \#
      report read, meet without, meets without, not invited, without housing|probation|health, \#
      worker not invited, went ahead without|with, \#
      without police|gp|camhs|school|health|education|housing|probation|midwife|anyone, \#
      report ... later|late|missing, never invited|asked|come|came to, \#
      nobody|no one came|turned|invited, left out of the|our, \#
      only two|three people|of us|agencies, not there|present when
    core group = core group*, core, \#
      child protection plan* ... review*|implement*|monitor*|progress|effective*, \#
      child protection plan* ... drive*|core|outcome*|robust|not|deliver*, implement* ... plan, \#
      progress* ... the|of ... plan*, hold ... core|to account, members of ... core|group, \#
      drive* ... plan*|change|forward, \#
      core group ... attend*|effective*|minutes|purpose|member*|chair*, \#
      shared ownership|responsib*, track* ... progress|action*|plan*, follow* through, \#
      action* ... follow*|track*|review*|progress*: core group*, the plan, child protection plan, \#
      on a plan, registered, review conference, child in need meeting*, plan for neglect, \#
      category of neglect
    child protection conference chair = child protection conference*, conference*, \#
      initial|review conference*, icpc*, rcpc*, \#
      chair* ... conference*|independent|challenge*|role|meeting*|strong|effective, \#
      independent reviewing|chair*|officer*, iro|iros, independent reviewing officer*, dissent*, \#
      decision ... conference, vote, unanimous, \#
      conference ... decision*|attend*|report*|plan*|chair*|agenc*|threshold|categor*, \#
      professional* ... views ... conference|plan|ending|removal, plan* ... ended ... conference, \#
      categor* ... neglect|abuse|plan, hold ... agencies|professionals ... account, \#
      parents|families|children ... conference*: conference, review conference, \#
      taken off ... plan|register, came off ... plan, plan ended|ends|ending, chair, \#
      everyone nodded, end ... plan, unhappy with the decision|outcome, independent reviewing, \#
      registration, off the register, second child protection plan, vote, \#
      conference went|was|had, unanimous*, outvoted, vote* to
    child in need = child in need, cin, cin plan*|meeting*|review*, team around, taf|tac, \#
      regular ... meetings|review*, \#
      meetings ... regular*|frequen*|held|cancel*|purpose*|drift*|review, reviewed ... regular*, \#
      children in need, section 17, s17, early help ... meeting*|plan*|review*, \#
      multi agency ... plan*|oversight|review, review ... plan*|meeting*|independent: \#
      child in need plan|meeting*, meetings ... cancelled|stopped|late|without|same, never meet, \#
      meeting after meeting, down to child in need, team around, family support meeting, \#
      no meetings|meeting for|since
    professionals' meeting, multi-agency meeting = professionals meeting*, \#
      professional's|professionals' meeting*, \#
      multi agency meeting*|discussion*|forum|panel|professionals|reflect*, \#
      multi professional|disciplinary meeting*|discussion*, multidisciplinary, \#
      mapping meeting*|exercise*, complex ... meeting*|strategy|case|planning|discussion*, \#
      call|convene|request|arrange ... meeting*|conference*|discussion, \#
      hold|hosts|calling|convening|convened ... meeting*|conference*|discussion, \#
      any ... professional|agency|practitioner ... can|may|call|convene|request|refer*, \#
      meet* together|regularly, come|came|bring|brought together, get together, \#
      opportunit* ... come|meet|discuss ... together, forum, case discussion*, planning meeting*, \#
      think space|together, group reflect*: each know* ... part, \#
      everyone ... different view|says something, can we|i ask|call|get ... meeting|together, \#
      never meet, talk about him|her|them, too many professionals|workers|people, all at once, \#
      nobody|no one has put, no one got ... together, stuck, two agencies, different pieces, \#
      two doctors, cannot agree, who knows what, nobody meets, hold different
    lead professional, coordination = \#
      lead professional*|agency|practitioner*|worker|role|person|coordinat*, \#
      key worker*|professional|person, keyworker*, \#
      co ordinat* ... care|support|service*|approach|plan*|respon*, \#
      co ordinat* ... multi|agenc*|work|not|lack*|between|appointment*, coordinat*, \#
      lack of|no|poor|little co|coordination, oversight ... of|case|single, \#
      one ... person|professional|worker ... lead|coordinat*|responsib*|overs*, \#
      take|took|taking|taken ... lead|leadership|responsibility ... for, overall responsib*|lead, \#
      who ... responsib*|lead|lead*|accountable|co, \#
      named ... professional|lead|person|worker|contact|coordinator, \#
      consultant ... lead|named|responsib*|overall, overall ... lead|plan|coordin*: \#
      who is in charge|lead*, lead professional, no lead, \#
      nobody in charge|leads|leading|coordinat*, who was|is meant|supposed|responsible|doing, \#
      who does what, everyone thought|thinks|assumed, too many professionals|workers|people, \#
      no one took, nobody leads|leading, no one leads|leading, whose job, whose case, \#
      several|many|five|six services|agencies|workers|doctors|consultants|hospitals, who refers, \#
      each ... part, which area|authority holds, unclear which|who, too many of us, \#
      passed around|between|from, nobody answers for|is, sent from pillar, \#
      nine|ten|eight|seven|twelve workers|professionals|services|agencies, all going in
    joint working, silo = multi agency work*|approach|respon*|practice|partnership, \#
      multi agency safeguard*|collabor*|planning|system|involvement|co, multiagency, \#
      inter agency|interagency|interprofessional|inter professional, \#
      joint work*|approach*|planning|respon*|practice|protocol*|assess*, \#
      work* together|jointly|collaborat*|in partnership|in silo*|in isolation|closely, \#
      working ... silo*|isolation, silos, silo, collaborat*, partnership work*|approach|between, \#
      partner agencies|working, team around, co work*|locat*|located, \#
      single agency ... work*|approach|decision*|respon*|plan*|basis, \#
      cooperat* ... between|agenc*|partners, co operation, \#
      link* ... between ... service*|team*|agenc*, \#
      relationships between ... agenc*|professional*|services|partners, one team, joined up: \#
      two|several|three|many agencies|services|teams, each agency|service|team|worker, \#
      teams|agencies|services ... not|never talk|speak|meet|work, alone with this|it, \#
      left to the school|nursery|us, works alone, went alone without, \#
      nobody else|no one else is|was|helping, separate teams
    roles and responsibilities = role* ... responsib*|of|understood|understand*|clear|clarity, \#
      role* ... each|unclear|remit*|confus*|other|agenc*, \#
      responsib* ... clear|clarity|understood|unclear|confus*|each|agenc*|role*, \#
      understand* ... other*|each|role*|remit*|responsib*|agenc*, remit*, \#
      clarity ... about|of|on|over ... role*|who|responsib*|what, lack of clarity, \#
      confusion ... about|over|role*|who|between, who does what, \#
      expectation* of ... each|other|role*|agenc*|professionals, \#
      knowledge of ... each|other ... service*|agenc*|role*, \#
      service* ... available|offer*|do|provid* ... understand*|aware*|know*|director*, \#
      unclear ... who|which|whether: who does what, who is|was meant|supposed|responsible, \#
      whose job, who refers, is it our|my|their job|role, up to us|me, each thought, \#
      not our|my|their job|role|remit, who should, who does the, unclear which, \#
      which area|team|service holds|has|should, nobody|no one knows who does|is|should|has, \#
      who does them|it|this|that, not ours|mine, fell between|through, nobody owns
    """#
}
