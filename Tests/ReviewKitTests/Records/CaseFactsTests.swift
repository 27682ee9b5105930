import Testing

@testable import ReviewKit

@Suite struct CaseFactsTests {
  /// The case of a review whose context is the given text.
  private func read(_ context: String, name: String = "Child Q") -> Case? {
    Reading("# Handout\n\n## Learning Review \(name)\n\n\(context)\n").cases.first
  }

  @Test(
    arguments: [
      ("Child Q was a 6-week-old baby.", "6 weeks"), ("Child Q was 2 months old.", "2 months"),
      ("Child Q is a baby under one who was hurt.", "under one"),
      ("Child Q was aged 14.", "14 years"),
      ("Child Q, aged three months, was hurt.", "three months"),
      ("Child Q is a 15 year old boy.", "15 years"),
      ("Child Q was 15 years of age.", "15 years"),
      ("Child Q was under 2 years old.", "under 2 years old"),
      ("Child Q's parents were both 22 years old.", nil),
      ("Child Q had lived there for 3 months.", nil),
      ("Child Q's mother was aged 19.", nil), ("Child Q was seen for 14 days.", nil),
      ("Child Q was hurt. The father was a 30 year old man.", nil),
      ("Child Q lived with a mother aged 19. Child Q was aged 4.", "4 years"),
      ("Child Q (a name chosen by the grandparents) was ten weeks old.", "ten weeks"),
      ("Child Q, a girl of nine, was hurt.", "nine years"), ("Child Q was 7 when hurt.", "7 years"),
      ("Child Q had lived there since she was ten.", nil),
      ("Child Q lived with two brothers, aged 12 and 9.", nil),
      ("The review is about Child Q, who was 16.", "16 years"),
      ("It is the name of a girl who was eleven when she was placed.", "eleven years"),
      ("Child Q lived with an aunt, who was 60.", nil),
    ] as [(String, String?)]
  )
  func theAgeIsThatOfTheChildAsStated(context: String, age: String?) {
    #expect(read(context)?.age == age)
  }

  @Test(
    arguments: [
      ("Child Q was well. She was seen at school.", Case.Sex.female),
      ("Child Q hurt his arm.", .male),
      ("Child Q is a 15 year old boy.", .male), ("Child Q and her brother moved.", .female),
      ("Child Q was seen by the nurse. The mother said she was tired.", nil),
      ("Child Q was seen. Child Q's father said that he was tired.", nil),
      ("Child Q was seen.", nil),
      ("Child Q was seen and the child kept her coat on.", .female),
    ] as [(String, Case.Sex?)]
  )
  func theSexIsReadFromAWordAboutTheChild(context: String, sex: Case.Sex?) {
    #expect(read(context)?.sex == sex)
  }

  @Test(
    arguments: [
      ("Child Q died at home.", Case.Outcome.died), ("The death of Child Q came in spring.", .died),
      ("Child Q was murdered by a stranger.", .died),
      ("Fatal stabbing of a 17-year-old boy by another.", .died),
      ("Suicide of a 13-year-old.", .died),
      (
        "Child Q received stab wounds. The injuries were serious but not life changing.",
        .seriousHarm
      ),
      ("Child Q suffered serious harm.", .seriousHarm),
      ("Child Q was found with a fracture of the arm.", .injured),
      ("Child Q had bruises on one leg.", .injured),
      ("Child Q was well. Their father died in spring.", .other),
      ("Child Q took her own life.", .died),
      ("Child Q was found dangerously underweight.", .seriousHarm),
      ("A neighbour was found guilty of sexual offences against Child Q.", .seriousHarm),
      ("Child Q moved after the death of her grandmother.", .other),
      ("Child Q moved to another school.", nil),
    ] as [(String, Case.Outcome?)]
  )
  func theOutcomeIsThatOfTheChild(context: String, outcome: Case.Outcome?) {
    #expect(read(context)?.outcome == outcome)
  }

  @Test func theDeathOfAParentIsNotThatOfTheChildWhoseNameStandsBesideIt() {
    #expect(read("Child Q's father died in spring.")?.outcome != .died)
  }

  @Test(
    arguments: [
      ("Child Q had 4 siblings.", "4 siblings"),
      ("Child Q lived with a younger sibling.", "a younger sibling"),
      ("Child Q has three older brothers.", "three older brothers"),
      ("Child Q and her sister moved.", "her sister"),
      ("Child Q had 3 pre-school aged siblings.", "3 pre-school aged siblings"),
      ("Child Q lived with a half-sister aged four.", "a half-sister aged four"),
      ("Child Q is one of four brothers and sisters.", "one of four brothers and sisters"),
      ("Child Q was big sister to two younger brothers.", "two younger brothers"),
      ("Child Q was alone.", nil),
    ] as [(String, String?)]
  )
  func siblingsAreGivenInTheWordsOfTheReview(context: String, siblings: String?) {
    #expect(read(context)?.siblings == siblings)
  }

  @Test func theChildrenOfAFamilyAreItsSiblings() {
    #expect(
      read("Family Q are a father and three children.", name: "Family Q")?.siblings
        == "three children"
    )
  }

  @Test(
    arguments: [
      ("Child Q lived with her parents and 4 siblings.", "her parents and 4 siblings"),
      ("Child Q was living with Mother, who worked at night.", "Mother"),
      ("Child Q lived with his aunt when the fire broke out.", "his aunt"),
      (
        "Child Q lived with his mother, her partner and three siblings in a flat.",
        "his mother, her partner and three siblings"
      ),
      ("Child Q was living in a children's home.", "a children's home"),
      ("Child Q lived in Marlow Vale.", nil),
    ] as [(String, String?)]
  )
  func livingArrangementsEndWithTheirClause(context: String, living: String?) {
    #expect(read(context)?.livingWith == living)
  }

  @Test func anInjuredSiblingWithANameIsACaseToo() {
    let reading = Reading(
      "Context\n\nHazel was taken to hospital. Hazel had fractures, as had her sibling, "
        + "Rowan. Hazel was 2 months old.\n"
    )
    #expect(reading.cases.map(\.name) == ["Hazel", "Rowan"])
    #expect(reading.cases.map(\.outcome) == [.injured, .injured])
  }

  @Test(
    arguments: [
      (
        "The board commissioned Nell Arden, an independent reviewer, to lead this review.",
        "Nell Arden"
      ),
      ("It was led by independent reviewer Nell Arden.", "Nell Arden"),
      ("Lead Reviewer: Nell Arden", "Nell Arden"),
      ("The independent author was Nell van Arden.", "Nell van Arden"),
      ("Independent Chair and Author: Nell Arden", "Nell Arden"),
      ("Led by Dr Nell Arden", "Dr Nell Arden"),
      ("The board commissioned an independent reviewer.", nil),
      ("The Children's Partnership named an independent reviewer.", nil), ("Nell Arden came.", nil),
    ] as [(String, String?)]
  )
  func theReviewerIsTheNameBesideTheirTitle(text: String, name: String?) {
    let source = SourceText(text)
    let found = source.bytes.withUnsafeBufferPointer { bytes in
      ReviewerName.find(in: Token.tokens(of: source.whole, in: bytes), bytes: bytes)
    }
    #expect(found == name)
  }
}
