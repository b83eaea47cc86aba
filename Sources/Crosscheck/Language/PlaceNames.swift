/// Places that are in the news everywhere: what nobody needs to be told where it is.
extension Lexicon {
  static let placeNames: [Entry] = countries + regions + cities

  /// The class's value is 1 for cities and 2 for provinces: neither says by itself which country is meant.
  private static let cities: [Entry] = words(
    [
      """
      aarhus aberdeen abidjan acapulco adana adelaide aden ahmedabad albuquerque aleppo alexandria almaty
      amman amritsar anaheim anchorage annapolis antalya antananarivo antwerp apia arequipa ashgabat asmara
      astana asuncion aswan avignon bakersfield baku bamako bandung bangalore bangui barranquilla basel basra
      belem bengaluru benghazi bern bethlehem bhopal bilbao bishkek blantyre bloemfontein boise bologna bonn
      bordeaux bournemouth braga brampton brasilia bratislava brazzaville bremen bridgeport bridgetown
      brighton brno bruges bujumbura bukavu bulawayo busan cairns calais calgary cambridge canberra cancun
      cannes canterbury cartagena casablanca catania cayenne cebu chandigarh charleroi chelmsford cheltenham
      chengdu chernobyl chisinau chittagong chongqing christchurch cincinnati cluj colchester cologne colombo
      conakry cordoba cotonou coventry culiacan curitiba cusco daegu dakar dalian dammam danang davao davos
      debrecen derry dieppe diyarbakir djibouti dnipro dodoma doncaster donetsk dortmund douala dresden
      dubrovnik dundee dunedin durban dushanbe dusseldorf düsseldorf eastbourne edmonton eindhoven entebbe
      erbil espoo exeter faisalabad fallujah faro fortaleza freetown freiburg fremantle fresno fukuoka
      fukushima gaborone galway gateshead gatwick gaziantep gdansk geelong genoa ghent gloucester goa
      gothenburg granada graz greensboro grenoble grimsby groningen grozny guadalajara guangzhou guayaquil
      haarlem haifa haiphong halifax hangzhou hanover harare harbin hargeisa harlem harrogate hartford
      hastings heathrow hebron herat hiroshima hobart hoboken hodeidah hollywood homs honolulu huddersfield
      hyderabad ibadan idlib incheon indianapolis indore innsbruck inverness ipswich irbil isfahan izmir
      jacksonville jaffna jaipur jalalabad jeddah jenin johor juarez juba juneau kaduna kaliningrad kandahar
      kano kanpur kaohsiung karbala karlsruhe katowice kaunas kazan kharkiv kharkov kherson kigali kingston
      kirkuk kismayo knoxville kobe kochi kosice krakow kraków kunduz kunming kyoto laredo larnaca latakia
      lausanne leicester leipzig lhasa libreville liege lille lilongwe limassol limerick limoges lisburn
      ljubljana lodz lome louisville luanda lubbock lubumbashi lucerne lucknow lugano luhansk lusaka luton
      luxor lviv lyon lyons maastricht macao macau maidstone maiduguri malaga malibu malmo malmö managua
      manama manaus mandalay mannheim maputo maracaibo maribor mariupol marrakech marrakesh marseille
      marseilles mashhad mecca medan medellin memphis middlesbrough milwaukee misrata mississauga mombasa
      monrovia monterrey montevideo mostar mosul multan murmansk muscat nablus nagasaki nagoya nagpur najaf
      nanjing nantes nashville nassau naypyidaw nazareth newark newcastle niamey nicosia northampton norwich
      nottingham noumea novosibirsk nuremberg oakland oaxaca odense odesa odessa oldham omaha orlando
      ouagadougou oxford padua palermo pamplona paramaribo pasadena patna patras pattaya penang peoria perugia
      peshawar peterborough petersburg phuket piraeus pisa plovdiv plymouth podgorica portland porto
      portsmouth potsdam poznan pristina puebla pune pusan qingdao qom quetta quito rabat rafah raleigh ramadi
      ramallah ramsgate rangoon raqqa rawalpindi recife reims reno reykjavik riga rimini rochdale rochester
      rostock rostov rotherham rotterdam rouen sacramento saigon salalah salford salisbury salzburg samara
      samarkand sana'a sanaa sapporo saskatoon savannah scarborough scottsdale scunthorpe sendai sevastopol
      seville sfax sharjah shenzhen shiraz shreveport shrewsbury siena simferopol skopje slough sochi sousse
      southampton southend soweto spokane srinagar stansted stavanger stockport strasbourg stuttgart suez
      sunderland surabaya suva swansea swindon syracuse tabriz tacoma tallahassee tallinn tampa tampere
      tashkent tbilisi tegucigalpa thessaloniki thimphu tianjin tijuana tikrit timbuktu timisoara tirana
      toledo topeka torquay toulouse trabzon trieste tromso trondheim tucson tulsa turin turku ulaanbaatar
      uppsala utrecht valencia valletta valparaiso varna veracruz verona versailles vientiane vilnius
      vladivostok volgograd walsall waterford wembley wichita wiesbaden wilmington windhoek winnipeg
      wolverhampton worthing wrexham wroclaw wuhan xiamen yangon yaounde yekaterinburg yerevan yokohama
      yonkers zaporizhzhia zaragoza zürich albany springfield huntsville bloomington chattanooga gainesville
      pensacola tuscaloosa macon roanoke allentown scranton akron duluth boulder missoula bozeman berkeley galveston
      amarillo waco biloxi lansing guantanamo evansville jalandhar mogilev gomel arkhangelsk
      """: 1,
      """
      aceh alsace andalusia antrim armagh assam azores bali balochistan bedfordshire berkshire bihar borneo
      brandenburg brittany buckinghamshire calabria cambridgeshire chechnya cheshire corfu cornwall corsica
      crete cumbria dagestan darfur derbyshire devon donegal dorset dyfed essex fermanagh galicia glamorgan
      gloucestershire guam guangdong gujarat gwent hampshire helmand henan hertfordshire hesse hokkaido honshu
      hubei hunan ibiza jammu kerala labrador lampedusa lancashire leicestershire lesbos lincolnshire lombardy
      lombok luzon madeira maharashtra majorca mallorca merseyside mindanao newfoundland norfolk normandy
      northumberland nottinghamshire nunavut odisha okinawa oxfordshire papua powys provence puntland
      rajasthan riviera sardinia saxony shandong shropshire sichuan sicily sinai sindh somerset staffordshire
      suffolk sulawesi sumatra surrey sussex tahiti telangana tenerife thuringia tuscany tyrone ulster umbria
      warwickshire washington waziristan wiltshire worcestershire xinjiang yorkshire yukon yunnan zanzibar
      """: 2,
    ],
    .country
  )

