extension DefaultConcepts {
  /// Pregnancy and babies.
  static let babies = #"""
    # Pregnancy and babies.
    pre-birth assessment, unborn = unborn, pre birth, antenatal, \#
      before ... birth|baby is born|baby was born, pregnan*, expectant, birth plan: pregnan*, \#
      expecting, unborn, due in ... weeks, due date
    late booking, concealed pregnancy, missed antenatal care = late book*, book* late, \#
      conceal* ... pregnan*, pregnan* ... conceal*|denied|denial|hidden|late, unbooked, \#
      antenatal ... miss*|avoid*|engage*|late|poor, antenatal ... not attend*, \#
      engage* ... antenatal|maternity, late presentation ... pregnan*, freebirth*: booked late, \#
      late ... midwife, hid* ... pregnan*, denie* ... pregnan*, no antenatal, missed scan*, \#
      gave birth ... toilet|bathroom|alone|home, not|didn't know ... pregnan*, freebirth*, \#
      refus* ... midwife|scan*|antenatal, missed ... midwife|antenatal|scan*, not seen a midwife, \#
      midwife ... not seen|miss*|cancelled, hiding ... bump, told nobody ... pregnan*, \#
      pregnan* ... told nobody|secret|hid*
    safe sleep, sleeping arrangements of a baby, co-sleeping = safe* sleep*, co sleep*, \#
      sleep* arrangement*|environment*|position*|surface*, bed shar*, overlay*, \#
      sleep* ... baby|babies|infant*|cot, where ... baby|infant|child ... sleep*, \#
      night* ... out of routine, unsettled ... sleep*|night*|baby|circumstances, \#
      out of routine ... sleep*|night*|baby|circumstances, cot, moses basket: co sleep*, \#
      bed sharing, sleep* ... bed|sofa, shar* ... bed, cot death, moses basket, no cot, \#
      cot ... broken|full|blankets|toys, \#
      sleeps|slept|sleeping in ... seat|pushchair|buggy|swing|bouncer, face down, \#
      on his|her front|tummy|stomach, overlay*, swaddl*, baby ... in with her|him, \#
      in bed with ... baby|them|her|him|parents|mum, where ... baby sleeps, \#
      sleep* ... chair|bouncy|bouncer|pram|buggy|swing|nest|pod|hammock, dropped off with, crib, \#
      in with mum|mother|dad|parents|us|them, \#
      fell|fall* asleep on|with ... baby|him|her|sofa|settee|chest, \#
      dozed|dozing|asleep ... with ... baby, sofa|settee ... baby, baby ... settee|sofa|pillow*, \#
      drunk|drinking ... baby ... bed|sofa|sleep*
    baby's crying, coping with crying, ICON = icon, crying bab*|infant*|baby|peak, babies cry, \#
      baby's|infant crying, cope|coping|copes ... with|when ... crying|cries, \#
      crying ... normal|cope|coping|peak|parents|fathers|stress*|trigger*, persistent* cry*, \#
      walk away: crying all, won't|not stop crying, cannot|can't cope, end of ... tether, \#
      lost his|her temper, colic*, not|won't|never settle*, \#
      exhausted ... baby|mum|mother|father|dad|parents, at her|his wits end, at the end of, \#
      cannot take any more, can't take any more, crying ... drives, losing ... temper, \#
      loses|lost it with, baby|child|toddler|newborn ... scream*|cry*|cries|sob*, \#
      baby ... shout*|swear*|throw*, cannot|can't stand ... crying, crying for hours, \#
      rocks ... too hard|roughly, jiggl*, no patience, shout* at the baby, hours a night, \#
      hours sleep, sleep deprived, close to the edge, baby ... cries|crying|screams|screaming, \#
      snapped ... baby|crying, twins|newborn|baby ... exhausted, twins|newborn|baby ... no sleep, \#
      twins|newborn|baby ... worn out, twins|newborn|baby ... up all night
    stress and tiredness of parents of a new baby = \#
      tired*|exhaust*|sleep depriv* ... parent*|mother*|father*|baby|babies, \#
      stress* ... new baby|babies|newborn|parents, parent* ... overwhelm*|exhaust*|stress*|cop*, \#
      demand* of ... baby|babies|infant*|twins, pressure* ... new baby|newborn|parenthood: \#
      baby|newborn|twins ... exhausted|exhausting, baby|newborn|twins ... worn out, \#
      baby|newborn|twins ... no sleep, baby|newborn|twins ... up all night, \#
      up all night ... baby|newborn|twins, no sleep, falling apart, cannot|can't go on, \#
      nobody to help ... baby|twins|her|him, hours sleep, worn out ... baby|mum|mother
    vulnerability of babies, infants under one = vulnerab* ... baby|babies|infant*|newborn*, \#
      vulnerab* ... under one*, vulnerab* ... under ones, \#
      baby|babies|infant*|newborn* ... vulnerab*|fragil*|dependen*|risk*, \#
      under one* ... risk*|year, babies ... cannot ... speak|tell, first year of life: week* old, \#
      newborn, new born, premature baby|twins, \#
      month old ... bruis*|injur*|alone|weight|drunk|drugs|violen*
    perinatal mental health, attachment to the baby, maternal mood = perinatal, \#
      postnatal|postpartum|antenatal depress*|mood|mental|psycho*|illness, \#
      post natal depress*|mood|mental|psycho*|illness, maternal mental, \#
      mental health ... pregnan*|birth|antenatal|postnatal|baby, mental health ... new mother*, \#
      puerperal, mother and baby unit, mood ... birth|mother*|ask*|assess*: bond* with ... baby, \#
      no bond, tearful ... birth|baby, since the baby came|arrived|was born, \#
      since ... birth ... low|tearful|cries, not|doesn't want|look at|hold|pick ... baby, \#
      regrets ... baby, baby blues, wishes ... baby, baby ... evil|devil|not hers|possessed
    fathers of new babies, fathers' stress and mental health = \#
      father* ... new bab*|antenatal|transition|stress*|coping|newborn, \#
      father* ... new becoming|birth|wellbeing|support*|baby|babies, \#
      father* ... new mental health, transition to|into fatherhood|parenthood, \#
      new father*|dad|dads, men who ... care for babies|bab*, becoming a father|parent: \#
      new dad|father, dad|father ... exhausted|snapped|temper ... baby|crying, \#
      dad|father ... no sleep ... baby|crying, dad|father ... cannot cope ... baby|crying, \#
      dad|father ... can't cope ... baby|crying, \#
      dad|father|him|boyfriend|partner ... alone|minding|minds ... baby, \#
      dad|father|him|boyfriend|partner ... looks after ... baby, young dad|father
    discharge planning, pre-birth plan, discharge of a newborn, midwives = pre discharge, \#
      discharg* ... maternity|neonatal|postnatal|newborn|baby|midwi*, birth plan*, \#
      discharge planning, plan* ... before ... birth|discharg*: \#
      discharge* ... baby|newborn|mother, baby ... discharged, going home ... baby, \#
      home from ... neonatal|maternity, before the birth, when the baby is born|comes home, \#
      maternity ward ... home|leave|discharg*|visitor*, labour ward
    substance misuse in pregnancy, unborn, foetal alcohol = \#
      substance*|alcohol|drug*|drink*|smok*|cannabis ... pregnan*|unborn|antenatal, \#
      pregnan*|unborn|antenatal ... substance*|alcohol|drug*|drink*|smok*|cannabis, \#
      foetal|fetal alcohol, fasd, neonatal abstinence|withdrawal: \#
      baby ... withdrawal|withdrawing, drink*|drank|smok*|using|uses|heroin|drugs ... pregnan*, \#
      pregnan* ... drink*|smok*|using|drugs|alcohol|cannabis, fetal|foetal alcohol, fasd
    immunisation, developmental checks = immunis*|vaccin*, developmental check*|review*, \#
      mandated contact*|visit*|review*, healthy child programme, two year check*|review*, \#
      six week check*|review*: jabs, immunis*, vaccin*, two year check, six week check, red book, \#
      developmental check, not registered ... gp|doctor|surgery
    health visitor, universal services = health visit*, \#
      universal service*|plus|partnership|offer|provision, universal plus, early contact|visit, \#
      visits ... by the health visitor: new birth visit, no health visitor, \#
      health visitor ... not seen|never|cannot|can't|left, baby clinic
    previous children removed, care proceedings for older siblings = \#
      previous*|earlier|older ... child*|baby ... removed|care|adopt*|proceedings, \#
      previous*|earlier|older ... babies|siblings ... removed|care|adopt*|proceedings, \#
      removal of ... child*|baby|previous, removed from ... care|parent*|mother, \#
      recurrent ... care|proceedings|removal*, subsequent ... pregnan*|child*|baby, \#
      history of ... removal|care proceedings, repeat* removal*, \#
      previous ... proceedings|removal*: pregnan* again, expecting again, another baby on, \#
      baby after baby, older children ... care|adopted|removed|plan*, \#
      baby|babies|children taken|removed from, we will take her|his|the baby, \#
      fears ... take ... baby|child*, \#
      babies|kids|others|child*|two|three|baby ... taken off|from, taken away, \#
      lost her|his|their children|kids|first|babies|baby, \#
      last|other|first baby|child* ... adopted|removed|taken, taken into care, lost custody, \#
      children were removed, last baby|child ... taken|removed|adopted|died, \#
      adopted ... child*|baby|babies|older|two|three ... expecting|pregnan*
    young parents, teenage parents = young parent*|mother*|father*|mum*|dad*, \#
      teen|teenage|teenaged|adolescent parent*|mother*|father*|mum*|dad*|pregnan*, \#
      parents ... themselves children, still children, family nurse, \#
      care experienced parent*|mother*|father*: teenage mother|mum|father, \#
      young mother|mum|father|parents, mum|mother|father|dad is sixteen|seventeen|eighteen|17|18, \#
      still a child herself|himself, teenage parents, young couple, first baby at
    premature or small baby, vulnerable newborn = prematur*, preterm, pre term, neonatal, \#
      low birth weight, special care baby, born early, health needs ... newborn|baby: premature, \#
      born early, low birth weight, neonatal, special care baby, weeks early, born at ... weeks, \#
      oxygen at home, incubator, tiny baby, heart defect
    sudden unexpected death in infancy = sudden ... unexpected ... death*, sudi|sids|sudic, \#
      infant death*, unexpected death* ... infan*|child*|baby|babies, unexpected infant: \#
      found dead, found lifeless, sudden death, stopped breathing, not breathing, \#
      died in ... sleep|bed|night, ambulance ... baby
    bath, drowning, water safety = drown*, bath|baths|bathing|bathtime, water safety, bath seat: \#
      drown*, paddling pool, in|left ... bath ... alone|while|phone|baby|toddler, bath seat
    """#
}
