#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How near texts are to the lessons of a list, by all the words in which people speak of each.
///
/// Two texts may be about the same without a word in common: "he checks her phone" and "patterns of
/// controlling behaviour" have words that stand with one lesson. It is explicit semantic analysis
/// (E. Gabrilovich and S. Markovitch, "Computing Semantic Relatedness Using Wikipedia-based Explicit
/// Semantic Analysis", IJCAI 2007) with the lessons of `Concepts` in the place of articles. A stem
/// that stands n times in a lesson or a text weighs (1 + ln n) ln(1 + L / (l + 0.5)), where l of all
/// L lessons have it; the words that name a lesson count three times. A text is told by the squares
/// of its cosines with the ten lessons nearest to it.
struct LessonSpace: Sendable {
  static let standard = LessonSpace(of: .standard)

  /// The words that name each lesson.
  let names: [String]

  private struct Posting {
    var lesson: Int
    /// Of a lesson of length 1.
    var weight: Double
  }

  /// The places of stems in the lists below.
  private var stems: [String: Int] = [:]
  private var postings: [[Posting]] = []
  private var rarities: [Double] = []

  private static let nameCount = 3
  private static let nearest = 10

  init(of concepts: Concepts) {
    names = concepts.words
    var reader = StemReader()
    let counts = concepts.lessons.map { lesson in
      reader.read(lesson.words, times: Self.nameCount)
      for phrase in lesson.phrases { reader.read(phrase, times: 1) }
      return reader.takeCounts()
    }
    stems = reader.stems
    var lessons = Array(repeating: 0, count: stems.count)
    for count in counts.joined() { lessons[count.stem] += 1 }
    rarities = lessons.map { log(1 + Double(counts.count) / (Double($0) + 0.5)) }
    postings = Array(repeating: [], count: stems.count)
    for (lesson, counts) in counts.enumerated() { add(counts, of: lesson) }
  }

  private mutating func add(_ counts: [(stem: Int, count: Int)], of lesson: Int) {
    let weights = counts.map { weight(of: $0.stem, count: $0.count) }
    let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for (count, weight) in zip(counts, weights) where length > 0 {
      postings[count.stem].append(Posting(lesson: lesson, weight: weight / length))
    }
  }

  private func weight(of stem: Int, count: Int) -> Double {
    (1 + log(Double(count))) * rarities[stem]
  }
}

extension LessonSpace {
  /// The lessons that a text is nearest to.
  struct Nearness: Sendable {
    fileprivate struct Share {
      var lesson: Int
      var weight: Double
    }

    /// In the order of the lessons; the squares of the weights add up to 1.
    fileprivate var shares: [Share] = []

    /// From 0 to 1, the cosine of the two.
    func likeness(to other: Nearness) -> Double {
      shared(with: other).reduce(0) { $0 + $1.weight }
    }

    /// The lessons that both are near to, with what each tells of the likeness.
    func shared(with other: Nearness) -> [(lesson: Int, weight: Double)] {
      var shared: [(lesson: Int, weight: Double)] = []
      var place = 0
      for share in shares {
        while place < other.shares.count, other.shares[place].lesson < share.lesson { place += 1 }
        guard place < other.shares.count else { break }
        if other.shares[place].lesson == share.lesson {
          shared.append((share.lesson, share.weight * other.shares[place].weight))
        }
      }
      return shared
    }
  }

  /// Finds the lessons that one text after the other is near to.
  struct Reader {
    private let space: LessonSpace
    /// How often each stem stands in the text.
    private var counts: [Int]
    /// How near it is to each lesson.
    private var sums: [Double]
    private var touched: [Int] = []

    init(_ space: LessonSpace) {
      self.space = space
      counts = Array(repeating: 0, count: space.stems.count)
      sums = Array(repeating: 0, count: space.names.count)
    }

    /// The nearest lessons of a text with these stems; a stem may come more than once.
    mutating func nearness(of words: [(stem: String, count: Int)]) -> Nearness {
      for stem in numbers(of: words) {
        let weight = space.weight(of: stem, count: counts[stem])
        counts[stem] = 0
        for posting in space.postings[stem] {
          if sums[posting.lesson] == 0 { touched.append(posting.lesson) }
          sums[posting.lesson] += weight * posting.weight
        }
      }
      let nearest = nearest
      for lesson in touched { sums[lesson] = 0 }
      touched.removeAll(keepingCapacity: true)
      // The length of the text makes no difference to what is divided by its own.
      let length = nearest.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      return Nearness(
        shares: nearest.map { .init(lesson: $0.lesson, weight: $0.weight / length) }
          .sorted { $0.lesson < $1.lesson }
      )
    }

    /// The stems that stand with a lesson, each once, in the order of the text.
    private mutating func numbers(of words: [(stem: String, count: Int)]) -> [Int] {
      var numbers: [Int] = []
      for (stem, count) in words {
        guard let number = space.stems[stem] else { continue }
        if counts[number] == 0 { numbers.append(number) }
        counts[number] += count
      }
      return numbers
    }

    /// Those touched with the highest sums, squared; of equals those that come first.
    private var nearest: [Nearness.Share] {
      var nearest: [Nearness.Share] = []
      for lesson in touched {
        let weight = sums[lesson] * sums[lesson]
        if nearest.count == LessonSpace.nearest {
          guard let last = nearest.last, (last.weight, lesson) < (weight, last.lesson) else {
            continue
          }
          nearest.removeLast()
        }
        let place = nearest.firstIndex { ($0.weight, lesson) < (weight, $0.lesson) }
        nearest.insert(.init(lesson: lesson, weight: weight), at: place ?? nearest.count)
      }
      return nearest
    }
  }
}

/// Numbers and counts the stems of phrases; each word is stemmed once.
private struct StemReader {
  private(set) var stems: [String: Int] = [:]
  /// How often each was met since counts were taken.
  private var counts: [Int] = []
  private var met: [Int] = []
  /// `nil` for a light word.
  private var known: [Word: Int?] = [:]

  /// Counts the words of a phrase so many times each.
  mutating func read(_ phrase: Substring, times: Int) {
    var phrase = phrase
    phrase.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || !bytes[end].isLetter {
        if end - start > 1 { count(start..<end, in: bytes, times: times) }
        start = end + 1
      }
    }
  }

  private mutating func count(
    _ letters: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>,
    times: Int
  ) {
    guard let number = number(of: letters, in: bytes) else { return }
    if counts[number] == 0 { met.append(number) }
    counts[number] += times
  }

  /// What was counted, in the order of the stems; the next count begins anew.
  mutating func takeCounts() -> [(stem: Int, count: Int)] {
    let taken = met.sorted().map { (stem: $0, count: counts[$0]) }
    for number in met { counts[number] = 0 }
    met.removeAll(keepingCapacity: true)
    return taken
  }

  private mutating func number(
    of letters: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let word = Word(folding: letters, in: bytes)
    if let number = known[word] { return number }
    let folded = String(decoding: bytes[letters].map(\.lowered), as: UTF8.self)
    guard !SearchWords.light.contains(folded) else {
      known[word] = .some(nil)
      return nil
    }
    let stem = PorterStemmer.stem(of: folded)
    let number = stems[stem] ?? stems.count
    if number == stems.count {
      stems[stem] = number
      counts.append(0)
    }
    known[word] = number
    return number
  }
}