  /// Regions and cities that stand for where something happened as a country does: 3 for regions, 4 for cities.
  private static let regions: [Entry] = words(
    [
      """
      alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
      indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
      missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
      wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland tasmania catalonia bavaria
      siberia crimea gaza kashmir punjab tibet
      """: 3,
      """
      london paris berlin madrid rome vienna brussels amsterdam copenhagen stockholm oslo helsinki warsaw
      prague budapest bucharest sofia athens istanbul ankara moscow kyiv kiev minsk belgrade zagreb sarajevo
      geneva zurich munich hamburg frankfurt milan naples venice barcelona lisbon dublin belfast edinburgh
      glasgow cardiff manchester liverpool birmingham leeds bristol sheffield jerusalem beirut damascus
      baghdad tehran riyadh dubai doha cairo tripoli tunis algiers khartoum nairobi kampala kinshasa lagos
      abuja accra johannesburg pretoria mogadishu kabul islamabad karachi lahore delhi mumbai kolkata chennai
      dhaka kathmandu bangkok hanoi jakarta manila beijing shanghai taipei tokyo osaka seoul pyongyang sydney
      melbourne brisbane perth auckland wellington ottawa toronto montreal vancouver boston chicago detroit
      houston dallas philadelphia seattle denver atlanta miami baltimore cleveland pittsburgh phoenix
      minneapolis brooklyn manhattan queens bronx havana caracas bogota lima santiago
      """: 4,
    ],
    .country
  )

  private static let countries: [Entry] = words(
    """
    us u.s. usa u.s.a. uk u.k. eu uae britain england scotland wales ireland france germany italy spain portugal
    netherlands holland belgium luxembourg switzerland austria denmark sweden norway finland iceland poland slovakia
    slovenia hungary romania bulgaria greece turkey russia ukraine belarus moldova serbia croatia bosnia albania kosovo
    macedonia montenegro estonia latvia lithuania armenia azerbaijan kazakhstan uzbekistan turkmenistan kyrgyzstan
    tajikistan israel palestine jordan lebanon syria iraq iran yemen oman qatar kuwait bahrain egypt libya tunisia
    algeria morocco sudan ethiopia eritrea somalia kenya uganda rwanda burundi tanzania nigeria ghana senegal mali
    niger chad cameroon congo angola zambia zimbabwe mozambique namibia botswana malawi madagascar india pakistan
    afghanistan bangladesh nepal bhutan myanmar burma thailand vietnam cambodia laos malaysia singapore indonesia
    philippines china taiwan japan mongolia australia canada mexico cuba haiti jamaica colombia venezuela ecuador peru
    bolivia chile argentina brazil uruguay paraguay guatemala honduras nicaragua panama fiji samoa tonga malta cyprus
    europe asia antarctica africa america
    """,
    .country
  )
}
