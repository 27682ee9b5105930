extension DefaultConcepts {
  /// Schools, nurseries and learning at home.
  static let education = #"""
    # School.
    missing from education, school attendance, absent from school = \#
      school ... attend*|absen*|refus*|avoid*, school ... non attend*, \#
      attendance ... school|education|low|poor|percent*|pattern*|officer*|concern*|monitor*, \#
      absen* ... school|education|from, persistent|severe absen*, \#
      missing ... education|school|lessons|learning, out of school|education, \#
      not in|attending|accessing school|education, children missing education|cme, \#
      part time timetable*, reduced timetable*, emotionally based school, education welfare: \#
      no longer goes to school, not going|gone to school, out of school, refuses school, \#
      stopped going to school, truant*, skips school, absen*, tummy ache*, too ill ... school, \#
      not in school|class|lesson* since|for|most, not in lessons, \#
      not been in|to school|class|lessons, misses|missed|missing ... school|lessons, bunk*, \#
      refuse*|refusing to go|attend, won't|not go ... school, doesn't go to school, \#
      school refus*, school ... fine*|late|mondays|fridays, without a school, \#
      waiting for a school|place, between schools, never enrolled, not on roll, off roll*, \#
      taken|took off ... roll, changed schools, part time timetable, reduced timetable|hours, \#
      hasn't|not been at|in|to school|class|lessons, gone from school, stays home, \#
      kept|keeps ... off home, off school, hardly at|in school, \#
      half the|his|her|of ... lessons|school|term, attendance is|has|at|down|below|percent, \#
      no school place, days off school|sick, moved school* ... times|again|without
    protective role of school, loss of school = school ... protective|lifeline|oversight, \#
      school ... safe place, school ... place of safety, school ... safety net, \#
      school ... safe haven, school ... eyes on, school ... daily contact, \#
      protective ... school|education|attend*, \#
      loss|lost|losing of|their|his|her ... school|education|place, \#
      not in school ... seen|visib*|hidden|unseen|risk*, \#
      education ... protective|visib*|unseen|hidden|invisible, out of sight ... school|education, \#
      vulnerab* ... not in|out of school|education, excluded ... vulnerab*|exploit*|risk*: \#
      excluded, expell*, not in|out of school|lessons since|for|all, no school place, \#
      home taught|schooled|educated, taught at home, \#
      taken|took|withdrawn off|out|from ... roll|school, not on roll
    exclusion, suspension, alternative provision = exclusion*, \#
      exclud* ... school|education|pupil*|permanent*|child*|young, permanent* exclu*, \#
      suspended|suspension*, alternative ... provision|education|provider*, pupil referral, \#
      managed move*: permanent exclusion, sent home from|by ... school, managed move, \#
      pupil referral unit, pru, alternative provision, internal exclusion, suspend*, expell*, \#
      excluded, fixed term, out of ... schools, on the streets all, thrown out of, \#
      kicked out of ... school*|college|class, asked to leave ... school|college, \#
      no school will|wants, chucked out of ... school*|college, isolation room|booth, \#
      isolation at school|all, out of|in three|four|five|several schools, \#
      lost|loses|losing his|her|their|a school place, detention* every|again
    elective home education = elective* home, home educat*|school*, ehe, \#
      educated at home|otherwise, withdrawn from school|education, deregist*, de registered, \#
      suitable education, home education: home school*, home educat*, taught at home, \#
      withdrawn from school, off rolled, learns at home, home taught, \#
      withdr* ... from school|roll, taken out of school, took ... out of school, \#
      takes ... out of school, deregist*, tutor at home, teach* ... herself|himself|at home, \#
      mother|mum|dad|parents teach*, lessons at home, not in any school, no longer in school, \#
      learns|learning|learn at home, educat* her|him|them|child* ... at home, \#
      lessons at the kitchen table
    designated safeguarding lead, school records = designated safeguarding, dsl|dsls, \#
      safeguarding lead*, school ... record*|log*|file*|staff ... concern*|safeguarding|share*, \#
      school ... record*|log*|file*|staff ... noticed|knew|transfer*|recorded, \#
      child protection ... file*|records ... school|transfer*, cpoms, school staff, pastoral: \#
      head teacher|headteacher|form|class|pastoral ... told|noticed|worried, \#
      designated safeguarding, dsl, dinner lady, \#
      teaching assistant ... told|notic*|worr*|reported, \#
      school ... not|didn't pass|tell|know|share|report|record, school file, school's file, \#
      cpoms, school ... notes|log|diary, lots of small|little worries|things, concern* logged, \#
      told|tells ... form|class tutor|teacher, teacher ... worried|noticed|logged
    early years settings, nursery attendance = early years, nurser*, pre school*, preschool*, \#
      childminder*, childcare setting*|provider*, children's centre*: nursery, childminder*, \#
      pre school, preschool, playgroup, in reception, reception class teacher|boy|girl
    bullying = bullying|bullied|bullies, peer ... abuse|victimis*|group|conflict, cyberbull*: \#
      bullied, bullying, picked on, bully, bullies, called ... names ... school|pupils|class, \#
      peers ... hit|hurt, cyberbull*, filmed ... fight|attack|toilet*|changing|beaten|crying, \#
      laughed at ... class|school|others|pupils, teased ... school|class|others|about, \#
      spat at ... school|bus|others
    school nurse, counselling in school = school nurs*, school counsel*, \#
      school based ... support|mental|counsel*, mental health support team*, pastoral: \#
      school nurse, school counsel*, drop in ... school|nurse
    change of school, moving up, transition between schools = \#
      transition ... school*|primary|secondary|infant|junior, transition ... year 6, \#
      transition ... year 7, transition ... between schools, transition ... key stage, \#
      mov* ... to secondary, mov* ... to between schools, mov* ... to new school, \#
      change of school, school transition: moves up, new school, starts secondary
    """#
}
