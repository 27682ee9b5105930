import Foundation

/// What a careful reader took out of a document by hand, as far as the tests look at it.
struct Gold: Decodable, Sendable {
  struct Record: Decodable, Sendable {
    var kind: String
    /// The first and the last line, counted from 1.
    var lines: [Int]
    /// The first 60 characters, or more.
    var text: String
    var number: String?
    var parts: Int
    var themes: [String]
    var themesAcceptable: [String]?
  }

  struct Figure: Decodable, Sendable {
    var line: Int
    var percent: Double?
    var count: Int?
    var of: Int?
    var unit: String
  }

  struct DeclaredTheme: Decodable, Sendable {
    var label: String
  }

  struct Review: Decodable, Sendable {
    struct Case: Decodable, Sendable {
      var name: String?
    }

    var title: String
    var lines: [Int]
    var kind: String
    var kindAcceptable: [String]?
    var date: String?
    var reviewer: String?
    var cases: [Case]
  }

  var records: [Record]
  var statistics: [Figure]
  var themesDeclared: [DeclaredTheme]
  var reviews: [Review]
  /// Reviews that a reader may or may not name.
  var reviewsOptional: [Review]?
}
