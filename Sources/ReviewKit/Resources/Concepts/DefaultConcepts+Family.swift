extension DefaultConcepts {
  /// Fathers, partners, households and kin.
  static let family = #"""
    # Fathers and other adults.
    unseen men, fathers and male partners = \#
      invisible|hidden|unseen|absent|missing men|fathers|males|father|male|dads|partners, \#
      father*|men|male|males ... invisible|visib*|hidden|overlook*, \#
      father*|men|male|males ... ignored|absent|unseen|excluded, \#
      father*|men|male|males ... peripheral|assessed|involved|includ*, \#
      father*|men|male|males ... contacted|spoken|considered|consult*, \#
      father*|men|male|males ... not seen, engag* ... father*|men|males|dads|male, \#
      includ*|involv* ... father*|men|males|dads, fathers and|or male*|partners|men|other, \#
      male carer*|figure*|partner*|adult*|caregiver*, \#
      men ... in ... lives|family|families|child|home, significant men|males|male, \#
      assess* ... father*|partner*|men|males, curio* ... men|father*|males|partner*, \#
      who the|this|that|these men|man|father|partner is|are|was|were, \#
      ask* ... about ... father*|partner*|men, absent father*, \#
      information ... about|on|from ... father*|partner*, see* ... father*|men|males: \#
      dad|partner|stepfather|boyfriend ... not seen|met, never met, \#
      not|never ... seen ... father|dad|partner, father|dad ... unknown|absent, \#
      mum's|mother's|mum|mother ... new partner|boyfriend, man in the house, \#
      dad|father ... works away|nights, always at work, \#
      nobody|not ... asked|know* ... dad|father|him, no one ... asked|know* ... dad|father|him, \#
      only ever see|speak|meet|met ... mum|mother, letters ... only|just|all ... mother|mum, \#
      not on the birth certificate, no details ... father|dad|him, \#
      dad ... not ... invited|asked|told|spoken|assessed|included|consulted, father's|dad's name, \#
      dad|father ... waits outside|in the car|upstairs|leaves|goes out, talking to her about, \#
      dad is never, dad|father ... lives|works away|abroad|elsewhere, \#
      never spoken|talked to ... dad|father, dad|father ... upstairs|shed|garage|asleep, \#
      he slips|goes out, the man of, no one ... met him, never there when, nobody ... father, \#
      who the dad is, no father, nobody mentions, baby's|child's|girl's|boy's father|dad, \#
      whoever the father, father ... not ... asked|invited|seen|spoken|assessed|known, \#
      nobody ... spoken|talked|met ... father|dad|partner, who the father is, \#
      father ... never|not seen|met|asked|spoken|invited|assessed
    focus on mothers, the mother alone = focus* ... on|of ... mother*|mum|mums, \#
      mother* ... focus*|sole|main|burden|scrutin*|disproportion*|only|central, \#
      mother|maternal centr*, maternal focus*, care ... by|from|given|provided ... mothers, \#
      work*|worked|engag* only|mainly|solely|mostly|primarily with|on ... mother*|mum, \#
      visits|contact|spoke only|mainly|solely|mostly|primarily with|on ... mother*|mum, \#
      primary|main|sole carer ... mother, all|everything ... through the mother: \#
      only ever see|speak|meet|met ... mum|mother, letters ... only|just|all ... mother|mum, \#
      spent|spend* talking to her|mum, spent|spend* talking to the mother, \#
      every visit ... her|mum|mother, \#
      nobody ... dad|father|partner|boyfriend ... spoken|met|asked|seen, \#
      only talk*|spoke ... mum|mother, \#
      dad|father ... not ... invited|asked|told|spoken|assessed|included|consulted
    role of the father, involvement of fathers = role* ... father*|dad*|men|males, \#
      father* ... role*|part|involve*|contribut*|parenting, \#
      father's ... role|part|involvement|parenting|history|background, fatherhood, \#
      non resident|resident father*: what part he plays, father|dad ... role|part|involved, \#
      dad ... part|role|helps|involved, dad ... hands on, father ... does|do with ... child*|baby
    adults in the household, household composition = \#
      who ... live*|living|lived ... home|house|household|property|there|address|child*, \#
      who ... reside*|resident|stay*|staying ... home|house|household, \#
      who ... reside*|resident|stay*|staying ... property|there|address|child*, \#
      household composition|member*|structure, household make up, \#
      member* of the household|family home, \#
      adults in|present|living|resident ... home|house|household|property, \#
      living in the ... home|house|household|property, in the household, \#
      every|each|all|adults ... household|home|house, other adult ... household|home|house, \#
      genogram*, family tree|composition|structure, change* ... household|in the home, \#
      who else ... home|house|household|child*|family, \#
      frequent|frequenting ... home|house|property|address, \#
      dynamic* ... household|family|relationship*, \#
      relationship*|dynamic* ... in|within ... household|family, \#
      everyone in the home|household|house, all members of: who lives, living there, \#
      staying there, picked up|collected by, different adults, all sorts of people, \#
      people coming and going, comings and goings, strangers in|at, drop* off by, \#
      left with a neighbour|friend, people in and out, childmind*, \#
      different men|adults|people ... house|home|door|school|visit, \#
      visitors ... night|house|home|flat, new boyfriend|partner|fella|bloke, most nights, \#
      moved|moves|moving in, lodger*, \#
      uncle|cousin|brother|friend ... lives|living|staying with|there|in, in the room
    recording who was present, names and relationships of adults = \#
      record* ... who ... present|attend*|brought|accompan*|there|lives, \#
      present ... in the room|at the visit|during|at ... appointment|consultation|contact, \#
      who ... accompan*|brought, who ... attended with, who ... came with, \#
      names of|and ... adults|those|people|everyone|father*|partner*|visitor*|household, \#
      name* ... relationship* ... child*, \#
      relationship to|with the child|children ... record*|adult*|clear|name*, \#
      relat* to the child*, identit* of ... adult*|father*|men|male*|partner*|visitor*|those, \#
      full name*, full details of: \#
      nobody knows|knew|asked ... his|her|their name|surname|background, \#
      man came|comes|brought ... appointment|clinic|school|nursery|surgery, \#
      unknown man|woman|adult*, came with a|another man|woman|friend, who the man|woman is|was, \#
      surname, different adults ... collect*|bring*|brought|came, who picks|collects, \#
      picks ... up from nursery|school, collect* ... from nursery|school
    people who do not live with the child, significant others, frequent visitors = \#
      significant ... other*|adult*|people|relationship* ... child*|life|lives|family, \#
      significant ... other*|adult*|people|relationship* ... not live, significant others, \#
      not live|living|reside with the|this child*|family, not live in the home, \#
      regular|frequent visitor*, visitor* to ... home|house|property|address, \#
      important|key|adults ... child's|children's life|lives, \#
      other people ... child's|children's life|lives, lodger*, \#
      others ... with ... contact|care|access, wider household|network, \#
      associates|friends of ... parent*|mother|father: uncle ... lives, lodger*, sofa surf*, \#
      someone else ... lives|living, stays the night, who else lives, family friend*, \#
      man ... house|home|flat, lives in the house, someone ... stays over|the night, \#
      most nights|weekends ... at|in ... house|home|flat, friend* ... always|often there, \#
      friend* ... always|often at the house, new boyfriend|partner|fella|bloke, most nights
    parental responsibility, who may consent = parental responsib*, \#
      legal* responsib*|status|guardian*, birth certificate, hold* parental, \#
      who ... parental|legal responsib*: who ... custody, legal guardian, \#
      not the real|biological father|parent, who ... decisions, can sign, \#
      sign* ... school trip*|consent|forms, no legal, legal status, nobody has decided, \#
      who decides|signs ... treatment|school|operation|forms|him|her
    new partner, background checks, male in the household = \#
      new ... partner*|relationship*|boyfriend*|stepfather|man, \#
      partner* ... check*|background|unknown|history|met|joined|moved|risk*|unassessed|assessed, \#
      partner* ... not assess*, \#
      background|police|agency|safeguarding check* ... on|of|partner*|adult*|men|father*, \#
      check* ... on|of|about ... partner*|adults|men|household|father*|boyfriend*, \#
      step father*|parent*|dad, stepfather*|stepparent*, \#
      unrelated|biological male*|men|man|adult*|father*, \#
      non biological male*|men|man|adult*|father*, mother's|mum's|her partner|boyfriend, \#
      partner's ... history|past|background|previous, \#
      history|background of ... partner*|men|male*|adults|father*, joined the household|family, \#
      male ... joins|joined|enter*|moves into: \#
      new boyfriend|partner|fella|bloke|man|husband|stepdad, \#
      her|mum's|mother's boyfriend|fella|bloke, met him on, there most nights, \#
      know* his name|background|past, who ... man|bloke is, checked who, no checks, not checked, \#
      his|her surname, man's shoes|clothes|coat, another man's, mum's|mother's|her new, \#
      new lad|chap, from the internet|app, tinder, met ... weeks ago, \#
      boyfriend ... moved|lives|stays|sleeps|minds|baths|babysits|looks, calls him daddy|dad, \#
      left ... with ... boyfriend|partner|him, boyfriend ... alone with, \#
      moved|moves|moving in with|after ... weeks|months|man|boyfriend|partner|children, \#
      stays|staying|sleeps|sleeping most|over|round ... night*|boyfriend|man|partner, \#
      nobody ... know* ... who he is, met online ... moved|boyfriend|partner|man, \#
      she|mum|mother ... seeing|dating a|someone|man
    offender, probation, risk posed by an offender = probation, \#
      offending|criminal|violent history|background|past|record, \#
      previous|past|criminal ... conviction*|offen*|violen*, \#
      history of ... violen*|offen*|assault*, convict*, release* ... prison|custody, \#
      licence|license condition*, on licence, \#
      risk* ... pos*|present* by|to ... child*|adult*|him|offen*, community rehabilitation|order, \#
      known ... police|offend*: conviction*, convicted, known to police, criminal record, \#
      out|release*|back from ... prison|jail, on licence, probation, tagged, electronic tag, \#
      past offence*, sentenced, police record, violent past|history, served time, been inside, \#
      inside for, came out of jail|prison, prison for, arson, done for, \#
      hurt*|harmed a|another child|baby, let out of, he is out, barred from, not allowed near, \#
      not allowed to live|be with, armed robbery|robber, been|was|is in prison|jail for, \#
      comes|gets|coming|getting out of|next|soon ... prison|jail|week|month
    parent in prison = \#
      parent*|father*|mother* ... prison|custod*|imprison*|sentence*|remand*|incarcerat*, \#
      child* of prisoners|with a parent in prison, prison* ... family|visit*|contact|child*: \#
      dad|father|mum|mother|parent ... in|to|goes|sent|gone prison|jail|inside|remand, \#
      prison visit*, visits ... in prison|jail
    fathers' homes, both households, whole family = both ... household*|homes|parents, \#
      each|separate* ... household*|parent's home, other ... parent|household, \#
      non resident ... parent*, living apart|separately, \#
      father's ... home|household|address|care, half sibling*|brother*|sister*, step sibling*, \#
      two|between|across ... homes|households: stays|lives with dad|his father|her father, \#
      lives between, other household, half brother*|sister*|siblings, step children, \#
      stepchildren, dad's house|home|flat, his|her other children, dad has other, \#
      between two homes|houses|households, week at|with dad|mum|his|her, every other weekend, \#
      weekends at|with|to ... dad|father
    protective fathers, concerns of fathers = protective ... father*|dad|men, \#
      father* ... protective|strength*|asset|resource|listened|heard|ignored, \#
      father* ... dismissed|voice|sidelin*|views|raised|reported|sought, \#
      concern* ... by ... father*|dad, \#
      father's ... concerns|views|voice|worries|allegation*|account: \#
      dad|father ... wants|asked|offer* ... help|involved, \#
      dad|father ... worried|concerned|rang|reported|complain*, father's|dad's worries|concerns, \#
      dad|father ... ignored|not listened|sidelined|left out
    # Family and household.
    extended family, wider family, grandparents, significant relationships = extended, \#
      wider family, grandparent*, grandmother*|grandfather*, relatives, family member*, \#
      maternal|paternal ... grand*|aunt|uncle|family, family support, kin: \#
      grandmother|grandmother's, gran, granny, nan, nana, grandma, grandfather, grandad, grandpa, \#
      grandparent*, aunt, auntie, relative*, godparent*, mamgu, tad cu, nain, taid, great gran*, \#
      step gran*, in laws, mother's sister|mother|parents, dad's|father's sister|mother|parents, \#
      gran's, nan's, granddad, gramps, grampy, grampa, in law, godmother, godfather, stepmum, \#
      stepmother, his|her|the uncle ... looks|cares|minds|collects|worried|says, \#
      cousin* ... live|lives|stay|stays|minds, uncle
    family group conference, help from the family network = \#
      family group conferenc*|decision|meeting*, family network*|meeting*, network meeting*, \#
      support network*|system*, family led, famil* ... mobilis*|network|strengths|resource*, \#
      famil* ... come together, famil* ... step in, strengths ... family|parent*, \#
      naturally connected: \#
      gran|nan|grandmother|aunt*|family|relatives ... help|offer*|willing|support, \#
      gran|nan|grandmother|aunt*|family|relatives ... step in, \#
      gran|nan|grandmother|aunt*|family|relatives ... would have, \#
      gran|nan|grandmother|aunt*|family|relatives ... could have, can|could the family|relatives, \#
      who ... help ... family, nobody asked ... gran|grandparents|family|aunt
    siblings, each child individually = sibling*, each|every|individual child|sibling, \#
      individual ... needs ... child*|siblings, brothers and sisters, sibling group*, \#
      other child* in|of the family, child* ... as a|one group, child* ... in one group, \#
      considered|assessed|seen individually: eldest, oldest child, twins, \#
      the other kids|one|ones, others ... treated|fine|well, \#
      one child|of the children ... singled|treated, step siblings, only one of, big family, \#
      large family, brothers and sisters, \#
      his|her|their|the brother|brothers|sister|sisters ... seen|asked|checked, \#
      his|her|their|the brother|brothers|sister|sisters ... safe|fine|assessed, \#
      youngest child|of|is|boy|girl, other children ... house|home|family|seen|asked
    babysitters, informal carers, who looks after the child = babysit*, \#
      childcare|child care arrangement*, \#
      informal|alternative|other|additional ... carer*|caregiver*|care arrangement*, \#
      who ... cares for, who ... looks after, who ... caring for, who ... looking after, \#
      who ... provid* care, care giver*, caregiver*, left in the care|with carer*, \#
      others who care, involved in ... caring|care of: babysit*, childminder, \#
      neighbour* ... look*|mind*|care*, minds the children, cares for the children, \#
      left with ... friend*|neighbour|whoever|someone|anyone, all sorts of people
    adolescents, teenagers = adolescen*, teenage*|teens, older children: teen*, \#
      thirteen year old, fourteen year old, fifteen year old, sixteen year old, \#
      seventeen year old, 13 year old, 14 year old, 15 year old, 16 year old, 17 year old
    young children, under fives = under five*|fives|twos, very young child*, younger children, \#
      pre school child*: pre schooler, two year old, three year old, four year old, \#
      toddler* ... house|home|left|mum|dad, three under five|four|three, under five, toddler*
    significant changes in a family, new stress = significant ... change*|event*, life event*, \#
      change* in ... circumstances|family|famil*|life|situation, stressor*, \#
      family stress*|crisis, trigger* ... stress|event*|change*, changing circumstances, \#
      chang*|new ... relationship*|partner*|dynamic* ... household|family, household* change*: \#
      lost his|her|their job|jobs, redundan*, moved house, illness in the family, marriage ended, \#
      mum|mother|dad|father|parent ... cancer|stroke|accident, lost the house|home|business, \#
      new boyfriend|partner|stepdad|baby on the way, moved|moves|moving in
    private arrangement, unclear where the child lives = informal ... arrangement*|care, \#
      family arrangement*, care arrangement*, \#
      arrangement* ... relative*|grandparent*|informal|formal*|legal|status, \#
      where ... child* ... live*|living|sleep*|stay*|resid*, with whom|who the child, \#
      status of ... placement|arrangement, legal status ... child*|arrangement|carer*: \#
      nobody knows where ... lives|living|staying|sleeps, passed between, house to house, \#
      unclear who ... cares|looks, who has care, sent to live, sent away
    """#
}
