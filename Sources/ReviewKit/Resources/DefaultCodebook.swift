/// The codebook that the program ships with, as `review-cli codebook` prints it.
///
/// It stands here and nowhere else; a raw string literal, as a resource file would tie the binary to
/// the folder it was built in.
public enum DefaultCodebook {
  public static let text = #"""
    # A small stand-in.
    codebook: Themes of safeguarding reviews
    version: 1

    theme: voice-of-the-child
    label: Voice of the child
    group: How professionals work
    panel: identity-and-lived-experience
    definition: What the child says, feels and lives through, and whether anyone asked.
    phrases: voice of the child, child's voice, lived experience*, hear* ... child, seen alone
    headings: working with a child
    not: voice of the father, voice of practitioner*

    theme: professional-curiosity
    label: Professional curiosity
    group: How professionals work
    panel: critical-thinking-and-challenge
    definition: Asking further instead of taking things at face value.
    phrases: curios*, curious, respectful uncertainty, face value

    theme: supervision
    label: Supervision
    group: How professionals work
    definition: Reflection on a case with a manager or supervisor.
    phrases: reflective supervision, safeguarding supervision, management oversight
    headings: supervision
    not: supervision of child*

    theme: neglect
    label: Neglect
    group: What harms and who is at risk
    definition: A child's needs that are not met for a long time.
    phrases: neglect*
    not: self-neglect*

    theme: domestic-abuse
    label: Domestic abuse
    group: What harms and who is at risk
    panel: domestic-abuse-and-harm
    definition: Violence and control between partners or in the family.
    phrases: domestic abuse, domestic violence, coercive control
    """#
}
