import Testing

@testable import ReviewKit

@Suite struct BaseSearchTests {
  private func percents(_ text: String) -> [PrintedPercent] {
    text.split(separator: " ").compactMap { PrintedPercent($0) }
  }

  @Test(arguments: [
    ("46 38 15", [13, 26, 39, 48, 52]), ("57 43", [7, 14, 21, 23, 28, 30]),
    ("36 21 14 7", [14, 28, 42, 56]), ("33 67", [3, 6, 9, 12, 15, 18]), ("50", [2, 4, 6, 8, 10]),
  ])
  func basesAreThoseOfWhichEachIsACount(text: String, first: [Int]) {
    let bases = BaseSearch(upTo: 60).bases(of: percents(text), .halfUp)
    #expect(Array(bases.prefix(first.count)) == first)
  }

  @Test func countsOfAWholeMustMakeItUp() {
    let search = BaseSearch(upTo: 60)
    // 22, 18 and 7 are 47 of 48.
    #expect(search.bases(of: percents("46 38 15"), .halfUp, .exactly) == [13, 26, 39, 52])
    // 7, 3, 2 and 2 are 14 of 13.
    #expect(!search.bases(of: percents("54 23 15 15"), .halfUp, .atMost).contains(13))
    #expect(search.bases(of: percents("54 23 15 15"), .halfUp).contains(13))
  }

  @Test func setHoldsWhatIsPutInUpToItsLimit() {
    var set = BaseSet([1, 63, 64, 65, 128, 129], upTo: 128)
    #expect(set.elements == [1, 63, 64, 65, 128])
    #expect(!set.contains(129) && !set.contains(0) && !set.contains(-1))
    set.formIntersection(BaseSet([64, 128], upTo: 200))
    #expect(set.elements == [64, 128])
    #expect(BaseSet(upTo: 0).isEmpty)
  }

  @Test func setIsCutToASmallerLimit() {
    let all = BaseSet(1...200, upTo: 200)
    for limit in [0, 1, 62, 63, 64, 65, 127, 128, 199, 200, 300] {
      #expect(all.cut(to: limit).elements == Array(1...200).filter { $0 <= limit })
    }
  }
}
