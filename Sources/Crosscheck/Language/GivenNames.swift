/// Given names common enough to mark a person, from many languages; spelling variants are names of their own.
extension Lexicon {
  /// Whose names they are tells whom `he` and `she` mean: 0 men's, 1 women's, 2 either's; 3 men's and 4 women's that come from
  /// other scripts, which every desk spells in its own way.
  static let givenNames: [Entry] = words(
    [
      """
      aaron abdul abdullah abraham adam adolf adriaan adrian ahmad ahmed aksel alain alan albert alberto
      alejandro alessandro alexander alexei alexis alfonso alfred ali allan allen alvin amir anders andreas
      andrei andrew andy anthony antoine anton antonio antony archie arne arnold arthur arturo arvid asbjorn
      asif augusto barack barry bartosz bastien ben bengt benjamin benoit bernard bernardo bernhard bertrand
      bill billy bjorn bob bobby boris brad bradley brandon brian bruce bruno bryan bryant bryce byron carl
      carlos cedric cees cesar chad charles charlie christian christoph christopher cillian clarence claude
      claudio clayton clifford clint clive colin colm connor conor cormac costas craig curtis cyril damian
      dan daniel danny darrell darren dave david davide dean declan denis dennis derek detlef diarmuid
      didier diego dirk dmitri domenico dominic don donald doug douglas duncan dwight dylan eamon eamonn
      earl ed eddie edgar edward edwin egon einar eino emil emilio emlyn emmanuel emyr enrique enzo eric
      erik erland ernest erwin esteban ethan etienne eugene eugenio evan fabian fabio fabrice federico
      felipe felix ferenc fergus fernando florian floyd francesco francis francisco francois frank franz
      fred frederic frederick fredrik fritz gabriel gareth garry gary gaston gavin gene geoffrey georg
      george gerald gerard gerhard gerrit gerry gethin giacomo gianni gilles giorgio giovanni giuseppe glen
      glenn gonzalo goran gordon gottfried graham grant greg gregory grzegorz guillaume gunnar gunther
      gustav gustavo guy hakan halvard hamish hans harald harold harry harvey hassan hector heiko heinrich
      heinz helmut hendrik henri henrik henry herbert hermann hilmar holger horst howard hugh hugo hussein
      ian ibrahim ignacio igor imran isaac ismail ivan ivar jack jackie jacob jacques jake jakob jakub james
      janos jared jaroslav jason javier jay jeff jeffrey jens jeremiah jeremy jeroen jerome jerry jesper
      jesse jim jimmy joachim joaquin jochen joe joel joey johan johannes john johnny jon jonas jonathan
      joost jorg jorge joris jorn jose josef josep joseph josh joshua juan juha jukka julian julien julio
      jurgen jussi justin karim karl kasper keith ken kenneth kenny kevin khalid kieran kirk kjell klaus
      konrad kristian krzysztof kurt kyle larry lars laszlo laurence lawrence leif lennart leo leon leonard
      leroy lewis liam lloyd loic lorenz lorenzo lothar louis luca lucas ludvig luigi luis luiz luke maarten
      magnus malcolm manfred manuel marc marcel marcello marcin marco marcus marek mario mark martijn martin
      marvin massimo mateusz mathias mathieu matt matteo matthew matthias mattias maurice mauricio max maxim
      mehdi micah michael michel miguel mikael mike mikhail mikkel milan miloslav miroslav mitch mohamed
      mohammad mohammed morris morten muhammad nasser nathan neil nelson niall nicholas nick nicolas niels
      nigel nikolai nikos nils noah norman nuno oddvar olaf olav oliver omar oriol oscar oskar otto owain
      owen pablo paolo pascal patrick paul pavel pavol pedro pekka pete peter petr petter phil philip
      philippe phillip pierre piers pieter pietro piotr quentin rafael rainer ralf ralph ramon randy rasmus
      raul ravi ray raymond reginald reinhard reto rhodri rhys ricardo riccardo richard rick ricky rob
      robert roberto rodney rodrigo roger roland rolf ron ronald ronnie ross roy ruben rudy rupert russell
      ruud ryan salman salvatore samuel saul scott seamus sean sebastian sergei sergio seth shane sharon
      sidney sigurd silvio simon soren stanislaw stanley stefan stefano steffen stephen steve steven stewart
      stig stuart svein sven sverre tadhg tamas tariq ted terence teun theodore thierry thijs thomas
      thorsten tim timo timothy tobias toby todd tom tomas tomasz tommy tony torben torsten trent trevor
      tuomas tyler ulrich umberto uwe vaclav valentin valentino vaughn vernon victor viktor vincent vincenzo
      vito vittorio vladimir walter warren wayne werner wesley wilhelm will willem william willie wojciech
      wolfgang xavier yann yannick yuri yusuf yves zachary zdenek zoltan zsolt
      adolfo adriano agustin
      alasdair aldo alessio alvaro andrzej andré angus
      armando arnaldo arnaud attilio aurelien baptiste benito bernd
      björn brendan brett callum carlo carmine cathal cesare christophe
      cian ciro corey cornelius corrado cory cristian cristobal cyrille damien darnell
      darryl deandre deepak deion demarcus desmond devin dieter dinesh dino donal donato
      donovan duane dustin dwayne edoardo edouard eduardo efrain efren elijah elio
      elliot elliott eloy emanuele emile emiliano emmett ennio ernesto ernie ettore euan ewan
      ewen ezequiel ezio fabien fabricio faustino fausto fergal fidel filippo
      flavio florent françois freddie fulvio gaetan gaetano garrett geir gennaro geoff gerardo
      gianfranco gianluca gianluigi gilberto gino giulio gregoire gregor
      guido guillermo gunter gus gérard günter
      heriberto herman hernan hernán hipolito horace hubert humberto iain
      isaiah jacinto jaime jair janusz jarrod jed jermaine jerod
      jerzy jiri joao joaquim joaquín josue joão jude jürgen
      kendrick kris lachlan
      lamar lamont laurent lazaro leandro lebron lech leonardo lester lionel livio lonnie luciano
      lucien ludovic lyle
      marcelo mariano marlon marty martín mateo mathew maurizio mauro maxime
      maximo melvin mickael mirko moises
      myles nate nathaniel
      nestor nicanor norberto néstor octavio olof
      oreste osvaldo otis padraig pasquale paulo pawel
      pierluigi piero porfirio quinton raffaele
      ramiro reggie regis reinaldo remi remy renato
      renaud renzo reuben reynaldo rhett rickey rigoberto rivaldo robbie rocco roderick rodolfo
      rogelio romain ronaldo rosendo ruaridh rudolph rufus ruggero
      sammy sandro sebastien
      shaquille shaun shawn sheldon sid
      stephane sylvain sylvester
      tendai teodoro terrell terrence thad thiago thibault tommaso
      tomás travis tremaine trevon trey tristan tullio tyrell ubaldo ugo
      vicente vince virgil
      wendell wilbur wilfred wilfredo wyatt yadier
      zach
      zbigniew
      aidan alistair andre brent calvin cecil ciaran clyde cody dermot derrick elmer eoin gilbert giles
      gregg myron neal randall rory stephan
      """: 0,
      """
      abigail adriana agnes agneta agnieszka aileen aisha alessandra alexandra alice alicia alison amanda
      amelie amy ana angela angelina anita anke ann anna anne annelie annelies annie annika antje aoife
      astrid barbara barbro beata beate beatrice beatriz berit bernadette beth betty birgit birgitta bodil
      brenda bridget brigitte britta bronwen camille carla carmen caroline carys catarina catherine cathy
      catrin cecilia celia chantal charlotte chiara chloe christina christine ciara claire clara claudia
      colette condoleezza cristina cynthia dagmar dagny daniela deborah deirdre delphine diana diane donna
      dorothea dorothy ebony edith edwige eileen eilidh eirlys elaine eleanor elena elin elisa elisabeth
      elizabeth elke ella ellen elodie elsa elsbeth elspeth emilie emily emma erica erin esther eszter eva
      evelyn fatima federica felicia filipa fiona frances francesca francine frieda friederike gabriela
      gabriella gail gerda ghislaine gillian gina gisela giulia gloria graziella greta gudrun gwen gwenllian
      hannah hanne hanneke harriet heather hedda hedvig heidi heike helen helena henrietta henriette
      hildegard hillary holly ilene ilona ilse imogen ines ingeborg ingrid ingvild irene irina iris isabel
      isabella isabelle jacqueline jadwiga jane janet janice jeanne jenna jennifer jenny jessica jill joan
      joanna joanne johanna jolanda josephine joyce juanita judit judith judy julia julie jutta karen karin
      karla karolina katarina katarzyna kate katherine kathleen kathy katie katja kerstin kirsten kirsti
      klara kristin kristina larissa laura lauren leila lena lenka leonie lieke liesbeth lieselotte lillian
      linda lisa lois lorraine lotte louise lucia lucie lucy ludivine ludmila luisa lynn maaike madeline
      magdalena maggie malgorzata manon margaret margareta margarethe margit margot margrethe maria marianne
      marie marieke mariella marija marilyn marina marit marjorie marlene marta martha martina mary mathilde
      maureen megan melanie melissa merete mette michelle mireille miriam molly mona monica morag muriel
      myfanwy nadia nadine nancy naomi natalia natalie natasha nell nerys niamh nicola nicole nina noemi
      nora norma nuria odile olga olivia ottilie pamela paola patricia paula paulina pauline peggy penny
      pernille petra phyllis priya rachel ragnhild ramona rebecca rena renata renate roberta roisin rosa
      rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra sanna saoirse sara sarah saskia
      sheila shirley sigrid silje silke silvia simone sinead sini siobhan sofia solveig sonia sophia sophie
      stella stephanie sue sunniva susan susanne suzanne svetlana sylvia tamsin tania tanya tatiana teresa
      thea thelma theresa tina tracey trudy ulrike ursula valerie vanessa veerle vera veronica victoria
      virginia wencke wendy wiebke willemijn yasmin yolanda yvette yvonne zoe zofia zuzana
      aaliyah adele agathe alana alejandra allison alyssa amandine amelia anais
      angelica angie annette antonia ariana arlene audrey aurelie belinda
      berenice bernice bethany betsy bianca bonnie brianna britney brooke caitlin candace candice
      carly carolyn carrie cassandra cecily celeste celine charlene cheryl christa christelle christie
      christy cindy clarissa claudine colleen connie consuelo coralie corinne courtney danielle daphne
      darcy darlene deanna debbie debra deena delores denise dianne dilma dina dolores doris
      dottie edna effie eliane elisabetta elise eliza ellie eloise elsie elvira emmanuelle erika
      estelle ethel eunice fabienne faye freda gabrielle gayle genevieve
      georgina geraldine gertrude giselle gladys glenda glynis graciela gretchen gwendolyn gwyneth hailey
      hattie hayley helene hilary hilda hollie ida ilaria ileana inez inmaculada irma
      jacquelyn jana janelle janine jasmine jayne jeanette jeanine jeannie jennie jeri jimena jodi
      jodie jolene joni josefina josiane josie juliana juliet justine kaitlin kaitlyn karina karyn katelyn
      kathryn kayla kellie kelsey kendra keri kerri kimberly kirstie krista kristen
      kristi kristie kristy krystal kylie lacey ladonna laetitia lara latasha latonya
      latoya laurie leah leanne leeann leona leonor lesley leticia libby lila lilian lindsey liz
      liza lorena loretta lori lorie lorna luann lucienne lucille lucinda lucretia lucrezia luella
      lynda lynette lynne madeleine mae magali mallory mandy marcella marcia margarita
      margie maribel maricela marissa maritza marla marsha martine matilda maud maude maura
      mavis maxine meghan melinda michele milagros mildred millicent mimi mindy mollie monique
      morgane mylene myra myrna nadege nanette nathalie nellie nichole
      nikki noelia noelle noemie noreen odette pascale patti penelope phoebe pilar polly
      priscilla rachael rachelle raffaella raquel reba regina renae renee
      rhoda rhonda rita rocio rosalie rosanne roseanne rosemarie rosie roslyn rowena roxana sadie
      sandrine saundra segolene selena serena severine shana shanna shari sharla sharron
      shauna shawna shelia shelley shelly sherrie sheryl silvana simona solange sondra sonja
      stacey stacie stacy stefania stefanie susanna susie suzan suzette sybil sylvie
      tabitha tameka tamika tammy tamra tara tasha teri terri tessa therese tiffany toni
      tonya tricia trina trisha valarie valentina valeria velma verna veronique vicki vickie
      virginie viviana wanda wilhelmina wilma winifred ximena xiomara
      yesenia yolande zelda
      becky brittany felicity freya gemma kelli kirsty robyn sian
      """: 1,
      """
      alex andrea ashley carol chen chris dale dominique jamie jan jean jordan kelly kim lee leslie li
      lindsay marian marion morgan noel rene robin sam shannon terry tracy vivian
      ariel casey dana jocelyn leigh patrice sasha
      """: 2,
      """
      abdel abdelaziz abdi abdirahman abdoulaye abdulaziz ahmet akbar akira aleksandr amadou amit anatoly
      anil anwar arjun ashok avi avigdor babatunde bilal bogdan bohdan christos dimitris dmitry dragan
      ehsan ehud emeka emre faisal farid fatih femi ghasem gholamreza ghulam giorgos gopal grigory hadi
      hamed hamid hamza harish haruki hashim heidar hiroshi hiroyuki ibrahima iqbal ismael ivica jalal
      jamal javad javed jovan junichiro kamal kareem kazem kazuhiro kazuo kemal kenji kiril kirill koichi
      kojo konstantin kostas kwasi mahdi mahmood mahmoud majid makoto maksim malik mamadou manoj
      manouchehr mansour masahiro masoud massoud mehmet mehran milos minoru miodrag mohamud mohan mohsen
      mojtaba morteza moshe moussa murat mustafa nabil naoto narendra nasir naveen nawaz nebojsa nenad
      nouri nuri nursultan oleg omid orhan osama ousmane panagiotis parvez parviz pervez petar petro
      pradeep prakash qasim radovan raj rajesh rakesh ramesh ramin rashad rasheed rashid ratko reza rohit
      ruslan rustam sachin sadegh sadiq saeed salah salim samir sanjay santosh satish satoshi sayed segun
      sergey shahid sharif shigeru shimon shinzo shlomo sipho slobodan stanislav stavros stepan sulaiman
      suleiman sunil suresh syed takashi tarek tayyip tetsuya theodoros timur toshio tunde usman vadim
      valery vasily vassilis viacheslav vijay vikram vinod vitali vitaly vojislav volodymyr walid yahya
      yannis yaroslav yaser yasser yasuo yegor yevgeny yiannis yitzhak yoshihiko yoshiro yossi younis
      yousef youssef yukio yunus zafar zahid zaid zia ziad zoran zulfiqar elias
      kofi kwame olusegun chinua leonid darius
      """: 3,
      """
      amina anastasia anastasiya anjali aparna asha ayesha daria deepa ekaterina evgenia farah fatma
      galina hala huda indira kavita keiko khadija ksenia lakshmi leyla lubna lyudmila mariam maryam meera
      nadezhda nataliya natalya neha oksana polina pooja radha rania reem rekha salma samira sangeeta
      shirin soraya sumaya sunita tatyana usha viktoria yana yasmeen yekaterina yelena yoko yulia yuliya
      zahra zainab zeinab sonya tamara lydia
      """: 4,
    ],
    .givenName
  )
}

extension Lexicon {
  /// Whether a word in lower case is in one of the tables.
  func isKnown(_ word: String) -> Bool { lexeme(of: word) >= 0 }

  /// Whether a word in lower case is a given name that the table knows.
  func isGivenName(_ word: String) -> Bool { classes(of: lexeme(of: word)).contains(.givenName) }

  /// Whether a word in lower case is a given name with one spelling, so that another is a slip.
  func isGivenNameOfOneSpelling(_ word: String) -> Bool {
    value(of: .givenName, lexeme: lexeme(of: word)).map { $0 < 3 } ?? false
  }

  /// Whose name a word in lower case is: 0 a man's, 1 a woman's, 2 either's.
  func sex(ofGivenName word: String) -> Int? {
    value(of: .givenName, lexeme: lexeme(of: word)).map { $0 < 3 ? $0 : $0 - 3 }
  }

  /// The lexeme of a word in lower case, or -1.
  func lexeme(of word: String) -> Int32 {
    word.utf8.count <= PackedWord.capacity ? lexeme(of: PackedWord(word)) : -1
  }
}
