extension DefaultConcepts {
  /// What families meet around them: housing, status, neighbours, clubs and charities.
  static let practice = #"""
    # Services and people around a family.
    housing provider, homelessness = housing ... provider*|officer*|association*|inform*|role, \#
      housing ... need*|partner*|agenc*|invit*|involv*, \#
      housing ... condition*|shar*|issues|authorit*|team*, \#
      housing ... depart*|record*|contribut*|instab*|insecur*, homeless*, \#
      accommodation ... temporary|unsuitable|suitable|supported|housing, \#
      accommodation ... overcrowd*|famil*|emergency|move*|stable, \#
      temporary accommodation|housing, overcrowd*, evict*, tenan*, landlord*, rent|rent arrears, \#
      living conditions ... housing|overcrowd*|accommodation|poor|cramped, \#
      housing ... safeguard*|core|conference|repairs, unsuitable ... hous*|accommod*|home, \#
      rough sleep*, damp ... mould, intentionally homeless, duty to refer, sofa surf*, \#
      property ... condition*|repair*|unsafe|state: rent, homeless*, temporary accommodation, \#
      b&b, hostel*, one room, in one bed, overcrowd*, temporary housing|flat, evict*, \#
      notice to quit, sleep* ... car|rough|tent|friends|sofas|streets, sleeping rough, \#
      on friends|people's|mates sofa*, sofa to sofa, nowhere to live|sleep|stay|go, no fixed, \#
      moved ... times since|this|in, moved three|four|five|six times, \#
      sharing a room|bed|bathroom|kitchen, shares ... room|bed ... parents|adults|brother*, \#
      unsafe house|flat|stairs, no heating, housing officer|association, council flat, damp, \#
      mould*, disrepair, lift broken, fourth floor, landlord*, one bedroom, studio, \#
      waiting for a house, bed and breakfast, cramped, box room, all in one
    immigration status, asylum = immigra*, asylum*, no recourse, nrpf, refugee*, \#
      migrant*|migration, home office, status ... immigra*|settled|uncertain|insecure|legal, \#
      visa*, undocumented, traffick* ... adult*|child*|victim*|famil*|referral*|national, \#
      national referral mechanism, nrm, modern slavery, deport*, settled status, destitut*, \#
      newly arrived, unaccompanied, human rights assessment, public funds, \#
      overseas ... check*|record*|authorit*|famil*|born|birth: visa, no recourse, immigration, \#
      deport*, papers, nrpf, overstay*, cannot claim, no right to, undocumented, illegal*, \#
      passport*, home office, sent back to, no money from, not allowed to work, \#
      cannot|can't work, leave to remain, \#
      from syria|sudan|eritrea|iran|iraq|afghanistan|albania|vietnam, asylum, trafficked, \#
      domestic servant, no papers
    anonymous referral, neighbours = neighbour*, anonymous*, members of the public|public, \#
      community ... concern*|member*|report*|referr*|awareness, \#
      community ... local|information|worries|raise*|safeguard*, \#
      public ... report*|concern*|referral*|member*|awareness, malicious*, \#
      family members ... concern*|report*|rais*|contact*|referr*|worried|refer, \#
      relatives ... concern*|report*|rais*|referr*, \#
      grandparent* ... concern*|report*|rais*|contact*, \#
      non professional* ... refer*|concern*|report*, \#
      concerns raised by ... family|grandparent*|neighbour*|public|relatives|friends|anonymous*, \#
      treat* ... referral* ... same|seriously|equal*|weight, bystander*, tip off: \#
      neighbour* ... worr*|says|rang|rings|report*|complain*|heard|hears|told|tells|called|look, \#
      anonymous*, member of the public, malicious, grudge, tip off, passer by, next door, \#
      across the road, upstairs neighbour, landlady, shop keeper, shopkeeper, bus driver, \#
      taxi driver ... worried|says|told, somebody rang|called, a caller, \#
      family|gran|relatives ... worried|reported, landlord tells, landlord says, \#
      grandma|grandad|gran|granny|nan|aunt|uncle|sister ... rang|rings|rang|phoned, \#
      grandma|grandad|gran|granny|nan|aunt|uncle|sister ... says|reported|worried|calls|told, \#
      family row|feud|dispute|fallout, caller, spite*
    voluntary sector = \#
      voluntary ... sector|organisation*|agenc*|service*|community|support|and|group*, charit*, \#
      faith based|group*|organisation*|leader*|communit*|setting*, third sector, \#
      community based|group*|organisation*|support|asset*, volunteer*, community and voluntary, \#
      vcs|vcse, grassroots, peer support, mentor*, youth club*|work*|service*, home start, \#
      food bank*: charity, volunteer*, youth club, sports club, coach, food bank, foodbank, \#
      church group, mentor, community centre, toddler group, parent group, support group, \#
      helpline
    safer recruitment, position of trust = safer recruit*, safe recruit*, position* of trust, \#
      dbs, barred|barring, disclosure and barring, lado|lados, local authority designated, \#
      designated officer, \#
      allegation* ... staff|adult*|professional*|against|carer*|position|trust|volunteer*|people, \#
      people in positions, code of conduct, out of school setting*|activit*, \#
      sports|faith ... club*|organisation*|setting*|coach*|safeguard*, \#
      unregulated setting*|activit*, tuition|tutor*|tutoring, \#
      low level concern* ... staff|adult*: scouts, choir, dance teacher|school, \#
      swimming teacher|coach, football coach, tutor ... alone|home|messag*, summer camp, \#
      foster agency, allegation ... teacher|worker|coach|staff|carer, \#
      coach ... messag*|alone|lift|gifts, teacher ... messag*|alone|gifts|relationship, \#
      staff member ... hit|hurt|rough|touched, volunteer ... alone
    domestic abuse with substance misuse and mental health = toxic trio|trio of, \#
      trigger trio|trigger, trio of vulnerab*|trio, co occur*|occurring, coexist*|co existing, \#
      combin* ... of ... factors|risks|domestic|substance|mental|vulnerab*, dual diagnosis, \#
      domestic abuse ... mental ... substance|alcohol|drug*, \#
      substance|alcohol|drug* ... mental ... domestic|violence|abuse, \#
      domestic abuse ... substance|alcohol|drug* ... mental|neglect, \#
      mental ... substance|alcohol|drug*, multiple disadvantage|vulnerabilities|needs|adversit*, \#
      complex ... famil*|need*|trauma|safeguarding: \#
      drink*|drugs|alcohol ... violen*|hits|depress*|mental, \#
      depress* ... drink*|drugs|violen*|hits, violen* ... drink*|drugs|depress*, \#
      everything at once, many problems, several problems, one thing after
    good practice worth repeating = \#
      good|excellent|positive|strong|effective|exemplary|outstanding|best practice, done well, \#
      went well, worked well, what worked, \#
      proactiv* ... practitioner*|worker*|professional*|approach|school|nurse|midwi*, commend*, \#
      praise*, credit, child focused ... practice|good|work, \#
      examples of ... good|effective|positive|excellent, evidence of good, \#
      swift*|prompt* ... action|respon*|refer*|act*: what did ... well, good example, went well, \#
      worked well, good work|practice, is working well
    """#
}
