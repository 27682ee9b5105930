extension DefaultConcepts {
  /// Enquiries, courts, homes, births and family networks.
  static let proceedings = #"""
    # Enquiries and proceedings.
    section 47, significant harm = significant harm, section 47, s47, s 47, section forty, \#
      child protection enquir*|inquir*|investigat*|process*|procedure*|concern*|plan*|threshold*, \#
      enquiries ... child|section|47|joint|single|under|not|start*|trigger*, \#
      joint investigat*|enquir*|working|interview*|police, \#
      single agency investigat*|enquir*|decision*|section, achieving best evidence, \#
      abe interview*|abe, \#
      criminal investigat* ... and|child*|not|parallel|alongside|outcome|evidence, \#
      threshold for ... child|significant|section|47|care|protect*|enquir*|intervention, \#
      risk of ... significant harm, reasonable cause, balance of probabil*, standard of proof, \#
      no|lack|absence|insufficient ... evidence ... not|harm|abuse|charge*|prosecut*|crim*: \#
      section 47, s47, joint investigation|visit, interviewed ... child*|boy|girl|with, \#
      police ... alone|without|decided|not told|joint|went, went alone without, \#
      no evidence|charge, police ... nothing|drop*|no further
    care proceedings, public law outline = public law|outline, pre proceedings, preproceedings, \#
      plo, care proceedings, care order*|plan*, legal planning|gateway|advice|proceedings|action, \#
      legal threshold|framework|options|meeting|services, legal, \#
      court ... order*|proceed*|process|delay*|application*|timetable, \#
      court ... evidence|threshold|decision*|judg*|care|family, interim ... order*, \#
      supervision order*, emergency protection, police protection|powers, epo, section 20, s20, \#
      section 31, letter before|of proceedings|expectation, children's guardian, guardian, \#
      cafcass, accommodat* under|section|voluntar*, \#
      remov* ... child*|baby|children|from ... parent*|care|home|court, threshold document*|for, \#
      lawyer*, solicitor*: waiting for ... court|judge, \#
      court ... delay*|adjourn*|months|decide|date, public law outline, pre proceedings, \#
      care proceedings, letter before, only when ... court, court|judge threatened|involved, \#
      should ... court|removed|taken, interim care, supervision order, foster ... court, \#
      legal advice, solicitor*, section 20, should|ought|need* to ... be removed|court, \#
      remove the|him|her|them|these, in court again|next|about, go to court, \#
      judge says|said|decided|wants
    family court, contact arrangements = private law, family court*|justice|proceedings, \#
      private family, child arrangement*, \#
      contact arrangement*|order*|centre*|dispute*|decisions|with, \#
      arrangements for|about contact, \#
      contact ... child*|father*|parent*|supervis*|unsafe|safe|risk*, \#
      contact ... abus*|perpetrat*|court|order*|decisions|separat*|distress*|wishes, \#
      post separation, separated parents, custody, residence, high conflict, parental alienation, \#
      alienat*, cafcass, section 7, section 37, non resident parent*, \#
      court ... information|shar*|unaware|know*|abuse|report*|contact: \#
      contact with ... father|dad|mother, weekend contact, residence order, uses the children, \#
      through the children, at handover*, custody, judge|judges, \#
      weekends with dad|father|mum|mother|him|her, at weekends with, \#
      come*|coming back|home ... upset|distressed|crying|quiet, contact centre, \#
      supervised contact, alienat*, \#
      turns|turned|turning ... against her|his|mother|father|mum|dad|him, cafcass, private law, \#
      solicitor*, access to the children, see his|her children|kids|son|daughter, \#
      wants|asks|asking|demands to see him|her|them|his|the, \#
      sees his|her|their dad|father|mum|mother, letters from ... prison|dad|father, \#
      prison visit*, see him in prison, every other weekend, half the week, week about, \#
      shared care, mediation, not|doesn't want to go|see ... dad|father|mum, \#
      contact with her|his|their dad|father|mum|mother, court ... contact|decide*|order|welfare, \#
      children|kids ... court, see the children ... again|weekend*|sunday*|saturday*
    home visits, bedrooms = home visit*|condition*|environment, \#
      visit* ... unannounced|announced|home*|at home|frequen*|purpose*|statutory times, \#
      visit* ... unannounced|announced|home*|at regular*|planned|joint|bedroom*|different times, \#
      unannounced, bedroom*, sleeping arrangement*|space*, \#
      see ... where ... sleep*|live*|bedroom*, seen where, \#
      physical ... environment|home|conditions, \#
      living|housing conditions|condition*|environment|circumstances, \#
      look around|round|at the home|fridge|kitchen, purpose of ... visit*, purposeful*, \#
      statutory visit*, home ... virtual*|remote*: tidied just|only|up before, tidies up|before, \#
      before visits, knows when|we are coming, knew ... coming, \#
      only see downstairs|the front|living, never gone|been upstairs, upstairs, \#
      not let ... upstairs|in|inside|bedroom*, \#
      house ... mess|filthy|dirty|tidied|tidy|cluttered|cold, home is tidied, doorstep, \#
      through the letterbox|door, clean downstairs, mattress*, no beds|bed
    strengths, protective factors = \#
      strength* ... based|approach|family|and|risk*|balanc*|weigh*|build*|focus*|overstat*|over, \#
      strengths, what is|works|worked working|well, what works, signs of safety, restorative, \#
      motivational interview*, solution focused, \#
      balanced|balance ... strength*|risk*|support|challenge|view|assess*, resilien*, \#
      resources within|of, build* on|upon, protective factor*: home seems loving, \#
      loves ... child*|kids|baby|them, good mum|mother|dad|father|grandmother, does her|his best, \#
      close to|with ... gran*|nan|aunt, well cared, caring mother|father|family, \#
      doing well ... but, supportive gran*|family|aunt|nan, loving home|family|mother|mum|parents
    unborn = unborn, pre birth, prebirth, before ... birth|born|baby is born, antenatal*, \#
      during pregnancy, in pregnancy, \#
      pregnan* ... assess*|refer*|plan*|risk*|early|vulnerab*|history|support|women, birth plan*, \#
      expectant, late book*, parents to be, discharge planning, post birth, at birth, \#
      booking appointment|in, gestation: pregnant, expecting, unborn, baby due|is due, \#
      due next|in month|weeks|spring|summer, at 20|22|24|26|28|30|32|34 weeks, weeks pregnant, \#
      midwife, expecting her|their, booked late|a, before birth, first baby|child, \#
      new baby coming
    family network, family group conference = family network*, network meeting*|of, \#
      family group conference*|conferencing|decision, family led, family meeting*, \#
      extended|wider family|network|relatives|members, \#
      grandparent*|relative* ... involv*|contribut*|assess*|role|support, \#
      grandparent*|relative* ... view*|information|concern*|listened|consult*|plan*, \#
      family ... members|relatives ... concern*|knew|know|heard|listened, \#
      family ... members|relatives ... ask*|involv*|consult*|share*|information|strength*, kin, \#
      kinship, connected person*|carer*, wider family, friends and family|neighbours, \#
      circle of ... support|friends|family|family, support network*, informal support|network*: \#
      wants to look after it|him|her|them, no family near|here, no idea where to turn, \#
      family ... offers|offered|could help, sister|brother of ... mother|father|mum, \#
      neighbours look after, church friends, \#
      family|relatives|gran*|aunt* could|would|might|will have|take|help, \#
      offers|offered to have|take|help|look, \#
      relatives|family want|wants|wanted|offer*|willing|nearby|abroad|live, \#
      who could help|else|step
    """#
}
