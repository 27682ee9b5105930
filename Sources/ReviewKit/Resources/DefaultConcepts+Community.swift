extension DefaultConcepts {
  /// Harm outside the home and online, culture and language, housing.
  static let community = #"""
    # Risk outside the home.
    child sexual exploitation, grooming, vulnerability: \#
      older boyfriend|girlfriend|man|men|partner, boyfriend ... older, \#
      buys|gives her|him presents|things, gifts, presents ... older, hotel*, photos of herself, \#
      grooming, groomed, boyfriend ... twenty|she calls|met online, man she|he calls|met|meets, \#
      men in ... car|cars|flat|house, older ... boyfriend|man|friend*|girl|guy|lover, adult men, \#
      gets|got into cars|a car, dropped off by|in|late, collected ... man|men|car|stranger, \#
      picked up ... man|men|car|stranger*, taxi*, house party, parties ... men|older|drink|drugs, \#
      jewellery, designer, nails done, expensive clothes|trainers|phone|presents, \#
      new clothes|trainers|coat|phone*|bag, second|two phone*, \#
      comes back|home with ... money|phone|clothes|drink|presents, alcohol ... given|gave, \#
      given|gives|gave ... vodka|weed|cannabis|drugs|vapes|presents, sugar daddy, pimp*, traded, \#
      passed round|around ... men|friends, secret boyfriend, boyfriend ... nobody, love bites, \#
      inappropriate relationship, sexualised, men ring*|call*|text*|phone|wait*, \#
      man rings|calls|waits|picks|drops|buys, ring* ... strange men|man, \#
      car ... collects|picks|waits|waiting ... her|him|corner|gate|outside, \#
      car|cars waiting|waits|outside, different cars, at the corner, \#
      phone ... never quiet|always|constantly|all night, older lad*|fella|bloke, \#
      gone half the night, in the back of, bruises on her thighs|neck, flat full of men, \#
      meets|met|meeting a man, meets|meeting men|lads|someone, off an app, dating app*, \#
      tops up her|his phone, phone credit, paid for|by a man|men, \#
      man ... presents|money|phone|flat|car, nice things, older one*, goes off in|with, \#
      gets driven, driven to, boyfriend ... twenties|thirties|adult|car, man ... her boyfriend
    sexual activity under the age of 16: agreed to have sex, had sex, having sex, pregnant at, \#
      twelve|thirteen|fourteen|fifteen|12|13|14|15 ... sex|boyfriend|pregnant, \#
      name|say|tell ... the father, will not name, not say who, morning after pill, \#
      sleeping with, slept with, pregnant and, school uniform and
    consenting, imbalance of power: agreed to have sex, she|he consented, willing*, \#
      her|his choice
    criminal exploitation, gangs: county lines, carries|carrying drugs, dealing, \#
      older boys|lads|men, gang*, drug runner, new trainers, unexplained money, wraps, burner*, \#
      two phones, bundle* of, packages, drug* ... older|lads|boys|men|dealer*|selling|line*, \#
      owes, owing, in debt, robbed of, works for ... older*|men|lads, olders, elders, \#
      train ticket*, trains to, travel* ... train*|alone, plugging, in his|her sock|pants, \#
      scared of ... dealer*|lads|men, nice trainers, new clothes|bike|jacket, \#
      bike ... expensive|new|electric, e scooter, stash*, look out, lookout, \#
      drugs ... hidden|inside|strapped|train|hid|rucksack|bag|bedroom|found, hidden inside, \#
      hiding|holding drugs|money, lots of money, wads|wad of, money ... cannot|can't explain, \#
      strange money, in with older, runs errands, running for, \#
      hangs|hanging round|around with older|lads|men, older friend*, got in over, \#
      they will|would hurt his|her, electric bike, dropping off, makes money, people who deal, \#
      dealers, drugs for, weed for, out of town, other end of the country, \#
      in his|her rucksack|body|shoe|coat, threatened ... family|house|windows, \#
      windows ... smashed|put through, scared of some|older|lads|people, \#
      sell*|sold|deal* drugs|weed|vapes|cannabis
    serious youth violence, weapon: knife, knives, stab*, machete, weapon*, zombie, screwdriver, \#
      jumped by, slashed, shot at, attacked by, afraid|scared to go|walk, for protection, \#
      postcode, estate, fight* ... group*|rival|other boys|between, group ... boys|lads|youths, \#
      hang* ... around|about|out ... older|park|lads|street*, beaten up by, robbed, mugged, \#
      in with the wrong, wrong crowd, bad crowd, blades, took|brought ... blade, machetes
    missing, return home interview: goes|gone|went missing, runs|ran away, not come home, \#
      out all night, out ... until|till ... small hours|late|midnight|morning, \#
      stays|stayed|staying out, out all|overnight|at night|late|most, \#
      comes|came home at|late|in the, not|never|didn't|doesn't ... come*|came back|home, \#
      found ... miles|another town|in a car|city|london, 100 miles away, \#
      turned up in ... town|city, reported ... missing, whereabouts, absconds, absconded, \#
      climbs out, sneaks|sneaking out, nobody|not ... knows where ... goes|is|sleeps|been, \#
      vanish*, disappear*, goes off for, with friends ... days|overnight, \#
      no one asked ... where|why|missing, run|runs|ran|running off|away, has run, \#
      gone from ... home|placement, nobody asks|asked him|her why, left the house|home at, \#
      gone for|since|all, at large, not been seen since, found by police, brought back by, \#
      brings him|her back, out till
    National Referral Mechanism, trafficking: traffick*, nrm, car wash, nail bar|bars, \#
      cannabis farm|house|factory, forced to work|beg|steal|sell|cook|clean, \#
      work* nights|long|all|for no|without, owes ... money|men|people|debt|journey, \#
      people he|she|they owe|owes, smuggl*, begging, pickpocket*, servant, slave*, \#
      domestic worker, passport taken, not related to, brought here|over|to the ... by|to work, \#
      vietnam*, albania*
    online: internet, online, snapchat, social media, chat room*, webcam
    child sexual exploitation, consenting: says|calls|thinks he is|him ... her boyfriend, \#
      calls ... her|his boyfriend|girlfriend, she loves him, in love, \#
      says it is|was her|his choice, she is happy with, not|doesn't see ... as|himself|herself, \#
      sees nothing wrong, wanted it, went willingly
    extra-familial harm, contextual safeguarding, places: shopping centre, takeaway, car park, \#
      town centre, chicken shop, disused, empty house|flat, train station
    moved away for safety, placement, exploitation: moved out of area|london|town, \#
      moved ... away from|for her|his|their safety, sent away to, relocat*, far away from
    reachable moment, arrest, hospital: in hospital ... stab*|attack*
    # Online harm.
    online sexual abuse, grooming, images: \#
      sent|send*|shared|asked|asks|asking ... picture*|photo*|image*|pics|nude*|video*, nudes, \#
      naked ... picture*|photo*|selfie*|image*, picture*|photo*|image* ... herself|himself|naked, \#
      someone|man|stranger|person ... met|meets online|on, met ... game|online|app, on a game, \#
      gaming, xbox, playstation, fortnite, roblox, discord, instagram, snapchat, tiktok, \#
      whatsapp, live stream*, livestream*, web cam, chatting to|with ... men|strangers|man|older, \#
      strangers ... online|internet|game*|phone, pretend* to be, fake name, secret phone|account, \#
      hides ... phone, on his|her|the phone|tablet|screen all, phone at night, \#
      sent|send*|swapped|swaps|shared photos|pictures|pics|videos|images, \#
      photo*|picture*|video* ... online|phone|internet|underwear|body|undressed, \#
      talk*|chat*|messag* ... strangers|men, up all night on, on her|his phone|console|tablet, \#
      gamer*, someone she|he has never met, off an app, dating app*, met ... site|chat, \#
      chat app*, strangers on
    online, blackmail, image sharing: blackmail*, sextort*, wants money or, \#
      threat* ... send|post|share|show ... picture*|photo*|images|video*|them, \#
      send them to ... school|friends|family|everyone, \#
      shared ... round|around ... school|friends, passed round the school, went round the school, \#
      pay or
    online harms, pornography, self-harm content: porn*, \#
      watch* ... violent|attacks|gore|beheading*, dark web, forum*, chat group|room*, \#
      suicide site*|website*, self harm ... site*|videos|online, video* ... attack*|violen*, \#
      unsupervised ... internet|online|tablet|phone
    # Culture and language.
    interpreter, first language: little|no|poor|hardly any english, \#
      not|doesn't|don't speak english, english ... second language, interpret*, translat*, \#
      another language, speaks no|little|only|hardly|very, no english, \#
      english ... poor|limited|weak|not|first|basic, polish, romanian, urdu, arabic, bengali, \#
      punjabi, somali, kurdish, ukrainian, welsh speaking, letters ... in english, bsl, \#
      mother tongue, home language, hardly|barely|scarcely|cannot|can't|little|no speak* english, \#
      speaks english, understand english, sister in law|husband|cousin ... answers, \#
      few words of english, only speaks
    culture, ethnicity, identity: cultur*, religio*, faith, ethnic*, asylum, refugee*, migrant*, \#
      traveller*, roma
    culture, faith, normalised: normal in their|our|his|her, their way of, \#
      way they do|of doing things, back home, cultural|religious practice*|belief*|reasons, \#
      where they come from, it is their culture, \#
      afraid|scared|worried|frightened of being|seeming|looking racist, seem racist, \#
      called racist, seen as racist, ramadan, sharia, madrassa|madrasa*, jehovah*, orthodox, \#
      pastor, exorcis*, spirits, djinn|jinn, possessed, witchcraft, juju, deliverance, \#
      church ... elder*|leader*|says|teaches|normal, prayer*, prays, demon*, \#
      starv* ... out|god|church, devil, drive it out, beaten out, cast out, cursed, \#
      healing service, faith heal*, elders say|said, god will|wants, pray ... away
    honour-based abuse, forced marriage, protection order: promised to|in marriage, \#
      engaged to|at, marry*|married|marriage|wedding ... cousin|abroad|forced|against, \#
      made to marry, taken|sent|going to pakistan|india|bangladesh|iraq|somalia, \#
      taken|sent|going|flying abroad, holiday ... marr*|abroad|not come back|one way, \#
      one way ticket, shame*|shaming|disgrace*|dishonour* ... family|on, seen with a boy, \#
      too western, honour, community will, \#
      brothers|cousins|father|family|uncles will kill|find|do, \#
      afraid|frightened|scared of her brothers|family|father|uncles, \#
      frightened ... brothers|family will
    female genital mutilation: fgm, circumcis*, cut ... abroad|village|girl|tradition|there, \#
      special ceremony, become a woman, \#
      holiday ... gambia|somalia|sudan|guinea|sierra|egypt|kenya, long holiday, sisters were cut, \#
      trouble passing urine, spends long in the toilet
    unaccompanied asylum-seeking children, asylum, trauma: unaccompanied, alone in ... country, \#
      came|arrived|crossed ... alone|boat|border, small boat, lorry, \#
      age ... doubted|disputed|assess*|real, no papers, asylum*, refugee*, home office, \#
      hotel ... families|boys, family ... killed|war|left behind, eritrea*, afghan*, sudan*, \#
      syrian*, iraq*, torture*, nightmares ... war, off the back of, fled, left his|her family, \#
      no family here|in, off|by|on|in the|a boat, war at home
    # Housing.
    sofa surfing, homelessness, 16 and 17 year olds: sofa surf*, asked to leave home, \#
      sleep*|stay* at|with|on ... friend*|mate*, at friends, at different, told to leave, \#
      sixteen|seventeen ... homeless|hostel|nowhere|kicked, living with friends|friend's, \#
      nowhere to go, garage, shed, tent, stairwell, bus shelter, park bench, \#
      sleeping on|in ... friend*|friend's|car|floor, have him|her back, take him|her back, \#
      not|won't have him|her, kicked|thrown|chucked him|her out, \#
      kicked|thrown|chucked out by ... mum|dad|parents|stepdad, \#
      kicked|thrown|chucked out of|at home
    moves, transfer, records: moves|moved|moving again|often|every|constantly, \#
      keeps moving|changing, moved three|four|five|six, always moving, left the area, \#
      gone abroad, disappeared from, whereabouts, nobody knows where they, \#
      address ... unknown|wrong|empty|changed|not known, flit*, left no address, new address, \#
      no forwarding, move* ... whenever|every time|as soon|when we|just as, moving on, pack up, \#
      fifth|third|fourth|sixth address|school|house|town, many addresses
    """#
}
