extension DefaultConcepts {
  /// Injuries, medical findings and how they are explained.
  static let injuries = #"""
    # Injuries and medical findings.
    bruise, marks, injuries = injur*, bruis*, physical injur*, visible injur*, unexplained mark*, \#
      marks on the child, marks or bruises: bruis*, black eye, bite mark*, scald*, scratch*, \#
      sore arm, limp arm, handprint*, finger marks, fingertip*, grab mark*, red mark*, \#
      marks on her|his|the ... arm|arms|back|neck|wrists|legs|face|cheek|bottom, lump on her|his, \#
      graze*, black and blue, belt mark*, blister*, swollen, bald patch*, cut|split|fat lip, \#
      nosebleed*, welt*, love bite*, thumb print*, fingerprint*, sore leg|foot|hand|wrist, \#
      not|won't put weight, not moving his|her, limps, limping, plaster cast, \#
      hurt his|her arm|leg|hand|head|face, shape of a hand|belt|shoe|ring|iron|cord, \#
      print of a hand|shoe|ring, scar*, swelling on his|her|the, burn mark*, burn|burns|burnt
    non-mobile baby, pre-mobile, not independently mobile = non mobile, pre mobile, \#
      not yet mobile, not independently mobile, non independently mobile, \#
      bruis*|injur*|mark|marks ... infant|infants|baby|babies, \#
      infant|infants|baby|babies ... bruis*|injur*|mark|marks, cannot|don't|rarely cruise, \#
      rarely bruise, bruising protocol|policy|procedure|guidance, \#
      under six months|one ... injur*|bruis*, \#
      developmental stage|ability|age ... injur*|bruis*|explanation, immobile: \#
      cannot|can't|not|doesn't|don't ... roll*|crawl*, blood in ... mouth|nappy, torn frenulum, \#
      bleed* from ... mouth|nose|ear|ears, mark on ... baby, not yet walking|mobile, \#
      too young to roll|crawl|walk, before ... can crawl|walk|roll, \#
      bruis*|mark|marks|scratch*|burn*|swelling|swollen|blood ... week*|month* old, \#
      week*|month* old ... bruis*|mark|marks|scratch*|burn*|swelling|swollen|injur*|blood, \#
      bruis*|mark|marks|swelling|swollen ... newborn|baby|infant|twin, \#
      newborn|baby|infant|twin ... bruis*|mark|marks|swelling|swollen|limp
    minor injury as a warning sign, sentinel injury = sentinel injur*, \#
      minor injur* ... serious|warning|baby|babies|infant*|precede*|indicat*, \#
      small|minor|single|trivial|slight bruise|bruises|mark|injury|injuries, \#
      even a|one ... bruise|mark|injury, however small|minor, frenulum|frenum, \#
      warning sign* ... injur*|bruis*|abuse, earlier injur*, precursor*, escalat* ... injur*: \#
      torn frenulum, blood in ... mouth|nappy, bleed* from ... mouth|nose|ear|ears, \#
      small|tiny|little|single|faint bruise|bruises|mark|scratch, only a bump|scratch|bruise, \#
      a bruise the size
    non-accidental injury, inflicted injury = non accidental, nai, inflicted, \#
      abusive injur*|fracture*, suspicious injur*, fracture*, deliberate* ... injur*|harm*, \#
      possibility of ... physical abuse|abuse, consider ... physical abuse, \#
      rule* out ... abuse|non accidental, differential diagnos*, intracranial, \#
      injur* ... indicat*|suggest*|consistent with ... abuse|inflicted: injur* ... baby, \#
      baby ... injur*, fracture*, broken arm|leg|rib|bone*, shaken, head injury, \#
      bleed* ... brain|eye*, \#
      arm|leg|rib|ribs|wrist|bone|collarbone|elbow|skull was|were|is broken, done to him|her, \#
      somebody hurt him|her, old injur*|break*, deliberately hurt|burn*|harm*, \#
      hurt|done ... on purpose, who did it|this, who hurt|harmed him|her
    explanation for the injury, inconsistent account = \#
      explanation* ... injur*|bruis*|given|offered|inconsistent|chang*|differ*, \#
      explanation* ... plausib*|accepted|explor*|challeng*|test*|consistent|developmental*, \#
      plausib*|implausib*, inconsisten* ... account*|explanation*|injur*|histor*, \#
      consistent with ... explanation|injur*|account|developmental|history|mechanism, \#
      account* ... injur*|differ*|chang*|conflict*|varied|inconsisten*|incident, \#
      conflicting accounts|explanations|histories, how the injur*|bruis*|burn*, \#
      mechanism of|for ... injur*, unexplained injur*|bruis*|mark*, explained away, \#
      parent* explanation*, accepted as accidental, accidental explanation: \#
      explanation* ... differ*|change*|vary|varies, differ* ... explanation*|stories, \#
      stories ... differ|change*, story keeps changing, says he|she fell, cannot|can't explain, \#
      no explanation, not fit ... story|account|explanation|injury, fit what they|he|she, \#
      rolled off, falling|fallen off ... bed|sofa|settee|table|chair|swing|bike, \#
      fell|falling|fallen down|on ... stairs|step*, knocked herself|himself|her|his, \#
      banged|hit|bumped her|his head, rolled onto, caught it|herself|himself on, bruise* easily, \#
      was an accident, dropped ... baby, play fighting, hit ... with a toy, \#
      backed|ran|walked|bumped|tripped into|onto|against|over, fell against|onto, \#
      fell off|out|down, trapped his|her, toy fell, did it himself|herself|to himself, \#
      hurt himself|herself, no idea how, cannot|can't say how, cannot|can't remember how, \#
      only a bump|scratch|bruise, woke up with, laughed|shrugged|passed it off, \#
      makes|made light of, waved it away, told us it was, first said|says, now says, \#
      told the nurse|doctor one, one parent says
    blaming a brother or sister for the injury = \#
      sibling* ... blamed|caused|inflicted|responsible ... injur*|bruis*, \#
      sibling* ... said to have ... injur*|bruis*, \#
      injur* ... attributed to ... sibling*|brother*|sister*|child, \#
      injur* ... attributed blamed on ... sibling*|brother*|sister*|child, \#
      injur* ... attributed caused by ... sibling*|brother*|sister*|child: \#
      brother|sister|sibling|toddler|twin ... did it|hurt|dropped|caused|blamed|jumped, \#
      brother|sister|sibling|toddler|twin ... did hit him, \#
      brother|sister|sibling|toddler|twin ... did hit her, \#
      blame*|blaming ... brother|sister|sibling|toddler|dog|cat
    skeletal survey, further tests for hidden injuries = skeletal survey*, \#
      follow up x ray*|imaging|survey, ct scan*, head scan*, neuroimaging, ophthalm*, \#
      repeat imaging|survey, hidden injur*, occult: x ray*, xray*, second scan, repeat scan, \#
      no scan, sent home without ... x ray|scan|tests
    siblings examined, the other children safe = \#
      sibling* ... examin*|medical*|safe*|protect*|risk ... considered|assessed|checked|examined, \#
      siblings ... medical|examined|seen|safety, \#
      other children in|of the ... home|house*|family ... examin*|medical|safe*, \#
      other children in|of the ... home|house*|family ... seen|considered|risk*, \#
      safety of ... siblings|twin, safety of ... other children, risk to ... siblings, \#
      risk to ... other children, twin ... examin*|medical|injur*: \#
      what about|of his|her|the ... brother*|sister*|twin|siblings|others|children, other twin, \#
      nobody has ... seen|examined ... other|brother|sister|twin, \#
      nobody has ... looked at ... other|brother|sister|twin, other children still|are at home
    interim safety plan, supervision of contact while enquiries go on = \#
      supervis* ... contact|parents|time|visits|parent, \#
      unsupervised ... contact|parent*|access|time, interim safety|protection|safeguarding|plan, \#
      immediate safety|protection|safeguarding plan|arrangement*|action, place of safety, \#
      safety plan* ... injur*|hospital|enquir*|interim|weekend|family, section 20, \#
      police protection, who will keep ... safe: who will|can|should supervise, \#
      gran|aunt|relative*|family ... supervis*, \#
      supervised by ... gran|nan|aunt|family|relative*|mother|grandmother, unsupervised, \#
      alone with the baby, until ... enquir*|investigation|medical, safe to go home, \#
      go home tonight, can he|she|they go home, non accidental, who can look after, \#
      cannot go home
    written agreement, safety plan resting on a promise = written agreement*, working agreement*, \#
      signed agreement*|contract, \#
      agreement* ... parents|mother|enforce*|monitor*|sign*|breach*|rel*, \#
      contract of expectations, \#
      rel* on|upon ... parent|mother|family ... to protect|supervis*|monitor*|agreement*, \#
      safety plan* ... rel*|realistic|robust|monitor*|test*|unrealistic: \#
      signed ... agreement|paper|plan|contract, agreement ... signed|sign, \#
      made|got|asked her|him|them to sign, promis* not to, promis* to keep, promised she|he|they, \#
      agreed not to ... see|have|let|drink|live|leave, says|said she|he will not let, \#
      swore she|he|it, gave her|his|their word
    faltering growth, weight gain, feeding = falter*, failure to thrive, \#
      poor|slow|static|inadequate|insufficient weight|growth|feeding, weight gain|loss, \#
      growth ... monitor*|concern*|chart*|plot*|centile*, centile*, \#
      malnutrition|malnourish*|undernourish*, \#
      feeding ... difficult*|concern*|problem*|plan*|observ*|pattern*|regime, \#
      formula|bottle* ... feed*, weaning: los* weight, not putting on weight, underweight, \#
      failure to thrive, not gaining, propped|propping, \#
      water* down ... milk|formula|feed*|bottle*, breastfeed*, breast fed, \#
      not feeding|taking ... milk|bottle|feeds, poor feeder, \#
      weight ... dropped|dropping|falling|static|down|low, dropped ... centile*|lines, weaning, \#
      bony, ribs showing, small for, tiny for, clothes hang off, like a doll, stopped growing, \#
      not growing, height and, thin arms|legs|baby|child|little, painfully|very|so thin, thin
    weight and height measured, centile chart = plot* ... growth|weight|centile*|chart*, weighed, \#
      growth chart*, height and weight, weight ... plot*|measured|recorded|monitored|review*, \#
      weigh* ... regular*|clinic|baby|child, red book|personal child health record: weigh*, \#
      percentile*, growth chart, scales, in the red book, red book
    delay in seeking medical attention, late explanation = \#
      delay* ... seek*|present*|medical|treatment|attention|care|hospital|help, late present*, \#
      failure|failed|not seek* ... medical|help|treatment|advice|attention, did not|didn't seek, \#
      prompt* ... medical|treatment|help, seek* medical attention|help|advice|treatment|care, \#
      when ... present* ... hospital|injur*: waited ... before|until ... hospital|doctor|help, \#
      days|hours before ... hospital|doctor|help, days later ... hospital|doctor|gp, \#
      next day ... hospital|doctor, took ... days to ... hospital|doctor|help, late to hospital, \#
      did not call|ring ... ambulance|999
    child protection medical, paediatrician, strategy discussion with a paediatrician, body map = \#
      medical examination*|assessment*, paediatrician*, \#
      paediatric assessment|opinion|review|medical|examination|advice|team|consultant, \#
      cp medical*, body map*, photograph* ... injur*|bruis*|mark*, medical photograph*, \#
      undressed|top to toe|head to toe, forensic medical|examin*, skin ... check*|examin*, \#
      examin* ... injur*|bruis*|fully|child|baby: medical is needed, needs a medical, body map*, \#
      who should examine, not examined, nobody examined, photograph* ... injur*|bruise*|mark*, \#
      full examination, wonders ... medical, a medical is|was|be, should be|have been examined, \#
      medical ... needed|wanted|refused|arranged
    medical opinion not conclusive, medical evidence weighed with the whole history = \#
      medical opinion*|view*|evidence ... weigh*|alone|context|challeng*|rel*, \#
      medical finding*|certainty|diagnos* ... weigh*|alone|context|challeng*|rel*, \#
      medical opinion*|view*|evidence ... definitive|conclusive|social|whole|wider, \#
      medical finding*|certainty|diagnos* ... definitive|conclusive|social|whole|wider, \#
      medical opinion*|view*|evidence|finding*|certainty|diagnos* ... other information, \#
      inconclusive, second opinion|second medical, over relian* on ... medical|health|clinical, \#
      medical|clinical and social, medical explanation|cause, absence of ... medical|certainty, \#
      absence of ... physical evidence, balance of probabilit*, medical hypothes*, \#
      possible organic: doctor*|consultant*|hospital ... cannot|can't say, \#
      doctor*|consultant*|hospital ... not|be sure|certain, \#
      doctor*|consultant* ... accident|accidental|consistent, could be either, could go either, \#
      might|may|could be ... accident|accidental, medical ... inconclusive|unclear, \#
      brittle bone*, rare bone
    abusive head trauma, shaken baby = abusive head, head trauma, head injur*, \#
      shaken bab*|infant*, shak* ... baby|babies|infant*, subdural, retinal haemorrhage*: \#
      shook|shake*|shaking ... baby|him|her|infant, floppy, seizure*, swelling on|of ... head, \#
      soft spot, subdural, retinal, skull
    multiple presentations, pattern of injuries, repeat attendances = \#
      multiple|repeat*|frequent presentation*|attendance*|injur*|accident*, \#
      several|previous|numerous|earlier presentation*|attendance*|injur*|accident*, \#
      pattern* of ... injur*|presentation*|attendance*|accident*|bruis*, \#
      each injur*|presentation|attendance|bruise, \#
      injur*|presentation*|attendance* ... isolation|separate*|single, \#
      injur*|presentation*|attendance* ... together|history|pattern|cumulat*, \#
      history of ... injur*|attendance*|accident*|bruis*, \#
      previous* ... injur*|attend*|a&e|bruis*, accident prone: \#
      another injury|fracture|burn|bruise|accident, \#
      second|third|fourth injury|fracture|burn|bruise|accident, accident prone, \#
      always ... bruises|bruised|injured, minor injuries, visits to a&e|casualty|hospital, \#
      accident after, one injury|bruise after, keeps having accidents, \#
      keeps hurting|falling himself|herself|over, keeps getting ... bruis*|hurt|injur*, \#
      different hospital*|casualty|a&e|walk, \#
      third|second|fourth ... time ... hospital|casualty|a&e|injur*
    burn, scald = burn|burns|burned|burnt, scald*, thermal injur*, cigarette burn*, \#
      immersion|contact burn*: hot drink|tea|coffee|water|iron|straighteners|oven, kettle, \#
      radiator, burn|burns|burnt ... hand|foot|arm|leg|face|chest|back|bottom|shoulder, scald*
    ingestion of drugs, storage of medication = ingest*, poison*, \#
      lock* box*|cupboard*|away ... medic*|methadone|drug*, safe* stor*|stored, \#
      storage of ... medic*|methadone|drug*, stor* ... methadone|medic*|drugs|safely|securely, \#
      out of reach, child* ... access* ... methadone|medic*|drugs|substances, toxicolog*, \#
      positive ... cocaine|cannabis|opiate*|methadone|drugs: swallow*, \#
      got into ... tablets|medicine|drugs|cupboard, drank ... methadone|bleach, \#
      tested positive ... baby|toddler|child, within reach, drugs|tablets|methadone left|lying, \#
      needles|syringes ... floor|home|reach|table|child*
    home safety, accidents, safety equipment = home safety, \#
      safety equipment|gate*|advice|assessment|check*, accident* prevent*|prevention, \#
      unintentional injur*, window restrictor*|lock*|guard*, smoke alarm*, \#
      fire safety|service|risk, hazard* ... home|house|child*, unsafe home|environment, \#
      fall* from ... window|height: stair gate*, road alone, smoke alarm*, open|upstairs window, \#
      balcony, fell ... window|balcony, no gate|guard|alarm
    dangerous dogs in the home = dog|dogs, animals ... risk*|danger*|child*: \#
      dog ... bit|bite*|child|baby|attacked|growls, bitten by, dangerous dog*, big dog*, \#
      xl bull*|bully, dog bit|bite*
    physical abuse of older children = \#
      adolescen*|teenag* ... physical* abus*|injur*|bruis*|assault*, \#
      older child* ... physical* abus*|injur*|bruis*|assault*, \#
      physical* abus* ... older|adolescen*|teenag*, physical* abus* ... school age, \#
      hid* ... bruis*|injur*|mark*: pe kit, changing for pe, gets changed, covered arms|up, \#
      long sleeves, flinch*, bruis*|mark|marks|black eye ... year old|school|girl|boy|teen*, \#
      told the school ... hit|bruis*
    leaving hospital against advice, not waiting to be seen = against medical advice, \#
      self discharg*, left|leave|leaving before|without being seen|treatment|discharge, \#
      abscond* from ... hospital|ward|department, remov* ... from hospital|the ward, \#
      taken from ... hospital|ward: discharged himself|herself, left before being seen, \#
      left without being seen, took ... home|out ... against, \#
      took him|her|the baby out of hospital, walked out of ... hospital|a&e|ward|casualty, \#
      gone before the doctor
    """#
}
