extension DefaultSynonyms {
  /// Children, families and those around them.
  static let people = #"""
    # Children, families and those around them.
    child: children, young person, young people, youngster, boy, girl, son, daughter, youth, kid, \#
      children and young people, child or young person, minor
    baby: babies, not yet rolling, cannot roll, who do not roll, cannot crawl, not crawling, \#
      not rolling, cannot move alone, not yet crawling, infant, infancy, newborn, new born, \#
      non mobile, pre mobile, premobile, not yet mobile, non mobile baby, pre mobile baby, \#
      non mobile child, immobile, very young child, under one, months old, neonate, \#
      non mobile infant, pre mobile infant, non independently mobile, not independently mobile, \#
      weeks old, youngest children
    pregnancy: pregnant, unborn, unborn baby, unborn child, before birth, before the birth, \#
      antenatal, ante natal, antenatally, prenatal, pre birth, expectant, in utero, \#
      expecting a baby, expectant mother
    postnatal: post natal, after birth, after the birth, perinatal, newly delivered
    teenager: teenage, teen, adolescent, adolescence, older child
    parent: parents, parental, carer, caregiver, care giver, guardian, mother and father, \#
      mum and dad, parents and carers, parents or carers, parents carers
    mother: mum, maternal, mothers, mothering
    father: dad, paternal, fatherhood, male carer, male caregiver, stepfather, step father, \#
      stepdad, father figure, man, men, male, adult male, father or partner
    sibling: brother, sister
    extended family: wider family, relative, kin, kinship, family network, family member, \#
      member of the family, members of the family, grandparent, grandmother, grandfather, aunt, \#
      uncle, whole family, wider network
    partner: boyfriend, girlfriend, spouse, husband, wife, ex partner, new partner
    perpetrator: abuser, abusive partner, abusive parent, person causing harm, person who harms, \#
      alleged perpetrator, person who abuses
    victim: survivor, non abusing parent, non abusive parent
    household: who lives in the home, living in the house, adults in the home, household member, \#
      who lives with, members of the household
    role: part played, plays a part, part to play
    voice: view, wishes, feelings, wish, feeling, wishes and feelings, opinion, perspective, \#
      voice of the child, child's voice, thoughts, thoughts and feelings, point of view, \#
      what they think, what they say, say in, voice heard, what children say, expressed wishes, \#
      views and wishes, views wishes and feelings
    lived experience: day in the life, daily life, day to day life, everyday life, \#
      daily lived experience, child's world, world of the child, life at home, life is like, \#
      daily experience, live like, what it is like to live, what it is like, \#
      experience of the child, child's experience, day to day experience, what life is like, \#
      through the eyes of the child, walk in shoes, shoes of the child, home life, family life
    behaviour: behave, conduct, acting out, demeanour, presentation
    non verbal: without speech, pre verbal, preverbal, cannot speak, not able to speak, \#
      no speech, body language, unable to talk, too young to speak, too young to talk, \#
      not yet talking, gesture, facial expression
    parenting capacity: parenting ability, ability to parent, capacity to parent, able to parent, \#
      parenting skills, capable of looking after, capable of caring, ability to care, \#
      capacity to care, ability to meet the child's needs, able to meet needs
    capacity to change: ability to change, able to change, readiness to change, ready to change, \#
      willing to change, willingness to change, motivation to change, motivated to change, \#
      sustain change, maintain change, change sustained, sustained change, make change, \#
      lasting change
    motivation: motivate, motive, willingness, willing
    mental capacity: capacity to decide, capacity assessment, ability to make decisions, \#
      make own decisions, best interests
    unmet need: needs unmet
    parental history: parent's own history, parents' history, parents' own childhood, \#
      parents' own experiences, own childhood, own upbringing, parents' past
    adult: grown up, grown ups
    interpreter: interpreting, translation, translator, translate, interpretation service, \#
      interpreting service, interpreted
    first language: english as an additional language, additional language, language barrier, \#
      speak english, spoke english, english is limited, limited english, not english speaking, \#
      mother tongue, preferred language, english not spoken, little english, home language, \#
      english is not, english not the first language, english
    culture: cultural, culturally, cultural background, tradition, cultural norms, customs
    ethnicity: ethnic, ethnic background, race, racial, heritage, ethnic origin
    minority ethnic: black asian and minority ethnic, minoritised, bame, global majority, \#
      ethnic minority, minority communities, black and asian, racialised
    faith: religion, religious, belief
    racism: racist, racial discrimination, discrimination, discriminate, discriminatory
    adultification: adultify, adultified, seen as older, treat as an adult, treated as adults, \#
      older than they are, more grown up
    identity: sense of self, who they are, intersectionality, intersectional, diversity, equality
    immigration: asylum, asylum seeking, asylum seeker, refugee, immigration status, \#
      no recourse to public funds, migrant, unaccompanied
    traveller: gypsy, roma, romany
    gender identity: transgender, lgbt, lgbtq, sexuality, sexual orientation, non binary
    in care: looked after child, looked after children, child in care, children in care, \#
      children looked after, care experienced, cared for child, lac, cla, child looked after
    care leaver: leaving care, left care, leave care, personal adviser, care leavers
    foster care: foster carer, foster placement, fostering, foster parent, foster home
    kinship care: connected carer, friends and family care, family and friends carer, \#
      special guardian, special guardianship, kinship carer
    residential care: children's home, residential home, residential setting, residential unit
    advocate: advocacy, independent advocate, speak on behalf of, independent visitor
    friend: peer, peer group, friendship
    neighbour: member of the public, passer by, anonymous referral
    community: communities, neighbourhood
    transition: transitional, moving on, change of school, changing services
    move: relocate, relocation, move house, moved area, new area, move area, cross border, \#
      across boundaries, another area, other local authority, out of area, moving between areas
    adulthood: transition to adulthood, become an adult, turn 18, turning 18, turns eighteen, \#
      move into adulthood, transitional safeguarding, 18th birthday
    """#
}
