extension DefaultCodebook {
  /// The child, the parents and the family in practice.
  static let family = #"""
    theme: voice-of-the-child
    label: Voice of the child
    group: How professionals work
    definition: Seeing, hearing and understanding the child: voice, wishes, lived experience, daily life, the child's own account and ways of telling, each child as a person, the child kept in focus. The voice of the adult at risk whom a review is about counts too; that of parents or practitioners does not.
    phrases: voice* of ... child*, childs voice*, childrens voice*, voice* of ... young people
    phrases: voice* of ... young person, young persons voice*, voice of ... baby, babys voice, voice of ... adult
    phrases: adults voice, voice of the person, persons voice, voice* heard, capture* ... voice, lived experience*
    phrases: daily lived, day in the life, day to day life, daily lives, childs world, childs eyes, eyes of ... child*
    phrases: childs experience*, childrens experience*, experience* of the child*, childs perspective*
    phrases: perspective* of the child*, point of view of ... child*, thoughts and feelings, childs view*
    phrases: childrens view*, views of ... child*, young persons view*, views of ... young people
    phrases: views of ... young person, gather* ... views, express* their views, child* ... be heard, children heard
    phrases: was not heard, right to be heard, hear* from ... child*, listen* to ... child*, listen* to ... young people
    phrases: child* ... listened to, seen alone, spoke* to ... alone, see ... child alone, see ... young person alone
    phrases: child* ... not seen, not spoken to, focus on the child*, focus on ... needs of the child*, child focus*
    phrases: child centred*, child* ... at the centre, centre* on the child*, sight of the child*, invisible child*
    phrases: hidden child*, behaviour ... communicat*, child* ... trying to communicate, child* ... trying to tell
    phrases: non verbal cues, direct work, relationship with the child*, trusted adult*, engage with children
    phrases: engage* with ... young people, childs rights, childrens rights, rights of the child*, childs feelings
    phrases: childrens feelings, babys experience*, lose sight of ... child*, lost sight of ... child*
    phrases: losing sight of ... child*, lose sight of ... needs, how ... child* felt, asked ... how ... felt
    phrases: seen ... on ... own, see ... on their own, saw ... alone, see ... alone, seen separately, asked alone
    phrases: own words, direct quotes, childs account*, what ... child* ... said, child* ... disclos*
    phrases: disclosure* by ... child*, retract*, children ... tell, children ... told, told ... teacher, ask* the child
    phrases: ask* the children, ask* children, listen* to me, not believed, communicat* with ... child*
    phrases: child* ... communicat*, way* of communicating, without speech, each child*, every child ... separate*
    phrases: individual child*, children as individuals, children as a group, sibling group, child* ... overlooked
    phrases: child* ... invisible, unseen child*, child* ... hidden, overshadow* ... child*, adult focus*, parent focus*
    phrases: needs of the adults, needs of the parent*, focus* on ... adults, what it is like, what it was like
    phrases: imagine ... child*, what matters to, her voice, his voice, her views, his views, observ* ... child*
    phrases: observ* ... bab*, childs behaviour, childs presentation, advoca* ... child*, child* ... participat*
    phrases: participation of ... child*, young people ... participat*, child* ... involved in decision*
    phrases: chance to speak, opportunit* to talk, opportunit* to speak, ready to talk, hear* ... child
    phrases: speak* ... child*, talk* ... child*, spoke* ... child*, talk* ... young people, adult issues
    phrases: young peoples voice*, not been spoken to, told an adult, tried to tell, treated as one, from another child
    phrases: young person ... disclos*, child* ... voice, own account, wishes, tell ... story, disclos* to ... teacher
    phrases: disclos* to ... school, disclos* to ... adult, disclos* to ... friend, life ... like, mattered to
    phrases: was|is|be|been like for, what|how ... day|weekend|life|home|school ... like
    phrases: what ... child*|he|she|they|boy*|girl*|young people|pupil*|tenant* wanted
    phrases: children in the house|home|household, little|nothing of|about the child*|toddler*|boy*|girl*|baby|infant
    phrases: ask* me, told someone|somebody|adults|people
    phrases: told several|two|three|four|many|other|trusted adults|people|professionals|staff
    phrases: spoke|speak|speaks|speaking for her|him|them, childs|childrens behalf, trying to say|tell|show|communicate
    phrases: nobody|no one ... looking at him|her|them|me, nobody|no one saw|seen|knew|noticed the child*
    phrases: was|were|been|be alone with her|him|them|the child*, nobody|no one asked me|him|her|them
    phrases: asked|ask him|her|them why|how|what, one sibling from another, separate section for each|every, daily life
    phrases: words to tell, seen and heard, needs of ... lost, cannot|not yet talk|speak, way to speak up
    phrases: experience* of ... babies|infants|toddlers|siblings, spend|spent|spending time with the child*|children
    phrases: down on the floor, unheard, name* the child*, child* ... point of view, left without a voice
    phrases: grown ups talk|talked|speak, never been alone with, for her|his|their own sake
    phrases: what|how child*|boy*|girl*|pupil*|sibling* said|told|saw|heard|felt|liked|wanted|looked|thought
    phrases: what|how the child*|boy*|girl* said|told|saw|heard|felt|liked|wanted|looked|thought
    phrases: what she|he|they said|told|wrote|feared|liked|saw
    phrases: told an independent visitor, note|noted|noting|notes|wrote|recorded ... what she|he|they said|told
    phrases: no professional|practitioner|worker saw|seen, had seen the child|children
    phrases: seen but not spoken|asked|heard, became|become|gone|went|grew|fell silent|quiet|withdrawn
    phrases: ordinary day|morning|evening|week|weekend|saturday
    phrases: written|seen|treated|described|assessed as one|a group|a unit, what is|was in their|her|his plan
    phrases: advoca* ... young, young|child|children ... advoca*, her|his|their advocate, independent advoca*
    phrases: up|written|made|agreed|developed|designed|planned|built|shaped with the child*
    phrases: behaviour ... voice|story|message|signal*|language
    phrases: telling people|us|adults|staff|someone|somebody ... through|by, through what she|he|they did
    phrases: was|were|be|being believed, communication passport*|board*|book*
    phrases: ask* a|each|every child|young|pupil|boy|girl, child*|boy|girl|pupils spoke|speak|speaks of|about|to
    phrases: sat|sit|sits|sitting on the floor, repeat|retell|repeating|retelling her|his|their story|account
    phrases: as a person, childs|childrens distress|world|day|words|wishes|fears|worries|story|reality|signals|side
    phrases: children said|say|tell, children|young people themselves
    phrases: likes and dislikes, through play|drawing*, three houses, mind of my own, wishes and feelings, demeanour
    phrases: feel|felt listened|heard|believed to|by|and
    phrases: chance|chances|opportunity|opportunities|space|time to tell|disclose, plain sight
    phrases: her|his|their own pace, child led, consult* ... child*|young|pupil*
    phrases: children|siblings|girls|boys were never|rarely|only asked|seen|consulted|heard
    phrases: children|child|pupil|pupils ... asked alone|directly|about
    phrases: what|how ... makes|made her|him|them happy|safe|sad|afraid, asked to be moved
    phrases: wanted someone|somebody to, sense of who, what ... wanted|hoped to|for
    phrases: heard from|directly, first hand account*
    phrases: she|he|child|girl|boy|pupil told ... friend|coach|mentor|tutor|supervisor|advocate
    headings: working with a child, working with children, working with the child*, hearing the child*, listening to
    headings: children said, children tell us, seeing the child*, understanding the child*, child in focus
    headings: talking with children, talking to children, hearing a child, one child at a time, not seen, childs voice
    headings: children first, child first
    headings: hear* ... baby|babies|infant*, children in the house|home|family, adults speak* for, seen and heard
    headings: hearing what, is|was|were telling us, child|children behind, invisible child*|during|in, lived it
    headings: own plan, not heard, ask the child*, childrens experience*, being a child
    headings: in their own words
    headings: seen and not asked
    hints: i|me|my|im|id|ive, conversation*|asked|ask|talk|talked|listen*|tell|told|heard
    hints: listen*|heard, seen|visible|sight|unseen
    hints: child*|boy*|girl*|pupil*|teenager* ... said|told|asked|wanted|felt|feel|wants|thought|describe*, wish*|feeling*|worr*|fear*|frightened|scared|behaviour|words|alone|own
    hints: conversation*|talk|talked|talking|spoken|spoke ... with|to, child*|boy*|girl*|pupil*|teenager*|alone
    not: voice* of ... father*, voice* of ... mother*, voice* of ... mum, voice* of ... parent*, voice* of ... carer*
    not: voice* of ... practitioner*, voice* of ... professional*, voice* of ... staff
    not: identity and ... lived experience*, people with lived experience, experts with lived experience
    not: lived experience* of ... parents, lived experience* of ... practitioner*, child* when they move*
    not: dad ... voice ... heard, father* ... voice ... heard, mother* ... voice ... heard, parent* ... voice ... heard
    not: children told the police, ask* childrens services, parents voice, speak* ... childrens services
    not: spoke* ... childrens services, talk* about ... child*, speak* ... childrens social, voice* of ... partner*
    not: wishes of ... parent*, parents wishes, mothers wishes, wishes to, who wishes, anyone wishes
    not: child* ... parent* voice, speak* ... first language, best wishes, observ* ... interaction
    not: voice* of ... father*|mother*|parent*|mum|dad|carer*|practitioner*|partner*|professional*|staff ... heard
    not: father*|mother*|parent*|mum|dad|carer*|practitioner* was|were not heard
    not: childrens social|services|service|guardian|safeguarding|board|commissioner, spoke|speak|speaking to one
    not: told ... childrens services, conversation* with ... childrens, conversation* with ... colleague*
    not: own words on, parents|mothers voice
    not: staff felt, practitioner* ... felt, worker* ... felt, professionals ... felt, parent* ... felt
    not: mother ... felt, father ... felt

