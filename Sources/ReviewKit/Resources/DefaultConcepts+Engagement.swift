extension DefaultConcepts {
  /// How families meet services.
  static let engagement = #"""
    # Engagement.
    avoidant behaviour, missed appointments: cancel* ... visit*|appointment*|meeting*, \#
      not at home|in, nobody answers, won't open|answer the door, miss* ... appointment*|visit*, \#
      avoid*, keeps putting off, rearrang*, curtain*, knock|knocks|knocking, no answer, \#
      no reply|replies, pretend* to be out|asleep, hid* ... from|behind ... us|sofa, not in when, \#
      never in, out when we, door ... closed|shut|locked|answered|opened, doorstep, \#
      cannot|can't|could|couldn't get in|into|past, \#
      not let|letting|allowed ... in|upstairs|inside|bedroom*|see, \#
      keeps us|me downstairs|in|on|at, not|never ... allowed|let ... upstairs|bedroom*, \#
      always an excuse, phone ... off|changed|blocked|dead|voicemail, \#
      not|doesn't return|answer|reply|ring, ignores ... calls|texts|letters|messages, \#
      always ill|busy|asleep|out, short notice, last minute, too busy, \#
      visit* ... cancelled|missed|refused|postponed|failed, failed visit*, no access, \#
      could not be seen, let us in, only let|seen once|twice, always poorly|away, just gone out, \#
      gone to the shops, never sees|see|saw us, pull* ... out of appointment*|clinic, \#
      changes|changed|swaps gp|doctor*|surgery|school*|nursery, cancel* at the, cancels, \#
      did not turn|show up, turn* us away, blinds, nobody in, dodg*, \#
      no one|nobody answers|comes|opens, not|never|doesn't answer*|open* ... door|phone
    disguised compliance, disengagement, superficial engagement: say* yes, agree* ... but, \#
      promis*, seem* to cooperate, go* along with, tell* us what, engag* ... then, \#
      agree* to everything|all|anything, sign* everything|anything|the|every, \#
      does|do|doing just the minimum, just enough, said|says the right, right things, \#
      tells workers|them what we|they, ticks|ticking ... box*, \#
      complet*|finish*|attend* ... course*|programme, nothing changes|changed|has|is different, \#
      no change at home, engage* again|only|when|until, \#
      only when ... court|conference|closure|police|visit*|threatened, until the case, \#
      once the case, after closure|closing, tidies ... before|for, articulate, always friendly, \#
      cooperates, all smiles, nice family, blames others|everyone|school|everybody, \#
      plays ... off|against, one thing and
    taken at face value, self-reporting: believe what, believes them|her|him, take* ... word for, \#
      accepted what, trust* what, are|is told, says that she|he has stopped, \#
      said she|he was fine|well|coping|ok, \#
      parents ... say so|account|word|told|explanation ... accepted|believed|enough, \#
      nobody checked|has checked|verified, never checked|verified, not checked|verified, \#
      did not check|verify|ask|look, didn't ask|check, only from ... mother|mum|father|parents, \#
      her|his word, word for it, we only have, taken as true, put|puts|putting it down to, \#
      mum|mother|dad|father|parents say* ... fine|stopped|changed|coping, \#
      says it is|she|he|it's ... under control|fine|better|over
    refuse support, reluctant to engage: refus*|declin*|reject* ... help|support|visit*|services, \#
      not want help|us, hostile, aggressive, threaten* ... worker*|staff, \#
      will take the|her|his baby|child*|kids, \#
      not|doesn't|don't trust ... us|social|services|anyone|workers|professionals|police, \#
      no trust, bad experience of|with, ashamed, embarrassed, too proud, says no to, \#
      not|don't|didn't want ... social|worker*|help|support|involved|visits, withdr* consent, \#
      withdr* from ... help|support|plan|service*, \#
      closed ... because ... not engaging|refus*|declin*|consent, hard to reach, \#
      stops coming|attending, stopped coming|attending, dropped out of, step* back when, \#
      fears|afraid|scared|frightened ... take ... baby|child*|kids, \#
      will|would take her|his|the|our baby|child*|kids, not|didn't|doesn't|won't|never engage
    """#
}
