import Testing

@testable import ReviewKit

@Suite struct FigureScannerTests {
  /// The figures of a statement as `54%`, `9/24 reviews`, `3 children`; `?` for a unit that is not
  /// said.
  private func figures(_ text: String, bare: Bool = false) -> [String] {
    FigureScanner(tokens(text), countsBareNumbers: bare).figures.map { figure in
      let percent = figure.percent.map { $0 == $0.rounded() ? "\(Int($0))%" : "\($0)%" }
      let count = figure.count.map { count in figure.of.map { "\(count)/\($0)" } ?? "\(count)" }
      return ([percent, count].compactMap(\.self) + [figure.unit ?? "?"]).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("54% were under 2", ["54% ?"]), ("54% of reviews", ["54% reviews"]),
    ("54 % of the children", ["54% children"]),
    ("54 per cent of cases", ["54% cases"]), ("54 percent of cases", ["54% cases"]),
    ("7.5% of families", ["7.5% families"]),
    ("0% were in care", ["0% ?"]), ("100% of mothers", ["100% mothers"]),
    ("54% male and 46% female", ["54% ?", "46% ?"]),
    ("9/24 reviews", ["9/24 reviews"]), ("9 / 24 reviews", ["9/24 reviews"]),
    ("11 out of 27 children", ["11/27 children"]),
    ("five of the twelve reviews", ["5/12 reviews"]), ("34 of 61 children", ["34/61 children"]),
    ("six reviews of nine", ["6/9 reviews"]), ("nine in ten children", ["9/10 children"]),
    ("one in five families", ["1/5 families"]), ("11 out of 27", ["11/27 ?"]),
    ("eight children", ["8 children"]), ("15 different agencies", ["15 agencies"]),
    ("3 boys", ["3 children"]),
    ("4 young people", ["4 young people"]), ("two serious case reviews", ["2 reviews"]),
    ("20 times", ["20 times"]),
    ("None of the adults", ["0 adults"]), ("1,234 children", ["1234 children"]),
    ("twenty babies", ["20 babies"]),
    ("eight cases and six of these", ["8 cases", "6/8 cases"]),
    ("one adult had never been asked and another was not heard", ["1 adults", "1 adults"]),
    ("54% of children (7 of 13 children)", ["54% 7/13 children"]),
    ("7/13 children (54%)", ["54% 7/13 children"]),
    ("4/24 reviews (4/27 children)", ["4/24 reviews", "4/27 children"]),
    ("54.5pc of families", ["54.5% families"]), ("74 percent", ["74% ?"]),
    ("54\u{A0}% of the children", ["54% children"]),
    ("sixty per cent of staff", ["60% staff"]),
    ("twenty-six practitioners", ["26 practitioners"]),
    ("a hundred and four", []), ("one hundred and four families", ["104 families"]),
    ("7 out of the 13 infants", ["7/13 infants"]), ("2 of 13 homes", ["2/13 homes"]),
    ("two of the eleven sleep-related deaths", ["2/11 deaths"]),
    ("three of the twelve chronologies", ["3/12 chronologies"]),
    ("54% (7/13) of the children", ["54% 7/13 children"]),
    ("35 (12%) of the reviews", ["12% 35 reviews"]), ("35 reviews (12%)", ["12% 35 reviews"]),
    ("12% (n=35) of reviews", ["12% 35 reviews"]), ("12% (35 reviews)", ["12% 35 reviews"]),
    ("two thirds of the reviews (eight)", ["8 reviews"]),
    ("just under half (6/13) of the children", ["6/13 children"]),
    ("one third of the families", ["1/3 families"]), ("half of the babies", ["1/2 babies"]),
    ("1 in 4 had a disability", ["1/4 ?"]),
    ("eleven of those seventeen young people", ["11/17 young people"]),
    ("14 children and nine of them", ["14 children", "9/14 children"]),
    ("9 of the 14 children, two of whom", ["9/14 children", "2/9 children"]),
    ("five of the six families had one; in two it was done", ["5/6 families", "2/6 families"]),
    ("Of the staff who wrote back, 61% knew of it and 22 had used it", ["61% staff", "22 staff"]),
    ("offered eleven appointments and brought to four", ["11 appointments", "4/11 appointments"]),
    ("two of the midwife's five contacts", ["2/5 contacts"]),
    ("three of her nine appointments", ["3/9 appointments"]),
    ("the number rose from 12 to 18 children", ["18 children"]),
  ])
  func aFigureIsReadWithItsBaseAndUnit(text: String, expected: [String]) {
    #expect(figures(text) == expected)
  }

  @Test(arguments: ["54% of all the children", "six of all the children"])
  func smallWordsBetweenAFigureAndItsUnitArePassedOver(text: String) {
    #expect(figures(text).first?.hasSuffix("children") == true)
  }

  @Test(arguments: [
    ("3 are female and 3 are male", ["3 ?", "3 ?"]), ("7 suffered harm", ["7 ?"]),
    ("3 were not recorded", ["3 ?"]),
    ("Of the 8 children 7 were safe", ["7/8 children"]), ("3 live in a hostel", ["3 ?"]),
    ("Three died", ["3 ?"]),
  ])
  func amongFiguresANumberInFrontOfAVerbCounts(text: String, expected: [String]) {
    #expect(figures(text, bare: true) == expected)
  }

  @Test(arguments: [
    "2023 reviews", "the audit of 3rd March 2023 reviewed its records", "a 15 year old boy",
    "aged 12 months", "a baby of 6 weeks", "22 years old",
    "on 26th April 2021", "in 2019",
    "2017-21", "01632 960123", "0808 157 0000", "page 27", "pages 29 to 31", "Section 47",
    "Article 6", "chapter 2",
    "the Children Act 1989", "£25 a week", "24/7", "at 10.30", "4 hours – 0 day",
    "within 3 working days", "Theme 2",
    "Priority 1", "over 11 years", "under 25", "four main recommendations", "six key themes",
    "a ten month period",
    "one", "no", "no one", "one another", "10/12/2024", "S17", "COVID-19", "", "%", "1/", "/",
    "1 of", "in in in",
    "999999999999999999999 children", "one child protection plan", "five family members",
    "at least one child", "more than one practitioner", "at least 90%", "a target of 95%",
    "nearly half of the children", "the majority of the children", "most families",
    "children aged 16 and 17 were moved", "a child under the age of 16 was seen",
    "children under 7 including unborn children", "showing 1 to 10 of 212 reviews",
    "figures may not sum to 100% because of rounding", "two of the four recommendations",
    "one of the three main themes",
    "between 10 and 12 weeks", "a third referral", "a quarter of an hour",
  ])
  func agesDatesPhonesPagesLawsAndTargetsAreNoFigures(text: String) {
    #expect(figures(text).isEmpty)
  }
}
