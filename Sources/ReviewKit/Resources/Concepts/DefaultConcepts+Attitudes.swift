extension DefaultConcepts {
  /// How children's behaviour is understood, and how they are seen and spoken of.
  static let attitudes = #"""
    # Behaviour and its meaning.
    behaviour as communication, distress, dysregulation, trauma behind behaviour = \#
      behaviour* ... communicat*|meaning|underly*|distress|express*|telling, \#
      behaviour* ... language|reason*|behind|understood|unmet|indicat*|symptom, \#
      communicat* ... through|by ... behav*, what ... behaviour ... mean*|tell*|say*|communicat*, \#
      behind|beneath|underneath|beyond ... behaviour*|presentation, \#
      reason*|cause* ... for|behind|of ... behaviour*|distress, root cause*, \#
      understand* ... behaviour*, presenting ... behaviour*|issue*|problem*, distress*, \#
      dysregulat*, chang* in ... behaviour*|presentation|mood|demeanour, \#
      behav* ... deteriorat*|chang*|escalat*|challeng*, \#
      child* ... trying|tries|try to ... say|tell|convey|communicat*|express, \#
      what ... child* ... telling|showing|convey*|communicat*, words and actions: tantrum*, \#
      lash* out, meltdown*, angry outburst*, bedwetting, soil*, nightmare*, \#
      won't|not|doesn't speak to anyone, wets|wetting ... herself|himself|bed|themselves|pants, \#
      wet themselves|himself|herself, wet the bed, poos|pooing, \#
      hits|bites|kicks ... other*|children|staff|classmates, bites other*, \#
      throws|throwing ... chairs|things|furniture|tables, kicks off, out of control, \#
      uncontrollable, runs out of ... class|school|lesson*, hides under, screams when, \#
      afraid of men, night terrors, cannot sit still|concentrate, \#
      falls asleep in ... class|school|lesson*, tired at school, \#
      behav* ... worse|changed|deteriorat*, changed ... since, was a happy, dysregulat*, \#
      regress*, starts|started|begun to cry|scream|hit|bite|wet|stammer|stutter, \#
      afraid|scared|frightened of men|him|the|going|bath|bed, bites her|his|himself|herself, \#
      hits himself|herself|out, head butts, stopped talking|playing|smiling, jumpy, bad dreams, \#
      bed wetting, fighting at school, gets into fights, not her|his usual, \#
      gone into herself|himself, stammer*, cries|upset when ... leave|home|dad|mum|picked|man, \#
      clings to|on, withdrawn since|child|boy|girl|and, smear* ... poo|faeces|walls, \#
      naughty ... school|says|boy|girl, rages at|when|and, no speech, non verbal
    trauma-informed practice, adverse childhood experiences = trauma*, adverse childhood, aces, \#
      adversity, what happened to ... you|them|child*|him|her, toxic stress, therapeutic parent*: \#
      flashback*, always on edge, behav* ... badly, aces, seen too much, been through, trauma*, \#
      dysregulat*, lash* out, soiling|soils, meltdown*, out of control, aggressive since|after, \#
      nightmares ... since|after
    language that blames the child, victim-blaming language = victim blam*, \#
      blam* ... child*|young|language|victim*|them, \#
      language ... used|use|using|blam*|matters|careful*|describ*, \#
      language ... choice|child*|reinforc*|minimis*|centre*|about|records, lifestyle choice*, \#
      words ... used|use|describ*|matter|chosen|choose, term*|phrase* such as|like, \#
      putting|placing|puts|put ... themselves|herself|himself ... at risk, \#
      responsib* ... for ... own ... abuse|exploitation|safety|harm, \#
      derogatory|pejorative|judgemental|judgmental|stigmatis*|labelling, streetwise, \#
      making|made ... choices, \#
      describ* ... as ... promiscuous|difficult|manipulat*|challenging|streetwise|hard to, \#
      seen as ... difficult|problem|troublesome|choosing: lifestyle choice, her|his own fault, \#
      streetwise, promiscuous, attention seek*, \#
      difficult|challenging|manipulat* teen*|girl|boy|child, troublemaker, trouble maker, \#
      always in trouble, not a victim, asking for it, brought it on, \#
      can look after himself|herself, slag, her|his own choices, chooses to, \#
      calls ... her|his boyfriend|girlfriend, puts herself|himself at risk|in danger, \#
      older boyfriend, says it is|was her|his choice, agreed to have sex, willing* ... with|sex, \#
      has been behaving|badly behaved, knows what she|he is|wants, runs|running away again, \#
      playing up at, sent|sends|sending|asking ... pictures|photos|nudes|images, drawn in, \#
      man in his twenties|thirties|forties, met online
    adultification, child seen as older = adultif*, treat* ... as ... adult*, \#
      treat* ... as ... older than, treat* ... as ... if they were, \#
      seen|perceived|viewed|regarded as ... adult*|older|mature|streetwise, \#
      seen|perceived|viewed|regarded as ... less vulnerable, \#
      seen|perceived|viewed|regarded as ... less innocent, older than ... years|age|their, \#
      older than ... they are, child* first|still child*, children first, as|is still a child, \#
      see* ... as ... child*|children, age ... lost|forgotten|overlook*: like an adult, \#
      mature for, grown up, looks older, older than ... he|she is, older than her|his|their, \#
      old for her|his age|years, seems|acts older, hard|big|tall lad|boy|girl for|who|of, \#
      six foot
    bias, racism, assumptions, ethnicity and identity = \#
      unconscious|conscious|racial|cultural|implicit|own bias*, bias*, racis*, anti racis*, \#
      racial*, stereotyp*, prejudic*|discriminat*, \#
      assumption* ... race|ethnic*|cultur*|class|gender|background|black, \#
      black ... child*|boys|girls|minorit*|ethnic|families|young|asian, minorit*, \#
      global majority, intersectional*, protected characteristic*, diversity|equality, \#
      disproportional*: racis*, stereotyp*, prejudice*, only black|brown, \#
      black girl|boy|child|teen*|lad|family|mother|young, mixed heritage|race, dual heritage, \#
      white british, black father|man|woman, asian boy|girl|family|lad|mother|father|teen*, \#
      racist names|comments|abuse|remarks, skin colour|color
    gender, sexuality and identity = lgbt*, transgender|trans|non binary, \#
      gender ... identit*|question*|dysphoria|diverse, sexuality|sexual orientation, \#
      identity ... explor*|needs|child*|young|sense|gender|sexual: lesbian, bisexual, gay, \#
      transgender|trans, came out, coming out, lgbt*, non binary, binder, wants to be called, \#
      wants to be a boy|girl, different pronoun*, gender
    affluent, articulate or professional parents = affluen*, middle class, wealth*, articulate, \#
      professional ... parents|famil*|background, social ... class|status, \#
      educated parents|mother|father, plausible ... parent*|articulate, presented well: \#
      nice|big|lovely|smart|detached|expensive house|home, \#
      well spoken|dressed|off|heeled|educated, \#
      both ... teachers|doctors|professionals|lawyers|nurses|police, private school, \#
      father|dad|mother|mum ... is|was a|an doctor|lawyer|solicitor, \#
      father|dad|mother|mum ... is|was a|an teacher|nurse|police|headteacher, \#
      father|dad|mother|mum ... is|was a|an social worker, respectable, good family|area, \#
      wealthy, charming
    """#
}