    theme: parental-history
    label: Parents' history and vulnerabilities
    group: How professionals work
    panel: whole-family-approach
    definition: What parents and carers bring with them (own childhood, losses and trauma, earlier children, vulnerabilities), and whether professionals knew and weighed it.
    phrases: family history, family histories, history and vulnerabilit*, vulnerabilit* of ... parent*
    phrases: vulnerable parent*, vulnerable mother*, parental background*, parents ... background*
    phrases: background* of ... parent*, own childhood, parents own experience*, parents past, parental adversity
    phrases: experience* of being parented, abused as a child, intergenerational, inter generational
    phrases: generational cycle*, cycle of abuse, parent* with ... learning difficult*, parent* with ... learning disab*
    phrases: parent* with learning, parental learning, young parent*, teenage parent*, parent* ... care leaver*
    phrases: parent* ... care experience*, mother ... care experience*, mother ... care leaver, parental criminal*
    phrases: own upbringing, parents upbringing, parent* ... as a child, difficult childhood*, abused as child*
    phrases: themselves been, mother* ... own experience*, brought up in, own experiences of childhood
    phrases: left home at, own parents, mother* ... history, father* ... history, parent* ... history
    phrases: parent* ... histories, history of ... mother, history of ... father, history of ... parent*
    phrases: earlier children, previous children, older child* ... care, older child* ... removed, children removed
    phrases: child* ... taken into care, children ... adopted, previous pregnanc*, repeat removal*
    phrases: care experienced parent*, care experienced mother*, parent* ... in care, mother ... in care
    phrases: mother* ... learning disab*, mother* ... learning difficult*, parent* ... traum*, mother* ... traum*
    phrases: father* ... traum*, parental needs, multiple vulnerabilities, mother* ... vulnerab*, parent* ... vulnerab*
    phrases: history of violence, parent* ... childhood*, mother* ... childhood*, father* ... childhood*
    phrases: mother* ... as a child, father* ... as a child, teenage mother*, experience* of ... care
    phrases: parent* ... early life, mother* ... early life, father* ... early life, parent* ... own needs, adults own
    phrases: adult* ... own experience*, difficulties in childhood, difficulties as a child*
    phrases: much|part|most|all of her|his|their childhood, her|his|their own childhood*, still a teenager, start in life
    phrases: mother*|father*|parent*|mum*|dad* ... upbringing
    phrases: first|older|elder|earlier|previous child* ... removed|adopted|care
    phrases: mother*|father*|mums|dads first|older|elder|previous child*, lost ... child* to adoption|care
    phrases: child* to adoption, mother*|father*|parent*|mum|dad ... foster homes|children|care, used to be in care
    phrases: in care herself|himself|themselves
    phrases: difficult|troubled|unhappy|hard|disrupted start|childhood|childhoods|upbringing*
    phrases: parents earlier|early lives|life, made to leave home, leave|left home at
    phrases: mother*|father*|parent* earlier|previous|past breakdown|illness|difficult*
    phrases: mother*|father*|parent*|mum|dad ... in the care of, own experience of being in care, had been a child in care
    phrases: earlier|early lives ... loss|traum*|abuse|harm
    phrases: teenage|young|adolescent father|mum|dad|mums|dads|fathers|mothers
    phrases: earlier childs|child removal|removed, removal of ... earlier|older|previous|first child*
    phrases: previous|earlier|past removal*, parents own care|childhood|files
    phrases: since before he|she|they was|were born, knew|know the history
    phrases: mother|father|parent|parents|she|he|who grew up
    phrases: parental difficult*|vulnerab*|bereavement|loss|background|circumstances
    phrases: his|her|their own bereavement|loss|losses|trauma|grief|abuse
    phrases: fathers|mothers|parents histories|past|background|story
    phrases: difficulties ... present together, been|were a child|children in care themselves
    phrases: had been|was looked after ... mother|father|parent
    headings: own history, family background, history of parents, understanding parents, past
    hints: mother*|father*|parent*|mum*|dad*, vulnerab*|upbringing|childhoods
    hints: mother*|father*|parent*|mum*|dad* own|past|earlier|previous, care|file*|records|history|experience*|loss|losses|traum*
    not: history of ... abuse of, parent* ... early childhood, experience* of ... care leaver*

