extension DefaultConcepts {
  /// What is written down, and who reads it.
  static let recording = #"""
    # Records.
    record keeping = record keeping, recordkeeping, recording, \#
      keep*|kept|maintain* ... record*|notes|log|accurate, \#
      accurate*|clear|timely record*|recording|notes|document*, \#
      contemporaneous|detailed|full|legible record*|recording|notes|document*, \#
      comprehensive|good|poor record*|recording|notes|document*, \#
      robust|factual|quality|methodical record*|recording|notes|document*, \#
      record* ... accurate*|clear*|detail*|timely|contempor*, \#
      record* ... poor|quality|incomplete|missing|absent|gap*, \#
      record* ... fact*|opinion*|legib*|careful*|full*, \#
      record* ... system*|methodic*|evidence*|not|lack*|consistent*, \#
      document* ... accurate*|clear*|detail*|not|poor|in|record*|well|fully|thorough*, \#
      not|never|poorly|well|inadequately|clearly recorded|documented|logged|written, \#
      undocumented, unrecorded, gaps in ... record*|recording|information, \#
      case record*|notes|file*|recording, write|written up|record*|notes, \#
      evidence ... of|on|in ... file*|record*, no record|evidence ... of|that|on file: \#
      wrote nothing, no record, nothing written, badly written, not on record, notes ... unclear, \#
      write up, weeks later, not written|recorded|logged|minuted|filed|dated, \#
      no note*|minutes|chronology, record ... wrong|not|copied|blank|missing, \#
      wrong name|address|date|child, copied and, copy and paste, cut and paste, case notes, \#
      unclear notes, mixed up ... records|children|names, on paper, lost notes, scribbled, \#
      nobody wrote, did not write, keep ... notes|diary|log
    facts and opinions = fact* ... opinion*|assum*|judg*|from|and|evidence|rather|interpret*, \#
      opinion* ... fact*|record*, hearsay, speculat*, assertion*, \#
      evidence ... not|rather|based|than ... assum*|opinion*|assert*, \#
      source* ... of information|information|recorded|clear|attribut*, \#
      attribut* ... record*|source*|who said, distinguish* ... fact*|between|opinion*, \#
      errors|error|inaccura* ... record*|repeated|perpetuat*|copied|information|correct*, \#
      perpetuat*, repeated ... as fact|record*|error*|unchecked, inaccura*, misinform*, \#
      incorrect* ... record*|information|assum*|belie*, assumed ... to be|that|was|were, \#
      belief* ... record*: recorded as fact, opinion ... fact, copied and, copy and paste, \#
      wrong name|address|date|child, mixed up, hearsay, rumour*, somebody|someone said, \#
      nobody|no one checked|knows ... if|whether true|it|who, written ... as if|though, \#
      repeated in every, says on file|record, rumour, gossip, everyone says|said, known as|to be, \#
      liar, it was assumed|written
    names of adults present = who was|were|is|else present|there|seen|in the room, \#
      record* ... who|name*|adult*|present|men|male*|father*|relationship*|seen, \#
      name* ... adult*|men|male*|father*|partner*|full|record*|of|everyone|each|all, full name*, \#
      adults ... name*|record*|present|identif*|relationship*|home, \#
      men ... named|name|identified|recorded|known|clear|unnamed|visible, unnamed, unidentified, \#
      surname*, dates of birth|date of birth, identity of|identities, \#
      identif* ... men|male*|adult*|father*|who|partner*|everyone|household, \#
      presumed|assumed|referred to as ... dad|father|partner|mother|aunt|uncle, \#
      known as|only by ... first|name, \#
      relationship ... each|adult*|child* ... record*|clear|known|unclear|establish*, \#
      demographic*, present ... record*|room|visit*|at the time: surname, who ... lad|men, \#
      full of strangers, on record, not on record, different men, some man|bloke|fella, \#
      man in the|a house|home|flat|kitchen, his name, no name, calls him uncle|dad|daddy, \#
      is he the|dad, aunty|auntie, unknown man, whom nobody has, which dad|father, step, \#
      a friend of the, never|not wrote|written|write|recorded|noted|asked down|who|his|their, \#
      friend of mum's|dad's|hers|his|the, says he is a|her|the friend|cousin|uncle|lodger, \#
      answers|answered|opens|opened the door, who he is, a man was|is|there, \#
      did not|didn't|never ask his|who|him|them, there each|every time
    decisions and rationale = \#
      decision* ... record*|rationale|reason* ... record*|rationale|reason*|clear|document*, \#
      decision* ... document*|clear*|why|justif* ... record*|rationale|reason*|clear|document*, \#
      decision* ... evidence|basis|explain* ... record*|rationale|reason*|clear|document*, \#
      decision* ... minute*|unclear|made|making ... record*|rationale|reason*|clear|document*, \#
      rationale*, reason* ... for|behind ... decision*|record*|not|no|clos*|action*, \#
      justif* ... decision*|record*|action*|clos*, defensible, decision making, decision maker*, \#
      decision log, how|why ... decision* ... reach*|made|taken, \#
      basis ... of|for ... decision*|judgement*, accountab* ... decision*, audit trail: \#
      decision ... not|no|why ... recorded|written|reason, no reason given, \#
      nobody wrote|knows why, why it|they|she|he|we closed|decided|agreed|did, \#
      not clear who decided, decided by, who decided, decided without, everyone nodded, \#
      changed ... decision, decision to close|end|step|discharge
    recorded verbatim, observations = \#
      record* ... child*|young|children ... word*|voice*|said|view*, \#
      record* ... child*|young|children ... verbatim|wishes|observ*|present*, verbatim, \#
      in their|his|her|child*|own own words, exact words, words ... used|said|child* ... record*, \#
      record* ... observ*|what ... see|saw|seen|said|heard|child*, body map*, \#
      photograph* ... injur*|mark*|condition*|evidence, drawing ... record*, \#
      describ* ... what ... seen|saw|observ*|child, child* ... seen|spoken ... record*|alone, \#
      log* ... concern*|small|low|each|every, cpoms|my concern, low level ... log*|record*, \#
      direct quot*, quote*|quotation* from|of|child*|what|their: \#
      told her|his form|teacher|tutor|nursery|assistant|friend, \#
      says|said ... hits|hurt|hit|touched|scared, lots of small|little worries|things|concerns, \#
      school log|notes|diary, concerns logged, drew, took back, changed her|his story, \#
      nursery hears, said to the ... nursery|school|teacher|nurse, \#
      diary|log|notes|notebook ... nobody|no one|never asked|read|seen, \#
      writes|wrote it|them|everything down|in
    read the file = read* ... file*|record*|case|notes|previous|history|chronolog*|documents, \#
      review* ... file*|record*|case notes|previous ... information|record*, \#
      access* ... record*|file*|history|previous, \#
      record* ... read|review*|access*|consult*|use|used|check*|search*, \#
      check* ... record*|system*|file*|previous, consult* ... record*|file*|previous, \#
      familiar* ... with ... case|history|record*|file|family|policy, case summar*, \#
      summar* ... case|history|record*|file, handover|transfer summar*, induct*, \#
      easily|readily accessible|available|found, front of|top of file|record: thick file, \#
      has not read, not read, old file, old referral*|concern*|records, takes over, took over, \#
      new worker|social|to the case, what went before, \#
      read the|his|her|their file|history|chronology|notes, starts from the beginning, \#
      no time to read, skim*, another worker's notes, past notes, years of notes|records, \#
      records that nobody
    minutes = minutes, minute* of, notes of ... meeting*|conference*|discussion*, \#
      record* of ... meeting*|discussion*|conference*|decision*, circulat*, \#
      distribut* ... minutes|plan*|record*|report*|notes, \#
      plan* ... shar*|circulat*|distribut*|sent|copies|copy|receiv*, \#
      copies|copy of ... plan*|minutes|report*|decision*, \#
      receiv* ... minutes|plan*|report*|outcome*, action* ... circulat*|record*|minuted|notes, \#
      shar* ... minutes|plan*|outcome* ... with|prompt*|within, \#
      within ... working days|24|48|timescale*: notes of the meeting, \#
      minutes come|came|late|sent|of|were|are|have|not|never, the|its|no|without minutes from, \#
      minutes, nobody|no one sent, \#
      never got|received|had|seen ... plan|minutes|notes|report|copy, \#
      plan ... not|never sent|shared|seen|arrived, no copy, what was agreed, plan to the
    """#
}
