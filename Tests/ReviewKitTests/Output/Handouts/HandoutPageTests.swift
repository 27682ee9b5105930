import Testing

@testable import ReviewKit

/// Handouts made of the shipped documents.
@Suite struct HandoutPageTests {
  private static let library = ShippedCorpus.catalogue

  private static func content(_ change: (inout Selection) -> Void) -> HandoutContent {
    var selection = Selection()
    change(&selection)
    return HandoutContent(
      of: library.selected(by: selection),
      in: library,
      selection: selection,
      codebook: .standard
    )
  }

  private static func content(on theme: String) -> HandoutContent {
    content { selection in
      if case .theme(let place) = Codebook.standard.theme(named: theme) {
        selection.themes = [.value(place)]
      }
    }
  }

  private static let neglect = content(on: "neglect")
  private static let multiAgency = content(on: "multi-agency-working")

  private func page(_ content: HandoutContent, _ options: HandoutPage.Options) -> Page {
    HandoutPage(
      content,
      options: options,
      hint: ListingHint(inputs: [], filters: ["--theme", "neglect"], pairs: "theme=neglect"),
      origin: DataPackage.Origin(codebook: .standard, catalogue: Self.library, selection: [])
    ).page
  }

  private func blocks(of page: Page) -> [Page.Block] {
    page.opening + page.sections.flatMap(\.blocks)
  }

  @Test(arguments: HandoutAudience.allCases, [5, 10, 20, 60, 240])
  func aHandoutIsNoLongerThanItsMinutesAllow(audience: HandoutAudience, minutes: Int) {
    var options = HandoutPage.Options()
    options.audience = audience
    options.minutes = minutes
    options.hasSessionPlan = true
    for content in [Self.neglect, Self.multiAgency] {
      #expect(page(content, options).words <= SessionTimes(minutes: minutes).words)
    }
  }

  @Test func moreMinutesSayMore() {
    let content = Self.multiAgency
    let counts = [5, 20, 60].map { minutes in
      var options = HandoutPage.Options()
      options.minutes = minutes
      return blocks(of: page(content, options)).flatMap(\.citations).count
    }
    #expect(counts[0] > 2 && counts[1] > 2 * counts[0] && counts[2] > counts[1])
  }

  @Test func everyStatementStandsInACatalogueAtItsPlace() throws {
    var ids: [String: Place] = [:]
    for record in Self.library.records { ids[record.id] = record.place }
    for figure in Self.library.statistics { ids[figure.id] = figure.place }
    for child in Self.library.sources.flatMap(\.cases) { ids[child.id] = child.place }
    for audience in HandoutAudience.allCases {
      var options = HandoutPage.Options()
      options.audience = audience
      options.minutes = 60
      let page = page(Self.neglect, options)
      let citations = blocks(of: page).flatMap(\.citations)
      #expect(citations.count > 10)
      for citation in citations {
        #expect(ids[try #require(citation.id)] == citation.place)
        #expect(page.sources[citation.document - 1].file == citation.place.file)
      }
    }
  }

  @Test func everyItemOfWhatSourcesSayIsCited() {
    let page = page(Self.neglect, HandoutPage.Options())
    for section in page.sections
    where ["worked-well", "learning", "changes", "recommendations", "resources"]
      .contains(section.id)
    {
      for case .list(let items) in section.blocks {
        for item in items { #expect(!item.words.citations.isEmpty, "\(item.words.plain)") }
      }
    }
  }

  @Test func whatIsLeftOutIsCountedWithItsCommand() {
    var options = HandoutPage.Options()
    options.minutes = 5
    let content = Self.neglect
    let page = page(content, options)
    let shown = page.sections.first { $0.id == "learning" }?.blocks.reduce(0) { sum, block in
      if case .list(let items) = block { sum + items.count } else { sum }
    }
    let all = content.points(in: .learning).count
    let text = PagePlainText(style: .plain).text(of: page)
    #expect(text.contains("\(shown ?? 0) of \(all) points shown."))
    #expect(
      text.contains("review-cli records --theme neglect --kind learning-point --kind concern")
    )
  }

  @Test func whatSourcesDoNotSayIsSaidToBeMissing() {
    let page = page(Self.neglect, HandoutPage.Options())
    let recommendations = page.sections.first { $0.id == "recommendations" }
    #expect(recommendations?.blocks == [.paragraph(Words(HandoutWording.nothing))])
  }

  /// A handout on neglect of so many reviews that say the same.
  private func page(ofReviews count: Int) -> Page {
    let texts = (1...count).map { number in
      (
        "d\(number).md",
        """
        review: Child \(number)
        learning-point neglect: Neglect of teeth went unseen by agencies.
        recommendation neglect: The partnership should look at teeth w\(number) x\(number) y\(number).
        """
      )
    }
    let catalogue = Notation.catalogue(texts)
    var selection = Selection()
    selection.themes = [.value(0)]
    return HandoutPage(
      HandoutContent(
        of: catalogue,
        in: catalogue,
        selection: selection,
        codebook: Notation.codebook
      ),
      options: HandoutPage.Options(),
      hint: ListingHint(inputs: [], filters: [], pairs: ""),
      origin: DataPackage.Origin(codebook: .standard, catalogue: catalogue, selection: [])
    ).page
  }