    theme: whole-family
    label: Whole family
    group: How professionals work
    panel: whole-family-approach
    definition: Engaging and assessing the whole family: siblings, grandparents, wider family, household, relationships and networks. Fathers and men have a theme of their own.
    phrases: whole family, think family, family as a whole, wider family, extended family, family network*
    phrases: family and friends network*, family group conferenc*, family group decision*, members of the family
    phrases: household composition, family composition, family dynamic*, family system*, family functioning
    phrases: family context, familys context, family structure*, family circumstances, systemic practice
    phrases: systemic approach, genogram*, ecomap*, family tree, significant others, significant adults
    phrases: significant relationships, grandparent*, maternal family, paternal family, caring responsibilities
    phrases: needs of siblings, impact on siblings, each child in the family, networks of support, community network*
    phrases: family strengths, brothers and sisters, family focus*, young carer*, who lives, who is living
    phrases: people in the home, adults in the home, siblings ... seen, siblings ... assess*, assess* ... siblings
    phrases: each sibling, other children in, all family, family meeting*, lifelong links
    phrases: natural network*, family relationship*, impact on ... family, step famil*, blended famil*
    phrases: private arrangement*, members of ... household, household member*, family members who
    phrases: relatives ... care, all the children in, paternal grand*
    phrases: grandmother|grandfather|aunt|aunts|uncle|uncles|relatives ... asked|spoken|involved|offered|consulted|assess*
    phrases: grandmother|grandfather|grandparents did|provided|gave|doing, needs of his|her|the brother*|sister*|sibling*
    phrases: looked at|saw|see|consider* the household|family together, who is|was|were in the family|home|household|house
    phrases: adult*|people in this house|home|household|family, who depends on
    phrases: rest of the family, affected|affects all the rest|everyone, meeting of relatives
    phrases: parents ... as partners, his|her|their sister|brother ... not asked|spoken, adults who cared for
    phrases: family tree*|meeting|meetings|group, impact|effect on the|each|other|rest sibling*|brother*|sister*
    phrases: included a parent, parents to be invited, one member* illness|needs, family ... worked with separately
    phrases: parents|families|carers|relatives|members are|as partners, partners in safety|planning
    phrases: who is at|in home|this|the family|house|household, who lives|live with
    phrases: names|ages of siblings|brothers|sisters|other|all children
    phrases: sibling|siblings|brother|sister was|were seen|spoken|assessed
    phrases: parents who live|living elsewhere|apart|separately
    phrases: listen* to ... family|grandmother|grandparents|relatives
    phrases: adults|everyone|people who have|has|with a caring role, names of all
    phrases: put|puts the baby|child to bed
    phrases: wider network, family as|is a resource, relatives|kin ... help*|step|offer*
    phrases: how ... family works|lives|copes, whole household
    phrases: who looked|looks after the|him|her|them
    headings: working with the family, working with families, family approach, engaging families, engaging the family
    headings: family involvement, involving families, household, adults in the home, who is who, siblings
    headings: support* parents|carers|families, the household, who lives
    headings: both parents
    headings: special guardian*, kin carers
    hints: grandmother*|grandfather*|grandparent*|aunt*|uncle*|relative*, family|families|household|home|sibling*|brother*|sister*|half
    hints: both parents, siblings|grandparents|relatives|everyone
    not: members of the family ... contribut*, family members ... contribut*, both parents ... charged
    not: both parents ... arrested, both parents ... convicted, both parents ... died
    not: brothers and sisters ... written

