extension DefaultSynonyms {
  /// How professionals think, and what they judge.
  static let judgement = #"""
    # How professionals think.
    curious: curiosity, professional curiosity, professionally curious, inquisitive, \#
      inquisitiveness, enquiring mind, respectful uncertainty, healthy scepticism, sceptical, \#
      scepticism, respectful scepticism, face value, at face value, dig deeper, probing question, \#
      look beneath, look behind
    open mind: mind open, open minded, keep mind open, think the unthinkable, unthinkable, \#
      mind be open, mind kept open
    assume: assumption, presume, presumption, take for granted, taken for granted, preconception, \#
      preconceived, prejudge, jump to conclusions, taken as read, take it that
    bias: biased, prejudice, stereotype, stereotyping, stereotypical, unconscious bias
    confirmation bias: confirmatory bias, fixed view, fixed thinking, fixed judgement, \#
      entrenched view, tunnel vision, group think, groupthink, fixed mindset, anchoring
    optimism: over optimism, over optimistic, optimistic, overly optimistic, rule of optimism, \#
      undue optimism, too positive, overly positive, false reassurance, falsely reassured
    reassure: reassured, reassurance, take comfort, comforted
    whole picture: full picture, complete picture, big picture, bigger picture, wider picture, \#
      overall picture, detailed picture, rounded picture, full understanding, holistic, \#
      holistically, holistic view, comprehensive, full account, overview, fuller picture, \#
      fuller view, full view, wider context, round view, in the round, picture as a whole, \#
      join the dots, whole story
    lose sight: lost sight, lose focus, lost focus, drop from view, out of sight, overlook, \#
      overlooked, overshadow, eclipse, out of view, out of focus, at the expense of, \#
      at the cost of, sidelined, forget, forgotten, disappear from view, lost in
    in sight: keep in sight, stay in sight, keep in view, remain in focus, keep the focus, \#
      stay focused, keep at the centre, remain child focused, at the heart of, keep at the heart
    child focused: child centred, child centered, focus on the child, centred on the child, \#
      child first, child at the centre, child focus
    focus: concentrate, concentration, preoccupied, preoccupation, spotlight
    history: past, previous, previously, earlier, prior, former, historic, historical, \#
      background, before now
    chronology: timeline, sequence of events, time line, chronological
    cumulative: cumulatively, cumulative harm, cumulative risk, accumulate, accumulated, \#
      accumulation, over time, build up, built up, long pattern, mount up, add up, adds up
    in isolation: isolated incident, one by one, single incident, individual incident, one off, \#
      episodic, incident led, incident based, single event, separate incident, singly, \#
      one at a time, on its own merits, taken singly, each incident, incident by incident, \#
      stand alone
    pattern: recurring, recurrence, recur, repeated, repeat, repeatedly, repetition, trend
    start again: start again syndrome, starting afresh, fresh start, start afresh, begin again, \#
      clean slate, wiping the slate clean
    risk: danger, dangerous, threat, hazard
    indicator: sign, warning sign, red flag, clue, symptom, cue, signal, alarm bell, marker, \#
      telltale
    concern: worry, worried, worrying, unease, disquiet, apprehension
    vulnerable: vulnerability, susceptible
    conflicting: conflict, contradict, contradiction, contradictory, inconsistent, inconsistency, \#
      discrepancy, at odds, do not match, does not match, do not tally, mismatch, disparity, \#
      differing account, different account, differ
    judgement: judge, professional judgement
    reflect: reflection, reflective, think critically, critical thinking, critically think, \#
      critical reflection, reflective practice, step back, stand back, time to think
    supervision: supervisor, reflective supervision, safeguarding supervision, case supervision, \#
      supervise
    challenge thinking: devil's advocate, fresh eyes, fresh pair of eyes, hypothesis, hypotheses, \#
      hypothesise, alternative explanation, test hypotheses
    evidence: evidenced, proof, factual, fact
    protective factor: strength, resilience, resilient, safety factor
    threshold: criteria, criterion, level of need, meet the criteria
    complex: complexity, complicated, multiple needs, multiple vulnerabilities, multi faceted, \#
      range of difficulties, many difficulties, compounding
    hidden: hide, hid, invisible, secret, secretive, conceal, concealment, concealed, unseen, \#
      covert, under the radar, out of public view
    disclose: disclosure, speak out, open up, confide, confided, confides, confiding, reveal, \#
      tell someone, tell of abuse, tell about abuse, share what happened
    believe: credible, credibility
    trust: trusted, trusting, trustworthy
    relationship: rapport, alliance
    relational practice: relationship based, relationship based practice, build relationship, \#
      establish trust, build trust, building rapport, good relationship, trusting relationship, \#
      trusted relationship
    confident: confidence, self assured
    respect: respectful, dignity, courteous
    blame: victim blaming, blaming language, at fault, fault, blameworthy, lifestyle choice
    language used: terminology, words we use, wording
    normalise: normalised, normalisation, desensitise, desensitised, become used to, \#
      accept as normal, accustomed
    minimise: minimised, play down, played down, downplay, make light of, minimisation
    empathy: empathetic, compassion, compassionate, kindness, sensitive, sensitivity, sensitively
    responsibility: responsibilities, responsible, duty, obligation, obliged, accountable, \#
      accountability, everyone's business
    opportunity: chance, window
    missed opportunity: missed chance, opportunity missed, opportunity lost, lose chance, \#
      lost opportunity, lost chance, opportunity not taken, chance missed
    barrier: obstacle, hurdle, impediment, stand in the way, gets in the way
    difficult: difficulty, hard, struggle, problem, problematic, problems, issue
    timely: timeliness, prompt, promptly, in good time, quick, quickly, swift, swiftly, \#
      without delay, immediate, immediately, straight away, at once, urgent, urgency, right time, \#
      at the earliest opportunity, speedy
    delay: drift, late, slow, slowness, waiting, wait, lag, not timely, too long
    early: soon, at an early stage, as soon as possible, from the outset, at the outset
    regular: regularly, frequent, frequently, frequency
    routine: routinely, matter of routine, standard practice, as standard, as a matter of course, \#
      standard question
    consistent: consistently, consistency
    effective: effectively, effectiveness, successful, work well, worked well
    robust: rigorous, thorough, thoroughly, in depth, depth, rigour
    good: excellent, positive, high quality, good quality
    poor: inadequate, insufficient, weak, not good enough, of low quality
    accurate: accurately, accuracy, correct, correctly, precise
    lasting: enduring, long term, long lasting, long time, long afterwards, long after, \#
      years later, life long, lifelong, for years
    serious: severe, significant, severity, grave, seriousness
    appropriate: appropriately, suitable, suitably, fitting
    proportionate: proportionately, proportionality
    specialist: expert, expertise, specialism
    meaningful: meaningfully, genuine, genuinely
    creative: creatively, creativity, imaginative, imaginatively, innovative, flexible, flexibility
    last: most recent
    """#
}
