extension DefaultConcepts {
  /// Children in care, kin, adoption and loss.
  static let care = #"""
    # Children in care.
    foster carers, looked-after children, children in care = foster*, looked after child*, \#
      child* ... in care, child* ... looked after, cared for child*, \#
      care experienced child*|young, children we care for, \#
      care planning|plan ... looked after|care, corporate parent*: foster*, new carers, \#
      packed her|his bag*, fourth|fifth|third|sixth|another move|home, children's home*, \#
      emergency bed, carers ... given notice|cannot|can't|want, care order, \#
      placement with|in|with foster, taken|went|came|come|is|been|put|goes into care, \#
      boy|girl|child|children|teen* ... in care, year old ... in care, her|his placement, \#
      in care since|with
    children's homes, unregulated placements = children's home*|homes|residential, \#
      residential ... care|home*|setting*|staff|placement*|unit*|school*, \#
      unregulated|unregistered, secure accommodation|home|unit|order, \#
      supported accommodation ... under 18|16|17, ofsted ... home|placement: children's home*, \#
      unregulated, unregistered, secure unit|home|order, residential home|school|unit, \#
      emergency bed
    placement far from home, out of area = out of area|county|authority|borough, \#
      placed ... away|distance|outside|another ... area|authority|home|from, distance placement*, \#
      distance from home, host|receiving|placing|home authority|area, \#
      placement* ... distance|away|outside: out of area, far from home, \#
      miles from home|family|friends, placed ... miles|away, placed ... another county, \#
      placed ... by another, nobody ... told us ... placed|moved, placing authority
    placement moves, stability, matching = placement* ... break*|stabil*|instabil*|move*|chang*, \#
      placement* ... disrupt*|end*|number|plan*|match*|sufficien*, \#
      multiple|several|frequent|repeated placement*|moves, number of placement*|moves, \#
      stability ... placement*|care|child*, disruption meeting*, matching, sufficiency, \#
      lack of ... placement*, unplanned move*|ending*: \#
      fourth|fifth|sixth|third foster|placement|home|carers, another placement|foster|children's, \#
      moved ... foster|placement*|carers, packed her|his bag*, \#
      placement ... broke*|breakdown|ended|end, given notice, \#
      broke down ... placement|home|carers, another ... placement|carers|foster home, \#
      moved again|on ... carers|placement|home|foster
    foster and kinship carers supported and heard = \#
      support* ... foster*|carers|kinship|adopters|adoptive, support* ... special guardian*, \#
      foster*|kinship carer* ... listen*|view*|support*|inform*|train*, \#
      foster*|kinship carer* ... supervis*|visit*|told|information|skills, \#
      carers ... information|told|training|support*|views|stress*: \#
      carer*|foster* ... cannot|can't|want|wants|struggl*|exhausted, \#
      carer*|foster* ... given notice, carer*|foster* ... not told, \#
      carer*|foster* ... nobody told, carer*|foster* ... asked for help, \#
      gran|nan|grandmother|aunt*|grandparents ... struggl*|tired|old|exhausted, \#
      gran|nan|grandmother|aunt*|grandparents ... cannot cope, \#
      gran|nan|grandmother|aunt*|grandparents ... no help, \#
      gran|nan|grandmother|aunt*|grandparents ... no money
    allegation against a carer or professional, designated officer, position of trust = lado, \#
      designated officer, allegation* ... against ... carer*|staff|professional*|foster*, \#
      allegation* ... against ... adult*|teacher*|people|worker*|volunteer*, position* of trust, \#
      people who work with children, managing allegations|concerns, staff conduct, \#
      low level concern*, whistleblow*, whistle blow*, standards of care, \#
      complaint* against ... carer*|staff: carer* ... hit|hurt|touch*|shout*|rough|allegation, \#
      lado, allegation* ... carer*|staff|teacher|coach|worker, staff member ... touch*|hit|hurt, \#
      teacher ... touch*|hit|hurt|messag*|relationship, coach ... touch*|messag*, \#
      foster father|mother ... hit|hurt|touch*
    kinship carers, special guardianship = kinship, guardianship, special guardian*, \#
      connected person*|carer*|people, family and friends care*, friends and family care*, \#
      relative ... carer*|placement*, viability, \#
      assessment of ... grandparent*|relative*|kin|family carer*, \#
      placed with ... family|relative*|grand*|kin: special guardian*, family placement, \#
      nan|gran|grandmother|aunt*|grandparents ... look* after|cares|caring|raising|bringing, sgo, \#
      kinship, connected person*, viability, family arrangement, placed for, \#
      gran|nan|grandmother|aunt*|grandparents took|takes them|him|her, has had them since, \#
      took them in, living at his|her nan's|gran's|aunt's|grandmother's, \#
      lives|living|stays|staying with ... nan|gran|grandmother|grandparents|aunt*|uncle, \#
      placed with ... gran|nan|aunt*|uncle|relative*|grand*|family
    private fostering = private* foster*|arrangement: private foster*, privately foster*, \#
      friends|friend's parents ... living|staying, lives with a family, \#
      taken in by ... family|friend*|neighbour*|coach, host family, \#
      living with ... family friend|friend's|pastor|stranger*, not related to
    adoption, adoptive families, birth family = adopt*, \#
      birth family|parent*|mother|father|sibling*, life story|journey, permanence: adopt*, \#
      birth mother|parents|family, life story, adoptive
    reunification, return home from care = reunif*, \#
      return* home|to ... parent*|mother|father|family ... care|support|plan*|assess*, \#
      return* home|to ... birth family ... care|support|plan*|assess*, \#
      return* to ... care of ... parent*|mother|father, rehabilitat* ... home|parent*|family, \#
      revo* ... care order, placement with parents|parent regulations, home on ... care order, \#
      discharge of ... care order: return* home, back to ... mum|mother|parents|dad|father|birth, \#
      home from ... care|foster, reunif*, rehabilitation home, sent back to, \#
      care order ... discharg*|home, back with his|her|their ... mum|mother|parents|dad|father
    contact with birth family, family time = family time, \#
      contact ... birth|parents|mother|father|sibling* ... child*|supervis*|arrangement*, \#
      contact ... birth|parents|mother|father|sibling* ... plan*|care|impact|family, \#
      contact arrangement*|visit*|session*|centre*|plan*, direct|indirect contact: \#
      after contact|seeing ... dad|mum|father|mother, \#
      comes|came back from ... contact|dad's|father's|seeing, upset after seeing|visits|contact, \#
      contact visit*|centre|session*, sees his|her mum|mother|dad|father once|on|at
    independent reviewing officer, care plan review = independent reviewing, iro|iros, \#
      looked after ... review*, care plan* ... review*|scrutin*|statutory|child*, \#
      statutory visit*|review*: review ... foster|care ... plan|child|girl|boy, \#
      reviewing officer, at his|her review
    # Loss.
    bereavement, loss, grief = bereav*, grie*, loss of ... parent*|mother|father|sibling*|child, \#
      loss of ... baby|brother|sister|relative|grand*|friend, \#
      death of ... parent|mother|father|sibling|brother|sister, \#
      death of ... relative|grand*|friend|his|her|partner, loss and|or trauma|separation|change, \#
      losses, miscarriage*|stillbirth*, previous ... infant|child|baby death|loss: \#
      since ... died, lost his|her mother|father|parent*|brother|sister, funeral, \#
      since ... dad|mum|father|mother|brother|sister|nan|gran ... died|death|passed, passed away, \#
      death of her|his|their, killed himself|herself, suicide of, miscarriage, stillb*, grie*, \#
      lost a baby|child, anniversary of, \#
      mum|mother|dad|father|brother|sister|nan|gran|friend ... dead|died|dying
    surviving siblings, family support after a death = \#
      after ... death|incident|homicide|suicide ... support*|child*, \#
      after ... death|incident|homicide|suicide ... famil*|sibling*|professional*, \#
      following ... death|incident ... support*|child*|famil*|sibling*, \#
      surviving ... sibling*|child*, sibling* ... surviv*|left|bereav*|death|grief|witness*, \#
      support ... for|to ... siblings|famil* ... death|bereav*|incident|loss, \#
      joint agency response, rapid response, postvention, cluster* ... suicide*, \#
      child death ... overview|review|process|response, domestic homicide ... child*, \#
      children bereaved: brother|sister|twin|sibling ... died|killed|dead|death|murder*|suicide, \#
      found his|her|their ... dead|body|hanging, \#
      after the ... death|funeral|murder|killing|inquest, \#
      mum|mother|dad|father was|has been killed|murdered|stabbed, killed ... in front of, \#
      friend ... killed herself|himself|died|suicide, pupil* ... died|killed|suicide
    support for staff after a death or serious incident = \#
      support ... staff|professionals|practitioners|workers ... death|incident|trauma*|case, \#
      staff ... affected|traumatis*|debrief*|wellbeing|distress*, debrief*, \#
      vicarious|secondary trauma, \#
      emotional impact ... on ... staff|professional*|practitioner*|worker*: \#
      staff|team|colleague*|worker ... upset|shaken|distressed ... death|died|after|since, \#
      staff|team|colleague*|worker ... cannot sleep ... death|died|after|since, \#
      staff|team|colleague*|worker ... off sick ... death|died|after|since, \#
      who looks after us|staff, my|our own ... distress|grief|trauma
    """#
}
