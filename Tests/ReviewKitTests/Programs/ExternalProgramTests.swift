import Dispatch
import Foundation
import Testing

@testable import ReviewKit

@Suite struct ExternalProgramTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func program(_ script: String) throws -> ExternalProgram {
    try folder.writeProgram("tool", script)
    return try #require(ExternalProgram(named: "tool", searchPath: folder.searchPath))
  }

  @Test func outputErrorsAndStatusAreHandedOver() throws {
    let outcome = try program("echo out; echo err >&2; exit 7").run([])
    #expect(
      outcome
        == ExternalProgram.Outcome(
          status: 7,
          output: [111, 117, 116, 10],
          errors: Array("err\n".utf8)
        )
    )
  }

  @Test func argumentsReachTheProgramAsTheyAre() throws {
    let words = ["a b", "$HOME", "*", "", "'\"", "\u{E9}"]
    let outcome = try program("printf '%s|' \"$@\"").run(words.map { Array($0.utf8) })
    #expect(String(decoding: outcome.output, as: UTF8.self) == words.joined(separator: "|") + "|")
  }

  @Test func nothingOfTheUsersSettingsIsPassedOn() throws {
    setenv("REVIEW_CLI_SECRET", "1", 1)
    let outcome = try program("/usr/bin/env; cat").run([])
    let names = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "=")[0] }
    #expect(names.contains("LC_ALL"))
    #expect(!names.contains("REVIEW_CLI_SECRET"))
  }

  @Test func muchOnBothPipesDoesNotStopEither() throws {
    let script = """
      i=0; while [ $i -lt 300 ]; do
      printf '%01000d' 1; printf '%01000d' 2 >&2; i=$((i+1)); done
      """
    let outcome = try program(script).run([])
    #expect(outcome.output.count == 300_000 && outcome.errors.count == 300_000)
  }

  @Test func moreThanTheLimitEndsTheProgram() throws {
    #expect(throws: ExternalProgram.Failure.tooMuchOutput(bytes: 5000)) {
      try program("exec yes").run([], limits: .init(seconds: 20, output: 5000))
    }
  }

  @Test func aProgramThatTakesTooLongIsEndedWithItsHelpers() throws {
    let tool = try program("sleep 30 & echo $!; sleep 30")
    let start = ContinuousClock.now
    #expect(throws: ExternalProgram.Failure.timedOut(seconds: 1)) {
      try tool.run([], limits: .init(seconds: 1))
    }
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func manyRunAtTheSameTime() throws {
    let tool = try program("cat /dev/null; echo $1")
    let outputs = parallelMap(Array(0..<40)) { number in
      (try? tool.run([Array("\(number)".utf8)]))?.output
    }
    #expect(outputs == (0..<40).map { Array("\($0)\n".utf8) })
  }

  @Test func foldersThatAnyoneMayWriteToAreNotLookedIn() throws {
    try folder.writeProgram("tool", "exit")
    let bin = folder.searchPath
    #expect(ExternalProgram(named: "tool", searchPath: bin) != nil)
    #expect(ExternalProgram(named: "tool", searchPath: ":bin:./bin:") == nil)
    #expect(ExternalProgram(named: "other", searchPath: bin) == nil)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: bin)
    #expect(ExternalProgram(named: "tool", searchPath: bin) == nil)
  }
}
