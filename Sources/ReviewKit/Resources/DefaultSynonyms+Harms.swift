extension DefaultSynonyms {
  /// Harm, and what makes it likelier.
  static let harms = #"""
    # Harm, and what makes it likelier.
    domestic abuse: domestic violence, domestic violence and abuse, domestic abuse and violence, \#
      da, dva, dv, intimate partner violence, violence at home, violent relationship, \#
      abusive relationship, partner abuse, violence between parents, abuse between parents, \#
      partner violence, violence in the home, family violence
    coercive control: coercive and controlling behaviour, controlling and coercive behaviour, \#
      controlling behaviour, coercion and control, coercion, coercive, controlling relationship, \#
      control and coercion
    separation: separate, separated, split up, live apart, living apart, relationship ended, \#
      relationship ends, end of the relationship, break up, divorce, leave the relationship, \#
      no longer together, leave an abusive partner
    neglect: neglectful, neglected, child neglect
    sexual abuse: child sexual abuse, csa, sexually abused, sexual assault, sexual harm, \#
      intra familial sexual abuse, intrafamilial sexual abuse, sexually harmed, sexual violence, \#
      rape
    harmful sexual behaviour: hsb, sexually harmful behaviour, problematic sexual behaviour, \#
      sexualised behaviour, peer on peer abuse, child on child abuse
    physical abuse: physical assault, physically abused, physical harm, non accidental injury, \#
      nai, physical chastisement, hit, inflicted injury, physical punishment
    emotional abuse: psychological abuse, emotionally abused, emotional harm, emotional maltreatment
    abuse: maltreatment, ill treatment, mistreatment, abused, maltreat
    harm: hurt, damage, detrimental, harmful
    exploitation: exploit, groom, grooming, groomed, exploited
    criminal exploitation: child criminal exploitation, cce, county lines, drug dealing, gang, \#
      criminally exploited, drug running
    sexual exploitation: child sexual exploitation, cse, sexually exploited
    outside the home: extra familial, extrafamilial, outside the family, beyond the home, \#
      beyond the family, contextual safeguarding, extra familial harm, extra familial risk, \#
      outside the family home, outside of home, away from home, harm outside the home, \#
      risk outside the home
    inside the home: within the home, within the family, inside home, intra familial, \#
      intrafamilial, within the household, intra familial harm, inside family
    missing: missing from home, go missing, went missing, missing episode, missing person, \#
      missing from care, run away, ran away, absconded, runaway, missing children, gone missing, \#
      return home interview, missing child
    bruise: bruising, mark, minor injury, sentinel injury, warning injury, small injury, bruised, \#
      small mark
    injury: injured, fracture, wound, burn, scald, broken bone
    abusive head trauma: shaken baby, shake, shaking, shaken, icon, non accidental head injury, \#
      infant crying, baby crying, crying, soothe
    safe sleep: safer sleep, safe sleeping, co sleeping, cosleeping, bed sharing, \#
      sleeping arrangement, sudden infant death, sudden infant death syndrome, sids, sudi, \#
      sudden unexpected death in infancy, cot death, sleep position, overlay
    substance misuse: substance abuse, substance use, substance misusing, misuse of substances, \#
      misuse substances, drug use, drug misuse, alcohol misuse, alcohol use, alcohol abuse, \#
      drugs and alcohol, drug and alcohol, alcohol and drugs, drug and alcohol use, \#
      drug and alcohol misuse, alcohol and drug use, misuse of drugs, misuse of alcohol, \#
      misuse of substances and alcohol, misuse of drugs and alcohol, addiction, addicted, \#
      intoxicated, intoxication, substance, dependent drinking, problem drinking, using drugs, \#
      take drugs, drug
    drug treatment: drug service, drug and alcohol service, substance misuse service, \#
      drug worker, drug treatment programme, substance misuse worker, alcohol service, \#
      drug treatment service, recovery service, treatment programme, methadone, \#
      opiate substitute, opioid substitution
    drinking: alcohol, drunk, drunkenness
    mental health: mental ill health, mental illness, mentally ill, mental disorder, psychiatric, \#
      psychiatry, mental health problem, mental health difficulty, mental health issue, \#
      mental health need, mental health concern, poor mental health, psychologically unwell, \#
      parental mental health, psychological, psychologically, emotional wellbeing, emotional health
    depression: depressed, low mood, postnatal depression, anxious, anxiety
    self harm: self harming, self injury, self injurious, hurt themselves, harm themselves, cutting
    suicide: suicidal, take own life, took own life, suicidal ideation, end life, \#
      suicidal thoughts, suicide attempt
    overdose: overdosed, overdosing, poisoning
    medication: medicine, prescription, prescribe, prescribed, prescription medicine, \#
      prescription drug, prescriber, prescribed medication
    trauma: traumatic, traumatised, childhood trauma, adverse childhood experience, \#
      adverse childhood experiences, aces, ace, early adversity, adversity, adverse experience, \#
      early trauma, past trauma, developmental trauma, adversities in childhood, troubled childhood
    trauma informed: trauma aware, trauma responsive, trauma sensitive
    attachment: attach, bonding
    bereavement: bereaved, grief, grieving, loss of a parent, loss
    death: die, died, dying, fatal, fatality, deceased
    kill: homicide, murder, killing, manslaughter
    faltering growth: failure to thrive, weight loss, low weight, underweight, not gain weight, \#
      poor weight gain, malnourished, malnutrition, drop centile
    obesity: obese, overweight
    dental: tooth, teeth, dentist, tooth decay, oral health, dental decay
    home conditions: condition of the home, living conditions, state of the home, \#
      state of the house, home environment, dirty home, unhygienic, squalor, cluttered, hoarding, \#
      conditions in the home
    poverty: deprivation, deprived, financial hardship, hardship, low income, money worries, \#
      debt, cost of living, financial difficulty, financial pressure, lack of money, poor families
    homeless: homelessness, temporary accommodation, eviction, evicted, overcrowding, \#
      overcrowded, insecure housing, housing need, housing vulnerability, housing instability
    housing: accommodation, landlord, tenancy
    loneliness: socially isolated, social isolation, isolated family, lack of support network, \#
      no support network, lonely
    disability: disabled, additional needs, special educational needs, send, sen, special needs, \#
      complex needs, complex health needs, disabled child, children with disabilities, \#
      child with a disability, additional need
    learning disability: learning difficulty, learning disabilities, learning difficulties, \#
      cognitive ability, learning need, intellectual disability
    autism: autistic, asd, asc, neurodiverse, neurodivergent, neurodiversity, adhd, \#
      neurodevelopmental
    health condition: medical condition, chronic illness, chronic condition, long term condition, \#
      chronic medical condition, health need, illness, ill, diabetes, epilepsy, asthma, medical need
    fabricated illness: fabricated or induced illness, fii, perplexing presentation, \#
      induced illness, medically unexplained
    online: internet, social media, digital, online harm, web, gaming
    weapon: knife, knife crime, firearm, stab, stabbing
    violence: violent, assault, attack, assaulted
    hostile: hostility, aggressive, aggression, intimidate, intimidating, intimidation, \#
      threatening, resistant, resistance, obstructive, angry
    crime: offence, offend, criminal, criminality, conviction, convicted, illegal
    prison: custody, imprisoned, jail, prisoner, release from prison, youth custody
    stalking: harassment, harass, stalk, stalked
    strangulation: non fatal strangulation, choke, strangle, suffocation
    trafficking: modern slavery, trafficked, slavery, nrm, national referral mechanism
    fgm: female genital mutilation
    honour based abuse: honour based violence, forced marriage, so called honour
    radicalisation: radicalise, extremism, extremist, terrorism, prevent duty
    self neglect: neglect of self
    animal: pet, dog, animal cruelty
    learn of risk: disclosure scheme, clare's law, domestic violence disclosure scheme, dvds
    """#
}
