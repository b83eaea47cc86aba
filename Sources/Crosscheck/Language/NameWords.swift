/// Words that names are made of and words that stand beside them.
extension Lexicon {
  static let nameWords: [Entry] =
    honorifics + nameParts + organisationWords + placeWords + demonyms + commonInitials
    + placeNames + placePrepositions + givenNames

  private static let honorifics: [Entry] = words(
    """
    mr mrs ms miss mx dr prof sir dame lord lady madam madame mme mlle monsieur messrs rev reverend fr hon sheikh
    sheik imam rabbi ayatollah mullah hajj pope baroness baron duke duchess earl countess count viscount
    comrade alhaji alhaja hajia engr mallam shri smt datuk datin herr frau signor signora senhor
    """,
    .honorific
  )

  private static let nameParts: [Entry] =
    words(
      """
      van von der den de del della di da dos du des la le el al bin ibn ben abu ter ten zu af ul ud y san santa
      """,
      .nameParticle
    )
    + words("jr sr ii iii iv junior senior", .nameSuffix)
    + words(["phd md esq obe mbe cbe kc qc mp mep msp": 1], .nameSuffix)

  private static let organisationWords: [Entry] =
    words(
      """
      inc ltd llc llp plc corp corporation company co group holdings holding partners associates advisors advisers
      bank trust fund foundation institute institution university college school academy polytechnic hospital clinic
      infirmary ministry department agency authority administration commission committee council board bureau office
      court tribunal parliament congress senate assembly cabinet party union league association federation
      confederation society club team united rovers athletic wanderers organisation organization service services
      force forces army navy police guard guards coastguard marines church cathedral mosque synagogue temple museum
      gallery library theatre theater orchestra opera press times post herald tribune gazette journal news guardian
      telegraph observer broadcasting television radio network studios pictures records entertainment airlines airways
      air motors industries industrial systems technologies technology software electronics pharmaceuticals
      laboratories labs laboratory energy petroleum oil gas mining steel insurance financial securities capital
      consulting accounting chamber exchange embassy consulate front movement brigade battalion regiment division
      squadron command headquarters centre center survey observatory station institutes nations alliance coalition
      brothers bros sons stores supermarkets markets foods brewery prison jail constabulary registry treasury
      inspectorate ombudsman secretariat presidency government directorate campaign conference
      """,
      .organisationWord
    )
    + words(
      """
      health human food drug trade industry rural development education science sciences technology culture sport
      sports energy climate environment environmental agriculture fisheries justice foreign commonwealth immigration
      customs housing arts defence defense interior home finance economic transport transportation labour labor
      security national international federal state geological meteorological investigation intelligence revenue
      social public civil central royal world european african atomic nuclear medical rights relief monetary fire rescue fish wildlife parks marine ambulance
      """,
      .topicWord
    )

  /// The value is 1 for words that are surnames and common adjectives too.
  private static let placeWords: [Entry] =
    words(
      """
      street st road rd avenue ave boulevard blvd sq place highway hwy interstate route freeway parkway
      expressway motorway terrace alley tunnel sea ocean gulf strait channel canal harbor port island
      islands isle isles peninsula cape coast mountain mountains mt valley canyon glacier saddle desert
      plains village county district province state states region territory republic kingdom emirates
      borough parish arrondissement prefecture oblast airport station terminal building plaza mall stadium
      arena courthouse hotel inn hut cemetery estate zoo korea zealand africa america township precinct block
      neighborhood neighbourhood suburb mill campus projects wharf dock docks quay pier
      rue stade piazza calle avenida chateau château monte reservoir dam cove inlet gorge marsh swamp lagoon atoll reef
      ravine junction turnpike causeway viaduct racecourse racetrack speedway ballpark coliseum velodrome shrine basilica
      barracks resort casino refinery rainforest riviera highlands lowlands alps foothills archipelago basin plateau
      fjord seafront waterfront monument cenotaph hmp
      """,
      .placeWord
    )
    + words(
      [
        """
        lane way bridge river lake bay creek falls harbour beach shore mount hill hills ridge peak forest
        park woods heights city town court square tower hall house palace castle camp base field fort
        garden gardens farm north south east west northern southern eastern western central new upper lower
        greater row crescent plain drive
        """: 1
      ],
      .placeWord
    )

