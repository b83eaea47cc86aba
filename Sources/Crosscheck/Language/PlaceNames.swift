/// Places that are in the news everywhere: what nobody needs to be told where it is.
extension Lexicon {
  static let placeNames: [Entry] = countries + regions + cities

  /// The class's value is 1 for cities, which do not say by themselves which country is meant.
  private static let cities: [Entry] = words(
    [
      """
      aarhus aberdeen abidjan acapulco aceh adana adelaide aden ahmedabad albuquerque aleppo alexandria almaty
      alsace amman amritsar anaheim anchorage andalusia annapolis antalya antananarivo antrim antwerp apia
      arequipa armagh ashgabat asmara assam astana asuncion aswan avignon azores bakersfield baku bali
      balochistan bamako bandung bangalore bangui barranquilla basel basra bedfordshire belem bengaluru benghazi
      berkshire bern bethlehem bhopal bihar bilbao bishkek blantyre bloemfontein boise bologna bonn bordeaux
      borneo bournemouth braga brampton brandenburg brasilia bratislava brazzaville bremen bridgeport bridgetown
      brighton brittany brno bruges buckinghamshire bujumbura bukavu bulawayo busan cairns calabria calais
      calgary cambridge cambridgeshire canberra cancun cannes canterbury cartagena casablanca catania cayenne
      cebu chandigarh charleroi chechnya chelmsford cheltenham chengdu chernobyl cheshire chisinau chittagong
      chongqing christchurch cincinnati cluj colchester cologne colombo conakry cordoba corfu cornwall corsica
      cotonou coventry crete culiacan cumbria curitiba cusco daegu dagestan dakar dalian dammam danang darfur
      davao davos debrecen derbyshire derry devon dieppe diyarbakir djibouti dnipro dodoma doncaster donegal
      donetsk dorset dortmund douala dresden dubrovnik dundee dunedin durban dushanbe dusseldorf dyfed
      düsseldorf eastbourne edmonton eindhoven entebbe erbil espoo essex exeter faisalabad fallujah faro
      fermanagh fortaleza freetown freiburg fremantle fresno fukuoka fukushima gaborone galicia galway gateshead
      gatwick gaziantep gdansk geelong genoa ghent glamorgan gloucester gloucestershire goa gothenburg granada
      graz greensboro grenoble grimsby groningen grozny guadalajara guam guangdong guangzhou guayaquil gujarat
      gwent haarlem haifa haiphong halifax hampshire hangzhou hanover harare harbin hargeisa harlem harrogate
      hartford hastings heathrow hebron helmand henan herat hertfordshire hesse hiroshima hobart hoboken
      hodeidah hokkaido hollywood homs honolulu honshu hubei huddersfield hunan hyderabad ibadan ibiza idlib
      incheon indianapolis indore innsbruck inverness ipswich irbil isfahan izmir jacksonville jaffna jaipur
      jalalabad jammu jeddah jenin johor juarez juba juneau kaduna kaliningrad kandahar kano kanpur kaohsiung
      karbala karlsruhe katowice kaunas kazan kerala kharkiv kharkov kherson kigali kingston kirkuk kismayo
      knoxville kobe kochi kosice krakow kraków kunduz kunming kyoto labrador lampedusa lancashire laredo
      larnaca latakia lausanne leicester leicestershire leipzig lesbos lhasa libreville liege lille lilongwe
      limassol limerick limoges lincolnshire lisburn ljubljana lodz lombardy lombok lome louisville luanda
      lubbock lubumbashi lucerne lucknow lugano luhansk lusaka luton luxor luzon lviv lyon lyons maastricht
      macao macau madeira maharashtra maidstone maiduguri majorca malaga malibu mallorca malmo malmö managua
      manama manaus mandalay mannheim maputo maracaibo maribor mariupol marrakech marrakesh marseille marseilles
      mashhad mecca medan medellin memphis merseyside middlesbrough milwaukee mindanao misrata mississauga
      mombasa monrovia monterrey montevideo mostar mosul multan murmansk muscat nablus nagasaki nagoya nagpur
      najaf nanjing nantes nashville nassau naypyidaw nazareth newark newcastle newfoundland niamey nicosia
      norfolk normandy northampton northumberland norwich nottingham nottinghamshire noumea novosibirsk nunavut
      nuremberg oakland oaxaca odense odesa odessa odisha okinawa oldham omaha orlando ouagadougou oxford
      oxfordshire padua palermo pamplona papua paramaribo pasadena patna patras pattaya penang peoria perugia
      peshawar peterborough petersburg phuket piraeus pisa plovdiv plymouth podgorica portland porto portsmouth
      potsdam powys poznan pristina provence puebla pune puntland pusan qingdao qom quetta quito rabat rafah
      rajasthan raleigh ramadi ramallah ramsgate rangoon raqqa rawalpindi recife reims reno reykjavik riga
      rimini riviera rochdale rochester rostock rostov rotherham rotterdam rouen sacramento saigon salalah
      salford salisbury salzburg samara samarkand sana'a sanaa sapporo sardinia saskatoon savannah saxony
      scarborough scottsdale scunthorpe sendai sevastopol seville sfax shandong sharjah shenzhen shiraz
      shreveport shrewsbury shropshire sichuan sicily siena simferopol sinai sindh skopje slough sochi somerset
      sousse southampton southend soweto spokane srinagar staffordshire stansted stavanger stockport strasbourg
      stuttgart suez suffolk sulawesi sumatra sunderland surabaya surrey sussex suva swansea swindon syracuse
      tabriz tacoma tahiti tallahassee tallinn tampa tampere tashkent tbilisi tegucigalpa telangana tenerife
      thessaloniki thimphu thuringia tianjin tijuana tikrit timbuktu timisoara tirana toledo topeka torquay
      toulouse trabzon trieste tromso trondheim tucson tulsa turin turku tuscany tyrone ulaanbaatar ulster
      umbria uppsala utrecht valencia valletta valparaiso varna veracruz verona versailles vientiane vilnius
      vladivostok volgograd walsall warwickshire washington waterford waziristan wembley wichita wiesbaden
      wilmington wiltshire windhoek winnipeg wolverhampton worcestershire worthing wrexham wroclaw wuhan xiamen
      xinjiang yangon yaounde yekaterinburg yerevan yokohama yonkers yorkshire yukon yunnan zanzibar
      zaporizhzhia zaragoza zürich
      """: 1
    ],
    .country
  )

