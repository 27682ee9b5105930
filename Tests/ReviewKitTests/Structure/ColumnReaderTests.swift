import Testing

@testable import ReviewKit

/// Columns that stand side by side on a page.
@Suite struct ColumnReaderTests {
  @Test func theLeftColumnIsReadBeforeTheRightOne() {
    let reading = Reading(
      """
      What happened                            What did we learn?

      The baby was brought to the clinic       • Nobody asked who lived in the home.
      with a mark on the arm. An older         • The father was known to one team and
      cousin had been left in charge.            not to the others.

      The family had moved twice in the        What went well
      same year.
                                               • The receptionist rang the health
                                                 visitor within the hour.
      """
    )
    #expect(
      reading.records == [
        "context 3-5: The baby was brought to the clinic with a mark on the arm. An older "
          + "cousin had been left in charge.",
        "context 7-8: The family had moved twice in the same year.",
        "learningPoint 3: Nobody asked who lived in the home.",
        "learningPoint 4-5: The father was known to one team and not to the others.",
        "goodPractice 9-10: The receptionist rang the health visitor within the hour.",
      ]
    )
    #expect(reading.lost.isEmpty)
  }

  @Test func threeColumnsAreReadOneAfterTheOther() {
    let reading = Reading(
      """
      What happened               What did we learn?          What next?

      A boy of nine was left      • Neighbours had rung       • Ask who has the key
      alone on four evenings.       three times and had         and who looks in.
      He had a key and a            heard nothing back.       • Tell callers what
      telephone.                  • He was not spoken to        came of their call.
      His aunt lived near by.       on his own.               • Meet within a week.
      """
    )
    #expect(
      reading.kinds == [
        "context 3-7", "learningPoint 3-5", "learningPoint 6-7", "action 3-4", "action 5-6",
        "action 7",
      ]
    )
  }

  @Test(arguments: [
    // Figures in columns.
    """
    Agency                      Records read          Graded good
    School nursing                        12                    4
    Children's social care                14                    9
    Police                                11                    3
    Probation                              9                    2
    """,
    // A gap in one line of a paragraph.
    """
    The panel met on three days in the   summer and read all that the
    agencies had written. It spoke with the family and with those who
    knew them best, and is grateful for the time that they gave to it.
    Each of them had waited a long while to be asked about these days.
    """,
  ])
  func rowsAndParagraphsStayAsTheyAre(text: String) {
    let source = SourceText(text)
    source.bytes.withUnsafeBufferPointer { bytes in
      let lines = LineReader(source, bytes: bytes).lines
      #expect(lines.map(\.number) == Array(1...lines.count))
    }
  }
}
