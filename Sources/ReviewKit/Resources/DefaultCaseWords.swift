/// Words by which the facts of a case are told: the one place where they are kept.
///
/// Each line holds a name and words parted by commas, in lower case.
enum DefaultCaseWords {
  static let text = #"""
    # Who is the child of a review where it is not named.
    children: child, children, baby, boy, girl, infant, newborn, son, daughter, toddler, teenager, pupil, she, he, young, adolescent

    # Other persons, whose age, death and doings are not those of the case.
    parents: parents, mother, father, mum, dad, parent, partner, carer, carers, stepfather, stepmother, stepdad, grandmother, grandfather, grandparents, grandparent, uncle, aunt, cousin, perpetrator, boyfriend, girlfriend, ex, husband, wife, neighbour, landlord, babysitter, couple
    siblings: sibling, siblings, brother, brothers, sister, sisters, half-brother, half-sister, sons, daughters, twins

    # In whose sentences a pronoun may be theirs.
    strangers: practitioner, man, woman, mothers, fathers, worker, reviewer, officer, men, women, nurse, teacher, doctor, midwife, neighbour

    female: she, her, girl, female, daughter, hers, herself
    male: he, him, his, boy, male, son, himself

    # In front of a name, and behind one.
    brothers: brother, half-brother, son
    sisters: sister, half-sister, daughter
    women: woman, girl, female, lady
    men: man, boy, male, gentleman

    # How a case ended.
    death: died, death, murdered, killed, killing, fatal, fatally, suicide, dead, homicide, lifeless
    injury: injuries, injury, injured, fracture, fractures, fractured, bruise, bruises, bruising, burn, burns, burned, scald, scalds, haemorrhage, wound, wounds, bleeding, bleed, bites, lacerations
    grave: serious, seriously, life-threatening, threatening, catastrophic, critical, critically, significant, permanent, severe, severely, dangerously, gravely, grave, acute, brain, head, skull
    harm: harm, harmed, neglect, neglected, ill, unwell, underweight, malnourished, malnutrition, assaulted, assault, injured, dehydrated, dehydration, abused, hypoglycaemia, ketoacidosis, illness, overdose
    plight: intensive, resuscitated, unresponsive, coma, comatose, ventilated, stabbed, shot, starved, starving, raped, rape, poisoned, strangled, ketoacidosis, psychosis, trafficked
    sexual: offences, abused, abuse, assaulted, assault, assaults, exploited, exploitation, abusing, offence
    fractures: fracture, fractures

    units: day, days, week, weeks, month, months, year, years

    # Who the brothers and sisters of a child are called by.
    brothersAndSisters: sibling, siblings, brother, sister, brothers, sisters, twin, twins

    # What stands between a number or an owner and them: "two younger half-brothers".
    siblingQualities: younger, older, half, step, pre-school, aged, pre, school, twin, elder, eldest, youngest, baby, little, big, -, infant, other, full, maternal, paternal, adult, teenage, surviving, half-siblings, half-brother

    # Whose they are: "her sister".
    siblingOwners: their, her, his, a, an, one, several

    # The place of a child among them: "the youngest of four".
    birthRanks: youngest, eldest, oldest, second, third, middle, fourth, first

    # What tells where a child lived.
    living: lived, living, resided, lives, live, residing, stayed

    # Where the words that tell with whom a child lived end.
    livingEnds: ;, (, when, until, at, in, who, since, from, after, before, on, while, whose, for, under, as, where, near, throughout, during, had, was, were, but, because, then
    """#
}
