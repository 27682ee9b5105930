import Testing

@testable import ReviewKit
@testable import review_cli

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

@Suite(.serialized) struct OutputFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("corpus/a.md", "concern neglect: Neglect.\n")
  }

  @Test func resultGoesToTheFileAndNowhereElse() throws {
    let run = folder.run("themes --format csv -o themes.csv", terminal: 80)
    #expect(run.status == .done)
    #expect(run.output.isEmpty)
    #expect(try folder.text(of: "themes.csv") == folder.run("themes --format csv").output)
    #expect(folder.names == ["corpus", "themes.csv"])
  }

  @Test func hyphenStandsForStandardOutput() {
    #expect(
      folder.run("themes --format csv -o -").output == folder.run("themes --format csv").output
    )
    #expect(folder.names == ["corpus"])
  }

  @Test func fileKeepsItsRightsAndALinkItsPlace() throws {
    try folder.write("real.csv", "old")
    chmod(folder.path.appending("real.csv").text, 0o640)
    try folder.link("link.csv", to: "real.csv")
    #expect(folder.run("themes --format csv -o link.csv").status == .done)
    #expect(try folder.text(of: "real.csv").hasPrefix("id,label"))
    #expect(FileSystem.isLink(folder.path.appending("link.csv")))
    var information = stat()
    #expect(stat(folder.path.appending("real.csv").text, &information) == 0)
    #expect(information.st_mode & 0o777 == 0o640)
  }

  @Test(arguments: ["themes nowhere.md -o old.csv", "themes --review zebra -o old.csv"])
  func failureLeavesTheOldFileAndNothingBeside(words: String) throws {
    try folder.write("old.csv", "old")
    #expect(folder.run(words).status > .nothingFound)
    #expect(try folder.text(of: "old.csv") == "old")
    #expect(folder.names == ["corpus", "old.csv"])
  }

  @Test func pipeIsWrittenToAndNotReplaced() throws {
    let pipe = folder.path.appending("pipe").text
    #expect(mkfifo(pipe, 0o600) == 0)
    // Held open at both ends, so that nobody waits for anybody.
    let reader = open(pipe, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    #expect(folder.run("themes --format csv -o pipe").status == .done)
    #expect(try FileSystem.entry(at: folder.path.appending("pipe")).kind == .other)
    var beginning = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &beginning, 8) == 8)
    #expect(String(decoding: beginning, as: UTF8.self) == "id,label")
    #expect(folder.names == ["corpus", "pipe"])
  }

  @Test func folderThatIsNotThereIsSaid() {
    let run = folder.run("export -o nowhere/out.json")
    #expect(run.status == .failed)
    #expect(
      run.errors
        == "error: nowhere/out.json: cannot be written: the folder that it is to be in does not exist; make it "
        + "first\n"
    )
    #expect(folder.run("export -o corpus").errors.hasPrefix("error: corpus: cannot be written: "))
  }

  @Test func inputIsNotWrittenOver() throws {
    let run = folder.run("export -o corpus/a.md")
    #expect(run.status == .unusableArguments)
    #expect(
      run.errors
        == "error: corpus/a.md would be written over while it is read; name another file for -o\n"
    )
    #expect(try folder.text(of: "corpus/a.md") == "concern neglect: Neglect.\n")
    #expect(folder.names == ["corpus"])
  }
}