  @Test(arguments: [(5, 5, 0), (6, 2, 1), (40, 2, 1)])
  func manyPlacesOfAPointStandInAListOfTheirOwn(reviews: Int, beside: Int, lists: Int) throws {
    let page = page(ofReviews: reviews)
    let learning = try #require(page.sections.first { $0.id == "learning" })
    #expect(learning.blocks.flatMap(\.citations).count == beside)
    #expect(page.placeLists.count == lists)
    guard let list = page.placeLists.first else { return }
    // The list has all places, each in a document of the list of sources.
    #expect(Set(list.citations.map { page.sources[$0.document - 1].file }).count == reviews)
    #expect(list.plain.hasPrefix("“Neglect of teeth went unseen by agencies.”"))
    let html = String(decoding: PageHTML().bytes(of: page), as: UTF8.self)
    #expect(html.contains("[<a href=\"#list-1\">\(reviews - 2) more: list 1</a>]"))
    #expect(html.contains("<li id=\"list-1\">“Neglect"))
    #expect(html.contains("<ol class=\"many\">") == (reviews > 24))
    let text = PagePlainText(style: .plain).text(of: page)
    #expect(text.contains("[\(reviews - 2) more: list 1]"))
    #expect(text.contains("\nLists of places, for points that stand in many\n---"))
    let markdown = PageMarkdown().text(of: page)
    #expect(markdown.contains("\\[\(reviews - 2) more: list 1\\]"))
    #expect(markdown.contains("## Lists of places, for points that stand in many\n"))
    let slide = OfficePage(page, for: .pptx).html
    #expect(String(decoding: slide, as: UTF8.self).contains("The lists stand in the notes."))
  }

  @Test func aPartThatNothingIsShownOfIsNotOpened() {
    var options = HandoutPage.Options()
    options.minutes = 5
    let page = page(Self.neglect, options)
    #expect(!page.sections.contains { $0.id == "cases" })
    let text = PagePlainText(style: .plain).text(of: page)
    #expect(!text.contains("0 of "))
    #expect(text.contains("2 cases: review-cli cases"))
  }

  @Test func definitionsLeaveOutWhatIsForCoders() {
    for theme in Codebook.standard.themes {
      let page = page(Self.content(on: theme.id), HandoutPage.Options())
      let brief = page.sections.first { $0.id == "about" }?.blocks.flatMap(\.texts).joined() ?? ""
      #expect(brief.utf8.count > 30, "\(theme.id)")
      for words in ["coded", "not meant", "counts", "-and-harm", "-approach"] {
        #expect(!brief.contains(words), "\(brief)")
      }
    }
  }

  @Test func numbersOfSeveralSourcesAreLeftOut() throws {
    let numbers = { (content: HandoutContent) -> Int in
      let page = self.page(content, HandoutPage.Options())
      let blocks = page.sections.first { $0.id == "recommendations" }?.blocks ?? []
      let items = blocks.flatMap { block -> [Page.Item] in
        if case .list(let items) = block { items } else { [] }
      }
      return items.flatMap(\.words.pieces).count { piece in
        if case .strong = piece { true } else { false }
      }
    }
    #expect(numbers(Self.content { $0.reviews = [.value("baby-m")] }) == 4)
    #expect(numbers(Self.content { $0.reviewKinds = [.value(.practiceReview)] }) == 0)
  }

  @Test func aFigureTakenOutOfASentenceShowsIt() {
    let catalogue = Notation.catalogue([
      ("one.md", "review: Child A\nstatistic neglect 6 cases: six of these were discussed")
    ])
    let sentence = catalogue.statistics.first?.sentence(in: catalogue)
    #expect(sentence == "… six of these were discussed")
  }

  @Test(arguments: [
    ("their sibling", "Siblings: yes."), ("siblings", "Siblings: yes."),
    ("three siblings", "Siblings: three siblings."), ("her brother", "Siblings: her brother."),
  ])
  func siblingsAreToldAsFarAsTheyAreKnown(text: String, sentence: String) {
    let child = Case(name: "Child A", siblings: text, lines: LineRange(1))
    #expect(child.sentence(.standard, isNamed: false) == sentence)
  }

