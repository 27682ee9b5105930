/// Words that say under what a figure counts somebody: the one place where they are kept.
///
/// A line `family/category: phrases` names a category of a family. Nobody is counted under two
/// categories of an `exclusive` family, and seldom under two of a `usual` one. A figure that has words of
/// several categories of one family is in a category of its own: "mother and partner".
enum DefaultCategoryWords {
  static let text = #"""
    exclusive: sex, age, outcome, living, ethnicity
    usual: status

    sex/male: male, males, boy, boys, man, men
    sex/female: female, females, girl, girls, woman, women
    sex/other: non-binary, nonbinary, transgender, intersex

    outcome/died: died, death, deaths, fatal, fatally, deceased
    outcome/harmed: serious harm, significant harm, seriously harmed, significantly harmed, serious injury, seriously injured, serious injuries, injured, life-changing injuries
    outcome/unharmed: survived, no harm, unharmed, other outcome

    living/both parents: both parents, both birth parents, both their parents, both of their parents
    living/mother: mother, mothers, mum
    living/father: father, fathers, dad
    living/partner: partner, partners, stepfather, step-father, stepmother, step-mother, step-parent
    living/kin: grandparent, grandparents, grandmother, kinship, relatives, extended family, family friends, special guardian, special guardians
    living/care: our care, in care, looked after, foster, fostered, residential, children's home, children's homes, care of the local authority
    living/alone: alone, independently, supported accommodation, supported living, hostel, semi-independent
    living/adopted: adopters, adoptive parents

    # Without one of these a figure does not say where somebody lived.
    cue/living: living, lived, live, lives, placed, resided, residing, care, looked, fostered, foster, residential

    status/protection: cp plan, cpp, child protection plan, child protection plans, protection plan, child protection, cp
    status/proceedings: pre-proceedings, pre proceedings, plo, care proceedings
    status/need: in need, cin, cin plan, child in need plan
    status/looked after: our care, in care, looked after, lac, care order
    status/early help: early help
    status/unknown to services: not known to, unknown to, not known to children's social care, unknown to children's social care, not known to social care, unknown to social care, not known to services, unknown to services, no involvement
    status/closed: closed, closed to, closed to social care, closed to children's social care
    status/universal: universal services, universal

    ethnicity/white: white, white british, white other
    ethnicity/black: black, black british, african, caribbean
    ethnicity/asian: asian, asian british, pakistani, bangladeshi, indian, chinese
    ethnicity/mixed: mixed, mixed heritage, dual heritage, mixed ethnicity, mixed ethnic
    ethnicity/gypsy: gypsy, roma, traveller, irish traveller
    ethnicity/arab: arab
    ethnicity/other: any other ethnic, other ethnic

    # Stands for those of whom nothing is known; it counts with the family beside it.
    unknown: not recorded, unrecorded, not known, unknown, not stated, unstated, not specified, unspecified, not available, no data, not given, not clear, unclear, unborn or unknown
    denials: not, no, without, never
    recordings: recorded, known, stated, specified, documented, noted

    # Attributes: a heading of these says how those above it are counted, and not of whom it speaks.
    attributes: sex, gender, age, ages, aged, ethnicity, ethnic, group, groups, outcome, outcomes, living, arrangements, arrangement, situation, status, legal, placement, involvement, home, circumstances, known, services, type, types, category, categories, harm, characteristics, factors, features, year, years

    # Words that say nothing of what is measured.
    empty: a, an, suffered, suffering, sustained, experienced, place, recently, the, of, in, on, at, by, for, with, to, and, or, was, were, is, are, be, been, being, had, have, has, did, do, does, who, that, which, their, his, her, its, our, them, they, these, those, this, there, we, recorded, subject, as, from, then, than, whom, whose, it, time, &, %

    # Say that a number is the whole of what was looked at, in its sentence.
    wholes: total, altogether, overall, covers, cover, covered, looked, looks, reviewed, audited, examined, sample, sampled, chosen, selected, records, files, concerns, concerned, relates, related, analysed, analysis, read, cohort
    counting: there
    # In front of a number of those who were named before.
    definite: the, these, those, all

    # Say that a figure is a change, or is set beside one of another time or place.
    comparing: compared, whereas, previously, nationally, national, average, averaged, regional, regionally, increase, increased, decrease, decreased, rose, fell, risen, fallen, grew, dropped, doubled, halved, higher, lower
    """#
}
