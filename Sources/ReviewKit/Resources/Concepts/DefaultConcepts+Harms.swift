extension DefaultConcepts {
  /// Physical and emotional abuse at home.
  static let harms = #"""
    # Physical chastisement.
    physical chastisement, physical punishment, physical abuse, harsh discipline = chastis*, \#
      physical* punish*|disciplin*|abus*|harm*|assault*, reasonable punishment, smack*, \#
      corporal punishment, harsh* ... parent*|disciplin*|punish*, over chastis*, \#
      hit|hitting|hits ... child*, positive parenting|discipline, \#
      disciplin* ... child*|method*|physical, equal protection: smack*, \#
      slap* ... child*|boy|girl|son|daughter|him|them|legs|face, belt|slipper|wooden|cane, \#
      discipline*, punish*, clip round, hit*|beat* ... child*|son|daughter|kids|them, \#
      hits|beat* him|her with, rough with|handl*, drag* ... by, hurts me|him|her ... home, \#
      good hiding, walloped, thrash*, whipp*, cuff*, flip flop, spank*, teach* ... a lesson, \#
      corporal, naughty step, hit ... with, chilli, kneel, hot sauce, never did ... harm, \#
      any harm, the strap, clout*, lost it and, grab*|yank* ... child|boy|girl, \#
      grab*|yank* him|her by, slap*|kick*|punch* ... child*|son|daughter|kids, \#
      mum|dad|mother|father|stepdad hits me|him|her, \#
      says|told ... dad|father|mum|mother|stepdad ... hits|hurts, throws|threw ... them, \#
      throws|threw ... at him, throws|threw ... the child, throws|threw ... the boy, \#
      throws|threw ... the girl, did|does us no harm
    child's allegation, believed = child*|girl*|boy* ... believed|disbelieved|allegation*, \#
      child*|girl*|boy* ... taken seriously, young person ... believed|disbelieved|allegation*, \#
      young person ... taken seriously, young people ... believed|disbelieved|allegation*, \#
      young people ... taken seriously, believe* ... child*|girl|boy, believe* ... young person, \#
      believe* ... young people, believe* ... what they, \#
      allegation* ... investigated|dismissed|discounted|minimised|minimized, \#
      allegation* ... taken seriously, allegation* ... not explored, \#
      allegation* ... by the child, child's account*|allegation*|disclosure*, tak* seriously, \#
      discredit*, dismiss* ... child*|allegation*|disclosure*, act* on what ... child*|said|told, \#
      listen* to and believe*, direct disclosure*: says ... hurts her|him, scared to go home, \#
      not|doesn't|don't want to go home, afraid of going home, afraid|frightened to go home, \#
      says ... hits|hurts|hit, says|said|told ... does not want to go home, \#
      nobody believed him|her|them
    # Emotional abuse.
    emotional abuse, psychological harm, emotional harm = \#
      emotional* abus*|harm*|neglect*|maltreat*, psychological* abus*|harm*|maltreat*, \#
      verbal* abus*, hostil* ... towards|to ... child*|him|her, \#
      emotionally unavailable|harm*|abus*, belittl*, humiliat*, rejected|rejecting|rejection, \#
      low warmth, high criticism, degrad*, critical|negative towards|about|of ... child*|him|her: \#
      calls him|her ... names|fat|ugly|thick, belittl*, humiliat*, puts him|her|them down, \#
      never praise*, shout*|scream* ... at ... him|her|child*|them|boy|girl, \#
      swears at ... child*|him|her, wish* ... never ... born, never wanted ... child|him|her, \#
      treated differently, scapegoat*, no presents, ignores ... child|him|her|them, \#
      cold to|towards, no affection, never cuddle*, shut in|out, made to stand|sit|sleep|eat, \#
      threaten* ... into care, told ... not wanted, blames him|her for, sneer*, mock*, \#
      laughs at him|her, never a kind, never hugs, no cuddle*, picks on him|her, made to feel, \#
      cold mother|mum|parents, treats him|her like|differently|worse, sends to ... room for, \#
      shuts him|her|them, ignored at home, left out of, silent treatment, the odd one, unloved, \#
      rejected by, calls|called him|her|them|me ... stupid|useless|thick|evil|worthless, \#
      locked out ... home|house|cold, told|says he|she|they ... useless|stupid|evil|worthless, \#
      tells him|her|them ... useless|stupid|evil|worthless|hates|hate
    one child treated differently, scapegoated child = scapegoat*, singl* out, \#
      treated|treating differently|less|worse ... sibling*|brother*|sister*|other, \#
      one child ... treated|target*|differently|blamed, differential treatment|care, \#
      favour* ... sibling*, favour* ... other child*, one child ... in|of the family: \#
      treated differently, scapegoat*, no presents, favourite child|one|son|daughter, \#
      picks on him|her, the odd one, treats him|her like|differently|worse, \#
      only one of ... children|them, one child|of the children ... singled|treated, \#
      blames him|her for, left out of, his|her brothers|sisters ... get|fed|new|allowed
    attachment, emotional warmth, parent-child relationship = attachment*, bonding, \#
      bond between|with, emotional warmth|bond*|availab*, \#
      parent child interaction*|relationship*, mother child interaction*|relationship*, \#
      parent infant, interaction* ... baby|child*|mother|parent*|father|between|observ*, \#
      observ* ... interact*|warmth|attach*, responsive*|sensitive parenting|care*, attun*: \#
      never smiles, clings, clingy, goes to anyone|strangers, no warmth, bond, lack of warmth, \#
      avoids ... mother|mum|father|dad|gaze
    young carers, caring responsibilities = young carer*, caring responsibilit*|role*|duties, \#
      car* for ... parent|sibling*|mother|father|brother*|sister* ... responsib*|role|child, \#
      parentif*, adult responsibilities, role reversal, inappropriate* ... caring|responsib*, \#
      took|taken|taking on ... caring|parenting|adult|responsib*: \#
      gets his|her|their own breakfast|tea|dinner|lunch, gets the little ones, \#
      gets ... ready for school, \#
      looks after ... brother*|sister*|siblings|baby|mum|mother|dad|little ones, cooks for, \#
      cares for ... mum|mother|dad|father|brother|sister, puts ... to bed, acts like the parent, \#
      young carer*, worries about mum|mother|dad, stays off ... look* after, \#
      does the shopping|cooking|cleaning|washing|housework, \#
      bathes|feeds|dresses|washes|minds ... little|baby|brother*|sister*|younger, runs the house, \#
      changes the nappies, because mum|mother|dad|father ... bed|ill|drunk|unwell, \#
      gives mum|mother|dad|father her|his, translates for his|her, like a little mum|mother
    locked in, food withheld, cruel punishment = withheld|withhold* food|drink, \#
      food ... withh*|denied|locked|restrict*|punish*, starv*, imprison*, locked in|up, \#
      cruel* ... treat*|punish*|act*|child*, isolat* ... in ... room|bedroom|home, confin*, \#
      tortur*, extreme punishment: lock* ... fridge|cupboard|kitchen|food, \#
      not allowed ... eat|food|downstairs|toilet|drink, \#
      locked in|up ... room|bedroom|shed|bathroom|cellar|cupboard, \#
      bolt|lock|alarm ... outside|on ... bedroom|door, eats|eating alone, \#
      sleeps on the floor while, sent to bed hungry|without, made to stand|kneel|sleep, \#
      cold shower|bath* as, tied to
    children who set fires or hurt animals = fire setting|setter*|play, cruel* to ... animal*, \#
      harm*|hurt* ... animal*|pets, animal cruelty|abuse: set* fire|fires, \#
      lighter|matches ... school|bin|bed|bedroom|plays, \#
      hurts|hurt|kicked|killed|killing ... cat|dog|pet|hamster|kitten|puppy|rabbit
    """#
}
