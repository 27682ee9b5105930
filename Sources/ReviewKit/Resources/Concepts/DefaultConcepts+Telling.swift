extension DefaultConcepts {
  /// What children tell, to whom, and the words used of them.
  static let telling = #"""
    # What children tell.
    disclosure believed = act* on|upon ... child*|disclos*|said|told|say|says|voice*|views, \#
      act* ... what ... child*|young ... said|say|says|told|tell, \#
      believ* ... child*|children|young|victim*|her|him|disclos*, \#
      child*|children|young ... believed|disbelieved|credib*|taken seriously|unreliable|lying, \#
      taken seriously, disclos* ... not|never|no|fully|followed|explored, \#
      disclos* ... investigated|acted|pursued|dismissed|minimised|lost, \#
      allegation* ... not|never|no|followed|explored, \#
      allegation* ... investigated|acted|pursued|dismissed|taken|withdrawn, \#
      retract*|withdraw*|withdrew|recant* ... allegation*|statement*|disclos*|account*|complaint, \#
      retraction*, retracted, recant*, respon* to|when ... disclos*|child* tell*|telling|say, \#
      verbatim ... child*|words|record*, repeat* ... their|his|her story|account|disclosure, \#
      more than one|several|different professionals|people ... disclos*|told, \#
      told ... adult*|professional*|teacher*|staff|school ... but|and|nothing: \#
      took|takes it|that|what ... back, \#
      told ... teacher|tutor|school|nursery|nurse|assistant|social, \#
      says|said ... hits|hit|hurt*|touch*|smack*|kick*|pull*|locks|locked|punch*, \#
      says ... scared|afraid|frightened|not safe|uncle|hurting, denies everything|it|that, \#
      not|never believed, nobody believes|believed, retract*, allegation*, \#
      mother|mum|dad ... says|say he|she|the lies|lying|made|makes|invent*, \#
      father|parents|carer ... says|say he|she|the lies|lying|made|makes|invent*, \#
      makes|making|made up|it stories|things|up, story teller|storyteller, \#
      tells|telling lies|stories|tales, exaggerat*, imagination, stays silent since, \#
      told ... dinner|lunch|lady|midday|driver|neighbour|grandma|gran|friend
    speech of disabled children = \#
      communicat* ... method*|needs|preferred|style|aid*|passport|way, \#
      communicat* ... ways|difficult*|support|disab*|non|system*|speech, makaton, \#
      picture|symbols|pecs|pictures ... communicat*|exchange|cards|boards, speech and language, \#
      speech language, someone ... who knows|understand*|can ... communicat*|sign*|how, \#
      skills|skilled|specialist|training|confiden* ... communicat*|disab*|autis*, \#
      disab* ... child*|young ... voice*|heard|views|communicat*|wishes|spoken|seen, \#
      assum* ... cannot|not|unable ... communicat*|speak|express|views, reasonable adjust*, \#
      child*|young ... with ... disab*|speech ... views|voice*|heard, \#
      child*|young ... with ... communication|learning|autis* ... views|voice*|heard, \#
      child*|young ... with ... disab*|speech ... communicat*|directly|express*, \#
      child*|young ... with ... communication|learning|autis* ... communicat*|directly|express*, \#
      intermediar*, assistive|augmentative: signs only|with, no speech, \#
      uses signs|pictures|symbols|pecs|a tablet|an ipad, makaton, sign language, \#
      cannot|can't|does not|doesn't|not speak|talk, non verbal, speech delay, stammer*, \#
      selective mut*, grunts, points at|to, deaf child|boy|girl|son|daughter|baby|teenager
    lifestyle choice = \#
      adolescent*|teenage*|young people|older child* ... vulnerab*|risk*|protect*|choice*, \#
      adolescent*|teenage*|young people|older child* ... resilien*|children|autonom*|harm|needs, \#
      lifestyle choice*, treat* as ... adult*|child|children, adultif*, \#
      still a|are child*|children, remember ... child*|children|under, \#
      perceived|seen|regarded|viewed as ... adult*|resilient|mature, \#
      perceived|seen|regarded|viewed as ... independent|older|streetwise|capable, self reliant, \#
      choos* to|not|their ... live|lifestyle, \#
      making|makes|made choices|decisions ... own|unsafe|risk*, \#
      blam* ... child*|young|victim*|adolescent*|teen*, victim blam*, \#
      responsib* ... for ... own|their|keeping ... safety|safe|themselves|abuse|harm, \#
      age ... vulnerab*|assum*|resilien*, \#
      not|never|no longer ... recognised|seen ... as ... victim*|child*|vulnerable, \#
      hard to engage|reach adolescent*|teen*|young, chosen|choice ... way of life|lifestyle, \#
      experience* ... as adults, vulnerab* ... adolescen*|teenage*|despite their age: stroppy, \#
      old enough to, his|her own choice*, chosen|chooses|choose to live|go|stay|be, \#
      how he|she has chosen, looks after himself|herself, streetwise, mates' sofas|sofa|floor*, \#
      comes and goes as, teenager* ... only|nobody|unwashed|hungry, \#
      how they|she|he chose*|chooses
    language that blames = \#
      language ... blam*|judg*|used|use|record*|describ*|child*|careful*|matters|stigma*|imply*, \#
      language ... impl*|minimis*|reflect*|terminolog*|victim*, \#
      language ... label*|harm*|respect*|care*|professionals|choose, \#
      words ... used|use|record*|describ*|matter*|choose|blam*, blaming, judgemental, judgmental, \#
      terminolog*, terms|phrases|phrase such|like|used|describ*, \#
      label* ... child*|young|behaviour*|victim*|parent*|family|families|as|them, labels, \#
      labelling, jargon, acronym*, stigmati*, derogator*, \#
      minimis* ... language|words|term*|abuse|harm, \#
      descri* ... as ... choice*|promiscuous|difficult|manipulative|aggressive|consensual, \#
      descri* ... as ... consenting|relationship|boyfriend|streetwise|non|engag*|resilient, \#
      neutral language, plain english|language, child centred|friendly language, non judg*, \#
      appropriate|inappropriate|careful language|terms|wording|words|terminolog*, \#
      sensitive|precise|respectful language|terms|wording|words|terminolog*, \#
      how we|professionals talk|speak|write|describe, \#
      language ... centre|experiences|careful|terms, \#
      term* ... play|plays|played|downplay*|minimis*, think about ... language|words|terms: \#
      call*|calls him|her|them stroppy|rude|difficult|manipulative|naughty|lazy|trouble*|hard, \#
      she|he calls her|his boyfriend|girlfriend, stroppy, lifestyle choice, promiscuous, \#
      manipulat*, attention seek*, his|her own fault, puts herself|himself, says it is how, \#
      streetwise, chosen to live, choices, troublemaker, toxic, hard to reach, \#
      hostile mother|mum|family|dad, failed to attend, prostitut*, let herself|himself, \#
      drawn in|into
    """#
}