  @Test func figuresThatACheckDoubtsHaveFootnotes() throws {
    var catalogue = Notation.catalogue([
      ("one.md", "review: Child A\nstatistic neglect 16/24 reviews: 16 of 24 reviews")
    ])
    let finding = FigureFinding(
      level: .suspect,
      check: .fraction,
      file: "one.md",
      lines: [LineRange(2)],
      figures: ["16 of 24"],
      statistics: [catalogue.statistics[0].id],
      scope: "",
      message: "16 is not two thirds of 24",
      assumptions: []
    )
    catalogue.statistics[0].doubts = [finding]
    let handout = HandoutPage(
      HandoutContent(
        of: catalogue,
        in: catalogue,
        selection: Selection(),
        codebook: Notation.codebook
      ),
      options: HandoutPage.Options(),
      hint: ListingHint(inputs: [], filters: [], pairs: ""),
      origin: DataPackage.Origin(codebook: .standard, catalogue: catalogue, selection: [])
    )
    let page = handout.page
    #expect(page.footnotes.map(\.plain) == ["Suspect: 16 is not two thirds of 24. "])
    #expect(page.footnotes[0].citations.map(\.place.description) == ["one.md:2"])
    let html = String(decoding: PageHTML().bytes(of: page), as: UTF8.self)
    #expect(html.contains("<sup><a href=\"#footnote-1\">note 1</a></sup>"))
    #expect(html.contains("<li id=\"footnote-1\">Suspect: 16 is not"))
  }

  @Test func audiencesGetAnotherMix() {
    let content = Self.multiAgency
    let count = { (audience: HandoutAudience, id: String) -> Int in
      var options = HandoutPage.Options()
      options.audience = audience
      let section = page(content, options).sections.first { $0.id == id }
      return section?.blocks.flatMap(\.citations).count ?? 0
    }
    #expect(count(.manager, "recommendations") > count(.practitioner, "recommendations"))
    #expect(count(.practitioner, "changes") > count(.manager, "changes"))
    #expect(count(.trainer, "cases") >= count(.manager, "cases"))
  }

  @Test func aCaseIsToldAsItsReviewTellsIt() throws {
    let page = page(Self.content { $0.reviews = [.value("child-l")] }, HandoutPage.Options())
    let cases = try #require(page.sections.first { $0.id == "cases" })
    guard case .vignette(let title, let told) = cases.blocks.first else {
      Issue.record("no vignette")
      return
    }
    #expect(title == "Child L")
    let texts = Set(Self.library.records.map(\.text))
    for text in told.dropFirst().flatMap(\.texts) {
      #expect(texts.contains(text.split(separator: " ").joined(separator: " ")))
    }
  }

  @Test func aSessionPlanAddsUpAndIsNotHandedOut() throws {
    var options = HandoutPage.Options()
    options.hasSessionPlan = true
    options.minutes = 45
    let page = page(Self.neglect, options)
    let plan = try #require(page.sections.last)
    #expect(plan.isForLeader)
    guard case .table(let table, _) = plan.blocks.first else {
      Issue.record("no timings")
      return
    }
    let minutes = table.rows.compactMap { Int($0.cells[1].text) }
    #expect(minutes.reduce(0, +) == 45)
    let html = String(decoding: PageHTML().bytes(of: page), as: UTF8.self)
    let (sources, leader) = (
      html.firstRange(of: "id=\"sources\""), html.firstRange(of: "session-plan-")
    )
    #expect(try #require(sources).lowerBound < (try #require(leader)).lowerBound)
  }

  @Test(arguments: HandoutAudience.allCases, [0, 1, 2])
  func thePlanOfASessionNamesTheExerciseOfTheHandout(audience: HandoutAudience, cases: Int) {
    let exercise = HandoutWording.exercise(for: audience, cases: cases)
    let isInGroups = exercise.task.contains("groups")
    #expect(exercise.plan.contains("groups") == isInGroups)
    #expect(exercise.plan.hasPrefix("Alone") == exercise.task.contains("Alone"))
    #expect(exercise.task.contains("one of the cases") == (isInGroups && cases > 1))
    #expect(!(cases == 0 && exercise.task.contains("case above")))
  }

  @Test(arguments: HandoutAudience.allCases)
  func questionsAskOnlyAboutWhatTheHandoutTellsOf(audience: HandoutAudience) {
    let questions = HandoutWording.questions(
      for: audience,
      tellsWhatWorked: false,
      recommends: false
    )
    #expect(!questions.contains { $0.contains("worked well") || $0.contains("recommendations") })
    #expect(Set(questions).count == 3)
  }

  @Test func theSameIsWrittenEachTime() {
    let make = {
      PageHTML().bytes(of: self.page(Self.content(on: "neglect"), HandoutPage.Options()))
    }
    #expect(make() == make())
  }

  @Test func idsAreNamedOnceAndLinksLeadToThem() {
    let page = page(Self.neglect, HandoutPage.Options())
    let html = String(decoding: PageHTML().bytes(of: page), as: UTF8.self)
    let ids = html.ranges(of: " id=\"").map { html[$0.upperBound...].prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    for range in html.ranges(of: "href=\"#") {
      let target = html[range.upperBound...].prefix { $0 != "\"" }
      #expect(ids.contains(target), "\(target)")
    }
  }
}
