extension DefaultConcepts {
  /// Harm online.
  static let online = #"""
    # Online harm.
    online sexual abuse, grooming online, indecent images = \#
      online ... abus*|groom*|exploit*|harm*|risk*|safe*|activity, \#
      online ... contact|world|life|lives|sexual*|behaviour|relationship*|communicat*, \#
      images|imagery ... indecent|sexual*|nude*|shar*|explicit, \#
      images|imagery ... self generated, social media, sexting|nudes, self generated, \#
      internet|digital*|cyber*, devices|phone* ... check*|monitor*|seiz*|examin*|online: \#
      sent|send*|shared|asked|asks|asking ... picture*|photo*|image*|pics|nude*|video*, nudes, \#
      naked ... picture*|photo*|selfie*|image*, picture*|photo*|image* ... herself|himself|naked, \#
      someone|man|stranger|person ... met|meets online|on, met ... game|online|app, on a game, \#
      xbox, playstation, fortnite, roblox, discord, instagram, snapchat, tiktok, live stream*, \#
      livestream*, web cam, chatting to|with ... men|strangers|man|older, \#
      strangers ... online|internet|game*|phone, pretend* to be, fake name, secret phone|account, \#
      on his|her|the phone|tablet|screen all, \#
      sent|send*|swapped|swaps|shared photos|pictures|pics|videos|images, \#
      photo*|picture*|video* ... online|phone|internet|underwear|body|undressed, \#
      talk*|chat*|messag* ... strangers|men, up all night on, on her|his phone|console|tablet, \#
      gamer*, someone she|he has never met, off an app, dating app*, met ... site|chat, \#
      chat app*, strangers on, internet, online, social media, chat room*, \#
      hides her|his ... phone, phone at night, phone at all night, \#
      gaming ... strangers|men|night|hours|someone, \#
      whatsapp ... man|men|pictures|strangers|messages
    online blackmail, image sharing, sextortion = sextort*, blackmail*, extort*, \#
      image* ... shar*|threat*|circulat*|remov*, report remove, take down, internet watch, \#
      sharing of ... images|nudes: blackmail*, sextort*, \#
      threat* ... send|post|share|show ... picture*|photo*|images|video*|them, \#
      send them to ... school|friends|family|everyone, \#
      shared ... round|around ... school|friends, passed round the school, went round the school, \#
      pay or ... pictures|send|post|share, wants money or ... pictures|send|post|share, \#
      asking for|wants money and|or pictures|photos|more
    pornography, harmful content online, parental controls = pornograph*, \#
      harmful ... content|material|website*|site*, online content, \#
      self harm|suicide|extremist|violent ... content|website*|forum*|online|material|sites, \#
      algorithm*, screen time, parental control*|filter*, \#
      online ... content|forum*|sites|material: porn*, \#
      watch* ... violent|attacks|gore|beheading*, dark web, chat group|room*, \#
      suicide site*|website*, self harm ... site*|videos|online, video* ... attack*|violen*, \#
      unsupervised ... internet|online|tablet|phone, \#
      forum* ... online|suicid*|violent|hate|incel*, forum* ... self harm
    """#
}