  private static let demonyms: [Entry] = words(
    """
    american americans british briton britons english englishman scottish scots welsh irish irishman french frenchman
    german germans italian italians spanish spaniard spaniards portuguese dutch dutchman belgian belgians swiss
    austrian austrians danish dane danes swedish swede swedes norwegian norwegians finnish finn finns icelandic polish
    pole poles czech czechs slovak slovaks slovenian slovene hungarian hungarians romanian romanians bulgarian
    bulgarians greek greeks turkish turk turks russian russians ukrainian ukrainians belarusian serbian serb serbs
    croatian croat croats bosnian bosnians albanian albanians kosovan macedonian montenegrin estonian latvian
    lithuanian georgian georgians armenian armenians azerbaijani azerbaijanis kazakh uzbek turkmen kyrgyz tajik israeli israelis
    palestinian palestinians arab arabs jordanian lebanese syrian syrians iraqi iraqis iranian iranians persian saudi
    saudis yemeni yemenis omani omanis emirati emiratis qatari qataris kuwaiti kuwaitis bahraini bahrainis egyptian egyptians libyan libyans tunisian algerian
    moroccan sudanese ethiopian ethiopians eritrean somali somalis kenyan kenyans ugandan ugandans rwandan tanzanian
    nigerian nigerians ghanaian senegalese malian ivorian congolese angolan zambian zimbabwean mozambican namibian
    african africans indian indians pakistani pakistanis afghan afghans bangladeshi bangladeshis nepali nepalis nepalese burmese thai thais
    vietnamese cambodian malaysian malaysians singaporean indonesian indonesians filipino filipinos philippine chinese
    taiwanese japanese korean koreans mongolian australian australians aussie kiwi kiwis canadian canadians mexican
    mexicans cuban cubans haitian haitians jamaican dominican colombian colombians venezuelan venezuelans ecuadorian
    peruvian peruvians bolivian chilean chileans argentine argentinian argentines brazilian brazilians uruguayan
    paraguayan guatemalan honduran salvadoran nicaraguan panamanian european europeans asian asians latino latinos
    hispanic hispanics western muslim muslims islamic christian christians jewish jew jews catholic catholics
    protestant orthodox sikh sikhs hindu hindus buddhist buddhists democratic democrat democrats republican
    republicans conservative conservatives labour tory tories communist socialist soviet nazi olympic
    """,
    .demonym
  )

  /// Capitalised and no name of anybody: common things by their initials, feasts, what a page prints above a report.
  ///
  /// Cut off names as the adjectives of countries are; the value is 1, for they say of nothing where it belongs.
  private static let commonInitials: [Entry] = words(
    [
      """
      tv pm am a.m. p.m. gmt bst ist est edt cst cdt pst pdt utc cet dna id ok dj cd dvd pc ak suv atv cctv rpg gps atm
      cv hgv gcse mba lgbt lgbtq usb
      hiv aids ceo cfo coo pr hq ad bc vip mri er icu cpr ufo dui faq ps nb rip asap km mph sms ipo gdp ied vat dwi et pt da ag ems ct mt edition pro breaking updated watch video photos photo
      bible biblical koranic internet web covid christmas easter thanksgiving ramadan halloween hanukkah diwali yuletide
      """: 1
    ],
    .demonym
  )

  /// The value is 1 for prepositions that people and firms follow too.
  private static let placePrepositions: [Entry] =
    words("in near outside across throughout around", .placePreposition)
    + words(["at from to into off toward towards of": 1], .placePreposition)
}
