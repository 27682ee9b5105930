extension DefaultConcepts {
  /// Housing and families who move.
  static let community = #"""
    # Housing.
    homelessness at 16 and 17, sofa surfing = homeless* ... young|16|17|child*|youth|teen*, \#
      sofa surf*, 16 and 17|17 year old* ... homeless*|accommodat*|housing, southwark, \#
      joint ... housing|homeless* ... protocol|assessment, young ... homeless*, \#
      accommodat* ... under|duty ... section 20: sofa surf*, asked to leave home, \#
      sleep*|stay* at|with|on ... friend*|mate*, told to leave, \#
      sixteen|seventeen ... homeless|hostel|nowhere|kicked, living with friends|friend's, \#
      bus shelter, park bench, sleeping on|in ... friend*|friend's|car|floor, take him|her back, \#
      not|won't have him|her, kicked|thrown|chucked him|her out, \#
      kicked|thrown|chucked out by ... mum|dad|parents|stepdad, \#
      kicked|thrown|chucked out of|at home, \#
      nowhere to go ... sixteen|seventeen|16|17|teen*|girl|boy|son|daughter, \#
      sleeps|slept|sleeping|living in ... shed|tent|garage|stairwell|car, \#
      at friends houses|places|most, not|won't have him|her back
    temporary accommodation, overcrowding, poor housing = \#
      temporary|emergency|unsuitable|inadequate|poor|insecure|unstable ... accommodation|housing, \#
      overcrowd*, housing ... condition*|need*|issue*|instab*|insecur*|disrepair|problem*, \#
      housing ... difficult*|situation|depart*|officer*|associat*|provider*|repairs, homeless*, \#
      evict*, damp|mould|mouldy, bed and breakfast, living in one room: \#
      temporary accommodation|housing|flat, b&b, hostel*, one room, overcrowd*, evict*, damp, \#
      mould*, bed and breakfast, cramped, landlord*, rent arrears, homeless*, disrepair, \#
      no heating
    frequent moves, transfer of records, lost from sight = \#
      transient|mobile famil*|lifestyle|population, frequent* ... mov*|moves|change* of address, \#
      mov* ... area*|address*|between ... frequent*|often|several|multiple, \#
      mov* ... area*|address*|between ... different|authorit*|area*|borough*|count*, \#
      multiple ... addresses|moves|areas, whereabouts, lost to ... follow|services|sight, \#
      moved ... area|authority|county|borough|address|house|out of, \#
      transfer* ... in|out|between ... area*|authorit*|count*, no known address, house move*: \#
      keeps moving|changing, moved three|four|five|six, always moving, left the area, \#
      address ... unknown|wrong|empty|changed|not known, flit*, left no address, no forwarding, \#
      move* ... whenever|every time|as soon|when we|just as, moving on, many addresses, \#
      moves|moved|moving again|often|constantly ... house|family|address|area|town|school*, \#
      every few months|weeks ... mov*|address|school, new address ... unknown|not|no one|nobody, \#
      fifth|third|fourth|sixth address|house|town, family ... disappeared|vanished|gone, \#
      nobody knows where they ... gone|live|are, gone abroad ... family|children|without
    """#
}
