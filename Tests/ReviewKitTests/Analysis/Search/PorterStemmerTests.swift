import Testing

@testable import ReviewKit

@Suite struct PorterStemmerTests {
  /// The examples of Porter's paper, step by step, each as it leaves the last step.
  @Test(arguments: [
    // Step 1a
    ("caresses", "caress"), ("ponies", "poni"), ("ties", "ti"), ("caress", "caress"),
    ("cats", "cat"),
    // Step 1b
    ("feed", "feed"), ("agreed", "agre"), ("plastered", "plaster"), ("bled", "bled"),
    ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"), ("troubled", "troubl"),
    ("sized", "size"), ("hopping", "hop"), ("tanned", "tan"), ("falling", "fall"),
    ("hissing", "hiss"), ("fizzed", "fizz"), ("failing", "fail"), ("filing", "file"),
    // Step 1c
    ("happy", "happi"), ("sky", "sky"),
    // Step 2
    ("relational", "relat"), ("conditional", "condit"), ("rational", "ration"),
    ("valenci", "valenc"), ("hesitanci", "hesit"), ("digitizer", "digit"),
    ("conformabli", "conform"), ("radicalli", "radic"), ("differentli", "differ"),
    ("vileli", "vile"), ("analogousli", "analog"), ("vietnamization", "vietnam"),
    ("predication", "predic"), ("operator", "oper"), ("feudalism", "feudal"),
    ("decisiveness", "decis"), ("hopefulness", "hope"), ("callousness", "callous"),
    ("formaliti", "formal"), ("sensitiviti", "sensit"), ("sensibiliti", "sensibl"),
    // Step 3
    ("triplicate", "triplic"), ("formative", "form"), ("formalize", "formal"),
    ("electriciti", "electr"), ("electrical", "electr"), ("hopeful", "hope"), ("goodness", "good"),
    // Step 4
    ("revival", "reviv"), ("allowance", "allow"), ("inference", "infer"), ("airliner", "airlin"),
    ("gyroscopic", "gyroscop"), ("adjustable", "adjust"), ("defensible", "defens"),
    ("irritant", "irrit"), ("replacement", "replac"), ("adjustment", "adjust"),
    ("dependent", "depend"), ("adoption", "adopt"), ("homologou", "homolog"),
    ("communism", "commun"), ("activate", "activ"), ("angulariti", "angular"),
    ("homologous", "homolog"), ("effective", "effect"), ("bowdlerize", "bowdler"),
    // Step 5
    ("probate", "probat"), ("rate", "rate"), ("cease", "ceas"), ("controll", "control"),
    ("roll", "roll"),
  ])
  func examplesOfThePaper(word: String, stem: String) {
    #expect(PorterStemmer.stem(of: word) == stem)
  }

  @Test(arguments: [
    ("neglected", "neglect"), ("neglectful", "neglect"), ("bruises", "bruis"),
    ("bruising", "bruis"), ("safeguarding", "safeguard"), ("families", "famili"),
    ("family", "famili"), ("assessments", "assess"), ("mothers", "mother"), ("babies", "babi"),
    ("baby", "babi"), ("syzygy", "syzygi"), ("crying", "cry"), ("died", "di"),
  ])
  func wordsOfTheFieldMeetInOneStem(word: String, stem: String) {
    #expect(PorterStemmer.stem(of: word) == stem)
  }

  /// Where the author's own program departs from his paper.
  @Test(arguments: [("flexibly", "flexibl"), ("chronology", "chronolog"), ("possibly", "possibl")])
  func departuresOfTheAuthorsProgram(word: String, stem: String) {
    #expect(PorterStemmer.stem(of: word) == stem)
  }

  @Test(arguments: ["", "s", "as", "us", "s17", "2024", "été", "мама", "3rd"])
  func shortWordsNumbersAndOtherScriptsStay(word: String) {
    #expect(PorterStemmer.stem(of: word) == word)
  }
}
