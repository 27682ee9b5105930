extension DefaultConcepts {
  /// Sharing, asking for and recording information.
  static let information = #"""
    # Information.
    information sharing = shar* ... information|intelligence|concern*|knowledge|relevant, \#
      information ... shar*|exchang*|passed|pass|relay*|disseminat*|communicat*|flow*, \#
      information sharing, not shared|passed|communicated|relayed|disclosed, unshared, \#
      exchange of|exchanging information, pass* on ... information|concern*|to, \#
      communicat* ... between|across|with ... agenc*|professional*|service*|practitioner*|team*, \#
      communicat* ... between|across|with ... partner*|health|each|other|children's, \#
      poor|effective|good|better|breakdown|improve* ... communication, \#
      timely|prompt|appropriate|relevant|effective|robust shar*|information|communicat*, \#
      kept|keep* informed|updated|up|in the loop, not|un|un informed|told|notified|aware|alerted, \#
      unaware ... of|that, were not|was not aware|informed|told|notified, \#
      did not know|share|tell|inform|notify, golden|seven rules, \#
      notif* ... of|when|to ... agenc*|health|school|gp|partner*|professional*: nobody told, \#
      not passed on, unaware, \#
      not|didn't|doesn't|never tell anyone|us|the|other*|school|police|social, \#
      kept|keeps to themselves|itself|himself|herself, not|doesn't know about, \#
      letter ... went|sent|lost|wrong|never|filed, email ... lost|unread|sent|never|unanswered, \#
      without telling|informing|asking|ringing|letting, \#
      midwife|school|gp|nurse|police|hospital|doctor did not|does not|never know|tell|share, \#
      not told, first we heard, only found out, found out ... later|by chance, heard by chance, \#
      kept in the dark, nobody on the, never told school|gp|police|us|anyone|nursery|them, \#
      no one told school|gp|police|us|anyone|nursery|them, not|never shared|passed with|on|to, \#
      not|didn't know ... about, not|didn't tell ... school|gp|police|us|anyone, not invited
    jigsaw, whole picture = jigsaw, pieces ... information|together|puzzle|picture, \#
      piec* together, join* the dots|up, joined up, join up, \#
      connect* ... dots|information|pieces, \#
      link* ... information|together|records|incident*|systems|up, put* together, \#
      pool* ... information|knowledge|intelligence, collat* ... information|intelligence, \#
      full|whole|complete|bigger picture|overview|understanding, \#
      wider|overall|shared|clear|holistic picture|overview|understanding, overview, \#
      no one|nobody|single|one ... agency|professional*|practitioner*|person ... full|whole|all, \#
      no one|nobody ... agency|professional*|practitioner*|person ... complete|picture|overview, \#
      no single|one ... agency|professional*|practitioner*|person ... complete|picture|overview, \#
      fragmented, fragment*, piecemeal, silo*, \#
      different|each|separate|various|individual agenc* ... held|knew|pieces|parts|information, \#
      held ... by|information|different|separate* ... agenc*|pieces|parts, \#
      known to ... different|some|individual ... agenc*|service*|professional*, \#
      known to ... number|several|many ... agenc*|service*|professional*: \#
      nobody|no one ... put ... together, never linked|joined|connected, \#
      school|police|gp|nursery|hospital|midwife knew, not linked|joined|connected, \#
      no one put ... together, different systems|computers, both knew, \#
      each know* ... part|piece|bit|something|little, different story, hold different pieces, \#
      different pieces, only knew|knows|know part|half|some, gp ... and ... each, \#
      nobody has the whole|full, bits of, several agencies|services|workers, who else knows|knew, \#
      each kept|keeping|keeps|wrote, all seen|known|noticed|had something, \#
      all knew|had ... something|bits|part, own notes|records|file|system, \#
      nobody|no one compared|joined|linked|added, knew something|bits|a little, separately, \#
      never compared notes, not compared
    consent to information sharing = \#
      consent* ... shar*|information|inform*|without|not|referral*|needed|required|seek, \#
      consent* ... sought|obtain*|lack|refus*|overrid*|dispens*|parent*|gain*|basis|safeguard*, \#
      without ... consent|permission|agreement, data protection|gdpr|privacy, gdpr, uk gdpr, \#
      lawful|legal|processing basis|ground*|condition*|gateway*|power*|duty, confidential*, \#
      confidence ... breach|shar*|legislation|law, proportionat*, \#
      legislation ... shar*|prevent|barrier|inform*, barrier to ... shar*, not a barrier, \#
      public|vital|substantial interest*, best interests, information governance|commissioner*, \#
      duty to|of share|confiden*|inform, inform* consent, overrid* ... consent|confiden*|wishes, \#
      misunderst* ... consent|data|confiden*|gdpr, data protection act*|act, \#
      conditions ... allow*|process*, necessary ... proportionate, \#
      allowed|permitted|able|entitled to share, safeguard* ... processing|basis: \#
      without telling ... parents, did not agree to share, gdpr, confidential*, pass on, \#
      without his|her|their say knowledge|agreement|permission|consent|telling, \#
      permission to|from, can we share|tell|ring|speak|pass|ask|talk|contact, are we allowed, \#
      allowed to share|tell|speak|ring|contact, agreed ... share, \#
      refus* ... consent|permission|share, says|said no to ... referral|sharing|assessment, \#
      asked us not to, in confidence, told me in, keep it secret|quiet|between, do not tell, \#
      don't tell, not|cannot|can't|may speak|talk|not to|speak to ... school|surgery|gp|doctor, \#
      without ... say so, data protection, may not speak|contact|ring|talk|share
    transfer between local authority areas = \#
      transfer* ... area*|authorit*|case*|records|information|between|cross|border*, \#
      transfer* ... boundar*|conference*|in|out|borough*|protocol|responsib*|health|school, \#
      cross border|boundary|county|borough, border|borders|boundary|boundaries, \#
      another|other|different|previous|originating ... local authority|area|authority, \#
      another|other|different|previous|originating ... local authorities|borough|county|areas, \#
      receiving|home|placing|neighbouring|host ... local authority|area|authority, \#
      receiving|home|placing|neighbouring|host ... local authorities|borough|county|areas, \#
      out of area|county|borough|authority, moving between|area*|across|into|out, relocat*, \#
      transient, frequent|multiple|house|several moves|move*|address*, \#
      families|family|child* who move*, mov* ... famil*|child*, \#
      receiving|originating authority|area, national transfer, area ... previous|other|new, \#
      case responsib*, ordinarily resident, \#
      move* ... area*|authorit*|borough*|address*|between|county|across|frequent*: \#
      moved ... area|authority|county|borough|here, new to the area, another area|county|borough, \#
      another local authority, moved from, just moved, \#
      other|previous|old|last|home|former ... area|council|authority|county|borough|team, \#
      new area|council|school|team ... records|file|nothing|know|history, \#
      transferred ... case|without|team|between, case transfer, transfer conference, \#
      over the border|boundary, cross border, across the ... border|boundary|county, \#
      which area|council|authority, placed ... by another, \#
      from abroad|overseas|london|scotland|wales|england|ireland, came from another, \#
      passed from team|one|worker, pass* ... from team, \#
      between three|two|four|several|different counties|areas|authorities|councils|towns, \#
      two|three|four|several counties|areas|councils|authorities|addresses, came here from, \#
      just arrived, just come from, new file, own file, \#
      other|another|old|last county|area|council, passed around, keep|keeps being passed
    records transferred = \#
      record* ... transfer*|follow* available|availab*|missing|previous|summar*, \#
      record* ... request*|forward*|obtain* available|availab*|missing|previous|summar*, \#
      record* ... arriv*|receiv*|sent|access*|not available|availab*|missing|previous|summar*, \#
      request* ... record*|information|history|files|notes|chronolog*, \#
      file* ... transfer*|request*|sent|receiv*|forward*|pass*, \#
      transfer of ... record*|information protection|education|school|gp, \#
      transfer of ... files|safeguarding|child protection|education|school|gp, \#
      school|child protection|safeguarding file*|record*|information ... transfer*|pass*, \#
      school|child health|education file*|record*|information ... transfer*|pass*, \#
      school|child protection|safeguarding file*|record*|information ... sent|follow*|receiv*, \#
      school|child health|education file*|record*|information ... sent|follow*|receiv*, \#
      new school*|gp|area|practice ... record*|information|history|inform*|aware|receiv*, \#
      electronic transfer|gp2gp, notes ... not ... available|transfer*|receiv*, \#
      proactiv* ... request|obtain|seek|gather|contact, \#
      seek*|sought|obtain*|gather* ... information|history|records ... from|previous|other: \#
      records ... not arrived|missing|lost|never|not, minutes have not|not arrived, \#
      started again, previous school|surgery|address|worker|team, last school, \#
      moved up|down from, file*|notes|records not|never|have sent|arrived|received|come, \#
      moved here, new school, have not arrived|come, nothing has arrived|come, \#
      previous doctor|gp, records that nobody asked, old school|nursery|gp|surgery, \#
      before she|he|they moved|came
    GP, primary care = \#
      gp* ... inform*|shar*|involv*|record*|invit*|contribut*|aware|told|notif*|role|consult*, \#
      gp* ... contact*|practice*|surger*|attend*|report*|know*, \#
      gp* ... copied|not|lead*|key|hold*|request*, general practice*|practitioner*, primary care, \#
      primary health, inform*|notify|notif*|tell|contact|involv*|share*|invite ... gp*|primary, \#
      copy|copied ... to ... gp*, gps, gp, \#
      practice nurse*|manager*|meetings ... gp|safeguard*|primary, family doctor, \#
      registered with|at ... gp|practice|same, health record*, medical record*, \#
      coded|coding|read code*|snomed, annual health check*, opportunistic*, \#
      gp ... did not|not|unaware|know|knew|of the: gp does not|doesn't|did not|never know, gp, \#
      surgery, family doctor, doctor's surgery, nobody asked the gp|doctor|surgery, \#
      medical records, registered with, changed doctor, GP records, \#
      doctor does not|doesn't|did not|never know, repeat prescription*, sick note
    hospital discharge, A&E = hospital* ... inform*|shar*|notif*|discharg*|communicat*, \#
      hospital* ... record*|check*|attend*|community|letter*|staff, emergency department*, \#
      ed attend*|staff, urgent care|treatment, walk in centre*, minor injur*, ambulance*, \#
      paramedic*, discharg* ... plan*|meeting*|summar*|letter*|information|safe*, \#
      discharg* ... hospital|home|inform*|before|prior|from|without, \#
      attendance* ... notif*|hospital|emergency|a&e|inform*|pattern, \#
      child protection information system, cp is, cpis, liaison, \#
      between hospital*|acute|ward ... community|gp|health, \#
      acute|community ... trust*|setting*|services|staff, \#
      health visitor* ... inform*|notif*|hospital, bed pressure*, medically fit: ambulance, \#
      on the ward, ward wants, children's ward, \#
      discharge|discharged|discharging ... tomorrow|home|ten|week, \#
      discharge|discharged|discharging ... baby|without|before|friday|early, sent home, \#
      went home from, paramedic*, walk in centre, minor injuries, \#
      ambulance ... trips|times|again|twice, in and out of hospital|a&e, \#
      hospital ... never|not|did not told|tell|rang|ring|sent|wrote|write, let ... go home, \#
      sent ... home ... friday|weekend|without|before|monday, only heard|told on|after, \#
      went home before|without|on, discharged without|before|on|and, ward did not|never, \#
      hospital ... never|not ... told|tell|ring|rang|know, home from hospital, ready to go home, \#
      needs|need|wants|short the|of bed|beds, ward ... bed|home|discharge
    police notification = \#
      police ... shar*|notif*|inform*|information|intelligence|report*|refer*|check*, \#
      police ... record*|attend*|involv*|respon*|contact*|call*|log*|system*|officer*, \#
      police notification*|log*|intelligence|report*|information|protection, \#
      public protection notice*|notification*, ppn*, merlin, \#
      vulnerab* ... notification*|report*|form*|assessment framework, intelligence, \#
      officers ... attend*|saw|spoke|speak|record*|inform*|check*, attending officer*, body worn, \#
      operation encompass, encompass, welfare check*, safe and well ... check*|visit*|police, \#
      background|police|dbs check*, crim* record*|offend*|convict*, previous conviction*, \#
      sarah's law, child sex offender disclosure, disclosure scheme*: police called, \#
      police ... check*|came|come|attend*|visit*|knew|know|told|never|did not|asleep|fight, \#
      arrest*, looked fine|well, seemed fine|well|happy, fight between, call* out|outs, officers, \#
      domestic incident*, found by police, out of prison, police brought
    background checks, Clare's Law = clare's law, clares law, \#
      domestic violence disclosure|scheme, domestic abuse disclosure|scheme, disclosure scheme*, \#
      right to ask|know, sarah's law, \#
      background ... check*|partner*|adult*|male*|men|history|information|father*|household, \#
      check* ... adult*|partner*|male* members|name*|boyfriend*, \#
      check* ... adult*|partner*|male* address*|police|agenc*|background, \#
      check* ... men|father*|household|household members|name*|boyfriend*, \#
      check* ... men|father*|household|household address*|police|agenc*|background, \#
      previous partner*|relationship*|families|children ... history|violence|risk*|information, \#
      history of ... violence|offend*|abus*|partner*|perpetrator, \#
      new|mother's|mothers|male partner*|boyfriend* ... check*|assess*|history|risk*, \#
      new|mother's|mothers|male partner*|boyfriend* ... background|known|unknown|not, \#
      partner* ... assess*|check*|history|background|risk*|identif*|seen|not|role|name*, \#
      serial|repeat perpetrator*, unassessed|unchecked adult*|partner*|men|male*, \#
      risk ... pos* ... partner|male|adult|father|men: past of her|the ... partner|boyfriend, \#
      history of violence, previous partner*, ex ... beat|hurt, \#
      new boyfriend|partner|fella|bloke|man|husband|stepdad, \#
      nobody knows his surname|name|background|past, surname, background, moved in with, \#
      met online, out of prison, step father|dad, stepfather, stepdad, \#
      boyfriend ... stays|there|moved|violent, partner has been, \#
      violence of the mother's partner, who is he, lodger*
    adult services, think family = think family, think child*, think parent*, \#
      adult service*|mental|focused|facing|social ... child*|parent*|famil*|dependent*, \#
      adult service*|mental|focused|facing|social ... refer*|information|shar*|aware, \#
      adult health|safeguarding|practitioner*|worker*|team* ... child*|parent*|famil*|dependent*, \#
      adult health|safeguarding|practitioner*|worker*|team* ... refer*|information|shar*|aware, \#
      adult* ... children's service*|social|services, adult and child*|children's, \#
      children|child ... of ... adult*|patient*|service user*|parents ... mental|drug*, \#
      children|child ... of ... adult* user*|parents ... substance|service*|prison, \#
      children|child ... of ... patient*|service user*|parents ... substance|service*|prison, \#
      ask* ... adult*|patient*|parent* ... children|dependent*|child*|parent*|caring, dependants, \#
      dependent children, parental status, parents ... as ... parents|patients, \#
      patient*|client*|service user* ... as parent*|child*|children|parent*, \#
      mental health service*|team*|practitioner* ... child*|parent*|safeguard*, \#
      mental health service*|team*|practitioner* ... inform*|shar*|adult|think, \#
      drug|substance service*|worker*|agenc*|team* ... child*|parent*|safeguard*, \#
      alcohol|treatment|recovery service*|worker*|agenc*|team* ... child*|parent*|safeguard*, \#
      drug|substance service*|worker*|agenc*|team* ... inform*|shar*|invit*|attend*, \#
      alcohol|treatment|recovery service*|worker*|agenc*|team* ... inform*|shar*|invit*|attend*, \#
      probation ... child*|safeguard*|inform*|shar*, see the adult, impact ... adult* ... child*: \#
      adult team|service*|worker ... child*|kids, mention* no children, \#
      not know|ask ... had|has|have children, treats the parent|mother|father, \#
      patient ... has|had|have|with child*|baby, \#
      psychiatrist|probation|drug|alcohol ... confidential, kept it confidential, \#
      kept ... to himself|herself, patient's children, adult mental health, drug worker, \#
      methadone, heroin, in drug treatment, overdose, psychiatr*, sectioned, \#
      community mental health, cpn, depressed ... looks|children|baby, probation officer, \#
      alcohol service|team|worker, prescribed, crisis team, adult services, mental health team, \#
      care coordinator|co, recovery worker|service
    flags, alerts, information systems = flag*, \#
      alert* ... system*|record*|file*|marker*|added|placed|on, markers, warning marker*, \#
      system* ... record*|inform*|access*|talk|communicat*|shared|different|separate, \#
      system* ... alert*|flag*|electronic|it|case|compatible|linked|not, it system*, \#
      information technology, electronic record*|system*|patient, database*, \#
      access to ... record*|system*|information|files, read only, incompatib*, interoperab*, \#
      unique identif*|number, nhs number, digital, information system*|technology, \#
      shared record*|system*|care record*, case management system*, \#
      child protection information|plan flag, link* records|files, \#
      cross refer* ... record*|file*: different systems|computers, no flag, not flagged, \#
      nothing on the|our system|computer|file|screen, \#
      cannot|can't see|open|access ... records|file|notes|system, did not show|come up, computer, \#
      two names|surnames, another name|surname, not on the system, on two systems, no alert, \#
      wrong name, spelled|spelt, system did not
    """#
}