  /// Regions and cities that are in the news everywhere.
  private static let regions: [Entry] = words(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec alberta
    manitoba saskatchewan queensland tasmania catalonia bavaria siberia crimea gaza kashmir punjab tibet scotland
    london paris berlin madrid rome vienna brussels amsterdam copenhagen stockholm oslo helsinki warsaw prague budapest
    bucharest sofia athens istanbul ankara moscow kyiv kiev minsk belgrade zagreb sarajevo geneva zurich munich hamburg
    frankfurt milan naples venice barcelona lisbon dublin belfast edinburgh glasgow cardiff manchester liverpool
    birmingham leeds bristol sheffield jerusalem beirut damascus baghdad tehran riyadh dubai doha cairo tripoli tunis
    algiers khartoum nairobi kampala kinshasa lagos abuja accra johannesburg pretoria mogadishu kabul islamabad karachi
    lahore delhi mumbai kolkata chennai dhaka kathmandu bangkok hanoi jakarta manila beijing shanghai taipei tokyo osaka
    seoul pyongyang sydney melbourne brisbane perth auckland wellington ottawa toronto montreal vancouver boston chicago
    detroit houston dallas philadelphia seattle denver atlanta miami baltimore cleveland pittsburgh phoenix minneapolis
    brooklyn manhattan queens bronx havana caracas bogota lima santiago
    """,
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
    europe asia antarctica
    """,
    .country
  )
}
