extension DefaultConcepts {
  /// Young adults, care leavers and adults at risk.
  static let transition = #"""
    # Care leavers.
    care leavers, leaving care = care leaver*, leaving care, care experienced, personal advis*, \#
      corporate parent*, care leaving: left care, leaving care, was in care, personal adviser
    pathway plan, care leaver, transition to independence, supported accommodation = \#
      pathway plan*, supported ... accommodation|living|lodgings|housing, semi independent, \#
      independen* ... living|skills|prepar*|move*, prepar* for ... independence|adulthood, \#
      staying put|close: supported accommodation|lodgings|living, semi independent, \#
      independent living, own flat ... eighteen|nineteen|seventeen|care|twenty, \#
      moved|moving into|to ... own flat|bedsit, after care, staying put, \#
      nineteen|eighteen|twenty year old ... care leaver|flat|hostel|alone|own
    # Into adulthood.
    transition to adult services, transitional safeguarding, mental capacity = \#
      transition* ... adult*|services|18|planning|child*|young|safeguard*|point*|between, \#
      transitional safeguard*, cliff edge, \#
      adult ... services|social care ... transition*|young|child*|referr*, 18th birthday, \#
      turn*|reach*|approach* ... 18|eighteen|adulthood, young adult*, 16 17 year*, 17 18, 18 25, \#
      16 25, child* and adult ... services|social care|safeguarding: \#
      nineteen|twenty ... learning|disab*|autis*|exploit*|vulnerab*, adult social care, \#
      adult team|services|safeguarding, turns|turning|turned|nearly|almost eighteen|18, \#
      when he|she is eighteen|18, too old for, children's services say, between child* and adult, \#
      meet ... adult|their criteria, turns|turning|nearly|almost|soon|just eighteen|18, \#
      nineteen|eighteen|18|19 ... care leaver|autis*|vulnerab*, \#
      nineteen|eighteen|18|19 ... care learning disab*
    mental capacity, unwise decisions, coercion = mental capacity, \#
      capacity ... assess*|act|decide|consent|decision*, \#
      capacity ... executive|presum*|fluctuat*|lack*|understand, mca, unwise|risky decision*, \#
      executive function*|capacity, deprivation of liberty, liberty protection, \#
      best interests ... decision*|meeting*|assess*, duress|undue influence, \#
      inherent jurisdiction: capacity to decide, mental capacity, unwise decision*, \#
      makes his|her own decisions|choices, has capacity, lacks capacity, \#
      his|her own choice ... adult|eighteen|nineteen|twenty|learning|live|money, \#
      adult ... can do|choose what, easily led, \#
      learning disab* ... money|boyfriend|pictures|friends|decid*
    adults at risk, safeguarding adults, section 42 enquiry = care act, section 42, \#
      safeguarding adult*, adult safeguarding, adult* at risk, adult* ... care and support needs, \#
      care and support needs, making safeguarding personal, vulnerable adult*, \#
      adult ... abuse|neglect: vulnerable adult*, adult social care|safeguarding, \#
      nineteen|twenty|eighteen ... learning|disab*|autis*|exploit*|vulnerab*|drawn in, \#
      learning disab* ... woman|man|adult|neighbour, learning disab* ... lives alone, elderly, \#
      old lady|man, carer for his|her mother|father|wife|husband
    self-neglect, hoarding = self neglect*, hoard*, \#
      refus* ... care|support|services ... adult*|self|person, \#
      declin* ... care and support|help ... adult|self: rubbish up to, lives alone ... will not, \#
      will not let ... carer*|wash*, hoard*, refuses care, \#
      cannot get in ... rubbish|piles|room|house
    befriended and exploited, cuckooing, financial abuse of vulnerable adults = cuckoo*, \#
      befriend*, financial* ... abus*|exploit* ... adult*|vulnerab*|young|person, mate crime, \#
      predatory, exploit* ... adult*|vulnerab*|disab*|lonely|learning, home ... taken over, \#
      target* ... vulnerab*|disab*|lonely|adult*: taken over ... flat|home, \#
      people ... using her|his flat|home, friends ... take|taking|took ... money|card|benefits, \#
      flat|home|house|room ... taken over, taken over by, take*|took his|her benefits|money|card, \#
      people who ... his|her flat, new friends ... money|flat|drugs, cannot|can't get them out, \#
      easily led, asks|asking|asked him|her|them ... for money, \#
      man|friend*|people ... asking for money, his|her bank card ... friend*|man|neighbour|they, \#
      lets people ... flat|in|use|stay, lonely ... new friend*|friends, asks|asking for money, \#
      drawn in ... by|online, befriended
    """#
}
