extension DefaultConcepts {
  /// Culture, language, faith, identity and migration.
  static let culture = #"""
    # Language.
    interpreter, first language, language barrier = interpret*, translat*, \#
      first|home|preferred|native language, \#
      language ... barrier*|need*|line|difficult*|spoken|support, \#
      english ... additional|second|limited|not|first ... language, sign language, \#
      spoken language: little|no|poor|hardly any english, english ... second language, \#
      interpret*, speaks no|little|only|hardly|very, no english, \#
      english ... poor|limited|weak|not|first|basic, polish, romanian, urdu, arabic, bengali, \#
      punjabi, somali, kurdish, ukrainian, welsh speaking, bsl, mother tongue, home language, \#
      hardly|barely|scarcely|cannot|can't|little|no speak* english, speaks english, \#
      understand english, sister in law|husband|cousin ... answers, few words of english, \#
      only speaks, not|doesn't|don't speak|understand|read english, \#
      letters ... in english ... not|cannot|never|but, translat* for|the|letters, \#
      speaks another language
    relatives or children as interpreters = \#
      family|relative*|child*|friend*|partner*|husband|sibling* ... as ... interpret*|translat*, \#
      interpret*|translat* ... by|through|using ... family|relative*|child*, \#
      interpret*|translat* ... by|through|using ... friend*|partner|husband, \#
      child* ... interpret*|translat*, independent|professional|qualified interpret*, \#
      rel* on ... famil*|child*|relative* ... interpret*|translat*: \#
      translates|interprets|translating|interpreting for his|her|the|mum|parents, \#
      husband|cousin|sister in law|son ... answers|translates|interprets|speaks for, \#
      husband|cousin|sister in daughter|brother ... answers|translates|interprets|speaks for, \#
      husband|cousin|sister in mother in law ... answers|translates|interprets|speaks for, \#
      sister in law|husband|cousin ... answers, only speaks ... husband|son|daughter|brother
    # Culture and faith.
    culture, ethnicity, identity, heritage = \#
      cultur* ... competen*|humility|sensitiv*|curio*|aware*|understand*|identity, \#
      cultur* ... background|needs|context|religio*|heritage|famil*|norms|differences, ethnic*, \#
      heritage, religio*, identity ... child*|needs|cultur*|famil*|explor*|racial|ethnic*, \#
      cultural*: cultur*, religio*, ethnic*, refugee*, migrant*, their faith|culture|religion, \#
      of ... faith|heritage
    culture, faith, harm normalised by culture, fear of racism = \#
      fear* ... racis*|offend*|discriminat*|insensitiv*, \#
      cultural relativ*|norm*|explan*|practice*|belief*|assumption*|stereotyp*, \#
      cultur* ... excus*|explain*|accept*|barrier*|justif*|override*|tolerat*|misunderst*, \#
      normalis* ... cultur*, harmful ... practice*|tradition*, \#
      respect* for ... cultur* ... safeguard*|child*, \#
      reluctan* ... challeng* ... cultur*|faith|communit*: normal in their|our|his|her, \#
      their way of, way they do|of doing things, cultural|religious practice*|belief*|reasons, \#
      where they come from, it is their culture, \#
      afraid|scared|worried|frightened of being|seeming|looking racist, seem racist, \#
      called racist, seen as racist, church ... elder*|leader*|says|teaches|normal, \#
      elders say|said, god will|wants, back home ... normal|children|way|that is how|we|they, \#
      cultural, religion says|teaches|allows
    abuse linked to faith or belief, spirit possession, witchcraft = faith or belief, \#
      belief* ... spirit*|witchcraft|possess*|abuse, \#
      witchcraft|possession|exorcis*|spirit possession, spirit*, faith based abuse, \#
      belief systems: possessed, witch*, witchcraft, juju, exorcis*, djinn|jinn, \#
      spirits ... child*|him|her|in, faith heal*, healing service, deliverance, demon*, \#
      devil ... child*|him|her|in, cursed ... child*|him|her, drive it out, beaten out, cast out, \#
      pray ... away, starv* ... god|church, pastor ... says|told|pray*|child*
    honour-based abuse, forced marriage = honour based, so called honour, forced marriage*, \#
      one chance, marriage* ... forced|abroad|child|under 18, dishonour|shame ... family: \#
      promised to|in marriage, marry*|married|marriage|wedding ... cousin|abroad|forced|against, \#
      made to marry, taken|sent|going to pakistan|india|bangladesh|iraq|somalia, \#
      holiday ... marr*|abroad|not come back|one way, one way ticket, \#
      shame*|shaming|disgrace*|dishonour* ... family|on, seen with a boy, community will, \#
      brothers|cousins|father|family|uncles will kill|find|do, \#
      afraid|frightened|scared of her brothers|family|father|uncles, \#
      frightened ... brothers|family will, married off, marriage abroad, dishonour*, \#
      family honour, honour of|killing, \#
      taken|sent|going|flying abroad ... marr*|summer|girl|wedding|against|afraid|scared, \#
      engaged to ... cousin|man|abroad, too western ... family|father
    female genital mutilation = fgm, female genital, genital mutilation, genital cutting: fgm, \#
      cut ... abroad|village|girl|tradition|there, special ceremony, become a woman, \#
      holiday ... gambia|somalia|sudan|guinea|sierra|egypt|kenya, trouble passing urine, \#
      spends long in the toilet, circumcis* ... girl|her|daughter|she|sister, sisters were cut, \#
      cut as a girl, holiday ... girl|daughter ... cut|ceremony|aunt
    Gypsy, Roma and Traveller community = gypsy|roma|traveller*|gypsies, \#
      mobile|nomadic ... famil*|communit*: traveller*, gypsy, roma, caravan*, halting, gypsies, \#
      travelling family|families|community, site ... travel*|caravan*
    faith communities, places of worship = \#
      faith ... communit*|group*|leader*|setting*|organisation*|based, \#
      church*|mosque*|synagogue*|place* of worship|religious, \#
      religious ... communit*|leader*|setting*|group*|organisation*, madras*, \#
      supplementary school*: mosque, imam, synagogue, imam's, priest, vicar, gurdwara, \#
      sunday school, bible, koran, quran, congregation, rabbi, \#
      church ... member|elder*|pastor|youth|leader|family|every, \#
      pastor ... church|family|visit*|says, elders of|say|said, madrassa|madrasa*, jehovah*, \#
      orthodox ... jewish|church|community|family, temple ... family|priest
    radicalisation, extremism, Prevent = radicalis*|radicaliz*, extremis*, terroris*, \#
      prevent ... duty|referral*|programme|strategy|lead|team, channel panel|programme|referral, \#
      ideolog*, far right|islamist|incel*: extremis*, terror*, radicalis*, swastika*, nazi*, \#
      race war, hates ... jews|muslims|women|gays|immigrants|foreigners|black|white, far right, \#
      white power, incel*, jihad*, caliphate, manifesto, school shooting*|shooter*, martyr*, \#
      infidel*, extreme views|videos|ideas, prevent referral, \#
      attacks ... videos|watches|mosque|synagogue, isis ... flag|video*|join|online, \#
      syria ... fight|join|travel, make|making|build|built|threat* ... bomb*, school shooting*, \#
      wants to fight ... syria|jihad|war|cause, \#
      watches ... attacks ... mosque|synagogue|terror*|online, \#
      hitler ... loves|admires|salute*|quotes, conspiracy ... theor*|jews|muslims
    # Migration.
    unaccompanied children, asylum, trauma of war and journey = unaccompanied, asylum, refugee*, \#
      separated child*, migrant*|migration, age ... assess*|disput*, \#
      trauma ... journey|war|migration|country, uasc: unaccompanied, alone in ... country, \#
      came|arrived|crossed ... alone|boat|border, small boat, lorry, \#
      age ... doubted|disputed|assess*|real, no papers, asylum*, refugee*, \#
      hotel ... families|boys, eritrea*, afghan*, torture*, nightmares ... war, off the back of, \#
      left his|her family, no family here|in, war at home, \#
      arrived|came ... by|on|in|off ... boat|lorry|dinghy, \#
      fled ... war|country|syria|sudan|taliban, fled ... home country, \#
      family ... killed ... war|country|home, left behind in ... country, \#
      home office ... letter|interview|refus*|decision
    new to the country, information from abroad = \#
      overseas|abroad ... information|check*|record*|history, \#
      overseas|abroad ... authorit*|agenc*|famil*|children|convict*, \#
      information|checks|records ... from|with ... overseas|abroad|embass*|foreign, \#
      information|checks|records ... from|with ... another country, \#
      information|checks|records ... from|with ... other countr*, \#
      information|checks|records ... from|with ... country of origin, country of origin|birth, \#
      country of home country, international ... social|child|check*|enquir*|inform*, \#
      newly arrived|recently arrived, arriv* in ... uk|england|country, \#
      moved|travelled ... abroad|overseas|to another country|to the uk: \#
      arrived from ... abroad|overseas|country, new to the|this country, \#
      came from|lived in|back from ... abroad|poland|romania|spain, \#
      came from|lived in|back from ... india|pakistan|nigeria|portugal|lithuania, \#
      came from|lived in|back from ... another country, just come from ... country|abroad, \#
      in the|this country ... weeks|months, back to her|his|their own country, \#
      back to her|his|their own home country, taking|taken|takes ... abroad ... child*|baby|them
    """#
}
