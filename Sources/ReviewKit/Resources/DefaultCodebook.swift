/// The codebook that the program ships with, as `review-cli codebook` prints it.
///
/// It stands here and nowhere else; a raw string literal, as a resource file would tie the binary to
/// the folder it was built in.
public enum DefaultCodebook {
  public static let text = parts.joined(separator: "\n\n") + "\n"

  /// The same in parts that are codebooks themselves.
  static let parts = [
    opening + "\n\n" + family, judgement, together, assessment, services, skills, harms,
    exploitation, atRisk,
  ]

  /// How the codebook is written, and its name.
  private static let opening = #"""
    # The default themes, and the wording that leads to each. Change it freely: every line can be read and corrected.
    #
    # Matching: whole words; capitals make no difference; apostrophes are dropped (child's = childs);
    # hyphens, dashes, slashes and blanks part words (multi-agency = multi agency); & is the word "and".
    #   word*     the word and whatever goes on from it (assess* = assess, assessed, assessment ...)
    #   a|b       either word (mother|father* own = mother own, father* own)
    #   a ... b   up to four other words between a and b
    # phrases count anywhere. headings count, besides, in the name of a declared theme, in a section heading or in a title.
    # hints are weak: a theme needs two different ones of one line, at most 20 words apart, where none of its phrases
    #   matches; words joined by | are one hint.
    # not: where one matches, the phrases of this theme that overlap it are void.
    # panel: the key practice theme of the Child Safeguarding Practice Review Panel (annual report 2023 to 2024).
    # harm: that a case can have it as a harm: "child" for what befell the child or adult themselves, "family" for what
    #   those have whom they live with.

    codebook: Themes of safeguarding reviews
    version: 1

    # ---------------------------------------------------------------- How professionals work
    """#
}
