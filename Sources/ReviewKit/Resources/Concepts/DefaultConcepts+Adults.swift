extension DefaultConcepts {
  /// Models of practice, transitions, adults at risk and advocacy.
  static let adults = #"""
    # Models of practice and adults at risk.
    practice model = practice model*|framework*, model of|model practice, signs of safety, \#
      restorative|relational|systemic ... practice|approach*|based|model*|focused|inform*, \#
      strengths|strength|solution|trauma ... practice|approach*|based|model*|focused|inform*, \#
      framework for ... practice|intervention|work*, secure base, contextual safeguarding, \#
      safe and together, multi systemic, systemic, think family, team around, mockingbird, \#
      whole ... system|school|family approach, \#
      evidence based intervention*|practice|programme*|approach*: which approach|model, \#
      what works, signs of safety, approach to the family, do to work with
    transition to adult services = transition*, \#
      transition ... plan*|adult|service*|age|between|support|from|camhs|school|primary|early, \#
      turn* 18|eighteen, reach* 18|eighteen|adulthood, approach* 18|eighteen|adulthood, \#
      adulthood, 18th birthday, cliff edge, transitional, \#
      young adult*|people ... adult|services|18|transition, children's ... to adult*|and adult, \#
      child to adult, between ... children's|child and adult*, 16 and 17|17 and|year olds, \#
      move* ... adult services|service*|school|placement, post 18|16, 18 25|to 25, \#
      care leaver*|leaving care, preparing for adulthood, pathway plan*, \#
      age ... service*|cut|limit*|eighteen: turns|turned|turning|nearly|almost eighteen|18, \#
      when he|she is eighteen|18, too old for, lost all support, left children's services, \#
      left care, adult services, adult team|social, care leaver, moves up, starts secondary, \#
      new school in, between child* and adult, of nineteen|twenty|eighteen|seventeen, \#
      after camhs, leaves school
    adults at risk, mental capacity = adult* at risk|safeguarding|with care|care, \#
      adults with care, safeguarding adult*, care act, section 42|s42, section 9, \#
      making safeguarding personal, msp, care and support needs, adult protection, \#
      vulnerable adult*, desired outcomes, best interest*, mental capacity act, mental capacity, \#
      capacity assess*|act|to, capacit* ... decision*|assess*|assum*|presum*|consent, \#
      capacit* ... unwise|fluctuat*|executive|lack*|execut*, executive function*|capacity, \#
      fluctuating, unwise decision*, deprivation of liberty|dols, court of protection, \#
      inherent jurisdiction, vulnerable adult* risk, vulnerable adults, risk enablement, \#
      self determin*, autonomy, cuckoo*, person who|has|with|had|lacks capacity: \#
      nineteen|twenty|eighteen ... learning|disab*|autis*|exploit*|vulnerab*|being|used, \#
      adult social care, adult safeguarding, capacity to decide, mental capacity, \#
      makes his|her own decisions|choices, unwise decision*, capacity, vulnerable adult, \#
      self neglect*, hoard*, lives alone, taken over ... flat|home, used by older, \#
      asking for money, being used by, at risk adult, \#
      man|woman of nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty
    advocacy, advocate = advoca*, advocate*, independent advoc*|visitor*|domestic|mental, \#
      imca*|idva*|isva*|imha*, appropriate adult*|adult, \#
      someone|person ... speak* ... for|on behalf, \#
      support* ... to ... be heard|express|participate|have ... voice, speak up for, \#
      represent* ... views|interests|voice, intermediar*, \#
      rights ... child*|young|person|adult|inform*|to|of, entitle*, statutory ... advoc*, \#
      substantial difficulty, children's rights, offer* ... advoca*: advocate, advocacy, \#
      someone to speak for, nobody listens, care leaver ... disab*|learning, \#
      learning disab*|difficult*, without an advocate, \#
      nobody|no one has|speaks|spoke ... offered|for, not|never offered, cannot|can't speak for, \#
      in care ... says|says|wants|not, at court|the meeting alone, difficult to understand, \#
      not invited ... child|young|he|she
    designated safeguarding lead = \#
      designated ... lead*|safeguarding|nurse*|doctor*|professional*|teacher*|person, dsl|dsls, \#
      safeguarding lead*|team*|champion*|children's|advisor*|adviser*|nurse*|midwi*, \#
      named ... nurse*|doctor*|gp*|midwi*|professional*|lead*, champion*, safeguarding advice, \#
      advice ... from ... safeguarding|designated|named|legal|specialist|mash, \#
      consult* ... safeguarding|designated|named|lead|specialist*, \#
      specialist ... advice|consult*|nurse*|midwi*, advice line|consultation line, \#
      single point|contact, head teacher* ... safeguard*|lead*: designated safeguarding, dsl, \#
      deputy head, safeguarding lead, named nurse|doctor, safeguarding team, \#
      who do|can i|we ask|ring|talk|speak, ask for advice|help with, head teacher, headteacher
    virtual visits = pandemic, covid*, coronavirus, lockdown*, \#
      virtual* ... visit*|meeting*|contact|appointment*|attend*|conference*, \#
      remote* ... visit*|contact|working|meeting*|appointment*|consult*, \#
      telephone ... contact|call*|appointment*|consult*|visit*|assess*|triage, face to face, \#
      in person, video ... call*|consult*|meeting*|link, \#
      online meeting*|appointment*|consultation*|attendance, hybrid, restrictions: by phone only, \#
      only by phone|video|text, over the phone, on a screen, video call*, zoom, \#
      teams call|meeting, phone appointment*, telephone appointment*, rings instead|rather, \#
      lockdown, covid, remote
    """#
}
