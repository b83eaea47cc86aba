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
      aachen abadan abbottabad abeokuta aberystwyth abilene adiyaman afrin agadez agadir agra ahvaz aizawl
      ajmer aktau aktobe akure albacete alicante aligarh allahabad almeria altoona ambon amiens amravati
      annaba annecy antakya antofagasta appleton aqaba arica arlington arusha asansol ashdod asheville
      ashkelon asyut athlone atyrau aurangabad avdiivka axum ayacucho ayutthaya baalbek bacolod badajoz
      baguio bahawalpur bakhmut balikpapan ballarat ballymena bamenda bamiyan banff bangor banjarmasin
      bannu baoding baotou baqubah bareilly bari bariloche barisal barnaul barnsley basingstoke basseterre
      batangas battambang batticaloa batumi bayonne beersheba beira bekasi belgorod bellary bellevue
      bendigo bengkulu berdyansk bergamo besançon bexhill bhubaneswar bialystok bielefeld bikaner bilaspur
      binghamton biratnagar bismarck blackpool bochum bodrum bognor bogor bouake brescia brest bridgwater
      brindisi bromley brownsville bryansk bucaramanga buenaventura bukhara bundaberg bunia burbank
      burnley bursa bushehr butembo butuan bydgoszcz cabinda cadiz caen cagliari calabar cali
      calicut callao caloocan camaguey camden campeche campinas carlisle castries cavite changchun changsha
      charleston charlottetown cheboksary chelyabinsk chemnitz chengde cherkasy chernihiv chernivtsi chiba
      chiclayo chihuahua coatzacoalcos cochabamba coleraine comilla constanta cotabato craiova croydon
      cucuta cuernavaca cuttack cádiz cúcuta daraa darmstadt datong dayton daytona dearborn decatur
      dehradun delft denpasar dewsbury dhanbad dharamsala dibrugarh dijon dongguan dordrecht drammen
      drogheda dubbo duhok duisburg dumfries dundalk dunfermline durango durgapur edirne eilat elkhart
      elmira enniskillen enugu epsom erfurt erzurum escondido essen falkirk falluja falmouth fargo
      faridabad fayetteville felixstowe fez flagstaff florianopolis foggia folkestone foshan
      fredericton fremont fukui fullerton fuzhou galle gangtok gao garissa garoua gatineau gazipur gdynia
      gelsenkirchen ghaziabad ghazni gifu gijon gilgit girona gisenyi glendale goiania goma gombe gonaives
      gorakhpur greenock grodno guanajuato guelph guildford guilin guiyang gujranwala gulfport gulu gurgaon
      gurugram guwahati gwadar gwalior gwangju gyeongju gyumri hadera haikou hakodate halesowen hama
      hamamatsu handan harar haridwar harrisburg hartlepool hasakah hattiesburg hefei heidelberg heilbronn
      helsingborg heraklion hereford hermosillo hialeah hilo himeji hodeida hohhot holguin holyhead honiara
      hsinchu hualien huambo hubli huizhou iasi ilford iloilo ilorin imphal inglewood invercargill ipoh
      iqaluit iquique iquitos irapuato irbid irkutsk ishinomaki iskenderun itanagar ithaca ivanovo izhevsk
      jabalpur jamnagar jamshedpur jayapura jeju jena jhansi jinan jinja jodhpur joliet kaesong
      kagoshima kahramanmaras kaiserslautern kakuma kalamazoo kaluga kamloops kananga kanazawa karaganda
      kashan kashgar kassel katsina kayseri keelung kelowna kemerovo kenosha kerman keswick ketchikan
      kettering khabarovsk khost khujand khulna kidal kidderminster kiel kikwit kilkenny killarney killeen
      kilmarnock kirkcaldy kirkwall kisangani kisumu kitchener kitwe klagenfurt kobani koblenz kohat kohima
      kolhapur kollam kolwezi konstanz konya kottayam kozhikode krabi kramatorsk krasnodar krasnoyarsk
      krefeld kremenchuk kuantan kuching kumamoto kumasi kupang kupiansk kursk kutaisi lae lafayette
      lakewood lamu lanzhou laramie larkana lashio launceston leamington lecce leeuwarden leh leiden
      lerwick lethbridge leverkusen lexington lichfield lijiang linköping linz lipetsk llanelli lokoja
      lorient loughborough lowestoft lublin ludhiana ludwigshafen luoyang lysychansk lübeck macclesfield
      madurai magadan magdeburg magnitogorsk mainz majuro makassar makati makeni makhachkala makurdi
      malacca malakal malatya manado manassas manbij mandera mangalore manizales mankato maracay marawi
      mardan margate marib marmaris maroua maseru matamoros mataram mathura matsuyama mawlamyine mazatlan
      mbabane mbarara meerut mekelle meknes melitopol mersin merthyr messina metz mexicali mildura
      miyazaki modena modesto monaco moncton montpellier monywa monza mopti moradabad morelia morioka
      motherwell mukalla mulhouse mullingar muncie murcia muzaffarabad mwanza myawaddy myitkyina mykolaiv
      mykonos mymensingh mysuru münster nabatieh nadi nagano naivasha najran nakuru nalchik nampula namur
      nanaimo nanchang nanning nantong naperville narathiwat narayanganj nashik nasiriyah natanz ndola
      netanya neuquen newbury newport newry niagara niigata nijmegen nikopol ningbo nogales noida norilsk
      northallerton nouakchott novara nuneaton nyala nîmes oberhausen ocala okayama olomouc olongapo
      olympia omagh omdurman omsk onitsha oran ordos orenburg oruro oryol oshawa oshkosh osijek osnabrück
      ostend ostrava oviedo owerri oxnard padang paducah palembang palmdale palmyra palu panaji papeete
      parma passaic patiala pattani pavia pekanbaru pemba penza penzance perpignan pescara peterlee
      pietermaritzburg pilsen piura pohang poitiers pokhara pokrovsk polokwane poltava pondicherry
      pontianak pontypridd potosi poughkeepsie prayagraj provo pskov puducherry pueblo qamishli quanzhou
      queenstown queretaro racine raipur rajkot rajshahi ranchi rangpur rasht ravenna redditch regensburg
      rennes reynosa rijeka rishikesh rivne rockford rockhampton roswell rotorua roubaix rourkela runcorn
      rustenburg ryazan saarbrücken sagaing saitama salem salerno saltillo samarinda samarra samsun
      sanliurfa santorini sanya saransk sarasota saratov sargodha schenectady sderot sedona semarang
      severodonetsk shantou shaoxing shenyang sherbrooke shijiazhuang shillong shimla shizuoka shymkent
      sialkot sibiu sihanoukville siliguri sirte sittwe sivas skegness sligo sloviansk smolensk sokoto
      solapur solihull solingen songkhla stamford stavropol stellenbosch stepanakert stevenage stornoway
      stourbridge subotica sudbury sukkur sulaymaniyah sumy sunnyvale surakarta surat surgut suwon suzhou
      syktyvkar sylhet szczecin szeged tabora tabuk tacloban taganrog taichung taif tainan taiyuan taiz
      tamanrasset tampico tamworth tangerang tangshan tapachula taranto tarragona tartu taunggyi taunton
      tauranga telford tempe temuco tepic ternopil tewkesbury thanjavur thiruvananthapuram thrissur tilburg
      timaru tiraspol tiruchirappalli tirupati tobruk toluca tomsk tonbridge toowoomba torreon toulon
      townsville tralee trento trenton treviso trier trincomalee troyes truro tucuman tulkarm tver tyumen
      udaipur udine ufa ujjain ulm ulsan ulyanovsk urmia urumqi ushuaia utica utsunomiya uvira uzhhorod
      vadodara valladolid vallejo varanasi vellore vicenza vigo vijayawada villach villahermosa
      vinnytsia visakhapatnam vitebsk vladikavkaz volos voronezh wakayama warangal warrington waterbury
      watford welwyn wenzhou wexford weymouth whangarei whitby whitehorse wigan winterthur woking wolfsburg
      wollongong worcester workington wuppertal wuxi würzburg xalapa xi'an xian xining xuzhou yakima
      yakutsk yala yamagata yangzhou yantai yaroslavl yazd yellowknife yeosu yeovil yichang yinchuan yiwu
      yogyakarta youngstown ypres yuma zacatecas zadar zahedan zamboanga zaria zenica zhengzhou zhuhai
      zhytomyr ziguinchor zinder zwickau zwolle örebro
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
      mediterranean caribbean aegean adriatic baltic balkans caucasus arctic antarctic pacific atlantic mideast sahara
      alps pyrenees himalayas andes rockies midlands hebrides orkney shetland thames danube rhine nile mekong ganges
      euphrates bosphorus everest appalachia
      warwickshire washington waziristan wiltshire worcestershire xinjiang yorkshire yukon yunnan zanzibar
      abruzzo adamawa algarve amhara anatolia anbar anhui antioquia apulia aquitaine aragon ardennes
      asturias attica auvergne basilicata bauchi bengal benue bohemia borno burgundy campania cantabria
      carinthia cauca chhattisgarh chiapas coahuila dalmatia diyala donbas donbass extremadura flanders
      franconia friesland friuli fujian gansu gauteng guangxi guizhou hainan haryana hebei heilongjiang
      istria ituri jalisco jharkhand jiangsu jiangxi jilin jutland kalimantan karelia karnataka kasai
      katanga kelantan kivu kordofan kurdistan kwazulu lapland leyte liaoning liguria limpopo manipur
      mecklenburg meghalaya michoacan michoacán mizoram moravia mpumalanga nagaland navarre nineveh ningxia
      oromia palawan peloponnese pernambuco picardy piedmont pomerania puglia putumayo qinghai rondonia
      sabah sahel sarawak schleswig selangor shaanxi shanxi sikkim silesia sinaloa somaliland styria
      tamaulipas thessaly tigray transylvania tripura tyrol uttarakhand veneto vojvodina wallonia
      westphalia yobe yucatan yucatán zamfara zeeland zhejiang
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