    theme: fathers-and-men
    label: Fathers and men
    group: How professionals work
    panel: whole-family-approach
    definition: Seeing, engaging and assessing fathers, stepfathers, mothers' partners and other men in a child's life, as a risk or as a strength.
    phrases: fatherhood, stepfather*, step father*, stepdad*, dads, male carer*, male caregiver*, male partner*
    phrases: male figure*, male role model*, adult males, males in the household, significant male*, unknown male*
    phrases: invisible father*, hidden male*, hidden father*, mums partner*, paternal involvement, paternal factors
    phrases: father, mother* ... partner, new partner*, men, mothers only, mother only, only ... mothers
    phrases: focus* ... on mother*, focus* ... mothers, dad, fathers, mens
    phrases: partner ... moved|move|moving in, partner ... known to stay, wrote|letters|spoke|speaks to mothers|mums
    phrases: who the father is|was, babys|childs|childrens father, man known|posing|who lived, males
    phrases: male carers|adults|visitors|partner, mothers boyfriend*
    phrases: father|fathers ... left out|not invited|not asked|absent, new|unknown man|men|male
    phrases: none with the man, man|men who hurt|abuses|abused|moved|visited|stayed|lives|lived
    phrases: adult|adults with|who has|have a caring role, adult who spends|spend, invisible men
    phrases: his own health|childhood|mental, mothers|mums boyfriends|boyfriend, unseen men, boyfriend
    phrases: a father|stepfather|dad
    headings: father*, men, males
    headings: both parents
    headings: other parent, parent who lives|left
    headings: person|people|man|men causing|who harm*
    hints: father*|dad|dads|stepfather*|daddy|man|men|male*|husband*, engag*|invit*|includ*|involv*|ask|asked|asking|spoken|assess*|role|partner*|unseen|invisible|unknown|overlooked|missing|absent|hidden|excluded|ignored|elsewhere
    not: fathers death, their fathers, his fathers, her fathers, childs fathers, childrens fathers, fathers mental
    not: fathers drug, fathers alcohol, fathers criminal, fathers family, older men, young men, the men who
    not: fathers history, mother* ... violent partner, mother* ... partner ... violen*, mother* ... abusive partner
    not: mother* ... partner ... abus*, frightened of her partner, afraid of her partner
    not: lived|lives|living|live|stayed with ... stepfather, lived|lives|living|live|stayed with ... father
    not: lived|lives|living|live|stayed with ... dad, lived|lives|living|live|stayed with ... partner
    not: her stepfather was|had|has|abused, father died, stepfather ... abused, former|then partner
    not: beside his|her father, look|looked|looking after the father, mothers former
    not: look after his|her father
    """#
}
