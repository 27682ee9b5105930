extension DefaultSynonyms {
  /// What is done with children, families and colleagues.
  static let practice = #"""
    # What is done with children and families.
    ask: asked, seek, sought, seek out, ask for, ask about, obtain, elicit, enquire, enquiry, \#
      inquire, inquiry, request, invite the views
    explore: exploration, find out, ascertain, establish, discover, investigate, investigation, \#
      look into, probe, unpick, delve
    listen: hear, heard, listened to, pay heed
    talk: speak, spoke, spoken, conversation, discuss, discussion, dialogue, talk through, talk over
    tell: told, notify, notification, make aware, let know, made known to
    share: shares, sharing, pass on, passed on, exchange, communicate, communicates, \#
      communicated, communicating, communication, communications, convey, relay, in touch
    contact: telephone, phone, link up, liaise, liaison, touch base, talk to each other, \#
      speak to one another
    information: intelligence, details, data
    record: write down, set down, written down, document, documented, documentation, log, \#
      on record, case notes, note down, written up, case file
    check: verify, verification, confirm, corroborate, corroboration, cross check, triangulate, \#
      triangulation, validate, test out, rely on self report, self report, self reported
    assess: assessment, weigh up, evaluate, evaluation, appraise, appraisal, weigh, gauge
    analyse: analysis, analytical, make sense of
    revisit: review, look again, reassess, reassessment, re evaluate, re evaluating, re assess, \#
      reconsider, look at again, update, updated, reviewed again
    challenge: professional challenge, dispute, challenging, hold to account
    escalate: resolve professional differences, resolving differences, resolution protocol, \#
      resolution policy, escalation, professional disagreement, differences of opinion, \#
      difference of opinion, resolve disagreement, resolution of disagreement, disagree, \#
      disagreement, dissent, take it higher, professional differences
    worsen: escalating concern, escalating risk, escalating harm, deteriorate, deterioration, \#
      get worse, become worse, becomes worse, become more serious, intensify
    participate: participation, take part, attend, attendance, contribute, contribution, involve, \#
      involvement, invite, invitation, belong, part of the meeting, represented, representation, \#
      have a place, join
    visit: home visit, call on, visit at home
    observe: observation, watch, look at how
    witness: expose, exposure, see or hear, sees or hears, seeing or hearing, live with violence
    alone: on their own, by themselves, in private, privately, without the parent, \#
      without the carer, separately from parents, seen separately
    engage: engagement, cooperate, cooperation, co operate, co operation, work openly with, \#
      willing to work with
    disengage: disengagement, non engagement, not engage, non engaging, not engaging, avoidant, \#
      avoidance, withdraw, withdrawal, hard to reach, hard to engage, lack of engagement, \#
      reluctant to engage, declining support
    disguised compliance: false compliance, superficial compliance, apparent compliance, \#
      feigned compliance, superficial engagement, appear to comply, appear to cooperate
    support: help, assist, assistance
    protect: protective, keep safe, kept safe, keeping safe, safeguard, make safe, safe from harm
    act: action, take action, respond, response, responses, react, reaction, take steps, \#
      deal with, do something about
    follow: adhere, adherence, in line with, in accordance with, accordance, according to, \#
      keep to, stick to, apply, comply with, abide by
    follow up: followed up, follow through, followed through, chase, pursue
    procedure: policy, protocol, guidance, guideline, process, pathway, standard operating procedure
    refer: referral, make a referral, signpost
    train: course, workshop, learning event
    promote: encourage, encouragement, foster a culture, champion
    embed: embedded in practice, hold on to, build in, part of practice, everyday practice
    provide: provision, supply, available, make available, deliver, delivery, offer, put in place
    improve: improvement, strengthen, strong, enhance, better, develop, development, make better
    increase: rise, raise, grow, growth, heighten, heightened, high, elevated, great, greater
    reduce: reduction, lower, decrease, lessen, diminish, mitigate, bring down
    prevent: prevention, stop, avert, keep from happening
    begin: began, start, starts, started, initiate, commence, set up
    close: closure, end, cease, conclude, step down, stepped down, withdraw support, \#
      stop involvement
    continue: continuing, go on, goes on, persist, persists, persisted, persisting, persistent, \#
      ongoing, maintain, keep up, kept up, carry on, remain, sustain
    impact: impacts, effect, effects, affect, influence, consequence, repercussion, ramification, \#
      what it does to
    explain: explanation, account, accounts, version of events, narrative, what they were told
    identify: identification, spot, detect, notice, pick up on, picked up, recognition
    include: includes, included, including, inclusion, cover
    coordinate: coordination, co ordinate, co ordinated, joined up, join up, dovetail, complement
    multi agency: multiagency, inter agency, interagency, partnership working, work together, \#
      working together across, collaborate, collaboration, collaborative, joint working, jointly, \#
      multi disciplinary, multidisciplinary, across agencies, between agencies, \#
      with other agencies, interprofessional
    joint visit: visit together, visit jointly, paired visit, visit in pairs, visited jointly, \#
      visit with another professional
    joint: combined
    tailor: tailored, bespoke, suited to, adapted to, individualised, personalised, personalise, \#
      fit the needs
    persevere: persistence, perseverance, tenacity, tenacious, keep trying, not give up, \#
      go the extra mile
    plan: planning
    outreach: go out to, meet where they are
    handover: hand over, transfer of the case, case transfer, transfer in, pass the case
    contingency: contingency plan, what if, plan b, fall back
    monitor: monitoring, keep track, keep under review, keep an eye, track
    decide: decision, decision making, determine, conclusion reached, reach a conclusion
    agree: agreement, agreed, consensus
    arrange: arrangement, organise
    lead: lead professional, lead worker, key worker, named worker
    advise: advice, give advice, consult, consultation, seek advice
    relaunch: re launch, reissue, re issue, launch, refresh
    look after: looks after, cares for, care for, caring for, bring up, upbringing
    commission: introduce, adopt, roll out
    """#
}
