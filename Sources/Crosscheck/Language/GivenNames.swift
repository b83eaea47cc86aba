/// Given names common enough to mark a person, from many languages; spelling variants are names of their own.
extension Lexicon {
  /// Whose names they are tells whom `he` and `she` mean: 0 men's, 1 women's, 2 either's.
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
      abdel abdelaziz abdi abdirahman abdoulaye abdulaziz adolfo adriano agustin ahmet akbar akira
      alasdair aldo aleksandr alessio alvaro amadou amit anatoly andrzej andré angus anil anwar arjun
      armando arnaldo arnaud ashok attilio aurelien avi avigdor babatunde baptiste benito bernd bilal
      björn bogdan bohdan brendan brett callum carlo carmine cathal cesare chinua christophe
      christos cian ciro corey cornelius corrado cory cristian cristobal cyrille damien darius darnell
      darryl deandre deepak deion demarcus desmond devin dieter dimitris dinesh dino dmitry donal donato
      donovan dragan duane dustin dwayne edoardo edouard eduardo efrain efren ehsan ehud elias elijah elio
      elliot elliott eloy emanuele emeka emile emiliano emmett emre ennio ernesto ernie ettore euan ewan
      ewen ezequiel ezio fabien fabricio faisal farid fatih faustino fausto femi fergal fidel filippo
      flavio florent françois freddie fulvio gaetan gaetano garrett geir gennaro geoff gerardo ghasem
      gholamreza ghulam gianfranco gianluca gianluigi gilberto gino giorgos giulio gopal gregoire gregor
      grigory guido guillermo gunter gus gérard günter hadi hamed hamid hamza harish haruki hashim heidar
      heriberto herman hernan hernán hipolito hiroshi hiroyuki horace hubert humberto iain ibrahima iqbal
      isaiah ismael ivica jacinto jaime jair jalal jamal janusz jarrod javad javed jed jermaine jerod
      jerzy jiri joao joaquim joaquín josue jovan joão jude junichiro jürgen kamal kareem kazem kazuhiro
      kazuo kemal kendrick kenji kiril kirill kofi koichi kojo konstantin kostas kris kwame kwasi lachlan
      lamar lamont laurent lazaro leandro lebron lech leonardo leonid lester lionel livio lonnie luciano
      lucien ludovic lyle mahdi mahmood mahmoud majid makoto maksim malik mamadou manoj manouchehr mansour
      marcelo mariano marlon marty martín masahiro masoud massoud mateo mathew maurizio mauro maxime
      maximo mehmet mehran melvin mickael milos minoru miodrag mirko mohamud mohan mohsen moises mojtaba
      morteza moshe moussa murat mustafa myles nabil naoto narendra nasir nate nathaniel naveen nawaz
      nebojsa nenad nestor nicanor nino norberto nouri nuri nursultan néstor octavio oleg olof olusegun
      omid oreste orhan osama osvaldo otis ousmane padraig panagiotis parvez parviz pasquale paulo pawel
      pervez petar petro pierluigi piero porfirio pradeep prakash qasim quinton radovan raffaele raj
      rajesh rakesh ramesh ramin ramiro rashad rasheed rashid ratko reggie regis reinaldo remi remy renato
      renaud renzo reuben reynaldo reza rhett rickey rigoberto rivaldo robbie rocco roderick rodolfo
      rogelio rohit romain ronaldo rosendo ruaridh rudolph rufus ruggero ruslan rustam sachin sadegh sadiq
      saeed salah salim samir sammy sandro sanjay santosh satish satoshi sayed sebastien segun sergey
      shahid shaquille sharif shaun shawn sheldon shigeru shimon shinzo shlomo sid sipho slobodan
      stanislav stavros stepan stephane sulaiman suleiman sunil suresh syed sylvain sylvester takashi
      tarek tayyip tendai teodoro terrell terrence tetsuya thad theodoros thiago thibault timur tommaso
      tomás toshio travis tremaine trevon trey tristan tullio tunde tyrell ubaldo ugo usman vadim
      valery vasily vassilis viacheslav vicente vijay vikram vince vinod virgil vitali vitaly vojislav
      volodymyr walid wendell wilbur wilfred wilfredo wyatt yadier yahya yannis yaroslav yaser yasser
      yasuo yegor yevgeny yiannis yitzhak yoshihiko yoshiro yossi younis yousef youssef yukio yunus zach
      zafar zahid zaid zbigniew zia ziad zoran zulfiqar
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
      aaliyah adele agathe alana alejandra allison alyssa amandine amelia amina anais anastasia anastasiya
      angelica angie anjali annette antonia aparna ariana arlene asha audrey aurelie ayesha belinda
      berenice bernice bethany betsy bianca bonnie brianna britney brooke caitlin candace candice
      carly carolyn carrie cassandra cecily celeste celine charlene cheryl christa christelle christie
      christy cindy clarissa claudine colleen connie consuelo coralie corinne courtney danielle daphne
      darcy daria darlene deanna debbie debra deena deepa delores denise dianne dilma dina dolores doris
      dottie edna effie ekaterina eliane elisabetta elise eliza ellie eloise elsie elvira emmanuelle erika
      estelle ethel eunice evgenia fabienne farah fatma faye freda gabrielle galina gayle genevieve
      georgina geraldine gertrude giselle gladys glenda glynis graciela gretchen gwendolyn gwyneth hailey
      hala hattie hayley helene hilary hilda hollie huda ida ilaria ileana indira inez inmaculada irma
      jacquelyn jana janelle janine jasmine jayne jeanette jeanine jeannie jennie jeri jimena jodi
      jodie jolene joni josefina josiane josie juliana juliet justine kaitlin kaitlyn karina karyn katelyn
      kathryn kavita kayla keiko kellie kelsey kendra keri kerri khadija kimberly kirstie krista kristen
      kristi kristie kristy krystal ksenia kylie lacey ladonna laetitia lakshmi lara latasha latonya
      latoya laurie leah leanne leeann leona leonor lesley leticia leyla libby lila lilian lindsey liz
      liza lorena loretta lori lorie lorna luann lubna lucienne lucille lucinda lucretia lucrezia luella
      lydia lynda lynette lynne lyudmila madeleine mae magali mallory mandy marcella marcia margarita
      margie mariam maribel maricela marissa maritza marla marsha martine maryam matilda maud maude maura
      mavis maxine meera meghan melinda michele milagros mildred millicent mimi mindy mollie monique
      morgane mylene myra myrna nadege nadezhda nanette nataliya natalya nathalie neha nellie nichole
      nikki noelia noelle noemie noreen odette oksana pascale patti penelope phoebe pilar polina polly
      pooja priscilla rachael rachelle radha raffaella rania raquel reba reem regina rekha renae renee
      rhoda rhonda rita rocio rosalie rosanne roseanne rosemarie rosie roslyn rowena roxana sadie salma
      samira sandrine sangeeta saundra segolene selena serena severine shana shanna shari sharla sharron
      shauna shawna shelia shelley shelly sherrie sheryl shirin silvana simona solange sondra sonja sonya
      soraya stacey stacie stacy stefania stefanie sumaya sunita susanna susie suzan suzette sybil sylvie
      tabitha tamara tameka tamika tammy tamra tara tasha tatyana teri terri tessa therese tiffany toni
      tonya tricia trina trisha usha valarie valentina valeria velma verna veronique vicki vickie viktoria
      virginie viviana wanda wilhelmina wilma winifred ximena xiomara yana yasmeen yekaterina yelena
      yesenia yoko yolande yulia yuliya zahra zainab zeinab zelda
      """: 1,
      """
      alex andrea ashley carol chen chris dale dominique jamie jan jean jordan kelly kim lee leslie li
      lindsay marian marion morgan noel rene robin sam shannon terry tracy vivian
      ariel casey dana jocelyn leigh patrice sasha
      """: 2,
    ],
    .givenName
  )
}

extension Lexicon {
  /// Whether a word in lower case is in one of the tables.
  func isKnown(_ word: String) -> Bool { lexeme(of: word) >= 0 }

  /// Whether a word in lower case is a given name that the table knows.
  func isGivenName(_ word: String) -> Bool { classes(of: lexeme(of: word)).contains(.givenName) }

  /// The lexeme of a word in lower case, or -1.
  func lexeme(of word: String) -> Int32 {
    word.utf8.count <= PackedWord.capacity ? lexeme(of: PackedWord(word)) : -1
  }
}
