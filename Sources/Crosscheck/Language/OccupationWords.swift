/// What people do for a living or in a game, as reports put it beside a name.
///
/// Chosen by hand from WordNet's nouns for workers, experts, performers and players.
extension Lexicon {
  /// The values are those of `offices`: 1 for what somebody is, 2 for words that are names and things in capitals,
  /// 3 for those that firms and things are called too, unless a given name follows, 4 for letters that are a rank only
  /// before a given name.
  static let occupations: [Entry] =
    words(
      """
      abbess aircrewman bombardier commissar councilmember legate nuncio patriarch paymaster prelate prioress
      quartermaster rapporteur serjeant councilperson assemblymember frontbencher backbencher emeritus emerita pope
      ayatollah mullah
      """,
      .officeTitle
    )
    + words(
      [
        """
        housewife homemaker
        acrobat actuary adjudicator agriculturalist agronomist airwoman anaesthetist anatomist
        anesthesiologist announcer arbitrator archeologist arsonist astrologer astrophysicist auctioneer
        bacteriologist ballerina ballplayer bandleader bandmate barkeeper barmaid barman beekeeper biathlete
        biochemist biographer biophysicist blacksmith boatman bookkeeper bricklayer cameraman canoeist
        cardiologist caregiver caricaturist cartoonist caseworker cashier cavalryman chambermaid chiropractor
        choirmaster cinematographer cleaner clergyman cleric climatologist clinician coastguardsman cofounder
        copilot copywriter cosmologist couturier coxswain craftsman crewman cricketer cryptographer curate
        deckhand defenceman defenseman dermatologist diarist dietician dietitian docker dockworker dramatist
        dressmaker ecologist educator embryologist emcee emissary endocrinologist entertainer entomologist
        essayist ethicist ethnographer ethnologist fielder finalist fireman fishmonger footballer forecaster
        forewoman freelancer frontman frontwoman gastroenterologist genealogist geneticist geochemist
        geographer geophysicist glaciologist goalie goaltender goldsmith greengrocer groundsman guardsman
        gunsmith gynaecologist gynecologist haematologist handyman harpist headhunter helmsman heptathlete
        homeopath horticulturist hotelier housekeeper humorist hurdler hydrologist hypnotist illusionist
        illustrator immunologist impresario industrialist infantryman influencer informant informer innkeeper
        instructor intern interrogator interviewer ironworker juror jurist kayaker keyboardist kickboxer
        laborer labourer landowner member godfather laureate legionnaire librarian librettist lifeguard linguist locksmith
        logistician lumberjack magician marksman masseur masseuse matador medallist medalist mediator medic
        microbiologist milkman mineralogist miner moderator motorcyclist musicologist narrator neurobiologist
        neuroscientist newsagent newsman newsreader notary nutritionist oarsman obstetrician oceanographer
        olympian oncologist ophthalmologist optician optometrist orator organiser organist organizer
        ornithologist orthodontist osteopath overseer paediatrician palaeontologist paleontologist panelist
        panellist paralegal parliamentarian pawnbroker pediatrician pentathlete percussionist pharmacologist
        philosopher physiologist physiotherapist podcaster podiatrist polemicist postman printmaker privateer
        prospector psephologist psychoanalyst psychotherapist publican puppeteer racer radiographer
        radiologist railwayman rancher realtor repairman restaurateur reviewer rheumatologist rifleman roofer
        saxophonist scholar schoolboy schoolgirl schoolmaster schoolmistress schoolteacher scorer seamstress cobbler mechanic electrician plumber trawlerman
        scriptwriter sculptress seaman seafarer serviceman servicewoman sharpshooter shoemaker silversmith
        skateboarder smuggler sniper snowboarder socialite soloist sommelier soprano southpaw spymaster
        stagehand stenographer stewardess stockbroker stonemason storyteller stuntman stuntwoman stylist
        supermodel superstar surfer surveyor technologist televangelist theologian theorist toxicologist
        trafficker triathlete trombonist trumpeter tutor typist undertaker urologist ventriloquist vigilante
        vintner violist virologist vocalist volcanologist watchmaker weatherman weightlifter welder
        returner snapper linesman babysitter nanny hairstylist barista busboy doorman conscript reservist commando
        apprentice trainee staffer crewmember machinist attache attaché vlogger youtuber pundit landscaper farmhand
        zookeeper gamekeeper beautician cabbie chauffeur mailman stevedore archivist embalmer gravedigger mortician
        executioner coder webmaster starlet timekeeper caddie bobsledder playmaker heiress chaperone
        bellhop bellboy bellringer lobsterman cattleman horseman oilman lineswoman spokesmodel
        flanker rounder paceman seamer twirler netminder blueliner wingback
        goalscorer goalkicker swingman wideout nickelback sculler paddler         speedskater alpinist miler steeplechaser vaulter judoka grappler pugilist cornerman
        scripter helmer lyricist crooner songstress balladeer deejay showrunner impressionist comedienne
        showgirl chorister animator weathercaster quizmaster ringmaster auteur
        memoirist ghostwriter gallerist documentarian newspaperwoman newswoman telecaster proofreader copyeditor
        underboss consigliere
        czar tsar exec cochair bursar verger         academician postdoc assessor litigator plenipotentiary adjutant equerry selectwoman
        pontiff monsignor presbyter muezzin mufti seminarian churchwarden
        lawman patrolwoman gendarme sapper firewoman
        internist pulmonologist nephrologist hepatologist geriatrician perinatologist neonatologist allergist
        hospitalist anesthetist audiologist chiropodist herbalist acupuncturist neuropsychologist
        biostatistician parasitologist primatologist ichthyologist herpetologist paleobiologist
        paleoclimatologist paleoanthropologist palaeoanthropologist egyptologist philologist lexicographer
        ethologist limnologist mycologist arborist horticulturalist petrologist metallurgist criminalist profiler
        sexologist gerontologist kinesiologist roboticist astrobiologist bioethicist bioengineer
        busker groundskeeper greenkeeper plasterer upholsterer         croupier barkeep ironmonger perfumer milliner cabdriver
        motorman brakeman signalman steelworker autoworker mineworker farmworker longshoreman boilermaker
        peacemaker bondsman landlady         whistleblower workman yachtsman yachtswoman
        """: 1,
        """
        anchor archer barber butcher butler carpenter censor cowboy cox decathlete forester gardener guide
        gunner mariner mason mentor monk nun operative potter rider scout shepherd spy sweeper tailor tenor
        fencer messenger navigator diver joiner decorator bouncer maid jumper handler spinner
        usher academic
        """: 2,
        """
        bookmaker bookseller brewer builder caterer dealer distiller exporter fellow grocer importer jeweler
        jeweller manufacturer merchant operator promoter recruiter retailer shareholder shipbuilder specialist
        streamer supplier underwriter vendor wholesaler winemaker winner
        """: 3,
        "pc dc di ds dci dcs wpc qb rb wr te lb cb dt fb pg sg pf sf rhp lhp": 4,
      ],
      .officeTitle
    )
}
