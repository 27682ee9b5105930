extension DefaultConcepts {
  /// Supervision, workload, learning and leadership.
  static let organisation = #"""
    # Organisations.
    reflective supervision = \#
      supervision ... reflect*|regular*|quality|safeguarding|staff|manage*, \#
      supervision ... record*|effective*|frequen*|group|clinical|case|challeng*, \#
      supervision ... practitioner*|professional*|not|lack*|support*|robust, \#
      supervision ... peer|critical*|good|provid*|access*|opportunit*|receiv*, \#
      supervised ... practitioner*|staff|worker*|case*, \#
      reflective supervision|practice|space|discussion*|thinking|conversation*|case, \#
      reflect* ... practice|supervis*|critical*|time|space|together|learn*|own|case*|on, \#
      reflection, group|peer|safeguarding|clinical|restorative supervision, \#
      time ... to|for think*|reflect*, space ... to|for think*|reflect*, supervisor*, \#
      supervisory, critical friend, fresh|second eyes|pair|look, case consult*, \#
      safeguarding advice|supervision: no supervision, no time to think, supervisor, \#
      supervision ... cancel*|missed|not|never|late|short|only|rare*, no one to talk ... over, \#
      talk it over, talk it through, case ... stuck|difficult|worr*, uneasy, \#
      something ... not right|wrong|bothers, group supervision, sat|sit down with me, \#
      nobody to talk, keep me awake, lie awake, cannot|can't stop thinking, \#
      not sure|certain what|who, keep|kept thinking about, talk to about it|this, \#
      go home worrying|thinking, supervision is|was just|only|tasks, manager ... time|talk, \#
      not know what i|we think, head is full, doubt myself, something bothers, \#
      cannot|can't shake|work out
    management oversight = management ... oversight|decision*|direction|grip, \#
      management ... overview|support|involve*|footprint|scrutin*, \#
      manager* ... oversight|oversee*|sign*|decision*|direct*|challeng*|guid*|scrutin*|support*, \#
      manager* ... record*|review*|footprint|ensure|agree*|overview|check*|question*|rationale, \#
      managerial, \#
      oversight ... case*|decision*|manage*|senior|of|lack*|effective*|robust|line|not, \#
      senior ... oversight|scrutin*|manage*|leader*|review, \#
      scrutin* ... decision*|plan*|manage*|case*, line manage*, grip, \#
      quality assur* ... assess*|plan*|decision*|manager*, authoris*, \#
      sign* off ... assess*|manager*|plan*|decision*|case*: \#
      manager ... not|signed|busy|changed|did|never|agreed|left|new|away|absent|does|says|said, \#
      no manager, team manager, my manager, boss, signed off, the manager, \#
      nobody checked|checks ... decision|work|plan, service manager, head of service
    workload, caseload = workload*, caseload*, case load*, work load*, \#
      capacity ... staff|team*|practitioner*|workforce|worker*|service*|work|issues|pressure*, \#
      pressure* ... staff|workload*|service*|work|team*|time|resource*|on|demand*, \#
      demand* ... staff|service*|work|capacity|high|increas*, \#
      staff* ... shortage*|level*|vacanc*|capacity|pressures|absence*|sickness, vacanc*, \#
      vacant posts, resource* ... lack*|limited|constraint*|pressure*, \#
      resource* ... reduc*|cut|insufficient|stretched|adequate, stretched, \#
      under resourc*|resourced, overload*, overburden*, protected time, \#
      time ... constraint*|pressure*, busy ... team*|staff|service*|depart*, manageable, \#
      austerity, recruitment ... retention|difficult*: too many cases, caseload*, short staffed, \#
      sick leave, maternity leave, understaff*, no staff, covering for, overwork*, burn* out, \#
      exhausted workers, families each, backlog, no time for|to, \#
      twenty|thirty|forty|fifty families|cases|children, too much work|to do, worn out, workload, \#
      busy team|ward|department, stretched
    staff turnover, change of worker = \#
      change* of|in|to ... worker*|social|staff|practitioner* visitor*, \#
      change* of|in|to ... personnel|professional*|allocated|health visitor*, turnover, \#
      continuity ... worker*|care|practitioner*|social, \#
      continuity ... relationship*|staff|of|professional*|midwi*, \#
      consisten* ... worker*|practitioner*|staff|midwi*|professional*|social|person, \#
      several|many|multiple|numerous ... social workers|workers|practitioners, \#
      several|many|multiple|numerous ... social professionals|staff|change*, \#
      different|frequent|number|series ... social workers|workers|practitioners, \#
      different|frequent|number|series ... social professionals|staff|change*, \#
      agency staff|worker*|social, interim manager*|staff|worker*, \#
      temporary staff|worker*|agency, same ... worker|midwife|practitioner|social|health, \#
      staff chang*|turnover|left|leaving|retention, succession, discontinuity, \#
      instability ... staff|work*|team*, stab* workforce: social worker number*, \#
      third|fifth|sixth|new|another ... social worker*|health visitor*, \#
      different|several|four|five|six ... social worker*|health visitor*, \#
      left ... post|job|team|without, agency staff|worker*, locum*, high turnover, \#
      duty worker each, never the same, worker ... left|leaves|gone|changed|changes|new, \#
      workers ... changed|left|year|new, not met ... new worker, leaving every, \#
      three|four|five|six|several workers|social, change* of worker|social worker, agency worker, \#
      left the team, on leave, off sick
    handover, introduced to the family = handover*, hand over*, handed over, handing over, \#
      transfer ... between ... worker*|team*|practitioner*|social|service*, case transfer*, \#
      introduc* ... worker*|new|family|practitioner*|to the, \#
      joint visit ... handover|outgoing|incoming|new|transfer, \#
      outgoing|incoming|departing worker*|practitioner*|social, \#
      exit|ending* ... relationship*|worker*|managed|planned, when ... worker* leave*|change*, \#
      new ... worker* ... read|introduc*|history|handover|know: \#
      new worker|social worker|nurse|health visitor, takes over, took over, handed over, \#
      hand over, worker ... left|leaves|gone|new, not met ... new worker, left the team, \#
      passed from team|one|worker, pass* ... from team, on leave, off sick, maternity leave, \#
      moved teams, thick file
    newly qualified staff = newly qualified, nqsw*, inexperienc*, \#
      experienced ... worker*|practitioner*|staff|social, student* social|nurse|midw*|on, asye, \#
      less experienced, unqualified, trainee*, skill mix, \#
      complex ... case* ... allocat*|experience*|qualified, \#
      skill* ... knowledge|and|experience|expertise|staff|workforce|confiden*, \#
      mentor* ... staff|social|worker*|newly, co work*, preceptor*, \#
      competen* ... staff|workforce|practitioner*: newly qualified, \#
      student ... worker|nurse|midwife|on, first job, trainee, just qualified, inexperienced, \#
      not done ... before, never done ... before, new to the job|role|team
    training of staff = training ... staff|practitioner*|professional*|multi|provid*|need*, \#
      training ... deliver*|should|awareness|on|for|agenc*, \#
      training ... safeguarding|mandatory|access*|attend*|includ*|programme*, \#
      training ... offer*|reinforc*|develop*|all|review*|level, \#
      train* ... staff|practitioner*|professional*|multi|all|workforce, \#
      workforce development|skills|knowledge|confiden*, learning and development, \#
      confidence ... staff|practitioner*|professional*|in|of|work*, \#
      lack ... knowledge|confidence|understanding|awareness|training|expertise|skill*, \#
      awareness ... rais*|staff|practitioner*|professional*|of|lack*|session*|improve*, \#
      raise awareness, upskill*, e learning|elearning, webinar*, workshop*, \#
      briefing* ... staff|session*|practitioner*|team*|seven|7, induction*, \#
      continuing professional development|cpd, cpd, \#
      practitioners ... need to|should|must know|understand|aware|be aware, refresher*, \#
      equip* ... staff|practitioner*|professional*|workforce|with: never had training, \#
      no training, not trained|confident|sure how, not|don't know how|what to, unsure how|what, \#
      which form|tool|procedure, what to look for, signs to look, training, not confident, \#
      never heard of, never seen one|this|it before, first time we|i, not know what to|how to
    policy and procedures = \#
      polic* ... procedure*|follow*|aware*|know*|familiar*|use*|apply|adher*, \#
      polic* ... embed*|review*|update*|implement*|not|exist*|local|understood|guidance, \#
      procedure* ... follow*|aware*|know*|familiar*|use*|adher* protection|clear|access*, \#
      procedure* ... embed*|review*|update* protection|clear|access*, \#
      procedure* ... not|local|safeguarding|child protection|clear|access*, \#
      protocol* ... follow*|aware*|know*|familiar*|use*|adher*|embed*, \#
      protocol* ... review*|update*|not|local|place|joint|exist*|develop*, \#
      pathway* ... follow*|clear|aware*|use*|develop*, \#
      pathway* ... implement*|place|local|embed*|review*|exist*, \#
      guidance ... follow*|aware*|know*|familiar*|use*|adher*|embed*|review*, \#
      guidance ... update*|not|local|clear|national|refresh*|issue*|develop*|practice, \#
      familiar* with|yourself, \#
      make sure ... know|familiar|aware|read ... polic*|procedure*|protocol*|guidance, adher*, \#
      complian* with ... polic*|procedure*|guidance|standard*|protocol*, statutory guidance, \#
      nice guid*|nice, standards ... practice|expected|national, not ... in line with, deviat*, \#
      contrary to ... polic*|procedure*|guidance|protocol*, working together to: \#
      which form|tool|procedure, what should we|i, what is the procedure|policy|rule*|protocol, \#
      is there a policy|procedure|protocol|form|rule*, what do i|we do, \#
      are we allowed|supposed|meant, do i|we have|need to, guideline*, not followed, protocol, \#
      does it need, when should|do i|we
    tools, checklists = tool|tools|toolkit*, checklist*|check list*, screening tool*, \#
      graded care|graded care profile, gcp|gcp2, neglect tool*|toolkit, \#
      dash ... risk|assess*|form|checklist|tool, risk ... tool*|checklist|indicator*|matrix, \#
      questionnaire*, scale|scales|scaling, standardis* ... tool*|assess*|approach|measure*, \#
      template*, proforma*|pro forma*, use of ... tool*|checklist*|toolkit*|measure*|profile, \#
      evidence based tool*|measure*, indicator* ... tool*|checklist*, \#
      structured ... judg*|assess*|tool*|approach, brook ... traffic, traffic light*, \#
      screening ... tool*|questions|for|universal|routine, \#
      measure* ... home|neglect|progress|change|outcome*, decision making tool*|aid*: \#
      which tool|form, tool|tools, score, checklist, dash, how bad is, \#
      how do we|i measure|show|prove|tell, cannot|can't put it into words, \#
      never quite bad enough, how serious, nothing to show, hard to show|prove|measure, \#
      how to show|prove|measure|score|compare, worse or better, better or worse
    audit, quality assurance = audit*, quality assur*, qa, dip sampl*, \#
      sampl* ... case*|records|files, \#
      assurance ... seek*|sought|provid*|partners*|board|that|from|receiv*|partner*|request*, \#
      assure* itself|themselves|that|ourselves, \#
      monitor* ... impact|effective*|implement*|complian*|quality, \#
      evaluat* ... impact|effective*|training|learning|practice, measure* ... impact|effect*, \#
      embedded|embed|embedding, evidence ... of|that ... impact|improve*|embedded, \#
      performance ... data|indicat*|information|monitor*, \#
      data ... collect*|analys*|report*|quality|monitor*|performance, benchmark*, \#
      scrutin* ... partnership|board|independent|data, test* ... learning|practice|embedded, \#
      action plan*, recommendation* ... implement*|progress|previous|review*: audit, dip sample, \#
      inspection, inspectors, ofsted, how do we know ... works|working, checks on files, \#
      quality assurance, did the training, no evidence it
    learning culture = lessons ... learn*|learned|learnt|previous|from|review*, disseminat*, \#
      learning culture|organisation, just culture, blame|no blame|free, blame culture, \#
      reflect* ... learning|review*|incident*, previous ... review*|learning|recommend*, \#
      repeat* ... learning|theme*|findings|reviews, share* ... learning|good practice|lessons, \#
      psychological* safe*, open culture, \#
      culture ... organisation*|learning|of|team*|challeng*|support|blame|open*, candour, \#
      case review*|safeguarding practice review*|significant incident* ... learning|refer*, \#
      case review*|safeguarding practice review*|significant incident* ... notif*, \#
      case review*|safeguarding practice review*|significant incident* ... commission*|criteria, \#
      rapid review*, notif* ... serious|panel|ofsted|incident, \#
      learning ... culture|dissemin*|shared|embed*|organisation: serious case|incident, \#
      what can we learn, same mistake*, happened before, happen* again, blamed for, \#
      afraid of blame|being blamed, inquest, coroner, after the death, learning from
    commissioning, gaps in services = commission*, \#
      gap* in ... service*|provision|support|offer|market|system, \#
      service* ... gap*|available|availab*|not exist|lack*|provision|commission*|cut, \#
      service* ... gap*|available|availab*|not decommission*|lost|design*|reduc*|equit*|access*, \#
      lack of ... service*|provision|placement*|bed*|resource*|specialist|support|accommodation, \#
      provision ... lack*|gap*|suffic*|availab*|local|specialist|inadequate|patchy|for, \#
      sufficien* ... placement*|provision|dut*|service*, postcode, funding|funded, \#
      invest*|investment, resource* ... allocat*|commission*|invest*|fund*, inequit*, \#
      specialist ... service*|provision|support ... availab*|access*|lack*|commission*|local, \#
      third sector, voluntary ... fund*|commission*, unregulated, \#
      placement ... shortage|suffic*|lack*|available, \#
      funding ... dispute*|stream*|short|secure|withdraw*: no service for|here|that, \#
      no such service, nothing for, no bed|beds|placement*|place for, \#
      service ... closed|cut|stopped|ended, nowhere for, nobody offers|has offered, funding, \#
      no placement|foster carer, no provision, waiting list, not commissioned, too far away
    partnership governance = partnership* ... should|assur*|board|strateg*|govern*|consider*, \#
      partnership* ... lead*|ensure|seek*|request*|review*|develop*, \#
      safeguarding partner*|partnership*|board*|adults board|children board, \#
      strategic ... lead*|partner*|plan*|group|oversight|level|approach|priorit*, \#
      strateg* ... neglect|exploit*|abuse|develop*|partnership|multi|local|document, leadership, \#
      leaders ... should|senior|need|partner*|create|system, governance, \#
      board ... should|assur*|seek*|consider*|partner*|review*|oversight|request*|member*, \#
      subgroup*|sub group*|task and finish, business plan|unit, \#
      priorit* ... partnership|board|strateg*, chief ... officer*|executive|nurse|constable, \#
      accountab* ... partnership|leader*|govern*|board|strategic|system, whole system, \#
      system leader*, terms of reference, memorandum|protocol ... between, \#
      partnership considers|seeks|assures|will|to, how ... partnership|board: safeguarding board, \#
      strategy for, director*, chief executive, governance, \#
      between organisations|agencies ... protocol|agreement, across agencies|partners, \#
      board wants|needs
    staff wellbeing, debrief = \#
      support* ... staff|practitioner* ... death|incident*|after|follow*|bereave*, \#
      support* ... professional*|worker*|colleague* ... death|incident*|after|follow*|bereave*, \#
      support* ... staff|practitioner* ... trauma*|affected|distress*|emotional*|debrief*, \#
      support* ... professional*|worker*|colleague* ... trauma*|affected, \#
      support* ... professional*|worker*|colleague* ... distress*|emotional*|debrief*, debrief*, \#
      staff ... affected|support*|wellbeing|well being|trauma*|bereave*|distress*|grief, \#
      wellbeing of ... staff|practitioner*|professional*, staff wellbeing|welfare, \#
      occupational health, psychological support, critical incident ... support|stress|debrief*, \#
      postvention, bereave* ... support|service*|famil*|staff|child*|sibling*|friends, \#
      after ... death|suicide ... support*|school|staff|family|peers|sibling*, \#
      emotional support ... staff|practitioner*|professional*: after the death, \#
      after a death|suicide, died ... staff|team|worker*|school|pupils, \#
      staff ... upset|shocked|cry*|devastated|signed, found him|her dead, \#
      worker|nurse|teacher ... found|blames|blaming, colleagues ... upset|off, keep me awake, \#
      still think about, child who died, inquest, \#
      staff|team|colleagues|we|workers ... in pieces|devastated|shaken|tears|grieving|numb|shock, \#
      after the|a|his|her baby|child|boy|girl|death died, \#
      since the|he|she|a|his|her|baby|child|boy|girl|pupil death|died, straight back to work, \#
      blames|blame herself|himself|themselves|myself
    """#
}
